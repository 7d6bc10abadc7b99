// Binds the handbook to a content collection: Astro compiles its pages. The records need none: the pages take them from
// what was checked and handed over, where a collection would write them to disk and bundle them first.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { handover } from "./site/handover.ts";

export const collections = {
  // The build writes the checked text of this edition's pages into a folder of its own.
  handbook: defineCollection({
    loader: glob({
      base: handover().pagesFolder,
      pattern: "*.mdx",
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
  }),
};
