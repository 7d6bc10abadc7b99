// Which content is meant when nobody names a folder: that of one's own, once it was begun here; else the example of the program.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isContent } from "./identity.ts";
import { privateFolder, stateRoot } from "./state.ts";
import { replaceFile } from "./write.ts";

const note = () => join(stateRoot(), "own.json");

/** The folder of the handbook that was begun with this program; undefined when there is none, or it is gone. */
export async function ownContent(): Promise<string | undefined> {
  const text = await readFile(note(), "utf8").catch(() => "{}");
  try {
    const { content } = JSON.parse(text) as { readonly content?: unknown };
    return typeof content === "string" && (await isContent(content)) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the folder that was begun. */
export async function rememberOwn(content: string): Promise<void> {
  await privateFolder(stateRoot());
  await replaceFile(note(), JSON.stringify({ content }), { mode: 0o600 });
}

/** The content folder that a command works on. */
export const contentOf = async (given: string | undefined): Promise<string> =>
  given ?? (await ownContent()) ?? "content";
