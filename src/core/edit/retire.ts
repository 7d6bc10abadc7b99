// Ends a case whose retention period is over: from its whole text to a tombstone that says that it was there and why it went.
import { type Dossier, entryOf } from "../dossier/dossier.ts";
import { isRetired } from "../model/field.ts";
import type { Entry, Register } from "../model/register.ts";
import { dataSubjectRequests, personalDataBreaches, retentionPeriods } from "../registers/index.ts";
import { periodAfter } from "../time/terms.ts";
import { dayInWords } from "../time/written.ts";
import { writeBack } from "../write/write.ts";

/** Why a case cannot be retired: what is the matter, and what to do. */
export type Refused = readonly [message: string, remedy: string];

export interface Retention {
  /** Id of the retention period. */
  readonly rule: string;
  /** The last day on which the case is kept. */
  readonly until: string;
  /** When it is kept longer, in the organisation's own words. */
  readonly exceptions: string | undefined;
}

/** How long a case is kept, or why that cannot be said. No clock: whether it is over is for the caller. */
export function retentionOf(dossier: Dossier, register: Register, entry: Entry): Retention | Refused {
  const { closedOn } = entry.data as { closedOn?: string };
  const rules = dossier.organisation?.caseRetention;
  const kept: Record<string, string | undefined> = {
    [personalDataBreaches.id]: rules?.breaches,
    [dataSubjectRequests.id]: rules?.requests,
  };
  const rule = kept[register.id];
  const found = entryOf(dossier, retentionPeriods, rule)?.data;
  if (isRetired(entry.data)) return [`Zaak ${entry.id} is al opgeruimd.`, "Er is niets veranderd."];
  if (rule === undefined || found?.period === undefined) {
    return [
      `Voor het ${register.title.toLowerCase()} staat geen bewaartermijn vast.`,
      "Leg bij `caseRetention` in organisation.yml vast welke bewaartermijn geldt; die heeft zelf een termijn.",
    ];
  }
  if (closedOn === undefined) {
    return [
      `Zaak ${entry.id} is nog niet gesloten; haar bewaartermijn is niet begonnen.`,
      "Vul eerst in wanneer de zaak is gesloten (`closedOn`), ook bij een ingetrokken zaak.",
    ];
  }
  return { rule, until: periodAfter(closedOn, found.period), exceptions: found.exceptions };
}

/** Refuses a case that must still be kept on this day. */
export const refusedOn = ({ until }: Retention, id: string, today: string): Refused | undefined =>
  today > until
    ? undefined
    : [
        `Zaak ${id} blijft bewaard tot en met ${dayInWords(until)}.`,
        "Ruim haar daarna op. Klopt de zaak niet, trek haar dan in met een reden.",
      ];

/** The file of a retired case: its tombstone and nothing else. */
export function tombstone(
  register: Register,
  entry: Entry,
  retention: Retention,
  retiredOn: string,
  role: string,
): string {
  const { nature, kinds } = entry.data as { nature?: { incidentType?: string }; kinds?: readonly string[] };
  const retired = { kind: nature?.incidentType ?? kinds, retention: retention.rule, retiredOn, role };
  return writeBack(undefined, { retired }, "", register);
}
