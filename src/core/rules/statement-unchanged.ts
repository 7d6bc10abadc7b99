import { gdpr } from "../law/gdpr.ts";
import { privacyStatements } from "../registers/index.ts";
import { fingerprintOf, isApprovedText } from "../statement/versions.ts";
import { recordRule } from "./rule.ts";

export const statementUnchanged = recordRule({
  id: "statement-unchanged",
  severity: "open",
  title: "De tekst van een versie is die welke is vastgesteld.",
  why: "Mensen moeten kunnen nalezen wat hun is verteld. Wie de tekst later verandert, verandert dat ongezien.",
  source: [gdpr(5, 2), gdpr(12, 1)],
  example: {
    passes: `name: Privacyverklaring voor cliënten, versie 1`,
    fails: `fingerprint: "0000000000000000"`,
  },
  register: privacyStatements,
  check: ({ data: { fingerprint }, body }) => {
    if (isApprovedText({ body }, fingerprint)) return [];
    return [
      fingerprint === undefined
        ? {
            path: "fingerprint",
            message: "Bij deze versie staat geen kenmerk, dus niet te zien is of de tekst is veranderd.",
            remedy: `Lees de tekst na. Is het de vastgestelde tekst, zet er dan bij: \`fingerprint: "${fingerprintOf({ body })}"\`.`,
          }
        : {
            path: "fingerprint",
            message: "De tekst van deze versie is veranderd nadat hij was vastgesteld.",
            remedy:
              "Zet de vastgestelde tekst terug; de geschiedenis heeft hem nog. Wat u wilde veranderen, stelt u vast als nieuwe versie.",
          },
    ];
  },
});
