// Two people changed one record: shows both side by side, and loses neither.
import { bodyLabel, type FieldChange, type Meeting, meetingOf } from "../core/changes.ts";
import { inWords } from "../core/derive/values.ts";
import type { Register } from "../core/register.ts";
import type { Parts } from "../core/text/read.ts";
import { validate } from "../core/validate.ts";
import { choose, part } from "./dialog.ts";

/** What the desk sends when the text that was opened is no longer the newest. */
export interface Conflict {
  readonly base: string;
  readonly newest?: string;
  readonly mine: string;
}

export type Answer =
  | { readonly go: "back" }
  | { readonly go: "newest" }
  | { readonly go: "together"; readonly parts: Parts };

const nothing = validate({ folder: "", files: [], folders: [], unreadable: [] });

function shown(register: Register, { key }: FieldChange, value: unknown): string {
  const field = register.fields[key];
  if (value === undefined) return "(leeg)";
  try {
    return field === undefined ? String(value) : inWords(field, value, nothing);
  } catch {
    return JSON.stringify(value);
  }
}

/** One row per field that anybody changed. */
export function rowsOf(register: Register, { theirs, mine, clashes }: Meeting): readonly (readonly string[])[] {
  const others = new Map(theirs.map((each) => [each.key, each]));
  const own = new Map(mine.map((each) => [each.key, each]));
  const all = [...mine, ...theirs.filter(({ key }) => !own.has(key))];
  const order = [...Object.keys(register.fields), "body"];
  all.sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
  return all.map((change) => [
    change.key === "body" ? bodyLabel(register) : change.label,
    others.has(change.key) ? shown(register, change, others.get(change.key)?.to) : "(niet gewijzigd)",
    own.has(change.key) ? shown(register, change, own.get(change.key)?.to) : "(niet gewijzigd)",
    clashes.has(change.key) ? "allebei gewijzigd" : "",
  ]);
}

function tableOf(rows: readonly (readonly string[])[]): HTMLElement {
  const line = (cells: readonly string[], tag: "th" | "td") =>
    part("tr", {}, ...cells.map((cell) => part(tag, {}, cell)));
  const head = line(["Veld", "De nieuwste tekst", "Uw tekst", ""], "th");
  return part("table", {}, head, ...rows.map((cells) => line(cells, "td")));
}

function copyable(text: string): HTMLElement {
  const label = "Uw hele tekst, om te kopiëren";
  const box = Object.assign(part("textarea", { "aria-label": label, rows: "12" }), { value: text, readOnly: true });
  box.addEventListener("focus", () => box.select());
  return part("details", {}, part("summary", {}, label), box);
}

/** Asks what to do. Nothing is written or dropped before somebody chose. */
export async function settle(register: Register, { base, newest, mine }: Conflict): Promise<Answer> {
  const meeting = meetingOf(register, base, newest, mine);
  const { together } = meeting;
  const back = { label: "Terug naar het formulier", value: { go: "back" } as Answer };
  if (newest === undefined) {
    const gone = "Het bestand staat er niet meer. Kopieer uw tekst hieronder, en maak het record opnieuw.";
    return choose("Dit record bestaat niet meer", [part("p", {}, gone), copyable(mine)], [back]);
  }
  const lines =
    together === undefined
      ? "Er is niets overgeschreven. U wijzigde hetzelfde als een ander. Kopieer wat u wilt houden, neem de nieuwste tekst over en vul het daarin aan."
      : "Er is niets overgeschreven. U wijzigde iets anders dan die ander: uw wijziging kan er gewoon bij.";
  return choose<Answer>(
    `Iemand anders heeft ${register.article === "het" ? "dit" : "deze"} ${register.singular} ondertussen gewijzigd`,
    [part("p", {}, lines), tableOf(rowsOf(register, meeting)), copyable(mine)],
    [
      ...(together === undefined
        ? []
        : [{ label: "Mijn wijziging daarop toepassen", value: { go: "together", parts: together } as Answer }]),
      { label: "Neem de nieuwste over (mijn wijziging vervalt)", value: { go: "newest" } },
      back,
    ],
  );
}
