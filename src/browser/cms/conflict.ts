// Two people changed one record: shows both side by side, and loses neither.

import { linesInWords } from "../../core/derive/change-words.ts";
import { type Dossier, emptyDossier } from "../../core/dossier/dossier.ts";
import { type FieldChange, type Meeting, meetingOf, type Side } from "../../core/edit/changes.ts";
import { fieldAt } from "../../core/model/field.ts";
import { bodyLabel, type Register } from "../../core/model/register.ts";
import { cleaned } from "../../core/model/values.ts";
import { type Parts, readParts } from "../../core/read/parts.ts";
import { momentInWords } from "../../core/time/written.ts";
import { knownName } from "./author.ts";
import { choose, part } from "./dialog.ts";
import { dossierNow } from "./dossier.ts";

/** What the desk sends when the text that was opened is no longer the newest. */
export interface Conflict {
  readonly base: string;
  readonly newest?: string;
  readonly mine: string;
  /** Who wrote the newest text, and when; absent when that is not known. */
  readonly by?: string;
  readonly at?: string;
}

export type Answer =
  | { readonly go: "back" }
  | { readonly go: "newest" }
  | { readonly go: "together"; readonly parts: Parts };

function shown(register: Register, { key }: Pick<FieldChange, "key">, value: unknown, dossier: Dossier): string {
  const field = key === "body" ? undefined : fieldAt(register.fields, key.split("."));
  const lines = linesInWords(field, value, dossier);
  return lines.length === 0 ? "(leeg)" : lines.join("\n");
}

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  readonly clash: boolean;
  /** True for what this save changes, and can leave as it is. */
  readonly own: boolean;
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
    own: own.has(change.key),
  }));
}

/** The rows as a table; of what this save changes one of the two is chosen. Only where both changed something nothing is chosen yet. */
function tableOf(rows: readonly Row[], chosen: Map<string, Side>, theirName: string): HTMLElement {
  const cell = ({ key, label, clash, own, ...row }: Row, side: Side, name: string) => {
    if (!own) return part("td", {}, row[side]);
    const radio = part("input", { type: "radio", name: `desk-clash-${key}`, "aria-label": `${label}: ${name}` });
    radio.checked = !clash && side === "mine";
    radio.addEventListener("change", () => chosen.set(key, side));
    return part("td", {}, part("label", {}, radio, ` ${row[side]}`));
  };
  const head = ["Veld", theirName, "Uw tekst"].map((words) => part("th", { scope: "col" }, words));
  const lines = rows.map((row) =>
    part(
      "tr",
      {},
      part("th", { scope: "row" }, row.clash ? `${row.label} (kies er één)` : row.label),
      cell(row, "theirs", theirName.toLowerCase()),
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
    return value === undefined ? [] : [`${field.label}: ${shown(register, { key }, value, dossier)}`];
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
export async function settle(register: Register, { base, newest, mine, by, at }: Conflict): Promise<Answer> {
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
      ? "Er is niets overgeschreven. Sommige velden wijzigde u allebei: kies daar welke tekst blijft. Wat maar één van u wijzigde, blijft van allebei staan, tenzij u hieronder iets anders kiest."
      : "Er is niets overgeschreven. U wijzigde iets anders dan die ander: uw wijziging kan er gewoon bij. Wilt u iets van uzelf toch niet, kies dan de andere tekst.";
  const check = () =>
    meeting.together(chosen) === undefined ? "Kies bij elk veld dat u allebei wijzigde welke tekst blijft." : undefined;
  // In another window, or on another computer.
  const self = by !== undefined && by === knownName();
  const who = self ? "U heeft zelf" : `${by ?? "Iemand anders"} heeft`;
  const when = at === undefined ? "" : `, op ${momentInWords(at)}`;
  const theirName = by === undefined || self ? "De nieuwste tekst" : `De tekst van ${by}`;
  const table = readable ? [tableOf(rowsOf(register, meeting, dossier), chosen, theirName)] : [];
  const choice = await choose<"together" | "newest" | "back">(
    `${who} ${register.article === "het" ? "dit" : "deze"} ${register.singular} ondertussen gewijzigd${self ? ", in een ander venster" : ""}${when}`,
    [part("p", {}, lines), ...table, own],
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
