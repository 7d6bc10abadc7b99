import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { dayInWords } from "../time/written.ts";
import { recordRule } from "./rule.ts";

export const measureDone = recordRule({
  id: "measure-done",
  severity: "open",
  title: "Maatregelen na een datalek zijn uitgevoerd.",
  why: "Een besluit dat niemand uitvoert, voorkomt niets.",
  source: [gdpr(33, 5), gdpr(32, 1)],
  example: {
    passes: `measures:
  - kind: preventive
    measure: envelop door een tweede laten lezen
    doneOn: 2026-04-20`,
    fails: `measures:
  - kind: preventive
    measure: envelop door een tweede laten lezen
    dueOn: 2026-12-01`,
  },
  register: personalDataBreaches,
  check: ({ data }) =>
    (data.measures ?? []).flatMap((measure, index) =>
      measure.doneOn !== undefined || measure.doneAt !== undefined || data.authorityDecision === undefined
        ? []
        : [
            {
              path: `measures.${index}`,
              message: `Een maatregel is nog niet uitgevoerd${measure.dueOn === undefined ? "" : `; gepland op ${dayInWords(measure.dueOn)}`}.`,
              remedy: "Leg vast wanneer de maatregel is uitgevoerd, of wie hem wanneer uitvoert.",
            },
          ],
    ),
});
