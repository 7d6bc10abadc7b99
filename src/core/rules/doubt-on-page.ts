import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { handbook } from "../registers/index.ts";
import { doubtsIn } from "../text/doubt.ts";
import { passagesOf } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

export const doubtOnPage = recordRule({
  id: "doubt-on-page",
  severity: "warning",
  title: "Een pagina voor medewerkers of iedereen zegt wat iemand doet, zonder twijfel over de wet.",
  why: "Wie moet handelen, kan niets met een wetsregel die nog te bevestigen is, zeker niet achter een noodnummer.",
  source: [gdpr(12, 1), ownRule("twijfel over de wet staat in de registers, de veilige instructie op de pagina")],
  example: {
    passes: "Wij bewaren dit deel volgens art. 5.3.4 Wmo 2015.",
    fails: "Bel 0800-2000 (te bevestigen).",
  },
  register: handbook,
  check: (entry) =>
    entry.data.audience === "registers"
      ? []
      : passagesOf(entry).flatMap(({ text, pathOf }) =>
          doubtsIn(text).map((index) => ({
            path: pathOf(index),
            message: 'Hier staat "te bevestigen" op een pagina die medewerkers of anderen lezen.',
            remedy: "Zet er neer wat iemand veilig kan doen. Leg de twijfel vast in het register waar zij bij hoort.",
          })),
        ),
});
