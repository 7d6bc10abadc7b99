// Starts tests by their project in vitest.config.ts; the process ends as they do.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));

/** Runs the tests of projects (`kern*` is every one that begins so), with what else vitest takes; gives what to end with. */
export const vitest = (projects: readonly string[], ...args: readonly string[]): number =>
  spawnSync(process.execPath, [program, "run", ...projects.flatMap((each) => ["--project", each]), ...args], {
    stdio: "inherit",
  }).status ?? 1;
