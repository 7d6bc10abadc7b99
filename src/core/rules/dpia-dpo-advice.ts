import { gdpr } from "../law/gdpr.ts";
import { impactAssessments } from "../registers/impact-assessments.ts";
import { recordRule } from "./rule.ts";

export const dpiaDpoAdvice = recordRule({
  id: "dpia-dpo-advice",
  severity: "open",
  title: "Bij een DPIA staat wat de FG adviseerde.",
  why: "Wie een FG heeft, vraagt die om advies bij een DPIA.",
  source: [gdpr(35, 2)],
  example: {
    passes: `# organisation.yml
dpo: voluntary
dpoRole: teamleider
---
# impact-assessments/clientdossier.md
dpoAdvice: Eens, mits de rechten per rol zijn.`,
    fails: `# organisation.yml
dpo: voluntary
dpoRole: teamleider`,
  },
  register: impactAssessments,
  check: ({ data }, dossier) => {
    const dpo = dossier.organisation?.dpo;
    return data.outcome !== "done" || dpo === undefined || dpo === "none" || data.dpoAdvice !== undefined
      ? []
      : [
          {
            path: "dpoAdvice",
            message: "De DPIA is gedaan, maar er staat niet wat de FG adviseerde.",
            remedy: "Vraag de FG alsnog om advies en leg het vast, ook als het later komt dan het hoorde.",
          },
        ];
  },
});
