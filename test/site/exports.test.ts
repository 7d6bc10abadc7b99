// The exports read back with other people's programs: the same rows, cells and terms as the records.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import Papa from "papaparse";
import { afterAll, describe, expect, inject, test } from "vitest";
import { deadlines } from "../../src/core/deadlines/index.ts";
import { calendarFeed } from "../../src/core/derive/calendar.ts";
import type { Register } from "../../src/core/model/register.ts";
import { collections, registers } from "../../src/core/registers/index.ts";
import { run } from "./command.ts";
import { pagesIn } from "./folder.ts";
import { readFrontMatter } from "./front-matter.ts";

const { content, root, based } = inject("built");
const site = join(root, "registers");

/** The records of a register as they stand in the files. */
const recordsOf = (register: Register) =>
  readdirSync(join(content, register.id))
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      id: name.slice(0, -3),
      ...readFrontMatter(readFileSync(join(content, register.id, name), "utf8")),
    }));

describe.each(registers.map((register) => ({ register, name: register.id })))("$name", ({ register }) => {
  const records = recordsOf(register);

  test("the CSV has a row for every record", () => {
    const { data, errors } = Papa.parse<string[]>(readFileSync(join(site, `${register.slug}.csv`), "utf8").slice(1), {
      // Left to guess, it takes the commas of a long text for the separator.
      delimiter: ";",
    });
    expect(errors).toEqual([]);
    const [titles = [], ...rows] = data.filter((row) => row.length > 1);
    expect(titles[0]).toBe("Kenmerk");
    expect(rows.map(([id]) => id).sort()).toEqual(records.map(({ id }) => id).sort());
  });

  test("the JSON has every record with the values of its file", () => {
    const { records: given, ...head } = JSON.parse(readFileSync(join(site, `${register.slug}.json`), "utf8"));
    expect(head).toMatchObject({ register: register.id, title: register.title });
    // The schema stands beside it, and the one for editors of files too.
    for (const name of [head.$schema, `${register.slug}.record.schema.json`])
      expect(JSON.parse(readFileSync(join(site, name), "utf8")).$id, name).toContain(register.id);
    expect(head.asOf).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
    expect(given.map((each: { id: string }) => each.id).sort()).toEqual(records.map(({ id }) => id).sort());
    for (const { id, data } of records) {
      const { stage, explanation, ...values } = given.find((each: { id: string }) => each.id === id);
      expect(values, id).toEqual({ id, ...data });
      expect(stage === undefined, id).toBe(register.stages === undefined);
    }
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
    // Of a case the calendar knows the kind of term and the moment, of another record also which.
    const cases = new Set(registers.filter((register) => register.cases).map((register) => register.id));
    const whenOf = (end: string) => (end.includes("T") ? new Date(end).toISOString() : end);
    const expected = running.map(({ deadline, register, record, due: last, target }) => {
      const when = whenOf(last ?? target ?? "");
      return cases.has(register) ? `${deadline} ${register} ${when}` : `${deadline} ${record} ${when}`;
    });
    const found = events(text).map(({ uid, startDate }) => {
      const when = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();
      const register = /@(.+)\.privacyhandboek$/.exec(uid)?.[1] ?? "";
      const [term] = running
        .filter((each) => each.register === register && uid.startsWith(`${each.deadline}-`))
        .filter(
          ({ deadline, record }) =>
            cases.has(register) || uid.startsWith(`${deadline}-${record}-`) || uid.startsWith(`${deadline}-${record}@`),
        )
        .sort((one, other) => `${other.deadline}${other.record}`.length - `${one.deadline}${one.record}`.length);
      return `${term?.deadline} ${cases.has(register) ? register : term?.record} ${when}`;
    });
    expect(found.sort()).toEqual(expected.sort());
    const uids = events(text).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const stamps = events(text).map((each) => each.component.getFirstPropertyValue("dtstamp")?.toString());
    expect(new Set(stamps)).toEqual(new Set([`${new Date(now).toISOString().slice(0, 19)}Z`]));
  });

  test("leads to pages of the host that the build was told, and to none where it was not", () => {
    const urls = (ics: string) => events(ics).map((each) => each.component.getFirstPropertyValue("url"));
    expect(new Set(urls(text))).toEqual(new Set([null]));
    const named = urls(readFileSync(join(based, "registers", "termijnen.ics"), "utf8"));
    expect(named.length).toBe(events(text).length);
    const pages = new Set(
      pagesIn(join(based, "registers")).map(({ path }) => `https://handboek.example/privacy${path}`),
    );
    expect(named.filter((url) => !pages.has(String(url)))).toEqual([]);
  });

  test("says of a case only the kind of term: no number, no word", () => {
    const kinds = registers.filter((register) => register.cases).map((register) => register.singular);
    const others = collections
      .filter((register) => !register.cases && register.shape !== "single")
      .map((register) => register.singular);
    const titles = new Set(deadlines.map(({ title }) => title));
    const neutral = new RegExp(`^[^:]+: (organisatie|(${others.join("|")}) [a-z0-9-]+)$`);
    for (const { summary, description } of events(text)) {
      expect(titles.has(summary) || neutral.test(summary)).toBe(true);
      expect(description ?? "").toBe("");
    }
    const ofCases = registers.filter((register) => register.cases).map((register) => register.id);
    const cases = events(text).filter(({ uid }) => ofCases.some((id) => uid.endsWith(`@${id}.privacyhandboek`)));
    for (const each of cases) expect(each.component.toString()).not.toMatch(/\b\d{4}-\d{3}\b/);
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
    // The kind of term is said in words that a case may use as well.
    const ofTerms = new Set(deadlines.flatMap(({ title }) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
    const ours = registers
      .filter((register) => register.cases)
      .flatMap((register) => recordsOf(register))
      .flatMap(({ data }) => `${data.title} ${data.summary ?? ""}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
    expect(ours.length).toBeGreaterThan(100);
    expect([...new Set(ours)].filter((word) => said.has(word) && !kinds.includes(word) && !ofTerms.has(word))).toEqual(
      [],
    );
  });

  test("has times that a phone in another country shows as the same instant", () => {
    const start = "2026-10-25T02:30+01:00";
    const due = {
      deadline: { id: "notify-authority", title: "Melden bij de AP", register: "personal-data-breaches" },
      entry: { register: "personal-data-breaches", id: "2026-001", data: {} },
      path: "notifications",
      met: undefined,
      term: { target: start, due: start },
    };
    const [event] = events(calendarFeed([due as never], "2026-10-26T09:00+01:00"));
    expect(event?.startDate.toJSDate().toISOString()).toBe("2026-10-25T01:30:00.000Z");
  });
});
