// What is found in case texts of what is promised, and what is taken for it wrongly: counted over the whole set, by kind.
import { describe, expect, test } from "vitest";
import { identifiersIn } from "../../src/core/text/identifiers.ts";
import { contexts, type Kind, lookalikes, notations, own } from "../fixtures/personal-data.ts";

const kinds = Object.keys(notations) as Kind[];

describe("direct identifiers", () => {
  test("the set is large enough to say something", () => {
    const texts = kinds.flatMap((kind) => notations[kind]).length * contexts.length + lookalikes.length;
    expect(texts).toBeGreaterThan(1000);
  });

  test.each(kinds)("%s: found in every notation and place", (kind) => {
    const texts = notations[kind].flatMap((notation) => contexts.map((context) => context.replace("…", notation)));
    const missed = texts.filter((text) => !identifiersIn(text, own).some((each) => each.kind === kind));
    expect(missed).toEqual([]);
  });

  test.each(kinds)("%s: taken for nothing else", (kind) => {
    const texts = notations[kind].flatMap((notation) => contexts.map((context) => context.replace("…", notation)));
    const other = texts.filter((text) => identifiersIn(text, own).some((each) => each.kind !== kind));
    expect(other).toEqual([]);
  });

  test.each([
    // The place is that in the text as it was typed: five letters, an entity and an invisible sign come before.
    ["Naar &nbsp;\u200biemand@buren.example", 12],
    ["Eerste regel.\n\nBel 06\u201312345678.", 19],
    ["\u00ad\u00ad\u00adBSN 111\\.222\\.333", 7],
  ])("%j begins at %i", (text, index) => {
    expect(identifiersIn(text, own).map((each) => each.index)).toEqual([index]);
  });

  test("what only looks like one is left alone, in 98 of 100", () => {
    const accused = lookalikes
      .map((text) => ({ text, kinds: identifiersIn(text, own).map(({ kind }) => kind) }))
      .filter((each) => each.kinds.length > 0);
    expect(accused.length / lookalikes.length, JSON.stringify(accused)).toBeLessThanOrEqual(0.02);
  });
});
