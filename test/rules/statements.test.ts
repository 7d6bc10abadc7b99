// Versions of the privacy statements against the registers.
import { swap } from "../fixtures/small.ts";
import { activity, type Case, organisation, recipient, retention, table } from "./table.ts";

const statement = "privacy-statements/clients-1.md";
const behind = "De privacyverklaring voor cliënten en hun vertegenwoordigers loopt achter op de registers";

/** Another version of the statement in the small content, written by hand. */
const version = (number: number, effectiveOn: string, more = "") => `---
name: Privacyverklaring voor cliënten en hun vertegenwoordigers, versie ${number}
group: clients
version: ${number}
approvedOn: 2026-10-20
approvedBy: bestuurder
effectiveOn: ${effectiveOn}
changed: Andere ontvanger.
told: Brief.
${more}---

Onze tekst.
`;
const withdrawn = (on: string) => `withdrawn:
  withdrawnOn: ${on}
  role: bestuurder
  reason: Er stond een fout in.
`;
const [second, third] = ["privacy-statements/clients-2.md", "privacy-statements/clients-3.md"];

const cases: readonly Case[] = [
  {
    // The one version of the small content is for clients: withdrawn, or not there, the public has none.
    rule: "public-has-statement",
    accept: [{}, { [second]: version(2, "2026-12-01", withdrawn("2026-11-10")) }],
    reject: [
      [
        {
          [statement]: null,
          [organisation]: (text) =>
            `${text}emptyRegisters:\n  - register: privacy-statements\n    declaredOn: 2026-01-20\n    role: bestuurder\n`,
        },
        "",
        "Er is nog geen vastgestelde privacyverklaring. Daarom wordt de openbare site niet gemaakt.",
      ],
      [
        { [statement]: version(1, "2026-12-01", withdrawn("2026-11-10")) },
        "",
        "Er is nog geen vastgestelde privacyverklaring.",
      ],
    ],
  },
  {
    // The version of the small content holds from 1 November 2026.
    rule: "statement-versions-follow",
    accept: [
      {},
      { [second]: version(2, "2026-11-02") },
      // What was withdrawn held on no day, and keeps its number.
      { [second]: version(2, "2026-12-01", withdrawn("2026-11-10")), [third]: version(3, "2026-11-15") },
      { [second]: version(2, "2026-11-01", withdrawn("2026-10-25")) },
      // Other versions than the first that stands here may have been told elsewhere.
      { [statement]: null, "privacy-statements/clients-7.md": version(7, "2026-11-01") },
      // Another group counts for itself.
      {
        "privacy-statements/visitors-1.md": version(1, "2026-11-01").replace("group: clients", "group: visitors"),
      },
    ],
    reject: [
      [
        { [third]: version(3, "2026-12-01") },
        "version",
        "Op versie 1 volgt versie 3: daartussen ontbreekt een nummer.",
      ],
      [
        { [second]: version(2, "2026-11-01") },
        "effectiveOn",
        "Versie 1 geldt ook vanaf zondag 1 november 2026: op één dag geldt één versie.",
      ],
      [{ [second]: version(2, "2026-10-31") }, "effectiveOn", "Deze versie geldt vanaf een eerdere dag dan versie 1."],
    ],
  },
  {
    rule: "statement-withdrawn-in-time",
    accept: [
      {},
      { [second]: version(2, "2026-12-01", withdrawn("2026-11-30")) },
      { [second]: version(2, "2026-12-01", withdrawn("2026-10-20")) },
    ],
    reject: [
      [
        { [second]: version(2, "2026-12-01", withdrawn("2026-12-01")) },
        "withdrawn.withdrawnOn",
        "Deze versie is ingetrokken toen zij al gold.",
      ],
      [
        { [second]: version(2, "2026-12-01", withdrawn("2026-10-19")) },
        "withdrawn.withdrawnOn",
        "Deze versie is ingetrokken voordat zij was vastgesteld.",
      ],
    ],
  },
  {
    rule: "statement-follows-registers",
    accept: [
      {},
      // What no reader of the statement may see does not put it behind.
      { [recipient]: swap("keptAt: contractenmap", "keptAt: kluis op kantoor") },
      { [activity]: swap("owner: teamleider", "owner: privacyfunctionaris") },
      { [statement]: (text) => text.replace(/\n/g, "\r\n") },
      { [statement]: (text) => `${text}\n\n` },
    ],
    reject: [
      [
        { [recipient]: swap("what: beheert het elektronisch dossier", "what: leest het elektronisch dossier") },
        "",
        `${behind}: "Met wie wij delen".`,
      ],
      [
        { [retention]: swap("period: P15Y", "period: P20Y") },
        "",
        `${behind}: "Cliëntdossier", "Hoe lang wij bewaren".`,
      ],
      [
        { [activity]: swap("purpose: goede zorg geven", "purpose: goede zorg verlenen") },
        "",
        `${behind}: "Cliëntdossier".`,
      ],
      [
        { [organisation]: swap("privacyEmail: privacy@klein.example", "privacyEmail: avg@klein.example") },
        "",
        `${behind}: "Wie wij zijn".`,
      ],
      [
        { [activity]: swap("statements:\n  - clients", "statements:\n  - clients\n  - applicants") },
        "",
        "Er is nog geen privacyverklaring vastgesteld voor sollicitanten.",
      ],
    ],
  },
  {
    rule: "statement-version-agrees",
    accept: [{}],
    reject: [
      [{ [statement]: swap("version: 1\n", "version: 2\n") }, "version", "past niet bij de groep en het versienummer"],
      [{ [statement]: swap(", versie 1\n", ", versie 3\n") }, "name", "past niet bij de groep en het versienummer"],
      [{ [statement]: (text) => text.slice(0, text.lastIndexOf("\n---\n") + 5) }, "", "Deze versie heeft geen tekst."],
    ],
  },
  {
    rule: "statement-approver",
    accept: [
      {},
      {
        [statement]: swap("approvedBy: bestuurder", "approvedBy: teamleider"),
        "organisation.yml": swap("controllerRole:", "statementApproverRoles:\n  - teamleider\ncontrollerRole:"),
      },
    ],
    reject: [
      [
        { [statement]: swap("approvedBy: bestuurder", "approvedBy: teamleider") },
        "approvedBy",
        "mag volgens de organisatie geen privacyverklaring vaststellen",
      ],
    ],
  },
  {
    rule: "statement-unchanged",
    accept: [
      {},
      { [statement]: (text) => text.replace(/\n/g, "\r\n") },
      // How people were told may still be written down; the text may not change.
      { [statement]: swap("told: Brief van 20 oktober.", "told: Brief van 21 oktober.") },
    ],
    reject: [
      [
        {
          [statement]: swap("- **Waarvoor:** Goede zorg geven.", "- **Waarvoor:** Goede zorg geven en onderzoek doen."),
        },
        "fingerprint",
        "De tekst van deze versie is veranderd nadat hij was vastgesteld.",
      ],
      [{ [statement]: (text) => `${text}\nNog een zin.\n` }, "fingerprint", "is veranderd nadat hij was vastgesteld"],
      [
        { [statement]: (text) => text.replace(/fingerprint: .*\n/, "") },
        "fingerprint",
        "staat geen kenmerk, dus niet te zien is of de tekst is veranderd",
      ],
    ],
  },
  {
    rule: "statement-effective-after",
    accept: [{}, { [statement]: swap("effectiveOn: 2026-11-01", "effectiveOn: 2026-10-20") }],
    reject: [
      [
        { [statement]: swap("effectiveOn: 2026-11-01", "effectiveOn: 2026-10-19") },
        "effectiveOn",
        "Deze versie geldt eerder dan zij is vastgesteld.",
      ],
    ],
  },
];

table(cases);
