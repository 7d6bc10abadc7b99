// npm test: words and types first (a minute), then the tests, then the example content itself.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { browserPath } from "./test/browser.ts";
import { vitest } from "./test/vitest.ts";

const bin = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

type Step = readonly [name: string, script: string, ...args: string[]];

// Those that look at types take one core each.
const looks: readonly (readonly Step[])[] = [
  [
    ["Stijl (Biome)", bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings", "."],
    ["Typen", bin("typescript/bin/tsc")],
    ["Typen van de kern, zonder Node en browser", bin("typescript/bin/tsc"), "-p", "src/core"],
  ],
  [
    [
      "Typen van de pagina's",
      bin("@astrojs/check/bin/astro-check.js"),
      "--root",
      fileURLToPath(new URL("..", import.meta.url)),
      "--tsconfig",
      fileURLToPath(new URL("../src/tsconfig.astro.json", import.meta.url)),
    ],
  ],
];
const example: Step = ["Controle van de voorbeeldinhoud", fileURLToPath(new URL("run.mjs", import.meta.url)), "check"];

function end(name: string, code: number): never {
  process.stderr.write(`\n${name}: niet goed. De rest is niet uitgevoerd.\n`);
  process.exit(code);
}

/** Takes steps one after another; what one says is shown whole, when it has ended. */
async function taken(steps: readonly Step[]): Promise<void> {
  for (const [name, script, ...args] of steps) {
    const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    process.once("exit", () => child.kill());
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => said.push(part));
    const [code] = await once(child, "close");
    process.stdout.write(`\n▸ ${name}\n${Buffer.concat(said).toString("utf8")}`);
    if (code !== 0) end(name, typeof code === "number" ? code : 1);
  }
}

// Once, before the tests: two of them at the same time would both try to install one.
process.env.CHROMIUM_PATH = await browserPath();

await Promise.all(looks.map(taken));
process.stdout.write("\n▸ Tests\n");
const failed = vitest(["kern*", "site"], ...process.argv.slice(2));
if (failed !== 0) end("Tests", failed);
await taken([example]);
