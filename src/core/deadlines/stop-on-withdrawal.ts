// Art. 7(3): processing on consent stops when consent is withdrawn.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { takenBack } from "./answer-request.ts";
import { deadline } from "./deadline.ts";
import { stopping, stopTerm } from "./pause-on-objection.ts";

export const stopOnWithdrawal = deadline({
  id: "stop-on-withdrawal",
  register: dataSubjectRequests,
  title: "Stoppen bij intrekking van toestemming",
  inWords: "meteen, uiterlijk binnen 24 uur (eigen regel)",
  why: "Zonder toestemming mag het niet verder.",
  metBy: "de verwerking is stilgezet of gestopt, of vastligt waarom niet",
  starts: "day",
  basis: "own",
  source: [gdpr(7, 3), ownRule("uiterlijk binnen 24 uur, ook in het weekend")],
  whenOverdue: "open",
  term: (start) => stopTerm(start, "De intrekking"),
  running: ({ data }) => (data.kinds.includes("withdraw-consent") && !takenBack(data) ? [stopping(data)] : []),
});
