// A moment in universal time, 2026-07-30T23:40:00Z, is a moment like any other: the whole example written with Z gives the same
// findings, terms, tables, calendar, pages and notification as with the offset of the Netherlands.
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, test } from "vitest";
import { edpbNotification } from "../../src/core/authority-report/edpb.ts";
import { check } from "../../src/core/check/check.ts";
import { calendarFeed } from "../../src/core/derive/calendar.ts";
import { registerCsv, registerJson } from "../../src/core/derive/exports.ts";
import { recordSections } from "../../src/core/derive/record-html.ts";
import { type Dossier, entriesOf } from "../../src/core/dossier/dossier.ts";
import { due } from "../../src/core/due/due.ts";
import { status } from "../../src/core/due/status.ts";
import type { Entry } from "../../src/core/model/register.ts";
import { validate } from "../../src/core/read/folder.ts";
import { collections, personalDataBreaches } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { readContent } from "../../src/node/read/content.ts";
import { smallTexts } from "../fixtures/small.ts";

const now = "2026-11-16T09:00+01:00";
const written = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?[+-]\d{2}:\d{2}\b/g;
const universal = (text: string) => text.replace(written, (moment) => Temporal.Instant.from(moment).toString());
/** The same text whatever offset its moments are written with. */
const same = (value: unknown) =>
  JSON.stringify(value)?.replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/g, (moment) =>
    Temporal.Instant.from(moment).toString(),
  );

// A refusal says what is wrong with what was typed, and nothing else.
test.each([
  ["2026-03-27T09:00", "ontbreekt de tijdzone."],
  ["2026-03-27T09:00:00", "ontbreekt de tijdzone."],
  ["2026-02-30T09:00Z", "staat een dag die niet bestaat."],
  ["2026-03-27T24:00+01:00", "staat een tijd die niet bestaat."],
  ["2026-03-27T09:60Z", "staat een tijd die niet bestaat."],
  ["2026-03-27T09:00+0100", "staat een tijdzone die niet te lezen is."],
  ["2026-03-27T09:00A", "staat een tijdzone die niet te lezen is."],
  ["2026-03-27", "staat iets wat niet als moment is geschreven."],
  ["27-03-2026 09:00", "staat iets wat niet als moment is geschreven."],
  ["2026-07-30t23:40:00z", "staat iets wat niet als moment is geschreven."],
])("%s is refused: %s", (moment, reason) => {
  const breach = "personal-data-breaches/2026-001.md";
  const texts = smallTexts({ [breach]: (text) => text.replace(/^signalledAt: .*$/m, `signalledAt: ${moment}`) });
  const files = [...texts].map(([path, text]) => ({ path, text: String(text) }));
  const { findings } = validate({ folder: "content", files, folders: [], unreadable: [] });
  expect(findings.map(({ message }) => message)).toEqual([`Bij "Eerste signaal" ${reason}`]);
});

describe("the example, with every moment in universal time", () => {
  let ours: Dossier;
  let theirs: Dossier;
  let moments = 0;

  beforeAll(async () => {
    const content = await readContent("content");
    const files = content.files.map((file) => {
      moments += file.text.match(written)?.length ?? 0;
      return { ...file, text: universal(file.text) };
    });
    ours = validate(content);
    theirs = validate({ ...content, files });
  });

  const both = (of: (dossier: Dossier) => unknown) => {
    expect(same(of(theirs))).toBe(same(of(ours)));
  };

  test("has many moments, and none is refused", () => {
    expect(moments).toBeGreaterThan(100);
    expect(theirs.findings).toEqual(ours.findings);
  });
  test("gives the same findings", () =>
    both((dossier) =>
      check(dossier, rules).map(({ id, file, path, message, remedy }) => ({ id, file, path, message, remedy })),
    ));
  test("gives the same terms, met and late alike", () =>
    both((dossier) =>
      due(dossier).map((each) => ({
        id: each.deadline.id,
        record: each.entry.id,
        start: each.start,
        met: each.met,
        term: each.term,
        status: status(each, now),
      })),
    ));
  test("gives the same tables to a spreadsheet, and the same data", () => {
    for (const register of collections) {
      expect(registerCsv(register, theirs, "registers"), register.id).toBe(registerCsv(register, ours, "registers"));
      both((dossier) => registerJson(register, dossier, now));
    }
  });
  test("gives the same calendar", () => both((dossier) => calendarFeed(due(dossier), now)));
  test("reads the same on its page, and in the notification to the authority", () =>
    both((dossier) =>
      entriesOf(dossier, personalDataBreaches).map((entry) => [
        recordSections(personalDataBreaches, entry as unknown as Entry, "registers", {
          dossier,
          edition: "registers",
          href: (path: string) => path,
        }),
        edpbNotification(entry, dossier),
      ]),
    ));
});
