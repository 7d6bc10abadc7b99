// From texts to a dossier: every file in its place, every value of its kind, every problem with its line. Never stops at the first.
import { type Dossier, type Organisation, organisationIn } from "../dossier/dossier.ts";
import type { Finding } from "../model/finding.ts";
import { type Entry, extensionOf, isUnread, type Register } from "../model/register.ts";
import { collections, registers } from "../registers/index.ts";
import type { StructuralId } from "../text/structure.ts";
import { svgProblem } from "../text/svg.ts";
import { formatOf, howToBringUp } from "./format.ts";
import { closest, finding, start } from "./issues.ts";
import { type ReadRecord, readRecord } from "./record.ts";
import { readYaml } from "./yaml.ts";

/** One file under content/. `path` is relative to that folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Source {
  /** How the content folder is called in findings, relative to the working folder. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** Folders directly under content/, also empty ones. */
  readonly folders: readonly string[];
  /** What could not be read at all: unreadable, too large, no text, a link. Reported with their path under content/. */
  readonly unreadable: readonly {
    readonly path: string;
    readonly id: StructuralId;
    readonly message: string;
    readonly remedy: string;
  }[];
}

/** The logo of the organisation: the one file under content/ that is no record. */
const logoFile = "logo.svg";

function placeOfFile(path: string): { register: Register; id: string } | "folder" | "file" {
  const [first, second, ...rest] = path.split("/");
  for (const register of collections) {
    const end = extensionOf(register);
    if (register.shape === "single" ? path === `${register.id}${end}` : first === register.id) {
      if (register.shape === "single") return { register, id: register.id };
      if (second === undefined || rest.length > 0 || !second.endsWith(end)) return "file";
      return { register, id: second.slice(0, -end.length) };
    }
  }
  return second === undefined ? "file" : "folder";
}

type Reading = typeof readRecord;

/** A way of reading that remembers: a file whose text did not change since the last time is not read again. */
export function remembering(): Reading {
  const known = new Map<string, { readonly text: string; readonly read: ReturnType<Reading> }>();
  return (register, id, file, text) => {
    const last = known.get(file);
    if (last?.text === text) return last.read;
    const read = readRecord(register, id, file, text);
    known.set(file, { text, read });
    return read;
  };
}

/** Reads all files into a dossier. Never throws on content: every problem is a finding with file, line and column. */
export function validate(source: Source, reading: Reading = readRecord): Dossier {
  const findings: Finding[] = [];
  const entries: Record<string, Entry[]> = {};
  const ids: Record<string, Set<string>> = {};
  const counts: Record<string, number> = {};
  const at = (path: string) => (source.folder === "" ? path : `${source.folder}/${path}`);
  for (const register of collections) {
    entries[register.id] = [];
    ids[register.id] = new Set();
    counts[register.id] = 0;
  }
  for (const { path, id, message, remedy } of source.unreadable) {
    findings.push(finding(id, at(path), start, "", message, remedy));
    const known = placeOfFile(path);
    if (typeof known !== "string") ids[known.register.id]?.add(known.id);
  }
  const strangers = new Set<string>();
  let partly: ReadRecord["partly"];
  let logo: string | undefined;
  for (const { path, text } of source.files) {
    if (path === logoFile) {
      const wrong = svgProblem(text);
      if (wrong === undefined) logo = text;
      else findings.push(finding(wrong.id, at(path), wrong, "", wrong.message, wrong.remedy));
      continue;
    }
    const place = placeOfFile(path);
    if (place === "folder") strangers.add(path.split("/")[0] ?? path);
    else if (place === "file") {
      findings.push(
        finding(
          "unknown-file",
          at(path),
          start,
          "",
          "Dit bestand hoort bij geen register.",
          "Zet het in de map van een register met de juiste uitgang (.md, pagina's .mdx), of haal het uit deze map.",
        ),
      );
    } else {
      const { register, id } = place;
      ids[register.id]?.add(id);
      counts[register.id] = (counts[register.id] ?? 0) + 1;
      const read = reading(register, id, at(path), text);
      findings.push(...read.findings);
      if (read.entry !== undefined) entries[register.id]?.push(read.entry);
      partly ??= read.partly;
    }
  }
  for (const folder of source.folders)
    if (!collections.some((each) => each.shape !== "single" && each.id === folder)) strangers.add(folder);
  for (const folder of strangers) {
    const near = closest(
      folder,
      collections.map((each) => each.id),
    );
    const remedy =
      near === undefined
        ? `Mappen die wel worden gelezen: ${collections
            .filter((each) => each.shape !== "single")
            .map((each) => each.id)
            .join(", ")}.`
        : `Bedoelde u \`${near}\`?`;
    findings.push(
      finding("unknown-folder", at(folder), start, "", `De map \`${folder}\` hoort bij geen register.`, remedy),
    );
  }
  const organisation = organisationIn(entries.organisation?.[0]);
  if (counts.organisation === 0 && !source.unreadable.some((each) => each.path === "organisation.yml")) {
    findings.push(
      finding(
        "missing-file",
        at("organisation.yml"),
        start,
        "",
        "Het bestand met de organisatie ontbreekt.",
        "Maak organisation.yml, bijvoorbeeld door het over te nemen uit het voorbeeld.",
      ),
    );
  }
  findings.push(...emptiness(source, entries.organisation?.[0], counts, at, partly ?? {}));
  for (const list of Object.values(entries)) list.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { organisation, entries, ids, findings, counts, ...(logo !== undefined && { logo }) };
}

