// The pages of a case as HTML: the case as a whole, and one of its steps. No script.

import { apAnswers, asksForAuthority } from "../../core/authority-report/ap-form.ts";
import { notificationsOf } from "../../core/authority-report/edpb-parties.ts";
import { hourName, sameAnswer } from "../../core/case/answers.ts";
import type { CaseView } from "../../core/case/case-view.ts";
import type { Falling, Opened, Theirs } from "../../core/case/change.ts";
import {
  leftInWords,
  type NextAct,
  nextAct,
  pressingTerms,
  type StepState,
  stepStates,
  termsIn,
  whoseStep,
} from "../../core/case/progress.ts";
import {
  type Asked,
  type AskedQuestion,
  type AskedRow,
  type AskedRows,
  type Note,
  nameOfAsk,
  openAsks,
  openedAnswers,
  type Part,
  questionsIn,
  rowCounts,
  type StepQuestions,
  stepQuestions,
} from "../../core/case/questions.ts";
import { stepAt } from "../../core/case/step-fields.ts";
import { assessmentHtml, assessmentTitle } from "../../core/derive/assessment-html.ts";
import { columnsOf } from "../../core/derive/columns.ts";
import { helpOf, lawInWords, termsOfGroup } from "../../core/derive/group-help.ts";
import { caseLetters } from "../../core/derive/letter-facts.ts";
import { endInWords, termTone } from "../../core/derive/term-words.ts";
import { entryOf } from "../../core/dossier/dossier.ts";
import type { DatedTerm } from "../../core/due/due.ts";
import { endOf } from "../../core/due/status.ts";
import { type Fields, fieldAt } from "../../core/model/field.ts";
import {
  bodyLabel,
  type CaseStep,
  casePath,
  followUpPath,
  formPath,
  historyPath,
  nameOf,
} from "../../core/model/register.ts";
import { valueAt } from "../../core/model/values.ts";
import { personalDataBreaches } from "../../core/registers/index.ts";
import { type Answers, answerOf, one, type Question, type Wrong } from "../../core/start/steps.ts";
import { renderPlainText } from "../../core/text/dialect.ts";
import { escapeHtml, tagHtml } from "../../core/text/html.ts";
import { momentsOf } from "../../core/time/written.ts";
import { authorField, authorHtml } from "../author.ts";
import { withdrawAddress } from "../repair/withdraw.ts";
import { idOf, questionHtml, registerPage, wrongHtml } from "../start/form-html.ts";
import { contextOf } from "../start/own-pages.ts";

/** What a form brings back besides its answers. */
export const names = {
  opened: "geopend",
  removed: "weg",
  report: "melding",
  note: "toelichting",
  falling: "vervalt",
  again: "nog-een",
} as const;

/** What a step shows after a form was sent that could not be saved as it was. */
export interface Refused {
  readonly answers: Answers;
  readonly wrong: readonly Wrong[];
  readonly theirs: readonly Theirs[];
  readonly falling: readonly Falling[];
  readonly removed: readonly string[];
  /** What goes into the free text of a new case. */
  readonly note: string;
  /** Nothing is wrong: these answers were handed over. */
  readonly handedOver?: true;
}

/** The breaches that run. */
const casesPath = `/beheer/${personalDataBreaches.singular}/`;

