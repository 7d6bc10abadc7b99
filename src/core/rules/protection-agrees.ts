import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const protectionAgrees = recordRule({
  id: "protection-agrees",
  severity: "open",
  title: "'De bescherming is heel gebleven' past bij sterkte, sleutel en het deel dat beschermd was.",
  why: "Versleuteling helpt alleen als zij sterk is, voor alle gegevens gold en de sleutel veilig is.",
  source: [gdpr(34, 3, "a"), edpb("01/2021", "§ 20")],
  example: {
    passes: `protection:
  unintelligible: intact
  key: safe`,
    fails: `protection:
  unintelligible: intact
  key: compromised`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const { unintelligible, strength, key, part } = data.protection ?? {};
    if (unintelligible !== "intact") return [];
    const against = [
      ["protection.key", key === "compromised", "de sleutel is gelekt of te raden"],
      ["protection.strength", strength === "weak", "de bescherming is zwak of verouderd"],
      ["protection.part", part === "part", "maar een deel van de gegevens was beschermd"],
    ] as const;
    return against.flatMap(([path, holds, words]) =>
      holds
        ? [
            {
              path,
              message: `Er staat dat de gegevens onleesbaar bleven, maar ook: ${words}.`,
              remedy: "Kies bij onleesbaar: deels. Beoordeel het risico daarna opnieuw.",
            },
          ]
        : [],
    );
  },
});
