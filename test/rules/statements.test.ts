// Versions of the privacy statements against the registers.
import { swap } from "../fixtures/small.ts";
import { activity, type Case, organisation, recipient, retention, table } from "./table.ts";

const statement = "privacy-statements/clients-1.md";
const behind = "De privacyverklaring voor cliënten en hun vertegenwoordigers loopt achter op de registers";

const cases: readonly Case[] = [
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
