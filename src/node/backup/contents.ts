// What stands in a back-up, and whether it is whole: every file in it is named with its hash, and nothing else stands in it.
import { createHash } from "node:crypto";
import { CannotWork } from "../command/options.ts";
import { type Member, membersOf } from "./tar.ts";

export const bundleName = "geschiedenis.bundle";
export const manifestName = "reservekopie.json";
export const readMeName = "LEES-MIJ.txt";
export const hashesName = "sha256sums.txt";
/** Before the path of each file of the content, as it stood in the folder. */
export const filesAt = "inhoud/";

export interface Manifest {
  readonly format: 1;
  /** Moment at which it was made. */
  readonly made: string;
  /** Name of the organisation. */
  readonly organisation: string | null;
  /** Of the history; null when there is none in it. */
  readonly history: {
    /** The newest version. */
    readonly head: string;
    /** "refs/heads/main"; null when no branch was open. */
    readonly branch: string | null;
    /** Folder of the content inside its repository: "" or ending in a slash. */
    readonly prefix: string;
    /** Under which name and address git saved what nobody signed. */
    readonly user: { readonly name: string; readonly email: string } | null;
  } | null;
  /** Why there is no history in it. */
  readonly without: string | null;
}

export const hashOf = (body: Buffer): string => createHash("sha256").update(body).digest("hex");

/** The list of hashes as `sha256sum -c` reads it. */
export const hashList = (members: readonly Member[]): Buffer =>
  Buffer.from(members.map(({ name, body }) => `${hashOf(body)}  ${name}\n`).join(""), "utf8");

export interface Backup {
  readonly manifest: Manifest;
  readonly bundle: Buffer | undefined;
  /** The files of the content, by path. */
  readonly files: ReadonlyMap<string, Buffer>;
}

const damaged = (what: string) =>
  new CannotWork(
    `Deze reservekopie is beschadigd of veranderd: ${what} Er is niets veranderd.`,
    "Gebruik een andere reservekopie.",
  );

// No name leads out of the folder, into what git keeps for itself, or to a device.
const isSafe = (name: string) =>
  name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/^\.git$/i.test(part)) &&
  !/[\\:\p{Cc}]/u.test(name);

const isText = (value: unknown): value is string => typeof value === "string";

function manifestIn(body: Buffer | undefined): Manifest {
  const wrong = () => damaged(`${manifestName} is niet te lezen.`);
  let value: Partial<Record<keyof Manifest, unknown>> | null;
  try {
    value = JSON.parse(body?.toString("utf8") ?? "") as typeof value;
  } catch {
    throw wrong();
  }
  if (value?.format !== 1)
    throw new CannotWork(
      "Deze reservekopie is van een andere versie van dit programma. Er is niets veranderd.",
      "Vernieuw het programma en probeer het opnieuw.",
    );
  const { made, organisation, history, without } = value;
  const told = history as Partial<Record<keyof NonNullable<Manifest["history"]>, unknown>> | null | undefined;
  if (!isText(made)) throw wrong();
  if (told !== null && told !== undefined) {
    const { head, branch, prefix } = told;
    const isBranch = branch === null || (isText(branch) && /^refs\/heads\/[^\s~^:?*[\\]+$/.test(branch));
    const isPrefix = isText(prefix) && (prefix === "" || (prefix.endsWith("/") && isSafe(prefix.slice(0, -1))));
    if (!isText(head) || !/^[0-9a-f]{40,64}$/.test(head) || !isBranch || !isPrefix) throw wrong();
  }
  return {
    format: 1,
    made,
    organisation: isText(organisation) ? organisation : null,
    history: (told ?? null) as Manifest["history"],
    without: isText(without) ? without : null,
  };
}

/** What stands in a back-up. Throws CannotWork when a file in it is missing, too many, or not what it was. */
export function backupIn(archive: Buffer): Backup {
  const members = membersOf(archive);
  const bodies = new Map(members.map(({ name, body }) => [name, body]));
  if (bodies.size !== members.length) throw damaged("een bestand staat er twee keer in.");
  const listed = new Map(
    (bodies.get(hashesName)?.toString("utf8") ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );
  if (listed.size === 0) throw damaged("de lijst met controlegetallen ontbreekt.");
  for (const [name, hash] of listed) {
    const body = bodies.get(name);
    if (body === undefined) throw damaged(`${name} ontbreekt.`);
    if (hashOf(body) !== hash) throw damaged(`${name} is niet meer wat het was.`);
  }
  for (const { name } of members) {
    if (name !== hashesName && !listed.has(name)) throw damaged(`${name} hoort er niet in.`);
    if (!isSafe(name)) throw damaged("er staat een naam in die buiten de map wijst.");
  }
  const manifest = manifestIn(bodies.get(manifestName));
  const bundle = bodies.get(bundleName);
  if ((manifest.history === null) !== (bundle === undefined)) throw damaged("de geschiedenis ontbreekt.");
  const files = [...bodies]
    .filter(([name]) => name.startsWith(filesAt))
    .map(([name, body]): [string, Buffer] => [name.slice(filesAt.length), body]);
  return { manifest, bundle, files: new Map(files) };
}
