// law.md H1: each law prescribes the number for its own group of people, and binds only who works under it.
import { uavg } from "../law/uavg.ts";
import { wabvpz } from "../law/wabvpz.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { bsnBasis } from "../vocabulary/legal-basis.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { recordRule } from "./rule.ts";

const inCare = ["clients", "former-clients", "minors", "guests", "applicants-for-care"];
const bases: Readonly<Record<string, { readonly laws: readonly string[]; readonly people: readonly string[] }>> = {
  wmo: { laws: ["wmo2015"], people: inCare },
  jeugdwet: { laws: ["jeugdwet"], people: inCare },
  wabvpz: { laws: ["wlz", "zvw"], people: inCare },
  // Who hires workers is liable for their wage tax, and records the number for that.
  hirer: { laws: [], people: ["agency-workers"] },
  // A trainee with an allowance may be on the payroll too.
  payroll: { laws: [], people: ["employees", "former-employees", "trainees"] },
};
const never = ["volunteers", "job-applicants", "visitors", "website-visitors"];

export const bsnFitsPeople = recordRule({
  id: "bsn-fits-people",
  severity: "open",
  title: "De wet die het BSN voorschrijft, geldt voor ons en voor deze mensen.",
  why: "De zorgwetten gaan over cliënten, de loonheffing over werknemers. Voor vrijwilligers en sollicitanten is er geen wet.",
  source: [uavg(46, 1), wabvpz(4)],
  example: {
    passes: `subjects: [clients]
bsn: "yes"
bsnBases: [wmo]`,
    fails: `subjects: [volunteers]
bsn: "yes"
bsnBases: [payroll]`,
  },
  register: processingActivities,
  check: ({ data }, dossier) => {
    const { subjects } = data;
    if (data.bsn !== "yes" || subjects === undefined || subjects.includes("unknown") || subjects.includes("other"))
      return [];
    const remedy =
      "Zoek uit welke wet het BSN van deze mensen voorschrijft en leg die vast. Is er geen? Leg vast hoe en wanneer u ermee stopt.";
    const ours: readonly string[] | undefined = dossier.organisation?.laws;
    const wrong = (data.bsnBases ?? []).flatMap((basis, index) => {
      const known = bases[basis];
      if (known === undefined) return [];
      const path = `bsnBases.${index}`;
      const name = labelOf(bsnBasis, basis);
      if (ours !== undefined && known.laws.length > 0 && !known.laws.some((law) => ours.includes(law)))
        return [{ path, message: `De grond is ${name}, maar wij werken niet onder die wet.`, remedy }];
      if (!subjects.some((group) => known.people.includes(group)))
        return [
          { path, message: `De grond is ${name}, en die geldt niet voor de groepen mensen die hier staan.`, remedy },
        ];
      return [];
    });
    const without = subjects.findIndex((group) => never.includes(group));
    if (wrong.length > 0 || without === -1 || data.bsnExplained !== undefined) return wrong;
    return [
      {
        path: `subjects.${without}`,
        message:
          "Bij deze groepen hoort iemand van wie geen wet het BSN voorschrijft, zoals een vrijwilliger of sollicitant.",
        remedy:
          "Gebruikt u het BSN alleen van de anderen? Schrijf dat bij `bsnExplained`. Zo niet, leg vast hoe en wanneer u ermee stopt.",
      },
    ];
  },
});
