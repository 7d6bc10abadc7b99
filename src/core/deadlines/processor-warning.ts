// Art. 33(2) and the agreement: the processor tells us within the hours agreed.

import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recipients } from "../registers/recipients.ts";
import { contractHours } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

export const processorWarning = deadline({
  id: "processor-warning",
  register: personalDataBreaches,
  title: "Leverancier vertelt ons een datalek",
  inWords: "binnen het aantal uren dat in de verwerkersovereenkomst staat",
  why: "De wet zegt: zonder onnodige vertraging. De overeenkomst zegt hoeveel uur dat is.",
  metBy: "de leverancier het ons heeft verteld",
  starts: "moment",
  basis: "contract",
  source: [gdpr(33, 2), gdpr(28, 3, "f")],
  whenOverdue: "warn",
  asksRecord: true,
  stated: [statedIn(recipients, ({ data: { warnsUsWithinHours: hours } }) => (hours === undefined ? [] : [{ hours }]))],
  term: (start, _own, agreed) => contractHours(start, agreed?.hours ?? 24),
  running: ({ data }, dossier) => {
    const { processorDiscoveredAt: start } = data;
    if (start === undefined || data.withdrawnOn !== undefined) return [];
    return (data.otherParties ?? []).flatMap((party, index) => {
      const hours = entryOf(dossier, recipients, party.recipient)?.data.warnsUsWithinHours;
      // At the latest when we noticed something, the waiting for this message was over.
      const told = data.processorInformedAt ?? data.signalledAt;
      return hours === undefined
        ? []
        : [{ start, provisional: false, met: told, explained: true, path: `otherParties.${index}`, agreed: { hours } }];
    });
  },
});
