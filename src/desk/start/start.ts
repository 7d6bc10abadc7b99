// The start of a handbook in the browser: questions step by step, kept at every step, and at the end a folder of one's own.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { libraryRegisters } from "../../core/edit/library.ts";
import { registerOf, registers } from "../../core/registers/index.ts";
import { begin, chosenIn, libraryQuestion, offeredIn } from "../../core/start/begin.ts";
import { isNeeded, type Library } from "../../core/start/library.ts";
import {
  type Answers,
  answerOf,
  firstUndone,
  many,
  one,
  type Question,
  questionsOf,
  type Step,
  steps,
  type Wrong,
  wrongInStep,
} from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { dayOf } from "../../core/time/written.ts";
import { careLaw } from "../../core/vocabulary/organisation.ts";
import { labelOf } from "../../core/vocabulary/vocabulary.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { makeContent, placeFor } from "../../node/folder/new-content.ts";
import { replaceFile } from "../../node/folder/write.ts";
import { readLibrary } from "../../node/read/library.ts";
import { barePage } from "../frame.ts";
import { answersIn, questionHtml, wrongHtml } from "./form-html.ts";

export interface StartOptions {
  /** Folder of the program's own in which the answers wait. */
  readonly work: string;
  /** Where the folder comes; beside the program when absent. */
  readonly beside?: string | undefined;
  /** Told the folder that was made; gives the address at which it opens. */
  readonly made: (folder: string) => Promise<string>;
}

/** A page, or the address to go on to. */
export type StartAnswer = { readonly status: number; readonly page: string } | { readonly location: string };

const root = "/beheer/begin/";
const authorName = "author";

/** The choice that somebody has who starts the program for the first time. */
export const welcomePage = (begun: boolean): string =>
  barePage(
    "Welkom",
    `<h1>Welkom bij het privacyhandboek</h1>
<p class="lead">Wat wilt u doen?</p>
<ul class="doors">
<li><a href="${root}"><strong>${begun ? "Verder met uw eigen organisatie" : "Beginnen met uw eigen organisatie"}</strong>U beantwoordt vragen, in ongeveer drie kwartier. Stoppen en later verdergaan kan altijd.</a></li>
<li><a href="/?site"><strong>Rondkijken in het voorbeeld</strong>De site van een verzonnen organisatie: Stichting Voorbeeldzorg. U kunt er niets stukmaken.</a></li>
</ul>
<p>Wat u invult, blijft op deze computer.</p>`,
  );

const libraryQuestions = (answers: Answers, library: Library): readonly Question[] =>
  libraryRegisters.map((id) => {
    const records = offeredIn(answers, library).filter(({ register }) => register.id === id);
    const laws = many(answers, "laws");
    const lawsOf = (under: readonly string[] | undefined) =>
      under === undefined ? [] : [`bij de ${under.map((law) => labelOf(careLaw, law)).join(" of ")}`];
    return {
      name: libraryQuestion(id),
      label: registerOf(id)?.title ?? id,
      hint: registerOf(id)?.description,
      kind: "many",
      required: true,
      options: records.map(({ id: value, name, under, onlyWith }) => {
        const hints = [...lawsOf(under), ...(onlyWith === undefined ? [] : [onlyWith])];
        return { value, label: name, hint: hints.length === 0 ? undefined : hints.join(", ") };
      }),
      proposal: records.filter((each) => isNeeded(each, laws)).map((each) => each.id),
    };
  });

const askedIn = (step: Step, answers: Answers, library: Library): readonly Question[] =>
  step.id === "library" ? libraryQuestions(answers, library) : questionsOf(step.id, answers, library);

const neighbour = (step: Step, by: number) => steps[steps.indexOf(step) + by];

function stepPage(step: Step, answers: Answers, library: Library, wrong: readonly Wrong[]): string {
  const questions = askedIn(step, answers, library);
  const back = neighbour(step, -1);
  return barePage(
    step.title,
    `<p class="back"><a href="${back === undefined ? root : `${root}${back.slug}/`}">Terug</a></p>
${wrongHtml(wrong)}
<p class="count">Stap ${steps.indexOf(step) + 1} van ${steps.length}</p>
<h1>${escapeHtml(step.title)}</h1>
<p class="lead">${escapeHtml(step.lead)}</p>
<form method="post" action="${root}${step.slug}/">
${questions.map((each) => questionHtml(each, answers, wrong)).join("\n")}
<p class="buttons"><button type="submit">Bewaren en verder</button> <button type="submit" name="later" value="ja" class="quiet">Bewaren en later verder</button></p>
</form>`,
    wrong.length > 0,
  );
}

