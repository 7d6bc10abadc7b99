import { organisationEntry } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { dossierRule } from "./rule.ts";

const said = {
  shallow: [
    "Van de geschiedenis is hier alleen het nieuwste deel; of er eerder zaken zijn verdwenen, is niet na te gaan.",
    "Vraag wie het programma beheert om de hele geschiedenis op te halen: `git fetch --unshallow`.",
  ],
  "no-git": [
    "Van deze map is geen geschiedenis te lezen; of er zaken zijn verdwenen, is niet na te gaan.",
    "Vraag wie het programma beheert om git te installeren en deze map ermee te bewaren.",
  ],
} as const;

export const historyLookedBack = dossierRule({
  id: "history-looked-back",
  severity: "warning",
  title: "De controle kan nagaan of er zaken zijn verdwenen.",
  why: "Zonder geschiedenis valt het niet op als een zaak uit het register is gehaald.",
  source: [gdpr(33, 5), gdpr(5, 2)],
  // This is about the folder as a whole, not about what stands in a file.
  example: {
    passes: `# organisation.yml
# (de map staat in git, met haar hele geschiedenis)`,
    fails: `# organisation.yml
# (de map is een kopie zonder geschiedenis)`,
  },
  check: (dossier) => {
    const looked = dossier.history?.looked ?? "yes";
    const entry = organisationEntry(dossier);
    if (looked === "yes" || entry === undefined) return [];
    const [message, remedy] = said[looked];
    return [{ entry, path: "", message, remedy }];
  },
});
