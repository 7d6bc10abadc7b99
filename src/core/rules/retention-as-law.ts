// Art. 5(1)(e): kept shorter than the law asks, or longer than it allows. Statutory terms as dated data (state of November 2026).
import { gdpr } from "../law/gdpr.ts";
import { retentionPeriods } from "../registers/retention-periods.ts";
import { recordRule } from "../rule.ts";
import { periodInWords } from "../time/written.ts";

const statutory: readonly {
  readonly names: RegExp;
  readonly period: string;
  readonly source: string;
  readonly start?: string;
}[] = [
  { names: /7:454/, period: "P20Y", source: "art. 7:454 lid 3 BW", start: "last-change" },
  { names: /7\.3\.8\b/, period: "P20Y", source: "art. 7.3.8 lid 3 Jeugdwet", start: "last-change" },
  { names: /5\.3\.4\b/, period: "P15Y", source: "art. 5.3.4 lid 1 Wmo 2015 (te bevestigen)" },
  { names: /\b52\b.*\b(AWR|rijksbelastingen)|2:10 BW/, period: "P7Y", source: "art. 52 lid 4 AWR" },
];

export const retentionAsLaw = recordRule({
  id: "retention-as-law",
  severity: "open",
  title: "Een wettelijke bewaartermijn is niet korter of langer dan de wet, en begint op hetzelfde moment.",
  why: "Te kort mist bewijs en zorg; te lang is meer dan nodig.",
  source: [gdpr(5, 1, "e")],
  register: retentionPeriods,
  check: ({ data }) => {
    const law = data.groundKind === "law" ? statutory.find((each) => each.names.test(data.ground ?? "")) : undefined;
    if (law === undefined) return [];
    const problems = [];
    if (data.period !== law.period) {
      problems.push({
        path: "period",
        message: `De wet noemt ${periodInWords(law.period)} (${law.source}); hier staat ${data.period === undefined ? "niets" : periodInWords(data.period)}.`,
        remedy:
          "Klopt uw termijn niet, pas het beleid aan en leg vast vanaf wanneer. Wijkt u met reden af, schrijf die bij `exceptions`.",
      });
    }
    if (law.start !== undefined && data.starts !== law.start) {
      problems.push({
        path: "starts",
        message: `De termijn begint volgens de wet bij de laatste wijziging in het dossier (${law.source}).`,
        remedy: "Bekijk of u vanaf het goede moment rekent, en leg vast wat u verandert.",
      });
    }
    return problems;
  },
});
