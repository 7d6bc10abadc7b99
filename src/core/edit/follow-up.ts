// A notification to the authority in parts (art. 33(4)): the next part starts from the one before.
import { type Dossier, entriesOf } from "../dossier/dossier.ts";
import type { Entry } from "../model/register.ts";
import { personalDataBreaches } from "../registers/index.ts";
import { byMoment } from "../time/written.ts";

type Breach = (typeof personalDataBreaches)["fields"];
type Case = Entry<Breach>;

const lastOf = ({ data }: Case) =>
  (data.notifications ?? []).toSorted((one, other) => byMoment(one.notifiedAt, other.notifiedAt)).at(-1);

/** True when the last notification said that more would follow. */
export const isIncomplete = (entry: Case): boolean => lastOf(entry)?.completeness === "incomplete";

/** The breaches to which a notification can be added: notified and not withdrawn; what is not complete yet comes first. */
export function toFollowUp(dossier: Dossier): readonly Case[] {
  return entriesOf(dossier, personalDataBreaches)
    .filter((entry) => {
      const last = lastOf(entry);
      return last !== undefined && last.kind !== "withdrawal" && entry.data.withdrawnOn === undefined;
    })
    .toSorted((one, other) => Number(isIncomplete(other)) - Number(isIncomplete(one)) || (one.id < other.id ? 1 : -1));
}

/**
 * The next part of a notification: who notified, the authority's number and what was told before stand in it, to go on
 * from. When it was sent and whether it is complete now, only the officer knows.
 */
export function followUpTo(entry: Case): Readonly<Record<string, unknown>> {
  const { notifiedBy, reference, content } = lastOf(entry) ?? {};
  return {
    kind: "follow-up",
    ...(notifiedBy === undefined ? {} : { notifiedBy }),
    ...(reference === undefined ? {} : { reference }),
    ...(content === undefined ? {} : { content }),
  };
}
