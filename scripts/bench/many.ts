// Makes a large content folder out of the example: its records copied under new ids, the words of their texts mixed.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import type { Entry, Register } from "../../src/core/model/register.ts";
import { walk } from "../../src/core/model/walk.ts";
import { validate } from "../../src/core/read/folder.ts";
import {
  impactAssessments,
  privacyStatements,
  processingActivities,
  registerOf,
  registers,
} from "../../src/core/registers/index.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { readContent } from "../../src/node/read/content.ts";

const word = /\p{L}{5,}/gu;
const free = new Set(["text", "paragraph", "texts"]);

// The same numbers in every run, so that two runs measure the same files (mulberry32).
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Every third long word becomes another one of the example: texts that differ, so that search and compression do real work.
const mixed = (text: string, pool: readonly string[], random: () => number) =>
  text.replace(word, (each) => (random() < 1 / 3 ? (pool[Math.floor(random() * pool.length)] ?? each) : each));

// A case keeps its year (2026-003 becomes 2026-1003); any other record gets a number behind its name.
const idOf = (register: Register, id: string, round: number) =>
  register.cases ? `${id.slice(0, 5)}${round}${id.slice(5)}` : `${id}-${round}`;

// Registers that point at each other, and must agree: they are copied in whole rounds.
const together = new Set<string>([processingActivities.id, impactAssessments.id]);

// An approved statement stands there once for each group and version.
const once = new Set<string>([privacyStatements.id]);

/** The records of a register that can be copied. */
const copiedIn = (register: Register, dossier: Dossier): readonly Entry[] =>
  once.has(register.id) ? [] : (dossier.entries[register.id] ?? []);

/** How many copies each register gets: whole rounds of the example, and what remains over the registers that stand alone. */
function spread(total: number, dossier: Dossier): ReadonlyMap<string, number> {
  const has = (register: Register) => copiedIn(register, dossier).length;
  const sum = (list: readonly Register[]) => list.reduce((all, each) => all + has(each), 0);
  const rounds = Math.floor(total / sum(registers));
  const alone = registers.filter((each) => !together.has(each.id));
  const rest = total - rounds * sum(registers);
  let [seen, given] = [0, 0];
  return new Map(
    registers.map((register) => {
      if (together.has(register.id)) return [register.id, rounds * has(register)];
      seen += has(register);
      const share = Math.round((rest * seen) / sum(alone)) - given;
      given += share;
      return [register.id, rounds * has(register) + share];
    }),
  );
}

/** Writes a content folder: the example, and beside it copies of its records: a total, or a number for each register. */
export async function writeMany(
  example: string,
  target: string,
  wanted: number | ((register: Register, has: number) => number),
): Promise<void> {
  await cp(example, target, { recursive: true });
  const dossier = validate(await readContent(example));
  const entriesIn = (register: Register) => copiedIn(register, dossier);
  const texts = Object.values(dossier.entries).flatMap((entries) => entries.map((entry) => entry.text));
  const words = new Set(texts.flatMap((text) => text.match(word) ?? []));
  const pool = [...words].filter((each) => each === each.toLowerCase());
  const random = dice(1);
  const mix = (text: string) => mixed(text, pool, random);
  const shares =
    typeof wanted === "number"
      ? spread(wanted, dossier)
      : new Map(registers.map((register) => [register.id, wanted(register, entriesIn(register).length)]));

  // A copy points to the copies of its own round, as far as they are made.
  const pointed = (folder: string, id: string, round: number) => {
    const register = registerOf(folder);
    if (register === undefined) return id;
    const position = entriesIn(register).findIndex((entry) => entry.id === id);
    const made = (round - 1) * entriesIn(register).length + position < (shares.get(folder) ?? 0);
    return position >= 0 && made ? idOf(register, id, round) : id;
  };
  const copied = (register: Register, entry: Entry, round: number) => {
    const data = structuredClone(entry.data) as Record<string, unknown>;
    for (const { field, path, value } of walk(register.fields, data)) {
      const { target: folder } = field;
      const change =
        folder !== undefined ? (text: string) => pointed(folder, text, round) : free.has(field.kind) ? mix : undefined;
      if (change === undefined) continue;
      const keys = path.split(".");
      const last = keys.pop() ?? "";
      const holder = keys.reduce((inside, key) => inside[key] as Record<string, unknown>, data);
      holder[last] = Array.isArray(value) ? value.map((each) => change(String(each))) : change(String(value));
    }
    return data;
  };

  for (const register of registers) {
    const entries = entriesIn(register);
    await mkdir(join(target, register.id), { recursive: true });
    for (let made = 0; made < (shares.get(register.id) ?? 0); made += 1) {
      const entry = entries[made % entries.length];
      if (entry === undefined) break;
      const round = 1 + Math.floor(made / entries.length);
      const text = writeBack(undefined, copied(register, entry, round), mix(entry.body), register);
      await writeFile(join(target, register.id, `${idOf(register, entry.id, round)}.md`), text);
    }
  }
}
