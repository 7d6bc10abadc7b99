// What there is to do at a moment, as one list of tasks in groups: from running terms, from what the check found and from what
// was taken over. The same terms and findings as on the site; nothing is ever ticked off here.
import { stepAt } from "../case/step-fields.ts";
import { deadlineOf } from "../deadlines/index.ts";
import { calledIn, idIn } from "../derive/called.ts";
import { firstWeeks, isDone } from "../derive/first-weeks.ts";
import { remedyOnForm } from "../derive/form-words.ts";
import { severityWords, stateInWords, termTitle, termTone } from "../derive/term-words.ts";
import { type Dossier, entryOf } from "../dossier/dossier.ts";
import { roleOfRecord } from "../dossier/whose.ts";
import type { DatedTerm } from "../due/due.ts";
import { endOf } from "../due/status.ts";
import { bySoonest, leftUntil, nextEnd, urgencyOf } from "../due/urgency.ts";
import type { Finding } from "../model/finding.ts";
import { casePath, formPath, type Register } from "../model/register.ts";
import { registerAt, registerOf } from "../registers/index.ts";
import { rules } from "../rules/index.ts";
import { dayOf } from "../time/written.ts";

export interface TodayTask {
  /** What it is about, by name: "2026-012 Phishing". */
  readonly about: string;
  /** What to do, or what is wrong. */
  readonly what: string;
  /** When it is done, or how to mend it. */
  readonly how: string;
  /** Where it is done: the step of the case, the form at the field, or a page of the desk. */
  readonly address: string;
  /** The form at the field, where that is another place. */
  readonly form?: string;
  /** Field that the step asks for. */
  readonly path?: string;
  /** Id of the role whose work it is. */
  readonly role: string | undefined;
  /** Day or moment to work to, and the last one where law or contract name one. */
  readonly target?: string;
  readonly last?: string;
  /** How long there is left, or how long ago it was. */
  readonly left?: string;
  readonly state: string;
  /** Class of the style sheet for the state. */
  readonly tone: string;
  /** What many tasks have in common: they stand together under it, folded in. */
  readonly under?: string;
}

export type TodayGroupId = "late" | "today" | "week" | "waiting" | "unchecked" | "open";

export interface TodayGroup {
  readonly id: TodayGroupId;
  /** Anchor on the page. */
  readonly slug: string;
  readonly title: string;
  /** Said when there is nothing in it. */
  readonly none: string;
  readonly tasks: readonly TodayTask[];
}

export interface Today {
  readonly groups: readonly TodayGroup[];
  /** Running terms that end after this week. */
  readonly later: number;
}

export interface TodayFacts {
  readonly dossier: Dossier;
  readonly due: readonly DatedTerm[];
  readonly findings: readonly Finding[];
  readonly now: string;
  /** Only what is the work of this role; undefined for everybody's. */
  readonly role?: string | undefined;
}

const groups: readonly Omit<TodayGroup, "tasks">[] = [
  { id: "late", slug: "te-laat", title: "Te laat", none: "Niets is te laat." },
  { id: "today", slug: "vandaag", title: "Vandaag", none: "Vandaag loopt er niets af." },
  { id: "week", slug: "deze-week", title: "Deze week", none: "De komende 7 dagen loopt er niets af." },
  { id: "waiting", slug: "wacht-op-een-ander", title: "Wacht op een ander", none: "Wij wachten op niemand." },
  { id: "unchecked", slug: "nog-na-te-kijken", title: "Nog na te kijken", none: "Alles is nagekeken en vastgesteld." },
  { id: "open", slug: "openstaand", title: "Openstaand", none: "De controle vindt niets." },
];

const waitsForPerson = ({ agreed }: DatedTerm) =>
  (agreed?.pauses ?? []).some(({ knownOn }) => knownOn === undefined)
    ? "antwoord van de persoon die het vroeg"
    : undefined;

