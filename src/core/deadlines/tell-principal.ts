// Contract: tell municipality or zorgkantoor within the hours agreed with them.

import { entryOf } from "../dossier/dossier.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recipients } from "../registers/recipients.ts";
import { contractHours } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

export const tellPrincipal = deadline({
  id: "tell-principal",
  register: personalDataBreaches,
  title: "Gemeente of zorgkantoor inlichten",
  inWords: "binnen het aantal uren dat in het contract staat",
  why: "Wie de zorg inkoopt, heeft vaak een kortere termijn afgesproken dan de wet.",
  metBy: "de gemeente of het zorgkantoor het weet",
  starts: "moment",
  basis: "contract",
  source: [ownRule("afspraak met gemeente of zorgkantoor"), { text: "contract met de ontvanger" }],
  whenOverdue: "open",
  asksRecord: true,
  stated: [statedIn(recipients, ({ data: { weWarnWithinHours: hours } }) => (hours === undefined ? [] : [{ hours }]))],
  term: (start, _own, agreed) => contractHours(start, agreed?.hours ?? 24),
  running: ({ data }, dossier) => {
    if (data.assessment?.isBreach === "no" || data.withdrawnOn !== undefined) return [];
    // What happened at another controller is no breach of ours under the contract, unless the record says that it is.
    const ours = data.ourRole === "none" ? [] : (data.processingActivities ?? []);
    const reached = ours.flatMap((id) => entryOf(dossier, processingActivities, id)?.data.recipients ?? []);
    const named = (data.others ?? []).flatMap((other) => other.recipient ?? []);
    return [...new Set([...reached, ...named])].sort().flatMap((id) => {
      const hours = entryOf(dossier, recipients, id)?.data.weWarnWithinHours;
      const index = (data.others ?? []).findIndex((other) => other.recipient === id);
      const told = data.others?.[index];
      if (hours === undefined || told?.applies === "no") return [];
      return [
        {
          start: data.awareAt ?? data.signalledAt,
          provisional: data.awareAt === undefined,
          met: told?.toldAt,
          explained: told?.outcome !== undefined,
          path: index < 0 ? "others" : `others.${index}.toldAt`,
          agreed: { hours },
        },
      ];
    });
  },
});
