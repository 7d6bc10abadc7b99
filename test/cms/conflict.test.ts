// Two changes of one record beside each other: what clashes, what can go together, and how it reads.
import { expect, test } from "vitest";
import { rowsOf } from "../../src/browser/cms/conflict.ts";
import { meetingOf, saveInWords } from "../../src/core/edit/changes.ts";
import { processingActivities } from "../../src/core/registers/index.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { activity } from "./content.ts";

const register = processingActivities;
const changed = (from: string, to: string) => activity.replace(from, to);
const name = (to: string) => changed("Proefverwerking", to);
const role = changed("ourRole: controller", "ourRole: joint");

test("changes of other fields go together, comments and all", () => {
  const meeting = meetingOf(register, activity, name("Van de een"), role);
  const [together, clashes] = [meeting.together(), meeting.clashes];
  expect(clashes.size).toBe(0);
  const text = together && writeBack(name("Van de een"), together.fields, together.body, register);
  expect(text).toBe(role.replace("Proefverwerking", "Van de een"));
});

test("a field that one took away stays away, a text that both left alone stays", () => {
  const together = meetingOf(
    register,
    activity,
    name("Van de een"),
    changed("reviewedOn: 2026-01-05\n", ""),
  ).together();
  expect(together?.fields.reviewedOn).toBeUndefined();
  expect(together?.fields.name).toBe("Van de een");
  expect(together?.body.trim()).toBe("Vrije tekst met *nadruk*.");
});

test("the same field with another value clashes; with the same value it does not", () => {
  const clash = meetingOf(register, activity, name("Van de een"), name("Van de ander"));
  expect([[...clash.clashes], clash.together()]).toEqual([["name"], undefined]);
  expect(meetingOf(register, activity, name("Eender"), name("Eender")).clashes.size).toBe(0);
});

test("of a field that both changed one side is chosen; what only one changed stays, of both", () => {
  const theirs = name("Van de een").replace("reviewedOn: 2026-01-05", "reviewedOn: 2026-02-05");
  const mine = name("Van de ander").replace("ourRole: controller", "ourRole: joint");
  const meeting = meetingOf(register, activity, theirs, mine);
  expect([...meeting.clashes]).toEqual(["name"]);
  const written = (side: "theirs" | "mine") => {
    const parts = meeting.together(new Map([["name", side]]));
    return parts && writeBack(theirs, parts.fields, parts.body, register);
  };
  const both = role.replace("reviewedOn: 2026-01-05", "reviewedOn: 2026-02-05");
  expect(written("theirs")).toBe(both.replace("Proefverwerking", "Van de een"));
  expect(written("mine")).toBe(both.replace("Proefverwerking", "Van de ander"));
});

test("inside a group two people may each fill in a field", () => {
  const grouped = (lines: string) => activity.replace("\n---\n", `\nimpactAssessment:\n${lines}---\n`);
  const base = grouped("  outcome: to-do\n");
  const meeting = meetingOf(
    register,
    base,
    grouped("  outcome: to-do\n  actionRole: bestuurder\n"),
    grouped("  outcome: to-do\n  actionDueOn: 2027-01-01\n"),
  );
  expect(meeting.clashes.size).toBe(0);
  expect(meeting.together()?.fields.impactAssessment).toEqual({
    outcome: "to-do",
    actionRole: "bestuurder",
    actionDueOn: "2027-01-01",
  });
  expect(rowsOf(register, meeting).map(({ label }) => label)).toContain(
    "Onderzoek vooraf naar risico's (DPIA): Wie de DPIA doet",
  );
});

test("rows have Dutch labels and words, in the order of the form", () => {
  const mine = role.replace("Vrije tekst met *nadruk*.", "Andere tekst.");
  expect(rowsOf(register, meetingOf(register, activity, name("Van de een"), mine))).toEqual([
    {
      key: "name",
      label: "Naam van de verwerking",
      theirs: "Van de een",
      mine: "(niet gewijzigd)",
      clash: false,
      own: false,
    },
    {
      key: "ourRole",
      label: "Onze rol",
      theirs: "(niet gewijzigd)",
      mine: "samen met een ander verantwoordelijk",
      clash: false,
      own: true,
    },
    { key: "body", label: "Vrije tekst", theirs: "(niet gewijzigd)", mine: "Andere tekst.", clash: false, own: true },
  ]);
});

test("a newest text that cannot be read is never mixed with anything", () => {
  expect(meetingOf(register, activity, activity.replace("[clients]", "[clients"), role).together()).toBeUndefined();
});

test("what a save did is told in one short line, with the fields below it", () => {
  expect(saveInWords(register, "proef", undefined, activity)).toBe("Verwerking proef: nieuw");
  expect(saveInWords(register, "proef", activity, role)).toBe("Verwerking proef: Onze rol\n\nGewijzigd: Onze rol.");
  expect(saveInWords(register, "proef", activity, activity.replace("# het doel", "# een doel"))).toBe(
    "Verwerking proef: opmaak gewijzigd",
  );
});

test("rows of a list read in labels and words, also one that was typed halfway; nothing looks like a file", () => {
  const mine = changed(
    "  - purpose: proef # het doel",
    "  - purpose: anders\n    legalBasis: consent\n  - purpose: proef # het doel",
  );
  const rows = rowsOf(register, meetingOf(register, activity, name("Van de een"), mine));
  const purposes = rows.find(({ key }) => key === "purposes")?.mine ?? "";
  expect(purposes.split("\n")[0]).toMatch(/^Doel: anders; .*: toestemming/);
  expect(purposes).not.toMatch(/[[\]{}]|purpose:|legalBasis/);
});

test("of what only I changed I can leave theirs: then that field is as they have it", () => {
  const meeting = meetingOf(
    register,
    activity,
    name("Van de een"),
    role.replace("reviewedOn: 2026-01-05", "reviewedOn: 2026-02-05"),
  );
  const together = meeting.together(new Map([["ourRole", "theirs"]]));
  expect(together?.fields).toMatchObject({ name: "Van de een", ourRole: "controller", reviewedOn: "2026-02-05" });
});
