// The exports read back with other people's programs: the same rows, cells and terms as the records.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import Papa from "papaparse";
import { afterAll, describe, expect, inject, test } from "vitest";
import { calendarFeed } from "../../src/core/derive/calendar.ts";
import { registerCsv } from "../../src/core/derive/exports.ts";
import type { Field, Fields } from "../../src/core/field.ts";
import type { Register } from "../../src/core/register.ts";
import { collections, recipients, registers } from "../../src/core/registers/index.ts";
import { run } from "./command.ts";
import { readFrontMatter } from "./front-matter.ts";

const { content, root } = inject("built");
const site = join(root, "registers");

/** The records of a register as they stand in the files. */
const recordsOf = (register: Register) =>
  readdirSync(join(content, register.id))
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      id: name.slice(0, -3),
      ...readFrontMatter(readFileSync(join(content, register.id, name), "utf8")),
    }));

const readCsv = (text: string): string[][] => {
  const { data, errors, meta } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""));
  expect(errors).toEqual([]);
  expect(meta.delimiter).toBe(";");
  return data;
};

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** Texts that must stand in the cell of a field: labels for choices, texts as they are; "" for what reads differently. */
function saidBy(field: Field, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => saidBy(field, each));
  if (field.fields !== undefined) {
    const row = value as Record<string, unknown>;
    return Object.entries(field.fields).flatMap(([key, inside]) => saidBy(inside, row[key]));
  }
  if (field.vocabulary !== undefined)
    return [field.vocabulary.terms.find((term) => term.value === value)?.label ?? "?"];
  if (field.kind === "day" || field.kind === "moment") return [String(value).slice(0, 4)];
  return ["text", "paragraph", "texts", "number"].includes(field.kind) ? [flat(String(value))] : [];
}

/** Columns of a set of fields, groups spread out, with the values under them. */
const spread = (fields: Fields, data: Record<string, unknown> | undefined, before = ""): [string, Field, unknown][] =>
  Object.entries(fields).flatMap(([key, field]): [string, Field, unknown][] => {
    const title = before + field.label;
    return field.kind === "group" && field.fields !== undefined
      ? spread(field.fields, data?.[key] as Record<string, unknown> | undefined, `${title} › `)
      : [[title, field, data?.[key]]];
  });

// A spreadsheet counts with what starts with one of these; the export puts an apostrophe before it.
const asTyped = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, "");

