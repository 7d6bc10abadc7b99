// The records of a register as a list to work from: what matters of each, sorted and filtered by what an address asks. The
// columns are those of the register's table; state and deadline read as they do there.
import type { Context } from "../blocks/component.ts";
import { roleName } from "../dossier/dossier.ts";
import { roleOfRecord } from "../dossier/whose.ts";
import type { DatedTerm } from "../due/due.ts";
import { bySoonest, nextEnd, urgencyOf } from "../due/urgency.ts";
import { isUnchecked } from "../model/field.ts";
import { type Entry, formPath, nameOf, type Register, stageOf, toneOf } from "../model/register.ts";
import { escapeHtml, tagHtml, timeHtml } from "../text/html.ts";
import { columnsOf, sortText } from "./columns.ts";
import { stateInWords, termTitle, termTone } from "./term-words.ts";

interface ListCell {
  readonly html: string;
  /** What a filter on this column can choose. */
  readonly answers: readonly string[];
  readonly order: string;
}

export interface ListColumn {
  /** Name in an address. */
  readonly name: string;
  readonly label: string;
  readonly filter: boolean;
}

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly unchecked: boolean;
  readonly cells: readonly ListCell[];
}

export interface RecordList {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

// More columns have no room beside what every list shows: state and owner are columns too.
const most = (register: Register) => (register.stages === undefined ? 5 : 4);

const nameIn = (label: string) =>
  label
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

interface MadeColumn {
  readonly label: string;
  readonly filter: boolean;
  readonly cell: (entry: Entry, terms: readonly DatedTerm[]) => ListCell;
}

const empty: ListCell = { html: "", answers: [], order: "" };

function stateColumn(register: Register): readonly MadeColumn[] {
  const { stages } = register;
  if (stages === undefined) return [];
  const cell = ({ data }: Entry): ListCell => {
    const stage = stageOf(register, data);
    if (stage === undefined) return empty;
    const order = String(stages.findIndex(({ id }) => id === stage.id)).padStart(2, "0");
    return { html: tagHtml(stage.label, toneOf(register, stage)), answers: [stage.label], order };
  };
  return [{ label: "Stand", filter: true, cell }];
}

function deadlineColumn(now: string): MadeColumn {
  return {
    label: "Volgende termijn",
    filter: true,
    cell: (entry, terms) => {
      const running = terms.filter(({ status }) => status === "open" || status === "overdue");
      const next = bySoonest(running, now)[0];
      const end = next?.status === "overdue" ? (next.term?.due ?? next.term?.target) : next && nextEnd(next, now);
      if (next === undefined || end === undefined) return empty;
      const urgency = urgencyOf(next, now);
      const words =
        urgency === "week" ? "binnen 7 dagen" : urgency === "not-begun" ? "begint later" : stateInWords(next);
      return {
        html: `<a href="${escapeHtml(formPath(entry.register, entry.id, next.path))}">${escapeHtml(termTitle(next))}</a> ${timeHtml(end)} ${tagHtml(words, termTone(next))}`,
        answers: [words],
        order: sortText(end, end),
      };
    },
  };
}

function ownerColumn(register: Register, context: Context): readonly MadeColumn[] {
  if (register.owners === undefined) return [];
  const cell = ({ data }: Entry): ListCell => {
    const role = roleOfRecord(register, data, context.dossier);
    if (role === undefined) return empty;
    const name = roleName(context.dossier, role);
    return { html: escapeHtml(name), answers: [name], order: name };
  };
  return [{ label: "Van wie", filter: true, cell }];
}

const collator = new Intl.Collator("nl", { numeric: true });

/** All records of a register with what matters of each: cases with the newest first, others by name. */
export function recordList(
  register: Register,
  context: Context,
  termsOf: (entry: Entry) => readonly DatedTerm[],
  now: string,
): RecordList {
  const { dossier } = context;
  const hasOwner = (register.owners ?? []).some((path) => register.columns.includes(path));
  const made: readonly MadeColumn[] = [
    ...stateColumn(register),
    ...columnsOf(register, "registers")
      .slice(0, most(register))
      .map(({ label, by, cell, answers, order }) => ({
        label,
        filter: by !== undefined,
        cell: (entry: Entry, terms: readonly DatedTerm[]): ListCell => ({
          html: cell(entry, context, terms),
          answers: answers(entry, dossier, terms),
          order: order(entry, dossier),
        }),
      })),
    deadlineColumn(now),
    ...(hasOwner ? [] : ownerColumn(register, context)),
  ];
  const rows = (dossier.entries[register.id] ?? []).map((entry): ListRow => {
    const terms = termsOf(entry);
    return {
      id: entry.id,
      name: nameOf(register, entry),
      unchecked: isUnchecked(entry.data),
      cells: made.map(({ cell }) => cell(entry, terms)),
    };
  });
  return {
    columns: made.map(({ label, filter }) => ({ name: nameIn(label), label, filter })),
    rows: register.cases ? rows.toReversed() : rows.toSorted((one, other) => collator.compare(one.name, other.name)),
  };
}

/** Name in an address of the column that a list is sorted by; with a minus before it the other way round. */
export const sortName = "volgorde";
/** Sorts by the name of the record itself. */
export const byName = "naam";

export interface ChosenRows {
  readonly rows: readonly ListRow[];
  /** Column that it is sorted by, as the address says it; undefined when it stands in its own order. */
  readonly sort: string | undefined;
  /** What can be chosen from: the answers that are given, and which one was asked. */
  readonly filters: readonly {
    readonly name: string;
    readonly label: string;
    readonly options: readonly string[];
    readonly chosen: string;
  }[];
}

/** The rows that an address asks for, in the order that it asks. What it asks that is not there is passed over. */
export function chosenRows({ columns, rows }: RecordList, asked: (name: string) => string | undefined): ChosenRows {
  const filters = columns.flatMap(({ name, label, filter }, at) => {
    const given = new Set(rows.flatMap(({ cells }) => cells[at]?.answers ?? []));
    if (!filter || given.size < 2) return [];
    const options = [...given].toSorted(collator.compare);
    const wanted = asked(name);
    return [{ at, name, label, options, chosen: options.find((each) => each === wanted) ?? "" }];
  });
  const left = rows.filter(({ cells }) =>
    filters.every(({ at, chosen }) => chosen === "" || (cells[at]?.answers.includes(chosen) ?? false)),
  );
  const wanted = asked(sortName) ?? "";
  const down = wanted.startsWith("-");
  const by = wanted.replace("-", "");
  const at = columns.findIndex(({ name }) => name === by);
  const told = { filters: filters.map(({ at: _at, ...filter }) => filter) };
  if (at === -1 && by !== byName) return { ...told, rows: left, sort: undefined };
  const keyOf = ({ name, cells }: ListRow) => (at === -1 ? name : (cells[at]?.order ?? ""));
  const sorted = left.toSorted((one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)];
    // What does not say stands last, whichever way the others go.
    if (first === "" || second === "") return Number(first === "") - Number(second === "");
    return collator.compare(first, second) * (down ? -1 : 1);
  });
  return { ...told, rows: sorted, sort: wanted };
}
