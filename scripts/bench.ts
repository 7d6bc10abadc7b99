// npm run bench: measurements side by side, as ratios. Never a test: exit 0, also when a target is missed.
import { mkdir, rm } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotWork, command, readOptions } from "../src/node/command/options.ts";
import { measureBuild, measureGrowth } from "./bench/build.ts";
import { measureCheck } from "./bench/check.ts";
import { measureDesk } from "./bench/desk.ts";
import type { Line } from "./bench/measure.ts";
import { measureWeight } from "./bench/weight.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const checked = 10_000;

const parts: Readonly<
  Record<string, (example: string, work: string, sizes: readonly number[]) => Promise<readonly Line[]>>
> = {
  gewicht: (example, work) => measureWeight(project, example, work),
  controle: (example, work) => measureCheck(project, example, work, checked),
  bouw: (example, work) => measureBuild(project, example, work),
  beheer: (example, work) => measureDesk(example, work),
  groei: (example, work, sizes) => measureGrowth(project, example, work, sizes),
};

function sizesOf(given: string | undefined): readonly number[] {
  const sizes = (given ?? "0,1000,5000,10000").split(",").map(Number);
  if (sizes.length < 3 || sizes.some((size, index) => !Number.isInteger(size) || size <= (sizes[index - 1] ?? -1))) {
    throw new CannotWork(
      "De aantallen bij --sizes zijn niet te lezen.",
      "Schrijf ten minste drie oplopende aantallen, bijvoorbeeld --sizes 0,1000,5000.",
    );
  }
  return sizes;
}

function print(lines: readonly Line[]): void {
  const widths = [
    Math.max(...lines.map((each) => each.what.length)),
    Math.max(...lines.map((each) => each.measured.length)),
    Math.max(...lines.map((each) => each.target.length)),
  ];
  const row = (...cells: readonly string[]) => cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ");
  for (const { what, measured, target, holds } of lines) {
    process.stdout.write(`${row(what, measured, target, holds ? "gehaald" : "NIET gehaald")}\n`);
  }
}

await command(async () => {
  const options = readOptions(
    ["content", "only", "sizes"],
    `npm run bench -- [opties]\nMeet hoe snel en hoe licht alles is, als verhouding binnen één keer meten.\nDelen: ${Object.keys(parts).join(", ")}. Zonder andere programma's ernaast zijn de getallen het eerlijkst.`,
  );
  const { only } = options;
  const [busy = 0] = loadavg();
  if (busy > availableParallelism() / 2) {
    const load = busy.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
    process.stdout.write(
      `De machine is druk (belasting ${load} op ${availableParallelism()} kernen): tijden zijn nu onzeker, gewicht niet.\n`,
    );
  }
  if (only !== undefined && !Object.hasOwn(parts, only))
    throw new CannotWork(`Het deel ${only} bestaat niet.`, `Kies uit: ${Object.keys(parts).join(", ")}.`);
  const sizes = sizesOf(options.sizes);
  // Inside node_modules, so that the plain project finds the same packages.
  const work = join(project, "node_modules", ".privacyhandboek-bench", String(process.pid));
  await mkdir(work, { recursive: true });
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (only !== undefined && only !== name) continue;
      process.stdout.write(`\n${name}\n`);
      print(await measure(options.content ?? "content", work, sizes));
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return 0;
});
