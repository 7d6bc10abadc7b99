// Which content is meant when nobody names a folder: that of one's own, once it was begun here; else the example of the program.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { privateFolder, stateRoot } from "./state.ts";
import { replaceFile } from "./write.ts";

const note = () => join(stateRoot(), "own.json");

function contentIn(text: string): string | undefined {
  try {
    const { content } = JSON.parse(text) as { readonly content?: unknown };
    return typeof content === "string" ? content : undefined;
  } catch {
    return undefined;
  }
}

/** The folder of the handbook that was begun with this program; undefined when there is none, or it is gone. */
export function ownContent(): string | undefined {
  let content: string | undefined;
  try {
    content = contentIn(readFileSync(note(), "utf8"));
  } catch {
    return undefined;
  }
  if (content === undefined) return undefined;
  return statSync(join(content, "organisation.yml"), { throwIfNoEntry: false })?.isFile() === true
    ? content
    : undefined;
}

/** Remembers the folder that was begun. */
export async function rememberOwn(content: string): Promise<void> {
  await privateFolder(stateRoot());
  await replaceFile(note(), JSON.stringify({ content }), { mode: 0o600 });
}

/** The content folder that a command works on. */
export const contentOf = (given: string | undefined): string => given ?? ownContent() ?? "content";
