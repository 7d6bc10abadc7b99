// An organisation of one's own, begun from the example: nothing of what the example did, has, chose or agreed on comes along, and what it starts with is published as what it is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { check } from "../../src/core/check/check.ts";
import { firstWeeks, isDone, isInFirstWeeks } from "../../src/core/derive/first-weeks.ts";
import { editions, forEdition } from "../../src/core/dossier/audience.ts";
import { type Dossier, exampleName, handbookPages } from "../../src/core/dossier/dossier.ts";
import { libraryRegisters } from "../../src/core/edit/library.ts";
import type { Audience, Field, Fields } from "../../src/core/model/field.ts";
import { extensionOf } from "../../src/core/model/register.ts";
import { type SourceFile, validate } from "../../src/core/read/folder.ts";
import { readParts } from "../../src/core/read/parts.ts";
import { collections, handbook, organisation, registerAt } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { begin, libraryQuestion } from "../../src/core/start/begin.ts";
import { comparisonOf, sectionsOf } from "../../src/core/start/better-text.ts";
import { isNeeded, type Library, libraryIn } from "../../src/core/start/library.ts";
import { libraryNotes } from "../../src/core/start/library-notes.ts";
import { type Answers, firstUndone, questionsOf, steps, wrongInStep } from "../../src/core/start/steps.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { errorsFor } from "../../src/node/build/publish.ts";

function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.(md|mdx|yml)$/.test(each.name))
    .map((each) => {
      const full = join(each.parentPath, each.name);
      return { path: full.slice(folder.length + 1).replaceAll("\\", "/"), text: readFileSync(full, "utf8") };
    });
}
const example = filesIn("content");
const today = "2026-11-16";

/** What somebody of a small organisation answers, with every record of the library ticked. */
function answers(files: readonly SourceFile[], laws: readonly string[], ticked = true): Answers {
  const library = libraryIn(files);
  if (library === undefined) throw new Error("no library");
  const all = library.records.filter((each) => ticked || isNeeded(each, laws));
  const chosen = libraryRegisters.map((id): [string, readonly string[]] => [
    libraryQuestion(id),
    all.filter(({ register }) => register.id === id).map((each) => each.id),
  ]);
  return {
    name: "Stichting Zonnehof",
    chamberOfCommerce: "01234567",
    "address.street": "Zonnelaan 5",
    "address.postalCode": "1234 AB",
    "address.city": "Zonnedorp",
    "contact.privacyEmail": "privacy@zonnehof.example",
    "contact.officePhone": "010-123 45 67",
    "contact.onCallPhone": "010-123 45 68",
    laws,
    roles: ["directeur-bestuurder", "privacyfunctionaris", "teamleider", "begeleider"],
    "role-1": "Zorgcoördinator",
    controllerRole: "directeur-bestuurder",
    privacyOfficerRole: "privacyfunctionaris",
    onCallRole: "teamleider",
    responseTeam: ["privacyfunctionaris", "teamleider"],
    secondAssessors: ["teamleider"],
    "deputy.privacyfunctionaris": "zorgcoordinator",
    "phone.privacyfunctionaris": "010-123 45 69",
    dpo: "none",
    dpoWeighing: "Wij hebben 60 cliënten; dat is niet grootschalig.",
    "ownTerms.notifyAuthorityTarget": "48 uur",
    "ownTerms.processorWarning": "24 uur",
    "ownTerms.adviceAnswer": "8 uur",
    "ownTerms.requestTarget": "4 weken",
    "ownTerms.executeWorkingDays": "14",
    "ownTerms.review": "12 maanden",
    "ownTerms.accessReview": "3 maanden",
    ...Object.fromEntries(chosen),
  };
}

function started(files: readonly SourceFile[], laws: readonly string[], ticked = true): readonly SourceFile[] {
  const library = libraryIn(files);
  if (library === undefined) throw new Error("no library");
  return begin(answers(files, laws, ticked), library, today);
}

