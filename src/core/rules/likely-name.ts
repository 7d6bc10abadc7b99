// What looks like a person's name in a case text: a question, because names and ordinary words overlap.
import { caseTexts } from "../case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import { dossierRule } from "../rule.ts";
import { likelyNameIn } from "../text/identifiers.ts";

export const likelyName = dossierRule({
  id: "likely-name",
  severity: "warning",
  title: "In de tekst van een zaak staat geen naam van een persoon.",
  why: "Een rol zegt genoeg; een naam maakt het register gevoeliger dan nodig.",
  source: [gdpr(5, 1, "c")],
  example: {
    passes: `# data-subject-requests/2026-001.md
details: De moeder van de cliënt wil het dossier lezen.`,
    fails: `# data-subject-requests/2026-001.md
details: Mevrouw Voorbeeld wil het dossier lezen.`,
  },
  check: (dossier) =>
    caseTexts(dossier).flatMap(({ entry, path, place, text, excepted }) =>
      excepted || !likelyNameIn(text)
        ? []
        : [
            {
              entry,
              path,
              message: "Hier staat iets dat lijkt op de naam van een persoon.",
              remedy: `Is het een naam? Schrijf dan de rol of de groep. Is het geen naam? Zet dan \`${place}\` met de reden bij \`notPersonalData\`.`,
            },
          ],
    ),
});
