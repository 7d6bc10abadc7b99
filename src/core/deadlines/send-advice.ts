// Own rule: the advice to the controller in time for the hours of the answer and the 72 hours of the law.

import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { hoursAfter, hoursOf } from "../time/hours.ts";
import { ownHours } from "../time/terms.ts";
import { momentInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";
import { notifiedByAnother } from "./notify-authority.ts";

export const sendAdvice = deadline({
  id: "send-advice",
  register: personalDataBreaches,
  title: "Advies geven over een datalek",
  inWords: "binnen 36 uur nadat wij het redelijk zeker wisten",
  why: "Dan blijft er tijd voor antwoord, vragen en de melding zelf.",
  metBy: "het advies is gegeven, of zonder advies al is besloten",
  starts: "moment",
  basis: "own",
  source: [ownRule("advies binnen 36 uur, zodat antwoord en melding binnen 72 uur passen")],
  whenOverdue: "open",
  term: (start, own) => {
    const answer = hoursOf(own.adviceAnswer);
    const last = Math.max(0, 72 - answer);
    const end = hoursAfter(start, last);
    const term = ownHours(
      start,
      Math.min(36, last),
      `Het laatste moment waarop een antwoord binnen ${answer} uur nog binnen de 72 uur valt, is ${momentInWords(end)}.`,
    );
    return {
      ...term,
      readings: [{ id: "last-moment", end, source: `72 uur min ${answer} uur voor het antwoord` }],
    };
  },
  running: ({ data }) => {
    if (notifiedByAnother(data) || data.assessment?.isBreach === "no" || data.withdrawnOn !== undefined) return [];
    return [
      {
        start: data.awareAt ?? data.signalledAt,
        provisional: data.awareAt === undefined,
        // A decision that was taken makes an advice that never came superfluous.
        met: data.advice?.advisedAt ?? data.authorityDecision?.decidedAt,
        explained: data.authorityDecision !== undefined,
        path: "advice.advisedAt",
      },
    ];
  },
});
