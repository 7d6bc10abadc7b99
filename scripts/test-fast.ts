// npm run test:fast: all tests that start no process and no browser. For while you work; `npm test` proves it all.
import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { vitest } from "./test/vitest.ts";

const starts =
  /"(?:node:child_process|playwright-core|[./\w]*(?:site\/(?:command|browser|serve)|fixtures\/repository|(?:cms|desk)\/[\w-]+|scripts\/[\w/-]+|desk\/[\w/-]+|\.\/(?:client|enter|command|browser|serve))\.ts)"/;

const project = fileURLToPath(new URL("..", import.meta.url));
const files = globSync("test/**/*.test.ts", { cwd: project, exclude: ["test/{site,desk,hosting}/**"] }).filter(
  (file) => !starts.test(readFileSync(`${project}/${file}`, "utf8")),
);
// These never wait: more at once than there are cores takes a quarter more of the processor.
const atOnce = `--maxWorkers=${availableParallelism()}`;
process.exit(vitest(["kern*"], atOnce, ...files, ...process.argv.slice(2)));
