// What stands beside a form, as HTML: what is missing, what the check sees, the terms, and the page as it will be published.

import type { Context } from "../blocks/component.ts";
import { renderPage } from "../blocks/page-html.ts";
import { assessmentHtml, assessmentOf, assessmentTitle } from "../derive/assessment-html.ts";
import { remedyOnForm } from "../derive/form-words.ts";
import { meaningHtml, meaningTitle } from "../derive/meaning-html.ts";
import { recordSections } from "../derive/record-html.ts";
import {
  countedWords,
  howLate,
  severityWords,
  stateInWords,
  termTitle,
  termTone,
  workingOf,
} from "../derive/term-words.ts";
import { holdsNothing } from "../due/applicability.ts";
import type { DatedTerm } from "../due/due.ts";
import { endOf } from "../due/status.ts";
import type { Live } from "../edit/live.ts";
import { pageExists } from "../edition/addresses.ts";
import { citationText } from "../law/citation.ts";
import { fieldAt } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { nameOf, type Register, stageOf, toneOf } from "../model/register.ts";
import { renderPlainText } from "../text/dialect.ts";
import { escapeHtml, tagHtml, timeHtml } from "../text/html.ts";
import { leftInWords } from "../time/state.ts";
import { firstMillisecond, lastMillisecond } from "../time/written.ts";

// Only the field has to be typed: one line each, under its own heading.
const missing = new Set(["element-missing", "required-field"]);

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** One sentence on how the form stands, for a reader and for a screen reader. */
export function liveInWords({ findings, completeness, terms }: Live): string {
  const late = new Set(terms.filter((each) => each.status === "overdue").map(({ deadline }) => deadline.id));
  const [overdue, others] = [findings.filter(({ id }) => late.has(id)), findings.filter(({ id }) => !late.has(id))];
  const count = (severity: Finding["severity"]) => others.filter((each) => each.severity === severity).length;
  const [errors, open, warnings] = [count("error"), count("open"), count("warning")];
  const asked = `${completeness.filled} van de ${counted(completeness.asked, "veld", "velden")} die nu nodig zijn, zijn ingevuld.`;
  if (findings.length === 0) return `${asked} De controle heeft niets op te merken.`;
  const said = [
    overdue.length === 0 ? "" : `${counted(overdue.length, "termijn die voorbij is", "termijnen die voorbij zijn")}`,
    errors === 0 ? "" : counted(errors, "fout", "fouten"),
    open === 0 ? "" : `${open} × openstaand`,
    warnings === 0 ? "" : `${warnings} × let op`,
  ].filter((part) => part !== "");
  const stops = findings.some(({ severity }) => severity === "error") ? " Zo wordt de site niet bijgewerkt." : "";
  const last = said.pop() ?? "";
  return `${asked} De controle ziet ${said.length === 0 ? last : `${said.join(", ")} en ${last}`}.${stops}`;
}

/** Names a place in the form: the labels on the way to it, with the number of a row. */
function placeInWords(register: Register, path: string): string {
  if (path === "body") return "de tekst";
  const keys = path.split(".");
  const labels = keys.flatMap((key, index) => {
    if (/^\d+$/.test(key)) return [`nummer ${Number(key) + 1}`];
    return [fieldAt(register.fields, keys.slice(0, index + 1))?.label ?? key];
  });
  return labels.join(", ");
}

const jump = (register: Register, path: string, words = `Naar ${placeInWords(register, path)}`) =>
  path === "" ? "" : `<button type="button" data-path="${escapeHtml(path)}">${escapeHtml(words)}</button>`;

// What was found in the text has no field; what is said of the record as a whole stands on its first line.
const placeOf = ({ path, line }: Finding) => (path === "" && line > 1 ? "body" : path);

function findingHtml(each: Finding, register: Register): string {
  const meta = [each.source.map(citationText).join(", "), each.id].filter((part) => part !== "").join(" · ");
  return `<div class="finding ${each.severity}">
<p><span class="tag ${each.severity}">${severityWords[each.severity]}</span> <strong>${escapeHtml(each.message)}</strong></p>
<p>${escapeHtml(remedyOnForm(each))}</p>
<p class="meta">${escapeHtml(meta)}</p>
${jump(register, placeOf(each))}</div>`;
}

