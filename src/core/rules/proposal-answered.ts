import { assess } from "../assessment/assess.ts";
import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const proposalAnswered = recordRule({
  id: "proposal-answered",
  severity: "open",
  title: "Een besluit dat anders is dan de afweging voorstelt, heeft daar een reden voor.",
  why: "Wie niet meldt of niets vertelt terwijl de feiten daarop wijzen, moet kunnen laten zien waarom.",
  source: [gdpr(33, 1), gdpr(33, 5), gdpr(34, 1), edpb("9/2022")],
  example: {
    passes: `protection:
  unintelligible: intact
assessment:
  risk: unlikely
authorityDecision:
  decision: not-notify
  otherThanProposal: De gevonden map was nog verzegeld.`,
    fails: `recipients:
  - kind: public
data:
  specialCategories: [health]
assessment:
  risk: unlikely
authorityDecision:
  decision: not-notify`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const { authorityDecision, peopleDecision, withdrawnOn } = data;
    const risk = data.assessment?.risk;
    const notNotified =
      authorityDecision?.decision === "not-notify" && authorityDecision.otherThanProposal === undefined;
    const notTold = peopleDecision?.decision === "not-high-risk" && peopleDecision.otherThanProposal === undefined;
    if (withdrawnOn !== undefined || !(notNotified || notTold)) return [];
    const { proposal } = assess(data);
    // A decision against the officer's own judgement is another finding.
    return [
      ...(notNotified && proposal.notifyAuthority === "yes" && (risk === "unlikely" || risk === undefined)
        ? [
            {
              path: "authorityDecision.otherThanProposal",
              message:
                "De vastgelegde feiten wijzen op melden bij de AP; het besluit is niet melden, en er staat niet waarom.",
              remedy:
                "Kijk in de afweging welk feit beslist. Klopt dat feit, meld alsnog of leg vast waarom u anders besluit. Weet u nu meer, leg dat vast.",
            },
          ]
        : []),
      ...(notTold && proposal.informPeople === "yes" && risk !== "high"
        ? [
            {
              path: "peopleDecision.otherThanProposal",
              message:
                "De vastgelegde feiten wijzen op een hoog risico; het besluit is het niet te vertellen, en er staat niet waarom.",
              remedy:
                "Kijk in de afweging welk feit beslist. Klopt dat feit, vertel het alsnog of leg vast waarom u anders besluit. Weet u nu meer, leg dat vast.",
            },
          ]
        : []),
    ];
  },
});
