// npm run assess -- FILE…: weighs the breach in each file. Exit 1 when a file holds no breach that can be read, 2 when it could not be opened.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Assessment, assess } from "../../core/assessment/assess.ts";
import type { BreachData } from "../../core/assessment/facts.ts";
import { answerWords, decisions, inOneSentence, placeOfFact } from "../../core/assessment/words.ts";
import { isRetired } from "../../core/model/field.ts";
import { readRecord } from "../../core/read/record.ts";
import { personalDataBreaches } from "../../core/registers/index.ts";
import { CannotWork, type Command, readOptions } from "./options.ts";
import { visible } from "./visible.ts";

interface Answered extends Assessment {
  readonly file: string;
}

interface Unreadable {
  readonly file: string;
  readonly error: { readonly message: string; readonly remedy: string };
}

const register = personalDataBreaches;

async function assessFile(file: string): Promise<Answered | Unreadable> {
  const text = await readFile(file, "utf8");
  const id = basename(file).replace(/\.md$/, "");
  const { entry, findings } = readRecord(register, id, file, text);
  if (entry === undefined) {
    // A case of another's may have any name: what else is wrong is why it cannot be read.
    const first = findings.find(({ id: problem }) => problem !== "file-name");
    const where = first === undefined ? "" : ` (regel ${first.line}${first.path === "" ? "" : `, ${first.path}`})`;
    const message = `${first?.message ?? "Dit bestand is niet te lezen."}${where}`;
    return { file, error: { message, remedy: first?.remedy ?? "Zet er de velden van een datalek in." } };
  }
  if (isRetired(entry.data)) {
    const message = "Deze zaak is opgeruimd na de bewaartermijn; er is niets meer te wegen.";
    return { file, error: { message, remedy: "Noem een zaak die nog in het register staat." } };
  }
  return { file, ...assess(entry.data as BreachData) };
}

function asText(answered: Answered | Unreadable): string {
  if ("error" in answered)
    return [answered.file, `  ${answered.error.message}`, `  ${answered.error.remedy}`].join("\n");
  const { proposal, reasons, missing, nearest, enisa } = answered;
  const lines = decisions.flatMap(({ id, label }) => [
    `  ${label}: ${answerWords[proposal[id]]}`,
    ...reasons
      .filter((each) => each.for === id)
      .map(({ weighs, text, source }) => `    ${weighs === "toward" ? "+" : "-"} ${text} (${source})`),
  ]);
  return [
    answered.file,
    `  ${inOneSentence(answered)}`,
    ...lines,
    ...(missing.length === 0 ? [] : ["  Wat nog ontbreekt en de uitkomst verandert:"]),
    ...missing.map((path) => `    ${placeOfFact(path)} (${path})`),
    ...nearest.map(({ source, why }) => `  Gepubliceerd voorbeeld: ${source}. ${why}`),
    `  ENISA: ${enisa.dpc} x ${enisa.ei} + ${enisa.cb} = ${enisa.score} (${enisa.level}); geen wet, en komt in de zorg vaak te hoog uit.`,
    "  Dit is een voorstel met redenen. Een persoon besluit.",
  ].join("\n");
}

/** Weighs the breaches in files. */
export const assessCommand: Command = async (args, { out }) => {
  const { words, format } = readOptions(
    ["format"],
    "npm run assess -- BESTAND… [opties]\nWeegt een datalek: melden bij de AP, de mensen vertellen, waarom, en welk feit de uitkomst verandert.\nEen voorstel; een persoon besluit.",
    args,
  );
  if (words.length === 0)
    throw new CannotWork(
      "Er staat niet welk bestand.",
      "Noem een of meer bestanden, bijvoorbeeld content/personal-data-breaches/2026-001.md.",
    );
  const answers = await Promise.all(words.map(assessFile));
  const [only, ...more] = answers;
  if (format === "json") out(`${JSON.stringify(more.length === 0 ? only : answers, null, 2)}\n`);
  else out(`${answers.map((each) => asText(each).split("\n").map(visible).join("\n")).join("\n\n")}\n`);
  return answers.some((each) => "error" in each) ? 1 : 0;
};
