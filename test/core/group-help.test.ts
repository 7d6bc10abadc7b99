// Help beside the groups of a form: for groups that there are, in sentences, with what the law asks and an example either way.
import { expect, test } from "vitest";
import { registerFields } from "../../src/core/cms/cms-fields.ts";
import { groupHelp } from "../../src/core/derive/group-help.ts";
import { personalDataBreaches, registerOf, retentionPeriods } from "../../src/core/registers/index.ts";

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

test("where every group has help, none of a case is forgotten", () => {
  for (const { id, groups } of [personalDataBreaches, retentionPeriods])
    expect(Object.keys(groupHelp[id] ?? {}).toSorted()).toEqual(groups.map((each) => each.id).toSorted());
});

test("the form shows it under the heading of the group, and nothing where there is none", () => {
  const heading = registerFields(personalDataBreaches).find(({ name }) => name === "section_when");
  expect(heading).toMatchObject({
    help_law:
      "De 72 uur beginnen als u redelijk zeker weet dat er een datalek is, niet bij het eerste vermoeden (art. 33 lid 1 AVG).",
    help_bad: "Ergens vorige week.",
  });
  const organisation = registerOf("organisation");
  const bare = organisation && registerFields(organisation).find(({ widget }) => widget === "section");
  expect(bare).toBeDefined();
  expect(bare).not.toHaveProperty("help_law");
});