const isAnswered = (step: Step, answers: Answers, library: Library) =>
  askedIn(step, answers, library).some(({ name }) => answers[name] !== undefined);

function overviewPage(answers: Answers, library: Library): string {
  const next = steps.find(
    (step) => !isAnswered(step, answers, library) || wrongInStep(step.id, answers, library).length > 0,
  );
  const items = steps.map((step) => {
    const done = isAnswered(step, answers, library) && wrongInStep(step.id, answers, library).length === 0;
    const state = done ? '<span class="tag met">klaar</span>' : `<small>ongeveer ${step.minutes} minuten</small>`;
    return `<li><a href="${root}${step.slug}/">${escapeHtml(step.title)}</a> ${state}</li>`;
  });
  const minutes = steps.reduce((sum, each) => sum + each.minutes, 0);
  const begun = Object.keys(answers).length > 0;
  return barePage(
    "Uw eigen organisatie",
    `<p class="back"><a href="/">Terug</a></p>
<h1>Beginnen met uw eigen organisatie</h1>
<p class="lead">In ${steps.length} stappen, samen ongeveer ${minutes} minuten. Elke stap wordt bewaard: u kunt stoppen en later verdergaan.</p>
<p>Van het voorbeeld komt niets mee wat alleen daar is gebeurd. Wat u als voorbeeld overneemt, heet <strong>nog niet nagekeken</strong> tot u het heeft nagelopen. Elke pagina is een <strong>concept</strong> tot zij is vastgesteld.</p>
<ol class="steps">${items.join("")}</ol>
<p class="buttons"><a class="button" href="${root}${next?.slug ?? "wie"}/">${begun ? "Verder" : "Beginnen"}</a></p>`,
  );
}

const words = (question: Question, answers: Answers): string => {
  const given = [answerOf(question, answers)].flat().filter((each) => each !== "");
  const named = given.map((value) => question.options?.find((each) => each.value === value)?.label ?? value);
  return named.length === 0 ? "nog niet ingevuld" : named.join(", ");
};

