// The rights as a privacy statement lists them: every kind of request that fits the group, with its article.
import type { StatementGroup } from "../vocabulary/people.ts";
import { requestKind } from "../vocabulary/request.ts";
import { item } from "./markdown.ts";

type Kind = (typeof requestKind)["terms"][number]["value"];
// Told under a heading of its own (art. 7(3)), or no right.
type Told = Exclude<Kind, "withdraw-consent" | "complaint" | "other">;

const careOnly = new Set<Kind>(["file-destruction", "access-log"]);

const words: Readonly<Record<Told, readonly [adult: string, young: string]>> = {
  access: ["Inzien welke gegevens wij van u hebben", "Lezen wat wij over jou hebben."],
  copy: ["Een kopie krijgen", "Een kopie krijgen."],
  rectification: ["Laten verbeteren wat niet klopt", "Laten verbeteren wat niet klopt."],
  completion: [
    "Aanvullen wat ontbreekt, of uw eigen verklaring laten toevoegen",
    "Jouw kant van het verhaal erbij laten zetten.",
  ],
  erasure: [
    "Gegevens laten wissen; soms moeten wij ze van de wet nog bewaren",
    "Vragen om dingen weg te halen. Soms mag dat niet van de wet. Dan leggen wij dat uit.",
  ],
  "file-destruction": [
    "Het zorgdossier laten vernietigen, of een deel ervan; soms moet u dat op schrift vragen, en daar helpen wij bij",
    "Vragen om je dossier te vernietigen, of een stuk ervan.",
  ],
  restriction: [
    "Ons vragen even niets met gegevens te doen, bijvoorbeeld tot duidelijk is of ze kloppen",
    "Zeggen: doe er even niets mee. Bijvoorbeeld omdat je eerst wilt weten of iets klopt.",
  ],
  objection: ["Bezwaar maken: vragen dat wij ermee stoppen", "Zeggen: stop hiermee."],
  portability: [
    "Gegevens meenemen die u zelf gaf, als computerbestand; dat kan bij toestemming en bij een overeenkomst",
    "Dingen die jij zelf gaf meenemen, bijvoorbeeld naar een andere hulpverlener.",
  ],
  "access-log": ["Horen wie uw dossier heeft bekeken", "Vragen wie in je dossier heeft gekeken."],
  "human-review": [
    "Een mens laten kijken als een computer een besluit over u nam",
    "Een mens laten kijken als een computer iets over jou besliste.",
  ],
};

const isTold = (kind: Kind): kind is Told => kind in words;

/** One line for every right of this group. */
export function rightsFor(group: StatementGroup): readonly string[] {
  const care = group.value === "clients" || group.value === "young-people";
  return requestKind.terms.flatMap(({ value, source = [] }) => {
    if (!isTold(value) || (careOnly.has(value) && !care)) return [];
    const [adult, young] = words[value];
    // The laws on care files say nothing of applicants, visitors and employees.
    const law = source.filter(({ text }) => care || text.endsWith(" AVG")).map(({ text }) => text);
    return [item(group.young ? young : `${adult} (${law.join(", ")}).`)];
  });
}
