// What is otherwise than on some day, in one list: for a board, an audit, or who was away.
import { type ChangedRecord, changedRecords } from "../../core/derive/changed-since.ts";
import { type Dossier, entriesOf } from "../../core/dossier/dossier.ts";
import { assuranceRecords } from "../../core/registers/index.ts";
import { escapeHtml, tagHtml, timeHtml } from "../../core/text/html.ts";
import { daysAfter, monthsAfter } from "../../core/time/calendar.ts";
import { dayInWords, dayOf, isDay, monthInWords } from "../../core/time/written.ts";
import { changedFiles } from "../../node/git/changed-files.ts";
import { places, workPage } from "../frame.ts";

interface Span {
  readonly from: string;
  /** The last day that counts. */
  readonly until: string;
}

const mostMonths = 6;

const monthOf = (first: string): { readonly words: string; readonly span: Span } => ({
  words: monthInWords(first),
  span: { from: first, until: daysAfter(monthsAfter(first, 1), -1) },
});

/** Spans that are often asked: since the last review by the board, and the last months one by one. */
function offered(dossier: Dossier, today: string): readonly { readonly words: string; readonly span: Span }[] {
  const review = entriesOf(dossier, assuranceRecords)
    .filter(({ data }) => data.kind === "management-review" && data.doneOn <= today)
    .map(({ data }) => data.doneOn)
    .toSorted()
    .at(-1);
  const first = `${today.slice(0, 7)}-01`;
  return [
    ...(review === undefined
      ? []
      : [{ words: `sinds de directiebeoordeling van ${dayInWords(review)}`, span: { from: review, until: today } }]),
    ...Array.from({ length: mostMonths }, (_, back) => monthOf(monthsAfter(first, -back))),
  ];
}

const address = ({ from, until }: Span) => `${places.changes}?van=${from}&tot=${until}`;

const kinds = { new: ["nieuw", "met"], changed: ["gewijzigd", "runs"], gone: ["weg", "aside"] } as const;

function rowHtml({
  name,
  registerTitle,
  kind,
  labels,
  at,
  authors,
  saves,
  address: history,
  form,
}: ChangedRecord): string {
  const other =
    form === undefined
      ? ""
      : ` · <a class="read" href="${escapeHtml(form)}">Formulier<span class="heard">: ${escapeHtml(name)}</span></a>`;
  const called = `<a href="${escapeHtml(history)}">${escapeHtml(name)}</a>${other}`;
  const [words, tone] = kinds[kind];
  return `<tr><th scope="row">${called}<br><small>${escapeHtml(registerTitle)}</small></th><td data-label="Wat">${tagHtml(words, tone)} ${escapeHtml(labels.join(", "))}</td><td data-label="Laatst">${timeHtml(at)}${saves > 1 ? `<br><small>${saves} keer opgeslagen</small>` : ""}</td><td data-label="Wie">${escapeHtml(authors.join(", "))}</td></tr>`;
}

function tableHtml(records: readonly ChangedRecord[]): string {
  if (records.length === 0) return "<p>In die tijd is er niets veranderd.</p>";
  return `<table class="cards"><caption class="heard">Wat is veranderd</caption><thead><tr><th scope="col">Waarbij</th><th scope="col">Wat</th><th scope="col">Laatst</th><th scope="col">Wie</th></tr></thead><tbody>${records.map(rowHtml).join("")}</tbody></table>`;
}

/** The page for the span that an address asks: the last review by the board until today when it asks none. */
export async function changesPage(
  content: string,
  dossier: Dossier,
  now: string,
  asked: (name: string) => string | undefined,
): Promise<string> {
  const today = dayOf(now);
  const known = offered(dossier, today);
  const given = (name: string) => [asked(name) ?? ""].find(isDay);
  const from = given("van") ?? known[0]?.span.from ?? today;
  const until = given("tot") ?? today;
  // Today has no end yet; and where the clock of the example stands still, saves go on.
  const files = from > until ? [] : await changedFiles(content, from, until >= today ? undefined : until);
  const links = known.map(({ words, span }) =>
    span.from === from && span.until === until
      ? `<li><strong aria-current="true">${escapeHtml(words)}</strong></li>`
      : `<li><a href="${escapeHtml(address(span))}">${escapeHtml(words)}</a></li>`,
  );
  const records = files === undefined ? [] : changedRecords(files, dossier);
  const found =
    files === undefined
      ? `<p class="concept"><strong>Deze map heeft geen geschiedenis.</strong> Zonder git is niet te zien wat er vroeger stond.</p>`
      : from > until
        ? `<p class="concept"><strong>De eerste dag ligt na de laatste.</strong> Draai ze om.</p>`
        : `<p role="status">${records.length === 1 ? "1 regel" : `${records.length} regels`} veranderd ${until >= today ? `sinds ${dayInWords(from)}` : `van ${dayInWords(from)} tot en met ${dayInWords(until)}`}. Alleen wat is opgeslagen en vastgelegd in de geschiedenis.</p>${tableHtml(records)}`;
  return workPage(
    "Wat is veranderd",
    `<h1>Wat is veranderd</h1>
<ul class="spans">${links.join("")}</ul>
<form class="tools" action="${places.changes}"><label for="van">Van <input id="van" type="date" name="van" value="${from}" required></label> <label for="tot">Tot en met <input id="tot" type="date" name="tot" value="${until}" required></label> <button type="submit">Toon</button></form>
${found}`,
    { here: places.changes, wide: true },
  );
}
