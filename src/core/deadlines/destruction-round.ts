// Art. 5(1)(e): once a year everything past its retention period is destroyed, before the day the organisation set.

import { entriesOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { assuranceRecords } from "../registers/assurance-records.ts";
import { organisation } from "../registers/organisation.ts";
import { roundOf } from "../time/terms.ts";
import { dayInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const destructionRound = deadline({
  id: "destruction-round",
  register: organisation,
  title: "Jaarlijkse vernietigingsronde",
  inWords: "elk jaar, vóór de dag die bij de organisatie staat",
  why: "Zonder vaste ronde blijft alles liggen.",
  metBy: "de volgende ronde in de borging staat",
  starts: "day",
  basis: "own",
  source: [gdpr(5, 1, "e"), ownRule("jaarlijkse ronde")],
  whenOverdue: "open",
  term: (start, own) => {
    const { before, last } = roundOf(Number(start.slice(0, 4)) + 1, own.destructionBefore);
    return {
      target: last,
      due: null,
      readings: [],
      working: [
        `De vorige ronde was op ${dayInWords(start)}.`,
        `De volgende is klaar vóór ${dayInWords(before)}; de laatste dag is ${dayInWords(last)} (eigen regel).`,
      ],
    };
  },
  running: (_, dossier) => {
    const rounds = entriesOf(dossier, assuranceRecords)
      .filter((each) => each.data.kind === "destruction-round")
      .map((each) => each.data.doneOn)
      .toSorted();
    return [
      {
        start: rounds.at(-1),
        provisional: false,
        met: undefined,
        explained: false,
        path: "ownTerms.destructionBefore",
      },
    ];
  },
});
