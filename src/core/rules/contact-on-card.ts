import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

export const contactOnCard = recordRule({
  id: "contact-on-card",
  severity: "open",
  title: "Een nummer dat op de noodkaart heet te staan, staat er ook.",
  why: "De noodkaart neemt de nummers over die bij de ontvangers staan. Wie daar zoekt, moet het vinden.",
  source: [gdpr(33, 1), gdpr(33, 2)],
  example: {
    passes: `breachContact: storingsdienst, dag en nacht, nummer op de noodkaart
breachPhone: 010-000 00 21`,
    fails: "breachContact: storingsdienst, dag en nacht, nummer op de noodkaart",
  },
  register: recipients,
  check: ({ data }) =>
    /noodkaart/iu.test(data.breachContact ?? "") && data.breachPhone === undefined
      ? [
          {
            path: "breachContact",
            message: "Hier staat dat het nummer op de noodkaart staat, maar er is geen nummer ingevuld.",
            remedy: "Vul het nummer in (`breachPhone`). Staat het ergens anders, schrijf hier dan waar.",
          },
        ]
      : [],
});
