// npm run backup: one file with everything that is needed to have the handbook back on another computer.
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { hashOf } from "../backup/contents.ts";
import { noteBackup } from "../backup/last.ts";
import { makeBackup } from "../backup/make.ts";
import { undisturbed } from "../folder/lock.ts";
import { contentOf } from "../folder/own-content.ts";
import { stateOf } from "../folder/state.ts";
import { createFile } from "../folder/write.ts";
import { CannotWork, type Command, readOptions } from "./options.ts";
import { clockOf } from "./verdict.ts";

const sizeInWords = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;

/** Makes a back-up; never over another file. */
export const backupCommand: Command = async (args, output) => {
  const options = readOptions(
    ["content", "out"],
    "npm run backup -- [--out MAP]\nMaakt één bestand met de inhoud, de hele geschiedenis en een lijst met controlegetallen. --out is de map waarin het komt, bijvoorbeeld een USB-stick; anders deze map.\nBewaar het versleuteld, en niet op dezelfde computer.",
    args,
  );
  const content = contentOf(options.content);
  const folder = resolve(options.out ?? ".");
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new CannotWork(`De map ${folder} is er niet.`, "Noem met --out een map die er is.");
  const made = clockOf(undefined, undefined).now;
  const { name, archive, count, notes } = await undisturbed(content, "npm run backup", () => makeBackup(content, made));
  const file = join(folder, name);
  if (!(await createFile(file, archive, 0o600)))
    throw new CannotWork(`${file} is er al; het is niet overschreven.`, "Wacht een minuut en probeer het opnieuw.");
  await noteBackup(await stateOf(content), made);
  output.out(
    [
      `Reservekopie gemaakt: ${file} (${sizeInWords(archive.length)}, ${count} bestanden). Zij is nagelezen en heel.`,
      `Controlegetal (SHA-256): ${hashOf(archive)}`,
      ...notes.map((each) => `Let op: ${each}`),
      "Bewaar dit bestand versleuteld, en niet op deze computer. Probeer een keer per jaar of terugzetten lukt: npm run restore -- --help",
      "",
    ].join("\n"),
  );
  return 0;
};
