// Requests of people about their data.
import { swap } from "../fixtures/small.ts";
import { both, type Case, request, table, withLines, without } from "./table.ts";

const cases: readonly Case[] = [
  {
    rule: "answered-in-time",
    // Received 5 March 2026; 5 April is Easter Sunday, 6 April Easter Monday, so the last day is Tuesday 7 April.
    accept: [{ [request]: swap("answeredOn: 2026-03-20", "answeredOn: 2026-04-07") }],
    reject: [
      [
        { [request]: swap("answeredOn: 2026-03-20", "answeredOn: 2026-04-08") },
        "answeredOn",
        "Beantwoord 1 dag na de laatste dag. De reden staat er niet.",
      ],
      // Answered in time, but the copy that was asked came a day after that same Tuesday.
      [
        { [request]: swap("  - access\n", "  - access\n  - copy\ncopyGivenOn: 2026-04-08\n") },
        "copyGivenOn",
        "De kopie is gegeven 1 dag na de laatste dag. De reden staat er niet.",
      ],
    ],
  },
  {
    rule: "closed-with-answer",
    accept: [
      { [request]: both(without("closedOn: 2026-03-25"), without("answeredOn: 2026-03-20")) },
      { [request]: both(without("answeredOn: 2026-03-20"), swap("outcome: granted", "outcome: withdrawn")) },
    ],
    reject: [
      [{ [request]: without("answeredOn: 2026-03-20") }, "answeredOn", "maar er staat niet wanneer het is beantwoord"],
    ],
  },
  {
    rule: "refusal-complete",
    accept: [
      {
        [request]: swap(
          "outcome: granted",
          'outcome: refused\nrefusalGrounds:\n  - rights-of-others\ncomplaintWaysTold: "yes"',
        ),
      },
      // Nothing has been refused as long as no answer went out.
      {
        [request]: both(
          swap("outcome: granted", "outcome: refused"),
          without("answeredOn: 2026-03-20"),
          without("closedOn: 2026-03-25"),
        ),
      },
    ],
    reject: [
      [
        { [request]: swap("outcome: granted", 'outcome: refused\ncomplaintWaysTold: "yes"') },
        "refusalGrounds",
        "er staat niet op welke grond",
      ],
      [
        { [request]: swap("outcome: granted", "outcome: partly\nrefusalGrounds:\n  - rights-of-others") },
        "complaintWaysTold",
        "Er staat niet dat de klachtweg, de AP en de rechter zijn genoemd.",
      ],
    ],
  },
  {
    rule: "recipients-told",
    accept: [
      {
        [request]: both(
          swap("  - access", "  - rectification"),
          withLines(
            "recipientsTold:\n  - recipient: voorbeeld-dossier\n    notToldReason: Het dossier zelf is daar al verbeterd.",
          ),
        ),
      },
      { [request]: both(swap("  - access", "  - rectification"), without("closedOn: 2026-03-25")) },
      { [request]: both(swap("  - access", "  - erasure"), swap("outcome: granted", "outcome: refused")) },
    ],
    reject: [
      [
        { [request]: swap("  - access", "  - rectification") },
        "recipientsTold",
        "er staat niet dat de ontvangers dat hebben gehoord",
      ],
    ],
  },
];

table(cases);
