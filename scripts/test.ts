// npm test: everything that CI runs. Words and types first (seconds), then the tests, then the example content itself.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { browserPath } from "./test/browser.ts";

const bin = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

const steps: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ["Stijl (Biome)", bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings", "."],
  ["Typen", bin("typescript/bin/tsc")],
  ["Typen van de kern, zonder Node en browser", bin("typescript/bin/tsc"), "-p", "src/core"],
  [
    "Typen van de pagina's",
    bin("@astrojs/check/bin/astro-check.js"),
    "--root",
    fileURLToPath(new URL("..", import.meta.url)),
    "--tsconfig",
    fileURLToPath(new URL("../src/tsconfig.astro.json", import.meta.url)),
  ],
  ["Tests", bin("vitest/vitest.mjs"), "run", "--project", "kern*", "--project", "site", ...process.argv.slice(2)],
  ["Controle van de voorbeeldinhoud", fileURLToPath(new URL("run.mjs", import.meta.url)), "check"],
];

// Once, before the tests: two of them at the same time would both try to install one.
process.env.CHROMIUM_PATH = await browserPath();

for (const [name, script, ...args] of steps) {
  process.stdout.write(`\n▸ ${name}\n`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
  if (status !== 0) {
    process.stderr.write(`\n${name}: niet goed. De rest is niet uitgevoerd.\n`);
    process.exit(status ?? 1);
  }
}
