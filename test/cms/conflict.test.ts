// Two changes of one record beside each other: what clashes, what can go together, and how it reads.
import { expect, test } from "vitest";
import { rowsOf } from "../../src/browser/conflict.ts";
import { meetingOf, saveInWords } from "../../src/core/changes.ts";
import type { Register } from "../../src/core/register.ts";
import { processingActivities } from "../../src/core/registers/index.ts";
import { writeBack } from "../../src/core/text/write.ts";
import { activity } from "./content.ts";

const register = processingActivities as unknown as Register;
const changed = (from: string, to: string) => activity.replace(from, to);
const name = (to: string) => changed("Proefverwerking", to);
const role = changed("ourRole: controller", "ourRole: joint");

test("changes of other fields go together, comments and all", () => {
  const { together, clashes } = meetingOf(register, activity, name("Van de een"), role);
  expect(clashes.size).toBe(0);
  const text = together && writeBack(name("Van de een"), together.fields, together.body, register);
  expect(text).toBe(role.replace("Proefverwerking", "Van de een"));
});

test("a field that one took away stays away, a text that both left alone stays", () => {
  const { together } = meetingOf(register, activity, name("Van de een"), changed("reviewedOn: 2026-01-05\n", ""));
  expect(together?.fields.reviewedOn).toBeUndefined();
  expect(together?.fields.name).toBe("Van de een");
  expect(together?.body.trim()).toBe("Vrije tekst met *nadruk*.");
});

test("the same field with another value clashes; with the same value it does not", () => {
  const clash = meetingOf(register, activity, name("Van de een"), name("Van de ander"));
  expect([[...clash.clashes], clash.together]).toEqual([["name"], undefined]);
  expect(meetingOf(register, activity, name("Eender"), name("Eender")).clashes.size).toBe(0);
});

test("rows have Dutch labels and words, in the order of the form", () => {
  const mine = role.replace("Vrije tekst met *nadruk*.", "Andere tekst.");
  expect(rowsOf(register, meetingOf(register, activity, name("Van de een"), mine))).toEqual([
    ["Naam van de verwerking", "Van de een", "(niet gewijzigd)", ""],
    ["Onze rol", "(niet gewijzigd)", "samen met een ander verantwoordelijk", ""],
    ["Vrije tekst", "(niet gewijzigd)", "Andere tekst.", ""],
  ]);
});

test("a newest text that cannot be read is never mixed with anything", () => {
  expect(meetingOf(register, activity, activity.replace("[clients]", "[clients"), role).together).toBeUndefined();
});

test("what a save did is told in one short line, with the fields below it", () => {
  expect(saveInWords(register, "proef", undefined, activity)).toBe("Verwerking proef: nieuw");
  expect(saveInWords(register, "proef", activity, role)).toBe("Verwerking proef: Onze rol\n\nGewijzigd: Onze rol.");
  expect(saveInWords(register, "proef", activity, activity.replace("# het doel", "# een doel"))).toBe(
    "Verwerking proef: opmaak gewijzigd",
  );
});
