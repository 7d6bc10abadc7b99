// npm run restore: a back-up becomes a folder again. What was purged after it was made does not come back unasked.
import { readFile } from "node:fs/promises";
import { momentInWords } from "../../core/time/written.ts";
import { type Backup, backupIn } from "../backup/contents.ts";
import { noteBackup } from "../backup/last.ts";
import { purgedSince } from "../backup/purged.ts";
import { restoreBackup } from "../backup/restore.ts";
import { ownContent, rememberOwn } from "../folder/own-content.ts";
import { stateOf } from "../folder/state.ts";
import { CannotWork, type Command, readOptions } from "./options.ts";

const usage = `npm run restore -- RESERVEKOPIE --out MAP --purged geen
npm run restore -- RESERVEKOPIE --out MAP --purged NIEUWER
Zet een reservekopie terug in een nieuwe map. Zij wordt eerst nagelezen; over iets anders heen schrijven doet dit nooit.
Een reservekopie weet niet wat er daarna is gewist: die teksten zouden terugkomen. Noem daarom bij --purged wat nieuwer is: een nieuwere reservekopie, een map met nieuwere inhoud, of de wislijst die u in het beheer bij Reservekopie ophaalt. Wat daarin is opgeruimd, wordt ook hier gewist. Is er daarna niets gewist, schrijf dan: --purged geen.`;

const none = "geen";

const whatIsIn = ({ manifest, files }: Backup) =>
  `Reservekopie van ${manifest.organisation ?? "een organisatie zonder naam"}, gemaakt op ${momentInWords(manifest.made)}: ${files.size} bestanden, ${manifest.history === null ? "zonder geschiedenis" : "met de hele geschiedenis"}. Zij is heel.`;

/** Puts a back-up back; exit 1 when it was not said what was purged since, or when something must still be purged by hand. */
export const restoreCommand: Command = async (args, output) => {
  const options = readOptions(["out", "purged"], usage, args);
  const [file, ...more] = options.words;
  if (file === undefined || more.length > 0)
    throw new CannotWork("Noem één reservekopie.", "`npm run restore -- --help` zegt hoe.");
  const bytes = await readFile(file).catch(() => {
    throw new CannotWork(`Het bestand ${file} is niet te lezen. Er is niets veranderd.`, "Controleer de naam.");
  });
  const backup = backupIn(bytes);
  output.out(`${whatIsIn(backup)}\n`);
  const { out, purged } = options;
  if (out === undefined || purged === undefined) {
    output.out(
      [
        "Er is niets teruggezet. Noem nog:",
        ...(out === undefined ? ["  --out MAP, een map die er nog niet is"] : []),
        ...(purged === undefined
          ? [
              "  --purged geen, of wat nieuwer is dan deze reservekopie. Zonder dat zouden zaken terugkomen die daarna zijn gewist.",
            ]
          : []),
        "",
      ].join("\n"),
    );
    return 1;
  }
  const list = purged === none ? undefined : await purgedSince(purged);
  const made = backup.manifest.made;
  const byHand = (list?.purgedOn ?? []).filter((day) => day >= made.slice(0, 10));
  const restored = await restoreBackup(backup, out, list);
  if (ownContent() === undefined) await rememberOwn(restored.content);
  await noteBackup(await stateOf(restored.content), made);
  output.out(
    [
      `Teruggezet in ${restored.content}, en nagelezen: elk bestand is wat het was.`,
      ...(restored.unsaved === 0
        ? []
        : [
            `${restored.unsaved} bestanden waren toen nog niet vastgelegd in de geschiedenis, en zijn dat nu ook niet.`,
          ]),
      ...(list === undefined
        ? ["Volgens u is er na deze reservekopie niets gewist. Is dat toch zo, wis het dan opnieuw."]
        : restored.purged.length === 0
          ? ["Er was niets dat opnieuw moest worden gewist."]
          : [`Opnieuw gewist: ${restored.purged.map((path) => path.replace(/\.md$/, "")).join(", ")}.`]),
      ...(byHand.length === 0
        ? []
        : [
            `LET OP: na deze reservekopie is ook een losse tekst gewist (${byHand.join(", ")}). Welke, is met opzet nergens bewaard. Wis die opnieuw voordat iemand hier werkt: npm run purge -- --help`,
          ]),
      `Openen: npm start -- --content "${restored.content}"`,
      "",
    ].join("\n"),
  );
  return byHand.length === 0 ? 0 : 1;
};
