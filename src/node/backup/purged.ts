// Which texts were purged after a back-up was made: told by what is newer than it. A back-up itself cannot know.
import { readFile, stat } from "node:fs/promises";
import { type Dossier, entriesOf } from "../../core/dossier/dossier.ts";
import { isRetired } from "../../core/model/field.ts";
import { pathOf } from "../../core/model/register.ts";
import { validate } from "../../core/read/folder.ts";
import { assuranceRecords, collections } from "../../core/registers/index.ts";
import { CannotWork } from "../command/options.ts";
import { readContent } from "../read/content.ts";
import { backupIn } from "./contents.ts";

/** The list that can be kept beside back-ups: numbers and days, no texts. */
export interface PurgedList {
  readonly format: 1;
  /** Retired cases: path under the content folder → what stands there now. */
  readonly tombstones: Readonly<Record<string, string>>;
  /** Days on which a text was purged, of any kind. */
  readonly purgedOn: readonly string[];
}

/** What was retired and purged in a content. */
export function purgedIn(dossier: Dossier): PurgedList {
  const stones = collections
    .filter(({ cases }) => cases)
    .flatMap((register) =>
      (dossier.entries[register.id] ?? [])
        .filter(({ data }) => isRetired(data))
        .map(({ id, text }): [string, string] => [pathOf(register, id), text]),
    );
  const purged = entriesOf(dossier, assuranceRecords)
    .filter(({ data }) => data.kind === "history-purged")
    .flatMap(({ data }) => (/^Zaak \d/.test(data.subject ?? "") ? [] : [data.doneOn ?? ""]));
  return { format: 1, tombstones: Object.fromEntries(stones), purgedOn: purged };
}

const isTexts = (value: unknown): value is Record<string, string> =>
  value !== null && typeof value === "object" && Object.values(value).every((each) => typeof each === "string");

function listIn(text: string, source: string): PurgedList {
  const wrong = () =>
    new CannotWork(
      `${source} is geen lijst van wat is gewist, geen reservekopie en geen map met inhoud. Er is niets veranderd.`,
      "Noem bij --purged een nieuwere reservekopie, een map met nieuwere inhoud, de wislijst, of geen.",
    );
  let value: Partial<Record<keyof PurgedList, unknown>> | null;
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    throw wrong();
  }
  const { tombstones, purgedOn } = value ?? {};
  if (value?.format !== 1 || !isTexts(tombstones) || !Array.isArray(purgedOn)) throw wrong();
  return { format: 1, tombstones, purgedOn: purgedOn.map(String) };
}

/** What a newer content folder, a newer back-up or a list tells of what was purged. */
export async function purgedSince(source: string): Promise<PurgedList> {
  const found = await stat(source).catch(() => undefined);
  if (found === undefined)
    throw new CannotWork(`${source} is er niet. Er is niets veranderd.`, "Controleer wat u bij --purged noemt.");
  if (found.isDirectory()) return purgedIn(validate(await readContent(source)));
  const bytes = await readFile(source);
  if (bytes.subarray(0, 1).toString() === "{") return listIn(bytes.toString("utf8"), source);
  const { files } = backupIn(bytes);
  const read = [...files].map(([path, body]) => ({ path, text: body.toString("utf8") }));
  const folders = [...new Set(read.map(({ path }) => path.split("/")[0] ?? ""))];
  return purgedIn(
    validate({ folder: ".", files: read.filter(({ path }) => !path.startsWith(".")), folders, unreadable: [] }),
  );
}
