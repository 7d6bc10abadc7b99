// Calendars cannot log in: each role has a secret address of its own, with terms and without a fact of any case. Who has it may be
// somebody who left: it can be renewed, and the old one then gives nothing.
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { createFile, replaceFile } from "../../node/folder/write.ts";

export interface Feeds {
  /** Path of the feed of a role. */
  readonly pathOf: (role: string) => string;
  /** Which of these roles the feed at a path is of; undefined when it is of none. */
  readonly roleAt: (path: string, roles: readonly string[]) => string | undefined;
  /** Gives a role another address; the one it had opens nothing any more. */
  readonly renew: (role: string) => Promise<void>;
}

const kept = z.object({ key: z.string(), turns: z.record(z.string(), z.number()) });
const digest = (text: string) => createHash("sha256").update(text).digest();

/** The feeds of a desk; their key stands in its folder, which only its user reads. */
export async function feedsIn(folder: string): Promise<Feeds> {
  const file = join(folder, "feeds.json");
  await createFile(file, JSON.stringify({ key: randomBytes(32).toString("base64url"), turns: {} }), 0o600);
  const { key, turns } = kept.parse(JSON.parse(await readFile(file, "utf8")));
  const pathOf = (role: string) => {
    const token = createHmac("sha256", key)
      .update(`${turns[role] ?? 0} ${role}`)
      .digest("base64url");
    return `/agenda/${token}.ics`;
  };
  return {
    pathOf,
    // Compared without telling by the time it takes how much was right.
    roleAt: (path, roles) => roles.find((role) => timingSafeEqual(digest(pathOf(role)), digest(path))),
    async renew(role) {
      turns[role] = (turns[role] ?? 0) + 1;
      await replaceFile(file, JSON.stringify({ key, turns }));
    },
  };
}
