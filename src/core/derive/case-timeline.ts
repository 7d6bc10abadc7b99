// What happened in a breach, in its order: drawn to scale with the 72 hours of art. 33(1), and as a table. Pure; nothing of it is
// typed twice: every moment and day of the record that a field says was done or known.
import type { Breach } from "../authority-report/edpb-parties.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { inWords } from "../dossier/value-words.ts";
import type { Field, Fields } from "../model/field.ts";
import { personalDataBreaches } from "../registers/index.ts";
import { escapeHtml, timeHtml } from "../text/html.ts";
import { hoursAfter } from "../time/hours.ts";
import { lateness } from "../time/late.ts";
import { instantOf, isMoment, momentInWords } from "../time/written.ts";

export interface Happening {
  /** A moment with offset, or a plain day. */
  readonly at: string;
  readonly label: string;
}

/** What a row of a list is called beside its moment: the text that it cannot do without, else such a choice. */
function nameOfRow(fields: Fields, row: Readonly<Record<string, unknown>>, dossier: Dossier): string | undefined {
  const needed = Object.entries(fields).filter(([key, { required }]) => required === true && row[key] !== undefined);
  const [key, field] =
    needed.find(([, { kind }]) => kind === "text") ?? needed.find(([, { kind }]) => kind === "choice") ?? [];
  return key === undefined || field === undefined ? undefined : inWords(field, row[key], dossier);
}

// "FG ingelicht" keeps its capitals in the middle of a line; which kind of date a field has is seen from the date.
const within = (label: string): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase()).replace(/ \((?:moment|dag)\)$/, "");

/** "Wanneer gebeurde het: op of vanaf": a field that depends on another is understood only beside it. */
function labelOf(field: Field, fields: Fields, around: string | undefined): string {
  const on = field.when !== undefined && "field" in field.when ? field.when.field : undefined;
  const before = around ?? (on === undefined ? undefined : fields[on]?.label);
  return before === undefined ? field.label : `${before}: ${within(field.label)}`;
}

function happeningsIn(fields: Fields, data: unknown, dossier: Dossier, around?: string): readonly Happening[] {
  if (data === null || typeof data !== "object") return [];
  const record = data as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([key, field]: [string, Field]): readonly Happening[] => {
    const value = record[key];
    if (value === undefined || key === "sample" || key === "proof" || key === "retired") return [];
    if ((field.kind === "moment" || field.kind === "day") && field.act === true) {
      return [{ at: String(value), label: labelOf(field, fields, around) }];
    }
    if (field.fields === undefined) return [];
    const rows = Array.isArray(value) ? value : [value];
    return rows.flatMap((row) => {
      const name = Array.isArray(value) ? nameOfRow(field.fields ?? {}, row, dossier) : undefined;
      return happeningsIn(
        field.fields ?? {},
        row,
        dossier,
        name === undefined ? field.label : `${field.label} (${name})`,
      );
    });
  });
}

const instant = (at: string): number =>
  isMoment(at) ? instantOf(at).epochMilliseconds : instantOf(`${at}T12:00Z`).epochMilliseconds;

/** Everything that was done or known in a case, in its order. A day without a time stands at its middle. */
export const happeningsOf = ({ data }: Breach, dossier: Dossier): readonly Happening[] =>
  happeningsIn(personalDataBreaches.fields, data, dossier).toSorted(
    (one, other) => instant(one.at) - instant(other.at),
  );

const hour = 3_600_000;
const day = 24 * hour;

function afterInWords(at: string, aware: string): string {
  const [after, before] = [lateness(at, aware), lateness(aware, at)];
  if (after !== undefined) return after;
  if (before !== undefined) return `${before} ervoor`;
  // Of a day without a time it is not known whether it was before or after.
  return isMoment(at) ? "begin van de 72 uur" : "dezelfde dag";
}

const [width, height, margin] = [1000, 90, 20];
// Numbers that would stand on each other are one: 2–8.
const closest = 52;

/** The drawing: from a day before it was known until a day after the 72 hours; what came before or later stands in the table. */
function drawing(all: readonly Happening[], aware: string): string {
  const end = hoursAfter(aware, 72);
  const [from, until] = [instant(aware) - day, instant(end) + day];
  const x = (at: number) => margin + ((at - from) / (until - from)) * (width - 2 * margin);
  const place = (at: number) => x(at).toFixed(1);
  const inside = all
    .map((each, index) => ({ ...each, number: index + 1 }))
    .filter(({ at }) => instant(at) >= from && instant(at) <= until);
  const days = Array.from({ length: 6 }, (_, index) => from + index * day).filter((at) => at <= until);
  const groups: { first: number; last: number; at: number }[] = [];
  for (const { at, number } of inside) {
    const group = groups.at(-1);
    if (group !== undefined && x(instant(at)) - x(group.at) < closest) group.last = number;
    else groups.push({ first: number, last: number, at: instant(at) });
  }
  const lines = inside.map(({ at }) => `<line x1="${place(instant(at))}" y1="38" x2="${place(instant(at))}" y2="56"/>`);
  const marks = groups.map(
    ({ first, last, at }) => `<text x="${place(at)}" y="32">${first === last ? first : `${first}–${last}`}</text>`,
  );
  const title = `Tijdlijn: van een dag voordat het bekend was tot een dag na de 72 uur. De nummers zijn die van de tabel.`;
  return `<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}"><rect class="term" x="${place(instant(aware))}" y="44" width="${(x(instant(end)) - x(instant(aware))).toFixed(1)}" height="12"/>${days.map((at) => `<line class="day" x1="${place(at)}" y1="40" x2="${place(at)}" y2="60"/>`).join("")}${lines.join("")}${marks.join("")}<text class="words" x="${place(instant(aware))}" y="78">bekend</text><text class="words" x="${place(instant(end))}" y="78">72 uur</text></svg>`;
}

/** The timeline of a breach as HTML; empty while nothing but the signal is known. */
export function timelineHtml(entry: Breach, dossier: Dossier): string {
  const all = happeningsOf(entry, dossier);
  if (all.length < 2) return "";
  const aware = entry.data.awareAt;
  const rows = all.map(
    ({ at, label }, index) =>
      `<tr><th scope="row">${index + 1}. ${escapeHtml(label)}</th><td data-label="Wanneer">${timeHtml(at)}</td>${aware === undefined ? "" : `<td data-label="Na bekend">${escapeHtml(afterInWords(at, aware))}</td>`}</tr>`,
  );
  const heads = ["Wat", "Wanneer", ...(aware === undefined ? [] : ["Na bekend"])];
  const until =
    aware === undefined
      ? ""
      : `<p>De 72 uur: van ${escapeHtml(momentInWords(aware))} tot ${escapeHtml(momentInWords(hoursAfter(aware, 72)))}.</p>`;
  const table = `<div class="scroll" tabindex="0" role="region" aria-label="Tijdlijn"><table class="cards"><thead><tr>${heads.map((each) => `<th scope="col">${each}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  if (aware === undefined) return table;
  return `${drawing(all, aware)}${until}<details><summary>Alle ${all.length} gebeurtenissen, met hoelang na het moment dat het bekend was</summary>${table}</details>`;
}
