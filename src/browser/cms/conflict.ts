// Two people changed one record: shows both side by side, and loses neither.

import { type Dossier, emptyDossier } from "../../core/dossier/dossier.ts";
import { inWords } from "../../core/dossier/value-words.ts";
import { type FieldChange, type Meeting, meetingOf, type Side } from "../../core/edit/changes.ts";
import { fieldAt } from "../../core/model/field.ts";
import { bodyLabel, type Register } from "../../core/model/register.ts";
import { cleaned } from "../../core/model/values.ts";
import { type Parts, readParts } from "../../core/read/parts.ts";
import { choose, part } from "./dialog.ts";
import { dossierNow } from "./dossier.ts";

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

function shown(register: Register, { key }: FieldChange, value: unknown, dossier: Dossier): string {
  const field = fieldAt(register.fields, key.split("."));
  if (value === undefined) return "(leeg)";
  try {
    return field === undefined ? String(value) : inWords(field, value, dossier);
  } catch {
    // Typed halfway it cannot be read as what it should be.
    return JSON.stringify(value);
  }
}

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  readonly clash: boolean;
}

/** One row per field that anybody changed, in the order of the form. */
export function rowsOf(register: Register, { theirs, mine, clashes }: Meeting, dossier = emptyDossier): readonly Row[] {
  const others = new Map(theirs.map((each) => [each.key, each]));
  const own = new Map(mine.map((each) => [each.key, each]));
  const all = [...mine, ...theirs.filter(({ key }) => !own.has(key))];
  const order = [...Object.keys(register.fields), "body"];
  const place = ({ key }: FieldChange) => order.indexOf(key.split(".")[0] ?? "");
  all.sort((one, other) => place(one) - place(other));
  const said = (change: FieldChange, of: ReadonlyMap<string, FieldChange>) =>
    of.has(change.key) ? shown(register, change, of.get(change.key)?.to, dossier) : "(niet gewijzigd)";
  return all.map((change) => ({
    key: change.key,
    label: change.key === "body" ? bodyLabel(register) : change.label,
    theirs: said(change, others),
    mine: said(change, own),
    clash: clashes.has(change.key),
  }));
}

/** The rows as a table; in a row that clashes one of the two is chosen. */
function tableOf(rows: readonly Row[], chosen: Map<string, Side>): HTMLElement {
  const cell = ({ key, label, clash, ...row }: Row, side: Side, name: string) => {
    if (!clash) return part("td", {}, row[side]);
    const radio = part("input", { type: "radio", name: `desk-clash-${key}`, "aria-label": `${label}: ${name}` });
    radio.addEventListener("change", () => chosen.set(key, side));
    return part("td", {}, part("label", {}, radio, ` ${row[side]}`));
  };
  const head = ["Veld", "De nieuwste tekst", "Uw tekst"].map((words) => part("th", { scope: "col" }, words));
  const lines = rows.map((row) =>
    part(
      "tr",
      {},
      part("th", { scope: "row" }, row.clash ? `${row.label} (kies er één)` : row.label),
      cell(row, "theirs", "de nieuwste tekst"),
      cell(row, "mine", "uw tekst"),
    ),
  );
  return part("table", {}, part("tr", {}, ...head), ...lines);
}

/** A whole record in the words of its form, to take along. */
function inFormWords(register: Register, text: string, dossier: Dossier): string {
  const parts = readParts(text, register);
  if (parts === undefined) return text;
  const lines = Object.entries(register.fields).flatMap(([key, field]) => {
    const value = cleaned(parts.fields[key]);
    return value === undefined
      ? []
      : [`${field.label}: ${shown(register, { key, label: "", from: undefined, to: undefined }, value, dossier)}`];
  });
  return [...lines, parts.body.trim()].filter((line) => line !== "").join("\n\n");
}

function copyable(text: string): HTMLElement {
  const label = "Uw hele tekst, om te kopiëren";
  const box = Object.assign(part("textarea", { "aria-label": label, rows: "12" }), { value: text, readOnly: true });
  box.addEventListener("focus", () => box.select());
  return part("details", {}, part("summary", {}, label), box);
}

/** Asks what to do. Nothing is written or dropped before somebody chose. */
export async function settle(register: Register, { base, newest, mine }: Conflict): Promise<Answer> {
  const { dossier } = (await dossierNow()) ?? { dossier: emptyDossier };
  const meeting = meetingOf(register, base, newest, mine);
  const own = copyable(inFormWords(register, mine, dossier));
  const back = { label: "Terug naar het formulier", value: { go: "back" } as Answer };
  if (newest === undefined) {
    const gone = "Het bestand staat er niet meer. Kopieer uw tekst hieronder, en maak het record opnieuw.";
    return choose("Dit record bestaat niet meer", [part("p", {}, gone), own], [back]);
  }
  const readable = readParts(newest, register) !== undefined;
  const chosen = new Map<string, Side>();
  const clash = meeting.clashes.size > 0;
  const lines = !readable
    ? "Er is niets overgeschreven. De nieuwste tekst is niet te lezen. Kopieer wat u wilt houden."
    : clash
      ? "Er is niets overgeschreven. Sommige velden wijzigde u allebei: kies daar welke tekst blijft. Wat maar één van u wijzigde, blijft van allebei staan."
      : "Er is niets overgeschreven. U wijzigde iets anders dan die ander: uw wijziging kan er gewoon bij.";
  const check = () =>
    meeting.together(chosen) === undefined ? "Kies bij elk veld dat u allebei wijzigde welke tekst blijft." : undefined;
  const choice = await choose<"together" | "newest" | "back">(
    `Iemand anders heeft ${register.article === "het" ? "dit" : "deze"} ${register.singular} ondertussen gewijzigd`,
    [part("p", {}, lines), tableOf(rowsOf(register, meeting, dossier), chosen), own],
    [
      ...(readable
        ? [
            {
              label: clash ? "Opslaan met deze keuzes" : "Mijn wijziging daarop toepassen",
              value: "together" as const,
              main: true,
              check,
            },
          ]
        : []),
      { label: "Neem alles van de nieuwste over (al mijn wijzigingen vervallen)", value: "newest" as const },
      { label: back.label, value: "back" as const },
    ],
  );
  const parts = choice === "together" ? meeting.together(chosen) : undefined;
  return parts === undefined ? { go: choice === "newest" ? "newest" : "back" } : { go: "together", parts };
}
