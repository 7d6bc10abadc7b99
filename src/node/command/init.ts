// npm run init: a handbook of one's own, beside the program. Prints the questions first, then what would be made, and makes it with --yes.
import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { exactValues } from "../../core/read/yaml.ts";
import { registers } from "../../core/registers/index.ts";
import { begin, libraryQuestion } from "../../core/start/begin.ts";
import type { Library } from "../../core/start/library.ts";
import { type Answers, answerOf, one, questionsOf, steps, wrongInStep } from "../../core/start/steps.ts";
import { dayOf } from "../../core/time/written.ts";
import { makeContent, placeFor } from "../folder/new-content.ts";
import { rememberOwn } from "../folder/own-content.ts";
import { readLibrary } from "../read/library.ts";
import { CannotWork, type Command, readOptions } from "./options.ts";
import { clockOf } from "./verdict.ts";

const usage = `npm run init > antwoorden.yml
npm run init -- --answers antwoorden.yml [--content MAP] [--yes]
Begint een handboek van uzelf, naast dit programma. Zonder --answers krijgt u de vragen; zonder --yes ziet u alleen wat er zou gebeuren. Hetzelfde kan in de browser, met \`npm start\`.`;

const quoted = (value: string | readonly string[]) =>
  typeof value === "string" ? JSON.stringify(value) : `[${value.map((each) => JSON.stringify(each)).join(", ")}]`;

/** The questions as a file to fill in. */
function template(library: Library): string {
  const asked: Answers = { roles: library.roles.map(({ id }) => id), laws: [] };
  const lines = steps.flatMap(({ id, title, lead }) => {
    const questions = questionsOf(id, asked, library).flatMap((question) => {
      const choices = (question.options ?? []).map(({ value, label }) =>
        value === label ? value : `${value} (${label})`,
      );
      return [
        `# ${question.label}${question.required ? "" : " (mag leeg blijven)"}`,
        ...(question.hint === undefined ? [] : [`#   ${question.hint}`]),
        ...(choices.length === 0 ? [] : [`#   Kies uit: ${choices.join(", ")}`]),
        `${JSON.stringify(question.name)}: ${quoted(answerOf(question, {}))}`,
      ];
    });
    const lists =
      id === "library"
        ? registers
            .map((register) => ({ register, some: library.records.filter((each) => each.register.id === register.id) }))
            .filter(({ some }) => some.length > 0)
            .flatMap(({ register, some }) => [
              `# ${register.title}: haal weg wat u niet heeft. Laat u de hele regel weg, dan komt mee wat uw wetten vragen.`,
              `# ${JSON.stringify(libraryQuestion(register.id))}: ${quoted(some.map((each) => each.id))}`,
            ])
        : [];
    return questions.length + lists.length === 0 ? [] : ["", `# ${title}. ${lead}`, ...questions, ...lists];
  });
  return `${lines.join("\n").trim()}\n`;
}

const isAnswer = (value: unknown): value is string | readonly string[] =>
  typeof value === "string" || (Array.isArray(value) && value.every((each) => typeof each === "string"));

/** The answers in a file. Throws CannotWork on what is no answer. */
async function answersIn(file: string): Promise<Answers> {
  const text = await readFile(file, "utf8");
  const document = parseDocument(text, exactValues);
  const values: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  const entries = values !== null && typeof values === "object" ? Object.entries(values) : [];
  const wrong = entries.find(([, value]) => value !== null && !isAnswer(value))?.[0];
  if (values === undefined || wrong !== undefined)
    throw new CannotWork(
      wrong === undefined
        ? `De antwoorden in ${file} zijn niet te lezen.`
        : `Het antwoord bij ${wrong} is geen tekst of lijst van teksten.`,
      "Zet elk antwoord tussen aanhalingstekens. `npm run init` zonder opties geeft u de vragen opnieuw.",
    );
  return Object.fromEntries(entries.flatMap(([name, value]) => (isAnswer(value) ? [[name, value]] : [])));
}

/** Begins a handbook of one's own; exit 1 when an answer is not right. */
export const initCommand: Command = async (args, output) => {
  const options = readOptions(["answers", "content", "yes"], usage, args);
  const library = await readLibrary();
  if (options.answers === undefined) {
    output.out(template(library));
    return 0;
  }
  const answers = await answersIn(options.answers);
  const wrong = steps.flatMap(({ id }) => wrongInStep(id, answers, library));
  if (wrong.length > 0) {
    output.err(`${wrong.map(({ name, message }) => `${name}: ${message}`).join("\n")}\n`);
    return 1;
  }
  const name = one(answers, "name");
  const folder = options.content ?? (await placeFor(name));
  const files = begin(answers, library, dayOf(clockOf(undefined, undefined).now));
  const count = (inside: string) => files.filter(({ path }) => path.startsWith(`${inside}/`)).length;
  const told = [
    `${name}: ${folder}`,
    ...registers.map(
      ({ id, title }) =>
        `  ${title}: ${count(id) === 0 ? "nog niet ingevuld" : `${count(id)} regels, nog niet nagekeken`}`,
    ),
    `  Handboek: ${count("handbook")} pagina's, als concept`,
  ];
  if (options.yes !== true) {
    output.out([...told, "Er is niets gemaakt. Klopt dit, geef dan --yes mee.", ""].join("\n"));
    return 0;
  }
  const folders = ["handbook", ...registers.map(({ id }) => id)];
  const { history } = await makeContent({
    folder,
    files,
    folders,
    name,
    email: one(answers, "contact.privacyEmail"),
    author: "",
  });
  await rememberOwn(folder);
  const without = history ? [] : ["Zonder geschiedenis: git is hier niet. Zorg zelf voor een reservekopie."];
  output.out([...told, "Gemaakt. Ga verder met `npm start`.", ...without, ""].join("\n"));
  return 0;
};
