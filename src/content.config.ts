// Binds the registers to content collections; names no field. What goes in was checked and filtered for this edition.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { handover } from "./site/handover.ts";

const { dossier, pagesFolder } = handover();

// Checked already by the registers' own schemas: a second time would only take longer. Imports no register, for Astro reads this file apart from the pages, with all it imports.
const collectionOf = (folder: string) =>
  defineCollection({
    loader: {
      name: "dossier",
      load: async ({ store }) => {
        store.clear();
        for (const { id, data, body } of dossier.entries[folder] ?? [])
          store.set({ id, data: data as Record<string, unknown>, body });
      },
    },
  });

export const collections = {
  ...Object.fromEntries(Object.keys(dossier.entries).map((folder) => [folder, collectionOf(folder)])),
  // The build writes the checked text of this edition's pages into a folder of its own.
  handbook: defineCollection({
    loader: glob({ base: pagesFolder, pattern: "*.mdx", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") }),
  }),
};
