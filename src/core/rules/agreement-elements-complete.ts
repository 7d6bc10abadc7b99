import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { agreementElement } from "../vocabulary/recipient.ts";
import { recordRule } from "./rule.ts";

export const agreementElementsComplete = recordRule({
  id: "agreement-elements-complete",
  severity: "open",
  title: "Een verwerkersovereenkomst bevat alle onderdelen van de wet.",
  why: "Wat niet is afgesproken, kunnen wij niet eisen.",
  source: [gdpr(28, 3)],
  example: {
    passes:
      "elements: [subject-duration, nature-purpose, data-people, rights-duties, instructions, secrecy, security, sub-processors, requests, assistance, deletion, audit]",
    fails: "elements: [subject-duration, nature-purpose, instructions, secrecy, security]",
  },
  register: recipients,
  check: ({ data }) => {
    // Without a signed copy nobody can say what stands in it; that is another finding.
    if (data.role !== "processor" || data.endedOn !== undefined || data.signature !== "signed") return [];
    const missing = agreementElement.terms.filter((term) => !data.elements?.includes(term.value));
    return missing.length === 0
      ? []
      : [
          {
            path: "elements",
            message: `In de verwerkersovereenkomst staat nog niet: ${missing.map((term) => term.label).join(", ")}.`,
            remedy:
              "Lees de overeenkomst na. Staat het er wel, vink het aan; staat het er niet, leg vast wat u eraan doet (`actionText`).",
          },
        ];
  },
});
