// What councils were asked about: pages, DPIAs and processing activities, and whether it is in force by now.

import type { ValueOf } from "../model/field.ts";
import type { Entry } from "../model/register.ts";
import type { askedCouncil } from "../registers/asked-council.ts";
import { handbook, impactAssessments, processingActivities } from "../registers/index.ts";
import { type Dossier, entriesOf } from "./dossier.ts";

type Body = ValueOf<ReturnType<typeof askedCouncil>>["who"];

// How organisations name the councils that a law gives a right. Other names are none of these.
const bodies: readonly (readonly [body: Body, called: RegExp])[] = [
  ["client-council", /\bcli[eë]nt|\bbewoners/iu],
  ["staff", /ondernemingsraad|personeel|medewerker|\b(?:OR|PVT)\b/iu],
];

/** The councils that an organisation has, as it names them, by whom they speak for. */
export const councilsOf = (dossier: Dossier): readonly (readonly [body: Body, name: string])[] =>
  (dossier.organisation?.participation ?? []).flatMap((name) =>
    bodies.flatMap(([body, called]) => (called.test(name) ? [[body, name] as const] : [])),
  );

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
          entry,
          path: `consulted.${index}`,
        }))
      : [],
  );
