// The only list of rules. A retired rule leaves one comment line here.
import type { Rule } from "../rule.ts";
import { agreementElementsComplete } from "./agreement-elements-complete.ts";
import { agreementFitsRole } from "./agreement-fits-role.ts";
import { agreementSigned } from "./agreement-signed.ts";
import { answeredInTime } from "./answered-in-time.ts";
import { article34GroundHolds } from "./article-34-ground-holds.ts";
import { breachDataKnown } from "./breach-data-known.ts";
import { bsnHasLaw } from "./bsn-has-law.ts";
import { caseYear } from "./case-year.ts";
import { closedWithMeasure } from "./closed-with-measure.ts";
import { consentNotForCare } from "./consent-not-for-care.ts";
import { criminalDataHasGround } from "./criminal-data-has-ground.ts";
import { decisionFitsAssessment } from "./decision-fits-assessment.ts";
import { delayHasReason } from "./delay-has-reason.ts";
import { directIdentifier } from "./direct-identifier.ts";
import { dpiaExpected } from "./dpia-expected.ts";
import { dpoNeverDecides } from "./dpo-never-decides.ts";
import { elementMissing } from "./element-missing.ts";
import { exampleLeftOver } from "./example-left-over.ts";
import { healthWithoutRisk } from "./health-without-risk.ts";
import { highRiskPeopleDecided } from "./high-risk-people-decided.ts";
import { impactAssessmentDone } from "./impact-assessment-done.ts";
import { legitimateInterestWeighed } from "./legitimate-interest-weighed.ts";
import { likelyName } from "./likely-name.ts";
import { measureDone } from "./measure-done.ts";
import { momentOffset } from "./moment-offset.ts";
import { notifiedInTime } from "./notified-in-time.ts";
import { orderQuestion } from "./order-question.ts";
import { pageResolves } from "./page-resolves.ts";
import { processorAlwaysLate } from "./processor-always-late.ts";
import { processorRecordComplete } from "./processor-record-complete.ts";
import { processorRoleDeclared } from "./processor-role-declared.ts";
import { processorWarnedInTime } from "./processor-warned-in-time.ts";
import { processorWarningTerm } from "./processor-warning-term.ts";
import { referenceExists } from "./reference-exists.ts";
import { refusalComplete } from "./refusal-complete.ts";
import { repeatingCause } from "./repeating-cause.ts";
import { retentionAsLaw } from "./retention-as-law.ts";
import { roleExists } from "./role-exists.ts";
import { secondAssessor } from "./second-assessor.ts";
import { specialCategoriesHaveException } from "./special-categories-have-exception.ts";
import { subProcessorsPermitted } from "./sub-processors-permitted.ts";
import { timePossible } from "./time-possible.ts";
import { transferAgrees } from "./transfer-agrees.ts";
import { transferHasSafeguard } from "./transfer-has-safeguard.ts";

export const rules: readonly Rule[] = [
  agreementElementsComplete,
  agreementFitsRole,
  agreementSigned,
  answeredInTime,
  article34GroundHolds,
  breachDataKnown,
  bsnHasLaw,
  caseYear,
  closedWithMeasure,
  consentNotForCare,
  criminalDataHasGround,
  decisionFitsAssessment,
  delayHasReason,
  directIdentifier,
  dpiaExpected,
  dpoNeverDecides,
  elementMissing,
  exampleLeftOver,
  healthWithoutRisk,
  highRiskPeopleDecided,
  impactAssessmentDone,
  legitimateInterestWeighed,
  likelyName,
  measureDone,
  momentOffset,
  notifiedInTime,
  orderQuestion,
  pageResolves,
  processorAlwaysLate,
  processorRecordComplete,
  processorRoleDeclared,
  processorWarnedInTime,
  processorWarningTerm,
  referenceExists,
  refusalComplete,
  repeatingCause,
  retentionAsLaw,
  roleExists,
  secondAssessor,
  specialCategoriesHaveException,
  subProcessorsPermitted,
  timePossible,
  transferAgrees,
  transferHasSafeguard,
];
