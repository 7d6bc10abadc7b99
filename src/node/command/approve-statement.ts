// npm run approve-statement -- <group>: makes the proposed text of a privacy statement its next approved version.

import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exampleName } from "../../core/dossier/dossier.ts";
import { validate } from "../../core/read/folder.ts";
import { approve, groupNamed, renewedExamples } from "../../core/statement/approval.ts";
import { statementPath } from "../../core/statement/versions.ts";
import { dayInWords, dayOf, isDay } from "../../core/time/written.ts";
import { statementGroups } from "../../core/vocabulary/people.ts";
import { writing } from "../folder/lock.ts";
import { contentOf } from "../folder/own-content.ts";
import { replaceFile } from "../folder/write.ts";
import { mayWrite } from "../git/state.ts";
import { readContent } from "../read/content.ts";
import { CannotWork, type Command, type Output, readOptions } from "./options.ts";
import { clockOf } from "./verdict.ts";

const slugs = statementGroups.map(({ slug }) => slug).join(", ");

type Given = ReturnType<typeof readOptions>;

async function approveIn(content: string, options: Given, { out, err }: Output): Promise<number> {
  const dossier = validate(await readContent(content));
  if (dossier.organisation === undefined) {
    throw new CannotWork(
      "organisation.yml is niet te lezen.",
      "Bekijk met `npm run check` wat eraan mankeert. Er is niets veranderd.",
    );
  }
  const write = async (path: string, text: string) => {
    const full = join(content, path);
    await mkdir(dirname(full), { recursive: true });
    await replaceFile(full, text);
  };
  if (options.example === true) {
    if (dossier.organisation.name !== exampleName) {
      throw new CannotWork(
        "Dit handboek is niet meer van het voorbeeld.",
        "Stel een nieuwe versie vast: noem de groep, de rol, wat er is veranderd en hoe mensen het hoorden.",
      );
    }
    const examples = renewedExamples(dossier);
    for (const { path, text } of examples) await write(path, text);
    out(`${examples.length} verklaringen van het voorbeeld zeggen weer wat in de registers staat.\n`);
    return 0;
  }
  const [word, ...more] = options.words;
  const group = groupNamed(word);
  const { role, summary = "", told = "" } = options;
  if (group === undefined || more.length > 0) {
    throw new CannotWork("Voor wie de verklaring is, ontbreekt of is onbekend.", `Kies één uit: ${slugs}.`);
  }
  if (role === undefined || summary.trim() === "" || told.trim() === "") {
    throw new CannotWork(
      "De rol, wat er is veranderd en hoe mensen het hoorden, zijn alle drie nodig.",
      `Schrijf bijvoorbeeld: npm run approve-statement -- ${group.slug} --role directeur-bestuurder --summary "Eerste versie" --told "Brief van 1 maart".`,
    );
  }
  const approvedOn = dayOf(clockOf(dossier.organisation, options.now).now);
  const effectiveOn = options.from ?? approvedOn;
  if (!isDay(effectiveOn)) {
    throw new CannotWork("De dag bij --from bestaat niet.", "Schrijf jaar-maand-dag, bijvoorbeeld 2026-03-27.");
  }
  const made = approve(dossier, group, { approvedOn, approvedBy: role, effectiveOn, changed: summary, told });
  if (!("path" in made)) {
    err(`${made[0]}\n${made[1]}\n`);
    return 1;
  }
  await write(made.path, made.text);
  out(
    [
      `Versie ${made.version} van de privacyverklaring voor ${group.label} is vastgesteld en geldt vanaf ${dayInWords(effectiveOn)}.`,
      `Zij staat in ${content}/${made.path} en op ${statementPath(group)}. Eerdere versies blijven te lezen.`,
      "",
    ].join("\n"),
  );
  return 0;
}

/** Approves the next version of a privacy statement. */
export const approveStatementCommand: Command = async (args, output) => {
  const options = readOptions(
    ["content", "role", "summary", "told", "from", "now", "example"],
    [
      'npm run approve-statement -- clienten --role directeur-bestuurder --summary "Nieuwe ontvanger" --told "Brief van 1 maart"',
      "Stelt de tekst die uit de registers volgt vast als nieuwe versie van een privacyverklaring. Eerdere versies blijven staan.",
      `Voor wie: ${slugs}.`,
    ].join("\n"),
    args,
  );
  const content = contentOf(options.content);
  await readContent(content);
  return writing(content, "npm run approve-statement", async () => {
    // First of all: halfway something with git the content need not even be readable.
    await mayWrite(content);
    return approveIn(content, options, output);
  });
};
