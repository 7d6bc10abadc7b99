// Back-ups on the desk: when the last one was made, a button that gives one, and the list of what was purged.
import { backupState } from "../../core/derive/backup-words.ts";
import { exampleName } from "../../core/dossier/dossier.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { keptSince, lastBackup, noteBackup } from "../../node/backup/last.ts";
import { makeBackup } from "../../node/backup/make.ts";
import { purgedIn } from "../../node/backup/purged.ts";
import { undisturbed } from "../../node/folder/lock.ts";
import type { Shelf } from "../save/dossier-cache.ts";
import { type Answer, plainHeaders } from "../server/static.ts";
import { deskPage } from "../start/form-html.ts";
import { buttons, link } from "./page-parts.ts";
import { moment } from "./today.ts";

export const backupAddress = "/beheer/reservekopie/";

export interface BackupPagesOptions {
  readonly content: string;
  /** Folder of the program's own for this content: it notes when the last back-up was made. */
  readonly work: string;
  readonly shelf: Shelf;
  /** Resolves when all that was saved is in the history. */
  readonly settled: () => Promise<unknown>;
}

export interface BackupPages {
  readonly page: () => Promise<string>;
  /** Makes one, and gives it. */
  readonly download: () => Promise<Answer>;
  readonly purgedList: () => Promise<Answer>;
  /** For beside the forms: how old the last one is. */
  readonly words: () => Promise<string>;
  /** What an officer should know before typing; undefined while a back-up is new enough, and for the invented example. */
  readonly warning: () => Promise<string | undefined>;
}

const given = (name: string, type: string, body: Uint8Array | string): Answer => ({
  status: 200,
  headers: {
    ...plainHeaders(type),
    "cache-control": "no-store",
    "content-disposition": `attachment; filename="${name}"`,
  },
  body,
});

/** Back-ups of the content of a desk. */
export function backupPages({ content, work, shelf, settled }: BackupPagesOptions): BackupPages {
  const state = async () => backupState(await lastBackup(work), await keptSince(work), moment());
  return {
    async page() {
      const { words, warning } = await state();
      return deskPage(
        "Reservekopie",
        `<p class="back">${link("/beheer/", "Naar het beheer")}</p><h1>Reservekopie</h1>
<p class="lead">${escapeHtml(words)}</p>${warning === undefined ? "" : `<p class="concept"><strong>${escapeHtml(warning)}</strong></p>`}
<p>Gaat deze computer stuk, dan heeft u met één bestand alles terug: de registers, het handboek en de hele geschiedenis.</p>
<form method="post" action="${backupAddress}">${buttons("Maak een reservekopie")}</form>
<h2>Zo bewaart u haar</h2>
<ul><li>Niet op deze computer: op een andere plek van de organisatie, versleuteld. Er staan vertrouwelijke registers in.</li>
<li>Is er iets gewist, maak dan meteen een nieuwe reservekopie en vernietig de oudere. In de oudere staat die tekst nog.</li>
<li>Probeer een keer per jaar of terugzetten lukt, en leg dat vast bij de borging. Wie het programma beheert, doet dat met <code>npm run restore</code>.</li></ul>
<h2>Wislijst</h2>
<p>Bewaar ${link(`${backupAddress}wislijst.json`, "de wislijst")} naast uw reservekopieën. Er staan geen teksten in, alleen de nummers van opgeruimde zaken. Wie een oudere reservekopie terugzet, wist daarmee opnieuw wat daarna is gewist.</p>`,
      );
    },
    async download() {
      await settled();
      const { name, archive, made } = await undisturbed(content, "een reservekopie", () =>
        makeBackup(content, moment()),
      );
      await noteBackup(work, made);
      return given(name, "application/x-tar", archive);
    },
    async purgedList() {
      return given(
        "wislijst.json",
        "application/json; charset=utf-8",
        `${JSON.stringify(purgedIn(await shelf.dossier()), null, 2)}\n`,
      );
    },
    words: async () => (await state()).words,
    async warning() {
      const { organisation } = await shelf.dossier();
      return organisation === undefined || organisation.name === exampleName ? undefined : (await state()).warning;
    },
  };
}
