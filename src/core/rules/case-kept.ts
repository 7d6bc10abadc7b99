import { gdpr } from "../law/gdpr.ts";
import type { Entry } from "../model/register.ts";
import { registerOf } from "../registers/index.ts";
import { dayInWords } from "../time/written.ts";
import { dossierRule } from "./rule.ts";

export const caseKept = dossierRule({
  id: "case-kept",
  severity: "error",
  title: "Een zaak blijft in het register tot haar eigen bewaartermijn voorbij is.",
  why: "Wie een zaak uit de map haalt, haalt ook het bewijs weg dat zij er was en wat wij deden.",
  source: [gdpr(33, 5), gdpr(5, 2)],
  // What fails cannot stand in a file: it is a file that is not there.
  example: {
    passes: `# personal-data-breaches/2026-001.md
withdrawnOn: 2026-04-02
withdrawnReason: Dubbel opgeschreven; het is zaak 2026-002.`,
    fails: `# personal-data-breaches/2026-001.md
# (dit bestand is uit de map gehaald)`,
  },
  check: ({ history, ids }) =>
    (history?.had ?? [])
      .filter(({ register, id }) => !ids[register]?.has(id))
      .map(({ register, id, file, goneOn, restore }) => {
        // There is no record to point into: only its place, at the first line.
        const entry: Entry = { register, id, file, text: "", data: {}, body: "" };
        const title = registerOf(register)?.title ?? register;
        const since = goneOn === undefined ? "" : `sinds ${dayInWords(goneOn)} `;
        return {
          entry,
          path: "",
          message: `Zaak ${id} stond in het ${title.toLowerCase()} en is er ${since}niet meer.`,
          remedy: `Haal het bestand terug uit de geschiedenis, of vraag wie het programma beheert: \`${restore}\`. Klopt de zaak niet, trek haar dan in met een reden; na de bewaartermijn ruimt \`npm run retire -- ${id}\` haar op.`,
        };
      }),
});
