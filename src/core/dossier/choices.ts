// What can be chosen where a form points to a role or to a record, and how a choice is added to a list.

import { nameOf } from "../model/register.ts";
import { registerOf } from "../registers/index.ts";
import { type Dossier, entryOf, roleName } from "./dossier.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The roles of the organisation, in its own order. */
export const roleChoices = (dossier: Dossier): readonly Choice[] =>
  (dossier.organisation?.roles ?? []).map(({ id }) => ({ value: id, label: roleName(dossier, id) }));

const byLabel = (one: Choice, other: Choice) => one.label.localeCompare(other.label, "nl");
const byNumber = (one: Choice, other: Choice) => other.value.localeCompare(one.value, "nl", { numeric: true });

/** The records of a register by name, also those that cannot be read now; cases by number, the newest first. */
export function recordChoices(dossier: Dossier, target: string): readonly Choice[] {
  const register = registerOf(target);
  if (register === undefined) return [];
  const choices = [...(dossier.ids[target] ?? [])].map((id) => {
    const entry = entryOf(dossier, register, id);
    const name = entry === undefined ? id : nameOf(register, entry);
    return { value: id, label: register.cases && name !== id ? `${id} – ${name}` : name };
  });
  return choices.sort(register.cases ? byNumber : byLabel);
}

/** The choices, and after them what was chosen and is not among them (any more): it stays, and says so. */
export const withGone = (choices: readonly Choice[], chosen: readonly string[]): readonly Choice[] => [
  ...choices,
  ...[...new Set(chosen)]
    .filter((each) => each !== "" && choices.every(({ value }) => value !== each))
    .map((value) => ({ value, label: `${value} (bestaat niet meer)` })),
];

/** The list with one more: at its old place when it was on the list before, so that nothing else moves; else at the end. */
export function withChosen(list: readonly string[], added: string, before: readonly string[]): readonly string[] {
  if (list.includes(added)) return list;
  const old = before.indexOf(added);
  if (old < 0) return [...list, added];
  const previous = before.slice(0, old).findLast((each) => list.includes(each));
  return list.toSpliced(previous === undefined ? 0 : list.indexOf(previous) + 1, 0, added);
}
