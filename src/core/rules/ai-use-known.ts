import { aiAct } from "../law/ai-act.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import type { Problem } from "../model/finding.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const aiUseKnown = recordRule({
  id: "ai-use-known",
  severity: "open",
  title: "Gebruiken wij AI, dan staat erbij welke, waarvoor, wie de uitkomst nakijkt en wie erover leerde.",
  why: "AI maakt fouten die echt lijken. Zonder een mens die nakijkt, komt zo'n fout in een dossier of een besluit.",
  source: [aiAct(4), toConfirm(aiAct(26)), gdpr(22), gdpr(24, 1)],
  example: {
    passes: `ai:
  used: "yes"
  system: schrijfhulp in de kantooromgeving
  use: een tekst korter maken
  inputs: none
  risk: low
  checkedBy: teamleider
  literacy: les over AI in juni, alle teams`,
    fails: `ai:
  used: "yes"
  system: schrijfhulp in de kantooromgeving`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const { ai, impactAssessment, endedOn } = data;
    if (ai === undefined || endedOn !== undefined || ai.used === "no") return [];
    if (ai.used === "unknown")
      return [
        {
          path: "ai.used",
          message: "Het is nog niet uitgezocht of hier AI wordt gebruikt.",
          remedy: "Vraag het de leverancier van het systeem, en leg het antwoord vast (`ai.used`).",
        },
      ];
    const missing = [
      [ai.system, "ai.system", "Er staat niet welke AI wij hier gebruiken.", "Leg het programma vast (`ai.system`)."],
      [ai.use, "ai.use", "Er staat niet waarvoor wij AI hier gebruiken.", "Leg vast wat de AI doet (`ai.use`)."],
      [
        ai.inputs === "unknown" ? undefined : ai.inputs,
        "ai.inputs",
        "Er staat niet welke gegevens in de AI gaan.",
        "Zoek het uit en leg het vast (`ai.inputs`).",
      ],
      [
        ai.risk === "unknown" ? undefined : ai.risk,
        "ai.risk",
        "Er staat niet hoeveel risico deze AI heeft volgens de AI-verordening.",
        "Lees de omschrijvingen, vraag de leverancier, en leg het vast (`ai.risk`).",
      ],
      [
        ai.checkedBy,
        "ai.checkedBy",
        "Er staat niet wie nakijkt wat de AI oplevert.",
        "Spreek af welke rol dat doet, en leg die vast (`ai.checkedBy`).",
      ],
      [
        ai.literacy,
        "ai.literacy",
        "Er staat niet hoe wie met deze AI werkt, er genoeg van leerde.",
        "Geef uitleg of een les, en leg vast wat en wanneer (`ai.literacy`).",
      ],
    ] as const;
    const gaps: Problem[] = missing.flatMap(([answer, path, message, remedy]) =>
      answer === undefined ? [{ path, message, remedy }] : [],
    );
    // Without a supplier that is bound, what goes in is told to a stranger.
    const given = ai.inputs === "ordinary" || ai.inputs === "special";
    if (given && ai.recipient === undefined)
      gaps.push({
        path: "ai.recipient",
        message: "Er gaan persoonsgegevens in deze AI, en er staat niet van welke leverancier zij is.",
        remedy:
          "Kies de leverancier uit de ontvangers (`ai.recipient`). Is er geen overeenkomst, stop dan met invoeren.",
      });
    const assessed = impactAssessment?.outcome === "done" || impactAssessment?.outcome === "to-do";
    if (ai.risk === "high" && !assessed)
      gaps.push({
        path: "ai.risk",
        message: "Dit is AI met een hoog risico, en er is geen DPIA.",
        remedy: "Doe eerst de DPIA, of leg vast wie haar wanneer doet.",
      });
    return gaps;
  },
});