const link = (address: string, words: string) => `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
const paragraph = (words: string, name?: string) =>
  `<p${name === undefined ? "" : ` class="${name}"`}>${escapeHtml(words)}</p>`;

const stateWords: Readonly<Record<StepState["state"], string>> = {
  done: "klaar",
  now: "nu",
  open: "nog te doen",
  runs: "loopt nog",
  waits: "na de besluiten",
  "not-needed": "niet nodig",
};
const stateTones: Readonly<Record<StepState["state"], string>> = {
  done: "met",
  now: "open",
  open: "",
  runs: "runs",
  waits: "aside",
  "not-needed": "aside",
};

function termHtml(term: DatedTerm, now: string): string {
  if (term.term === undefined) return "";
  const from = term.provisional ? ", geteld vanaf het eerste signaal" : "";
  return `<strong>${escapeHtml(term.deadline.title)}</strong>: ${tagHtml(leftInWords(term, now), termTone(term))} uiterlijk ${escapeHtml(endInWords(endOf(term.term)))}${from}`;
}

/** The term that presses most, on every page of the case; in a step that of the step as well. */
function clockHtml(view: CaseView, step?: CaseStep): string {
  const own = step === undefined ? [] : termsIn(view, step).slice(0, 1);
  const terms = new Set([...pressingTerms(view).slice(0, 1), ...own]);
  return [...terms].map((each) => `<p class="clock">${termHtml(each, view.now)}</p>`).join("");
}

function nextHtml(view: CaseView, next: NextAct | undefined): string {
  if (next === undefined) return `<p class="next"><strong>Alles is gedaan.</strong></p>`;
  const { step, act, isNow, who, term } = next;
  const by = term?.term === undefined ? "" : ` Uiterlijk ${endInWords(endOf(term.term))}.`;
  return `<p class="next"><strong>${isNow ? "Nu" : "Nog"} te doen: ${link(stepAddress(view, step), act)}.</strong> ${escapeHtml(`Wie: ${who}.${by}`)}</p>`;
}

const stepAddress = ({ register, id }: CaseView, { slug }: CaseStep) => casePath(register, id, slug);

function stepsNav(view: CaseView, states: readonly StepState[], current?: string): string {
  const rows = states.map(({ step, state }) => {
    const here = step.id === current ? ' aria-current="step"' : "";
    const name =
      view.id === undefined && step.id !== current
        ? escapeHtml(step.label)
        : `<a href="${escapeHtml(stepAddress(view, step))}"${here}>${escapeHtml(step.label)}</a>`;
    return `<li>${name} ${tagHtml(stateWords[state], stateTones[state])}</li>`;
  });
  return `<nav class="case-steps" aria-label="Stappen van deze zaak"><ol>${rows.join("")}</ol></nav>`;
}

/** The case as a whole: the clock, what is to do now, and the steps. */
export function casePage(view: CaseView): string {
  const { register, entry, dossier, id, now } = view;
  const states = stepStates(view);
  const [, ...others] = pressingTerms(view);
  const rows = states.map(({ step, state, open }) => {
    const left =
      (state === "now" || state === "open") && open.length > 0
        ? `<br><small>Nog: ${escapeHtml(few(open))}</small>`
        : "";
    return `<li><h2>${link(stepAddress(view, step), step.label)} ${tagHtml(stateWords[state], stateTones[state])}</h2><p>${escapeHtml(step.act)}. <small>${escapeHtml(whoseStep(view, step, dossier))}</small>${left}</p></li>`;
  });
  const more =
    others.length === 0
      ? ""
      : `<details><summary>Andere termijnen die lopen (${others.length})</summary><ul>${others.map((each) => `<li>${termHtml(each, now)}</li>`).join("")}</ul></details>`;
  const name = nameOf(register, entry);
  const ways =
    id === undefined
      ? ""
      : ` · ${link(historyPath(register.id, id), "Geschiedenis")}${valueAt(view.fields, "withdrawnOn") !== undefined ? "" : ` · ${link(withdrawAddress(register.id, id), "Intrekken")}`}`;
  return registerPage(
    register.id,
    `${id} ${name}`,
    `<p class="back">${link(casesPath, "Alle datalekken die lopen")}</p>
