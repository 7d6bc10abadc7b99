import { type Dossier, organisationEntry } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import {
  organisation,
  privacyStatements,
  processingActivities,
  recipients,
  retentionPeriods,
} from "../registers/index.ts";
import { groupsIn, standingOf } from "../statement/versions.ts";
import { dossierRule, type ProblemIn } from "./rule.ts";

const most = 4;

// While a record cannot be read, what follows from the registers is not known either.
const madeFrom = [organisation, processingActivities, recipients, retentionPeriods, privacyStatements];
const isWhole = ({ ids, entries }: Dossier) =>
  madeFrom.every(({ id }) => (ids[id]?.size ?? 0) === (entries[id]?.length ?? 0)) &&
  Object.values(entries).every((each) => each.every(({ unread }) => unread === undefined));

export const statementFollowsRegisters = dossierRule({
  id: "statement-follows-registers",
  severity: "open",
  title: "Wat wij mensen vertellen, is wat in de registers staat.",
  why: "Een privacyverklaring die achterloopt, vertelt mensen iets anders dan wat wij doen.",
  source: [gdpr(13), gdpr(14), gdpr(5, 1, "a")],
  example: {
    passes: `# privacy-statements/clients-1.md
changed: Eerste versie.`,
    fails: `# retention-periods/zorgdossier.md
period: P20Y`,
  },
  findsIn: [organisation.id, privacyStatements.id],
  check: (dossier) =>
    (isWhole(dossier) ? groupsIn(dossier, "registers") : []).flatMap((group): readonly ProblemIn[] => {
      const { latest, differences } = standingOf(dossier, group);
      if (latest === undefined) {
        const entry = organisationEntry(dossier);
        return entry === undefined
          ? []
          : [
              {
                entry,
                path: "",
                message: `Er is nog geen privacyverklaring vastgesteld voor ${group.label}.`,
                remedy: `Lees het voorstel na op /privacyverklaring/${group.slug}/ en stel het vast: in het beheer met een nieuwe versie, of met \`npm run approve-statement -- ${group.slug}\`.`,
              },
            ];
      }
      if (differences.length === 0) return [];
      const names = differences.slice(0, most).map(({ label }) => (label === "" ? "de inleiding" : `"${label}"`));
      const more = differences.length > most ? ` en nog ${differences.length - most}` : "";
      return [
        {
          entry: latest,
          path: "",
          message: `De privacyverklaring voor ${group.label} loopt achter op de registers: ${names.join(", ")}${more}.`,
          remedy: `Lees het voorstel na op /privacyverklaring/${group.slug}/, vertel het de mensen om wie het gaat, en stel een nieuwe versie vast: in het beheer, of met \`npm run approve-statement -- ${group.slug}\`.`,
        },
      ];
    }),
});
