// Law that is on its way: dated, each with its state, where and when it was read; and a term to read it again.
import { describe, expect, test } from "vitest";
import { deadlineOf } from "../../src/core/deadlines/index.ts";
import { lawsRead } from "../../src/core/dossier/law-read.ts";
import { due } from "../../src/core/due/due.ts";
import { lawWatch, watchStatusWords } from "../../src/core/law/watch.ts";
import { isDay } from "../../src/core/time/written.ts";
import { smallDossier, swap } from "../fixtures/small.ts";

const read = (lines: string) => smallDossier({ "organisation.yml": swap("dpo: none", `lawRead:\n${lines}dpo: none`) });
const oldest = (dossier: ReturnType<typeof smallDossier>) =>
  due(dossier).find((each) => each.deadline.id === "read-law-again");

describe("the law watch", () => {
  test("names at least seven texts, each with its state, a source and a day", () => {
    expect(lawWatch.length).toBeGreaterThanOrEqual(7);
    for (const { id, name, state, status, source, readOn, settledBy, now, dates = [] } of lawWatch) {
      expect(watchStatusWords[status], id).toMatch(/\w/);
      for (const words of [name, state, source, settledBy, now]) expect(words.length, id).toBeGreaterThan(5);
      for (const day of [readOn, ...dates.map(({ on }) => on)]) expect(isDay(day), `${id} ${day}`).toBe(true);
    }
    expect(new Set(lawWatch.map(({ id }) => id)).size).toBe(lawWatch.length);
    const ids = lawWatch.map(({ id }) => id).join(" ");
    for (const each of ["36264", "36579", "cyberbeveiligingswet", "omnibus", "edpb", "ai-", "health", "feestdagen"])
      expect(ids).toContain(each);
  });

  test("no proposal is told as law: what was not read in force, says so", () => {
    for (const { id, status, state } of lawWatch.filter((each) => each.status === "proposal"))
      expect(`${id} ${status} ${state}`).toMatch(/niet|geen|laatste dat is gezien/i);
  });

  test("what we read ourselves counts when it is later, and not when it is older", () => {
    const [bill] = lawsRead(
      read(
        "  - law: wetsvoorstel-36579\n    readOn: 2027-02-01\n    outcome: no-change\n  - law: wetsvoorstel-36264\n    readOn: 2026-01-05\n    outcome: no-change\n",
      ),
    );
    expect([bill?.law.id, bill?.readOn, bill?.ours?.outcome]).toEqual([
      "wetsvoorstel-36579",
      "2027-02-01",
      "no-change",
    ]);
    const other = lawsRead(read("  - law: wetsvoorstel-36264\n    readOn: 2026-01-05\n    outcome: no-change\n"));
    expect(other.find(({ law }) => law.id === "wetsvoorstel-36264")?.readOn).toBe("2026-11-29");
  });

  test("the one that was read longest ago says when to read again: three months, or our own term", () => {
    // The list came with 21 November 2026 as its oldest day: three months later is 21 February 2027.
    expect(oldest(smallDossier())?.start).toBe("2026-11-21");
    expect(oldest(smallDossier())?.term?.target).toBe("2027-02-21");
    // A term of our own only: no law ends it.
    expect(oldest(smallDossier())?.term?.due).toBeNull();
    const own = smallDossier({
      "organisation.yml": swap("accessReview: P3M", "accessReview: P3M\n  readLawAgain: P1M"),
    });
    expect(oldest(own)?.term?.target).toBe("2026-12-21");
    // All that was not read by 21 November was read on the 29th; with these two read in January, that is the oldest.
    const all = read(
      "  - law: edpb-meldformulier\n    readOn: 2027-01-04\n    outcome: no-change\n  - law: feestdagenlijst-2027\n    readOn: 2027-01-04\n    outcome: changed-adapt\n",
    );
    expect(oldest(all)?.start).toBe("2026-11-29");
    expect(deadlineOf("read-law-again")?.inWords).toBe("3 maanden na de vorige keer");
  });
});
