// A licence plate or an internet address in a case text: it points to a person through a car or a device, or to nobody at all.
import { identifiersOf } from "../dossier/case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import { asks } from "../text/personal-data/identifiers.ts";
import { everyRecordRule } from "./rule.ts";

export const indirectIdentifier = everyRecordRule({
  id: "indirect-identifier",
  severity: "warning",
  title: "In de tekst van een zaak, een DPIA of een bewijsstuk staat geen kenteken en geen IP-adres van een persoon.",
  why: "Ook een auto of een apparaat wijst iemand aan.",
  source: [gdpr(4, 1), gdpr(5, 1, "c")],
  example: {
    passes: `# personal-data-breaches/2026-001.md
summary: De tas lag in een auto van een medewerker.`,
    fails: `# personal-data-breaches/2026-001.md
summary: De tas lag in de auto met kenteken HK-123-B.`,
  },
  check: (entry, dossier, register) =>
    register.identifiers !== "refused"
      ? []
      : identifiersOf(entry, dossier, register)
          .filter(({ kind, excepted }) => !excepted && kind !== "naam" && asks.has(kind))
          .map(({ kind, path, place }) => ({
            path,
            message: `Hier staat iets dat lijkt op een ${kind}.`,
            remedy: `Wijst het een persoon aan? Schrijf dan "een auto" of "een apparaat", en bewaar het gegeven zelf bij het bewijs. Zo niet? Zet dan \`${place}\` met de reden bij \`notPersonalData\`.`,
          })),
});
