// Whose content it is: by this the program keeps what it made of one organisation's content away from another's.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { readYaml } from "../../core/read/yaml.ts";
import { CannotWork } from "../command/options.ts";
import { createFile, replaceFile } from "./write.ts";

/** Whose content it is: the place where it stands, and the organisation that it is of. */
export interface Identity {
  /** Real path of the content folder. */
  readonly content: string;
  /** Name of the organisation; null while organisation.yml does not say it. */
  readonly name: string | null;
  readonly chamberOfCommerce: string | null;
}

const file = "organisation.yml";

// A broken line elsewhere in the file does not change whose it is.
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const { value, problems } = readYaml(text, 1);
  if (problems.length === 0 && typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value));
  const plain = [...text.matchAll(/^(name|chamberOfCommerce):[ \t]+(?:"([^"\\\n]+)"|'([^'\n]+)'|([^"'#\s][^#\n]*))/gm)];
  return Object.fromEntries(plain.map(([, key = "", ...values]) => [key, values.find((each) => each !== undefined)]));
}

const wordsOf = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);

/** The identity that a text of organisation.yml gives to a content folder. */
export function identityIn(content: string, text: string | undefined): Identity {
  const { name, chamberOfCommerce } = fieldsOf(text ?? "");
  return { content, name: wordsOf(name), chamberOfCommerce: wordsOf(chamberOfCommerce) };
}

/** The identity of a content folder as it stands on disk now. */
export async function identityOf(content: string): Promise<Identity> {
  const text = await readFile(join(content, file), "utf8").catch(() => undefined);
  return identityIn(await realpath(content), text);
}

/** True when both are certainly content of the same organisation in the same place. Unknown is not the same. */
export const isSame = (one: Identity | undefined, other: Identity | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.content === other.content &&
  one.name !== null &&
  one.name === other.name &&
  one.chamberOfCommerce === other.chamberOfCommerce;

/** Short name for what belongs to a content folder, from its real path. */
export const keyOf = async (content: string): Promise<string> =>
  createHash("sha256")
    .update(await realpath(content))
    .digest("hex")
    .slice(0, 12);

/** File in a folder of the program's own that says whose content it was made of. */
export const markName = ".privacyhandboek";

/** Throws CannotWork on a place for editions that is no folder, or that holds something no build made. Changes nothing. */
export function mustHoldEditions(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new CannotWork(
      `Op de plek ${folder} staat een bestand.`,
      "Kies met --out een lege of nieuwe map. Er is niets veranderd.",
    );
  const inside = readdirSync(folder);
  if (inside.length > 0 && !inside.includes(markName))
    throw new CannotWork(
      `In de map ${folder} staat iets dat niet door een eerdere bouw is gemaakt.`,
      "Kies met --out een lege of nieuwe map. Er is niets veranderd.",
    );
}

/** What the mark in a folder says; undefined when there is none, or it says nothing (an earlier version). */
export async function markIn(folder: string): Promise<Identity | undefined> {
  try {
    const said: Readonly<Record<string, unknown>> = JSON.parse(await readFile(join(folder, markName), "utf8"));
    const { content, name, chamberOfCommerce } = said;
    return typeof content === "string"
      ? { content, name: wordsOf(name), chamberOfCommerce: wordsOf(chamberOfCommerce) }
      : undefined;
  } catch {
    return undefined;
  }
}

const textOf = (identity: Identity) => {
  const made = "Gemaakt door `npm run build` of `npm start`; elke bouw vervangt wat hier staat.";
  return `${JSON.stringify({ made, ...identity }, null, 2)}\n`;
};

/** Marks a folder as kept for this content. */
export const markAs = (folder: string, identity: Identity): Promise<void> =>
  replaceFile(join(folder, markName), textOf(identity));

/**
 * Takes a folder for what is made of this content. What stands in it of the same place but of another organisation (or of
 * nobody knows whom) is taken away by `clear` first. Gives whose it is when that is content in another place; nothing is changed then.
 */
export async function claim(
  folder: string,
  identity: Identity,
  clear: () => Promise<unknown>,
): Promise<Identity | undefined> {
  const place = join(folder, markName);
  const mark = await markIn(folder);
  if (mark !== undefined && mark.content !== identity.content) {
    // A content folder that was moved takes along what was made of it.
    const moved = isSame({ ...mark, content: identity.content }, identity) && !(await isContent(mark.content));
    if (!moved) return mark;
  } else if (!isSame(mark, identity)) {
    // While it is not known whose content this is, nothing can be made of it: what stands there stays.
    if (identity.name === null && existsSync(place)) return undefined;
    await clear();
  }
  if (existsSync(place)) await replaceFile(place, textOf(identity));
  // Two builds may begin at the same moment in an empty folder.
  else if (!(await createFile(place, textOf(identity)))) return claim(folder, identity, clear);
  return undefined;
}

/** True when content still stands in this place. */
export const isContent = async (path: string): Promise<boolean> =>
  (await stat(join(path, file)).catch(() => undefined))?.isFile() === true;
