// Art. 28(3): an agreement that ends is renewed in time; three months before its last day.

import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { monthsAfter } from "../time/calendar.ts";
import { dayInWords } from "../time/written.ts";
import { deadline, statedIn } from "./deadline.ts";

export const renewAgreement = deadline({
  id: "renew-agreement",
  register: recipients,
  title: "Een overeenkomst verlengen of beëindigen",
  inWords: "drie maanden voor de laatste dag van de overeenkomst",
  why: "Na de laatste dag mag de leverancier niet meer voor ons verwerken.",
  metBy: "er een nieuwe laatste dag staat, of de samenwerking is beëindigd",
  starts: "day",
  basis: "contract",
  source: [gdpr(28, 3)],
  whenOverdue: "open",
  asksRecord: true,
  stated: [statedIn(recipients, ({ data: { endsOn: day } }) => (day === undefined ? [] : [{ day }]))],
  term: (start, _own, agreed) => {
    const last = agreed?.day ?? start;
    const target = monthsAfter(last, -3);
    return {
      target,
      due: last,
      readings: [],
      working: [
        // Without a day of signing only the end is known.
        start === last
          ? `De overeenkomst loopt tot en met ${dayInWords(last)} (contract).`
          : `De overeenkomst is van ${dayInWords(start)} en loopt tot en met ${dayInWords(last)} (contract).`,
        `Wij beginnen drie maanden eerder: ${dayInWords(target)} (eigen regel).`,
      ],
    };
  },
  running: ({ data }) =>
    data.endsOn === undefined
      ? []
      : [
          {
            start: data.signedOn ?? data.endsOn,
            provisional: false,
            met: data.endedOn,
            explained: false,
            path: "endsOn",
            agreed: { day: data.endsOn },
          },
        ],
});
