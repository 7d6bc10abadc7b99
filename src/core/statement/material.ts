// What the parts of a privacy statement are made from, and in whose words.
import type { Dossier } from "../dossier/dossier.ts";
import type { EntryOf } from "../model/register.ts";
import type { processingActivities } from "../registers/index.ts";
import type { StatementGroup } from "../vocabulary/people.ts";
import { clean, unended } from "./markdown.ts";
import type { Words } from "./words.ts";

export type Activity = EntryOf<typeof processingActivities>;

/** What the parts of one statement are made from; the dossier holds public fields only. */
export interface Material {
  readonly dossier: Dossier;
  readonly group: StatementGroup;
  readonly words: Words;
  readonly activities: readonly Activity[];
}

/** In words for young people where this statement is theirs and the register has them. */
export const forReader = ({ group }: Pick<Material, "group">, own: string | undefined, young: string | undefined) =>
  group.young ? (young ?? own) : own;

/** Name of an activity as this reader gets it. */
export const activityName = (material: Pick<Material, "group">, { data }: Activity): string =>
  unended(clean(forReader(material, data.name, data.youngName) ?? data.name));
