// npm run test:fast: all tests that start no process and no browser. For while you work; `npm test` proves it all.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const starts =
  /"(?:node:child_process|playwright-core|[./\w]*(?:site\/(?:command|browser|serve)|fixtures\/repository|cms\/[\w-]+|scripts\/[\w/-]+|desk\/[\w/-]+|\.\/(?:officer|client|enter|command|browser|serve))\.ts)"/;

const project = fileURLToPath(new URL("..", import.meta.url));
const files = globSync("test/**/*.test.ts", { cwd: project, exclude: ["test/site/**"] }).filter(
  (file) => !starts.test(readFileSync(`${project}/${file}`, "utf8")),
);
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "kern", ...files, ...process.argv.slice(2)],
  {
    cwd: project,
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
