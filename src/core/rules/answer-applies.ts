import { answersHiddenIn, lateIn } from "../due/applicability.ts";
import { dueOf } from "../due/due.ts";
import { gdpr } from "../law/gdpr.ts";
import { everyRecordRule } from "./rule.ts";

export const answerApplies = everyRecordRule({
  id: "answer-applies",
  severity: "warning",
  title: "Een antwoord past bij de andere antwoorden.",
  why: "Een reden voor te laat melden bij een melding die op tijd was, of een uitzondering bij mensen die wél bericht kregen: een van de twee klopt dan niet.",
  source: [gdpr(5, 1, "d"), gdpr(5, 2)],
  example: {
    passes: `# processing-activities/clientdossier.md
bsn: "yes"
bsnBases: [wmo]`,
    fails: `# processing-activities/clientdossier.md
bsn: "no"
bsnBases: [wmo]`,
  },
  check: (entry, dossier, register) => {
    // Without the organisation's own terms nobody knows what is late. Few records hold an answer that hangs on a term.
    const late = (ids: readonly string[]) => dossier.organisation === undefined || lateIn(dueOf(dossier, entry))(ids);
    return answersHiddenIn(register, entry.data as Record<string, unknown>, late).map(({ path, field }) => ({
      path,
      message: `Bij "${field.label}" staat een antwoord, en dat past niet bij de andere antwoorden.`,
      remedy: "Kijk welk antwoord klopt. Klopt het andere, dan vervalt dit bij het opslaan in het beheer.",
    }));
  },
});
