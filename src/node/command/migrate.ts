// npm run migrate: brings content of an older version along. Shows what would change, and does it with --yes.
import type { Migration } from "../../core/write/migrate.ts";
import { writing } from "../folder/lock.ts";
import { migrateFolder, planMigration } from "../folder/migrate.ts";
import { contentOf } from "../folder/own-content.ts";
import { type Command, readOptions } from "./options.ts";

const usage =
  "npm run migrate -- [opties]\nBrengt inhoud van een oudere versie van het programma naar deze versie. Laat eerst zien wat er verandert; doet het met --yes, als één wijziging in git.";

const shown = ({ files }: Migration): readonly string[] =>
  files.flatMap(({ path, changes }) => [path, ...changes.map((each) => `  ${each}`)]);

/** Shows or carries out what an upgrade changes; exit 0 also when there is nothing to do. */
export const migrateCommand: Command = async (args, { out }) => {
  const options = readOptions(["content", "yes"], usage, args);
  const content = contentOf(options.content);
  const plan = await planMigration(content);
  if (plan.files.length === 0) {
    out(`De inhoud is al zoals deze versie haar schrijft (indeling ${plan.to}). Er is niets te doen.\n`);
    return 0;
  }
  if (options.yes !== true) {
    out(
      [
        `De inhoud is van indeling ${plan.from}; deze versie schrijft indeling ${plan.to}. Dit verandert:`,
        ...shown(plan),
        "Alle andere regels blijven precies zoals zij zijn. Er is niets veranderd. Klopt dit, geef dan --yes mee.",
        "",
      ].join("\n"),
    );
    return 0;
  }
  const done = await writing(content, "npm run migrate", () => migrateFolder(content, ""));
  const history = done.committed
    ? "Vastgelegd als één wijziging in git; `git show` laat haar zien."
    : "Zonder geschiedenis: deze map staat niet in git.";
  out(
    [
      ...shown(done),
      `Bijgewerkt naar indeling ${done.to}. ${history}`,
      "Bekijk met `npm run check` of alles klopt.",
      "",
    ].join("\n"),
  );
  return 0;
};
