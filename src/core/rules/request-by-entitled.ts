// Reads the matrix of rights, ages and representatives: what a page and the desk say of a request, the check says too.
import { meaningsOf } from "../dossier/request-meaning.ts";
import { bw } from "../law/bw.ts";
import { gdpr } from "../law/gdpr.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { uavg } from "../law/uavg.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { recordRule } from "./rule.ts";

const given = new Set(["granted", "partly"]);

export const requestByEntitled = recordRule({
  id: "request-by-entitled",
  severity: "open",
  title: "Ja zeggen wij alleen tegen wie het mag vragen, en met iedereen die het eens moet zijn.",
  why: "Gegevens aan de verkeerde ouder of het verkeerde familielid zijn een datalek. Wat is vernietigd, komt niet terug.",
  source: [gdpr(12, 6), uavg(5), jeugdwet("7.3.11"), wmo2015("5.3.5"), bw("7:458a")],
  example: {
    passes: `requester: parent
subjectAge: under-12
authority: both-parents
allAgreed: "yes"
kinds: [file-destruction]
outcome: granted`,
    fails: `requester: parent
subjectAge: 16-17
kinds: [copy]
outcome: granted`,
  },
  register: dataSubjectRequests,
  check: ({ data }) => {
    const { outcome, answeredOn, allAgreed, representation, fileLaw = "unknown" } = data;
    if (
      data.subjectAge === "deceased" &&
      fileLaw === "unknown" &&
      meaningsOf(data).some(({ may }) => may === "limited")
    )
      return [
        {
          path: "fileLaw",
          message: "De persoon is overleden, en er staat niet onder welke wet het dossier valt.",
          remedy: "Zoek het op en leg het vast (`fileLaw`). Daarvan hangt af wat een nabestaande krijgt.",
        },
      ];
    if (answeredOn === undefined || outcome === undefined || !given.has(outcome)) return [];
    return meaningsOf(data).flatMap(({ may, kinds, says }) => {
      const what = kinds.join(", ");
      if (may === "no")
        return [
          {
            path: "requester",
            message: `Hier is ja gezegd (${what}) tegen iemand die dit niet mag vragen.`,
            remedy: `${says} Kloppen leeftijd, gezag en wie het vroeg? Herstel anders wat niet klopt. Klopt het, dan kregen gegevens misschien de verkeerde: meld het als datalek.`,
          },
        ];
      if (may === "together" && allAgreed !== "yes")
        return [
          {
            path: "allAgreed",
            message: `Hier is ja gezegd (${what}), en er staat niet dat iedereen het eens is die dat moet zijn.`,
            remedy: `${says} Vraag het na en leg vast wat eruit kwam (\`allAgreed\`). Is iemand tegen, leg dan ook vast wat u nu doet.`,
          },
        ];
      if ((may === "with-consent" || may === "limited") && representation === undefined)
        return [
          {
            path: "representation",
            message: `Hier is ja gezegd (${what}), en er staat niet waarom deze persoon het mocht vragen.`,
            remedy: `${says} Leg vast wat dat liet zien (\`representation\`).`,
          },
        ];
      return [];
    });
  },
});
