// The only list of deadlines, in the order of a reader: breaches, requests, keeping, agreements, reviews.

import { announceExtension } from "./announce-extension.ts";
import { answerAdvice } from "./answer-advice.ts";
import { answerAuthority } from "./answer-authority.ts";
import { answerOtherComplaint } from "./answer-other-complaint.ts";
import { answerRequest } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";
import { assessSupplier } from "./assess-supplier.ts";
import { awaitConsultation } from "./await-consultation.ts";
import { carryOutAction } from "./carry-out-action.ts";
import { carryOutMeasure } from "./carry-out-measure.ts";
import type { Deadline } from "./deadline.ts";
import { decideObjection } from "./decide-objection.ts";
import { destroyData } from "./destroy-data.ts";
import { destructionRound } from "./destruction-round.ts";
import { doImpactAssessment } from "./do-impact-assessment.ts";
import { eraseOnRequest } from "./erase-on-request.ts";
import { evaluateMeasure } from "./evaluate-measure.ts";
import { executeDecision } from "./execute-decision.ts";
import { followUpNotification } from "./follow-up-notification.ts";
import { informController } from "./inform-controller.ts";
import { informPeople } from "./inform-people.ts";
import { judgeComplaint } from "./judge-complaint.ts";
import { judgeComplaintExtended } from "./judge-complaint-extended.ts";
import { mendAgreement } from "./mend-agreement.ts";
import { mendTransfer } from "./mend-transfer.ts";
import { notifyAuthority } from "./notify-authority.ts";
import { pauseOnObjection } from "./pause-on-objection.ts";
import { preventiveMeasure } from "./preventive-measure.ts";
import { processorWarning } from "./processor-warning.ts";
import { readLawAgain } from "./read-law-again.ts";
import { renewAgreement } from "./renew-agreement.ts";
import { repeatAssurance } from "./repeat-assurance.ts";
import { reportCalamity } from "./report-calamity.ts";
import { reportCalamityInCare } from "./report-calamity-in-care.ts";
import { reviewAccess } from "./review-access.ts";
import { reviewActivity } from "./review-activity.ts";
import { reviewBreachRegister } from "./review-breach-register.ts";
import { reviewImpactAssessment } from "./review-impact-assessment.ts";
import { reviewPolicy } from "./review-policy.ts";
import { sendAdvice } from "./send-advice.ts";
import { stopOnWithdrawal } from "./stop-on-withdrawal.ts";
import { tellPrincipal } from "./tell-principal.ts";

export const deadlines: readonly Deadline[] = [
  notifyAuthority,
  sendAdvice,
  answerAdvice,
  tellPrincipal,
  informController,
  processorWarning,
  informPeople,
  reportCalamity,
  reportCalamityInCare,
  followUpNotification,
  answerAuthority,
  preventiveMeasure,
  evaluateMeasure,
  answerRequest,
  announceExtension,
  answerRequestExtended,
  pauseOnObjection,
  stopOnWithdrawal,
  decideObjection,
  eraseOnRequest,
  executeDecision,
  judgeComplaint,
  judgeComplaintExtended,
  answerOtherComplaint,
  destroyData,
  destructionRound,
  renewAgreement,
  mendAgreement,
  mendTransfer,
  assessSupplier,
  reviewPolicy,
  reviewActivity,
  reviewAccess,
  doImpactAssessment,
  awaitConsultation,
  reviewImpactAssessment,
  carryOutMeasure,
  carryOutAction,
  repeatAssurance,
  reviewBreachRegister,
  readLawAgain,
];

/** The deadline with this id; undefined when there is none. */
export const deadlineOf = (id: string): Deadline | undefined => deadlines.find((each) => each.id === id);
