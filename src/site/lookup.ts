// Findings and terms of one record, looked up once for all pages.
import { usedIn } from "../core/derive/used-in.ts";
import type { Finding } from "../core/model/finding.ts";
import { handover } from "./handover.ts";

const { dossier, findings, due } = handover();

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const byRecord = groupBy(findings, (finding: Finding) =>
  finding.file
    .split("/")
    .slice(-2)
    .join("/")
    .replace(/\.[a-z]+$/, ""),
);
const dueByRecord = groupBy(due, (each) => `${each.entry.register}/${each.entry.id}`);

const referring = usedIn(dossier);

/** What refers to one record in this edition. */
export const referringTo = (register: string, id: string) => referring.get(`${register}/${id}`) ?? [];

/** What the check says of one record. */
export const findingsByFile = (register: string, id: string) => byRecord.get(`${register}/${id}`) ?? [];

/** The terms of one record. */
export const dueByEntry = (register: string, id: string) => dueByRecord.get(`${register}/${id}`) ?? [];
