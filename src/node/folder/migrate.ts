// Carries out what an upgrade changes in a content folder: all of it in one commit, or nothing.
import { join } from "node:path";
import { validate } from "../../core/read/folder.ts";
import { dayOf } from "../../core/time/written.ts";
import { type Migration, migration } from "../../core/write/migrate.ts";
import { CannotWork } from "../command/options.ts";
import { clockOf } from "../command/verdict.ts";
import { commitFiles, notCommitted } from "../git/commit-files.ts";
import { mayWrite } from "../git/state.ts";
import { readContent } from "../read/content.ts";
import { replaceFile } from "./write.ts";

export interface Migrated extends Migration {
  /** True when it stands in the history. */
  readonly committed: boolean;
}

const several = (count: number) => (count === 1 ? "1 bestand" : `${count} bestanden`);

/** What an upgrade of a content folder would change, on the day that it is there. */
export async function planMigration(content: string): Promise<Migration> {
  const source = await readContent(content);
  return migration(source, dayOf(clockOf(validate(source).organisation, undefined).now));
}

/**
 * Brings a content folder to the format of this program. To be called by who holds the lock for writing. Throws CannotWork,
 * with nothing changed, when it may not be.
 */
export async function migrateFolder(content: string, author: string): Promise<Migrated> {
  await mayWrite(content);
  const plan = await planMigration(content);
  const paths = plan.files.map(({ path }) => path);
  if (paths.length === 0) return { ...plan, committed: false };
  const open = await notCommitted(content, paths);
  if (open.length > 0)
    throw new CannotWork(
      `In ${several(open.length)} staat iets wat nog niet in de geschiedenis is vastgelegd: ${open.slice(0, 5).join(", ")}. Er is niets veranderd.`,
      "Leg dat eerst vast in git, zodat te zien blijft wat bijwerken verandert.",
    );
  const done: (typeof plan.files)[number][] = [];
  try {
    for (const file of plan.files) {
      await replaceFile(join(content, file.path), file.text);
      done.push(file);
    }
    const message = `Inhoud bijgewerkt naar indeling ${plan.to}: ${several(paths.length)}`;
    return { ...plan, committed: await commitFiles({ content, paths, message, author }) };
  } catch (error) {
    for (const { path, old } of done) await replaceFile(join(content, path), old);
    throw error;
  }
}
