// A deadline: from which moment, which term, what meets it, by which law. It computes ends; it never knows what time it is.
import type { Dossier, Organisation } from "../dossier/dossier.ts";
import type { Citation } from "../law/citation.ts";
import type { Fields } from "../model/field.ts";
import type { Entry, Register } from "../model/register.ts";
import type { Pause, Term } from "../time/term.ts";

export type Basis = "law" | "contract" | "own";

/** What a record or agreement says of its own term; absent for terms that law or the organisation fixes. */
export interface Agreed {
  /** Hours agreed in a contract. */
  readonly hours?: number;
  /** A planned day that the record names. */
  readonly day?: string;
  /** A day that the term may never pass. */
  readonly limit?: string;
  /** The extension was told in time: the longer term counts. */
  readonly extended?: true;
  readonly pauses?: readonly Pause[];
}

/** One running term in one record. */
export interface Running {
  /** Undefined while the record does not say when the term began. */
  readonly start: string | undefined;
  /** Counted from the first signal because awareness is not recorded yet. */
  readonly provisional: boolean;
  /** When the act was done; undefined while it is not. */
  readonly met: string | undefined;
  /** What stands in the place of the act, in Dutch: "besloten niet te melden". Then `met` is its day, or that of the start. */
  readonly instead?: string;
  /** The record holds a reasoned decision or a reason for the delay: the gate is open. */
  readonly explained: boolean;
  /** Role whose act it is, where the record says so; else it is that of whose work the record is. */
  readonly role?: string | undefined;
  /** Which one of several in a record, in its own words: a planned measure. */
  readonly what?: string;
  /** Who must act first, in a sentence after "wacht op": we can only ask how it stands. */
  readonly waitsFor?: string;
  /** Field where the act is written down. */
  readonly path: string;
  /** What this record agreed or planned. */
  readonly agreed?: Agreed;
}

export type OwnTerms = Organisation["ownTerms"];

/** How long a term is in a sentence, as the organisation set it; without an organisation as it is at first. */
export const lengthInWords = (
  { inWords, inOwnWords }: Pick<Deadline, "inWords" | "inOwnWords">,
  own: OwnTerms | undefined,
): string => (own === undefined || inOwnWords === undefined ? inWords : inOwnWords(own));

/** Terms of one register. */
export interface Source {
  readonly register: string;
  // Methods: a term is asked about records of its own register only, which its declaration gives their types.
  running(entry: Entry, dossier: Dossier): readonly Running[];
}

/** A register whose records state the hours, day or limit of a term, also while it does not run. */
export interface Stated {
  readonly register: string;
  agreed(entry: Entry, dossier: Dossier): readonly Agreed[];
}

export interface Deadline {
  readonly id: string;
  readonly register: string;
  readonly title: string;
  /** As it stands in a sentence: "binnen 72 uur nadat wij het redelijk zeker wisten". */
  readonly inWords: string;
  /** The same where a setting of the organisation gives the length; `inWords` then names the length it has at first. */
  readonly inOwnWords?: (own: OwnTerms) => string;
  readonly why: string;
  /** What meets it, after "Klaar als": "de verlenging is verteld, met de reden". */
  readonly metBy: string;
  readonly starts: "moment" | "day";
  readonly basis: Basis;
  readonly source: readonly Citation[];
  /** What an overdue term does to publication; stop only for terms of law. */
  readonly whenOverdue: "stop" | "open" | "warn";
  /** The term stands in a record or agreement: without one it cannot be computed. */
  readonly asksRecord?: true;
  /** Where a record states this term; what `--record` reads. */
  readonly stated?: readonly Stated[];
  /** Other registers in which the same term runs. */
  readonly also?: readonly Source[];
  readonly term: (start: string, own: OwnTerms, agreed?: Agreed) => Term;
  running(entry: Entry, dossier: Dossier): readonly Running[];
}

/** The same term in another register, with the types of its fields. */
export const runningIn = <F extends Fields>(
  register: Register<F>,
  running: (entry: Entry<F>, dossier: Dossier) => readonly Running[],
): Source => ({ register: register.id, running });

/** What the records of a register state of a term, with the types of its fields. */
export const statedIn = <F extends Fields>(
  register: Register<F>,
  agreed: (entry: Entry<F>, dossier: Dossier) => readonly Agreed[],
): Stated => ({ register: register.id, agreed });

/** Every register in which a deadline runs. */
export const sourcesOf = ({ register, running, also = [] }: Deadline): readonly Source[] => [
  { register, running },
  ...also,
];

/** Declares a deadline on one register, with the types of its fields. */
export function deadline<F extends Fields>(
  declaration: Omit<Deadline, "register" | "running"> & {
    readonly register: Register<F>;
    readonly running: (entry: Entry<F>, dossier: Dossier) => readonly Running[];
  },
): Deadline {
  return {
    ...declaration,
    register: declaration.register.id,
    running: declaration.running,
  };
}

/** A row of a record with the day on which it is to be done. */
export interface PlannedRow {
  readonly what: string;
  readonly path: string;
  readonly role?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly doneOn?: string | undefined;
  readonly notDoneReason?: string | undefined;
  /** The day of the record in which it was agreed, while it has one. */
  readonly agreedOn: string | undefined;
}

/** Its term; none while it names no day. A reason why it is not done any more stands in the place of the act. */
export function plannedRow({
  what,
  path,
  role,
  dueOn,
  doneOn,
  notDoneReason,
  agreedOn,
}: PlannedRow): readonly Running[] {
  if (dueOn === undefined) return [];
  // What was planned before the record was complete began on no day that we know.
  const start = agreedOn !== undefined && agreedOn < dueOn ? agreedOn : dueOn;
  const dropped = doneOn === undefined && notDoneReason !== undefined;
  return [
    {
      start,
      provisional: false,
      met: dropped ? start : doneOn,
      ...(dropped && { instead: "niet gedaan, met reden" }),
      explained: dropped,
      role,
      what,
      path,
      agreed: { day: dueOn },
    },
  ];
}
