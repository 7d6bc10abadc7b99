// An older text comes back as a new save: one field, or all of it. What was approved, looked at or asked old, was so for that
// version alone; and a text that was for fewer readers never comes before more of them.
import type { Audience } from "../model/field.ts";
import { fieldAt, isRetired } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { cleaned, type Plain, same } from "../model/values.ts";
import type { Parts } from "../read/parts.ts";
import { privacyStatements } from "../registers/index.ts";
import { isApprovedText } from "../statement/versions.ts";
import { valueAt, withValue } from "./changes.ts";
import { asConcept, mayChangeMeaning, ofOneVersion } from "./page-version.ts";

/** Why something does not come back: what is the matter, and what to do. */
export type NotRestored = readonly [message: string, remedy: string];

export interface RestoreOrder {
  readonly register: Register;
  readonly now: Parts;
  readonly old: Parts;
  /** Path of the field that comes back ("body" for the text under the fields); undefined for all of it. */
  readonly key: string | undefined;
  /** Day on which it comes back. */
  readonly today: string;
}

const width: Readonly<Record<Audience, number>> = { registers: 0, staff: 1, public: 2 };
const isAudience = (value: unknown): value is Audience =>
  value === "public" || value === "staff" || value === "registers";

// Who looked at a page, and what is told of its versions, belongs to what happened and not to a text.
const ofHistory = new Set([...ofOneVersion, "version", "changes", "lastReviewedOn", "lastReviewedBy", "reviewOn"]);

function page({ register, now, old, key, today }: RestoreOrder): Parts | NotRestored {
  if (key !== undefined && ofHistory.has(key.split(".")[0] ?? ""))
    return [
      "Een vaststelling, een versie en wie haar bekeek, horen bij wat er toen is gebeurd. Zij worden niet teruggezet.",
      "Klopt wat er nu staat niet, verander het dan op het formulier.",
    ];
  const [was, is] = [old.fields.audience, now.fields.audience];
  const narrower = isAudience(was) && isAudience(is) && width[was] < width[is];
  if (narrower && key !== undefined && key !== "audience")
    return [
      "Deze tekst was toen voor minder lezers dan de pagina nu heeft. Hij wordt niet los teruggezet.",
      "Zet de hele versie terug: dan is de pagina weer voor die lezers.",
    ];
  const kept = Object.fromEntries(Object.entries(now.fields).filter(([name]) => ofHistory.has(name)));
  const brought = Object.fromEntries(Object.entries(old.fields).filter(([name]) => !ofHistory.has(name)));
  const whole = {
    fields: { ...brought, ...kept, ...(isAudience(is) && !narrower && { audience: is }) },
    body: old.body,
  };
  const made = key === undefined ? whole : one({ register, now, old, key, today });
  // For other readers it is another page.
  if (!mayChangeMeaning(register, now, made) && made.fields.audience === is) return made;
  const from = typeof old.fields.version === "string" ? ` van versie ${old.fields.version}` : "";
  const what =
    key === undefined
      ? `Tekst${from} teruggezet.`
      : `${fieldAt(register.fields, key.split("."))?.label ?? "Tekst"}${from} teruggezet.`;
  return { fields: asConcept(made.fields, { on: today, what }), body: made.body };
}

function one({ now, old, key = "" }: RestoreOrder): Parts {
  if (key === "body") return { fields: now.fields, body: old.body };
  const path = key.split(".");
  const value = valueAt(old.fields, path);
  const [first = "", ...rest] = path;
  if (value !== undefined || rest.length > 0) return { fields: withValue(now.fields, path, value), body: now.body };
  return { fields: Object.fromEntries(Object.entries(now.fields).filter(([name]) => name !== first)), body: now.body };
}

// A version of a statement is what people were told: only the text that was approved comes back in its place.
function statement({ register, now, old, key, today }: RestoreOrder): Parts | NotRestored {
  const free = new Set(["name", "changed", "told", "example"]);
  if (key !== undefined && key !== "body")
    return free.has(key)
      ? one({ register, now, old, key, today })
      : [
          "Wie een verklaring vaststelde, wanneer, en vanaf wanneer zij geldt, wordt niet teruggezet.",
          "Stel een nieuwe versie vast als er iets niet klopt.",
        ];
  return isApprovedText(old, now.fields.fingerprint)
    ? { fields: now.fields, body: old.body }
    : [
        "Dit is niet de tekst die voor deze versie is vastgesteld. Een vastgestelde tekst verandert niet meer.",
        "Wilt u andere woorden, stel dan een nieuwe versie vast; die begint als voorstel.",
      ];
}

// What the program wrote says how the content is written now, whatever comes back into it.
const ofProgram = (register: Register, fields: Plain): Plain =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => register.fields[name]?.byProgram));

/** What stands there after an older text came back; or why it does not. */
export function restored(order: RestoreOrder): Parts | NotRestored {
  const { register, now, old, key } = order;
  if (isRetired(now.fields) || isRetired(old.fields))
    return ["De tekst van een opgeruimde zaak komt niet terug.", "Haar bewaartermijn is voorbij."];
  if (key !== undefined && register.fields[key.split(".")[0] ?? ""]?.byProgram)
    return ["Dit schrijft het programma zelf; het wordt niet teruggezet.", "Er is niets veranderd."];
  if (register.shape === "pages") return page(order);
  if (register.id === privacyStatements.id) return statement(order);
  return key === undefined
    ? { fields: { ...old.fields, ...ofProgram(register, now.fields) }, body: old.body }
    : one(order);
}

/** What stands there after a record that was taken away comes back; or why it does not. */
export function broughtBack(register: Register, old: Parts): Parts | NotRestored {
  if (register.cases || isRetired(old.fields))
    return [
      "Een zaak die uit de map is gehaald, komt niet langs deze weg terug.",
      "Vraag wie het programma beheert om het bestand terug te halen; de bevindingen zeggen hoe.",
    ];
  const fields = Object.entries(old.fields).filter(
    ([name]) => register.shape !== "pages" || !ofOneVersion.includes(name),
  );
  return { fields: Object.fromEntries(fields), body: old.body };
}

/** True when nothing would change. */
export const isSame = (now: Parts, old: Parts): boolean =>
  same(cleaned(now.fields as Plain), cleaned(old.fields as Plain)) && now.body.trim() === old.body.trim();
