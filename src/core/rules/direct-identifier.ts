// Promise 7: case texts name no person. The finding says what it looked like, never the text itself.
import { identifiersOf } from "../dossier/case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import { asks } from "../text/personal-data/identifiers.ts";
import { everyRecordRule } from "./rule.ts";

export const directIdentifier = everyRecordRule({
  id: "direct-identifier",
  severity: "error",
  title:
    "In de tekst van een zaak, een DPIA of een bewijsstuk staat geen BSN, nummer of adres waarmee een persoon direct te vinden is.",
  why: "Het register noemt rollen en groepen. Wie het leest, hoeft niet te weten wie het was. Gevonden worden, hoe ze ook zijn geschreven: negen cijfers die een BSN kunnen zijn volgens de elfproef, en elk nummer achter het woord BSN; e-mailadressen; telefoonnummers; een dag bij een woord dat zegt dat iemand toen is geboren; een postcode met een huisnummer; rekeningnummers waarvan de controlecijfers kloppen; nummers achter de woorden BIG en V-nummer; cliëntnummers zoals de organisatie die schrijft. Niet gevonden worden een dag of een adres zonder zulke aanwijzingen, en een BSN achter het woord factuurnummer, ordernummer of RSIN. Adressen en nummers van de organisatie zelf en van ontvangers zijn vrij.",
  source: [gdpr(5, 1, "c"), gdpr(25, 1)],
  example: {
    passes: `# personal-data-breaches/2026-001.md
summary: Een brief voor een cliënt lag bij de buren.`,
    fails: `# personal-data-breaches/2026-001.md
summary: De brief is gemaild naar iemand@buren.example.`,
  },
  check: (entry, dossier, register) =>
    register.identifiers !== "refused"
      ? []
      : identifiersOf(entry, dossier, register)
          .filter(({ kind, excepted }) => !excepted && !asks.has(kind))
          .map(({ kind, path, place }) => ({
            path,
            message: `Hier staat iets dat lijkt op een ${kind}.`,
            remedy: `Schrijf in plaats daarvan de rol of de groep, en bewaar het gegeven zelf bij het bewijs. Is het geen persoonsgegeven? Zet dan \`${place}\` met de reden bij \`notPersonalData\`.`,
          })),
});
