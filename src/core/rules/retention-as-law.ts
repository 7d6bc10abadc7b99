// Art. 5(1)(e): kept shorter than the law asks, or longer than it allows. Statutory terms as dated data (state of November 2026).
import { gdpr } from "../law/gdpr.ts";
import { retentionPeriods } from "../registers/retention-periods.ts";
import { hoursOf } from "../time/hours.ts";
import { periodInWords } from "../time/written.ts";
import { retentionStart } from "../vocabulary/retention.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { recordRule } from "./rule.ts";

// All of them say "at least" or "or longer": longer needs a reason, not another law.
interface Statutory {
  readonly names: RegExp;
  readonly period: string;
  readonly source: string;
  readonly start?: string;
}

const statutory: readonly Statutory[] = [
  { names: /7:454/, period: "P20Y", source: "art. 7:454 lid 3 BW", start: "last-change" },
  { names: /7\.3\.8\b/, period: "P20Y", source: "art. 7.3.8 lid 3 Jeugdwet", start: "last-change" },
  { names: /5\.3\.4\b/, period: "P15Y", source: "art. 5.3.4 lid 1 Wmo 2015" },
  { names: /\b52\b.*\b(AWR|rijksbelastingen)|2:10\b/, period: "P7Y", source: "art. 52 lid 4 AWR" },
  {
    names: /Besluit elektronische gegevensverwerking/,
    period: "P5Y",
    source: "Stcrt. 2019, 38007, bij art. 5 lid 2 Besluit elektronische gegevensverwerking door zorgaanbieders",
    start: "log-line",
  },
];

const written = /^P(?:(\d+)Y)?(?:(\d+)M)?$/;

/** Below zero when the first is shorter. Twelve months are a year; otherwise a month counts as thirty days. */
function compare(one: string, other: string): number {
  const months = [one, other].map((period) => {
    const [, years, rest] = written.exec(period) ?? [];
    return years === undefined && rest === undefined ? undefined : Number(years ?? 0) * 12 + Number(rest ?? 0);
  });
  const [first, second] = months;
  return first === undefined || second === undefined ? hoursOf(one) - hoursOf(other) : first - second;
}

export const retentionAsLaw = recordRule({
  id: "retention-as-law",
  severity: "open",
  title: "Een wettelijke bewaartermijn is niet korter of langer dan de wet, en begint op hetzelfde moment.",
  why: "Te kort mist bewijs en zorg; te lang is meer dan nodig.",
  source: [gdpr(5, 1, "e")],
  example: {
    passes: `period: P20Y
starts: last-change
groundKind: law
ground: art. 7.3.8 Jeugdwet`,
    fails: `period: P15Y
starts: last-change
groundKind: law
ground: art. 7.3.8 Jeugdwet`,
  },
  register: retentionPeriods,
  check: ({ data }) => {
    const law = data.groundKind === "law" ? statutory.find((each) => each.names.test(data.ground ?? "")) : undefined;
    if (law === undefined) return [];
    const problems = [];
    // What is not filled in at all is `element-missing`.
    const difference = data.period === undefined ? 0 : compare(data.period, law.period);
    const explained = data.exceptions !== undefined;
    if (data.period !== undefined && (difference < 0 || (difference > 0 && !explained))) {
      problems.push({
        path: "period",
        message: `Dit is ${difference < 0 ? "korter" : "langer"} dan de wet: die noemt ${periodInWords(law.period)} (${law.source}), hier staat ${periodInWords(data.period)}.`,
        remedy:
          difference < 0
            ? "Pas het beleid aan en leg vast vanaf wanneer. Zoek uit of er al iets te vroeg is vernietigd."
            : "Is langer nodig voor goede zorg of een ander belang? Schrijf dat bij `exceptions`. Pas anders het beleid aan.",
      });
    }
    if (law.start !== undefined && data.starts !== law.start) {
      problems.push({
        path: "starts",
        message: `De termijn begint volgens de wet bij: ${labelOf(retentionStart, law.start)} (${law.source}).`,
        remedy: "Bekijk of u vanaf het goede moment rekent, en leg vast wat u verandert.",
      });
    }
    return problems;
  },
});
