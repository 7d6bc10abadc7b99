// A breach step by step, over the one save path of the desk: what is asked, what is wrong at its place, nothing that was typed is lost.

import { placeOfFact } from "../../core/assessment/words.ts";
import { hourName, shown } from "../../core/case/answers.ts";
import { type CaseView, caseView } from "../../core/case/case-view.ts";
import { changed, fallingFacts, isSame, type Opened, withoutFacts } from "../../core/case/change.ts";
import { stepStates } from "../../core/case/progress.ts";
import { allQuestions, openAsks, stepQuestions } from "../../core/case/questions.ts";
import type { Clock } from "../../core/check/acts.ts";
import { cmsRoot } from "../../core/cms/cms.ts";
import { readReport } from "../../core/derive/breach-report.ts";
import { remedyOnForm } from "../../core/derive/form-words.ts";
import { type Dossier, entriesOf, entryOf } from "../../core/dossier/dossier.ts";
import { lateIn } from "../../core/due/applicability.ts";
import { dueOf } from "../../core/due/due.ts";
import { withRecord } from "../../core/edit/save.ts";
import { fieldAt, isRetired } from "../../core/model/field.ts";
import type { Finding } from "../../core/model/finding.ts";
import { type CaseStep, casePath, pathOf, type Register } from "../../core/model/register.ts";
import { type Plain, valueAt } from "../../core/model/values.ts";
import { personalDataBreaches } from "../../core/registers/index.ts";
import type { Answers, Wrong } from "../../core/start/steps.ts";
import { writeBack } from "../../core/write/write.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { authorField, authorSent } from "../author.ts";
import type { Shelf } from "../save/dossier-cache.ts";
import { placeOf } from "../save/place.ts";
import type { Saver } from "../save/saver.ts";
import { messagePage } from "../server/pages.ts";
import { Refusal } from "../server/refusal.ts";
import type { StartAnswer } from "../start/start.ts";
import { casePage, casesPage, fallingMark, names, type Refused, stepPage } from "./case-html.ts";

export interface CaseOptions {
  readonly shelf: Shelf;
  readonly saver: Saver;
  readonly now: string | undefined;
  /** Called after something was written. */
  readonly changed: () => void;
}

export interface CasePages {
  /** The answer to an address under /beheer/datalek/; undefined when it is none of these pages. */
  readonly answer: (
    path: string,
    sent: URLSearchParams | undefined,
    query: URLSearchParams,
  ) => Promise<StartAnswer | undefined>;
}

const register: Register = personalDataBreaches;
const maker = "nieuw";

function openedIn(sent: URLSearchParams): Opened | undefined {
  try {
    const read = JSON.parse(sent.get(names.opened) ?? "") as Partial<Opened> | null;
    const { answers, rows, proposals } = read ?? {};
    return typeof answers === "object" && typeof rows === "object" && Array.isArray(proposals)
      ? { answers, rows, proposals }
      : undefined;
  } catch {
    return undefined;
  }
}

/** What the form sent, by the names of the questions that it was opened with. */
function answersIn(sent: URLSearchParams, { answers }: Opened): Answers {
  const held = Object.entries(answers).map(([name, before]) => [
    name,
    Array.isArray(before) ? sent.getAll(name).filter((each) => each !== "") : (sent.get(name) ?? "").trim(),
  ]);
  const hours = Object.keys(answers).flatMap((name) => {
    const hour = sent.get(hourName(name));
    return hour === null ? [] : [[hourName(name), hour]];
  });
  return {
    ...Object.fromEntries(held),
    ...Object.fromEntries(hours),
    [authorField]: authorSent(sent),
  };
}

const rawOf = (fields: Plain, body: string) => `---\n${JSON.stringify(fields)}\n---\n${body}`;

