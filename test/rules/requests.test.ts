// Requests of people about their data.
import { swap } from "../fixtures/small.ts";
import { both, type Case, organisation, request, table, withLines, without } from "./table.ts";

/** The request as a complaint only, under this law, answered on this day. */
const complaint = (law: string, answeredOn: string, more = "") =>
  both(
    swap("  - access\n", `  - complaint\ncomplaintUnder: ${law}\n${more}`),
    swap("outcome: granted", "complaintOutcome: founded"),
    swap("answeredOn: 2026-03-20", `answeredOn: ${answeredOn}`),
    swap("closedOn: 2026-03-25", "closedOn: 2026-05-25"),
  );

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
    // The same request as a complaint. Received Thu 5 March: 26 to the end of March, 16 more = Thu 16 April.
    rule: "answered-in-time",
    accept: [
      { [request]: complaint("wkkgz", "2026-04-16") },
      // No law gives this complaint a term: our own rule is no law.
      { [request]: complaint("jeugdwet", "2026-04-17") },
      // Ten weeks: 26, 30 is 56, 14 more = Thu 14 May, Ascension Day → Fri 15 May, equated → Mon 18 May.
      { [request]: complaint("wkkgz", "2026-05-18", "complaintExtension:\n  toldOn: 2026-04-16\n  reason: veel\n") },
    ],
    reject: [
      [
        { [request]: complaint("wkkgz", "2026-04-17") },
        "answeredOn",
        "Over de klacht is geoordeeld 1 dag na de laatste dag. De reden staat er niet.",
      ],
      // Told a day late: the six weeks stand.
      [
        { [request]: complaint("wkkgz", "2026-05-18", "complaintExtension:\n  toldOn: 2026-04-17\n  reason: veel\n") },
        "answeredOn",
        "Over de klacht is geoordeeld 32 dagen na de laatste dag.",
      ],
    ],
  },
  {
    rule: "complaint-law-known",
    accept: [{ [request]: complaint("none", "2026-04-16") }, {}],
    reject: [
      [{ [request]: complaint("unknown", "2026-04-16") }, "complaintUnder", "niet onder welke wet deze klacht valt"],
      [
        { [request]: both(complaint("none", "2026-04-16"), without("complaintUnder: none")) },
        "complaintUnder",
        "niet onder welke wet deze klacht valt",
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
  {
    rule: "request-by-entitled",
    accept: [
      {},
      // Nobody said yes yet.
      {
        [request]: both(
          swap("requester: client", "requester: financial-administrator\nsubjectAge: adult"),
          swap("outcome: granted", "outcome: refused"),
        ),
      },
      // All agreed; or only one has authority and the child is too young to decide with her.
      {
        [request]: both(
          swap("  - access", "  - file-destruction"),
          swap(
            "requester: client",
            'requester: parent\nsubjectAge: under-12\nauthority: both-parents\nallAgreed: "yes"',
          ),
        ),
      },
      {
        [request]: both(
          swap("  - access", "  - file-destruction"),
          swap("requester: client", "requester: parent\nsubjectAge: under-12\nauthority: one-parent"),
        ),
      },
      {
        [request]: swap(
          "requester: client",
          "requester: relative\nsubjectAge: deceased\nfileLaw: wgbo\nrepresentation: Bij leven op schrift goedgevonden.",
        ),
      },
    ],
    reject: [
      [
        { [request]: swap("requester: client", "requester: financial-administrator\nsubjectAge: adult") },
        "requester",
        "tegen iemand die dit niet mag vragen",
      ],
      [
        {
          [request]: both(
            swap("  - access", "  - file-destruction"),
            swap(
              "requester: client",
              'requester: parent\nsubjectAge: under-12\nauthority: both-parents\nallAgreed: "no"',
            ),
          ),
        },
        "allAgreed",
        "er staat niet dat iedereen het eens is",
      ],
      [
        { [request]: swap("requester: client", 'requester: parent\nsubjectAge: 16-17\nchildHeard: "yes"') },
        "representation",
        "er staat niet waarom deze persoon het mocht vragen",
      ],
      [
        { [request]: swap("requester: client", "requester: relative\nsubjectAge: deceased") },
        "fileLaw",
        "niet onder welke wet het dossier valt",
      ],
    ],
  },
  {
    rule: "child-request-known",
    accept: [
      // About a grown-up: nothing to know about authority.
      {},
      { [request]: swap("requester: client", "requester: parent\nsubjectAge: adult") },
      // A youth of 14 reads the own file: whose authority there is decides nothing.
      { [request]: swap("requester: client", "requester: young-person\nsubjectAge: 12-15") },
      // From 16 the youth decides alone; it was heard.
      { [request]: swap("requester: client", 'requester: parent\nsubjectAge: 16-17\nchildHeard: "yes"') },
      // Under 12 nobody needs to be heard, and one parent with authority may read.
      {
        [request]: swap(
          "requester: client",
          'requester: parent\nsubjectAge: under-12\nauthority: this-parent\nchildHeard: "no"',
        ),
      },
      {
        [request]: swap(
          "requester: client",
          'requester: parent\nsubjectAge: 12-15\nauthority: both-parents\nchildHeard: "no"\nchildNotHeardReason: Kan dit niet overzien.',
        ),
      },
    ],
    reject: [
      [{ [request]: swap("requester: client", "requester: parent") }, "subjectAge", "Er staat niet hoe oud"],
      [
        { [request]: swap("requester: client", "requester: guardian\nsubjectAge: unknown") },
        "subjectAge",
        "Er staat niet hoe oud",
      ],
      [
        { [request]: swap("requester: client", 'requester: parent\nsubjectAge: 12-15\nchildHeard: "yes"') },
        "authority",
        "Er staat niet wie gezag",
      ],
      // Destroying asks all with authority.
      [
        {
          [request]: both(
            swap("  - access", "  - file-destruction"),
            swap("requester: client", "requester: parent\nsubjectAge: under-12\nauthority: this-parent"),
          ),
        },
        "authority",
        "Van een andere ouder is niet bekend",
      ],
      [
        {
          [request]: swap(
            "requester: client",
            'requester: parent\nsubjectAge: 12-15\nauthority: guardian\nchildHeard: "no"',
          ),
        },
        "childHeard",
        "is niet gehoord. De reden staat er niet.",
      ],
      // Answered, and nobody wrote down whether the youth was heard.
      [
        { [request]: swap("requester: client", "requester: authorised\nsubjectAge: 16-17") },
        "childHeard",
        "er staat niet of het is gehoord",
      ],
    ],
  },
  {
    rule: "involuntary-care-kept",
    accept: [
      { [request]: swap("  - access", "  - file-destruction") },
      // 20 March 2021 and five years is 20 March 2026, the day of the answer.
      {
        [request]: both(
          swap("  - access", "  - file-destruction"),
          withLines('involuntaryCare: "yes"\ninvoluntaryCareEndedOn: 2021-03-20'),
        ),
      },
      {
        [request]: both(
          swap("  - access", "  - file-destruction"),
          swap(
            "outcome: granted",
            'outcome: partly\nrefusalGrounds:\n  - involuntary-care\ncomplaintWaysTold: "yes"\ninvoluntaryCare: "yes"\ninvoluntaryCareEndedOn: 2025-06-01',
          ),
        ),
      },
    ],
    reject: [
      [
        {
          [request]: both(
            swap("  - access", "  - file-destruction"),
            withLines('involuntaryCare: "yes"\ninvoluntaryCareEndedOn: 2021-03-21'),
          ),
        },
        "outcome",
        "mag pas vanaf zaterdag 21 maart 2026 weg",
      ],
      [
        { [request]: both(swap("  - access", "  - erasure"), withLines('involuntaryCare: "yes"')) },
        "involuntaryCareEndedOn",
        "Er staat niet wanneer de onvrijwillige zorg eindigde.",
      ],
      // Who works under that law looks before destroying.
      [
        {
          [organisation]: swap("laws:\n", "laws:\n  - wzd\n"),
          [request]: swap("  - access", "  - file-destruction"),
        },
        "involuntaryCare",
        "Er staat niet of er onvrijwillige zorg in dit dossier staat.",
      ],
    ],
  },
];

table(cases);
