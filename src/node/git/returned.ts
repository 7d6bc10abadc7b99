// Whether a history that was purged stands in a content folder again, because somebody merged an old copy.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitFrontMatter } from "../../core/read/front-matter.ts";
import { fieldSource } from "../../core/read/yaml.ts";
import { assuranceRecords } from "../../core/registers/index.ts";
import { git } from "./git.ts";

/** How the files of records begin that tell of a purge. */
export const purgedRecords = "geschiedenis-gewist-";

const isCommit = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);

function replacedIn(file: string): readonly string[] {
  const split = splitFrontMatter(file);
  const value = "id" in split ? undefined : fieldSource(split.yaml, "replaced").value;
  return Array.isArray(value) ? value.filter(isCommit) : [];
}

/** Id of the record of a purge whose old history the present version stands on again; undefined when there is none. */
export async function returnedIn(content: string): Promise<string | undefined> {
  const folder = join(content, assuranceRecords.id);
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(purgedRecords));
  for (const file of files)
    for (const id of replacedIn(await readFile(join(folder, file), "utf8")))
      if ((await git(content, ["merge-base", "--is-ancestor", id, "HEAD"])).code === 0)
        return file.replace(/\.md$/, "");
  return undefined;
}
