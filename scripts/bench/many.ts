// Makes a large content folder out of the example: its records copied under new ids, the words of their texts mixed.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry, Register } from "../../src/core/register.ts";
import { registers } from "../../src/core/registers/index.ts";
import { writeBack } from "../../src/core/text/write.ts";
import { validate } from "../../src/core/validate.ts";
import { walk } from "../../src/core/walk.ts";
import { readContent } from "../../src/node/read.ts";

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

function mixedData(register: Register, entry: Entry, mix: (text: string) => string): Record<string, unknown> {
  const data = structuredClone(entry.data) as Record<string, unknown>;
  for (const { field, path, value } of walk(register.fields, data)) {
    if (!free.has(field.kind)) continue;
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const holder = keys.reduce<Record<string, unknown>>((inside, key) => inside[key] as Record<string, unknown>, data);
    holder[last] = Array.isArray(value) ? value.map((each) => mix(String(each))) : mix(String(value));
  }
  return data;
}

// A case keeps its year (2026-003 becomes 2026-1003); any other record gets a number behind its name.
const idOf = (register: Register, id: string, round: number) =>
  register.cases ? `${id.slice(0, 5)}${round}${id.slice(5)}` : `${id}-${round}`;

/** How many generated records each register gets, spread as the example is. Adds up to `total`. */
export function spread(total: number, counts: Readonly<Record<string, number>>): Record<string, number> {
  const example = registers.reduce((sum, each) => sum + (counts[each.id] ?? 0), 0);
  let seen = 0;
  let given = 0;
  return Object.fromEntries(
    registers.map(({ id }) => {
      seen += counts[id] ?? 0;
      const share = Math.round((total * seen) / example) - given;
      given += share;
      return [id, share];
    }),
  );
}

/** Writes a content folder: the example, and beside it generated records: a total, or a number for each register. */
export async function writeMany(
  example: string,
  target: string,
  wanted: number | ((register: Register) => number),
): Promise<void> {
  await cp(example, target, { recursive: true });
  const dossier = validate(await readContent(example));
  const texts = Object.values(dossier.entries).flatMap((entries) => entries.map((entry) => entry.text));
  const pool = [...new Set(texts.flatMap((text) => text.match(word) ?? []))].filter(
    (each) => each === each.toLowerCase(),
  );
  const shares = typeof wanted === "number" ? spread(wanted, dossier.counts) : undefined;
  const random = dice(1);
  const mix = (text: string) => mixed(text, pool, random);
  for (const register of registers) {
    const entries = dossier.entries[register.id] ?? [];
    const number = typeof wanted === "number" ? (shares?.[register.id] ?? 0) : wanted(register);
    await mkdir(join(target, register.id), { recursive: true });
    for (let made = 0; made < number && entries.length > 0; made += 1) {
      const entry = entries[made % entries.length];
      if (entry === undefined) continue;
      const id = idOf(register, entry.id, 1 + Math.floor(made / entries.length));
      const text = writeBack(undefined, mixedData(register, entry, mix), mix(entry.body), register);
      await writeFile(join(target, register.id, `${id}.md`), text);
    }
  }
}
