import { gdpr } from "../law/gdpr.ts";
import { organisation } from "../registers/organisation.ts";
import { recordRule } from "./rule.ts";

export const dpoReported = recordRule({
  id: "dpo-reported",
  severity: "open",
  title: "De FG is aangemeld bij de AP.",
  why: "Ook een vrijwillige FG wordt aangemeld; de AP moet weten wie zij kan bellen.",
  source: [gdpr(37, 7)],
  example: {
    passes: `dpo: voluntary
dpoRole: teamleider
dpoReportedOn: 2026-02-01`,
    fails: `dpo: voluntary
dpoRole: teamleider`,
  },
  register: organisation,
  check: ({ data }) =>
    data.dpo === "none" || data.dpoReportedOn !== undefined
      ? []
      : [
          {
            path: "dpoReportedOn",
            message: "Er is een FG, maar er staat niet wanneer die bij de AP is aangemeld.",
            remedy: "Meld de FG aan op de site van de AP en leg de datum vast (`dpoReportedOn`).",
          },
        ],
});
