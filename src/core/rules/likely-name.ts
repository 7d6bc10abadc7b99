// What looks like a person's name in a case text: a question, because names and ordinary words overlap.
import { identifiersOf } from "../dossier/case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import { everyRecordRule } from "./rule.ts";

export const likelyName = everyRecordRule({
  id: "likely-name",
  severity: "warning",
  title: "In de tekst van een zaak, een DPIA of een bewijsstuk staat geen naam van een persoon.",
  why: "Een rol zegt genoeg; een naam maakt het register gevoeliger dan nodig. Gezien worden een naam achter een aanspreekvorm, achter voorletters, en veel voorkomende voornamen. Een achternaam alleen, of een zeldzame voornaam, wordt niet gezien.",
  source: [gdpr(5, 1, "c")],
  example: {
    passes: `# data-subject-requests/2026-001.md
details: De moeder van de cliënt wil het dossier lezen.`,
    fails: `# data-subject-requests/2026-001.md
details: Mevrouw Voorbeeld wil het dossier lezen.`,
  },
  check: (entry, dossier, register) =>
    register.identifiers !== "refused"
      ? []
      : identifiersOf(entry, dossier, register)
          .filter(({ kind, excepted }) => !excepted && kind === "naam")
          .map(({ path, place }) => ({
            path,
            message: "Hier staat iets dat lijkt op de naam van een persoon.",
            remedy: `Is het een naam? Schrijf dan de rol of de groep. Is het geen naam? Zet dan \`${place}\` met de reden bij \`notPersonalData\`.`,
          })),
});
