// Art. 31 and 58(1): what the authority asks is answered on the day that it names.

import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { dayInWords, dayOf } from "../time/written.ts";
import { deadline, statedIn } from "./deadline.ts";

export const answerAuthority = deadline({
  id: "answer-authority",
  register: personalDataBreaches,
  title: "De AP antwoorden",
  inWords: "uiterlijk op de dag die de AP noemt",
  why: "Wij werken mee met de AP; een vraag zonder antwoord kan een onderzoek of een boete worden.",
  metBy: "het antwoord aan de AP is gegeven",
  starts: "moment",
  basis: "law",
  source: [gdpr(31), gdpr(58, 1, "a")],
  whenOverdue: "open",
  asksRecord: true,
  stated: [
    statedIn(personalDataBreaches, ({ data }) =>
      (data.authorityContacts ?? []).flatMap(({ answerBy: day }) => (day === undefined ? [] : [{ day }])),
    ),
  ],
  term: (start, _own, agreed) => {
    const last = agreed?.day ?? dayOf(start);
    return {
      target: last,
      due: last,
      readings: [],
      working: [
        `Het bericht van de AP is van ${dayInWords(dayOf(start))}.`,
        `De AP zegt dat het antwoord er uiterlijk op ${dayInWords(last)} moet zijn (art. 58 lid 1 onder a AVG).`,
      ],
    };
  },
  running: ({ data }) =>
    data.withdrawnOn !== undefined
      ? []
      : (data.authorityContacts ?? []).flatMap(({ receivedAt, answerBy, answeredAt }, index) =>
          answerBy === undefined
            ? []
            : [
                {
                  start: receivedAt,
                  provisional: false,
                  met: answeredAt,
                  explained: false,
                  path: `authorityContacts.${index}.answeredAt`,
                  agreed: { day: answerBy },
                },
              ],
        ),
});
