// Content of an older version is brought along: real content of this repository as it was, and every declared former name.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { diffLines } from "diff";
import { describe, expect, test } from "vitest";
import { changesInside } from "../../src/core/edit/changes.ts";
import { restored } from "../../src/core/edit/restore.ts";
import type { Fields } from "../../src/core/model/field.ts";
import { broughtUp, contentFormat } from "../../src/core/model/former.ts";
import type { Plain } from "../../src/core/model/values.ts";
import { type Source, validate } from "../../src/core/read/folder.ts";
import { formatOf, whyTooNew } from "../../src/core/read/format.ts";
import { readOldParts } from "../../src/core/read/parts.ts";
import { readRecord } from "../../src/core/read/record.ts";
import { askedInWords } from "../../src/core/registers/asked-council.ts";
import {
  collections,
  organisation,
  personalDataBreaches,
  processingActivities,
  recipients,
} from "../../src/core/registers/index.ts";
import { migratedText, migration } from "../../src/core/write/migrate.ts";

/** Every file of content/ as a commit of this repository had it, under its path in that folder. */
function frozen(day: string): Source {
  const files: Record<string, string> = JSON.parse(
    gunzipSync(readFileSync(`test/fixtures/frozen/content-${day}.json.gz`)).toString("utf8"),
  );
  const paths = Object.keys(files);
  return {
    folder: "",
    files: paths.map((path) => ({ path, text: files[path] ?? "" })),
    folders: [...new Set(paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""))],
    unreadable: [],
  };
}

const upgraded = (source: Source, today: string): Source => {
  const made = new Map(migration(source, today).files.map(({ path, text }) => [path, text]));
  return { ...source, files: source.files.map(({ path, text }) => ({ path, text: made.get(path) ?? text })) };
};
const formOf = (source: Source) => validate(source).findings.map(({ file, id, path }) => `${file} ${id} ${path}`);

// These five said in one line who was heard; nothing else was called or written otherwise.
const heard = [
  "accounts-en-logging",
  "camera-ingang-logeerhuis",
  "incidenten-clienten",
  "roosters-en-uren",
  "verzuim-en-reintegratie",
];
const heardFiles = heard.map((id) => `processing-activities/${id}.md`);

describe("content as it was", () => {
  test.each([
    // The first content there was: before privacy statements were a register.
    ["2026-11-22", ["organisation.yml older-format "]],
    // Before the fields of care law.
    ["2026-11-25", []],
  ])("of %s is told to be older, and is whole after the upgrade", (day, more) => {
    const old = frozen(day);
    expect(old.files.length).toBeGreaterThan(130);
    expect(formOf(old).sort()).toEqual([...more, ...heardFiles.map((file) => `${file} older-format consulted`)].sort());
    const now = upgraded(old, "2026-11-16");
    expect(formOf(now)).toEqual([]);
    expect(formatOf(now.files.find(({ path }) => path === "organisation.yml")?.text)).toBe(contentFormat);
    // A second time there is nothing left to do.
    expect(migration(now, "2026-11-17").files).toEqual([]);
  });

  test("keeps every line but those that say it otherwise", () => {
    const old = frozen("2026-11-22");
    const { files } = migration(old, "2026-11-16");
    expect(files.map(({ path }) => path)).toEqual(["organisation.yml", ...heardFiles]);
    const changed = files.map(({ path, old: was, text }) => {
      const parts = diffLines(was, text);
      const of = (kind: "added" | "removed") => parts.filter((each) => each[kind]).map(({ value }) => value);
      return { path, gone: of("removed"), come: of("added") };
    });
    expect(changed[0]).toEqual({
      path: "organisation.yml",
      gone: [],
      come: [
        "format: 2\n",
        "emptyRegisters:\n  - register: privacy-statements\n    declaredOn: 2026-11-16\n    role: privacyfunctionaris\n    state: not-begun\n",
      ],
    });
    const row = (who: string, on: string, remark: string) =>
      `  - who: ${who}\n    right: unknown\n    "on": ${on}\n    outcome: not-recorded\n    remark: ${remark}\n`;
    const both = "Personeelsvertegenwoordiging en cliëntenraad, 2026-01-15";
    expect(changed[2]).toEqual({
      path: "processing-activities/camera-ingang-logeerhuis.md",
      gone: [`consulted: ${both}\n`],
      come: [`consulted:\n${row("staff", "2026-01-15", both)}${row("client-council", "2026-01-15", both)}`],
    });
    for (const { path, gone } of changed.slice(1)) expect([path, gone.length]).toEqual([path, 1]);
    expect(files.flatMap(({ changes }) => changes)).toEqual([
      "De inhoud zegt voortaan welke indeling zij heeft: 2.",
      'Register "Vastgestelde privacyverklaringen" is er nieuw bij en staat op: nog niet ingevuld.',
      'regel 49: "Medezeggenschap gehoord" (consulted) wordt anders opgeschreven.',
      'regel 47: "Medezeggenschap gehoord" (consulted) wordt anders opgeschreven.',
      'regel 49: "Medezeggenschap gehoord" (consulted) wordt anders opgeschreven.',
      'regel 39: "Medezeggenschap gehoord" (consulted) wordt anders opgeschreven.',
      'regel 42: "Medezeggenschap gehoord" (consulted) wordt anders opgeschreven.',
    ]);
  });

  test("a register that is not new stays missing: nobody says for it that it had not begun", () => {
    const old = frozen("2026-11-25");
    const without: Source = {
      ...old,
      folders: old.folders.filter((each) => each !== "recipients"),
      files: old.files.filter(({ path }) => !path.startsWith("recipients/")),
    };
    expect(formOf(upgraded(without, "2026-11-16"))).toContain("recipients missing-folder ");
  });
});

