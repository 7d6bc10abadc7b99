// Recipients, retention periods and access roles.
import { smallTexts, swap } from "../fixtures/small.ts";
import { access, activity, both, breach, type Case, recipient, retention, table, withLines, without } from "./table.ts";

const model = String(smallTexts().get(breach));
const subProcessor = swap(
  "transfer:",
  "subProcessors:\n  - name: Hosting Voorbeeld\n    country: Nederland\ntransfer:",
);
const second = "personal-data-breaches/2026-002.md";
// A second case like the first, in which the supplier found out at another moment.
const processorTold = (discoveredAt: string) => {
  const edit = withLines(
    `processorDiscoveredAt: ${discoveredAt}\nprocessorInformedAt: 2026-03-27T09:00+01:00\notherParties:\n  - recipient: voorbeeld-dossier`,
  );
  return (text: string) => edit(text === "" ? model : text);
};

const abroad = (country: string) =>
  swap("transfer:", `subProcessors:\n  - name: Hosting Voorbeeld\n    country: ${country}\ntransfer:`);

const cases: readonly Case[] = [
  {
    rule: "authority-no-processor",
    accept: [
      {},
      {
        [recipient]: swap(
          "kind: software",
          "kind: municipality\nroleExplained: Zij host ons systeem, in onze opdracht.",
        ),
      },
    ],
    reject: [
      [{ [recipient]: swap("kind: software", "kind: child-protection") }, "role", "beslist in de regel zelf"],
      [{ [recipient]: swap("kind: software", "kind: auditor-accountant") }, "role", "beslist in de regel zelf"],
    ],
  },
  {
    rule: "contact-on-card",
    accept: [
      { [recipient]: swap("transfer:", "breachContact: meldpunt, dag en nacht\ntransfer:") },
      {
        [recipient]: swap(
          "transfer:",
          "breachContact: meldpunt, nummer op de noodkaart\nbreachPhone: 010-000 00 21\ntransfer:",
        ),
      },
    ],
    reject: [
      [
        { [recipient]: swap("transfer:", "breachContact: meldpunt, nummers op de noodkaart\ntransfer:") },
        "breachContact",
        "maar er is geen nummer ingevuld",
      ],
    ],
  },
  {
    rule: "country-agrees",
    accept: [
      { [recipient]: abroad("Nederland") },
      // Norway belongs to the area without being of the Union; Réunion is a part of France.
      { [recipient]: abroad("Noorwegen") },
      { [recipient]: abroad("Réunion") },
      { [recipient]: abroad("landen binnen de EU") },
      { [recipient]: both(abroad("Verenigde Staten"), swap('transfer: "no"', "transfer: unknown")) },
    ],
    reject: ["Verenigde Staten", "VS", "U.S.A.", "amerika", "Zwitserland", "Engeland", "India"].map((country) => [
      { [recipient]: abroad(country) },
      "subProcessors.0.country",
      "ligt buiten de EER, maar hier staat dat gegevens niet buiten de EU gaan.",
    ]),
  },
  {
    rule: "transfer-outside-area",
    accept: [
      {},
      {
        [recipient]: swap(
          'transfer: "no"',
          'transfer: "yes"\ntransfers:\n  - country: Zwitserland\n    safeguards: [adequacy]',
        ),
      },
      // An international organisation is no country.
      { [activity]: swap("retention:", "transfers:\n  - country: Rode Kruis\n    safeguard: adequacy\nretention:") },
    ],
    reject: [
      [
        {
          [recipient]: swap(
            'transfer: "no"',
            'transfer: "yes"\ntransfers:\n  - country: Ierland\n    safeguards: [adequacy]',
          ),
        },
        "transfers.0.country",
        "Ierland ligt binnen de EER: delen met een land daar is geen doorgifte.",
      ],
      [
        {
          [activity]: swap(
            "retention:",
            "transfers:\n  - country: landen binnen de EU\n    safeguard: adequacy\nretention:",
          ),
        },
        "transfers.0.country",
        "landen binnen de EU ligt binnen de EER",
      ],
    ],
  },
  {
    rule: "country-known",
    accept: [{ [recipient]: abroad("Duitsland") }, { [recipient]: abroad("België") }, { [recipient]: abroad("EER") }],
    reject: [
      [{ [recipient]: abroad("Duitslant") }, "subProcessors.0.country", "staat niet in de landenlijst"],
      [{ [recipient]: abroad("Holland") }, "subProcessors.0.country", "heeft in de landenlijst een andere naam"],
    ],
  },
  {
    rule: "agreement-signed",
    accept: [
      {
        [recipient]: both(
          swap("role: processor", "role: independent-controller"),
          swap("signature: signed", "signature: not-applicable"),
          swap("agreement: processing-agreement", "agreement: other"),
        ),
      },
    ],
    reject: [
      [
        { [recipient]: swap("signature: signed", "signature: not-found") },
        "signature",
        "Van de verwerkersovereenkomst is geen ondertekend exemplaar.",
      ],
    ],
  },
  {
    rule: "agreement-fits-role",
    accept: [
      {
        [recipient]: both(
          swap("role: processor", "role: independent-controller"),
          swap("agreement: processing-agreement", "agreement: none-needed"),
        ),
      },
    ],
    reject: [
      [{ [recipient]: swap("role: processor", "role: independent-controller") }, "agreement", "past niet bij de rol"],
      [
        { [recipient]: swap("agreement: processing-agreement", "agreement: other") },
        "agreement",
        "past niet bij de rol",
      ],
    ],
  },
  {
    rule: "processor-warning-term",
    accept: [
      {
        [recipient]: swap(
          "warnsUsWithinHours: 24",
          "warnsUsWithinHours: 48\nwarnsUsAcceptedReason: Alleen papier, wekelijks opgehaald.",
        ),
      },
    ],
    reject: [
      [{ [recipient]: without("warnsUsWithinHours: 24") }, "warnsUsWithinHours", "geen termijn in uren"],
      [
        { [recipient]: swap("warnsUsWithinHours: 24", "warnsUsWithinHours: 48") },
        "warnsUsWithinHours",
        "pas na 48 uur te melden; onze eigen regel is 24 uur",
      ],
    ],
  },
  {
    rule: "agreement-dated",
    accept: [
      { [recipient]: both(swap("signature: signed", "signature: not-found"), without("keptAt: contractenmap")) },
    ],
    reject: [
      [{ [recipient]: without("keptAt: contractenmap") }, "keptAt", "de plek waar zij ligt staat er niet"],
      [{ [recipient]: without("signedOn: 2026-01-10") }, "signedOn", "de datum staat er niet"],
    ],
  },
  {
    rule: "agreement-elements-complete",
    // What does not stand in an agreement that nobody can find is another finding.
    accept: [{ [recipient]: both(swap("signature: signed", "signature: not-found"), without("  - audit")) }],
    reject: [
      [
        { [recipient]: both(without("  - audit"), without("  - deletion")) },
        "elements",
        "staat nog niet: wissen of teruggeven aan het einde, informatie en controle.",
      ],
    ],
  },
  {
    rule: "sub-processors-permitted",
    accept: [
      { [recipient]: both(subProcessor, swap("subProcessorPermission: none", "subProcessorPermission: general")) },
      { [recipient]: both(subProcessor, swap("transfer:", "endedOn: 2026-10-01\ntransfer:")) },
    ],
    reject: [
      [{ [recipient]: subProcessor }, "subProcessorPermission", "maar er staat geen toestemming van ons"],
      [
        { [recipient]: both(subProcessor, without("subProcessorPermission: none")) },
        "subProcessorPermission",
        "maar er staat geen toestemming van ons",
      ],
    ],
  },
  {
    rule: "recipient-transfer-safeguard",
    accept: [
      {
        [recipient]: swap(
          'transfer: "no"',
          'transfer: "yes"\ntransfers:\n  - country: Japan\n    safeguards:\n      - adequacy',
        ),
      },
    ],
    reject: [
      [{ [recipient]: swap('transfer: "no"', 'transfer: "yes"') }, "transfer", "maar land en waarborg staan er niet"],
      [
        { [recipient]: swap('transfer: "no"', 'transfer: "yes"\ntransfers:\n  - country: India') },
        "transfers.0.safeguards",
        "Doorgifte naar India heeft geen passende waarborg.",
      ],
    ],
  },
  {
    rule: "processor-always-late",
    // Late once out of two, and late the only time, is a talk and no pattern.
    accept: [
      {
        [breach]: processorTold("2026-03-25T09:00+01:00"),
        [second]: (text) => processorTold("2026-03-26T12:00+01:00")(text),
      },
      { [breach]: processorTold("2026-03-20T09:00+01:00") },
    ],
    reject: [
      [
        {
          [breach]: processorTold("2026-03-25T09:00+01:00"),
          [second]: processorTold("2026-03-20T09:00+01:00"),
        },
        "warnsUsWithinHours",
        "Deze leverancier waarschuwde alle 2 keer later dan afgesproken.",
      ],
    ],
  },
  {
    rule: "retention-as-law",
    accept: [
      {},
      // The same term in other words, and a law that says "or longer" with the reason.
      { [retention]: swap("period: P15Y", "period: P180M") },
      { [retention]: swap("period: P15Y", "period: P20Y\nexceptions: Langer zolang goede zorg dat vraagt.") },
      { [retention]: both(swap("period: P15Y", "period: P2Y"), swap("groundKind: law", "groundKind: own")) },
      {
        [retention]: both(
          swap("period: P15Y", "period: P5Y"),
          swap("starts: last-change", "starts: end-of-employment"),
          swap("art. 5.3.4 Wmo 2015, te bevestigen", "Uitvoeringsregeling loonbelasting 2011"),
        ),
      },
    ],
    reject: [
      [
        { [retention]: swap("period: P15Y", "period: P10Y") },
        "period",
        "Dit is korter dan de wet: die noemt 15 jaar (art. 5.3.4 lid 1 Wmo 2015), hier staat 10 jaar.",
      ],
      [{ [retention]: swap("period: P15Y", "period: P20Y") }, "period", "Dit is langer dan de wet"],
      [
        {
          [retention]: both(
            swap("period: P15Y", "period: P20Y"),
            swap("starts: last-change", "starts: end-of-care"),
            swap("art. 5.3.4 Wmo 2015, te bevestigen", "art. 7:454 lid 3 BW"),
          ),
        },
        "starts",
        "De termijn begint volgens de wet bij: laatste wijziging in het dossier (art. 7:454 lid 3 BW).",
      ],
    ],
  },
  {
    rule: "access-agrees",
    accept: [{ [access]: swap("  - reports\n", "  - reports\nnotParts:\n  - finance\n") }],
    reject: [
      [
        { [access]: swap("  - reports\n", "  - reports\nnotParts:\n  - finance\n  - reports\n") },
        "notParts.1",
        'Deze rol ziet "rapportage" wel en niet.',
      ],
    ],
  },
  {
    rule: "access-has-activity",
    accept: [{ [access]: swap("  - reports\n", "  - reports\n  - whole-file\n  - other-teams\n") }],
    reject: [
      [
        { [access]: swap("  - reports\n", "  - reports\n  - finance\n") },
        "parts.2",
        'Deze rol ziet "financiën", maar geen enkele verwerking gebruikt zulke gegevens.',
      ],
      [{ [access]: swap("  - reports\n", "  - reports\n  - bsn\n") }, "parts.2", 'Deze rol ziet "BSN"'],
    ],
  },
  {
    rule: "secrecy-signed",
    // The law binds a registered professional without a signature.
    accept: [
      {
        [access]: both(
          swap('secrecySigned: "yes"', 'secrecySigned: "no"'),
          swap("secrecy: employment-contract", "secrecy: professional"),
        ),
      },
    ],
    reject: [
      [
        { [access]: swap('secrecySigned: "yes"', 'secrecySigned: "no"') },
        "secrecySigned",
        "maar de geheimhouding is niet getekend",
      ],
    ],
  },
];

table(cases);