// A mark in every value that only one organisation can have: acts, what is its own, and the whole of what is no library.
const word = "zzmerkteken";
const day = "1999-09-09";
function marked(field: Field, value: unknown): unknown {
  if (field.fields !== undefined) {
    const { fields } = field;
    return Array.isArray(value)
      ? value.map((row) => all(fields, row as Record<string, unknown>))
      : all(fields, value as Record<string, unknown>);
  }
  if (field.kind === "text" || field.kind === "paragraph") return `${String(value)} ${word}`;
  if (field.kind === "texts") return [word];
  if (field.kind === "day") return day;
  if (field.kind === "moment") return `${day}T09:00+02:00`;
  if (field.kind === "number") return 77771;
  if (field.kind === "telephone") return "099-999 99 99";
  if (field.kind === "email") return `${word}@elders.example`;
  if (field.kind === "role") return word;
  if (field.kind === "roles" || field.kind === "references") return [word];
  return value;
}
const all = (fields: Fields, values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, fields[key] === undefined ? value : marked(fields[key], value)]),
  );
/** The acts and own facts of a record, filled in where they were not: also where the example says nothing today. */
function ownIn(fields: Fields, values: Record<string, unknown>): Record<string, unknown> {
  const pairs = Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
    const value = values[key];
    const { fields: inside } = field;
    if (field.act === true || field.own === true) return [[key, marked(field, value ?? sample(field))]];
    if (value === undefined) return [];
    if (inside === undefined) return [[key, value]];
    return [
      [
        key,
        Array.isArray(value)
          ? value.map((row) => ownIn(inside, row as Record<string, unknown>))
          : ownIn(inside, value as Record<string, unknown>),
      ],
    ];
  });
  return Object.fromEntries(pairs);
}
function sample(field: Field): unknown {
  const { fields } = field;
  if (fields !== undefined) {
    const row = Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, sample(each)]));
    return field.kind === "list" ? [row] : row;
  }
  const first = field.vocabulary?.terms[0]?.value;
  return field.kind === "choices" ? [first] : (first ?? "");
}

const planted = example.map(({ path, text }): SourceFile => {
  const register = registerAt(`/${path}`);
  const parts = register === undefined ? undefined : readParts(text, register);
  if (register === undefined || parts === undefined) throw new Error(path);
  const values = parts.fields as Record<string, unknown>;
  if (register.id === organisation.id) {
    const { roles, name, ownTerms, ...rest } = values;
    const named = (roles as readonly Record<string, unknown>[]).map(({ id, name: called, external, ...own }) => ({
      id,
      name: called,
      ...(external !== undefined && { external }),
      ...Object.fromEntries(Object.keys(own).map((key) => [key, word])),
    }));
    return { path, text: stringify({ name, ownTerms, roles: named, ...all(register.fields, rest) }) };
  }
  const library = libraryRegisters.includes(register.id) || register.shape === "pages";
  const made = library ? ownIn(register.fields, values) : all(register.fields, values);
  const body = register.shape === "pages" ? parts.body : `${parts.body}\n${word}\n`;
  return { path, text: `---\n${stringify(made)}---\n${body}` };
});

describe("begun from an example with a mark in everything that is its own", () => {
  const files = started(planted, ["wmo2015", "jeugdwet", "wlz"]);

  test("the marks are there", () => {
    const with_ = (folder: string) =>
      planted.filter(({ path, text }) => path.startsWith(folder) && text.includes(word)).length;
    for (const folder of ["organisation.yml", "processing-activities/", "recipients/", "personal-data-breaches/"])
      expect(with_(folder), folder).toBeGreaterThan(0);
    expect(planted.filter(({ text }) => text.includes(day)).length).toBeGreaterThan(80);
  });

  test("none of them comes along: no approval, signature, measure, consultation, change, case or fact", () => {
    for (const { path, text } of files) {
      for (const mark of [word, day, "77771", "099-999"]) expect(text.includes(mark), `${path}: ${mark}`).toBe(false);
    }
  });

  test("it has no case, statement, proof or assessment, and no clock that stands still", () => {
    const folders = new Set(files.map(({ path }) => path.split("/")[0]));
    expect([...folders].toSorted()).toEqual([
      "access-roles",
      "handbook",
      "organisation.yml",
      "processing-activities",
      "recipients",
      "retention-periods",
    ]);
    expect(files[0]?.text).not.toMatch(
      /exampleClock|securityMeasures|backups|mailboxes|supervision|certificates|notProcessor/,
    );
  });
});

