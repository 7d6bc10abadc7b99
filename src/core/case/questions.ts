// What a step asks of a case: its fields as questions, in sight or folded, rows of lists included. A question that does not apply
// is not asked; one that the record, a rule or the weighing lacks is in sight.

import { placeOfFact } from "../assessment/words.ts";
import { remedyOnForm } from "../derive/form-words.ts";
import { recordChoices, roleChoices, withGone } from "../dossier/choices.ts";
import { applies } from "../dossier/completeness.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { inWords, valuesAt } from "../dossier/value-words.ts";
import { type Field, type Fields, isBlank, retiredFields } from "../model/field.ts";
import { stageOf, toneOf } from "../model/register.ts";
import { type Plain, valueAt } from "../model/values.ts";
import { elementMissing } from "../rules/element-missing.ts";
import { kinds } from "../start/gap-questions.ts";
import type { Answers, Question } from "../start/steps.ts";
import { holdsMany, shown } from "./answers.ts";
import type { CaseView } from "./case-view.ts";
import { choosers, concernsSomebody } from "./choosers.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import { stepOf } from "./step-fields.ts";

/** What the check says about a question or a part, in the words of the form. */
export interface Note {
  readonly text: string;
  readonly tone: "open" | "warning";
}

export interface AskedQuestion {
  readonly is: "question";
  readonly question: Question;
  readonly field: Field;
  /** The step is not done without an answer. */
  readonly needed: boolean;
  readonly blank: boolean;
  readonly notes: readonly Note[];
  /** What stands in the box is a proposal of ours: nobody wrote it down yet. */
  readonly proposed: boolean;
}

export interface AskedRow {
  /** "measures.0" */
  readonly path: string;
  /** It is not in the record yet: left alone, nothing comes of it. */
  readonly isNew: boolean;
  readonly title: string;
  readonly now: readonly Asked[];
  readonly later: readonly Asked[];
  readonly notes: readonly Note[];
}

export interface AskedRows {
  readonly is: "rows";
  readonly path: string;
  readonly field: Field;
  readonly needed: boolean;
  readonly rows: readonly AskedRow[];
  /** In sight, and not folded. */
  readonly inSight: boolean;
  /** A term runs that is met by a new row. */
  readonly awaited: boolean;
  readonly notes: readonly Note[];
}

export type Asked = AskedQuestion | AskedRows;

/** What stands together under the name of a group; loose questions have none. */
export interface Part {
  readonly label: string | undefined;
  readonly hint: string | undefined;
  readonly asks: readonly Asked[];
  readonly notes: readonly Note[];
}

export interface StepQuestions {
  readonly now: readonly Part[];
  /** Folded: may be filled in later. */
  readonly later: readonly Part[];
  readonly proposals: readonly Proposal[];
}

interface Look {
  readonly view: CaseView;
  readonly step: string;
  readonly hidden: ReadonlySet<string>;
  readonly gaps: ReadonlySet<string>;
  readonly notes: (path: string) => readonly Note[];
  /** Facts that the weighing lacks. */
  readonly deciding: readonly string[];
  readonly proposals: readonly Proposal[];
  /** Where the act is written down that a term asks for which runs. */
  readonly awaited: ReadonlySet<string>;
  /** Whether the case still needs what its step asks for. */
  readonly asks: (field: Field) => boolean;
}

// A closed case asks for what its record lacks and no more; one that ended beside the course not for what belongs to the course.
function stillAsks({ register, entry, id, fields }: CaseView): Look["asks"] {
  const stage = id === undefined ? undefined : stageOf(register, entry.data);
  const tone = stage === undefined ? "open" : toneOf(register, stage);
  return ({ from, alternative }) => {
    if (tone === "met" || (tone === "aside" && from !== undefined)) return false;
    return alternative === undefined || !isAnswered(fields, alternative);
  };
}

const isAnswered = (fields: Plain, path: string): boolean =>
  valuesAt(fields, path.split(".")).some((each) => !isBlank(each));

// Of a case that is not there yet nothing can be wrong.
function notesOf({ findings, id }: CaseView): (path: string) => readonly Note[] {
  return (path) =>
    (id === undefined ? [] : findings)
      .filter((each) => each.path === path && each.id !== elementMissing.id)
      .map((each) => ({
        text: `${each.message} ${remedyOnForm(each)}`,
        tone: each.severity === "warning" ? "warning" : "open",
      }));
}

