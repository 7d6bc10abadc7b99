// Art. 33(1): notify the authority within 72 elapsed hours of becoming aware. Awareness not recorded yet: counted from the first signal, as provisional.

import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import type { ValueOf } from "../model/field.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { fullHoursAfter, hoursAfter, hoursOf } from "../time/hours.ts";
import { earliest, momentInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

type Breach = ValueOf<(typeof personalDataBreaches)["fields"]>;

/** True when notifying the authority is not ours: we are the processor, it happened at another, or another notifies. */
export const notifiedByAnother = ({ ourRole, authorityDecision }: Breach): boolean =>
  ourRole === "processor" ||
  ourRole === "none" ||
  authorityDecision?.decision === "not-ours" ||
  authorityDecision?.decision === "other-notifies";

export const notifyAuthority = deadline({
  id: "notify-authority",
  register: personalDataBreaches,
  title: "Melden bij de AP",
  inWords: "uiterlijk 72 uur nadat wij het redelijk zeker wisten",
  why: "Wij melden zonder onnodige vertraging. 72 uur is de uiterste grens; weekend en feestdagen tellen mee.",
  metBy: "het datalek is gemeld aan de AP, of met redenen is besloten niet te melden",
  starts: "moment",
  basis: "law",
  source: [gdpr(33, 1), edpb("9/2022", "§ 31")],
  whenOverdue: "stop",
  term: (start, own) => {
    const due = hoursAfter(start, 72);
    const hours = hoursOf(own.notifyAuthorityTarget);
    const target = hoursAfter(start, Math.min(hours, 72));
    const full = fullHoursAfter(start, 72);
    return {
      target,
      due,
      readings: [{ id: "regulation-1182-71", end: full, source: "art. 3 lid 1 Verordening 1182/71" }],
      working: [
        `De klok begint op ${momentInWords(start)}.`,
        `72 verstreken uren later is het ${momentInWords(due)} (art. 33 lid 1 AVG).`,
        "Een termijn in uren schuift niet op door weekend, feestdag of wisseling van zomer- en wintertijd.",
        hours <= 72
          ? `Wij streven naar ${hours} uur: ${momentInWords(target)} (eigen regel).`
          : "Ons eigen streven is langer dan 72 uur en telt daarom niet: wij werken naar het uiterste van de wet.",
        `Telt u vanaf het volgende hele uur (Verordening 1182/71), dan is het ${momentInWords(full)}. Werk niet naar dit latere moment toe.`,
      ],
    };
  },
  running: ({ data }) => {
    if (notifiedByAnother(data) || data.assessment?.isBreach === "no" || data.withdrawnOn !== undefined) return [];
    const first = earliest(
      (data.notifications ?? []).flatMap((each) => (each.kind === "first" ? each.notifiedAt : [])),
    );
    const { decision, reasons, decidedAt } = data.authorityDecision ?? {};
    const decidedNotTo = first === undefined && decision === "not-notify" && reasons !== undefined;
    return [
      {
        start: data.awareAt ?? data.signalledAt,
        provisional: data.awareAt === undefined,
        met: decidedNotTo ? decidedAt : first,
        ...(decidedNotTo && decidedAt !== undefined ? { instead: "besloten niet te melden" } : {}),
        explained: data.delayReason !== undefined || decidedNotTo,
        path: decidedNotTo ? "authorityDecision.decidedAt" : "notifications",
      },
    ];
  },
});
