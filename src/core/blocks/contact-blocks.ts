// Building blocks that say how to reach somebody: the chain of an emergency, partners to warn, and who is named in a letter.

import { entriesOf } from "../dossier/dossier.ts";
import { type ChainStep, emergencyChain } from "../dossier/emergency-chain.ts";
import { recipients } from "../registers/index.ts";
import { telephoneHtml as call, escapeHtml, mailHtml } from "../text/html.ts";
import type { Blocks } from "./component.ts";
import { notKnownHtml } from "./not-known.ts";

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((each) => each !== undefined && each !== "").join(between);

function stepHtml({ name, phone, reachable }: ChainStep): string {
  const how = phone === undefined ? undefined : `<strong>${call(phone)}</strong>`;
  const said = reachable === undefined ? undefined : escapeHtml(reachable);
  const both = how === undefined ? said : joined([how, said === undefined ? undefined : `(${said})`], " ");
  return `<li>${escapeHtml(name)}: ${both ?? "nummer ontbreekt nog"}</li>`;
}

/** Who may be named with telephone and address. */
const parties = [
  { value: "complaints-officer", label: "klachtenfunctionaris" },
  { value: "complaints-body", label: "klachten- of geschilleninstantie" },
  { value: "dpo", label: "functionaris voor gegevensbescherming (FG)" },
] as const;

export const contactBlocks: Blocks<"CallChain" | "BreachPhones" | "ContactOf"> = {
  CallChain: {
    label: "Wie belt u daarna",
    attributes: {},
    alone: true,
    describe: "Wie men belt als de dienst niet opneemt, in volgorde en met nummers: <CallChain />",
    render: (_attributes, { dossier: { organisation } }) => {
      if (organisation === undefined) return undefined;
      const [, ...after] = emergencyChain(organisation);
      return `<ol class="chain">${after.map(stepHtml).join("")}</ol>`;
    },
  },
  BreachPhones: {
    label: "Nummers van leveranciers en partners bij een datalek",
    attributes: {},
    alone: true,
    describe: "De nummers waarop leveranciers en partners een datalek aannemen: <BreachPhones />",
    render: (_attributes, { dossier }) => {
      const known = entriesOf(dossier, recipients).flatMap(({ data }) =>
        data.breachPhone === undefined || data.endedOn !== undefined
          ? []
          : [`${escapeHtml(data.name)} ${call(data.breachPhone)}`],
      );
      return known.length === 0
        ? "<p>Er staan nog geen nummers bij de ontvangers.</p>"
        : `<p class="numbers">${known.join(" · ")}</p>`;
    },
  },
  ContactOf: {
    label: "Hoe men iemand bereikt",
    attributes: { who: { label: "Wie", choices: () => parties } },
    describe: 'Functie, telefoon, e-mail en adres: <ContactOf who="complaints-officer" />',
    render: ({ who = "" }, { dossier: { organisation } }) => {
      const { complaints = {}, dpoContact } = organisation ?? {};
      const ways = {
        "complaints-officer": [
          complaints.officer,
          complaints.officerPhone,
          complaints.officerEmail,
          complaints.officerAddress,
        ],
        "complaints-body": [complaints.body, complaints.bodyPhone, complaints.bodyEmail, complaints.bodyAddress],
        dpo: [undefined, dpoContact?.phone, dpoContact?.email, undefined],
      };
      if (!Object.hasOwn(ways, who)) return undefined;
      const [name, phone, email, address] = ways[who as keyof typeof ways];
      const reached = joined(
        [
          phone === undefined ? undefined : `telefoon ${call(phone)}`,
          email === undefined ? undefined : mailHtml(email),
          address === undefined ? undefined : escapeHtml(address.trim()),
        ],
        ", ",
      );
      const named = name === undefined ? "" : escapeHtml(name.trim());
      if (named !== "" || reached !== "") return joined([named, reached], ", ");
      // Who has no FG is not waiting for one.
      return who === "dpo" ? undefined : notKnownHtml;
    },
  },
};
