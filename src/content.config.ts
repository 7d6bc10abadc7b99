// Binds the registers to content collections; names no field. What goes in was checked and filtered for this edition.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { fieldsFor } from "./core/audience.ts";
import { retiredFields, schemaOf } from "./core/field.ts";
import type { Register } from "./core/register.ts";
import { registers } from "./core/registers/index.ts";
import { handover } from "./site/handover.ts";

const { dossier, edition, pagesFolder } = handover();

// Of a retired case only its tombstone is left.
function schemaFor(register: Register) {
  const fields = fieldsFor(register.fields, edition.audience);
  return register.cases ? schemaOf(fields).or(schemaOf(retiredFields(fields))) : schemaOf(fields);
}

const collectionOf = (register: Register) =>
  defineCollection({
    schema: schemaFor(register),
    loader: {
      name: "dossier",
      load: async ({ store, parseData }) => {
        store.clear();
        for (const { id, data, body } of dossier.entries[register.id] ?? []) {
          store.set({ id, data: await parseData({ id, data: data as Record<string, unknown> }), body });
        }
      },
    },
  });

export const collections = {
  ...Object.fromEntries(registers.map((register) => [register.id, collectionOf(register)])),
  // The build writes the checked text of this edition's pages into a folder of its own.
  handbook: defineCollection({
    loader: glob({ base: pagesFolder, pattern: "*.mdx", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") }),
  }),
};
