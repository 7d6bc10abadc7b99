// Own rule: the controller answers the advice within eight hours; unanswered, the handler notifies provisionally and nothing waits.

import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { hoursOf } from "../time/hours.ts";
import { ownHours } from "../time/terms.ts";
import { periodInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const answerAdvice = deadline({
  id: "answer-advice",
  register: personalDataBreaches,
  title: "Antwoord op het advies",
  inWords: "binnen 8 uur na het advies",
  inOwnWords: (own) => `binnen ${periodInWords(own.adviceAnswer)} na het advies`,
  why: "Blijft het antwoord uit, dan meldt de behandelaar voorlopig. Niets hoeft te wachten.",
  metBy: "het advies is beantwoord, of zonder antwoord al is besloten",
  starts: "moment",
  basis: "own",
  source: [ownRule("antwoord binnen 8 uur; zonder antwoord voorlopig melden")],
  whenOverdue: "warn",
  term: (start, own) =>
    ownHours(
      start,
      hoursOf(own.adviceAnswer),
      "Komt er geen antwoord, dan meldt de behandelaar voorlopig bij de AP. Intrekken kan later.",
    ),
  running: ({ data }) =>
    data.advice?.advisedAt === undefined || data.withdrawnOn !== undefined || data.assessment?.isBreach === "no"
      ? []
      : [
          {
            start: data.advice.advisedAt,
            provisional: false,
            met: data.advice.answeredAt ?? data.authorityDecision?.decidedAt,
            explained: data.authorityDecision !== undefined,
            role: data.advice.answeredBy,
            waitsFor: "antwoord op het advies",
            path: "advice.answeredAt",
          },
        ],
});
