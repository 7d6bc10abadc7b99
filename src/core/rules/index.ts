// The only list of rules. A retired rule leaves one comment line here.

import { accessAgrees } from "./access-agrees.ts";
import { accessHasActivity } from "./access-has-activity.ts";
import { agreementDated } from "./agreement-dated.ts";
import { agreementElementsComplete } from "./agreement-elements-complete.ts";
import { agreementFitsRole } from "./agreement-fits-role.ts";
import { agreementSigned } from "./agreement-signed.ts";
import { aiUseKnown } from "./ai-use-known.ts";
import { answerApplies } from "./answer-applies.ts";
import { answeredInTime } from "./answered-in-time.ts";
import { article34GroundHolds } from "./article-34-ground-holds.ts";
import { authorityNoProcessor } from "./authority-no-processor.ts";
import { avoidedWords } from "./avoided-words.ts";
import { breachDataKnown } from "./breach-data-known.ts";
import { bsnAgrees } from "./bsn-agrees.ts";
import { bsnFitsPeople } from "./bsn-fits-people.ts";
import { bsnHasLaw } from "./bsn-has-law.ts";
import { caseKept } from "./case-kept.ts";
import { caseYear } from "./case-year.ts";
import { childRequestKnown } from "./child-request-known.ts";
import { closedWithAnswer } from "./closed-with-answer.ts";
import { closedWithMeasure } from "./closed-with-measure.ts";
import { complaintLawKnown } from "./complaint-law-known.ts";
import { complaintsReachable } from "./complaints-reachable.ts";
import { consentNotForCare } from "./consent-not-for-care.ts";
import { consentOfCouncil } from "./consent-of-council.ts";
import { consentProvable } from "./consent-provable.ts";
import { contactOnCard } from "./contact-on-card.ts";
import { countryAgrees } from "./country-agrees.ts";
import { countryKnown } from "./country-known.ts";
import { criminalDataHasGround } from "./criminal-data-has-ground.ts";
import { cutOffContact } from "./cut-off-contact.ts";
import { daysPossible } from "./days-possible.ts";
import { deadLink } from "./dead-link.ts";
import { decidedByDecider } from "./decided-by-decider.ts";
import { decidingFactKnown } from "./deciding-fact-known.ts";
import { decisionFitsAssessment } from "./decision-fits-assessment.ts";
import { decisionFitsRole } from "./decision-fits-role.ts";
import { decisionFollowed } from "./decision-followed.ts";
import { delayHasReason } from "./delay-has-reason.ts";
import { directIdentifier } from "./direct-identifier.ts";
import { doubtOnPage } from "./doubt-on-page.ts";
import { dpiaAgrees } from "./dpia-agrees.ts";
import { dpiaDpoAdvice } from "./dpia-dpo-advice.ts";
import { dpiaExpected } from "./dpia-expected.ts";
import { dpiaRequired } from "./dpia-required.ts";
import { dpoAgrees } from "./dpo-agrees.ts";
import { dpoNeverDecides } from "./dpo-never-decides.ts";
import { dpoOwnAddress } from "./dpo-own-address.ts";
import { dpoReported } from "./dpo-reported.ts";
import { elementMissing } from "./element-missing.ts";
import { emergencyChainComplete } from "./emergency-chain-complete.ts";
import { exampleLeftOver } from "./example-left-over.ts";
import { exceptionFitsPeople } from "./exception-fits-people.ts";
import { exceptionNeeded } from "./exception-needed.ts";
import { exfiltrationHasEvidence } from "./exfiltration-has-evidence.ts";
import { hardToRead } from "./hard-to-read.ts";
import { healthRecognised } from "./health-recognised.ts";
import { healthWithoutRisk } from "./health-without-risk.ts";
import { highRiskPeopleDecided } from "./high-risk-people-decided.ts";
import { historyLookedBack } from "./history-looked-back.ts";
import { identifierElsewhere } from "./identifier-elsewhere.ts";
import { impactAssessmentDone } from "./impact-assessment-done.ts";
import { impossibleArticle } from "./impossible-article.ts";
import { indirectIdentifier } from "./indirect-identifier.ts";
import { involuntaryCareKept } from "./involuntary-care-kept.ts";
import { lawNamed } from "./law-named.ts";
import { leftOverInstruction } from "./left-over-instruction.ts";
import { legitimateInterestWeighed } from "./legitimate-interest-weighed.ts";
import { likelyName } from "./likely-name.ts";
import { lookReadable } from "./look-readable.ts";
import { measureDone } from "./measure-done.ts";
import { minorsAgree } from "./minors-agree.ts";
import { momentOffset } from "./moment-offset.ts";
import { noTwins } from "./no-twins.ts";
import { notificationComplete } from "./notification-complete.ts";
import { notifiedInTime } from "./notified-in-time.ts";
import { orderQuestion } from "./order-question.ts";
import { orderToInformFollowed } from "./order-to-inform-followed.ts";
import { otherHasNotified } from "./other-has-notified.ts";
import { otherOrganisation } from "./other-organisation.ts";
import { outdatedStatement } from "./outdated-statement.ts";
import { ownTermWithinLaw } from "./own-term-within-law.ts";
import { pageFactsKnown } from "./page-facts-known.ts";
import { pageHasSearchWords } from "./page-has-search-words.ts";
import { pageNamesRole } from "./page-names-role.ts";
import { pageResolves } from "./page-resolves.ts";
import { pageReviewed } from "./page-reviewed.ts";
import { partyRoleAgrees } from "./party-role-agrees.ts";
import { peopleAsked } from "./people-asked.ts";
import { peopleTold } from "./people-told.ts";
import { policyApproved } from "./policy-approved.ts";
import { priorConsultation } from "./prior-consultation.ts";
import { processorAlwaysLate } from "./processor-always-late.ts";
import { processorRecordComplete } from "./processor-record-complete.ts";
import { processorRoleDeclared } from "./processor-role-declared.ts";
import { processorWarnedInTime } from "./processor-warned-in-time.ts";
import { processorWarningTerm } from "./processor-warning-term.ts";
import { proposalAnswered } from "./proposal-answered.ts";
import { protectionAgrees } from "./protection-agrees.ts";
import { publicHasStatement } from "./public-has-statement.ts";
import { recipientRoleAgrees } from "./recipient-role-agrees.ts";
import { recipientTransferSafeguard } from "./recipient-transfer-safeguard.ts";
import { recipientsAgree } from "./recipients-agree.ts";
import { recipientsNamed } from "./recipients-named.ts";
import { recipientsTold } from "./recipients-told.ts";
import { referenceExists } from "./reference-exists.ts";
import { refusalComplete } from "./refusal-complete.ts";
import { registerBegun } from "./register-begun.ts";
import { registerMayBeEmpty } from "./register-may-be-empty.ts";
import { repealedLaw } from "./repealed-law.ts";
import { repeatingCause } from "./repeating-cause.ts";
import { requestByEntitled } from "./request-by-entitled.ts";
import { retentionAsLaw } from "./retention-as-law.ts";
import { retiredAfterRetention } from "./retired-after-retention.ts";
import { rightOfCouncil } from "./right-of-council.ts";
import { roleExists } from "./role-exists.ts";
import type { Rule } from "./rule.ts";
import { secondAssessor } from "./second-assessor.ts";
import { secrecySigned } from "./secrecy-signed.ts";
import { securityDescribed } from "./security-described.ts";
import { specialCategoriesAgree } from "./special-categories-agree.ts";
import { specialCategoriesHaveException } from "./special-categories-have-exception.ts";
import { statementApprover } from "./statement-approver.ts";
import { statementEffectiveAfter } from "./statement-effective-after.ts";
import { statementFollowsRegisters } from "./statement-follows-registers.ts";
import { statementUnchanged } from "./statement-unchanged.ts";
import { statementVersionAgrees } from "./statement-version-agrees.ts";
import { statementVersionsFollow } from "./statement-versions-follow.ts";
import { statementWithdrawnInTime } from "./statement-withdrawn-in-time.ts";
import { subProcessorsPermitted } from "./sub-processors-permitted.ts";
import { subgroupsAgree } from "./subgroups-agree.ts";
import { takenOverChecked } from "./taken-over-checked.ts";
import { timePossible } from "./time-possible.ts";
import { transferAgrees } from "./transfer-agrees.ts";
import { transferDocumented } from "./transfer-documented.ts";
import { transferHasSafeguard } from "./transfer-has-safeguard.ts";
import { transferOutsideArea } from "./transfer-outside-area.ts";
import { typedTerm } from "./typed-term.ts";

