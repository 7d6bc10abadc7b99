// How long a build takes: beside a plain Astro project over the same records, and beside its own first thousand.
import { join } from "node:path";
import { writeMany } from "./many.ts";
import { inTurns, type Line, ratio, seconds } from "./measure.ts";
import { writePlain } from "./plain.ts";

const turns = 3;

const builder = (project: string, content: string, out: string) => () =>
  seconds("npm", ["run", "-s", "build", "--", "--edition", "registers", "--content", content, "--out", out], project);

/** Check, pages, exports and index of a thousand records, beside a plain Astro project over the same files. */
export async function measureBuild(project: string, example: string, work: string): Promise<Line[]> {
  const content = join(work, "content-1000");
  const plain = join(work, "plain");
  await writeMany(example, content, 1000);
  await writePlain(plain, content);
  const [ours = 0, theirs = 0] = await inTurns(turns, builder(project, content, join(work, "dist-1000")), () =>
    seconds("npm", ["run", "-s", "build"], plain, { ASTRO_TELEMETRY_DISABLED: "1" }),
  );
  return [
    {
      what: "Bouw van 1.000 records, tegen kale Astro met Pagefind",
      measured: ratio(ours, theirs),
      target: "≤ 1,5 ×",
      holds: ours / theirs <= 1.5,
    },
  ];
}

/** What each further thousand costs, beside the first thousand; both without the build of the example alone. */
export async function measureGrowth(
  project: string,
  example: string,
  work: string,
  sizes: readonly number[],
): Promise<Line[]> {
  const [start = 0, first = 1000, ...further] = sizes;
  const folder = (size: number) => join(work, `growth-${size}`);
  for (const size of sizes) await writeMany(example, folder(size), size);
  const build = (size: number) => builder(project, folder(size), join(work, `growth-dist-${size}`));
  // The small ones in turns and more than once: their difference is what everything else is held against.
  const [empty = 0, thousand = 0] = await inTurns(turns, build(start), build(first));
  const each = (thousand - empty) / ((first - start) / 1000);
  const lines: Line[] = [];
  let [before, taken] = [first, thousand];
  for (const size of further) {
    const now = await build(size)();
    const cost = (now - taken) / ((size - before) / 1000);
    lines.push({
      what: `Elke duizend records van ${before.toLocaleString("nl-NL")} tot ${size.toLocaleString("nl-NL")}, tegen de eerste`,
      measured: ratio(cost, each),
      target: "≤ 1,15 ×",
      holds: cost / each <= 1.15,
    });
    [before, taken] = [size, now];
  }
  return lines;
}
