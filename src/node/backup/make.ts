// Makes a back-up of a content folder: its history (a git bundle), its files as they stand now, and a list of hashes; in one file
// that is read back before it counts. What the program keeps for itself (the key of the desk, built sites) is not in it.
import { lstat, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { instantOf, localMoment, momentInWords } from "../../core/time/written.ts";
import { CannotWork } from "../command/options.ts";
import { identityOf } from "../folder/identity.ts";
import { lockFolder } from "../folder/lock.ts";
import { isBeside } from "../folder/write.ts";
import { git } from "../git/git.ts";
import {
  backupIn,
  bundleName,
  filesAt,
  hashesName,
  hashList,
  type Manifest,
  manifestName,
  readMeName,
} from "./contents.ts";
import { type Member, tarOf } from "./tar.ts";

export interface MadeBackup {
  /** Name for the file. */
  readonly name: string;
  readonly archive: Buffer;
  readonly made: string;
  /** Number of files of the content. */
  readonly count: number;
  /** What whoever made it should know. */
  readonly notes: readonly string[];
}

async function filesIn(root: string, inside = ""): Promise<{ files: Member[]; skipped: string[] }> {
  const files: Member[] = [];
  const skipped: string[] = [];
  const listed = await readdir(join(root, inside), { withFileTypes: true });
  for (const each of listed.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = inside === "" ? each.name : `${inside}/${each.name}`;
    if (each.name === ".git" || each.name === lockFolder || isBeside(each.name)) continue;
    if (each.isDirectory()) {
      const below = await filesIn(root, path);
      files.push(...below.files);
      skipped.push(...below.skipped);
    } else if (each.isFile()) files.push({ name: `${filesAt}${path}`, body: await readFile(join(root, path)) });
    else skipped.push(path);
  }
  return { files, skipped };
}

interface Bundled {
  readonly bundle: Buffer | undefined;
  readonly history: Manifest["history"];
  readonly without: string | null;
}

async function bundled(root: string): Promise<Bundled> {
  const none = (without: string): Bundled => ({ bundle: undefined, history: null, without });
  const said = async (...args: string[]) => {
    const { code, out } = await git(root, args);
    return code === 0 ? out.toString("utf8").trim() : undefined;
  };
  const [place, head] = await Promise.all([
    git(root, ["rev-parse", "--is-shallow-repository", "--show-prefix", "--show-toplevel"]),
    said("rev-parse", "--verify", "HEAD"),
  ]);
  if (place.code !== 0 || head === undefined) return none("Deze map heeft geen geschiedenis (git).");
  const [shallow, prefix = "", top = root] = place.out.toString("utf8").split("\n");
  if (shallow === "true") return none("Hier staat alleen het nieuwste deel van de geschiedenis.");
  const [branch, name, email] = await Promise.all([
    said("symbolic-ref", "-q", "HEAD"),
    said("config", "user.name"),
    said("config", "user.email"),
  ]);
  // A bundle of years takes its time. From a folder below the top git would take "-" for the name of a file there.
  const { code, out, error } = await git(top, ["bundle", "create", "--quiet", "-", "--all"], "", 600_000);
  if (code !== 0 || !out.subarray(0, 20).toString("latin1").startsWith("# v"))
    throw new CannotWork(
      `De geschiedenis is niet mee te nemen: ${error.trim()} Er is geen reservekopie gemaakt.`,
      "Vraag wie het programma beheert om naar git in deze map te kijken.",
    );
  const user = name === undefined || email === undefined ? null : { name, email };
  return { bundle: out, history: { head, branch: branch ?? null, prefix, user }, without: null };
}

const readMe = (
  manifest: Manifest,
) => `Reservekopie van het privacyhandboek van ${manifest.organisation ?? "(geen naam)"}
Gemaakt op ${momentInWords(manifest.made)}

Hierin staan vertrouwelijke registers. Bewaar dit bestand versleuteld, en niet op dezelfde computer.

Terugzetten met het programma:
  npm run restore -- DIT-BESTAND --out NIEUWE-MAP --purged geen
Is er na het maken van deze reservekopie iets gewist, lees dan eerst: npm run restore -- --help

Zonder het programma: pak dit bestand uit (tar). In ${filesAt} staan de bestanden zoals zij waren.
${manifest.history === null ? `De geschiedenis zit er niet in. ${manifest.without}` : `De geschiedenis: git clone ${bundleName} NIEUWE-MAP`}
Of alles heel is: sha256sum -c ${hashesName}
`;

/** Makes a back-up, at this moment. Whoever calls sees to it that nobody writes meanwhile. */
export async function makeBackup(content: string, made: string): Promise<MadeBackup> {
  const root = resolve(content);
  if (!(await lstat(root).catch(() => undefined))?.isDirectory())
    throw new CannotWork(`De map ${content} is er niet.`, "Noem met --content de map met uw inhoud.");
  const [{ files, skipped }, { bundle, history, without }, identity] = await Promise.all([
    filesIn(root),
    bundled(root),
    identityOf(root),
  ]);
  const manifest: Manifest = { format: 1, made, organisation: identity.name, history, without };
  const members: Member[] = [
    { name: readMeName, body: Buffer.from(readMe(manifest), "utf8") },
    { name: manifestName, body: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, "utf8") },
    ...(bundle === undefined ? [] : [{ name: bundleName, body: bundle }]),
    ...files,
  ];
  const seconds = Math.floor(instantOf(made).epochMilliseconds / 1000);
  const archive = tarOf([...members, { name: hashesName, body: hashList(members) }], seconds);
  // Read back: what cannot be read now will not be read when it is needed.
  const { files: read } = backupIn(archive);
  return {
    name: `reservekopie-${localMoment(made).replace(" ", "-").replace(":", "")}.tar`,
    archive,
    made,
    count: read.size,
    notes: [
      ...(without === null ? [] : [`${without} Alleen de bestanden van nu zitten in deze reservekopie.`]),
      ...skipped.map((path) => `${path} is geen gewoon bestand en zit er niet in.`),
    ],
  };
}
