// A term and a finding in words: the same on the site and beside the form.
import type { DatedTerm } from "../due/due.ts";
import type { Status } from "../due/status.ts";
import type { Severity } from "../model/finding.ts";
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

/** "loopt", "op tijd gedaan", or what stands in the place of the act. */
export function stateInWords({
  status,
  instead,
  targetMissed,
}: Pick<DatedTerm, "status" | "instead" | "targetMissed">): string {
  if (targetMissed) return targetMissedWords;
  if (instead === undefined) return statusWords[status];
  return status === "met" ? instead : `${statusWords[status]}: ${instead}`;
}

/** Class of the style sheet for the state of a term. */
export const termTone = ({ status, targetMissed }: Pick<DatedTerm, "status" | "targetMissed">): string =>
  targetMissed ? "behind" : status === "open" ? "runs" : status;

/** What opens the working of a term: it says of which, for who hears only the link. */
export const countedWords = ({ deadline }: Pick<DatedTerm, "deadline">): string =>
  `Zo is dit gerekend: ${deadline.title}`;

/** How a term was counted, how else the law can be read, and what meets it: whole sentences. */
export const workingOf = ({ deadline, term }: DatedTerm): readonly string[] => [
  ...(term?.working ?? []),
  ...(term?.readings ?? []).map(({ end, source }) => `Andere lezing: ${endInWords(end)} (${source}).`),
  `Klaar als ${deadline.metBy}.`,
];
