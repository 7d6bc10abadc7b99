// The only list of rules. A retired rule leaves one comment line here.
import type { Rule } from "../rule.ts";
import { agreementFitsRole } from "./agreement-fits-role.ts";
import { agreementSigned } from "./agreement-signed.ts";
import { answeredInTime } from "./answered-in-time.ts";
import { bsnHasLaw } from "./bsn-has-law.ts";
import { caseYear } from "./case-year.ts";
import { delayHasReason } from "./delay-has-reason.ts";
import { directIdentifier } from "./direct-identifier.ts";
import { dpoNeverDecides } from "./dpo-never-decides.ts";
import { elementMissing } from "./element-missing.ts";
import { exampleLeftOver } from "./example-left-over.ts";
import { highRiskPeopleDecided } from "./high-risk-people-decided.ts";
import { impactAssessmentDone } from "./impact-assessment-done.ts";
import { measureDone } from "./measure-done.ts";
import { momentOffset } from "./moment-offset.ts";
import { notifiedInTime } from "./notified-in-time.ts";
import { pageResolves } from "./page-resolves.ts";
import { processorRoleDeclared } from "./processor-role-declared.ts";
import { processorWarnedInTime } from "./processor-warned-in-time.ts";
import { processorWarningTerm } from "./processor-warning-term.ts";
import { referenceExists } from "./reference-exists.ts";
import { roleExists } from "./role-exists.ts";
import { secondAssessor } from "./second-assessor.ts";
import { specialCategoriesHaveException } from "./special-categories-have-exception.ts";
import { timePossible } from "./time-possible.ts";
import { transferHasSafeguard } from "./transfer-has-safeguard.ts";

export const rules: readonly Rule[] = [
  agreementFitsRole,
  agreementSigned,
  answeredInTime,
  bsnHasLaw,
  caseYear,
  delayHasReason,
  directIdentifier,
  dpoNeverDecides,
  elementMissing,
  exampleLeftOver,
  highRiskPeopleDecided,
  impactAssessmentDone,
  measureDone,
  momentOffset,
  notifiedInTime,
  pageResolves,
  processorRoleDeclared,
  processorWarnedInTime,
  processorWarningTerm,
  referenceExists,
  roleExists,
  secondAssessor,
  specialCategoriesHaveException,
  timePossible,
  transferHasSafeguard,
];
