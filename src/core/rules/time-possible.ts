// Only the physically impossible is an error; a reversed order of acts is a question, not an error.
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { dayOf, instantOf } from "../time/written.ts";
import { recordRule } from "./rule.ts";

export const timePossible = recordRule({
  id: "time-possible",
  severity: "error",
  title: "De tijden en aantallen van een datalek kunnen samen waar zijn.",
  why: "Met tijden die niet kunnen, is geen enkele termijn te vertrouwen.",
  source: [gdpr(33, 5)],
  example: {
    passes: `occurrence: period
occurredFromAt: 2026-03-26T12:00+01:00
occurredUntilAt: 2026-03-26T18:00+01:00`,
    fails: `occurrence: period
occurredFromAt: 2026-03-26T12:00+01:00
occurredUntilAt: 2026-03-25T18:00+01:00`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const problems = [];
    const before = (one: string, other: string) =>
      instantOf(one).epochMilliseconds < instantOf(other).epochMilliseconds;
    if (
      data.occurredFromAt !== undefined &&
      data.occurredUntilAt !== undefined &&
      before(data.occurredUntilAt, data.occurredFromAt)
    ) {
      problems.push({
        path: "occurredUntilAt",
        message: "Het einde ligt vóór het begin.",
        remedy: "Controleer beide momenten en de tijdzone.",
      });
    }
    const began = data.occurredFromAt;
    const { restoredAt } = data.recovery ?? {};
    if (began !== undefined && restoredAt !== undefined && before(restoredAt, began)) {
      problems.push({
        path: "recovery.restoredAt",
        message: "Het herstel ligt vóór het begin van het datalek.",
        remedy: "Controleer beide momenten en de tijdzone.",
      });
    }
    if (data.closedOn !== undefined && data.closedOn < dayOf(data.signalledAt)) {
      problems.push({
        path: "closedOn",
        message: "Het datalek is gesloten vóór het eerste signaal.",
        remedy: "Controleer beide datums.",
      });
    }
    const ranges = [
      ["people.minimum", "mensen", data.people?.minimum, data.people?.maximum],
      ["data.recordsMinimum", "gegevens", data.data?.recordsMinimum, data.data?.recordsMaximum],
    ] as const;
    for (const [path, what, minimum, maximum] of ranges) {
      if (minimum === undefined || maximum === undefined || minimum <= maximum) continue;
      problems.push({
        path,
        message: `Het laagste aantal ${what} is hoger dan het hoogste.`,
        remedy: "Controleer beide aantallen.",
      });
    }
    return problems;
  },
});
