// Help beside the groups of a form: for groups that there are, in sentences, with what the law asks and an example either way.
import { expect, test } from "vitest";
import { registerFields } from "../../src/core/cms/cms-fields.ts";
import { groupHelp, termsOfGroup } from "../../src/core/derive/group-help.ts";
import { termFor } from "../../src/core/law/glossary.ts";
import {
  collections,
  personalDataBreaches,
  processingActivities,
  recipients,
  registerOf,
  retentionPeriods,
} from "../../src/core/registers/index.ts";

const all = Object.entries(groupHelp).flatMap(([register, groups]) =>
  Object.entries(groups).map(([group, help]) => [`${register}.${group}`, register, group, help] as const),
);

test.each(all)("%s is help with a group that there is", (_name, register, group, { law, source, good, bad }) => {
  expect(registerOf(register)?.groups.map(({ id }) => id)).toContain(group);
  // What it asks is said with its article, and not in the words of the example.
  expect(source.length).toBeGreaterThan(0);
  for (const words of [law, good, bad]) expect(words).toMatch(/^[A-Z0-9].*\.$/);
  expect(good).not.toBe(bad);
  expect(law).not.toMatch(/\bart\.|\bz\.s\.m|\bje\b|\bjouw\b/);
});

test("no group of any register is without help", () => {
  for (const { id, groups } of collections)
    expect(Object.keys(groupHelp[id] ?? {}).toSorted()).toEqual(groups.map((each) => each.id).toSorted());
});

test("words with a meaning of their own are explained where they are used, and only those", () => {
  // "Wie je bent" asks nothing that has a name in the law; a recipient may be a "verwerker", with a "verwerkersovereenkomst".
  expect(termsOfGroup(recipients, "agreement").map(({ term }) => term)).toContain("verwerker");
  expect(termsOfGroup(processingActivities, "purpose").map(({ term }) => term)).toContain("grondslag");
  expect(termsOfGroup(retentionPeriods, "why").map(({ term }) => term)).not.toContain("verwerker");
  const heading = registerFields(processingActivities).find(({ name }) => name === "section_purpose");
  const shown = heading?.help_words as readonly { readonly term: string; readonly plain: string }[];
  // In the words of the list of terms itself.
  expect(shown.find(({ term }) => term === "grondslag")?.plain).toBe(termFor("grondslag")?.plain);
});

test("the form shows it under the heading of the group, and nothing where there is none", () => {
  const heading = registerFields(personalDataBreaches).find(({ name }) => name === "section_when");
  expect(heading).toMatchObject({
    help_law:
      "De 72 uur beginnen als u redelijk zeker weet dat er een datalek is, niet bij het eerste vermoeden (art. 33 lid 1 AVG).",
    help_bad: "Ergens vorige week.",
  });
  const bare = registerFields({ ...retentionPeriods, id: "elsewhere" }).find(({ widget }) => widget === "section");
  expect(bare).toBeDefined();
  expect(bare).not.toHaveProperty("help_law");
});
