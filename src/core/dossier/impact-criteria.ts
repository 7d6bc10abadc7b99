// What points to a DPIA at an activity: what was chosen, and what its other fields say by themselves.
import type { ValueOf } from "../model/field.ts";
import type { processingActivities } from "../registers/processing-activities.ts";
import { dpiaTrigger, onAuthoritysList, wp248Criteria } from "../vocabulary/assessment.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";

type Activity = Partial<ValueOf<(typeof processingActivities)["fields"]>>;

const vulnerable = new Set(["clients", "former-clients", "minors", "guests", "applicants-for-care"]);

/** Which of the nine criteria are met: two of them stand in the record itself, special categories and people. */
export function criteriaOf({
  impactAssessment,
  specialCategories,
  criminalData,
  subjects,
}: Activity): readonly string[] {
  const found = new Set<string>((impactAssessment?.triggers ?? []).filter((trigger) => wp248Criteria.has(trigger)));
  if (specialCategories !== undefined || criminalData === "yes") found.add("sensitive-data");
  if (subjects?.some((group) => vulnerable.has(group))) found.add("vulnerable-people");
  return [...found];
}

/** Which items of the AP's list were chosen: one is enough. */
export const listedOf = ({ impactAssessment }: Activity): readonly string[] =>
  (impactAssessment?.triggers ?? []).filter((trigger) => onAuthoritysList.has(trigger));

/** Both in the words of the list. */
export const triggerWords = (values: readonly string[]): string =>
  values.map((each) => labelOf(dpiaTrigger, each)).join(", ");
