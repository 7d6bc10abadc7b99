// A rule: a plain object with an id, words, a source and a check. It gets records and returns problems; it sees no clock and prints nothing.
import { type Dossier, livingIn } from "../dossier/dossier.ts";
import type { Citation } from "../law/citation.ts";
import type { Audience, Fields } from "../model/field.ts";
import type { Problem, Severity } from "../model/finding.ts";
import type { Entry, Register } from "../model/register.ts";
import { collections, registerOf } from "../registers/index.ts";

/**
 * What the rule accepts and what it does not, as an officer would write it: some lines of a record of its register, or a
 * sentence on a page. Other files are named by a first line "# folder/file.md"; a line "---" begins the next file; "# folder/ is leeg" takes all files of a folder away.
 */
export interface Example {
  readonly passes: string;
  readonly fails: string;
}

interface RuleWords {
  readonly id: string;
  readonly severity: Severity;
  /** Dutch, a whole sentence: what the rule asks. */
  readonly title: string;
  readonly why: string;
  readonly source: readonly Citation[];
  readonly example: Example;
  /**
   * Why an error of this rule stops publication and not a save: a Dutch sentence, for whoever asks what the rule does.
   * Without it such an error refuses the save that brings it.
   */
  readonly waits?: string;
  /** Of what is open: the edition for these readers is not made as long as there is such a finding. */
  readonly holdsBack?: Audience;
  /** A save of what all records refer to is also refused by the errors of this rule elsewhere. */
  readonly followsReferences?: true;
}

/** A problem in one of many records. */
export interface ProblemIn extends Problem {
  readonly entry: Entry;
}

export interface Rule extends RuleWords {
  /** Folder the rule looks at; "all" for rules over every register. */
  readonly register: string;
  readonly check: (dossier: Dossier) => readonly ProblemIn[];
  /** The same for one record, where the rule looks at one at a time. */
  readonly checkOne?: (entry: Entry, dossier: Dossier) => readonly ProblemIn[];
  /** Folders in which alone a rule over several registers finds something; without it that can be any. */
  readonly findsIn?: readonly string[];
}

/** A rule that looks at one record at a time; the dossier is there to look things up. */
export function recordRule<F extends Fields>(
  words: RuleWords & {
    readonly register: Register<F>;
    readonly check: (entry: Entry<F>, dossier: Dossier) => readonly Problem[];
  },
): Rule {
  const { register, check, ...rest } = words;
  const checkOne = (entry: Entry, dossier: Dossier): readonly ProblemIn[] =>
    check(entry as unknown as Entry<F>, dossier).map((problem) => ({ ...problem, entry }));
  return {
    ...rest,
    register: register.id,
    checkOne,
    check: (dossier) => livingIn(dossier, register.id).flatMap((entry) => checkOne(entry, dossier)),
  };
}

/** A rule that looks at one record at a time, in every register. */
export function everyRecordRule(
  words: RuleWords & {
    readonly check: (entry: Entry, dossier: Dossier, register: Register) => readonly Problem[];
  },
): Rule {
  const { check, ...rest } = words;
  const checkOne = (entry: Entry, dossier: Dossier): readonly ProblemIn[] => {
    const register = registerOf(entry.register);
    return register === undefined ? [] : check(entry, dossier, register).map((problem) => ({ ...problem, entry }));
  };
  return {
    ...rest,
    register: "all",
    checkOne,
    check: (dossier) =>
      collections.flatMap(({ id }) => livingIn(dossier, id).flatMap((entry) => checkOne(entry, dossier))),
  };
}

/** A rule over several registers at once. */
export const dossierRule = (rule: RuleWords & Pick<Rule, "check" | "findsIn">): Rule => ({ ...rule, register: "all" });
