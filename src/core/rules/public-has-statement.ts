import { organisationEntry } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { organisation } from "../registers/index.ts";
import { groupsIn, notWithdrawn, versionsOf } from "../statement/versions.ts";
import { dossierRule } from "./rule.ts";

export const publicHasStatement = dossierRule({
  id: "public-has-statement",
  severity: "open",
  holdsBack: "public",
  title: "De openbare site heeft een vastgestelde privacyverklaring.",
  why: "De openbare site vertelt mensen wat wij met hun gegevens doen. Zonder vastgestelde verklaring zegt zij niets wat geldt.",
  source: [gdpr(12, 1), gdpr(13), gdpr(14)],
  example: {
    passes: `# privacy-statements/clients-1.md
changed: Eerste versie.`,
    fails: `# privacy-statements/clients-1.md
withdrawn:
  withdrawnOn: 2026-01-20
  role: bestuurder
  reason: De tekst klopte niet.`,
  },
  findsIn: [organisation.id],
  check: (dossier) => {
    const entry = organisationEntry(dossier);
    const has = groupsIn(dossier, "public").some((group) => notWithdrawn(versionsOf(dossier, group)).length > 0);
    return has || entry === undefined
      ? []
      : [
          {
            entry,
            path: "",
            message: "Er is nog geen vastgestelde privacyverklaring. Daarom wordt de openbare site niet gemaakt.",
            remedy:
              "Kijk de verwerkingen na, lees het voorstel bij Privacyverklaring en laat het vaststellen. De andere uitgaven gaan gewoon door.",
          },
        ];
  },
});
