import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "../rule.ts";

export const secondAssessor = recordRule({
  id: "second-assessor",
  severity: "open",
  title: "Bij 'niet melden' met gevoelige gegevens keek een tweede persoon mee.",
  why: "Niet melden is een zwaar besluit als het om gezondheid, BSN, kinderen of meer dan tien mensen gaat.",
  source: [ownRule("tweede beoordelaar, niet de behandelaar en nooit de FG")],
  register: personalDataBreaches,
  check: ({ data }, dossier) => {
    if (data.authorityDecision?.decision !== "not-notify") return [];
    const many = (data.people?.number ?? data.people?.maximum ?? 0) > 10;
    const heavy =
      data.data?.specialCategories !== undefined ||
      data.data?.types?.includes("bsn") ||
      data.people?.minors === "yes" ||
      many;
    const { secondAssessor: second } = data.authorityDecision;
    const own = second !== undefined && second === data.report?.handler;
    const dpo = second !== undefined && second === dossier.organisation?.dpoRole;
    if (!heavy || (second !== undefined && !own && !dpo)) return [];
    const why = dpo
      ? "De tweede beoordelaar is de FG."
      : own
        ? "De tweede beoordelaar is dezelfde als de behandelaar."
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
