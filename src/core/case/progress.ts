// How far a case is: the state of every step, what is the next act, whose, by when; and the term that presses most.

import { decidersOf } from "../dossier/deciders.ts";
import { type Dossier, roleName } from "../dossier/dossier.ts";
import type { DatedTerm } from "../due/due.ts";
import { endOf } from "../due/status.ts";
import { leftUntil } from "../due/urgency.ts";
import type { CaseStep } from "../model/register.ts";
import { valueAt } from "../model/values.ts";
import { lastMillisecond } from "../time/written.ts";
import type { CaseView } from "./case-view.ts";
import { nameOfAsk, openAsks, stepQuestions } from "./questions.ts";
import { stepAt } from "./step-fields.ts";

export interface StepState {
  readonly step: CaseStep;
  /** The first one that is open comes now, the others after it; in one that runs everything is answered, and a term is not met. */
  readonly state: "done" | "now" | "open" | "runs" | "waits" | "not-needed";
  /** Questions that it is not done without. */
  readonly open: readonly string[];
}

/** The state of every step, in their order. */
export function stepStates(view: CaseView): readonly StepState[] {
  let isFirst = true;
  return view.steps.map((step): StepState => {
    const open = openAsks(stepQuestions(view, step.id).now.flatMap(({ asks }) => asks)).map(nameOfAsk);
    const needed = step.needed(view.entry.data);
    if (needed === false) return { step, state: "not-needed", open: [] };
    if (needed === undefined) return { step, state: "waits", open: [] };
    if (open.length === 0 && view.id !== undefined)
      return { step, state: termsIn(view, step).length === 0 ? "done" : "runs", open };
    const state = isFirst ? "now" : "open";
    isFirst = false;
    return { step, state, open };
  });
}

const endsAt = ({ term }: DatedTerm) => (term === undefined ? Number.POSITIVE_INFINITY : lastMillisecond(endOf(term)));
const runs = ({ status }: DatedTerm) => status === "open" || status === "overdue";

/** The terms that run or were missed without the act: what law asks first, then what ends first. */
export const pressingTerms = ({ terms }: CaseView): readonly DatedTerm[] =>
  terms
    .filter((each) => runs(each) && each.term !== undefined)
    .toSorted(
      (one, other) =>
        Number(other.deadline.basis === "law") - Number(one.deadline.basis === "law") || endsAt(one) - endsAt(other),
    );

/** Those of them that are met in a step: where the act is written down. */
export const termsIn = (view: CaseView, step: CaseStep): readonly DatedTerm[] =>
  pressingTerms(view).filter(({ path }) => stepAt(view.register, path) === step.id);

export interface NextAct {
  readonly step: CaseStep;
  /** What is to do: the act of the step, or of the term that still runs in it. */
  readonly act: string;
  /** False for what can wait until its term ends. */
  readonly isNow: boolean;
  /** Role, in words. */
  readonly who: string;
  /** The term that this act has to meet, when there is one. */
  readonly term: DatedTerm | undefined;
}

/** Whose step it is, in the organisation's own words. */
export function whoseStep({ fields }: CaseView, { by }: CaseStep, dossier: Dossier): string {
  const { organisation } = dossier;
  if (organisation === undefined) return "";
  const handler = valueAt(fields, "report.handler");
  const roles =
    by === "decider"
      ? (decidersOf(organisation)?.own ?? [organisation.controllerRole])
      : [typeof handler === "string" ? handler : organisation.privacyOfficerRole];
  return roles.map((id) => roleName(dossier, id)).join(" of ");
}

/** What is to be done next; undefined for a case in which nothing is left. */
export function nextAct(view: CaseView, states: readonly StepState[]): NextAct | undefined {
  const now = states.find(({ state }) => state === "now");
  const next = now ?? states.find(({ state }) => state === "runs");
  if (next === undefined) return undefined;
  const { step } = next;
  const [own] = termsIn(view, step);
  return {
    step,
    act: now === undefined && own !== undefined ? own.deadline.title : step.act,
    isNow: now !== undefined,
    who: whoseStep(view, step, view.dossier),
    term: own ?? pressingTerms(view)[0],
  };
}

/** How long is left, or how much too late it is: "nog 31 uur en 5 minuten", "18 uur en 35 minuten te laat". */
export function leftInWords(term: DatedTerm, now: string): string {
  if (term.term === undefined) return "";
  return leftUntil(endOf(term.term), now);
}