<p class="count">${escapeHtml(`Datalek ${id}`)}</p><h1>${escapeHtml(name)}</h1>
${clockHtml(view)}${nextHtml(view, nextAct(view, states))}${more}
<ol class="tasks">${rows.join("")}</ol>
<p>${link(`/${register.slug}/${id}/`, "De zaak op de site")} · ${link(formPath(register.id, id), "Het hele formulier")}${ways}</p>`,
  );
}

const few = (words: readonly string[]): string =>
  words.length <= 3 ? words.join(", ") : `${words.slice(0, 3).join(", ")} en nog ${words.length - 3}`;

const notesHtml = (notes: readonly Note[]): string =>
  notes.map(({ text, tone }) => `<p class="note ${tone}">${escapeHtml(text)}</p>`).join("");

interface Shown {
  readonly refused: Refused | undefined;
  readonly view: CaseView;
}

/** The hour that autumn has twice: asked beside the moment that can be two. */
function hourHtml(question: Question, answers: Answers): string {
  if (question.kind !== "moment") return "";
  const moment = answerOf(question, answers);
  if (typeof moment !== "string" || (momentsOf(moment)?.length ?? 0) < 2) return "";
  const asked: Question = {
    name: hourName(question.name),
    label: `${question.label}: welk van de twee uren`,
    kind: "one",
    required: true,
    options: [
      { value: "first", label: "het eerste (zomertijd)" },
      { value: "second", label: "het tweede (wintertijd)" },
    ],
  };
  return questionHtml(asked, answers, []);
}

// A radio that was ticked cannot be let go: where an answer may go, there is one more.
const letGo = { value: "", label: "geen antwoord" } as const;

function askedHtml({ question, blank, field, notes, proposed }: AskedQuestion, { refused }: Shown): string {
  const answers = refused?.answers ?? {};
  const options =
    question.kind === "one" &&
    !blank &&
    field.ask !== "needed" &&
    field.required !== true &&
    question.options !== undefined
      ? { options: [...question.options, letGo] }
      : {};
  const hint = proposed
    ? `Voorstel, gemaakt van wat er al staat. Lees het, en verander wat niet klopt.${question.hint === undefined ? "" : ` ${question.hint}`}`
    : question.hint;
  const whole: Question = { ...question, ...options, hint };
  return `${questionHtml(whole, answers, refused?.wrong ?? [])}${hourHtml(whole, answers)}${notesHtml(notes)}`;
}

const isTouched = (asks: readonly Asked[], { refused }: Shown): boolean => {
  if (refused === undefined) return false;
  const own = new Set(questionsIn(asks).map(({ question }) => question.name));
  return refused.wrong.some(({ name }) => own.has(name));
};
const wasTyped = (asks: readonly Asked[], { refused }: Shown): boolean =>
  refused !== undefined &&
  questionsIn(asks).some(({ question }) => !sameAnswer(refused.answers[question.name], question.proposal));

const folded = (summary: string, html: string, open: boolean): string =>
  html === "" ? "" : `<details${open ? " open" : ""}><summary>${escapeHtml(summary)}</summary>${html}</details>`;

function rowHtml(row: AskedRow, list: AskedRows, shown: Shown): string {
  const all = [...row.now, ...row.later];
  const later = asksHtml(row.later, shown);
  const open = isTouched(row.later, shown) || wasTyped(row.later, shown);
  const removing = shown.refused?.removed.includes(row.path) ? " checked" : "";
  const remove = row.isNew
    ? ""
    : `<div class="box"><input type="checkbox" id="${idOf(`weg-${row.path}`)}" name="${names.removed}" value="${row.path}"${removing}><label for="${idOf(`weg-${row.path}`)}">Haal weg: ${escapeHtml(row.title)}</label></div>`;
  const body = `${notesHtml(row.notes)}${asksHtml(row.now, shown)}${folded("Meer over deze regel (mag leeg blijven)", later, open)}${remove}`;
  // The first row stands open; so does one that lacks something or is being typed.
  const isOpen =
    (row.isNew && ((list.rows.length === 1 && list.inSight) || list.awaited)) ||
    isTouched(all, shown) ||
    wasTyped(all, shown) ||
    row.notes.length > 0 ||
    (!row.isNew && (openAsks(row.now).length > 0 || row.now.some((each) => each.notes.length > 0)));
  return `<details class="row"${isOpen ? " open" : ""}><summary>${escapeHtml(row.title)}</summary>${body}</details>`;
}

const rowsHtml = (list: AskedRows, shown: Shown): string =>
  `<section class="rows"><h3 id="${idOf(list.path)}" tabindex="-1">${escapeHtml(list.field.label)}</h3>${list.field.hint === undefined ? "" : paragraph(list.field.hint, "hint")}${notesHtml(list.notes)}${list.rows.map((row) => rowHtml(row, list, shown)).join("")}</section>`;

const asksHtml = (asks: readonly Asked[], shown: Shown): string =>
  asks.map((each) => (each.is === "question" ? askedHtml(each, shown) : rowsHtml(each, shown))).join("\n");

const headingOf = (label: string) => `deel-${label.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;

const partHtml = ({ label, hint, asks, notes }: Part, shown: Shown): string =>
  label === undefined
    ? `${notesHtml(notes)}${asksHtml(asks, shown)}`
    : `<section aria-labelledby="${headingOf(label)}"><h2 id="${headingOf(label)}">${escapeHtml(label)}</h2>${hint === undefined ? "" : paragraph(hint, "hint")}${notesHtml(notes)}${asksHtml(asks, shown)}</section>`;

function laterHtml({ later }: StepQuestions, shown: Shown): string {
  const asks = later.flatMap((part) => part.asks);
  if (asks.length === 0) return "";
  const answered = asks.filter((each) => (each.is === "question" ? !each.blank : each.rows.length > 1)).length;
  const count = `Meer vastleggen: ${asks.length === 1 ? "1 vraag" : `${asks.length} vragen`} (mag leeg blijven${answered > 0 ? `, ${answered} ingevuld` : ""})`;
  return folded(
    count,
    later.map((part) => partHtml(part, shown)).join("\n"),
    isTouched(asks, shown) || wasTyped(asks, shown),
  );
}

/** The question or the list that a path leads to: of a fact in rows without a number the list. */
function placeIn(fields: Fields, path: string): string {
  const keys = path.split(".");
  const list = keys.findIndex(
    (_, at) => fieldAt(fields, keys.slice(0, at + 1))?.kind === "list" && !/^\d+$/.test(keys[at + 1] ?? ""),
  );
  return list < 0 ? path : keys.slice(0, list + 1).join(".");
}

/** Where a fact is asked: the step of its field, at its question. */
function placeOf(view: CaseView): (path: string, words: string) => string {
  return (path, words) => {
    const id = stepAt(view.register, path);
    const step = view.steps.find((each) => each.id === id);
    return step === undefined
      ? escapeHtml(words)
      : link(`${stepAddress(view, step)}#${idOf(placeIn(view.register.fields, path))}`, words);
  };
}

function weighingHtml(view: CaseView): string {
  const { assessment } = view;
  return assessment === undefined
    ? ""
    : `<section class="weighing"><h2>${escapeHtml(assessmentTitle)}</h2>${assessmentHtml(assessment, placeOf(view), "short")}</section>`;
}

/** What leads to the site of the authority: its answers, and what they lack. */
function authorityHtml(view: CaseView): string {
  const { id, dossier, register } = view;
  const entry = id === undefined ? undefined : entryOf(dossier, personalDataBreaches, id);
  if (entry === undefined || !asksForAuthority(entry)) return "";
  const toField = placeOf(view);
  const missing = apAnswers(entry, dossier)
    .flatMap(({ answers }) => answers)
    .filter(({ state }) => state === "missing")
    .map(
      ({ question, fields: [path] }) =>
        `<li>${path === undefined ? escapeHtml(question) : toField(path, question)}</li>`,
    );
  const lacks =
    missing.length === 0
      ? "<p>Alles wat de wet vraagt, staat er.</p>"
      : `<p>Dit ontbreekt nog. U mag ook al melden, en later aanvullen.</p><ul class="gaps">${missing.join("")}</ul>`;
  const more =
    notificationsOf(entry).length === 0
      ? ""
      : `<p>${link(followUpPath(entry.id), "Wat er sinds de laatste melding is veranderd")}: dat vult u aan.</p>`;
  return `<section><h2>${notificationsOf(entry).length === 0 ? "Eerst melden" : "Bij de AP"}</h2><p>${link(`/${register.slug}/${id}/melding-ap/`, "De antwoorden voor het meldformulier van de AP")}, om over te nemen.</p>${more}${lacks}</section>`;
}

function lettersHtml(view: CaseView, some: (letter: string | undefined) => boolean): string {
  const { id, dossier, register } = view;
  if (id === undefined) return "";
  const letters = caseLetters(dossier, { register: register.id, id }).filter(({ form }) => some(form.letter));
  const toField = placeOf(view);
  const rows = letters.map(({ path, form, missing }) => {
    const lacks =
      missing.length === 0
        ? ""
        : ` <small>Nog nodig: ${missing.map((each) => toField(each, labelAt(view, each))).join(", ")}</small>`;
    return `<li>${link(path, form.title)}${lacks}</li>`;
  });
  return rows.length === 0
    ? ""
    : `<section><h2>Brieven</h2><ul>${rows.join("")}</ul><p class="hint">De brief verandert mee met wat u hier opslaat, zodra de site is bijgewerkt.</p></section>`;
}

const labelAt = ({ register }: CaseView, path: string): string =>
  fieldAt(register.fields, path.split("."))?.label ?? path;

/** What stands above and under the questions of a step. */
function around(view: CaseView, step: string): { readonly before: string; readonly after: string } {
  switch (step) {
    case "risk":
    case "decisions":
      return { before: weighingHtml(view), after: "" };
    case "authority":
      return { before: authorityHtml(view), after: "" };
    case "people":
      return { before: "", after: lettersHtml(view, (letter) => letter === "people" || letter === "public") };
    case "others":
      return {
        before: "",
        after: lettersHtml(view, (letter) => letter !== undefined && letter !== "people" && letter !== "public"),
      };
    default:
      return { before: "", after: "" };
  }
}

/** What the case holds already, for who decides or writes further on. */
function knownHtml(view: CaseView): string {
  const { register, entry, dossier, id, terms, body } = view;
  if (id === undefined) return "";
  const context = contextOf(dossier);
  const summary = valueAt(view.fields, "summary");
  const facts = columnsOf(register, "registers").flatMap(({ label, cell }) => {
    const html = cell(entry, context, terms);
    return html === "" ? [] : [`<div><dt>${escapeHtml(label)}</dt><dd>${html}</dd></div>`];
  });
  const said = typeof summary === "string" ? renderPlainText(summary) : "";
  const note = body.trim() === "" ? "" : `<h3>${bodyLabel(register)}</h3>${renderPlainText(body)}`;
  return folded("Wat er al staat", `${said}<dl>${facts.join("")}</dl>${note}`, false);
}

/** What the law asks in a step, with an example either way and the words that it uses; of more parts each under its name. */
function helpHtml({ register }: CaseView, step: string): string {
  const groups = register.groups.filter((each) => each.step === step);
  const parts = groups.flatMap(({ id, label }) => {
    const help = helpOf(register.id, id);
    if (help === undefined) return [];
    const heading = groups.length === 1 ? "" : `<h3>${escapeHtml(label)}</h3>`;
    const words = termsOfGroup(register, id).map(({ term, plain }) => [`${term}:`, plain] as const);
    const lines = [
      ["De wet:", lawInWords(help)],
      ["Zo helpt het:", help.good],
      ["Zo niet:", help.bad],
      ...words,
    ] as const;
    return [
      heading + lines.map(([what, said]) => `<p><strong>${escapeHtml(what)}</strong> ${escapeHtml(said)}</p>`).join(""),
    ];
  });
  return folded("Wat vraagt de wet, met een voorbeeld", parts.join(""), false);
}

function fallingHtml(falling: readonly Falling[]): string {
  if (falling.length === 0) return "";
  const rows = falling.map(
    ({ label, inWords, step }) =>
      `<li><strong>${escapeHtml(label)}</strong>: ${escapeHtml(inWords)} <small>(stap ${escapeHtml(step)})</small></li>`,
  );
  const id = idOf(names.falling);
  return `<div class="wrong-list" role="alert" tabindex="-1" autofocus><h2>Met dit antwoord vervalt iets anders</h2><p>Dit past niet meer bij uw antwoord. Er is nog niets opgeslagen.</p><ul>${rows.join("")}</ul>
<div class="box"><input type="checkbox" id="${id}" name="${names.falling}" value="${escapeHtml(fallingMark(falling))}"><label for="${id}">Ja, dit mag vervallen</label></div><p>Klopt uw antwoord niet? Verander het dan hieronder.</p></div>`;
}

/** Says which facts somebody let go of: others that come up later are asked about again. */
export const fallingMark = (falling: readonly Falling[]): string => falling.map(({ path }) => path).join(" ");

function theirsHtml(theirs: readonly Theirs[]): string {
  if (theirs.length === 0) return "";
  const rows = theirs.map(
    ({ name, label, inWords, mine }) =>
      `<li><a href="#${idOf(name)}">${escapeHtml(label)}</a>: daar staat nu: ${escapeHtml(inWords)}. U koos of typte: ${escapeHtml(mine)}.</li>`,
  );
  return `<div class="wrong-list" role="alert" tabindex="-1" autofocus><h2>Iemand anders vulde hier ondertussen ook iets in</h2><p>Er is nog niets opgeslagen. Hieronder staat nog wat u invulde. Bewaart u, dan komt dat ervoor in de plaats.</p><ul>${rows.join("")}</ul></div>`;
}

/** A report that came in as text is read into the questions, whole: what no question holds becomes a note. */
function reportHtml({ register }: CaseView): string {
  const asked: Question = {
    name: names.report,
    label: "De tekst van de melding",
    hint: "Van de pagina Datalek melden, of uit een mail: elk antwoord op een eigen regel, zonder namen van mensen.",
    kind: "text",
    required: true,
  };
  return folded(
    "Kreeg u een melding als tekst? Neem haar over",
    `<form method="post" action="${casePath(register)}">${questionHtml(asked, {}, [])}<p class="buttons"><button type="submit" class="quiet">Lees de melding</button></p></form>`,
    false,
  );
}

const noteHtml = (note: string): string =>
  note === ""
    ? ""
    : `<input type="hidden" name="${names.note}" value="${escapeHtml(note)}"><section class="row"><h2>Dit komt in de vrije tekst</h2>${renderPlainText(note)}</section>`;

/** What is told after a save that leads back to the same step. */
const savedWords = {
  saved: "Bewaard.",
  more: "Bewaard. Uw antwoorden brengen nog vragen of een voorstel om te lezen:",
} as const;

const openHtml = ({ now }: StepQuestions): string => {
  const open = openAsks(now.flatMap(({ asks }) => asks)).map(
    (each) => [each.is === "question" ? each.question.name : each.path, nameOfAsk(each)] as const,
  );
  return `<ul>${open.map(([name, label]) => `<li><a href="#${idOf(name)}">${escapeHtml(label)}</a></li>`).join("")}</ul>`;
};

/** One step. `author` asks who saves, as long as nobody said so. */
export function stepPage(
  view: CaseView,
  step: CaseStep,
  asksAuthor: boolean,
  saved: keyof typeof savedWords | undefined,
  refused: Refused | undefined,
): string {
  const { register, entry, id, steps } = view;
  const of = stepQuestions(view, step.id);
  const shown: Shown = { view, refused };
  const states = stepStates(view);
  const opened: Opened = { answers: openedAnswers(of), rows: rowCounts(of), proposals: proposalsOf(of) };
  const { before, after } = around(view, step.id);
  const name = id === undefined ? "Nieuw datalek" : nameOf(register, entry);
  const hasRows = [...of.now].some(({ asks }) => asks.some(({ is }) => is === "rows"));
  const again = hasRows
    ? `<button type="submit" class="quiet" name="${names.again}" value="ja">Bewaren en hier blijven</button>`
    : "";
  const at = steps.indexOf(step) + 1;
  const wrong = refused?.wrong ?? [];
  const isWrong = refused !== undefined && refused.handedOver === undefined;
  return registerPage(
    register.id,
    `${step.label} – ${id === undefined ? name : `datalek ${id}`}`,
    `<div class="case"><div class="case-step">
<p class="back">${id === undefined ? link(casesPath, "Terug") : link(casePath(register, id), `Datalek ${id}: ${name}`)}</p>
${clockHtml(view, step)}${saved === undefined ? "" : `<div class="saved" role="status" tabindex="-1" autofocus>${paragraph(savedWords[saved])}${saved === "more" ? openHtml(of) : ""}</div>`}
<p class="count">Stap ${at} van ${steps.length}</p><h1>${escapeHtml(step.label)}</h1>
<p class="lead">${escapeHtml(step.lead)}</p>
${id === undefined && !isWrong ? reportHtml(view) : ""}
${knownHtml(view)}${helpHtml(view, step.id)}${before}
<form method="post" action="${escapeHtml(casePath(register, id, id === undefined ? undefined : step.slug))}" novalidate>
${fallingHtml(refused?.falling ?? [])}${theirsHtml(refused?.theirs ?? [])}${wrongHtml(wrong)}
<input type="hidden" name="${names.opened}" value="${escapeHtml(JSON.stringify(opened))}">
${noteHtml(refused?.note ?? "")}
${of.now.map((part) => partHtml(part, shown)).join("\n")}
${laterHtml(of, shown)}
${asksAuthor ? authorHtml({ [authorField]: refused === undefined ? "" : one(refused.answers, authorField) }) : ""}
<p class="buttons"><button type="submit">Bewaren en verder</button>${again}</p>
</form>
${after}
<p>${id === undefined ? link(formPath(register.id), "Liever het hele formulier") : `${link(`/${register.slug}/${id}/`, "De zaak op de site")} · ${link(formPath(register.id, id), "Het hele formulier")}`}</p>
</div>
${stepsNav(view, states, step.id)}</div>`,
    isWrong,
    true,
  );
}

// Only of what is on this page.
function proposalsOf(of: StepQuestions): Opened["proposals"] {
  const names = new Set(Object.keys(openedAnswers(of)));
  return of.proposals.filter(({ name }) => names.has(name));
}

/** The breaches that run, and the way to a new one. */
export function casesPage(views: readonly CaseView[]): string {
  const rows = views.map((view) => {
    const next = nextAct(view, stepStates(view));
    return `<li><h2>${link(casePath(view.register, view.id), `${view.id} ${nameOf(view.register, view.entry)}`)}</h2>${clockHtml(view)}${next === undefined ? "" : paragraph(`${next.act}. Wie: ${next.who}.`)}</li>`;
  });
  return registerPage(
    personalDataBreaches.id,
    "Datalekken die lopen",
    `<p class="back">${link("/?site", "Naar de site")}</p><h1>Datalekken die lopen</h1>
<p class="buttons"><a class="button" href="${casePath(personalDataBreaches)}">Nieuw datalek</a></p>
${rows.length === 0 ? "<p>Er loopt geen datalek.</p>" : `<ol class="tasks">${rows.join("")}</ol>`}`,
  );
}
