// Findings as text, JSON or annotations; the only place that knows how a finding looks in a terminal.
import type { Explanation } from "../../core/derive/explanations.ts";
import { citationText } from "../../core/law/citation.ts";
import type { Finding, Severity } from "../../core/model/finding.ts";
import type { Verdict } from "./verdict.ts";
import { visible } from "./visible.ts";

export const formats = ["text", "json", "github"] as const;
export type Format = (typeof formats)[number];

const words: Record<Severity, string> = { error: "fout", open: "openstaand", warning: "let op" };

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function asText(findings: readonly Finding[]): string {
  const lines: string[] = [];
  let file = "";
  for (const each of findings) {
    if (each.file !== file) lines.push("", each.file);
    file = each.file;
    const place = `${each.line}:${each.column}`.padStart(6);
    lines.push(`${place}  ${words[each.severity].padEnd(10)}  ${each.message}`);
    lines.push(`${" ".repeat(20)}${each.remedy}`);
    lines.push(
      `${" ".repeat(20)}${[each.path, ...each.source.map(citationText), each.id].filter((part) => part !== "").join(" · ")}`,
    );
  }
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  lines.push(
    "",
    `${counted(count("error"), "fout", "fouten")}, ${count("open")} openstaand, ${counted(count("warning"), "keer let op", "keer let op")}.`,
  );
  return lines.join("\n").trimStart();
}

const escapeMessage = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string) => escapeMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
const commands: Record<Severity, string> = { error: "error", open: "warning", warning: "notice" };

const asAnnotations = (findings: readonly Finding[]) =>
  findings
    .map(
      (each) =>
        `::${commands[each.severity]} file=${escapeProperty(each.file)},line=${each.line},col=${each.column},title=${escapeProperty(each.id)}::${escapeMessage(`${each.message} ${each.remedy}`)}`,
    )
    .join("\n");

const effects: Record<Severity, string> = {
  error: "houdt publiceren tegen",
  open: "waar, maar nog niet in orde; blijft zichtbaar",
  warning: "een vraag",
};

const indented = (text: string) => text.replace(/^/gm, "  ");

/** What one id stands for. There is nothing to annotate, so `github` prints text. */
export function printExplanation(explanation: Explanation, format: Format): string {
  const { id, kind, severity, title, why, where, source, example, waits } = explanation;
  if (format === "json") {
    const sources = source.map((each) => ({ text: citationText(each), url: each.url ?? null }));
    return JSON.stringify(
      { id, kind, severity, title, why, where, source: sources, example: example ?? null, waits: waits ?? null },
      null,
      2,
    );
  }
  const address = ({ url }: { readonly url?: string }) => (url === undefined ? "" : `\n         ${url}`);
  return [
    title,
    why,
    "",
    `${words[severity]}: ${effects[severity]}.`,
    ...(waits === undefined ? [] : [`Opslaan kan wel. ${waits}`]),
    `Waar:    ${where}`,
    ...source.map((each, index) => `${index === 0 ? "Bron:   " : "        "} ${citationText(each)}${address(each)}`),
    ...(example === undefined
      ? []
      : ["", "Zo is het goed:", indented(example.passes), "", "Zo niet:", indented(example.fails)]),
    "",
    id,
  ].join("\n");
}

const seen = (each: Finding): Finding => ({
  ...each,
  file: visible(each.file),
  path: visible(each.path),
  message: visible(each.message),
  remedy: visible(each.remedy),
});

/** What the check prints, in one of three forms. */
export function print(verdict: Verdict, format: Format): string {
  if (format === "text") return asText(verdict.findings.map(seen));
  if (format === "github") return asAnnotations(verdict.findings.map(seen));
  return JSON.stringify(
    {
      now: verdict.now,
      findings: verdict.findings
        .map(seen)
        .map(({ id, severity, file, line, column, path, message, remedy, source }) => ({
          id,
          severity,
          file,
          line,
          column,
          path,
          message,
          remedy,
          source: source.map(citationText),
        })),
      records: verdict.dossier.counts,
      due: verdict.due.map(({ deadline, entry, start, term, met, status }) => ({
        deadline: deadline.id,
        register: entry.register,
        record: entry.id,
        start: start ?? null,
        basis: deadline.basis,
        target: term?.target ?? null,
        due: term?.due ?? null,
        met: met ?? null,
        status,
        readings: term?.readings ?? [],
      })),
    },
    null,
    2,
  );
}
