import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "../rule.ts";

export const secondAssessor = recordRule({
  id: "second-assessor",
  severity: "open",
  title: "Bij 'niet melden' met gevoelige gegevens keek een tweede persoon mee.",
  why: "Niet melden is een zwaar besluit als het om bijzondere gegevens, BSN, kinderen of meer dan tien mensen gaat.",
  source: [ownRule("tweede beoordelaar, niet de behandelaar en nooit de FG")],
  example: {
    passes: `data:
  specialCategories: [health]
authorityDecision:
  decision: not-notify
  secondAssessor: teamleider`,
    fails: `data:
  specialCategories: [health]
authorityDecision:
  decision: not-notify`,
  },
  register: personalDataBreaches,
  check: ({ data }, dossier) => {
    if (data.authorityDecision?.decision !== "not-notify") return [];
    const many = (data.people?.number ?? data.people?.maximum ?? 0) > 10;
    const heavy =
      data.data?.specialCategories !== undefined ||
      data.data?.types?.includes("bsn") ||
      data.people?.minors === "yes" ||
      data.people?.groups?.includes("minors") ||
      many;
    const { secondAssessor: second } = data.authorityDecision;
    const first = [data.report?.handler, data.assessment?.assessedBy, data.authorityDecision.decidedBy];
    const own = second !== undefined && first.includes(second);
    const dpo = second !== undefined && second === dossier.organisation?.dpoRole;
    if (!heavy || (second !== undefined && !own && !dpo)) return [];
    const why = dpo
      ? "De tweede beoordelaar is de FG."
      : own
        ? "De tweede beoordelaar is dezelfde als wie behandelde, oordeelde of besloot."
        : "Er keek geen tweede persoon mee.";
    return [
      {
        path: "authorityDecision.secondAssessor",
        message: `${why} Het gaat om gevoelige gegevens, kinderen of meer dan tien mensen, en er is niet gemeld.`,
        remedy:
          "Laat alsnog een ander meekijken en leg vast wie (rol) en wanneer. Het besluit zelf blijft staan zoals het was.",
      },
    ];
  },
});
