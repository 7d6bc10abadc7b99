// Brings content of an older version of the program along: what would change, and one button that does it as one change.

import type { Wrong } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { migrateFolder, planMigration } from "../../node/folder/migrate.ts";
import { authorHtml, authorSent } from "../author.ts";
import { deskPage, wrongHtml } from "../start/form-html.ts";
import type { StartAnswer } from "../start/start.ts";
import { buttons, link, type RepairOptions, saidHtml, wrongOf } from "./page-parts.ts";

const address = "/beheer/bijwerken/";
const title = "Bijwerken naar deze versie";

/** The pages of bringing content along, over the save path of a desk. */
export function migratePages({ content, saver, changed }: RepairOptions) {
  let said: readonly string[] = [];

  async function page(wrong: readonly Wrong[], author = ""): Promise<string> {
    const plan = await planMigration(content);
    const told = said;
    said = [];
    const back = `<p class="back">${link("/beheer/bevindingen/", "Naar de bevindingen")}</p>`;
    if (plan.files.length === 0)
      return deskPage(
        title,
        `${back}${saidHtml(told)}<h1>${title}</h1><p class="lead">De inhoud is zoals deze versie van het programma haar schrijft. Er is niets te doen.</p>`,
      );
    const files = plan.files.map(
      ({ path, changes }) =>
        `<li><strong>${escapeHtml(path)}</strong><ul>${changes.map((each) => `<li>${escapeHtml(each)}</li>`).join("")}</ul></li>`,
    );
    return deskPage(
      title,
      `${back}${wrongHtml(wrong)}<h1>${title}</h1>
<p class="lead">De inhoud is van een oudere versie van het programma. Dit verandert; alle andere regels blijven precies zoals zij zijn.</p>
<ul>${files.join("")}</ul>
<form method="post" action="${address}">${authorHtml({ author })}${buttons("Werk bij", ["/beheer/bevindingen/", "Niet doen"])}</form>`,
      wrong.length > 0,
    );
  }

  return async (rest: readonly string[], sent: URLSearchParams | undefined): Promise<StartAnswer | undefined> => {
    if (rest.join("") !== "") return undefined;
    if (sent === undefined) return { status: 200, page: await page([]) };
    const author = authorSent(sent);
    try {
      const done = await saver.inQuiet(() => migrateFolder(content, author));
      said = done.files.length === 0 ? [] : ["Bijgewerkt. De controle kijkt nu alles opnieuw na."];
      changed();
      return { location: address };
    } catch (error) {
      return { status: 422, page: await page(wrongOf(error), author) };
    }
  };
}
