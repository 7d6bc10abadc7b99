import { wzd } from "../law/wzd.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { monthsAfter } from "../time/calendar.ts";
import { dayInWords } from "../time/written.ts";
import { recordRule } from "./rule.ts";

const years = 5;

export const involuntaryCareKept = recordRule({
  id: "involuntary-care-kept",
  severity: "open",
  title: "Wat over onvrijwillige zorg gaat, wordt op verzoek pas vernietigd als die zorg vijf jaar voorbij is.",
  why: "De Wet zorg en dwang verbiedt het eerder. Zo blijft na te gaan of de dwang mocht.",
  source: [wzd("18a", 5)],
  example: {
    passes: `kinds: [file-destruction]
involuntaryCare: "no"
outcome: granted
answeredOn: 2026-03-20`,
    fails: `kinds: [file-destruction]
involuntaryCare: "yes"
involuntaryCareEndedOn: 2024-01-31
outcome: granted
answeredOn: 2026-03-20`,
  },
  register: dataSubjectRequests,
  check: ({ data }, { organisation }) => {
    if (!data.kinds.some((kind) => kind === "erasure" || kind === "file-destruction")) return [];
    if (data.involuntaryCare !== "yes") {
      return organisation?.laws?.includes("wzd") === true &&
        data.involuntaryCare !== "no" &&
        data.kinds.includes("file-destruction")
        ? [
            {
              path: "involuntaryCare",
              message: "Er staat niet of er onvrijwillige zorg in dit dossier staat.",
              remedy: "Kijk het na vóór u iets vernietigt, en leg het antwoord vast (`involuntaryCare`).",
            },
          ]
        : [];
    }
    if (data.involuntaryCareEndedOn === undefined) {
      return [
        {
          path: "involuntaryCareEndedOn",
          message: "Er staat niet wanneer de onvrijwillige zorg eindigde.",
          remedy: "Leg de dag vast. Vijf jaar daarna mag dat deel op verzoek weg; loopt de zorg nog, dan nu niet.",
        },
      ];
    }
    const from = monthsAfter(data.involuntaryCareEndedOn, 12 * years);
    return data.outcome === "granted" && data.answeredOn !== undefined && data.answeredOn < from
      ? [
          {
            path: "outcome",
            message: `Er is helemaal ja gezegd, maar het deel over onvrijwillige zorg mag pas vanaf ${dayInWords(from)} weg.`,
            remedy:
              "Vernietig dat deel nog niet. Vertel de persoon dat en waarom, en leg vast wat bewaard blijft. Is het al gebeurd? Schrijf dat op en bespreek het met de FG of een jurist.",
          },
        ]
      : [];
  },
});
