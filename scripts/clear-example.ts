// npm run clear-example: takes the invented records away, so that the handbook can become yours. Leaves handbook pages and roles.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { parseDocument } from "yaml";
import { exampleName } from "../src/core/dossier/dossier.ts";
import { validate } from "../src/core/read/folder.ts";
import { exactValues } from "../src/core/read/yaml.ts";
import { registers } from "../src/core/registers/index.ts";
import { zone } from "../src/core/time/written.ts";
import { CannotWork, command, readOptions } from "../src/node/command/options.ts";
import { writing } from "../src/node/folder/lock.ts";
import { persistently, replaceFile } from "../src/node/folder/write.ts";
import { mayWrite } from "../src/node/git/state.ts";
import { readContent } from "../src/node/read/content.ts";

// Facts of the invented organisation that can simply be absent until you fill in your own.
const ownFacts = [
  "exampleClock",
  "notProcessor",
  "parts",
  "people",
  "certificates",
  "dpoWeighing",
  "dpoDesignatedOn",
  "dpoReportedOn",
];

await command(async () => {
  const options = readOptions(
    ["content", "name"],
    'npm run clear-example -- --name "Stichting Zonnehof" [--content MAP]\nHaalt het voorbeeld weg: alle voorbeeldregels en de stilstaande klok. De pagina\'s van het handboek en de rollen blijven.',
  );
  const content = options.content ?? "content";
  const name = options.name?.trim() ?? "";
  if (name === "" || name === exampleName) {
    throw new CannotWork(
      "De naam van uw organisatie ontbreekt.",
      'Geef haar mee: npm run clear-example -- --name "Stichting Zonnehof".',
    );
  }
  await readContent(content);
  return writing(content, "npm run clear-example", async () => {
    // First of all: halfway something with git the content need not even be readable.
    await mayWrite(content);
    return clearIn(content, name);
  });
});

async function clearIn(content: string, name: string): Promise<number> {
  const dossier = validate(await readContent(content));
  if (dossier.organisation === undefined) {
    throw new CannotWork(
      "organisation.yml is niet te lezen.",
      "Bekijk met `npm run check` wat eraan mankeert. Er is niets veranderd.",
    );
  }
  const examples = registers.flatMap((register) =>
    (dossier.entries[register.id] ?? []).filter((entry) => (entry.data as { example?: string }).example === "yes"),
  );
  const emptied = registers.filter((register) => {
    const gone = examples.filter((entry) => entry.register === register.id).length;
    return gone > 0 && gone === dossier.counts[register.id];
  });

  const place = join(content, "organisation.yml");
  const document = parseDocument(await readFile(place, "utf8"), exactValues);
  const today = Temporal.Now.plainDateISO(zone).toString();
  document.set("name", name);
  for (const key of ownFacts) document.delete(key);
  document.commentBefore = null;
  if (document.contents !== null) document.contents.commentBefore = null;
  const declared = emptied.map((register) => ({
    register: register.id,
    declaredOn: today,
    role: dossier.organisation?.privacyOfficerRole,
  }));
  if (declared.length > 0) document.set("emptyRegisters", document.createNode(declared));
  await replaceFile(place, document.toString({ lineWidth: 0 }));
  for (const entry of examples) {
    const path = join(content, entry.register, `${entry.id}.md`);
    await persistently(path, () => rm(path));
  }

  process.stdout.write(
    [
      `${examples.length} voorbeeldregels zijn weg. Het handboek is nu van ${name}.`,
      "Wat nog van het voorbeeld is (adres, telefoon, FG), wijst `npm run check` aan, regel voor regel.",
      "De registers zijn vandaag leeg verklaard; haal een register uit `emptyRegisters` zodra u er een regel in zet.",
      "",
    ].join("\n"),
  );
  return 0;
}