export const rules: readonly Rule[] = [
  accessAgrees,
  accessHasActivity,
  agreementDated,
  agreementElementsComplete,
  agreementFitsRole,
  agreementSigned,
  aiUseKnown,
  answerApplies,
  answeredInTime,
  article34GroundHolds,
  authorityNoProcessor,
  avoidedWords,
  breachDataKnown,
  bsnAgrees,
  bsnFitsPeople,
  bsnHasLaw,
  caseKept,
  caseYear,
  childRequestKnown,
  closedWithAnswer,
  closedWithMeasure,
  complaintLawKnown,
  complaintsReachable,
  countryAgrees,
  countryKnown,
  consentNotForCare,
  consentOfCouncil,
  consentProvable,
  contactOnCard,
  criminalDataHasGround,
  cutOffContact,
  daysPossible,
  decidedByDecider,
  decidingFactKnown,
  deadLink,
  decisionFitsAssessment,
  decisionFitsRole,
  decisionFollowed,
  delayHasReason,
  directIdentifier,
  doubtOnPage,
  dpiaAgrees,
  dpiaDpoAdvice,
  dpiaExpected,
  dpiaRequired,
  dpoAgrees,
  dpoNeverDecides,
  dpoOwnAddress,
  dpoReported,
  elementMissing,
  emergencyChainComplete,
  // example-confirmed: what was taken over has one name now, taken-over-checked.
  exampleLeftOver,
  exceptionFitsPeople,
  exceptionNeeded,
  hardToRead,
  healthRecognised,
  healthWithoutRisk,
  highRiskPeopleDecided,
  historyLookedBack,
  identifierElsewhere,
  impactAssessmentDone,
  impossibleArticle,
  indirectIdentifier,
  involuntaryCareKept,
  lawNamed,
  leftOverInstruction,
  legitimateInterestWeighed,
  likelyName,
  lookReadable,
  measureDone,
  minorsAgree,
  momentOffset,
  noTwins,
  notificationComplete,
  notifiedInTime,
  orderQuestion,
  otherHasNotified,
  otherOrganisation,
  outdatedStatement,
  ownTermWithinLaw,
  pageFactsKnown,
  pageHasSearchWords,
  pageNamesRole,
  pageResolves,
  pageReviewed,
  partyRoleAgrees,
  peopleAsked,
  peopleTold,
  policyApproved,
  priorConsultation,
  processorAlwaysLate,
  processorRecordComplete,
  processorRoleDeclared,
  processorWarnedInTime,
  processorWarningTerm,
  publicHasStatement,
  recipientRoleAgrees,
  recipientsNamed,
  recipientsTold,
  recipientTransferSafeguard,
  referenceExists,
  refusalComplete,
  registerBegun,
  registerMayBeEmpty,
  repealedLaw,
  repeatingCause,
  requestByEntitled,
  retentionAsLaw,
  retiredAfterRetention,
  rightOfCouncil,
  roleExists,
  secondAssessor,
  secrecySigned,
  securityDescribed,
  specialCategoriesHaveException,
  statementApprover,
  statementEffectiveAfter,
  statementFollowsRegisters,
  statementUnchanged,
  statementVersionAgrees,
  statementVersionsFollow,
  statementWithdrawnInTime,
  subProcessorsPermitted,
  takenOverChecked,
  timePossible,
  transferAgrees,
  transferDocumented,
  transferHasSafeguard,
  transferOutsideArea,
  typedTerm,
  exfiltrationHasEvidence,
  proposalAnswered,
  protectionAgrees,
  specialCategoriesAgree,
  recipientsAgree,
  subgroupsAgree,
  orderToInformFollowed,
];
