import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { recipientKind } from "../vocabulary/recipient.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { recordRule } from "./rule.ts";

// They have a task of their own, in the law or by their profession.
const ownTask = new Set([
  "municipality",
  "care-office",
  "care-provider",
  "advice-report-centre",
  "child-protection",
  "occupational-health",
  "government",
  "complaints",
  "supervisory-authority",
  "auditor-accountant",
]);

export const authorityNoProcessor = recordRule({
  id: "authority-no-processor",
  severity: "warning",
  title: "Een overheid, toezichthouder, hulpverlener of accountant is geen verwerker, tenzij er een reden bij staat.",
  why: "Zij bepalen zelf waarvoor zij gegevens gebruiken. Een verwerkersovereenkomst zegt dan iets wat niet waar is.",
  source: [gdpr(4, undefined, "7"), gdpr(4, undefined, "8"), gdpr(28, 10)],
  example: {
    passes: `kind: municipality
role: independent-controller
agreement: none-needed
signature: not-applicable`,
    fails: `kind: municipality
role: processor`,
  },
  register: recipients,
  check: ({ data: { kind, role, roleExplained } }) =>
    role === "processor" && ownTask.has(kind) && roleExplained === undefined
      ? [
          {
            path: "role",
            message: `Hier staat verwerker, maar een ontvanger van deze soort (${labelOf(recipientKind, kind)}) beslist in de regel zelf.`,
            remedy:
              "Kies zelfstandig verantwoordelijk als deze ontvanger zelf bepaalt waarvoor. Werkt hij hier echt in onze opdracht, leg dan uit waarom (`roleExplained`).",
          },
        ]
      : [],
});
