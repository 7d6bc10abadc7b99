// Facts of a breach that contradict each other or lack what carries them.

import { swap } from "../fixtures/small.ts";
import { both, breach, type Case, table, withLines } from "./table.ts";

const order = "authorityContacts:\n  - kind: order-to-inform\n    receivedAt: 2026-03-30T10:00+02:00";
const told = (everyone: string) =>
  `communications:\n  - informedAt: 2026-03-31T10:00+02:00\n    means:\n      - letter\n    content: Wat er gebeurde.\n    contact: kantoor\n    everyone: "${everyone}"`;
const recipient = (lines: string) => withLines(`recipients:\n  - kind: known\n${lines}`);
const intact = (more: string) =>
  swap('protection:\n  unintelligible: "no"', `protection:\n  unintelligible: intact\n${more}`);

/** A file with health data that a stranger has. */
const lostFile = both(
  swap("incidentType: mail-lost-opened", "incidentType: paper-lost"),
  swap("data:\n", "data:\n  specialCategories:\n    - health\n"),
);
const decidedNot = both(
  swap("risk: risk", "risk: unlikely"),
  swap("decision: notify\n", "decision: not-notify\n  secondAssessor: teamleider\n"),
  (text) => text.replace(/notifications:[\s\S]*?(?=peopleDecision)/, ""),
);
const notNotified = (more: string) =>
  both(
    lostFile,
    decidedNot,
    swap("decision: not-high-risk", "decision: inform"),
    swap("decision: not-notify\n", `decision: not-notify\n${more}`),
  );