describe.each(registers.map((register) => ({ register, name: register.id })))("$name", ({ register }) => {
  const records = recordsOf(register);

  test("the CSV has a row for every record and every value in its own cell", () => {
    const text = readFileSync(join(site, `${register.slug}.csv`), "utf8");
    expect(text.startsWith("\uFEFFKenmerk;")).toBe(true);
    const [titles = [], ...rows] = readCsv(text).filter((row) => row.length > 1);
    expect(rows.map(([id]) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    for (const row of rows) expect(row).toHaveLength(titles.length);
    let seen = 0;
    for (const { id, data, body } of records) {
      const row = rows.find(([first]) => first === id) ?? [];
      expect(row.at(-1), id).toBe(body.trim());
      for (const [title, field, value] of spread(register.fields, data)) {
        const column = titles.indexOf(title);
        expect(column, title).toBeGreaterThan(0);
        const cell = asTyped(row[column] ?? "");
        const said = saidBy(field, value);
        if (value === undefined) expect(cell, `${id} ${title}`).toBe("");
        for (const each of said) expect(flat(cell), `${id} ${title}`).toContain(each);
        seen += said.length;
      }
    }
    expect(seen).toBeGreaterThan(records.length * 3);
  });

  test("the JSON has every record with the values of its file", () => {
    const { records: given, ...head } = JSON.parse(readFileSync(join(site, `${register.slug}.json`), "utf8"));
    expect(head).toMatchObject({ register: register.id, title: register.title });
    expect(head.asOf).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
    expect(given.map((each: { id: string }) => each.id).sort()).toEqual(records.map(({ id }) => id).sort());
    for (const { id, data } of records) {
      const { stage, explanation, ...values } = given.find((each: { id: string }) => each.id === id);
      expect(values, id).toEqual({ id, ...data });
      expect(stage === undefined, id).toBe(register.stages === undefined);
    }
  });
});

describe("a spreadsheet", () => {
  const nasty = ["=1+1", "+31", "-2", "@SUM(A1)", 'met "aanhaling"; en puntkomma', "twee\nregels", "  ruimte", "0123"];

  test("never counts with a text of ours, and gets it back whole", () => {
    const entries = nasty.map((what, index) => ({
      register: recipients.id,
      id: `nummer-${index}`,
      file: "",
      text: "",
      body: what,
      data: { name: what, kind: "software", role: "processor", what, agreement: "none" },
    }));
    const dossier = { organisation: undefined, entries: { recipients: entries }, ids: {}, findings: [], counts: {} };
    const [titles = [], ...rows] = readCsv(
      registerCsv(recipients as unknown as Register, dossier as never, "registers"),
    );
    const column = titles.indexOf(recipients.fields.what.label);
    const cells = rows.filter((row) => row.length > 1).map((row) => row[column] ?? "");
    expect(cells.map(asTyped)).toEqual(nasty);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(4);
  });
});

interface Dated {
  readonly deadline: string;
  readonly record: string;
  readonly register: string;
  readonly target: string | null;
  readonly due: string | null;
  readonly met: string | null;
}

describe("the calendar", () => {
  const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-exports-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const text = readFileSync(join(site, "termijnen.ics"), "utf8");
  const events = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

  test("has an event for every term that is not met, at the right moment", async () => {
    const { stdout } = await run("check", ["--content", content, "--format", "json"]);
    const { due, now } = JSON.parse(stdout) as { due: Dated[]; now: string };
    const running = due.filter(({ met, target }) => met === null && target !== null);
    expect(running.length).toBeGreaterThan(1);
    const expected = running.map(({ deadline, record, due: last, target }) => {
      const end = last ?? target ?? "";
      return `${deadline} ${record} ${end.includes("T") ? new Date(end).toISOString() : end}`;
    });
    const found = events(text).map(({ uid, startDate }) => {
      const when = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();
      const [term] = running
        .filter(({ deadline, record }) => uid.startsWith(`${deadline}-${record}-`))
        .sort((one, other) => other.record.length - one.record.length);
      return `${term?.deadline} ${term?.record} ${when}`;
    });
    expect(found.sort()).toEqual(expected.sort());
    const uids = events(text).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const stamps = events(text).map((each) => each.component.getFirstPropertyValue("dtstamp")?.toString());
    expect(new Set(stamps)).toEqual(new Set([`${new Date(now).toISOString().slice(0, 19)}Z`]));
  });

  test("says of a case only its kind and number", () => {
    const kinds = registers.filter((register) => register.cases).map((register) => register.singular);
    const others = collections
      .filter((register) => !register.cases && register.shape !== "single")
      .map((register) => register.singular);
    const neutral = new RegExp(
      `^Termijn (organisatie|(${kinds.join("|")}) \\d{4}-\\d{3,}|(${others.join("|")}) [a-z0-9-]+)$`,
    );
    for (const { summary, description } of events(text)) {
      expect(summary).toMatch(neutral);
      expect(description ?? "").toBe("");
    }
    const cases = events(text).filter(({ summary }) => /\d{4}-\d{3}/.test(summary));
    expect(cases.length).toBeGreaterThan(1);
    const said = new Set(
      cases.flatMap(
        (each) =>
          each.component
            .toString()
            .toLowerCase()
            .match(/\p{L}{4,}/gu) ?? [],
      ),
    );
    const ours = registers
      .filter((register) => register.cases)
      .flatMap((register) => recordsOf(register))
      .flatMap(({ data }) => `${data.title} ${data.summary ?? ""}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
    expect(ours.length).toBeGreaterThan(100);
    expect([...new Set(ours)].filter((word) => said.has(word) && !kinds.includes(word))).toEqual([]);
  });

  test("has times that a phone in another country shows as the same instant", () => {
    const start = "2026-10-25T02:30+01:00";
    const due = {
      deadline: { id: "notify-authority", register: "personal-data-breaches" },
      entry: { id: "2026-001" },
      path: "notifications",
      met: undefined,
      term: { target: start, due: start },
    };
    const [event] = events(calendarFeed([due as never], "2026-10-26T09:00+01:00"));
    expect(event?.startDate.toJSDate().toISOString()).toBe("2026-10-25T01:30:00.000Z");
  });
});
