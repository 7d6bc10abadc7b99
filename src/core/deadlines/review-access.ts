// Art. 32(1)(d): authorisations are checked within the period the organisation set.

import { gdpr } from "../law/gdpr.ts";
import { norm, ownRule } from "../law/guidance.ts";
import { accessRoles } from "../registers/access-roles.ts";
import { ownPeriod } from "../time/terms.ts";
import { periodInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const reviewAccess = deadline({
  id: "review-access",
  register: accessRoles,
  title: "Autorisaties controleren",
  inWords: "elk kwartaal opnieuw",
  inOwnWords: (own) => `telkens na ${periodInWords(own.accessReview)}`,
  why: "Wie vertrekt of ander werk krijgt, houdt anders toegang.",
  metBy: "de autorisaties opnieuw zijn gecontroleerd",
  starts: "day",
  basis: "own",
  source: [gdpr(32, 1, "d"), norm("NEN 7510"), ownRule("elk kwartaal")],
  whenOverdue: "open",
  term: (start, own) => ownPeriod(start, own.accessReview, "De vorige controle was op"),
  running: ({ data }) => [
    { start: data.reviewedOn, provisional: false, met: undefined, explained: false, path: "reviewedOn" },
  ],
});