const cases: readonly Case[] = [
  {
    rule: "exfiltration-has-evidence",
    accept: [
      {},
      { [breach]: withLines("exfiltration:\n  state: excluded\n  excludedBy:\n    - investigation") },
      // Not seen is not the same as excluded: nothing to prove.
      { [breach]: withLines("exfiltration:\n  state: not-excluded") },
    ],
    reject: [
      [
        { [breach]: withLines("exfiltration:\n  state: excluded") },
        "exfiltration.excludedBy",
        "Er staat dat er niets is weggehaald, en niet waardoor dat zeker is.",
      ],
      [
        {
          [breach]: both(
            swap("    - confidentiality\n", "    - confidentiality\n  confidentiality: disclosed\n"),
            withLines("exfiltration:\n  state: excluded\n  excludedBy:\n    - system-logs"),
          ),
        },
        "exfiltration.state",
        "bij vertrouwelijkheid dat gegevens zijn gezien of weggehaald",
      ],
    ],
  },
  {
    rule: "protection-agrees",
    accept: [
      {},
      { [breach]: intact("  key: safe\n  strength: state-of-the-art\n  part: all") },
      { [breach]: intact("  key: unknown") },
    ],
    reject: [
      [{ [breach]: intact("  key: compromised") }, "protection.key", "de sleutel is gelekt of te raden"],
      [{ [breach]: intact("  strength: weak") }, "protection.strength", "zwak of verouderd"],
      [{ [breach]: intact("  part: part") }, "protection.part", "maar een deel van de gegevens was beschermd"],
    ],
  },
  {
    rule: "special-categories-agree",
    accept: [
      { [breach]: swap("data:\n", "data:\n  specialCategories:\n    - none\n") },
      // Some are known, others are not yet.
      {
        [breach]: both(
          swap("data:\n", "data:\n  specialCategories:\n    - health\n    - unknown\n"),
          swap("risk: risk", "risk: high"),
          swap("decision: not-high-risk", "decision: inform"),
        ),
      },
    ],
    reject: [
      [
        { [breach]: swap("data:\n", "data:\n  specialCategories:\n    - none\n    - health\n") },
        "data.specialCategories",
        "Er staat 'geen bijzondere persoonsgegevens', en ook een ander antwoord.",
      ],
      [
        {
          [breach]: withLines(
            "subgroups:\n  - people:\n      - employees\n    specialCategories:\n      - none\n      - trade-union",
          ),
        },
        "subgroups.0.specialCategories",
        "en ook een ander antwoord",
      ],
    ],
  },
  {
    rule: "recipients-agree",
    accept: [
      { [breach]: recipient("    deletion: asked") },
      {
        [breach]: recipient(
          "    deletion: return-confirmed\n    confirmedBy: de buren\n    confirmedAt: 2026-03-27T15:00+01:00",
        ),
      },
    ],
    reject: [
      [
        { [breach]: recipient("    deletion: return-confirmed") },
        "recipients.0.confirmedBy",
        "dat wissen of teruggeven is bevestigd, en niet door wie",
      ],
      [
        {
          [breach]: both(
            swap("    - confidentiality\n", "    - confidentiality\n  confidentiality: not-disclosed\n"),
            recipient('    read: "yes"'),
          ),
        },
        "recipients.0.read",
        "Een ontvanger heeft het gelezen",
      ],
    ],
  },
  {
    rule: "subgroups-agree",
    accept: [
      { [breach]: withLines("subgroups:\n  - people:\n      - minors\n    number: 1\n    risk: unlikely") },
      { [breach]: withLines("subgroups:\n  - people:\n      - minors\n    risk: unknown") },
    ],
    reject: [
      [
        { [breach]: withLines("subgroups:\n  - people:\n      - minors\n    risk: high") },
        "subgroups.0.risk",
        "Voor een deelgroep is het risico hoger dan het oordeel",
      ],
      // The whole breach is about one person.
      [
        { [breach]: withLines("subgroups:\n  - people:\n      - minors\n    minimum: 2") },
        "subgroups.0.minimum",
        "meer mensen dan in het hele datalek",
      ],
    ],
  },
  {
    rule: "order-to-inform-followed",
    accept: [
      {},
      { [breach]: withLines(`${order}\n${told("yes")}`) },
      // The authority took it back.
      {
        [breach]: withLines(`${order}\n  - kind: no-need-to-inform\n    receivedAt: 2026-04-02T10:00+02:00`),
      },
    ],
    reject: [
      [{ [breach]: withLines(order) }, "authorityContacts.0.kind", "en er staat niet dat dat is gebeurd"],
      [{ [breach]: withLines(`${order}\n${told("no")}`) }, "authorityContacts.0.kind", "nog niet iedereen"],
    ],
  },
  {
    rule: "proposal-answered",
    accept: [
      {},
      // Thirty clients' health data in the open, and a reason that a person gave.
      { [breach]: notNotified("  otherThanProposal: De map was verzegeld en is zo teruggevonden.\n") },
      // Not the officer's own judgement: another rule speaks.
      { [breach]: both(notNotified(""), swap("risk: unlikely", "risk: risk")) },
      { [breach]: both(lostFile, swap("decision: not-high-risk", "decision: inform")) },
    ],
    reject: [
      [
        { [breach]: notNotified("") },
        "authorityDecision.otherThanProposal",
        "De vastgelegde feiten wijzen op melden bij de AP; het besluit is niet melden",
      ],
      [
        { [breach]: lostFile },
        "peopleDecision.otherThanProposal",
        "De vastgelegde feiten wijzen op een hoog risico; het besluit is het niet te vertellen",
      ],
    ],
  },
  {
    rule: "deciding-fact-known",
    accept: [
      // The letter came back unopened, and it says so.
      {
        [breach]: both(
          decidedNot,
          withLines(
            'recipients:\n  - kind: known\n    read: "no"\n    readGround: de envelop was dicht\n    deletion: return-confirmed\n    confirmedBy: de buren',
          ),
          swap("data:\n", "data:\n  specialCategories:\n    - none\n"),
        ),
      },
      {
        [breach]: both(
          decidedNot,
          swap(
            "decision: not-notify\n",
            "decision: not-notify\n  otherThanProposal: Wie het heeft, is niet na te gaan; het is één adres.\n",
          ),
        ),
      },
    ],
    reject: [
      [
        { [breach]: decidedNot },
        "recipients",
        'dat hangt af van wat hier nog niet staat: "Bij wie de gegevens terechtkwamen", "Gegevens: Bijzondere persoonsgegevens"',
      ],
    ],
  },
];

table(cases);
