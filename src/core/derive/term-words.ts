// A term and a finding in words: the same on the site and beside the form.
import type { Deadline } from "../deadlines/deadline.ts";
import type { DatedTerm } from "../due/due.ts";
import { endOf, type Status } from "../due/status.ts";
import type { Severity } from "../model/finding.ts";
import { lateness } from "../time/late.ts";
import type { Term } from "../time/term.ts";
import { dayInWords, isDay, momentInWords } from "../time/written.ts";

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "fout",
  open: "openstaand",
  warning: "let op",
};

export const statusWords: Readonly<Record<Status, string>> = {
  met: "op tijd gedaan",
  "met-late": "later gedaan",
  open: "loopt",
  overdue: "termijn voorbij",
  undated: "nog geen begin bekend",
};

/** A day or a moment in words. */
export const endInWords = (end: string): string => (isDay(end) ? dayInWords(end) : momentInWords(end));

/** A running term whose target has passed: not late yet, and not as it should be. */
export const targetMissedWords = "streefdag voorbij";

/** The state of what was done after the last moment that law or contract gives. */
export const tooLateWords = "te laat gedaan";

type State = Pick<DatedTerm, "status" | "instead" | "targetMissed"> & { readonly deadline: Pick<Deadline, "basis"> };
type Timed = State & { readonly term: Pick<Term, "due"> | undefined };

// Nobody but we ourselves set the day: what passed is a plan, no law and no contract.
const isOwnDay = ({ deadline, term }: Timed): boolean => deadline.basis === "own" && (term?.due ?? null) === null;

/** Done after the last moment that law or contract gives: another thing than after a day of our own. */
export const isTooLate = ({ status, instead, deadline }: State): boolean =>
  status === "met-late" && instead === undefined && deadline.basis !== "own";

/** "loopt", "op tijd gedaan", "te laat gedaan", or what stands in the place of the act. */
export function stateInWords(due: State): string {
  if (due.targetMissed) return targetMissedWords;
  if (isTooLate(due)) return tooLateWords;
  if (due.instead === undefined) return statusWords[due.status];
  return due.status === "met" ? due.instead : `${statusWords[due.status]}: ${due.instead}`;
}

/** Class of the style sheet for the state of a term: red when law or contract was missed, amber for a day of our own. */
export const termTone = (due: Timed): string =>
  due.targetMissed || (due.status === "overdue" && isOwnDay(due))
    ? "behind"
    : due.status === "open"
      ? "runs"
      : isTooLate(due)
        ? "overdue"
        : due.status;

/** By how much something was done later than law, contract or our own target asks: "18 uur en 35 minuten te laat". */
export function howLate(due: State & Pick<DatedTerm, "met" | "term">): string | undefined {
  if (due.status !== "met-late" || due.met === undefined || due.term === undefined) return undefined;
  const late = lateness(due.met, endOf(due.term));
  if (late === undefined) return undefined;
  return isTooLate(due) ? `${late} te laat` : `${late} na het streven`;
}

/** Which term it is, and of several in one record which one: "Een maatregel uitvoeren: slot op de kast". */
export const termTitle = ({ deadline, what }: Pick<DatedTerm, "deadline" | "what">): string =>
  what === undefined ? deadline.title : `${deadline.title}: ${what}`;

/** What opens the working of a term: it says of which, for who hears only the link. */
export const countedWords = ({ deadline }: Pick<DatedTerm, "deadline">): string =>
  `Zo is dit gerekend: ${deadline.title}`;

/** How a term was counted, how else the law can be read, and what meets it: whole sentences. */
export const workingOf = ({ deadline, term }: DatedTerm): readonly string[] => [
  ...(term?.working ?? []),
  ...(term?.readings ?? []).map(({ end, source }) => `Andere lezing: ${endInWords(end)} (${source}).`),
  `Klaar als ${deadline.metBy}.`,
];
