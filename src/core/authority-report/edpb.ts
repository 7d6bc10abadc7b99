// From a breach to the JSON of the EDPB's common notification template, art. 33(3), and what it still asks.
import type { Dossier } from "../dossier/dossier.ts";
import { incidentQuestions } from "./edpb-incident.ts";
import { outcomeQuestions } from "./edpb-outcome.ts";
import { type Breach, partyQuestions, statedCompleteness } from "./edpb-parties.ts";
import { given, labelAt, type Question } from "./edpb-question.ts";

type FieldId = `field_${number}`;

export interface EdpbNotification {
  /** The template's JSON: its field ids with letters, texts, numbers and dates. */
  readonly notification: Readonly<Record<FieldId, string | number | boolean>>;
  /** Where more than one option was chosen: all letters. The JSON of the template has room for the first only. */
  readonly chosen: Readonly<Record<FieldId, readonly string[]>>;
  /** What the template asks and the record cannot answer yet: its field, and ours that would hold the answer. */
  readonly missing: readonly { readonly field: FieldId; readonly path: string; readonly label: string }[];
}

/**
 * What the supervisory authority is told under art. 33(3) of the GDPR, in the form of the EDPB's template for notifying a
 * personal data breach, v1.0 of June 2026. The authorities have not decided from when they use it; until then the AP's own
 * form counts, and this shows that the record can fill both. The document follows the record as it stands: its kind is that
 * of the last notification in it, or a new one. What is unknown is left out, or takes the template's "to be determined".
 */
export function edpbNotification(entry: Breach, dossier: Dossier): EdpbNotification {
  const questions: readonly Question[] = [
    ...partyQuestions(entry, dossier),
    ...incidentQuestions(entry),
    ...outcomeQuestions(entry, dossier),
  ];
  const missing = questions.flatMap(({ number, open }) =>
    open === undefined ? [] : [{ field: idOf(number), path: open, label: labelAt(open) }],
  );
  const completeness = given(4, statedCompleteness(entry) ?? (missing.length > 0 ? "b" : "a"));
  const inOrder = [...questions, completeness].toSorted((one, other) => one.number - other.number);
  return {
    notification: Object.fromEntries(
      inOrder.flatMap(({ number, value }) => (value === undefined ? [] : [[idOf(number), value]])),
    ),
    chosen: Object.fromEntries(
      inOrder.flatMap(({ number, letters = [] }) => (letters.length < 2 ? [] : [[idOf(number), letters]])),
    ),
    missing,
  };
}

const idOf = (number: number): FieldId => `field_${number}`;
