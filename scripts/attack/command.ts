// npm run attack: tries to make the program leak, tear or lose something. Prints what it tried; exit 1 on any hole.
import { cp, mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotWork, type Command, readOptions } from "../../src/node/command/options.ts";
import { type Attack, type Figure, project, randomFrom } from "./attack.ts";
import { canaries } from "./canaries.ts";
import { twoDesks } from "./desks.ts";
import { door } from "./door.ts";
import { killedBuilds, killedSaves } from "./kills.ts";

const parts: Readonly<Record<string, (attack: Attack, content: string) => Promise<readonly Figure[]>>> = {
  kanaries: canaries,
  deur: door,
  opslaan: killedSaves,
  bouw: killedBuilds,
  beheren: twoDesks,
};

function seedOf(given: string | undefined): number {
  const seed = Number(given ?? Math.floor(Math.random() * 2 ** 31));
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return seed;
  throw new CannotWork(
    `De aanvang ${given} is geen getal.`,
    "Kies een heel getal, zoals een eerdere aanval het noemde.",
  );
}

/** Attacks the program, whole or one part of it. */
export const attackCommand: Command = async (args, { out }) => {
  const options = readOptions(
    ["seed", "only", "quick"],
    `npm run attack -- [opties]\nProbeert of er iets lekt, scheurt of verloren gaat. Delen: ${Object.keys(parts).join(", ")}.`,
    args,
  );
  const { only, quick = false } = options;
  if (only !== undefined && !Object.hasOwn(parts, only))
    throw new CannotWork(`Het deel ${only} bestaat niet.`, `Kies uit: ${Object.keys(parts).join(", ")}.`);
  const seed = seedOf(options.seed);
  out(`Aanvang ${seed}: herhaal met npm run attack -- --seed ${seed}${quick ? " --quick" : ""}\n`);
  const top = await realpath(await mkdtemp(join(tmpdir(), "privacyhandboek-aanval-")));
  let holes = 0;
  try {
    for (const [name, attack] of Object.entries(parts)) {
      if (only !== undefined && only !== name) continue;
      const work = join(top, name);
      await mkdir(work);
      await cp(join(project, "content"), join(work, "content"), { recursive: true });
      const begun = performance.now();
      const figures = await attack({ work, random: randomFrom(seed), quick }, join(work, "content"));
      const seconds = Math.round((performance.now() - begun) / 1000);
      for (const each of figures) {
        holes += each.holes.length;
        out(`${each.holes.length === 0 ? "gehouden" : "GAT     "}  ${each.what}: ${each.tried} geprobeerd\n`);
        for (const hole of each.holes.slice(0, 20)) out(`          ${hole}\n`);
      }
      out(`          ${name}: ${seconds} s\n`);
    }
  } finally {
    await rm(top, { recursive: true, force: true, maxRetries: 5 });
  }
  out(holes === 0 ? "Alles hield.\n" : `${holes} × gat.\n`);
  return holes === 0 ? 0 : 1;
};
