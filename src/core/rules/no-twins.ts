// The same thing recorded twice: two rows in every count, and changes that reach only one of them.
import type { Dossier } from "../dossier/dossier.ts";
import { livingIn } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { type Entry, nameOf, type Register } from "../model/register.ts";
import { everyRecordRule } from "./rule.ts";

const plain = (value: unknown) =>
  JSON.stringify(value ?? null)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What makes a record this one and no other; undefined when that was not filled in, or when it no longer counts. */
function signaturesOf(entry: Entry, register: Register): readonly string[] {
  const data = entry.data as Readonly<Record<string, unknown>>;
  if (data.withdrawnOn !== undefined || data.endedOn !== undefined) return [];
  return (register.knownBy ?? []).flatMap((fields) =>
    data[fields[0] ?? ""] === undefined ? [] : [fields.map((field) => `${field}: ${plain(data[field])}`).join("\n")],
  );
}

const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();
/** The first record by what makes it that one. */
function firstIn(dossier: Dossier, register: Register): ReadonlyMap<string, Entry> {
  const entries = dossier.entries[register.id] ?? [];
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const index = new Map<string, Entry>();
  for (const entry of livingIn(dossier, register.id))
    for (const signature of signaturesOf(entry, register)) if (!index.has(signature)) index.set(signature, entry);
  indexes.set(entries, index);
  return index;
}

export const noTwins = everyRecordRule({
  id: "no-twins",
  severity: "warning",
  title: "Hetzelfde staat niet twee keer in een register.",
  why: "Wat dubbel staat, telt dubbel, en een wijziging komt maar op één van de twee plekken aan.",
  source: [gdpr(5, 1, "d"), gdpr(5, 2)],
  example: {
    passes: `# personal-data-breaches/2026-002.md
title: Tas vergeten in de bus
summary: Een tas bleef in de bus.`,
    fails: `# personal-data-breaches/2026-002.md
summary: Een brief lag bij de buren.`,
  },
  check: (entry, dossier, register) => {
    const first = firstIn(dossier, register);
    const twin = signaturesOf(entry, register)
      .map((signature) => first.get(signature))
      .find((other) => other !== undefined && other !== entry);
    if (twin === undefined) return [];
    const name = register.cases ? twin.id : `"${nameOf(register, twin)}" (${twin.id})`;
    const again = register.article === "het" ? "hetzelfde" : "dezelfde";
    return [
      {
        path: register.knownBy?.[0]?.[0] ?? "",
        message: `Dit lijkt ${again} ${register.singular} als ${name}.`,
        remedy: register.cases
          ? "Is het er een? Trek dan de laatste in, met de reden. Zijn het er twee? Schrijf dan op waarin ze verschillen."
          : "Is het er een? Vul dan de eerste aan. Zijn het er twee? Geef ze dan een naam die zegt waarin ze verschillen.",
      },
    ];
  },
});
