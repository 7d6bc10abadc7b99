import { gdpr } from "../law/gdpr.ts";
import { walk } from "../model/walk.ts";
import { registerOf } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

const deciding = new Set([
  "owner",
  "decidedBy",
  "confirmedBy",
  "answeredBy",
  "approvedBy",
  "controllerRole",
  "privacyOfficerRole",
  "secondAssessor",
  "handler",
]);
const inTeam = /^(responseTeam|secondAssessors|authorityDeciders)(\.|$)/;

export const dpoNeverDecides = dossierRule({
  id: "dpo-never-decides",
  severity: "open",
  title: "De FG adviseert en houdt toezicht, en beslist niet.",
  why: "Wie toezicht houdt, kan niet ook de eigenaar, beslisser of behandelaar zijn.",
  source: [gdpr(38, 6), gdpr(39, 1)],
  example: {
    passes: `# organisation.yml
dpo: voluntary
dpoRole: fg
responseTeam: [privacyfunctionaris, teamleider]`,
    fails: `# organisation.yml
dpo: voluntary
dpoRole: fg
responseTeam: [fg, teamleider]`,
  },
  check: (dossier) => {
    const dpo = dossier.organisation?.dpoRole;
    if (dpo === undefined) return [];
    return Object.values(dossier.entries).flatMap((entries) =>
      entries.flatMap((entry) =>
        walk(registerOf(entry.register)?.fields ?? {}, entry.data).flatMap(({ field, path, value }) => {
          const key = path.split(".").at(-1) ?? "";
          const held = Array.isArray(value)
            ? inTeam.test(path) && value.includes(dpo)
            : deciding.has(key) && value === dpo;
          if (!held || entry.register === "data-subject-requests") return [];
          return [
            {
              entry,
              path,
              message: `Bij "${field.label}" staat de FG, en die mag hier niet beslissen.`,
              remedy:
                "Geef deze taak voortaan aan een andere rol. Ging het om een besluit uit het verleden? Laat staan wie het nam, en laat het door een ander opnieuw bekijken.",
            },
          ];
        }),
      ),
    );
  },
});