function optionsOf(field: Field, path: string, chosen: readonly string[], dossier: Dossier): Question["options"] {
  const { vocabulary, kind, target } = field;
  if (vocabulary !== undefined)
    return vocabulary.terms.map(({ value, label, definition }) => ({ value, label, hint: definition }));
  const choices =
    kind === "role" || kind === "roles"
      ? choosers(path, roleChoices(dossier), dossier)
      : target === undefined
        ? undefined
        : recordChoices(dossier, target);
  // What was chosen and is gone by now stays, and says so.
  const gone = chosen.filter((each) => !(choices ?? []).some(({ value }) => value === each));
  return choices && [...choices, ...withGone([], gone)];
}

/** A field as a question; undefined for a kind that no case has. */
function questionOf(
  look: Look,
  path: string,
  field: Field,
  needed: boolean,
  silent: boolean,
): AskedQuestion | undefined {
  const { view, proposals } = look;
  const kind = kinds[field.kind];
  if (kind === undefined) return undefined;
  const value = valueAt(view.fields, path);
  const blank = isBlank(value);
  const proposal = blank ? proposals.find(({ name }) => name === path) : undefined;
  const held = shown(field, value);
  const options = optionsOf(field, path, [held].flat(), view.dossier);
  return {
    is: "question",
    question: {
      name: path,
      label: field.label,
      hint: field.hint,
      kind,
      // What a step asks for does not say that it may stay empty; of what is folded that is said once.
      required: needed || silent,
      ...(options !== undefined && { options }),
      proposal: proposal?.text ?? held,
    },
    field,
    needed,
    blank,
    notes: look.notes(path),
    proposed: proposal !== undefined,
  };
}

const longest = 80;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The first words that tell a row from the others. */
function titleOf(field: Field, row: unknown, at: number, dossier: Dossier): string {
  const words = Object.entries(field.fields ?? {})
    .filter(([key, each]) => each.fields === undefined && !isBlank(valueAt(row, key)))
    .filter(([, { required }]) => required === true)
    .map(([key, each]) => inWords(each, valueAt(row, key), dossier));
  const named = words.join(", ");
  const short = named.length > longest ? `${named.slice(0, longest).trimEnd()}…` : named;
  return `${capital(field.singular ?? field.label)} ${at + 1}${short === "" ? "" : `: ${short}`}`;
}

function rowsOf(look: Look, path: string, field: Field, needed: boolean, inSight: boolean): AskedRows {
  const value = valueAt(look.view.fields, path);
  const known: readonly unknown[] = Array.isArray(value) ? value : [];
  const rows = [...known, undefined].map((row, at): AskedRow => {
    const own = `${path}.${at}`;
    const isNew = at === known.length;
    return {
      path: own,
      isNew,
      title: isNew ? `Nieuw: ${field.singular ?? field.label}` : titleOf(field, row, at, look.view.dossier),
      ...asksIn(look, field.fields ?? {}, `${own}.`, look.step, { prefix: path, isNew }),
      notes: isNew ? [] : look.notes(own),
    };
  });
  return { is: "rows", path, field, needed, inSight, rows, awaited: look.awaited.has(path), notes: look.notes(path) };
}

interface Split {
  readonly now: readonly Asked[];
  readonly later: readonly Asked[];
}

// What a record as a whole cannot do without, it says so itself; a row cannot do without what its schema requires.
function asksIn(
  look: Look,
  fields: Fields,
  prefix: string,
  around: string,
  row?: { readonly prefix: string; readonly isNew: boolean },
): Split {
  const now: Asked[] = [];
  const later: Asked[] = [];
  for (const [key, field] of Object.entries(fields)) {
    const path = prefix + key;
    if (look.hidden.has(path)) continue;
    // Of a row that is not there yet nothing is known to hide: what hangs on its other answers is asked after those.
    if (row?.isNew && !applies(field.when, look.view.fields, { prefix: row.prefix, value: {} })) continue;
    const step = field.step ?? around;
    if (field.fields !== undefined && field.kind === "group") {
      const inside = asksIn(look, field.fields, `${path}.`, step, row);
      now.push(...inside.now);
      later.push(...inside.later);
      continue;
    }
    if (step !== look.step) continue;
    const missing = look.gaps.has(path) || (isBlank(valueAt(look.view.fields, path)) && look.notes(path).length > 0);
    const declared = field.ask === "needed" || (row !== undefined && field.required === true);
    const needed = missing || (declared && look.asks(field));
    const inSight =
      needed ||
      (field.ask !== undefined && concernsSomebody(path, look.view.dossier)) ||
      look.notes(path).length > 0 ||
      look.awaited.has(path) ||
      look.deciding.some((each) => each === path || each.startsWith(`${path}.`));
    const asked =
      field.fields === undefined
        ? questionOf(look, path, field, needed, declared || !inSight)
        : rowsOf(look, path, field, needed, inSight);
    if (asked !== undefined) (inSight ? now : later).push(asked);
  }
  return { now, later };
}

