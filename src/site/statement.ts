// The privacy statement, composed from public fields of organisation, activities, recipients and retention (art. 13 and 14).

import { inWords, referenceName } from "../core/derive/values.ts";
import { type Dossier, entriesOf, entryOf } from "../core/dossier.ts";
import { processingActivities, retentionPeriods } from "../core/registers/index.ts";
import { periodInWords } from "../core/time/written.ts";

/** Activities that a statement for this group of people tells of. */
export const activitiesFor = (dossier: Dossier, group: string) =>
  entriesOf(dossier, processingActivities).filter(
    (activity) => activity.data.endedOn === undefined && activity.data.statements?.some((each) => each === group),
  );

/** One activity in the words of its public fields. */
export function activityWords(dossier: Dossier, activity: ReturnType<typeof activitiesFor>[number]) {
  const { data } = activity;
  const { fields } = processingActivities;
  const retention = (data.retention ?? []).map((id) => {
    const entry = entryOf(dossier, retentionPeriods, id);
    const period = entry?.data.period;
    return entry === undefined || period === undefined ? id : `${entry.data.name}: ${periodInWords(period)}`;
  });
  return {
    name: data.name,
    purposes: data.purposes.map((each) => ({
      purpose: each.purpose,
      basis: inWords(fields.purposes.fields?.legalBasis ?? fields.name, each.legalBasis, dossier),
      law: each.law,
      interest: each.interest,
    })),
    data: data.dataExplained ?? inWords(fields.dataTypes, data.dataTypes, dossier),
    special: inWords(fields.specialCategories, data.specialCategories, dossier),
    recipients: (data.recipients ?? []).map((id) => referenceName("recipients", id, dossier)),
    transfers: (data.transfers ?? []).map((each) => inWords({ ...fields.transfers, kind: "group" }, each, dossier)),
    retention,
    origin: data.origin,
    provision: data.provision,
    automated: data.automatedDecision === "yes" ? data.automatedDecisionExplained : undefined,
  };
}
