import { onlyComplaint } from "../deadlines/answer-request.ts";
import { meaningsOf } from "../dossier/request-meaning.ts";
import { bw } from "../law/bw.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { uavg } from "../law/uavg.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { recordRule } from "./rule.ts";

const forChild = new Set(["young-person", "parent", "parent-without-authority", "guardian", "family-guardian"]);
const young = new Set(["under-12", "12-15"]);

export const childRequestKnown = recordRule({
  id: "child-request-known",
  severity: "open",
  title: "Bij een verzoek over een kind staat hoe oud het is, wie gezag heeft, en of het kind is gehoord.",
  why: "Leeftijd en gezag bepalen wie mag vragen en wie het eens moet zijn. Vanaf 12 jaar telt wat het kind zelf vindt.",
  source: [uavg(5), jeugdwet("7.3.11"), bw("1:377c")],
  example: {
    passes: `requester: parent
subjectAge: 12-15
authority: both-parents
childHeard: "yes"`,
    fails: `requester: parent
subjectAge: 12-15
authority: both-parents
childHeard: "no"`,
  },
  register: dataSubjectRequests,
  check: ({ data }) => {
    const { subjectAge = "unknown", authority = "unknown", childHeard } = data;
    const grown = subjectAge === "adult" || subjectAge === "deceased";
    const aboutChild = forChild.has(data.requester) || (subjectAge !== "unknown" && !grown);
    // Anyone may complain about care given to a child; age and authority decide only who may use a right.
    if (!aboutChild || grown || onlyComplaint(data)) return [];
    if (subjectAge === "unknown") {
      return [
        {
          path: "subjectAge",
          message: "Er staat niet hoe oud de persoon is om wie het gaat.",
          remedy: "Zoek het op en leg de leeftijdsgroep vast (`subjectAge`). Daaruit volgt wie mag vragen.",
        },
      ];
    }
    const meanings = meaningsOf(data);
    const problems = [];
    const byYouth = data.requester === "young-person" && meanings.every(({ may }) => may === "alone");
    if (young.has(subjectAge) && !byYouth) {
      if (authority === "unknown") {
        problems.push({
          path: "authority",
          message: "Er staat niet wie gezag over het kind heeft.",
          remedy: "Kijk in het gezagsregister of in de beschikking, en leg vast wie gezag heeft (`authority`).",
        });
      } else if (authority === "this-parent" && meanings.some(({ may }) => may === "together")) {
        problems.push({
          path: "authority",
          message: "Van een andere ouder is niet bekend of die gezag heeft, en die moet het hiermee eens zijn.",
          remedy: "Kijk in het gezagsregister, vraag de andere ouder met gezag, en leg vast wat eruit kwam.",
        });
      }
    }
    const heardMatters = subjectAge !== "under-12" && data.requester !== "young-person";
    const notHeard = childHeard === "no" && data.childNotHeardReason === undefined;
    const notSaid = data.answeredOn !== undefined && (childHeard === undefined || childHeard === "unknown");
    if (heardMatters && (notHeard || notSaid)) {
      problems.push({
        path: "childHeard",
        message: notHeard
          ? "Het kind is 12 jaar of ouder en is niet gehoord. De reden staat er niet."
          : "Het kind is 12 jaar of ouder, en er staat niet of het is gehoord.",
        remedy:
          "Vraag het kind alsnog wat het ervan vindt, of leg vast waarom dat niet kan (`childNotHeardReason`), bijvoorbeeld omdat het kind dit niet kan overzien.",
      });
    }
    return problems;
  },
});
