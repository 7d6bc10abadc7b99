import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { statementGroup, subjectGroup } from "../vocabulary/people.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { recordRule } from "./rule.ts";

// Group of people → the statements in which they look; in one of them they must find it. No statement speaks to the last.
const reads: Readonly<Record<string, readonly string[]>> = {
  clients: ["clients"],
  "former-clients": ["clients"],
  guests: ["clients"],
  "applicants-for-care": ["clients"],
  "parents-guardians": ["clients"],
  representatives: ["clients"],
  minors: ["young-people"],
  "family-contacts": ["clients", "visitors"],
  complainants: ["clients", "visitors"],
  employees: ["employees"],
  "former-employees": ["employees"],
  "agency-workers": ["employees"],
  volunteers: ["employees"],
  trainees: ["employees"],
  "job-applicants": ["applicants"],
  visitors: ["visitors"],
  "website-visitors": ["visitors"],
  "customers-suppliers": ["visitors"],
  "alleged-perpetrators": [],
};

export const peopleTold = recordRule({
  id: "people-told",
  severity: "open",
  title: "Elke groep mensen leest in haar privacyverklaring over de verwerking, of er staat waarom dat niet hoeft.",
  why: "Wie niet weet dat wij gegevens hebben, kan er ook niets van vinden of om vragen.",
  source: [gdpr(13), gdpr(14), gdpr(14, 5)],
  example: {
    passes: `subjects: [clients, alleged-perpetrators]
statements: [clients]
notTold:
  - people: alleged-perpetrators
    ground: secrecy
    reason: Wat een cliënt ons vertelt, geven wij niet door aan wie hij noemt.`,
    fails: `subjects: [clients, volunteers]
statements: [clients]`,
  },
  register: processingActivities,
  check: ({ data }) => {
    // A processor's controller informs people. Without any statement the record says so itself.
    if (data.ourRole === "processor" || data.endedOn !== undefined || data.statements === undefined) return [];
    const told: readonly string[] = data.statements;
    const excused = new Set<string>(data.notTold?.map(({ people }) => people));
    return (data.subjects ?? []).flatMap((people, index) => {
      const where = reads[people];
      if (where === undefined || excused.has(people) || where.some((each) => told.includes(each))) return [];
      const [first] = where;
      const name = labelOf(subjectGroup, people);
      return [
        {
          path: `subjects.${index}`,
          message: `Het gaat ook over ${name}, en in geen privacyverklaring voor hen staat deze verwerking.`,
          remedy:
            first === undefined
              ? "Vertel het hun op een andere manier, of leg bij `notTold` vast waarom dat niet hoeft."
              : `Zet de verwerking ook in de verklaring voor ${labelOf(statementGroup, first)}. Hoeft u het hun niet te vertellen, leg dan bij \`notTold\` vast waarom.`,
        },
      ];
    });
  },
});