describe.each([
  ["everything ticked", ["wmo2015", "jeugdwet", "wlz"], true],
  ["what the Wmo asks", ["wmo2015"], false],
  ["what the Wlz and the Zvw ask", ["wlz", "zvw"], false],
] as const)("%s", (_, laws, ticked) => {
  const files = started(example, laws, ticked);
  const folders = collections.filter(({ shape }) => shape !== "single").map(({ id }) => id);
  const dossier = validate({ folder: "", files, folders, unreadable: [] });
  const findings = check(dossier, rules);

  test("nothing names the example or a place of it", () => {
    for (const { path, text } of files)
      expect(`${path}\n${text}`).not.toMatch(
        /voorbeeldzorg|voorbeeldstad|voorbeeldregio|Voorbeeld [A-Z]|Logeerhuis|Dagbesteding (Noord|Zuid)|Team (Jeugd|Ambulant)|\bHKZ\b|\bvoorbeeld-/,
      );
  });

  test("it has no error: what is not known is open, and only the public edition waits, for a statement", () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ id, file, path, message }) => `${id} ${file} ${path} ${message}`)).toEqual([]);
    const held = editions.map((edition) => errorsFor(edition, { findings, dossier }).map(({ id }) => id));
    expect(held).toEqual([["public-has-statement"], [], []]);
  });

  test("all that was taken over says so, and no page is approved", () => {
    const taken = findings.filter(({ id }) => id === "taken-over-checked").map(({ file }) => file);
    expect(taken.toSorted()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path !== "organisation.yml")
        .toSorted(),
    );
    expect(
      files.some(
        ({ path, text }) =>
          path.startsWith("handbook/") && /^(approved|effective|changes|replaces|formerly)/m.test(text),
      ),
    ).toBe(false);
  });

  test("registers without records were not begun", () => {
    const rows = (dossier.organisation?.emptyRegisters ?? []).map(({ register, state }) => `${register} ${state}`);
    expect(rows).toEqual([
      "personal-data-breaches not-begun",
      "data-subject-requests not-begun",
      "impact-assessments not-begun",
      "assurance-records not-begun",
      "privacy-statements not-begun",
    ]);
  });
});

test("with next to nothing ticked it has no error either: an activity without recipients or retention is still to be checked", () => {
  const library = libraryIn(example);
  if (library === undefined) throw new Error("no library");
  const none = Object.fromEntries(libraryRegisters.map((id) => [libraryQuestion(id), [] as readonly string[]]));
  const chosen = { ...answers(example, ["wmo2015"]), ...none, "library.processing-activities": ["klachten"] };
  const files = begin(chosen, library, today);
  const folders = collections.filter(({ shape }) => shape !== "single").map(({ id }) => id);
  const errors = check(validate({ folder: "", files, folders, unreadable: [] }), rules).filter(
    ({ severity }) => severity === "error",
  );
  expect(errors.map(({ id, file, message }) => `${id} ${file} ${message}`)).toEqual([]);
});

test("the acts decide what is proposed: Wmo without the Jeugdwet and the Wlz", () => {
  const library = libraryIn(example);
  const needed = (library?.records ?? []).filter((each) => isNeeded(each, ["wmo2015"])).map(({ newId }) => newId);
  expect(needed).toContain("dossier-begeleiding-wmo");
  expect(needed).toContain("gemeente");
  for (const other of [
    "dossier-jeugdhulp",
    "dossier-begeleiding-wlz",
    "zorgkantoor",
    "cbs",
    "sensoren",
    "camera-ingang",
  ])
    expect(needed).not.toContain(other);
});