function termHtml(due: DatedTerm, now: string, register: Register): string {
  const { term } = due;
  const late = howLate(due);
  const by = late === undefined ? "" : `, ${late}`;
  const done = due.met !== undefined && due.instead === undefined ? ` ${timeHtml(due.met)}${by}` : "";
  const left =
    due.status === "open" && term ? ` ${leftInWords(lastMillisecond(endOf(term)), firstMillisecond(now))}` : "";
  const until =
    term && `<p>Werk naar ${timeHtml(term.target)}.${term.due === null ? "" : ` Uiterlijk ${timeHtml(term.due)}.`}</p>`;
  const working = workingOf(due)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join("");
  return `<div class="finding ${termTone(due)}">
<p><strong>${escapeHtml(termTitle(due))}</strong> <span class="tag ${termTone(due)}">${escapeHtml(stateInWords(due))}</span>${done}${left}${due.provisional ? " – voorlopig, gerekend vanaf het eerste signaal" : ""}</p>
${until ?? ""}<details><summary>${escapeHtml(countedWords(due))}</summary><ul>${working}</ul></details>
${jump(register, due.path)}</div>`;
}

const section = (title: string, html: string) => (html === "" ? "" : `<section><h2>${title}</h2>${html}</section>`);

function pageHtml({ entry, dossier }: Live, register: Register): string {
  const context: Context = { dossier, href: (path) => (pageExists(path, dossier, "registers") ? path : undefined) };
  const parts = recordSections(register, entry, "registers", context).map(
    ({ label, html }) => `<section><h2>${escapeHtml(label)}</h2>${html}</section>`,
  );
  const name = register.shape === "single" ? register.title : nameOf(register, entry);
  const title = `<h1>${escapeHtml(register.cases ? `${entry.id} ${name}` : name)}</h1>`;
  if (register.shape === "pages") {
    const { summary, card } = entry.data as { readonly summary?: string; readonly card?: string };
    return `${title}<p class="lead">${escapeHtml(summary ?? "")}</p>${renderPage(entry.body, context, card !== undefined)}`;
  }
  const stage = stageOf(register, entry.data);
  const said = entry.body.trim() === "" ? "" : section("Toelichting", renderPlainText(entry.body));
  return `${title}${stage === undefined ? "" : `<p>${tagHtml(stage.label, toneOf(register, stage))}</p>`}${parts.join("")}${said}`;
}

/** Everything beside the form but its summary. */
export function liveHtml(shown: Live, register: Register, now: string): string {
  const gaps = shown.findings.filter((each) => missing.has(each.id));
  const others = shown.findings.filter((each) => !missing.has(each.id));
  const gapList = gaps.map(({ path }) => `<li>${jump(register, path, placeInWords(register, path))}</li>`).join("");
  const lapsed = shown.hidden.filter(({ value }) => !holdsNothing(value));
  const lapsedList = lapsed
    .map(({ path }) => `<li>${jump(register, path, placeInWords(register, path))}</li>`)
    .join("");
  const weighed = assessmentOf(shown.entry);
  const [first] = shown.findings;
  const firstPlace = first === undefined ? "" : placeOf(first);
  return [
    firstPlace === ""
      ? ""
      : `<p class="first">${jump(register, firstPlace, `Begin met: ${placeInWords(register, firstPlace)}`)}</p>`,
    section(
      "Vervalt bij opslaan",
      lapsed.length === 0
        ? ""
        : `<p>Deze antwoorden passen niet meer bij de andere. Klopt zo'n antwoord toch, verander dan het andere.</p><ul class="gaps">${lapsedList}</ul>`,
    ),
    // Before the answer, not after it.
    section(meaningTitle, meaningHtml(register, shown.entry.data)),
    section("Nog in te vullen", gaps.length === 0 ? "" : `<ul class="gaps">${gapList}</ul>`),
    section("Wat de controle ziet", others.map((each) => findingHtml(each, register)).join("")),
    section(
      assessmentTitle,
      weighed === undefined ? "" : assessmentHtml(weighed, (path, words) => jump(register, path, words)),
    ),
    section("Termijnen", shown.terms.map((each) => termHtml(each, now, register)).join("")),
    `<section class="as-published"><h2>Zo komt het op de site</h2><article>${pageHtml(shown, register)}</article></section>`,
  ].join("");
}
