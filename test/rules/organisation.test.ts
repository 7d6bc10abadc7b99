// The organisation itself: data protection officer, own terms, what it declares.
import { swap } from "../fixtures/small.ts";
import { activity, both, type Case, dpo, organisation, recipient, table, without } from "./table.ts";

const emptied = (register: string, state = "") => ({
  [organisation]: (text: string) =>
    `${text}emptyRegisters:\n  - register: ${register}\n    declaredOn: 2026-01-20\n    role: bestuurder\n${state}`,
});
const noRecipients = { [recipient]: null };
const noProof = { "assurance-records/scholing.md": null };

const look = (lines: string) => ({ [organisation]: (text: string) => `${text}look:\n${lines}` });

const cases: readonly Case[] = [
  {
    rule: "look-readable",
    accept: [{}, look('  accent: "#0b5c74"\n'), look('  accent: "#7A1FA2"\n  accentOnDark: "#e1bee7"\n')],
    reject: [
      [
        // By hand: luminance 0.645 of the colour, 0.894 of the red surface (the darkest of the light ones): 0.944 / 0.695 = 1.36.
        look('  accent: "#ffcc00"\n'),
        "look.accent",
        "De kleur #ffcc00 op een rood vlak (#fdf0ef) is op een licht scherm niet goed te lezen: het contrast is 1,3 op 1, en er is 4,5 op 1 nodig.",
      ],
      [
        // 0.090 of the colour, 0.026 of the yellow surface (the lightest of the dark ones): 0.140 / 0.076 = 1.85.
        look('  accent: "#0b5c74"\n  accentOnDark: "#0b5c74"\n'),
        "look.accentOnDark",
        "De kleur #0b5c74 op een geel vlak (#352b18) is op een donker scherm niet goed te lezen: het contrast is 1,8 op 1, en er is 4,5 op 1 nodig.",
      ],
      [look("  accent: blauw\n"), "look.accent", "Dit is geen kleur zoals een browser die leest."],
    ],
  },
  {
    rule: "register-may-be-empty",
    accept: [
      {},
      { ...emptied("assurance-records"), ...noProof },
      // Not begun is no statement that there is nothing.
      { ...emptied("recipients", "    state: not-begun\n"), ...noRecipients },
    ],
    reject: [
      [
        { ...emptied("recipients"), ...noRecipients },
        "emptyRegisters.0.register",
        "Met wie wij gegevens delen kan niet met opzet leeg zijn.",
      ],
      [
        { ...emptied("recipients", "    state: empty\n"), ...noRecipients },
        "emptyRegisters.0.register",
        "Met wie wij gegevens delen kan niet met opzet leeg zijn.",
      ],
    ],
  },
  {
    rule: "register-begun",
    accept: [{}, { ...emptied("assurance-records", "    state: empty\n"), ...noProof }],
    reject: [
      [
        { ...emptied("assurance-records", "    state: not-begun\n"), ...noProof },
        "emptyRegisters.0.state",
        "Borging is nog niet ingevuld (sinds het begin van dit handboek, dinsdag 20 januari 2026).",
      ],
    ],
  },
  {
    rule: "security-described",
    accept: [{}],
    reject: [
      [
        { [organisation]: without("securityMeasures: Toegang per rol, tweestapsverificatie en versleutelde laptops.") },
        "securityMeasures",
        "Er staat nog niet hoe wij persoonsgegevens beveiligen.",
      ],
    ],
  },
  {
    rule: "dpo-never-decides",
    accept: [{ [organisation]: dpo }],
    reject: [
      [
        { [organisation]: dpo, [activity]: swap("owner: teamleider", "owner: fg") },
        "owner",
        "die mag hier niet beslissen",
      ],
      [
        { [organisation]: both(dpo, swap("responseTeam:\n", "responseTeam:\n  - fg\n")) },
        "responseTeam",
        "die mag hier niet beslissen",
      ],
    ],
  },
  {
    rule: "emergency-chain-complete",
    // A number is enough, and so is a word on what to do instead. Who is on call has the number for day and night.
    accept: [
      {},
      { [organisation]: swap("    reachable: op werkdagen, via het kantoor\n", "    phone: 010-000 00 13\n") },
      { [organisation]: swap("op werkdagen, via het kantoor", "\"'s nachts niemand, bel 's ochtends het kantoor\"") },
    ],
    reject: [
      // Called in this order: teamleider (on call), privacyfunctionaris, bestuurder.
      [
        { [organisation]: swap("    reachable: op werkdagen, via het kantoor\n", "") },
        "roles.1.phone",
        "loopt vast bij stap 2: van de rol privacyfunctionaris staat er geen telefoonnummer",
      ],
      [
        { [organisation]: swap("    phone: 010-000 00 12\n", "") },
        "roles.0.phone",
        "loopt vast bij stap 3: van de rol bestuurder staat er geen telefoonnummer",
      ],
    ],
  },
  {
    rule: "dpo-own-address",
    accept: [
      {},
      { [organisation]: dpo },
      {
        [organisation]: both(
          dpo,
          swap("dpo: voluntary\n", "dpo: voluntary\ndpoContact:\n  email: fg@toezicht.example\n"),
        ),
      },
    ],
    reject: [
      [
        {
          [organisation]: both(
            dpo,
            swap("dpo: voluntary\n", "dpo: voluntary\ndpoContact:\n  email: Privacy@klein.example\n"),
          ),
        },
        "dpoContact.email",
        "hetzelfde e-mailadres als onze organisatie",
      ],
      [
        { [organisation]: both(dpo, swap("dpo: voluntary\n", 'dpo: voluntary\ndpoContact:\n  phone: "0100000010"\n')) },
        "dpoContact.phone",
        "hetzelfde telefoonnummer als onze organisatie",
      ],
    ],
  },
  {
    rule: "complaints-reachable",
    accept: [
      {},
      {
        [organisation]: swap(
          "contact:\n",
          "complaints:\n  officer: de klachtenfunctionaris\n  officerEmail: klacht@klein.example\ncontact:\n",
        ),
      },
    ],
    reject: [
      [
        { [organisation]: swap("contact:\n", "complaints:\n  officer: iemand van buiten\ncontact:\n") },
        "complaints.officer",
        "Er staat niet hoe iemand de klachtenfunctionaris bereikt.",
      ],
      [
        { [organisation]: swap("contact:\n", "complaints:\n  body: een geschilleninstantie\ncontact:\n") },
        "complaints.body",
        "Er staat niet hoe iemand de klachten- of geschilleninstantie bereikt.",
      ],
    ],
  },
  {
    rule: "processor-role-declared",
    accept: [{}],
    reject: [
      [
        { [organisation]: (text) => text.replace(/notProcessor:[\s\S]*$/, "") },
        "notProcessor",
        "Er staat niet of wij ook voor een ander verwerken.",
      ],
      [
        { [activity]: swap("ourRole: controller", "ourRole: processor") },
        "notProcessor",
        "maar het register heeft er wel een verwerking voor",
      ],
    ],
  },
  {
    rule: "own-term-within-law",
    accept: [{ [organisation]: swap("requestTarget: P4W", "requestTarget: P1M") }],
    reject: [
      [
        { [organisation]: swap("notifyAuthorityTarget: PT48H", "notifyAuthorityTarget: P4D") },
        "ownTerms.notifyAuthorityTarget",
        "De eigen termijn is 4 dagen; de wet noemt hoogstens 72 uur.",
      ],
      [
        { [organisation]: swap("requestTarget: P4W", "requestTarget: P6W") },
        "ownTerms.requestTarget",
        "De eigen termijn is 6 weken; de wet noemt hoogstens één maand.",
      ],
    ],
  },
  {
    rule: "dpo-agrees",
    accept: [{ [organisation]: dpo }],
    reject: [
      [
        { [organisation]: swap("dpo: none", "dpo: none\ndpoReportedOn: 2026-02-01") },
        "dpoReportedOn",
        "Er staat dat er geen FG is, maar hier staat iets over een FG.",
      ],
      [
        { [organisation]: without("dpoWeighing: Klein, en ver onder de grens van de AP.") },
        "dpoWeighing",
        "maar niet waarom die niet nodig is",
      ],
    ],
  },
  {
    rule: "dpo-reported",
    accept: [{}, { [organisation]: both(dpo, swap("dpoRole: fg", "dpoRole: fg\ndpoReportedOn: 2026-02-01")) }],
    reject: [[{ [organisation]: dpo }, "dpoReportedOn", "maar er staat niet wanneer die bij de AP is aangemeld"]],
  },
];

table(cases);
