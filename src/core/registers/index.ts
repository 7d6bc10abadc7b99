// The only list of registers. Order: as in the menu.
import { extensionOf, type Register } from "../model/register.ts";
import { accessRoles } from "./access-roles.ts";
import { assuranceRecords } from "./assurance-records.ts";
import { dataSubjectRequests } from "./data-subject-requests.ts";
import { handbook } from "./handbook.ts";
import { impactAssessments } from "./impact-assessments.ts";
import { organisation } from "./organisation.ts";
import { personalDataBreaches } from "./personal-data-breaches.ts";
import { privacyStatements } from "./privacy-statements.ts";
import { processingActivities } from "./processing-activities.ts";
import { recipients } from "./recipients.ts";
import { retentionPeriods } from "./retention-periods.ts";

export {
  accessRoles,
  assuranceRecords,
  dataSubjectRequests,
  handbook,
  impactAssessments,
  organisation,
  personalDataBreaches,
  privacyStatements,
  processingActivities,
  recipients,
  retentionPeriods,
};

/** Folders of records, as in the menu. */
export const registers: readonly Register[] = [
  processingActivities,
  personalDataBreaches,
  dataSubjectRequests,
  recipients,
  retentionPeriods,
  accessRoles,
  impactAssessments,
  assuranceRecords,
  privacyStatements,
];

/** Everything that stands under content/: the organisation, the handbook and the registers. */
export const collections: readonly Register[] = [organisation, handbook, ...registers];

/** The register with this folder name; undefined when there is none. */
export const registerOf = (id: string): Register | undefined => collections.find((each) => each.id === id);

/** The register that a file stands in, by the end of its path: "content/recipients/voorbeeld.md"; undefined for other files. */
export function registerAt(file: string): Register | undefined {
  const [name = "", folder] = file.split("/").reverse();
  return collections.find((each) =>
    each.shape === "single"
      ? name === each.id + extensionOf(each)
      : folder === each.id && name.endsWith(extensionOf(each)),
  );
}
