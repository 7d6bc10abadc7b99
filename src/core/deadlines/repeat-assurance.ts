// Art. 24(1), 32(1)(d): what has to be done again is done again on the day the proof of the last time names.

import { type Dossier, entriesOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import type { EntryOf } from "../model/register.ts";
import { assuranceRecords } from "../registers/assurance-records.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

type Proof = EntryOf<typeof assuranceRecords>;

// An organisation has several of these beside each other: a next lesson about AI is no next lesson about breaches.
const severalOf: ReadonlySet<Proof["data"]["kind"]> = new Set([
  "training",
  "exercise",
  "policy-acknowledgement",
  "audit",
]);

/** True when `later` is a next time of `earlier`: because it says so, or because there is only one of its kind at a time. */
function follows(later: Proof, earlier: Proof): boolean {
  if (later.id === earlier.id || later.data.doneOn < earlier.data.doneOn) return false;
  if (later.data.follows !== undefined) return later.data.follows === earlier.id;
  if (later.data.kind !== earlier.data.kind || severalOf.has(earlier.data.kind)) return false;
  if (later.data.doneOn === earlier.data.doneOn) return false;
  return (
    earlier.data.kind !== "supplier-assessment" ||
    (later.data.recipients ?? []).some((each) => earlier.data.recipients?.includes(each))
  );
}

const nextTime = (earlier: Proof, dossier: Dossier): string | undefined =>
  entriesOf(dossier, assuranceRecords)
    .filter((later) => follows(later, earlier))
    .map(({ data }) => data.doneOn)
    .toSorted()[0];

export const repeatAssurance = deadline({
  id: "repeat-assurance",
  register: assuranceRecords,
  title: "Opnieuw doen wat voor deze dag is gepland",
  inWords: "op de dag van de volgende keer die in de borging staat",
  why: "Eén keer scholen, oefenen of controleren is na een jaar vergeten.",
  metBy: "het bewijs van de volgende keer in de borging staat, of vastligt waarom er geen volgende keer komt",
  starts: "day",
  basis: "own",
  source: [gdpr(24, 1), gdpr(32, 1, "d")],
  whenOverdue: "open",
  asksRecord: true,
  stated: [statedIn(assuranceRecords, ({ data: { nextOn: day } }) => (day === undefined ? [] : [{ day }]))],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, {
      since: "De vorige keer was op",
      planned: "De volgende keer is gepland op",
    }),
  running: (entry, dossier) => {
    const { nextOn: day, doneOn, noNextReason } = entry.data;
    if (day === undefined) return [];
    const next = nextTime(entry, dossier);
    const dropped = next === undefined && noNextReason !== undefined;
    return [
      {
        start: doneOn,
        provisional: false,
        met: dropped ? doneOn : next,
        ...(dropped && { instead: "geen volgende keer, met reden" }),
        explained: dropped,
        path: "nextOn",
        agreed: { day },
      },
    ];
  },
});