function groupOf(each: DatedTerm, now: string): TodayGroupId | "later" | undefined {
  const urgency = urgencyOf(each, now);
  if (urgency === "met" || urgency === "met-late") return undefined;
  if (urgency === "overdue") return "late";
  if (urgency === "undated") return "open";
  if (urgency !== "not-begun" && (each.waitsFor ?? waitsForPerson(each)) !== undefined) return "waiting";
  if (urgency === "target-missed") return "today";
  if (urgency !== "week") return "later";
  const end = nextEnd(each, now);
  return end !== undefined && dayOf(end) === dayOf(now) ? "today" : "week";
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Id of the role whose work a term is: whom the record names for it, else whose the record is. */
export const roleOfTerm = ({ role, entry }: DatedTerm, dossier: Dossier): string | undefined =>
  role ?? roleOfRecord(registerOf(entry.register), entry.data, dossier);

// A case with steps goes on in the step that asks for it.
function placeOf(register: Register | undefined, folder: string, id: string, path: string) {
  const form = formPath(folder, id, path);
  const at = register?.steps === undefined ? undefined : stepAt(register, path);
  const step = register?.steps?.find((each) => each.id === at);
  return register === undefined || step === undefined
    ? { address: form }
    : { address: casePath(register, id, step.slug), form, path };
}

function termTask(each: DatedTerm, dossier: Dossier, now: string): TodayTask {
  const { deadline, entry, term } = each;
  const register = registerOf(entry.register);
  const end = each.status === "overdue" && term !== undefined ? endOf(term) : nextEnd(each, now);
  const waits = each.status === "overdue" ? undefined : (each.waitsFor ?? waitsForPerson(each));
  return {
    about: register === undefined ? entry.id : calledIn(register, entry),
    what: termTitle(each),
    how: `${waits === undefined ? "" : `Wacht op ${waits}. `}${
      term === undefined ? "Vul in wanneer het begon of het laatst is gedaan. " : ""
    }${capital(`klaar als ${deadline.metBy}.`)}`,
    ...placeOf(register, entry.register, entry.id, each.path),
    role: roleOfTerm(each, dossier),
    ...(term && { target: term.target, ...(term.due !== null && { last: term.due }) }),
    ...(end && { left: leftUntil(end, now) }),
    state: stateInWords(each),
    tone: termTone(each),
  };
}

const ruleTitles = new Map(rules.map(({ id, title }) => [id, title]));

function findingTask(finding: Finding, dossier: Dossier): TodayTask {
  const register = registerAt(finding.file);
  const id = idIn(finding.file);
  const entry = register && entryOf(dossier, register, id);
  const title = finding.severity === "warning" ? ruleTitles.get(finding.id) : undefined;
  return {
    about:
      register === undefined
        ? "De map met uw inhoud"
        : entry === undefined
          ? `${capital(register.singular)} ${id}`
          : calledIn(register, entry),
    what: finding.message,
    how: remedyOnForm(finding),
    // What cannot be read has no form: there is told what stands in the way.
    ...(register === undefined || entry === undefined
      ? { address: "/beheer/bevindingen/" }
      : placeOf(register, register.id, id, finding.path)),
    role: roleOfRecord(register, entry?.data, dossier),
    state: severityWords[finding.severity],
    tone: finding.severity,
    ...(title !== undefined && { under: title }),
  };
}

function uncheckedTasks(dossier: Dossier): readonly TodayTask[] {
  return firstWeeks(dossier)
    .filter((task) => task.on !== undefined && !isDone(task))
    .map(({ title, why, done, total, on }) => ({
      about: title,
      what: `${done} van ${total} klaar`,
      how: why,
      address: on === "check" ? "/beheer/nakijken/" : "/beheer/vaststellen/",
      role: dossier.organisation?.privacyOfficerRole,
      state: on === "check" ? "nog niet nagekeken" : "nog niet vastgesteld",
      tone: "aside",
    }));
}

/** Everything there is to do, the most urgent first. A term that is overdue stands there once: not again as a finding. */
export function today({ dossier, due, findings, now, role }: TodayFacts): Today {
  const isMine = (task: TodayTask) => role === undefined || task.role === role;
  const terms = bySoonest(due, now).map((each) => ({ group: groupOf(each, now), each }));
  const termsIn = (id: TodayGroupId | "later") =>
    terms.filter(({ group }) => group === id).map(({ each }) => termTask(each, dossier, now));
  const found = findings.filter(({ id }) => deadlineOf(id) === undefined).map((each) => findingTask(each, dossier));
  const tasksOf: Readonly<Record<TodayGroupId, () => readonly TodayTask[]>> = {
    late: () => termsIn("late"),
    today: () => termsIn("today"),
    week: () => termsIn("week"),
    waiting: () => termsIn("waiting"),
    unchecked: () => uncheckedTasks(dossier),
    open: () => [
      ...found.filter(({ tone }) => tone !== "warning"),
      ...termsIn("open"),
      ...found.filter(({ tone }) => tone === "warning"),
    ],
  };
  return {
    groups: groups.map((group) => ({ ...group, tasks: tasksOf[group.id]().filter(isMine) })),
    later: termsIn("later").filter(isMine).length,
  };
}