/** Everything that one step asks. */
export function stepQuestions(view: CaseView, step: string): StepQuestions {
  const { register, hidden, completeness, assessment } = view;
  const look: Look = {
    view,
    step,
    hidden: new Set(hidden.map(({ path }) => path)),
    gaps: new Set(completeness.gaps.map(({ path }) => path)),
    notes: notesOf(view),
    deciding: assessment?.missing ?? [],
    proposals: proposalsFor(view),
    asks: stillAsks(view),
    awaited: new Set(
      view.terms.filter(({ status }) => status === "open" || status === "overdue").map(({ path }) => path),
    ),
  };
  const now: Part[] = [];
  const later: Part[] = [];
  const loose = (to: Part[], asks: readonly Asked[]) => {
    const last = to.at(-1);
    if (asks.length === 0) return;
    if (last !== undefined && last.label === undefined) to[to.length - 1] = { ...last, asks: [...last.asks, ...asks] };
    else to.push({ label: undefined, hint: undefined, asks, notes: [] });
  };
  // What is left of a case after its retention period, no person writes down.
  const tombstone = retiredFields(register.fields);
  for (const [key, field] of Object.entries(register.fields)) {
    if (key in tombstone) continue;
    const found = asksIn(look, { [key]: field }, "", stepOf(register, key, field));
    const under = (to: Part[], asks: readonly Asked[]) => {
      if (field.kind !== "group") loose(to, asks);
      else if (asks.length > 0) to.push({ label: field.label, hint: field.hint, asks, notes: look.notes(key) });
    };
    under(now, found.now);
    under(later, found.later);
  }
  return { now, later, proposals: look.proposals };
}

/** What an open question is called apart from its place: "Besluit over de mensen: Waarom". */
export const nameOfAsk = (each: Asked): string => placeOfFact(each.is === "question" ? each.question.name : each.path);

/** Every question of these, rows opened. */
export const questionsIn = (asks: readonly Asked[]): readonly AskedQuestion[] =>
  asks.flatMap((each) =>
    each.is === "question" ? [each] : each.rows.flatMap(({ now, later }) => questionsIn([...now, ...later])),
  );

/** Every question of a step. */
export const allQuestions = ({ now, later }: StepQuestions): readonly AskedQuestion[] =>
  questionsIn([...now, ...later].flatMap(({ asks }) => asks));

/** The lists of a step with their number of rows in the record. */
export function rowCounts({ now, later }: StepQuestions): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const look = (asks: readonly Asked[]): void => {
    for (const each of asks) {
      if (each.is === "question") continue;
      counts[each.path] = each.rows.length - 1;
      for (const row of each.rows) look([...row.now, ...row.later]);
    }
  };
  look([...now, ...later].flatMap(({ asks }) => asks));
  return counts;
}

/** What is needed and not answered: questions, and lists without a row. A row that is not there lacks nothing yet. */
export function openAsks(asks: readonly Asked[]): readonly Asked[] {
  return asks.flatMap((each): readonly Asked[] => {
    if (each.is === "question") return each.needed && each.blank ? [each] : [];
    const inside = each.rows.filter(({ isNew }) => !isNew).flatMap(({ now }) => openAsks(now));
    return each.needed && each.rows.length === 1 ? [each, ...inside] : inside;
  });
}

/** What stands in the boxes when the form is opened. */
export const openedAnswers = (of: StepQuestions): Answers =>
  Object.fromEntries(
    allQuestions(of).map(({ question, proposed, field }) => [
      question.name,
      proposed ? (holdsMany(field) ? [] : "") : (question.proposal ?? ""),
    ]),
  );