test("a reference goes to the new name of what it meant, and roles that are not there are no owner", () => {
  const files = started(example, ["wmo2015"], false);
  const intake = files.find(({ path }) => path === "processing-activities/aanmelding-en-intake.md")?.text ?? "";
  expect(intake).toContain("recipients:\n  - gemeente\n  - leverancier-dossier\n");
  // Of the four retention periods that it names, two are of acts that this organisation does not work under.
  expect(intake).toContain("retention:\n  - aanmelding-zonder-zorg\n  - dossier-wmo\n");
  // Its owner in the example is manager-zorg, a role that was not chosen.
  expect(intake).not.toContain("owner:");
});

describe("a page remembers the text that it began with", () => {
  const library = libraryIn(example);
  if (library === undefined) throw new Error("no library");
  const folders = collections.filter(({ shape }) => shape !== "single").map(({ id }) => id);
  const begunFrom = (given: Library) =>
    validate({ folder: "", files: begin(answers(example, ["wmo2015"], false), given, today), folders, unreadable: [] });
  const comparisons = (dossier: Dossier) =>
    handbookPages(dossier).map(({ id, data, text }) => {
      const parts = readParts(text, handbook);
      if (parts === undefined) throw new Error(id);
      return { id, text, comparison: comparisonOf(parts, data.library, library, dossier) };
    });

  test("and is offered nothing while the library is the same", () => {
    const all = comparisons(begunFrom(library));
    expect(all).toHaveLength(library.pages.length);
    expect(all.filter(({ comparison }) => comparison !== undefined).map(({ id }) => id)).toEqual([]);
  });

  test("and tells it to nobody outside the registers", () => {
    const dossier = begunFrom(library);
    const remembered = (edition: Audience) =>
      handbookPages(forEdition(dossier, edition)).filter(({ data }) => data.library !== undefined).length;
    expect(remembered("registers")).toBe(library.pages.length);
    expect([remembered("staff"), remembered("public")]).toEqual([0, 0]);
    expect(handbookPages(forEdition(dossier, "staff")).length).toBeGreaterThan(15);
  });

  test("begun with headings alone, it becomes the library's text to the letter when all of that is taken over", () => {
    const bare = (body: string) =>
      sectionsOf(body).map(({ heading, text }) => (heading === "" ? "Begin." : text.split("\n")[0]));
    const dossier = begunFrom({
      ...library,
      pages: library.pages.map((page) => ({ ...page, body: `${bare(page.body).join("\n\n")}\n` })),
    });
    const whole = new Map(handbookPages(begunFrom(library)).map(({ id, body }) => [id, body.trim()]));
    for (const { id, text, comparison } of comparisons(dossier)) {
      const better = comparison?.better ?? [];
      expect(better.length, id).toBeGreaterThan(0);
      expect(
        better.filter(({ edited, kind }) => edited || kind !== "changed"),
        id,
      ).toEqual([]);
      const done = comparison?.answered(new Map(better.map(({ key }) => [key, "take"])), today);
      const written = readParts(writeBack(text, done?.fields ?? {}, done?.body ?? "", handbook), handbook);
      expect(written?.body.trim(), id).toBe(whole.get(id));
    }
  });
});

test("every note is on a record of the example, and every name that is only its own has a general one", () => {
  const library = libraryIn(example);
  const paths = (library?.records ?? []).map(({ register, id }) => `${register.id}/${id}`);
  expect(Object.keys(libraryNotes).filter((path) => !paths.includes(path))).toEqual([]);
  const own = (library?.records ?? []).filter(({ name, newId }) => /voorbeeld|logeerhuis/i.test(`${name} ${newId}`));
  expect(own.map(({ name }) => name)).toEqual([]);
  // A handbook of somebody else is no library.
  expect(
    libraryIn(example.map(({ path, text }) => ({ path, text: text.replaceAll(exampleName, "Stichting Ander") }))),
  ).toBeUndefined();
});

