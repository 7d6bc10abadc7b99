import { gdpr } from "../law/gdpr.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { organisation } from "../registers/organisation.ts";
import { recordRule } from "./rule.ts";

export const complaintsReachable = recordRule({
  id: "complaints-reachable",
  severity: "warning",
  title: "Wie een klacht heeft, leest hoe de klachtenfunctionaris te bereiken is.",
  why: "Brieven en pagina's noemen deze functie. Zonder nummer of adres kan niemand er iets mee.",
  source: [wkkgz(15), gdpr(12, 2)],
  example: {
    passes: `complaints:
  officer: de klachtenfunctionaris
  officerPhone: 010-000 00 15`,
    fails: `complaints:
  officer: een onafhankelijke klachtenfunctionaris`,
  },
  register: organisation,
  check: ({ data: { complaints } }) => {
    const { officer, officerPhone, officerEmail, officerAddress, body, bodyPhone, bodyEmail, bodyAddress } =
      complaints ?? {};
    const unreachable = (who: string | undefined, ...ways: readonly (string | undefined)[]) =>
      who !== undefined && ways.every((each) => each === undefined);
    return [
      ...(unreachable(officer, officerPhone, officerEmail, officerAddress) ? (["officer"] as const) : []),
      ...(unreachable(body, bodyPhone, bodyEmail, bodyAddress) ? (["body"] as const) : []),
    ].map((key) => ({
      path: `complaints.${key}`,
      message: `Er staat niet hoe iemand ${key === "officer" ? "de klachtenfunctionaris" : "de klachten- of geschilleninstantie"} bereikt.`,
      remedy: `Vul telefoon, e-mail of adres in (\`${key}Phone\`, \`${key}Email\`, \`${key}Address\`).`,
    }));
  },
});