describe("who was heard, in words", () => {
  test("is put over as far as it says it", () => {
    expect(askedInWords("OR, 2025-11-20: akkoord")).toEqual([
      { who: "staff", right: "unknown", on: "2025-11-20", outcome: "not-recorded", remark: "OR, 2025-11-20: akkoord" },
    ]);
    // Two days: which of them it was is not known.
    expect(askedInWords("Cliëntenraad, 2025-01-05 en 2025-02-05")).toEqual([
      {
        who: "client-council",
        right: "unknown",
        outcome: "not-recorded",
        remark: "Cliëntenraad, 2025-01-05 en 2025-02-05",
      },
    ]);
  });
  test.each(["De buren, 2025-11-20", "OR nog niet gehoord", "Cliëntenraad wordt gevraagd in 2026", "", 3])(
    "%j is left to a person",
    (text) => expect(askedInWords(text)).toBeUndefined(),
  );
  test("what is left to a person stays as it stands, with its finding", () => {
    const text = "---\nname: Proef\nourRole: controller\npurposes:\n  - purpose: proef\nconsulted: De buren\n---\n";
    expect(migratedText(processingActivities, text)).toBeUndefined();
    const found = readRecord(processingActivities, "proef", "proef.md", text).findings;
    expect(found.map(({ id, path }) => [id, path])).toContainEqual(["wrong-type", "consulted"]);
  });
});

const breach = (message: string) => `---
title: Tas vergeten # in de bus
signalledAt: 2026-02-03T09:00+01:00
reportedBy: teamleider
dataInBrief: adressen
ongoing: "no"
peopleMessage: # de tekst voor de mensen
${message}---

De tas lag bij de chauffeur.
`;

describe("a field with another name", () => {
  const before = breach(
    '  # eerst wat er was\n  "nature": Uw tas lag in de bus.   # kort\n  measures: >-\n    Wij haalden\n    haar op.\n  selfHelp: Niets.\n',
  );
  const after = breach(
    "  # eerst wat er was\n  incident: Uw tas lag in de bus.   # kort\n  response: >-\n    Wij haalden\n    haar op.\n  ownSteps: Niets.\n",
  );

  test("gets it where it stands; comments, order and spaces stay", () => {
    expect(migratedText(personalDataBreaches, before)).toEqual({
      text: after,
      changes: [
        'regel 9: "Wat er is gebeurd" heette nature en heet nu incident.',
        'regel 10: "Wat wij deden en nog doen" heette measures en heet nu response.',
        'regel 13: "Wat mensen zelf kunnen doen" heette selfHelp en heet nu ownSteps.',
      ],
    });
    const windows = before.replace(/\n/g, "\r\n");
    expect(migratedText(personalDataBreaches, windows)?.text).toBe(after.replace(/\n/g, "\r\n"));
    expect(migratedText(personalDataBreaches, after)).toBeUndefined();
  });

  test("is told on its own line, and an old text is read under its new name", () => {
    const told = readRecord(personalDataBreaches, "2026-001", "2026-001.md", before).findings;
    expect(told.map(({ id, line, path }) => [id, line, path])).toEqual([
      ["older-format", 9, "peopleMessage.nature"],
      ["older-format", 10, "peopleMessage.measures"],
      ["older-format", 13, "peopleMessage.selfHelp"],
    ]);
    expect(readOldParts(before, personalDataBreaches)?.fields.peopleMessage).toEqual({
      incident: "Uw tas lag in de bus.",
      response: "Wij haalden haar op.",
      ownSteps: "Niets.",
    });
  });

  test("filled in under both names it is left to a person", () => {
    const both = breach("  nature: Oud.\n  incident: Nieuw.\n");
    expect(migratedText(personalDataBreaches, both)).toBeUndefined();
    const told = readRecord(personalDataBreaches, "2026-001", "2026-001.md", both).findings;
    expect(told.map(({ id, path }) => [id, path])).toEqual([["unknown-key", "peopleMessage.nature"]]);
  });

  test("a misspelt name beside it is still found", () => {
    const wrong = breach("  nature: Oud.\n  antwoord: Nieuw.\n");
    const told = readRecord(personalDataBreaches, "2026-001", "2026-001.md", wrong).findings;
    expect(told.map(({ id, path }) => [id, path])).toEqual([
      ["older-format", "peopleMessage.nature"],
      ["unknown-key", "peopleMessage.antwoord"],
    ]);
  });
});

