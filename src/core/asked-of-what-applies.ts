// What councils were asked about: pages, DPIAs and processing activities, and whether it is in force by now.

import type { askedCouncil } from "./asked-council.ts";
import { type Dossier, entriesOf } from "./dossier.ts";
import type { ValueOf } from "./field.ts";
import type { Entry } from "./register.ts";
import { handbook, impactAssessments, processingActivities } from "./registers/index.ts";

interface Asked extends ValueOf<ReturnType<typeof askedCouncil>> {
  readonly entry: Entry;
  /** Where in the record, "consulted.0". */
  readonly path: string;
}

/** Every time a council was asked about what is in force now: approved, decided, or done with people's data. */
export const askedOfWhatApplies = (dossier: Dossier): readonly Asked[] =>
  [
    ...entriesOf(dossier, handbook).map((entry) => ({ entry, applies: entry.data.approvedOn !== undefined })),
    ...entriesOf(dossier, impactAssessments).map((entry) => ({ entry, applies: entry.data.outcome === "done" })),
    ...entriesOf(dossier, processingActivities).map((entry) => ({
      entry,
      applies: entry.data.startedOn !== undefined && entry.data.endedOn === undefined,
    })),
  ].flatMap(({ entry, applies }) =>
    applies
      ? (entry.data.consulted ?? []).map((each, index) => ({
          ...each,
          entry: entry as never,
          path: `consulted.${index}`,
        }))
      : [],
  );
