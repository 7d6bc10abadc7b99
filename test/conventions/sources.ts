// The project's own files as text: for tests that hold how they are written.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const outside = new Set(["node_modules", "dist", ".git", ".build", ".desk", ".astro", "coverage"]);

/** Every file under these folders, path with forward slashes → text. Throws when there is none, so that no test passes on nothing. */
export function textsUnder(folders: readonly string[], extensions: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (folder: string) => {
    for (const each of readdirSync(folder, { withFileTypes: true })) {
      const path = folder === "." ? each.name : join(folder, each.name).replaceAll("\\", "/");
      if (each.isDirectory() && !outside.has(each.name)) walk(path);
      else if (each.isFile() && extensions.test(each.name)) found.set(path, readFileSync(path, "utf8"));
    }
  };
  for (const folder of folders) walk(folder);
  if (found.size === 0) throw new Error(`No files under ${folders.join(", ")}`);
  return found;
}
