// Art. 4.1.8 Jeugdwet and 3.4 Wmo 2015: a calamity or violence in care goes to the supervisor without delay; no number of days.

import { jeugdwet } from "../law/jeugdwet.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { dayInWords, dayOf } from "../time/written.ts";
import { deadline, type Running } from "./deadline.ts";

/** What a breach says of a calamity under one of these acts. */
export const calamityRunning =
  (...laws: readonly ("jeugdwet" | "wmo2015" | "wkkgz")[]) =>
  ({
    data,
  }: {
    readonly data: {
      readonly signalledAt: string;
      readonly withdrawnOn?: string | undefined;
      readonly calamity?:
        | {
            readonly known: string;
            readonly laws?: readonly string[] | undefined;
            readonly certainOn?: string | undefined;
            readonly reportedOn?: string | undefined;
            readonly notReportedReason?: string | undefined;
          }
        | undefined;
    };
  }): readonly Running[] => {
    const { calamity, signalledAt, withdrawnOn } = data;
    const asked = calamity?.known === "yes" && laws.some((law) => calamity.laws?.includes(law));
    if (calamity === undefined || !asked || withdrawnOn !== undefined) return [];
    return [
      {
        // As long as nobody wrote down when it was certain, the first signal counts.
        start: calamity.certainOn ?? dayOf(signalledAt),
        provisional: calamity.certainOn === undefined,
        met: calamity.reportedOn,
        explained: calamity.notReportedReason !== undefined,
        path: "calamity.reportedOn",
      },
    ];
  };

export const reportCalamity = deadline({
  id: "report-calamity",
  register: personalDataBreaches,
  title: "Calamiteit of geweld melden (jeugdhulp en Wmo)",
  inWords: "onverwijld: dezelfde dag nog",
  why: "De toezichthouder moet kunnen ingrijpen. De meldtijd bij de AP staat hier los van.",
  metBy: "de inspectie of de toezichthouder Wmo het weet",
  starts: "day",
  basis: "law",
  source: [jeugdwet("4.1.8"), wmo2015("3.4")],
  whenOverdue: "open",
  term: (start) => ({
    target: start,
    due: null,
    readings: [],
    working: [
      `Op ${dayInWords(start)} wisten wij zeker dat het een calamiteit of geweld was.`,
      "De wet zegt onverwijld, zonder aantal dagen. Wij werken naar dezelfde dag (eigen regel).",
    ],
  }),
  running: calamityRunning("jeugdwet", "wmo2015"),
});
