// Only what cannot be: an answer before the question, an end before its beginning. The times of a breach are `time-possible`.
import { livingIn } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { dossierRule } from "./rule.ts";

const orders: Readonly<Record<string, readonly (readonly [earlier: string, later: string, message: string])[]>> = {
  "data-subject-requests": [
    ["receivedOn", "answeredOn", "Het verzoek is beantwoord vóór het binnenkwam."],
    ["receivedOn", "startedOn", "Het verzoek is in behandeling genomen vóór het binnenkwam."],
    ["receivedOn", "closedOn", "Het verzoek is gesloten vóór het binnenkwam."],
    ["receivedOn", "extension.toldOn", "De verlenging is verteld vóór het verzoek binnenkwam."],
  ],
  recipients: [["signedOn", "endsOn", "De overeenkomst eindigt vóór zij begint."]],
  "processing-activities": [["startedOn", "endedOn", "De verwerking eindigt vóór zij begint."]],
  "impact-assessments": [["completedOn", "reviewOn", "De DPIA wordt opnieuw bekeken vóór zij af is."]],
};

function dayAt(data: unknown, path: string): string | undefined {
  const value = path
    .split(".")
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], data);
  return typeof value === "string" ? value : undefined;
}

export const daysPossible = dossierRule({
  id: "days-possible",
  severity: "error",
  title: "De dagen in een record kunnen samen waar zijn.",
  why: "Met een dag die niet kan, is geen enkele termijn te vertrouwen.",
  source: [gdpr(5, 1, "d"), gdpr(5, 2)],
  example: {
    passes: `# data-subject-requests/2026-001.md
receivedOn: 2026-03-05
answeredOn: 2026-03-20`,
    fails: `# data-subject-requests/2026-001.md
receivedOn: 2026-03-05
answeredOn: 2026-02-20`,
  },
  check: (dossier) =>
    Object.entries(orders).flatMap(([register, pairs]) =>
      livingIn(dossier, register).flatMap((entry) =>
        pairs.flatMap(([earlier, later, message]) => {
          const [first, last] = [dayAt(entry.data, earlier), dayAt(entry.data, later)];
          return first !== undefined && last !== undefined && last < first
            ? [{ entry, path: later, message, remedy: "Controleer beide dagen en herstel de dag die niet klopt." }]
            : [];
        }),
      ),
    ),
});