// An empty register is either declared empty, or an error.
function emptiness(
  source: Source,
  entry: Entry | undefined,
  counts: Record<string, number>,
  at: (path: string) => string,
  partly: Readonly<Record<string, unknown>>,
): Finding[] {
  const { emptyRegisters = [] } = (entry?.data ?? partly) as Partial<Organisation>;
  const rows = emptyRegisters.map((each): string => each.register);
  const declared = new Set(rows);
  // Which registers are empty on purpose cannot be told when that very list cannot be read.
  const unknown =
    isUnread(entry, "emptyRegisters") ||
    (entry === undefined && counts.organisation !== 0 && emptyRegisters.length === 0);
  const unreadable = new Set(source.unreadable.map((each) => each.path.split("/")[0]));
  const format = formatOf(source.files.find(({ path }) => path === "organisation.yml")?.text);
  return [...registers, ...collections.filter((each) => each.shape === "pages")].flatMap((register) => {
    const empty = counts[register.id] === 0 && !unreadable.has(register.id) && !unknown;
    const declare =
      register.shape === "pages"
        ? "Maak ten minste één pagina."
        : register.neverEmpty
          ? "Elke organisatie heeft hier regels. Voeg er een toe; wat er stond, staat nog in de geschiedenis (git)."
          : "Voeg een regel toe, of zet dit register met dag en rol bij `emptyRegisters` in organisation.yml.";
    if (empty && !source.folders.includes(register.id) && !declared.has(register.id)) {
      if ((register.since ?? 0) > format) {
        const words = `${register.title} is nieuw: de inhoud is van een oudere versie van het programma, die dit register niet had.`;
        return [finding("older-format", at("organisation.yml"), start, "", words, howToBringUp)];
      }
      return [
        finding("missing-folder", at(register.id), start, "", `De map van ${register.title} ontbreekt.`, declare),
      ];
    }
    if (empty && !declared.has(register.id)) {
      return [
        finding("empty-register", at(register.id), start, "", `${register.title} heeft geen enkele regel.`, declare),
      ];
    }
    if (!empty && entry !== undefined && declared.has(register.id)) {
      const path = ["emptyRegisters", rows.indexOf(register.id), "register"];
      return [
        finding(
          "not-empty-register",
          at("organisation.yml"),
          readYaml(entry.text, 1).placeOf(path),
          path.join("."),
          `${register.title} staat bij de registers zonder regels, maar heeft regels.`,
          "Haal dit register weg bij `emptyRegisters`; de regels zelf blijven.",
        ),
      ];
    }
    return [];
  });
}