describe("a field that was split", () => {
  const record = (mark: string) => `---\nname: Voorbeeld\n${mark}role: other\n---\n`;
  test("what was taken over is no example any more; an example stays one", () => {
    expect(migratedText(recipients, record("example: to-confirm\n"))?.text).toContain("takenOver: library\n");
    expect(migratedText(recipients, record("example: to-confirm\n"))?.text).not.toContain("example:");
    expect(migratedText(recipients, record("example: yes\n"))).toBeUndefined();
    expect(migratedText(recipients, record("example: nee\n"))).toBeUndefined();
  });
});

describe("the format of content", () => {
  test.each([
    ["name: Klein\n", 1],
    ["format: 2\nname: Klein\n", 2],
    ["# format: 7\n'format' : \"3\" # nieuwer\r\nname: Klein\r\n", 3],
    ["<<<<<<< HEAD\nformat: 12\n", 12],
    ["address:\n  format: 9\n", 1],
    ["format: twee\n", 1],
  ])("%j", (text, format) => expect(formatOf(text)).toBe(format));

  test("a newer one is refused in words, this one and older ones are not", () => {
    expect(whyTooNew(contentFormat + 1)?.[0]).toContain("nieuwere versie van het programma");
    expect([1, contentFormat].map(whyTooNew)).toEqual([undefined, undefined]);
  });
});

describe("what comes back from before an upgrade", () => {
  const parts = (fields: Plain) => ({ fields, body: "" });
  const now = parts({ format: contentFormat, name: "Klein" });
  const old = parts({ name: "Kleiner" });
  const today = "2026-11-16";

  test("keeps the format in which the content is written now", () => {
    expect(restored({ register: organisation, now, old, key: undefined, today })).toEqual(
      parts({ format: contentFormat, name: "Kleiner" }),
    );
    expect(restored({ register: organisation, now, old, key: "name", today })).toEqual(
      parts({ format: contentFormat, name: "Kleiner" }),
    );
    expect(restored({ register: organisation, now, old, key: "format", today })).toEqual([
      "Dit schrijft het programma zelf; het wordt niet teruggezet.",
      "Er is niets veranderd.",
    ]);
  });

  test("an upgrade is no change of a record, and what it says is told by its field", () => {
    const before = breach("  nature: Uw tas lag in de bus.\n");
    const after = breach("  incident: Uw tas lag in de bus.\n");
    expect(changesInside(personalDataBreaches, before, after)).toEqual([]);
    const other = breach("  incident: Uw tas lag in de tram.\n");
    expect(changesInside(personalDataBreaches, before, other).map(({ key, label }) => [key, label])).toEqual([
      ["peopleMessage.incident", "Tekst voor de mensen: Wat er is gebeurd"],
    ]);
  });
});

describe("declarations of what was", () => {
  function* formersIn(fields: Fields, at: string): Generator<{ at: string; until: number; clash: boolean }> {
    for (const [key, field] of Object.entries(fields)) {
      for (const { until, key: was, value } of field.formerly ?? [])
        yield {
          at: `${at}.${key}`,
          until,
          clash: value === undefined && (was === undefined || fields[was] !== undefined),
        };
      yield* formersIn(field.fields ?? {}, `${at}.${key}`);
    }
  }
  const declared = collections.flatMap(({ id, fields }) => [...formersIn(fields, id)]);

  test("are of an older format, and a bare old name is nobody's name now", () => {
    expect(declared.length).toBeGreaterThan(10);
    expect(declared.filter(({ until }) => until >= contentFormat)).toEqual([]);
    expect(declared.filter(({ clash }) => clash)).toEqual([]);
    expect(collections.filter(({ since = 1 }) => since > contentFormat)).toEqual([]);
    // The reader of declarations sees a bad one.
    const base = recipients.fields.name;
    const wrong = { name: base, title: { ...base, formerly: [{ until: contentFormat, key: "name" }] } };
    expect([...formersIn(wrong, "x")]).toEqual([{ at: "x.title", until: contentFormat, clash: true }]);
  });

  test("rows of a list and groups that were renamed themselves are looked into", () => {
    const base = recipients.fields.name;
    const word = { ...base, formerly: [{ until: 1, key: "term" }] };
    const rows = { ...base, kind: "list" as const, fields: { word }, formerly: [{ until: 1, key: "terms" }] };
    const { values, moved } = broughtUp({ rows }, { terms: [{ term: "a" }, { word: "b" }] });
    expect(values).toEqual({ rows: [{ word: "a" }, { word: "b" }] });
    expect(moved.map(({ path, key }) => [path.join("."), key])).toEqual([
      ["terms", "rows"],
      ["terms.0.term", "word"],
    ]);
  });
});