function summaryOf(step: Step, answers: Answers, library: Library): string {
  const rows =
    step.id === "library"
      ? libraryRegisters.map((id) => {
          const count = chosenIn(answers, library).filter(({ register }) => register.id === id).length;
          return [
            registerOf(id)?.title ?? id,
            count === 0 ? "nog niet ingevuld" : `${count}, nog niet nagekeken`,
          ] as const;
        })
      : askedIn(step, answers, library)
          .filter(({ name, required }) => required || one(answers, name) !== "" || many(answers, name).length > 0)
          .map((question) => [question.label, words(question, answers)] as const);
  const items = rows.map(([label, said]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(said)}</dd></div>`);
  if (items.length === 0) items.push("<div><dt>Nog niet ingevuld</dt><dd>dit blijft openstaan</dd></div>");
  return `<section><h2>${escapeHtml(step.title)} <small><a href="${root}${step.slug}/">Wijzigen<span class="heard">: ${escapeHtml(step.title)}</span></a></small></h2><dl>${items.join("")}</dl></section>`;
}

function readyPage(step: Step, answers: Answers, library: Library, place: string, wrong: readonly Wrong[]): string {
  const asked = steps.filter(({ id }) => id !== "ready");
  const author: Question = {
    name: authorName,
    label: "Uw naam",
    hint: "Voor de geschiedenis van uw map. De site toont alleen rollen.",
    kind: "line",
    required: false,
    autocomplete: "name",
  };
  return barePage(
    step.title,
    `<p class="back"><a href="${root}bibliotheek/">Terug</a></p>
${wrongHtml(wrong)}
<p class="count">Stap ${steps.length} van ${steps.length}</p>
<h1>${escapeHtml(step.title)}</h1>
<p class="lead">${escapeHtml(step.lead)}</p>
<p>Uw map komt hier: <code>${escapeHtml(place)}</code></p>
${asked.map((each) => summaryOf(each, answers, library)).join("\n")}
<section><h2>Handboek</h2><p>${library.pages.length} pagina's, elk als concept en nog niet nagekeken.</p></section>
<form method="post" action="${root}${step.slug}/">
${questionHtml(author, answers, [])}
<p class="buttons"><button type="submit">Maak mijn handboek</button></p>
</form>`,
    wrong.length > 0,
  );
}

const madePage = (name: string, folder: string, entrance: string, history: boolean): string =>
  barePage(
    "Uw handboek staat er",
    `<h1>Het handboek van ${escapeHtml(name)} staat er</h1>
<p class="lead">Het is een begin: eerlijk over wat nog niet is nagekeken, nog niet is ingevuld en nog niet is vastgesteld.</p>
<p>Uw map: <code>${escapeHtml(folder)}</code>. ${history ? "Zij heeft een eigen geschiedenis (git): elke wijziging is terug te vinden." : "Zij heeft geen geschiedenis, omdat git hier niet staat. Zorg zelf voor een reservekopie."}</p>
<p>De volgende keer dat u <code>npm start</code> typt, opent deze map vanzelf.</p>
<p class="buttons"><a class="button" href="${escapeHtml(entrance)}">Naar mijn handboek</a></p>`,
  );

export interface Start {
  /** True when there are answers already. */
  readonly begun: () => Promise<boolean>;
  /** The answer to an address under /beheer/begin/; undefined when there is no such page. `sent` is what a form brings; to go through a step is to be told at once what it still lacks. */
  readonly answer: (
    path: string,
    sent: URLSearchParams | undefined,
    goThrough: boolean,
  ) => Promise<StartAnswer | undefined>;
}

/** The start that keeps its answers in a folder of the program. */
export function startIn({ work, beside, made }: StartOptions): Start {
  const file = join(work, "begin.json");
  const kept = async (): Promise<Answers> => {
    const text = await readFile(file, "utf8").catch(() => "{}");
    try {
      return JSON.parse(text) as Answers;
    } catch {
      return {};
    }
  };
  const keep = (answers: Answers) => replaceFile(file, JSON.stringify(answers), { mode: 0o600 });
  let making: Promise<StartAnswer> | undefined;

  async function make(answers: Answers, library: Library): Promise<StartAnswer> {
    const name = one(answers, "name");
    const folder = await placeFor(name, beside);
    const { history } = await makeContent({
      folder,
      files: begin(answers, library, dayOf(clockOf(undefined, undefined).now)),
      folders: ["handbook", ...registers.map(({ id }) => id)],
      name,
      email: one(answers, "contact.privacyEmail"),
      author: one(answers, authorName),
    });
    await rm(file, { force: true });
    return { status: 200, page: madePage(name, folder, await made(folder), history) };
  }

  async function ready(
    step: Step,
    answers: Answers,
    library: Library,
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer> {
    const undone = firstUndone(answers, library);
    if (undone !== undefined) return { location: `${root}${undone.slug}/?nalopen` };
    if (sent === undefined)
      return { status: 200, page: readyPage(step, answers, library, await placeFor(one(answers, "name"), beside), []) };
    // Sent twice it is made once.
    making ??= make({ ...answers, [authorName]: (sent.get(authorName) ?? "").trim() }, library).finally(() => {
      making = undefined;
    });
    return making;
  }

  return {
    begun: async () => Object.keys(await kept()).length > 0,
    async answer(path, sent, goThrough) {
      const [slug = "", ...rest] = path.split("/");
      const library = await readLibrary();
      const answers = await kept();
      if (slug === "") return { status: 200, page: overviewPage(answers, library) };
      const step = steps.find((each) => each.slug === slug);
      if (step === undefined || rest.join("") !== "") return undefined;
      if (step.id === "ready") return ready(step, answers, library, sent);
      if (sent === undefined) {
        const wrong = goThrough ? wrongInStep(step.id, answers, library) : [];
        return { status: 200, page: stepPage(step, answers, library, wrong) };
      }
      const now = { ...answers, ...answersIn(sent, askedIn(step, answers, library)) };
      await keep(now);
      if (sent.has("later")) return { location: root };
      const wrong = wrongInStep(step.id, now, library);
      if (wrong.length > 0) return { status: 422, page: stepPage(step, now, library, wrong) };
      return { location: `${root}${neighbour(step, 1)?.slug ?? "klaar"}/` };
    },
  };
}
