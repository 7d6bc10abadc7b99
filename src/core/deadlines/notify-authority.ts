// Art. 33(1): notify the authority within 72 elapsed hours of becoming aware. Awareness not recorded yet: counted from the first signal, as provisional.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { fullHoursAfter, hoursAfter, hoursOf } from "../time/hours.ts";
import { momentInWords } from "../time/written.ts";

export const notifyAuthority = deadline({
  id: "notify-authority",
  register: personalDataBreaches,
  title: "Melden bij de AP",
  inWords: "uiterlijk 72 uur nadat wij het redelijk zeker wisten",
  why: "Wij melden zonder onnodige vertraging. 72 uur is de uiterste grens; weekend en feestdagen tellen mee.",
  starts: "moment",
  basis: "law",
  source: [gdpr(33, 1), edpb("9/2022", "§ 31")],
  whenOverdue: "stop",
  term: (start, own) => {
    const due = hoursAfter(start, 72);
    const hours = hoursOf(own.notifyAuthorityTarget);
    const target = hoursAfter(start, Math.min(hours, 72));
    return {
      target,
      due,
      readings: [
        { id: "regulation-1182-71", end: fullHoursAfter(start, 72), source: "art. 3 lid 1 Verordening 1182/71" },
      ],
      working: [
        `De klok begint op ${momentInWords(start)}.`,
        `72 verstreken uren later is het ${momentInWords(due)} (art. 33 lid 1 AVG).`,
        "Een termijn in uren schuift niet op door weekend, feestdag of wisseling van zomer- en wintertijd.",
        `Wij streven naar ${hours} uur: ${momentInWords(target)} (eigen regel).`,
        `Telt u vanaf het volgende hele uur (Verordening 1182/71), dan is het ${momentInWords(fullHoursAfter(start, 72))}. Werk niet naar dit latere moment toe.`,
      ],
    };
  },
  running: ({ data }) => {
    const notOurs = data.ourRole === "processor" || data.authorityDecision?.decision === "not-ours";
    if (notOurs || data.assessment?.isBreach === "no" || data.withdrawnOn !== undefined) return [];
    const first = data.notifications?.find((each) => each.kind === "first")?.notifiedAt;
    const decidedNotTo =
      data.authorityDecision?.decision === "not-notify" && data.authorityDecision.reasons !== undefined;
    const start = data.awareAt ?? data.signalledAt;
    return [
      {
        start,
        provisional: data.awareAt === undefined,
        met: first ?? (decidedNotTo ? (data.authorityDecision?.decidedAt ?? start) : undefined),
        explained: data.delayReason !== undefined || decidedNotTo,
        path: "notifications",
      },
    ];
  },
});
