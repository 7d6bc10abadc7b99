// Advice to the controller on a breach, and the controller's answer on the same sheet.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { form } from "./form.ts";
import { aside, asking, caseNumber, line, own, ownTerm, signature, term, whoIs } from "./form-parts.ts";

const breach = asking(personalDataBreaches);

export const adviesDatalek = form({
  id: "advies-datalek",
  version: "1.0",
  title: "Advies over een datalek, en het antwoord",
  topic: "breach",
  fromCase: true,
  audience: "staff",
  forWhom: "Voor de behandelaar van de melding en voor wie beslist.",
  summary: "Wat er is gebeurd, wat nodig is, wel of niet melden, wel of niet vertellen. Met ruimte voor het antwoord.",
  alsoFoundBy: ["advies aan de verwerkingsverantwoordelijke"],
  source: [gdpr(33, 1), gdpr(34, 1), gdpr(38, 1), gdpr(39, 1), ownRule("advies op schrift, en antwoord op tijd")],
  parts: [
    {
      content: [
        aside`Geef het advies ${term("send-advice")}. Geen antwoord op tijd? Meld dan voorlopig: de meldtijd staat niet stil.`,
        line`Melden bij de AP moet ${term("notify-authority")}, behalve als een risico voor mensen niet waarschijnlijk is.`,
      ],
    },
    {
      title: "Zaak",
      stays: "folder",
      content: [
        line`Nummer: ${caseNumber("Nummer van het datalek")}`,
        own("Naam van wie adviseert", { short: true }),
        own("Naam van wie beslist", { short: true }),
      ],
    },
    breach.group("assessment", ["assessment.risk", "assessment.reasons"]),
    breach.group(
      "advice",
      [
        "advice.controllerForewarnedAt",
        "advice.advisedAt",
        "advice.advisedBy",
        breach.ask("advice.text", { tall: true }),
        "advice.followUpActions",
        "advice.notifyAuthority",
        "advice.informPeople",
        "advice.liability",
      ],
      "Advies",
    ),
    breach.group("advice", ["dpoAdvice.informedAt", "dpoAdvice.advisedAt", "dpoAdvice.text"], "Advies van de FG"),
    breach.group(
      "advice",
      [
        line`De ${whoIs("controllerRole")} antwoordt binnen ${ownTerm("adviceAnswer")}, ook ’s nachts en in het weekend (eigen regel).`,
        "advice.answeredAt",
        "advice.answeredBy",
        "advice.followed",
        "advice.notFollowedReason",
        "advice.approvesNotification",
      ],
      "Antwoord",
    ),
    { content: [signature("Handtekening van wie antwoordt")] },
  ],
});
