import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const secondAssessor = recordRule({
  id: "second-assessor",
  severity: "open",
  title: "Bij 'niet melden' keek een tweede persoon mee.",
  why: "Niet melden is een zwaar besluit: niemand buiten ons kijkt er meer naar. Daarom neemt niemand het alleen.",
  source: [ownRule("tweede beoordelaar, niet de behandelaar en nooit de FG")],
  example: {
    passes: `authorityDecision:
  decision: not-notify
  secondAssessor: teamleider`,
    fails: `authorityDecision:
  decision: not-notify`,
  },
  register: personalDataBreaches,
  check: ({ data }, dossier) => {
    if (data.authorityDecision?.decision !== "not-notify") return [];
    const { secondAssessor: second } = data.authorityDecision;
    const first = [data.report?.handler, data.assessment?.assessedBy, data.authorityDecision.decidedBy];
    const own = second !== undefined && first.includes(second);
    const dpo = second !== undefined && second === dossier.organisation?.dpoRole;
    if (second !== undefined && !own && !dpo) return [];
    const why = dpo
      ? "De tweede beoordelaar is de FG."
      : own
        ? "De tweede beoordelaar is dezelfde als wie behandelde, oordeelde of besloot."
        : "Er keek geen tweede persoon mee, en er is niet gemeld.";
    return [
      {
        path: "authorityDecision.secondAssessor",
        message: why,
        remedy:
          "Laat alsnog een ander meekijken en leg vast wie (rol) en wanneer. Het besluit zelf blijft staan zoals het was.",
      },
    ];
  },
});