/** What is wrong with a save, each at the question that it is about. */
function wrongOf(findings: readonly Finding[], { answers }: Opened): readonly Wrong[] {
  const asked = Object.keys(answers);
  return findings.map((finding): Wrong => {
    const { path, message } = finding;
    const name =
      asked.find((each) => each === path) ??
      asked.find((each) => each.startsWith(`${path}.`)) ??
      asked.find((each) => path.startsWith(`${each}.`)) ??
      "";
    const label = fieldAt(register.fields, path.split("."))?.label;
    const where = label === undefined || message.includes(label) ? "" : `${placeOfFact(path)}: `;
    const remedy = remedyOnForm(finding);
    // That it is empty shows by itself: what to do says it as well.
    return { name, message: remedy === `Vul "${label}" in.` ? remedy : `${where}${message} ${remedy}` };
  });
}

/** The pages of breaches as their procedure. */
export function casePages({ shelf, saver, now, changed: wasChanged }: CaseOptions): CasePages {
  // Typed once while the desk is open.
  let author: string | undefined;

  const clockAt = (dossier: Dossier): Clock => {
    const clock = clockOf(dossier.organisation, now);
    return { ...clock, standing: clock.standing || now !== undefined };
  };

  function viewOf(dossier: Dossier, id: string | undefined): CaseView | undefined {
    const entry = id === undefined ? undefined : entryOf(dossier, register, id);
    if (id !== undefined && (entry === undefined || isRetired(entry.data))) return undefined;
    return caseView(register, entry, dossier, clockAt(dossier));
  }

  const page = (status: number, text: string): StartAnswer => ({ status, page: text });

  function list(dossier: Dossier): StartAnswer {
    const running = entriesOf(dossier, personalDataBreaches).filter(
      ({ data }) => data.closedOn === undefined && data.withdrawnOn === undefined && data.retired === undefined,
    );
    const views = running.flatMap(({ id }) => viewOf(dossier, id) ?? []);
    return page(200, casesPage(views.toSorted((one, other) => ((one.id ?? "") < (other.id ?? "") ? 1 : -1))));
  }

  /** The facts that fall away by these fields, beside those that did not apply before. */
  function falling(view: CaseView, fields: Plain, dossier: Dossier) {
    const { id, body } = view;
    const known = id ?? "nieuw";
    const text = writeBack(view.id === undefined ? undefined : view.entry.text, fields, body, register);
    const after = withRecord(dossier, register, known, text);
    const entry = entryOf(after, register, known);
    const late = entry === undefined ? () => true : lateIn(dueOf(after, entry));
    return fallingFacts(register, view.fields, fields, late, dossier);
  }

  async function put(
    view: CaseView,
    fields: Plain,
    note: string,
    opened: Opened,
  ): Promise<{ id: string } | readonly Wrong[]> {
    const { id, body } = view;
    const place = placeOf(`${cmsRoot}/${pathOf(register, id ?? maker)}`);
    try {
      const saved = await saver.save({
        place,
        raw: rawOf(fields, id === undefined ? note : body),
        isNew: id === undefined,
        author: author ?? "",
        opened: id === undefined ? undefined : view.entry.text,
      });
      if (saved.changed) wasChanged();
      return { id: saved.id };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { findings } = error.details as { readonly findings?: readonly Finding[] };
      return findings === undefined
        ? error.message.split("\n").map((message) => ({ name: "", message }))
        : wrongOf(findings, opened);
    }
  }

  /** A new case with the answers of a report in its questions: nothing is saved yet. */
  function handedOver(view: CaseView, step: CaseStep, report: string): StartAnswer {
    const { fields, body } = readReport(report, view.dossier.organisation?.roles);
    const answers = Object.fromEntries(
      allQuestions(stepQuestions(view, step.id)).map(({ question, field }) => [
        question.name,
        shown(field, valueAt(fields, question.name)),
      ]),
    );
    const refused: Refused = { answers, wrong: [], theirs: [], falling: [], removed: [], note: body, handedOver: true };
    return page(200, stepPage(view, step, author === undefined, undefined, refused));
  }

  async function save(view: CaseView, step: CaseStep, sent: URLSearchParams): Promise<StartAnswer> {
    const { dossier } = view;
    if (view.id === undefined && sent.has(names.report)) return handedOver(view, step, sent.get(names.report) ?? "");
    const note = view.id === undefined ? (sent.get(names.note) ?? "") : "";
    const opened = openedIn(sent);
    if (opened === undefined)
      return page(422, messagePage("Dit formulier is niet te lezen", "Er is niets opgeslagen. Open de stap opnieuw."));
    const answers = answersIn(sent, opened);
    const removed = sent.getAll(names.removed).filter((row) => row in opened.rows || isRow(row, opened));
    const told = (more: Partial<Refused>) =>
      page(
        422,
        stepPage(view, step, author === undefined, undefined, {
          answers,
          removed,
          wrong: [],
          theirs: [],
          falling: [],
          note,
          ...more,
        }),
      );
    const change = changed(register, view.fields, opened, { answers, removed }, dossier);
    const lists = change.shorter.map((path) => fieldAt(register.fields, path.split("."))?.label ?? path);
    if (change.theirs.length > 0 || change.wrong.length > 0 || lists.length > 0)
      return told({
        theirs: change.theirs,
        wrong: [
          ...change.wrong,
          ...lists.map((label) => ({
            name: "",
            message: `Iemand anders haalde ondertussen een regel weg bij "${label}". Er is niets opgeslagen. Kijk na wat er nu staat en bewaar opnieuw.`,
          })),
        ],
      });
    const letGo = falling(view, change.fields, dossier);
    if (letGo.length > 0 && sent.get(names.falling) !== fallingMark(letGo)) return told({ falling: letGo });
    const fields = withoutFacts(
      change.fields,
      letGo.map(({ path }) => path),
    );
    if (author === undefined) author = String(answers[authorField] ?? "");
    const saved =
      view.id !== undefined && isSame(fields, view.fields) ? { id: view.id } : await put(view, fields, note, opened);
    if (!("id" in saved)) return told({ wrong: saved });
    return { location: await next(saved.id, step, view, sent.has(names.again)) };
  }

  /** Where one goes on: here while an answer brought questions, else to what is to be done now. */
  async function next(id: string, step: CaseStep, before: CaseView, stay: boolean): Promise<string> {
    const here = casePath(register, id, step.slug);
    const after = viewOf(await shelf.dossier(), id);
    if (after === undefined) return casePath(register, id);
    // A question that was there before is asked anew when there is a proposal for it now.
    const openIn = (view: CaseView) => {
      const of = stepQuestions(view, step.id);
      return openAsks(of.now.flatMap(({ asks }) => asks)).map((each) => {
        const name = each.is === "question" ? each.question.name : each.path;
        const proposed = of.proposals.filter((one) => one.name === name || one.name.startsWith(`${name}.`));
        return `${name} ${proposed.map((one) => one.name).join(" ")}`;
      });
    };
    const known = new Set(before.id === undefined ? [] : openIn(before));
    const asked = openIn(after).filter((each) => !known.has(each));
    if (stay) return `${here}?bewaard`;
    if (asked.length > 0 && before.id !== undefined) return `${here}?nog`;
    const states = stepStates(after);
    const from = states.findIndex((each) => each.step.id === step.id);
    const onward = states.slice(from + 1).find(({ state }) => state === "now" || state === "open");
    return onward === undefined ? casePath(register, id) : casePath(register, id, onward.step.slug);
  }

  return {
    async answer(path, sent, query) {
      const [id = "", slug = "", ...rest] = path.split("/");
      if (rest.length > 1 || (rest[0] ?? "") !== "") return undefined;
      const dossier = await shelf.dossier();
      if (id === "") return sent === undefined ? list(dossier) : undefined;
      const view = viewOf(dossier, id === maker ? undefined : id);
      if (view === undefined) return undefined;
      const [first] = view.steps;
      if (slug === "" && id !== maker) return sent === undefined ? page(200, casePage(view)) : undefined;
      const step = id === maker ? first : view.steps.find((each) => each.slug === slug);
      if (step === undefined || (id === maker && slug !== "")) return undefined;
      if (sent !== undefined) return save(view, step, sent);
      const saved = query.has("bewaard") ? "saved" : query.has("nog") ? "more" : undefined;
      return page(200, stepPage(view, step, author === undefined, saved, undefined));
    },
  };
}

const isRow = (row: string, { rows }: Opened): boolean => {
  const keys = row.split(".");
  const count = rows[keys.slice(0, -1).join(".")] ?? 0;
  return Number(keys.at(-1)) < count;
};
