// How long the check takes, beside merely parsing the fields of the same files; and how much memory it needs.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { judge } from "../../src/node/command/verdict.ts";
import { readContent } from "../../src/node/read/content.ts";
import { writeMany } from "./many.ts";
import { inTurns, type Line, megabytes, ratio, seconds, timed } from "./measure.ts";

const turns = 3;
const most = 1e9;

// The other side, run on its own: read every file, cut the fields off, parse them, keep the values.
const parser = `import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
const folder = process.argv[2];
const kept = [];
for (const path of readdirSync(folder, { recursive: true })) {
  if (!path.endsWith(".md")) continue;
  const text = readFileSync(folder + "/" + path, "utf8");
  kept.push(parse(text.slice(4, text.indexOf("\\n---", 3) + 1)));
}
console.log(kept.length);
`;
const peak = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
`;

async function parseAll(content: string): Promise<unknown[]> {
  const { files } = await readContent(content);
  return files
    .filter(({ path }) => path.endsWith(".md"))
    .map(({ text }) => parse(text.slice(4, text.indexOf("\n---", 3) + 1)));
}

/** The check of ten thousand records, inside this process and as a command of its own. */
export async function measureCheck(project: string, example: string, work: string, size: number): Promise<Line[]> {
  const content = join(work, "content-check");
  await writeMany(example, content, size);
  const [peakFile, peakScript, parseScript] = ["peak.txt", "peak.mjs", "parse.mjs"].map((name) => join(work, name));
  if (peakFile === undefined || peakScript === undefined || parseScript === undefined) return [];
  await writeFile(peakScript, peak);
  await writeFile(parseScript, parser);
  const inside = await inTurns(
    turns,
    () => timed(() => judge({ content })),
    () => timed(() => parseAll(content)),
  );
  const outside = await inTurns(
    turns,
    () =>
      seconds(
        process.execPath,
        [`--import=${pathToFileURL(peakScript)}`, "scripts/run.mjs", "check", "--content", content],
        project,
        { BENCH_PEAK: peakFile },
      ),
    () => seconds(process.execPath, [parseScript, content], project),
  );
  const memory = Number(await readFile(peakFile, "utf8")) * 1024;
  const count = size.toLocaleString("nl-NL");
  const against = (what: string, [ours = 0, theirs = 0]: readonly number[]): Line => ({
    what,
    measured: ratio(ours, theirs),
    target: "≤ 2 ×",
    holds: ours / theirs <= 2,
  });
  return [
    against(`Controle van ${count} records, tegen alleen YAML lezen`, inside),
    against(`Hetzelfde als los commando`, outside),
    {
      what: `Geheugen van die controle, op het hoogste punt`,
      measured: megabytes(memory),
      target: `≤ ${megabytes(most)}`,
      holds: memory <= most,
    },
  ];
}
