// Art. 11 Wkkgz: a calamity or violence in Wlz or insured care goes to the inspectorate without delay, within three working days.

import { toConfirm } from "../law/citation.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { workingDaysAfter } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";
import { calamityRunning } from "./report-calamity.ts";

export const reportCalamityInCare = deadline({
  id: "report-calamity-in-care",
  register: personalDataBreaches,
  title: "Calamiteit of geweld melden (Wlz en zorgverzekering)",
  inWords: "onverwijld, en uiterlijk binnen drie werkdagen nadat wij het zeker wisten",
  why: "De inspectie moet kunnen ingrijpen. De meldtijd bij de AP staat hier los van.",
  metBy: "de inspectie het weet",
  starts: "day",
  basis: "law",
  source: [toConfirm(wkkgz(11))],
  whenOverdue: "open",
  term: (start) => {
    // Days that are only equated to a holiday count as working days: that ends earlier, and is safe under every reading.
    const due = workingDaysAfter(start, 3);
    return {
      target: start,
      due,
      readings: [],
      working: [
        `Op ${dayInWords(start)} wisten wij zeker dat het een calamiteit of geweld was; die dag telt niet mee.`,
        `Drie werkdagen later is ${dayInWords(due)} (art. 11 Wkkgz).`,
        "De wet zegt ook onverwijld. Wij werken naar dezelfde dag (eigen regel).",
      ],
    };
  },
  running: calamityRunning("wkkgz"),
});
