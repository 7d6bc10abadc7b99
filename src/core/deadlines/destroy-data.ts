// Art. 5(1)(e): what is past its retention period is destroyed, within three months or in the yearly round. Here: our own case registers.

import { type Dossier, entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { retentionPeriods } from "../registers/retention-periods.ts";
import { ownPeriod, periodAfter, roundOf } from "../time/terms.ts";
import { dayInWords, periodInWords } from "../time/written.ts";
import { deadline, type OwnTerms, type Running, runningIn } from "./deadline.ts";

interface Case {
  readonly closedOn?: string | undefined;
  readonly withdrawnOn?: string | undefined;
  readonly keptReason?: string | undefined;
}

function ofCase(data: Case, id: string | undefined, dossier: Dossier): readonly Running[] {
  const period = entryOf(dossier, retentionPeriods, id)?.data.period;
  const ended = data.closedOn ?? data.withdrawnOn;
  if (ended === undefined || period === undefined) return [];
  const start = periodAfter(ended, period);
  const kept = data.keptReason !== undefined;
  return [
    {
      start,
      provisional: false,
      // Once destroyed only a tombstone is left, and no term runs in it.
      met: kept ? start : undefined,
      ...(kept ? { instead: "langer bewaard, met reden" } : {}),
      explained: kept,
      path: "keptReason",
    },
  ];
}

const ended = "De bewaartermijn liep af op";

function inYearlyRound(start: string, own: OwnTerms) {
  const { before, last } = roundOf(Number(start.slice(0, 4)) + 1, own.destructionBefore);
  return {
    target: last,
    due: null,
    readings: [],
    working: [
      `${ended} ${dayInWords(start)}.`,
      `De ronde van het jaar daarna is klaar vóór ${dayInWords(before)} (eigen regel).`,
    ],
  };
}

export const destroyData = deadline({
  id: "destroy-data",
  register: personalDataBreaches,
  title: "Vernietigen na de bewaartermijn",
  inWords: "binnen drie maanden nadat de bewaartermijn afliep, of in de jaarlijkse ronde",
  inOwnWords: (own) =>
    own.destroyWithin === undefined && own.destructionBefore !== undefined
      ? "in de jaarlijkse ronde nadat de bewaartermijn afliep"
      : `binnen ${periodInWords(own.destroyWithin ?? "P3M")} nadat de bewaartermijn afliep`,
  why: "Langer bewaren dan nodig mag niet. Ook onze eigen registers vergeten.",
  metBy: "de gegevens zijn vernietigd, of vastligt waarom ze blijven",
  starts: "day",
  basis: "own",
  source: [gdpr(5, 1, "e"), ownRule("binnen drie maanden of in de jaarlijkse ronde")],
  whenOverdue: "open",
  // The setting: a period, or without one the yearly round; without either three months.
  term: (start, own) =>
    own.destroyWithin === undefined && own.destructionBefore !== undefined
      ? inYearlyRound(start, own)
      : ownPeriod(start, own.destroyWithin ?? "P3M", ended),
  running: ({ data }, dossier) => ofCase(data, dossier.organisation?.caseRetention?.breaches, dossier),
  also: [
    runningIn(dataSubjectRequests, ({ data }, dossier) =>
      ofCase(data, dossier.organisation?.caseRetention?.requests, dossier),
    ),
  ],
});