describe("the first weeks", () => {
  const folders = collections.filter(({ shape }) => shape !== "single").map(({ id }) => id);
  const dossierOf = (files: readonly SourceFile[]) => validate({ folder: "", files, folders, unreadable: [] });
  const files = started(example, ["wmo2015"], false);
  const counted = (from: readonly SourceFile[]) =>
    Object.fromEntries(firstWeeks(dossierOf(from)).map(({ id, done, total }) => [id, [done, total]]));

  test("follow from what stands there: one record that is checked is one less", () => {
    const before = counted(files);
    const [done, total] = before["check-processing-activities"] ?? [];
    expect(done).toBe(0);
    const checkedOne = files.map((each) =>
      each.path === "processing-activities/klachten.md"
        ? { ...each, text: each.text.replace("takenOver: library\n", "") }
        : each,
    );
    expect(counted(checkedOne)["check-processing-activities"]).toEqual([1, total]);
    // Of three who are called, one has no number: the officer has one, and who is on call has that of day and night.
    expect(before.numbers).toEqual([2, 3]);
    expect(before.training).toEqual([0, 1]);
    // Nine registers, of which statements are a task of their own; four others were left for later.
    expect(before.registers).toEqual([4, 8]);
    expect(isInFirstWeeks(dossierOf(files))).toBe(true);
  });

  test("end when the content is there: the example, which is long past them, has none of it open", () => {
    const whole = validate({ folder: "", files: example, folders, unreadable: [] });
    expect(isInFirstWeeks(whole)).toBe(false);
    const open = firstWeeks(whole).filter((each) => !isDone(each));
    // Its true shortcomings stay: a supplier without a signed agreement, a page that waits for approval.
    expect(open.map(({ id }) => id)).toEqual(["agreements", "pages"]);
  });
});

describe("the questions", () => {
  const library = libraryIn(example);
  if (library === undefined) throw new Error("no library");
  const given = answers(example, ["wmo2015"]);

  test("asked in order; without answers the first step is not done, with all of them none is left", () => {
    expect(firstUndone({}, library)?.id).toBe("who");
    expect(firstUndone(given, library)).toBeUndefined();
    expect(steps.map(({ id }) => id)).toEqual([
      "who",
      "care",
      "roles",
      "tasks",
      "reach",
      "dpo",
      "terms",
      "library",
      "ready",
    ]);
  });

  test("say what is wrong in a sentence", () => {
    const wrong = (step: (typeof steps)[number]["id"], more: Answers) =>
      wrongInStep(step, { ...given, ...more }, library).map(({ name, message }) => `${name}: ${message}`);
    expect(wrong("who", { name: " " })).toEqual(['name: Vul "Naam van de organisatie" in.']);
    expect(wrong("who", { "contact.officePhone": "bel maar" })).toEqual([
      "contact.officePhone: Dit is geen telefoonnummer. Schrijf het zoals u het belt, bijvoorbeeld 0512 34 56 78.",
    ]);
    expect(wrong("care", { laws: [] })).toEqual([
      'laws: Kies bij "Wetten waaronder wij werken" ten minste één antwoord.',
    ]);
    expect(wrong("terms", { "ownTerms.review": "elk jaar eens" })).toEqual([
      "ownTerms.review: Deze termijn is niet te lezen. Schrijf bijvoorbeeld 48 uur of 4 weken.",
    ]);
    expect(wrong("dpo", { dpo: "voluntary" })).toEqual([
      "dpoContact.email: Schrijf hoe mensen de FG bereiken: een e-mailadres of een telefoonnummer.",
    ]);
    expect(wrong("tasks", { controllerRole: "niemand" })).toEqual([
      'controllerRole: Kies bij "Wie de organisatie vertegenwoordigt en beslist" een antwoord uit de lijst.',
    ]);
  });

  test("with an FG there is a role of the FG, with its own address", () => {
    const [ours] = begin({ ...given, dpo: "voluntary", "dpoContact.email": "fg@toezicht.example" }, library, today);
    expect(ours?.text).toContain("dpoRole: functionaris-gegevensbescherming");
    expect(ours?.text).toContain("email: fg@toezicht.example");
    expect(ours?.path.endsWith(extensionOf(collections[0] ?? (organisation as never)))).toBe(true);
    expect(questionsOf("dpo", {}, library)[0]?.proposal).toBeUndefined();
  });
});
