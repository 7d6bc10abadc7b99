import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const specialCategoriesAgree = recordRule({
  id: "special-categories-agree",
  severity: "error",
  title: "'Geen bijzondere persoonsgegevens' staat niet naast een bijzonder gegeven.",
  why: "Twee antwoorden die elkaar tegenspreken, maken het register onbruikbaar.",
  source: [gdpr(9, 1), gdpr(33, 5)],
  example: {
    passes: `data:
  specialCategories: [none]`,
    fails: `data:
  specialCategories: [none, health]`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const places = [
      { path: "data.specialCategories", said: data.data?.specialCategories ?? [] },
      ...(data.subgroups ?? []).map((each, index) => ({
        path: `subgroups.${index}.specialCategories`,
        said: each.specialCategories ?? [],
      })),
    ];
    return places.flatMap(({ path, said }) =>
      said.includes("none") && said.length > 1
        ? [
            {
              path,
              message: "Er staat 'geen bijzondere persoonsgegevens', en ook een ander antwoord.",
              remedy: "Zoek uit wat klopt en houd dat antwoord over.",
            },
          ]
        : [],
    );
  },
});
