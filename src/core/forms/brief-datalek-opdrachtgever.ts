// Letter to whom we work for: the controller when we are processor (art. 33(2)), or a municipality or care office by contract.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { subjectGroup } from "../vocabulary/people.ts";
import { form } from "./form.ts";
import { aside, line } from "./form-parts.ts";
import { breach, closing, opening } from "./letter-parts.ts";

export const briefDatalekOpdrachtgever = form({
  id: "brief-datalek-opdrachtgever",
  version: "1.0",
  title: "Brief aan gemeente, zorgkantoor of opdrachtgever over een datalek",
  topic: "breach",
  letter: "principal",
  needs: ["summary"],
  audience: "staff",
  forWhom: "Voor wie een datalek behandelt dat een gemeente, zorgkantoor of opdrachtgever moet weten.",
  summary: "Wat er is gebeurd, om wie het gaat en wat wij doen, zonder gegevens van cliënten.",
  alsoFoundBy: ["gemeente inlichten over datalek"],
  source: [gdpr(33, 2), ownRule("wat het contract vraagt")],
  parts: [
    opening("datalek bij onze organisatie", "Nummer van het datalek"),
    {
      content: [
        aside`Kijk in het contract binnen hoeveel uur dit moet. Stuur geen namen of BSN’s mee. Zijn wij verwerker, dan besluit de opdrachtgever over melden.`,
        line`Wij laten u weten dat er bij ons een datalek was. Wij merkten het op ${breach.ask("signalledAt", { label: "Eerste signaal" })}.`,
        breach.ask("summary", { label: "Wat er is gebeurd" }),
        breach.ask("dataInBrief", { label: "Om welke gegevens het gaat" }),
        // "Anders" says nothing to who reads the letter.
        breach.ask("people.groups", {
          label: "Om welke groepen mensen het gaat",
          only: subjectGroup.terms.map(({ value }) => value).filter((value) => value !== "other"),
        }),
        breach.ask("people.groupsExplained", { label: "Wie dat zijn" }),
        breach.ask("authorityDecision.decision", { label: "Melden bij de AP" }),
        breach.ask("peopleDecision.decision", { label: "De mensen vertellen" }),
        line`Weten wij meer, dan hoort u het.`,
      ],
    },
    closing,
  ],
});
