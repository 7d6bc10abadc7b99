// When each term runs in a record, what meets it, and what explains that it is not met. On the small content with one record more.
import { describe, expect, test } from "vitest";
import { deadlines } from "../../src/core/deadlines/index.ts";
import { due } from "../../src/core/due/due.ts";
import { status } from "../../src/core/due/status.ts";
import { type Change, smallDossier, swap } from "../fixtures/small.ts";

const breachFile = "personal-data-breaches/2026-009.md";
const requestFile = "data-subject-requests/2026-009.md";

/** A breach with the five facts of the first minute, and more. */
const breach = (more = "") => `---
title: Tas kwijt
signalledAt: 2026-03-27T09:00+01:00
reportedBy: teamleider
dataInBrief: agenda
ongoing: "no"
${more}---
`;

/** A request with the first facts, and more. */
const request = (kinds: string, more = "") => `---
title: Vraag
receivedOn: 2026-05-11
channel: letter
kinds: [${kinds}]
requester: client
${more}---
`;

interface Shown {
  readonly start?: string | undefined;
  readonly met?: string | undefined;
  readonly instead?: string | undefined;
  readonly provisional?: boolean;
  readonly explained?: boolean;
  readonly path?: string;
  readonly target?: string | undefined;
  readonly due?: string | null | undefined;
}

/** What runs of one deadline in one record. Throws when the record itself is not well formed. */
function running(id: string, record: string, changes: Readonly<Record<string, Change>>): Shown[] {
  const dossier = smallDossier(changes);
  if (dossier.findings.length > 0) throw new Error(JSON.stringify(dossier.findings, null, 1));
  return due(dossier)
    .filter(({ deadline, entry }) => deadline.id === id && `${entry.register}/${entry.id}` === record)
    .map(({ start, met, instead, provisional, explained, path, term }) => {
      return { start, met, instead, provisional, explained, path, target: term?.target, due: term?.due };
    });
}

type Case = readonly [says: string, text: string, shown: readonly Shown[]];

const inBreach: Readonly<Record<string, readonly Case[]>> = {
  "notify-authority": [
    [
      "runs from the first signal, as provisional, while awareness is not recorded",
      "",
      [
        {
          start: "2026-03-27T09:00+01:00",
          provisional: true,
          met: undefined,
          explained: false,
          due: "2026-03-30T10:00+02:00",
        },
      ],
    ],
    [
      "runs from the moment we were aware",
      "awareAt: 2026-03-27T10:00+01:00\n",
      [{ start: "2026-03-27T10:00+01:00", provisional: false, due: "2026-03-30T11:00+02:00" }],
    ],
    [
      "is met by the earliest first notification, however the rows stand",
      "notifications:\n  - kind: follow-up\n    notifiedAt: 2026-03-27T12:00+01:00\n  - kind: first\n    notifiedAt: 2026-03-29T12:00+02:00\n  - kind: first\n    notifiedAt: 2026-03-28T12:00+01:00\n",
      [{ met: "2026-03-28T12:00+01:00", instead: undefined }],
    ],
    [
      "is not met by a follow-up alone",
      "notifications:\n  - kind: follow-up\n    notifiedAt: 2026-03-28T12:00+01:00\n",
      [{ met: undefined }],
    ],
    [
      "is met by a reasoned decision not to notify",
      "authorityDecision:\n  decision: not-notify\n  decidedAt: 2026-03-28T12:00+01:00\n  reasons: versleuteld\n",
      [{ met: "2026-03-28T12:00+01:00", instead: "besloten niet te melden", explained: true }],
    ],
    [
      "is not met by that decision without reasons",
      "authorityDecision:\n  decision: not-notify\n  decidedAt: 2026-03-28T12:00+01:00\n",
      [{ met: undefined, explained: false }],
    ],
    [
      "is explained by it while its moment is not recorded",
      "authorityDecision:\n  decision: not-notify\n  reasons: versleuteld\n",
      [{ met: undefined, explained: true }],
    ],
    [
      "is not met by a decision to notify",
      "authorityDecision:\n  decision: notify\n  reasons: er is risico\n",
      [{ met: undefined, explained: false }],
    ],
    [
      "is explained by the reason for the delay",
      "delayReason: wij wisten niet hoe\n",
      [{ met: undefined, explained: true }],
    ],
    ["does not run when it is no breach", 'assessment:\n  isBreach: "no"\n', []],
    ["runs while that is not known", "assessment:\n  isBreach: unknown\n", [{ met: undefined }]],
    ["does not run when we are the processor", "ourRole: processor\n", []],
    ["does not run when it is decided not to be ours", "authorityDecision:\n  decision: not-ours\n", []],
    ["does not run when it happened at another controller", "ourRole: none\n", []],
    [
      "does not run when another notifies for both",
      "ourRole: joint\nauthorityDecision:\n  decision: other-notifies\n  otherNotifier: Ziekenhuis Voorbeeld\n  otherNotifierGround: arrangement\n",
      [],
    ],
    ["runs while it is not decided who notifies", "ourRole: joint\n", [{ met: undefined }]],
    ["runs when we do not know our role", "ourRole: unknown\n", [{ met: undefined }]],
    ["does not run in a withdrawn case", "withdrawnOn: 2026-03-28\nwithdrawnReason: dubbel\n", []],
  ],
  "send-advice": [
    [
      "runs as the notification",
      "",
      [{ start: "2026-03-27T09:00+01:00", provisional: true, target: "2026-03-28T21:00+01:00", due: null }],
    ],
    ["is met by the advice", "advice:\n  advisedAt: 2026-03-28T12:00+01:00\n", [{ met: "2026-03-28T12:00+01:00" }]],
    [
      "is met by a decision without advice",
      "authorityDecision:\n  decision: notify\n  decidedAt: 2026-03-27T12:00+01:00\n",
      [{ met: "2026-03-27T12:00+01:00", explained: true }],
    ],
    ["does not run when we are the processor", "ourRole: processor\n", []],
  ],
  "answer-advice": [
    ["does not run before there is an advice", "", []],
    [
      "runs from the advice",
      "advice:\n  advisedAt: 2026-03-28T12:00+01:00\n",
      [{ start: "2026-03-28T12:00+01:00", met: undefined, target: "2026-03-28T20:00+01:00" }],
    ],
    [
      "is met by the answer",
      "advice:\n  advisedAt: 2026-03-28T12:00+01:00\n  answeredAt: 2026-03-28T13:00+01:00\n",
      [{ met: "2026-03-28T13:00+01:00" }],
    ],
    [
      "is met by a decision without answer",
      "advice:\n  advisedAt: 2026-03-28T12:00+01:00\nauthorityDecision:\n  decision: notify-provisionally\n  decidedAt: 2026-03-28T20:30+01:00\n",
      [{ met: "2026-03-28T20:30+01:00", explained: true }],
    ],
    [
      "does not run in a withdrawn case",
      "advice:\n  advisedAt: 2026-03-28T12:00+01:00\nwithdrawnOn: 2026-03-29\nwithdrawnReason: dubbel\n",
      [],
    ],
  ],
  "inform-controller": [
    ["does not run when we are the controller", "ourRole: controller\n", []],
    [
      "runs when we are the processor",
      "ourRole: processor\nawareAt: 2026-03-27T10:00+01:00\n",
      [
        {
          start: "2026-03-27T10:00+01:00",
          met: undefined,
          target: "2026-03-28T10:00+01:00",
          due: null,
          path: "others",
        },
      ],
    ],
    [
      "is met when the controller was told",
      'ourRole: processor\nothers:\n  - party: principal\n    applies: "yes"\n    toldAt: 2026-03-27T12:00+01:00\n',
      [{ met: "2026-03-27T12:00+01:00", provisional: true }],
    ],
    [
      "runs for each controller",
      'ourRole: processor\nothers:\n  - party: principal\n    applies: "yes"\n    toldAt: 2026-03-27T12:00+01:00\n  - party: police\n    applies: "no"\n  - party: principal\n    applies: unknown\n',
      [
        { met: "2026-03-27T12:00+01:00", path: "others.0.toldAt" },
        { met: undefined, path: "others.2.toldAt" },
      ],
    ],
    [
      "is not met by telling another",
      'ourRole: processor\nothers:\n  - party: police\n    applies: "yes"\n    toldAt: 2026-03-27T12:00+01:00\n',
      [{ met: undefined }],
    ],
  ],
  "inform-people": [
    ["does not run while no high risk was found", "assessment:\n  risk: risk\n", []],
    [
      "runs from the assessment while nothing is decided",
      "assessment:\n  risk: high\n  assessedAt: 2026-03-27T12:00+01:00\n",
      [{ start: "2026-03-27T12:00+01:00", met: undefined, target: "2026-03-28T12:00+01:00", due: null }],
    ],
    [
      "has no date while the moment of the assessment is not recorded",
      "assessment:\n  risk: high\n",
      [{ start: undefined, target: undefined }],
    ],
    [
      "runs from the decision",
      "assessment:\n  risk: high\n  assessedAt: 2026-03-27T12:00+01:00\npeopleDecision:\n  decision: inform\n  decidedAt: 2026-03-27T14:00+01:00\n",
      [{ start: "2026-03-27T14:00+01:00" }],
    ],
    [
      "does not run when an exception was decided",
      "assessment:\n  risk: high\npeopleDecision:\n  decision: exempt\n",
      [],
    ],
    ["does not run when telling is voluntary", "peopleDecision:\n  decision: inform-voluntarily\n", []],
    [
      "is met by the earliest message",
      "peopleDecision:\n  decision: inform\n  decidedAt: 2026-03-27T14:00+01:00\ncommunications:\n  - informedAt: 2026-03-28T09:00+01:00\n  - informedAt: 2026-03-27T16:00+01:00\n",
      [{ met: "2026-03-27T16:00+01:00" }],
    ],
    [
      "is not met by a message to some, until it says why not to everyone",
      'peopleDecision:\n  decision: inform\n  decidedAt: 2026-03-27T14:00+01:00\ncommunications:\n  - informedAt: 2026-03-27T16:00+01:00\n    everyone: "no"\n',
      [{ met: undefined }],
    ],
    [
      "is met by a message to some with the reason",
      'peopleDecision:\n  decision: inform\n  decidedAt: 2026-03-27T14:00+01:00\ncommunications:\n  - informedAt: 2026-03-27T16:00+01:00\n    everyone: "no"\n    notEveryoneReason: adres onbekend\n',
      [{ met: "2026-03-27T16:00+01:00" }],
    ],
  ],
  "follow-up-notification": [
    [
      "does not run after a complete notification",
      "notifications:\n  - kind: first\n    notifiedAt: 2026-03-28T10:00+01:00\n    completeness: complete\n",
      [],
    ],
    [
      "runs after an incomplete one",
      "notifications:\n  - kind: first\n    notifiedAt: 2026-03-28T10:00+01:00\n    completeness: incomplete\n",
      [{ start: "2026-03-28T10:00+01:00", met: undefined, target: "2026-04-11", due: null }],
    ],
    [
      "is met by the next notification in time, however the rows stand",
      "notifications:\n  - kind: follow-up\n    notifiedAt: 2026-04-02T10:00+02:00\n    completeness: complete\n  - kind: first\n    notifiedAt: 2026-03-28T10:00+01:00\n    completeness: incomplete\n",
      [{ start: "2026-03-28T10:00+01:00", met: "2026-04-02T10:00+02:00" }],
    ],
  ],
  "answer-authority": [
    [
      "does not run for a message that asks no answer",
      "authorityContacts:\n  - kind: closure\n    receivedAt: 2026-05-01T10:00+02:00\n",
      [],
    ],
    [
      "runs for each message with a day, and is met by the answer",
      "authorityContacts:\n  - kind: question\n    receivedAt: 2026-05-01T10:00+02:00\n    answerBy: 2026-05-15\n  - kind: question\n    receivedAt: 2026-05-20T10:00+02:00\n    answerBy: 2026-05-27\n    answeredAt: 2026-05-26T10:00+02:00\n",
      [
        { target: "2026-05-15", due: "2026-05-15", met: undefined, path: "authorityContacts.0.answeredAt" },
        { target: "2026-05-27", met: "2026-05-26T10:00+02:00", path: "authorityContacts.1.answeredAt" },
      ],
    ],
  ],
  "preventive-measure": [
    ["does not run without a day", "measures:\n  - kind: preventive\n    measure: slot\n", []],
    [
      "runs for every measure with a day, and is met when it was done",
      "measures:\n  - kind: preventive\n    measure: slot\n    dueOn: 2026-04-10\n  - kind: immediate\n    measure: gebeld\n    dueOn: 2026-03-28\n    doneAt: 2026-03-28T09:00+01:00\n",
      [
        { target: "2026-04-10", due: null, met: undefined, path: "measures.0.doneOn" },
        { target: "2026-03-28", met: "2026-03-28T09:00+01:00", path: "measures.1.doneOn" },
      ],
    ],
  ],
  "evaluate-measure": [
    [
      "does not run before the measure was done",
      "measures:\n  - kind: preventive\n    measure: slot\n    dueOn: 2026-04-10\n",
      [],
    ],
    [
      "does not run for what was done at once",
      "measures:\n  - kind: immediate\n    measure: gebeld\n    doneOn: 2026-03-28\n",
      [],
    ],
    [
      "runs from the day it was done",
      "measures:\n  - kind: preventive\n    measure: slot\n    doneOn: 2026-04-10\n",
      [{ start: "2026-04-10", target: "2026-07-10", met: undefined }],
    ],
    [
      "is met when it was looked at",
      "measures:\n  - kind: preventive\n    measure: slot\n    doneOn: 2026-04-10\n    evaluatedOn: 2026-05-01\n",
      [{ met: "2026-05-01" }],
    ],
  ],
};

const inRequest: Readonly<Record<string, readonly Case[]>> = {
  "answer-request": [
    [
      "runs from the day of receipt",
      request("access"),
      [{ start: "2026-05-11", met: undefined, explained: false, target: "2026-06-08", due: "2026-06-11" }],
    ],
    ["is met by the answer", request("access", "answeredOn: 2026-05-20\n"), [{ met: "2026-05-20" }]],
    [
      "is not met by the answer alone when a copy was asked",
      request("access, copy", "outcome: granted\nansweredOn: 2026-05-20\n"),
      [{ met: undefined, path: "copyGivenOn" }],
    ],
    ["nor by the copy alone", request("copy", "copyGivenOn: 2026-05-20\n"), [{ met: undefined, path: "answeredOn" }]],
    [
      "is met by both, at the later",
      request("copy", "outcome: granted\nansweredOn: 2026-05-20\ncopyGivenOn: 2026-05-25\n"),
      [{ met: "2026-05-25" }],
    ],
    [
      "is met by both, whatever came first",
      request("copy", "outcome: partly\nansweredOn: 2026-05-25\ncopyGivenOn: 2026-05-20\n"),
      [{ met: "2026-05-25" }],
    ],
    [
      "is met by the answer when the copy was refused",
      request("copy", "outcome: refused\nansweredOn: 2026-05-20\n"),
      [{ met: "2026-05-20" }],
    ],
    [
      "is explained by the reason for the delay",
      request("access", "delayReason: ziekte\n"),
      [{ met: undefined, explained: true }],
    ],
    ["does not run for a complaint alone", request("complaint", "complaintUnder: wkkgz\n"), []],
    [
      "runs when more than a complaint was asked",
      request("complaint, access", "complaintUnder: wkkgz\n"),
      [{ due: "2026-06-11" }],
    ],
    ["does not run when the person took it back", request("access", "outcome: withdrawn\n"), []],
    ["does not run in a withdrawn case", request("access", "withdrawnOn: 2026-05-12\nwithdrawnReason: dubbel\n"), []],
    [
      "does not run when the extension was told in time",
      request("access", "extension:\n  toldOn: 2026-06-11\n  reason: veel\n"),
      [],
    ],
    [
      "runs on when the extension was told too late",
      request("access", "extension:\n  toldOn: 2026-06-12\n  reason: veel\n"),
      [{ due: "2026-06-11" }],
    ],
  ],
  "announce-extension": [
    ["does not run without an extension", request("access"), []],
    [
      "is met by telling it",
      request("access", "extension:\n  toldOn: 2026-06-12\n  reason: veel\n"),
      [{ start: "2026-05-11", met: "2026-06-12", due: "2026-06-11" }],
    ],
  ],
  "answer-request-extended": [
    ["does not run without an extension", request("access"), []],
    [
      "does not run when it was told too late",
      request("access", "extension:\n  toldOn: 2026-06-12\n  reason: veel\n"),
      [],
    ],
    [
      "runs three months from receipt",
      request("copy", "extension:\n  toldOn: 2026-06-11\n  reason: veel\nansweredOn: 2026-07-01\n"),
      [{ start: "2026-05-11", met: undefined, path: "copyGivenOn", target: "2026-08-11", due: "2026-08-11" }],
    ],
    [
      "is met by answer and copy",
      request(
        "copy",
        "extension:\n  toldOn: 2026-06-11\n  reason: veel\nansweredOn: 2026-07-01\ncopyGivenOn: 2026-07-02\n",
      ),
      [{ met: "2026-07-02" }],
    ],
  ],
  "pause-on-objection": [
    ["does not run for other requests", request("access"), []],
    [
      "runs from the day of receipt",
      request("objection"),
      [{ start: "2026-05-11", target: "2026-05-12", due: null, met: undefined, explained: false }],
    ],
    ["is met by pausing", request("objection", "pausedOn: 2026-05-12\n"), [{ met: "2026-05-12", instead: undefined }]],
    [
      "is met by stopping, at the earliest act",
      request("objection", "pausedOn: 2026-05-15\nexecutions:\n  - what: gestopt\n    doneOn: 2026-05-14\n"),
      [{ met: "2026-05-14" }],
    ],
    [
      "is met by the reason why not",
      request("objection", "notPausedReason: rechtszaak\n"),
      [{ met: "2026-05-11", instead: "niet stilgezet, met reden", explained: true }],
    ],
    [
      "shows the act when there is both",
      request("objection", "notPausedReason: rechtszaak\npausedOn: 2026-05-20\n"),
      [{ met: "2026-05-20", instead: undefined }],
    ],
    ["does not run when the person took it back", request("objection", "outcome: withdrawn\n"), []],
  ],
  "stop-on-withdrawal": [
    ["does not run for other requests", request("objection"), []],
    [
      "is met by stopping",
      request("withdraw-consent", "executions:\n  - what: foto weg\n    doneOn: 2026-05-12\n"),
      [{ start: "2026-05-11", met: "2026-05-12", target: "2026-05-12" }],
    ],
    [
      "is met by the reason why not",
      request("withdraw-consent", "notPausedReason: geen toestemming nodig\n"),
      [{ met: "2026-05-11", instead: "niet stilgezet, met reden" }],
    ],
  ],
  "decide-objection": [
    ["does not run for other requests", request("access"), []],
    [
      "is met by the answer",
      request("objection", "outcome: granted\nansweredOn: 2026-05-20\n"),
      [{ met: "2026-05-20", due: "2026-06-11" }],
    ],
    [
      "is not met by a refusal without reasons",
      request("objection", "outcome: refused\nansweredOn: 2026-05-20\n"),
      [{ met: undefined, path: "reasons" }],
    ],
    [
      "is met by a refusal with reasons",
      request("objection", "outcome: refused\nansweredOn: 2026-05-20\nreasons: veiligheid\n"),
      [{ met: "2026-05-20" }],
    ],
    [
      "runs three months when extended in time",
      request("objection", "extension:\n  toldOn: 2026-06-01\n  reason: veel\n"),
      [{ due: "2026-08-11" }],
    ],
    ["is explained by the reason for the delay", request("objection", "delayReason: ziekte\n"), [{ explained: true }]],
  ],
  "erase-on-request": [
    ["does not run for other requests", request("access"), []],
    [
      "is not met by the answer alone",
      request("erasure", "outcome: granted\nansweredOn: 2026-05-20\n"),
      [{ met: undefined, path: "executions", due: "2026-06-11" }],
    ],
    [
      "is met when everything was done",
      request(
        "file-destruction",
        "outcome: granted\nansweredOn: 2026-05-20\nexecutions:\n  - what: papier\n    doneOn: 2026-05-22\n  - what: digitaal\n    doneOn: 2026-05-21\n",
      ),
      [{ met: "2026-05-22" }],
    ],
    [
      "is not met while one act is open",
      request(
        "erasure",
        "outcome: granted\nexecutions:\n  - what: papier\n    doneOn: 2026-05-22\n  - what: digitaal\n",
      ),
      [{ met: undefined, explained: false }],
    ],
    [
      "is explained by the reason at an act",
      request("erasure", "outcome: granted\nexecutions:\n  - what: digitaal\n    notDoneReason: storing\n"),
      [{ met: undefined, explained: true }],
    ],
    [
      "is met by a reasoned refusal",
      request("erasure", "outcome: refused\nansweredOn: 2026-05-20\nreasons: wet\n"),
      [{ met: "2026-05-20", instead: "met redenen geweigerd" }],
    ],
    [
      "is not met by a refusal without reasons",
      request("erasure", "outcome: refused\nansweredOn: 2026-05-20\n"),
      [{ met: undefined, instead: undefined, path: "reasons" }],
    ],
    [
      "is met when only the erasure was refused, on a ground",
      request(
        "access, erasure",
        "outcome: partly\nansweredOn: 2026-05-20\nreasons: wet\nrefusalGrounds: [law-requires-keeping]\nexecutions:\n  - what: wissen\n    notDoneReason: wij moeten bewaren\n",
      ),
      [{ met: "2026-05-20", instead: "met redenen geweigerd" }],
    ],
  ],
  "judge-complaint": [
    // Mon 11 May: 20 to the end of May, 22 more = Mon 22 June.
    [
      "runs from the day of the complaint, where the Wkkgz applies",
      request("complaint", "complaintUnder: wkkgz\n"),
      [{ start: "2026-05-11", met: undefined, target: "2026-06-22", due: "2026-06-22", path: "answeredOn" }],
    ],
    ["does not run for a complaint on youth care", request("complaint", "complaintUnder: jeugdwet\n"), []],
    ["nor on support by the municipality", request("complaint", "complaintUnder: wmo2015\n"), []],
    ["nor without a law on care", request("complaint", "complaintUnder: none\n"), []],
    ["nor while the law is not known", request("complaint", "complaintUnder: unknown\n"), []],
    ["nor while nothing is said of it", request("complaint"), []],
    ["nor for a request that is no complaint", request("access"), []],
    [
      "is met by the judgement",
      request("complaint", "complaintUnder: wkkgz\ncomplaintOutcome: founded\nansweredOn: 2026-06-01\n"),
      [{ met: "2026-06-01" }],
    ],
    [
      "does not run when more time was told on the last day",
      request("complaint", "complaintUnder: wkkgz\ncomplaintExtension:\n  toldOn: 2026-06-22\n  reason: veel\n"),
      [],
    ],
    [
      "runs when that was a day late",
      request("complaint", "complaintUnder: wkkgz\ncomplaintExtension:\n  toldOn: 2026-06-23\n  reason: veel\n"),
      [{ due: "2026-06-22" }],
    ],
    [
      "does not run when it was taken back",
      request("complaint", "complaintUnder: wkkgz\nwithdrawnOn: 2026-05-20\nwithdrawnReason: opgelost\n"),
      [],
    ],
  ],
  "judge-complaint-extended": [
    ["does not run without more time", request("complaint", "complaintUnder: wkkgz\n"), []],
    // 20, 30 is 50, 20 more = Mon 20 July.
    [
      "runs when more time was told in time",
      request("complaint", "complaintUnder: wkkgz\ncomplaintExtension:\n  toldOn: 2026-06-22\n  reason: veel\n"),
      [{ start: "2026-05-11", due: "2026-07-20", met: undefined }],
    ],
    [
      "does not run where the Wkkgz does not apply",
      request("complaint", "complaintUnder: jeugdwet\ncomplaintExtension:\n  toldOn: 2026-06-01\n  reason: veel\n"),
      [],
    ],
  ],
  "answer-other-complaint": [
    [
      "runs for youth care, without a last day of law",
      request("complaint", "complaintUnder: jeugdwet\n"),
      [{ target: "2026-06-22", due: null, met: undefined }],
    ],
    ["runs while the law is not known", request("complaint"), [{ target: "2026-06-22", due: null }]],
    [
      "gives four weeks more when that was told in time",
      request("complaint", "complaintUnder: none\ncomplaintExtension:\n  toldOn: 2026-06-01\n  reason: veel\n"),
      [{ target: "2026-07-20", due: null }],
    ],
    ["does not run where the law gives the term", request("complaint", "complaintUnder: wkkgz\n"), []],
    ["does not run for a request", request("access"), []],
  ],
  "execute-decision": [
    ["does not run before the decision", request("rectification"), []],
    [
      "does not run for access: giving is the answer itself",
      request("access", "outcome: granted\nansweredOn: 2026-05-20\n"),
      [],
    ],
    ["does not run after a refusal", request("rectification", "outcome: refused\nansweredOn: 2026-05-20\n"), []],
    // 14 working days after Wed 20 May: 21, 22 (2), 25 Whit Monday, 26–29 (6), 1–5 June (11), 8, 9, 10 (14).
    [
      "runs from the decision, also while nothing is written down",
      request("rectification", "outcome: granted\nansweredOn: 2026-05-20\n"),
      [{ start: "2026-05-20", met: undefined, target: "2026-06-10", due: "2026-06-11" }],
    ],
    [
      "is not met while a recipient was not told",
      request(
        "rectification",
        "outcome: granted\nansweredOn: 2026-05-20\nexecutions:\n  - what: verbeterd\n    doneOn: 2026-05-21\nrecipientsTold:\n  - recipient: voorbeeld-dossier\n",
      ),
      [{ met: undefined }],
    ],
    [
      "is met by the last act",
      request(
        "rectification",
        "outcome: granted\nansweredOn: 2026-05-20\nexecutions:\n  - what: verbeterd\n    doneOn: 2026-05-21\nrecipientsTold:\n  - recipient: voorbeeld-dossier\n    toldOn: 2026-05-26\n",
      ),
      [{ met: "2026-05-26" }],
    ],
    [
      "does not wait for what was left for a reason",
      request(
        "rectification",
        "outcome: partly\nansweredOn: 2026-05-20\nexecutions:\n  - what: verbeterd\n    doneOn: 2026-05-21\n  - what: ook op papier\n    notDoneReason: bestaat niet\n",
      ),
      [{ met: "2026-05-21", instead: undefined }],
    ],
    [
      "says so when everything was left for a reason",
      request(
        "rectification",
        "outcome: partly\nansweredOn: 2026-05-20\nexecutions:\n  - what: verbeterd\n    notDoneReason: bestaat niet\n",
      ),
      [{ met: "2026-05-20", instead: "niet uitgevoerd, met reden" }],
    ],
    [
      "may run until the extended last day",
      request(
        "rectification",
        "extension:\n  toldOn: 2026-06-01\n  reason: veel\noutcome: granted\nansweredOn: 2026-08-05\n",
      ),
      [{ target: "2026-08-11", due: "2026-08-11" }],
    ],
  ],
};

describe.each(Object.entries(inBreach))("%s", (id, cases) => {
  test.each(cases)("%s", (_, more, shown) => {
    const found = running(id, breachFile.slice(0, -3), { [breachFile]: breach(more) });
    expect(found).toHaveLength(shown.length);
    expect(found).toMatchObject(shown);
  });
});

describe.each(Object.entries(inRequest))("%s", (id, cases) => {
  test.each(cases)("%s", (_, text, shown) => {
    const found = running(id, requestFile.slice(0, -3), { [requestFile]: text });
    expect(found).toHaveLength(shown.length);
    expect(found).toMatchObject(shown);
  });
});

/** A recipient that we must tell within 24 hours, named by the processing of the small content. */
const municipality = `---
name: Gemeente
kind: municipality
role: independent-controller
what: koopt de zorg in
owner: teamleider
agreement: other
signature: signed
transfer: "no"
weWarnWithinHours: 24
---
`;

describe("terms that stand in another record", () => {
  const contract = { "recipients/gemeente.md": municipality };
  const shared = {
    "processing-activities/clientdossier.md": swap("  - voorbeeld-dossier\n", "  - voorbeeld-dossier\n  - gemeente\n"),
  };
  const tell = (more: string, changes: Readonly<Record<string, Change>> = {}) =>
    running("tell-principal", breachFile.slice(0, -3), { ...contract, ...changes, [breachFile]: breach(more) });

  test("tell-principal runs when the processing shares with a recipient who has a contract of hours", () => {
    expect(tell("processingActivities: [clientdossier]\n")).toEqual([]);
    expect(tell("processingActivities: [clientdossier]\n", shared)).toMatchObject([
      // From the first signal 9:00, 24 hours.
      {
        start: "2026-03-27T09:00+01:00",
        provisional: true,
        met: undefined,
        target: "2026-03-28T09:00+01:00",
        due: "2026-03-28T09:00+01:00",
        path: "others",
      },
    ]);
  });

  test("or when the breach names that recipient; told is met, not needed ends it", () => {
    const others = (more: string) => `others:\n  - party: municipality\n    recipient: gemeente\n${more}`;
    expect(tell(others("    applies: unknown\n"))).toMatchObject([{ met: undefined, path: "others.0.toldAt" }]);
    expect(tell(others('    applies: "yes"\n    toldAt: 2026-03-27T12:00+01:00\n'))).toMatchObject([
      { met: "2026-03-27T12:00+01:00" },
    ]);
    expect(tell(others('    applies: "yes"\n    outcome: niemand bereikbaar\n'))).toMatchObject([
      { met: undefined, explained: true },
    ]);
    expect(tell(others('    applies: "no"\n'))).toEqual([]);
    expect(tell(`${others('    applies: "yes"\n')}assessment:\n  isBreach: "no"\n`)).toEqual([]);
  });

  test("processor-warning runs from the discovery to the message, by the agreement of each processor", () => {
    const warned = (more: string) =>
      running("processor-warning", breachFile.slice(0, -3), {
        [breachFile]: breach(`otherParties:\n  - recipient: voorbeeld-dossier\n${more}`),
      });
    expect(warned("")).toEqual([]);
    expect(
      warned("processorDiscoveredAt: 2026-03-25T09:00+01:00\nprocessorInformedAt: 2026-03-27T10:00+01:00\n"),
    ).toMatchObject([
      {
        start: "2026-03-25T09:00+01:00",
        met: "2026-03-27T10:00+01:00",
        due: "2026-03-26T09:00+01:00",
        path: "otherParties.0",
      },
    ]);
    // Without a moment of the message: our first signal.
    expect(warned("processorDiscoveredAt: 2026-03-25T09:00+01:00\n")).toMatchObject([
      { met: "2026-03-27T09:00+01:00" },
    ]);
    expect(
      warned("processorDiscoveredAt: 2026-03-25T09:00+01:00\nwithdrawnOn: 2026-03-28\nwithdrawnReason: dubbel\n"),
    ).toEqual([]);
  });
});

describe("a breach that is a calamity too", () => {
  const found = (id: string, more: string) => running(id, breachFile.slice(0, -3), { [breachFile]: breach(more) });
  const calamity = (laws: string, more = "") => `calamity:\n  known: "yes"\n  laws: [${laws}]\n${more}`;

  test("runs by the acts that it falls under, each in its own term", () => {
    expect(found("report-calamity", "")).toEqual([]);
    expect(found("report-calamity", 'calamity:\n  known: "no"\n')).toEqual([]);
    // Nobody wrote down when it was certain: the day of the signal, for the time being.
    expect(found("report-calamity", calamity("jeugdwet"))).toMatchObject([
      { start: "2026-03-27", provisional: true, met: undefined, target: "2026-03-27", due: null },
    ]);
    expect(found("report-calamity-in-care", calamity("jeugdwet"))).toEqual([]);
    // Certain on Fri 27 March: Mon 30, Tue 31, Wed 1 April.
    expect(found("report-calamity-in-care", calamity("wkkgz, wmo2015", "  certainOn: 2026-03-27\n"))).toMatchObject([
      { provisional: false, target: "2026-03-27", due: "2026-04-01", path: "calamity.reportedOn" },
    ]);
    expect(found("report-calamity", calamity("wkkgz, wmo2015", "  certainOn: 2026-03-27\n"))).toHaveLength(1);
  });

  test("is met by the report, explained by the reason, and over when it is withdrawn", () => {
    const reported = calamity("wkkgz", "  certainOn: 2026-03-27\n  reportedOn: 2026-03-30\n");
    expect(found("report-calamity-in-care", reported)).toMatchObject([{ met: "2026-03-30", explained: false }]);
    const reason = calamity("wkkgz", "  notReportedReason: De inspectie wist het al van de politie.\n");
    expect(found("report-calamity-in-care", reason)).toMatchObject([{ met: undefined, explained: true }]);
    const withdrawn = `${reported}withdrawnOn: 2026-04-02\nwithdrawnReason: dubbel\n`;
    expect(found("report-calamity-in-care", withdrawn)).toEqual([]);
  });
});

describe("agreements, reviews and the yearly round", () => {
  const recipient = "recipients/voorbeeld-dossier";
  const activity = "processing-activities/clientdossier";
  const edit = (record: string, change: Change, end = ".md") => ({ [`${record}${end}`]: change });

  test("renew-agreement: with a last day, until the cooperation ends", () => {
    expect(running("renew-agreement", recipient, {})).toEqual([]);
    const ends = swap("keptAt:", "endsOn: 2027-01-31\nkeptAt:");
    expect(running("renew-agreement", recipient, edit(recipient, ends))).toMatchObject([
      { start: "2026-01-10", target: "2026-10-31", due: "2027-01-31", met: undefined },
    ]);
    const ended = swap("keptAt:", "endsOn: 2027-01-31\nendedOn: 2026-12-01\nkeptAt:");
    expect(running("renew-agreement", recipient, edit(recipient, ended))).toMatchObject([{ met: "2026-12-01" }]);
  });

  test("mend-agreement: with a day for what is still to be done", () => {
    expect(running("mend-agreement", recipient, {})).toEqual([]);
    const action = swap("keptAt:", "actionText: tekenen\nactionDueOn: 2026-12-15\nkeptAt:");
    expect(running("mend-agreement", recipient, edit(recipient, action))).toMatchObject([
      { target: "2026-12-15", due: null },
    ]);
    const ended = swap("keptAt:", "actionDueOn: 2026-12-15\nendedOn: 2026-12-01\nkeptAt:");
    expect(running("mend-agreement", recipient, edit(recipient, ended))).toEqual([]);
  });

  test("assess-supplier: a year after the last assessment, wherever it is recorded", () => {
    expect(running("assess-supplier", recipient, {})).toMatchObject([{ start: "2026-09-01", target: "2027-09-01" }]);
    const proof = `---
name: Beoordeling
kind: supplier-assessment
doneOn: 2026-10-01
role: privacyfunctionaris
result: goed
recipients: [voorbeeld-dossier]
proofKeptAt: map
---
`;
    expect(running("assess-supplier", recipient, { "assurance-records/beoordeling.md": proof })).toMatchObject([
      { start: "2026-10-01" },
    ]);
    const never = swap(
      "assessments:\n  - assessedOn: 2026-09-01\n    role: privacyfunctionaris\n    result: sufficient\n",
      "",
    );
    expect(running("assess-supplier", recipient, edit(recipient, never))).toMatchObject([{ start: "2026-01-10" }]);
    const ended = swap("keptAt:", "endedOn: 2026-12-01\nkeptAt:");
    expect(running("assess-supplier", recipient, edit(recipient, ended))).toEqual([]);
    expect(running("assess-supplier", "recipients/gemeente", { "recipients/gemeente.md": municipality })).toEqual([]);
  });

  test("reviews run from their own last day", () => {
    expect(running("review-policy", "handbook/privacybeleid", {})).toMatchObject([
      { start: "2026-01-01", target: "2027-01-01", due: null },
    ]);
    expect(running("review-activity", activity, {})).toMatchObject([{ start: "2026-10-01", target: "2027-10-01" }]);
    const unseen = swap("reviewedOn: 2026-10-01\n", "");
    expect(running("review-activity", activity, edit(activity, unseen))).toMatchObject([{ start: "2024-01-01" }]);
    const ended = swap("reviewedOn: 2026-10-01\n", "endedOn: 2026-10-01\n");
    expect(running("review-activity", activity, edit(activity, ended))).toEqual([]);
    expect(running("review-access", "access-roles/teamleider", {})).toMatchObject([
      { start: "2026-10-15", target: "2027-01-15" },
    ]);
    expect(running("review-impact-assessment", "impact-assessments/clientdossier", {})).toMatchObject([
      { start: "2026-04-15", target: "2029-04-15" },
    ]);
    const noDay = edit("impact-assessments/clientdossier", swap("reviewOn: 2029-04-15\n", ""));
    expect(running("review-impact-assessment", "impact-assessments/clientdossier", noDay)).toEqual([]);
  });

  test("await-consultation: from the request to the answer of the authority", () => {
    const dpia = "impact-assessments/clientdossier";
    expect(running("await-consultation", dpia, {})).toEqual([]);
    const asked = (more: string) =>
      edit(
        dpia,
        swap(
          "residualRisk: acceptable\n",
          `residualRisk: high\npriorConsultation: "yes"\nconsultation:\n  requestedOn: 2026-04-20\n${more}`,
        ),
      );
    // Mon 20 April + 56 days: 10, 31 is 41, 15 June is 56. Six weeks more: Mon 27 July.
    expect(running("await-consultation", dpia, asked(""))).toMatchObject([{ met: undefined, due: "2026-06-15" }]);
    expect(running("await-consultation", dpia, asked("  extensionToldOn: 2026-05-11\n"))).toMatchObject([
      { due: "2026-07-27" },
    ]);
    expect(running("await-consultation", dpia, asked("  answeredOn: 2026-06-10\n"))).toMatchObject([
      { met: "2026-06-10" },
    ]);
  });

  test("do-impact-assessment: only while it is still to be done, with a day", () => {
    expect(running("do-impact-assessment", activity, {})).toEqual([]);
    const toDo = swap("outcome: done\n  assessment: clientdossier", "outcome: to-do\n  actionDueOn: 2027-02-01");
    expect(running("do-impact-assessment", activity, edit(activity, toDo))).toMatchObject([
      { start: "2024-01-01", target: "2027-02-01" },
    ]);
  });

  const proof = (name: string, kind: string, doneOn: string, more = "") => ({
    [`assurance-records/${name}.md`]: `---\nname: ${name}\nkind: ${kind}\ndoneOn: ${doneOn}\nrole: privacyfunctionaris\nresult: klaar\nproofKeptAt: map\n${more}---\n`,
  });

  test("carry-out-action: each action with a day, until it is done or there is a reason not to do it", () => {
    const audit = (actions: string) =>
      running("carry-out-action", "assurance-records/audit", proof("audit", "audit", "2026-05-20", actions));
    expect(audit("actions:\n  - action: bordje\n    role: teamleider\n")).toEqual([]);
    expect(
      audit(
        "actions:\n  - action: bordje\n    dueOn: 2026-07-01\n    doneOn: 2026-07-03\n  - action: contract\n    dueOn: 2026-12-15\n  - action: kast\n    dueOn: 2026-09-01\n    notDoneReason: de kast is weg\n",
      ),
    ).toMatchObject([
      { start: "2026-05-20", target: "2026-07-01", due: null, met: "2026-07-03", path: "actions.0.doneOn" },
      { target: "2026-12-15", met: undefined, explained: false, path: "actions.1.doneOn" },
      { target: "2026-09-01", met: "2026-05-20", instead: "niet gedaan, met reden", explained: true },
    ]);
    // Done after all: the act counts, not the reason.
    expect(
      audit(
        "actions:\n  - action: kast\n    dueOn: 2026-09-01\n    doneOn: 2026-09-02\n    notDoneReason: de kast is weg\n",
      ),
    ).toMatchObject([{ met: "2026-09-02", instead: undefined, explained: false }]);
  });

  test("carry-out-measure: of a DPIA, also while the DPIA is not complete", () => {
    const dpia = "impact-assessments/clientdossier";
    expect(running("carry-out-measure", dpia, {})).toMatchObject([
      { start: "2026-04-15", target: "2026-05-01", met: "2026-04-01", due: null, path: "measures.0.doneOn" },
    ]);
    const open = edit(dpia, swap("    doneOn: 2026-04-01\n", ""));
    expect(running("carry-out-measure", dpia, open)).toMatchObject([{ met: undefined, explained: false }]);
    const never = edit(dpia, swap("    doneOn: 2026-04-01\n", "    notDoneReason: het systeem kan dit niet\n"));
    expect(running("carry-out-measure", dpia, never)).toMatchObject([{ instead: "niet gedaan, met reden" }]);
    // Planned for a day before the DPIA was complete: since when, no field says.
    const early = edit(dpia, swap("dueOn: 2026-05-01\n    doneOn: 2026-04-01\n", "dueOn: 2026-04-10\n"));
    expect(running("carry-out-measure", dpia, early)).toMatchObject([{ start: "2026-04-10", target: "2026-04-10" }]);
    const without = edit(dpia, swap("    dueOn: 2026-05-01\n    doneOn: 2026-04-01\n", ""));
    expect(running("carry-out-measure", dpia, without)).toEqual([]);
  });

  test("mend-transfer: while there is no safeguard, with a day", () => {
    const transfer = (more: string) =>
      running(
        "mend-transfer",
        activity,
        edit(activity, swap("retention:\n", `transfers:\n  - country: India\n${more}retention:\n`)),
      );
    expect(running("mend-transfer", activity, {})).toEqual([]);
    expect(transfer("    safeguard: none\n")).toEqual([]);
    expect(transfer("    safeguard: none\n    actionDueOn: 2026-12-15\n")).toMatchObject([
      { start: "2024-01-01", target: "2026-12-15", due: null, met: undefined, path: "transfers.0.safeguard" },
    ]);
    expect(transfer("    actionDueOn: 2026-12-15\n")).toHaveLength(1);
    expect(transfer("    safeguard: standard-clauses\n    actionDueOn: 2026-12-15\n")).toEqual([]);
  });

  describe("repeat-assurance", () => {
    const next = "nextOn: 2026-07-28\n";
    const after = (kind: string, more: string, changes: Readonly<Record<string, Change>>) =>
      running("repeat-assurance", "assurance-records/eerste", {
        ...proof("eerste", kind, "2026-06-30", more),
        ...changes,
      });

    test("runs until the next time is on record, which is one of the same kind", () => {
      expect(after("log-sample", "", {})).toEqual([]);
      expect(after("log-sample", next, {})).toMatchObject([
        { start: "2026-06-30", target: "2026-07-28", due: null, met: undefined, explained: false, path: "nextOn" },
      ]);
      const later = { ...proof("derde", "log-sample", "2026-09-29"), ...proof("tweede", "log-sample", "2026-08-04") };
      expect(after("log-sample", next, later)).toMatchObject([{ met: "2026-08-04", instead: undefined }]);
      const other = { ...proof("ander", "restore-test", "2026-07-20"), ...proof("vorige", "log-sample", "2026-05-28") };
      expect(after("log-sample", next, other)).toMatchObject([{ met: undefined }]);
    });

    test("a lesson about something else is no next time: it is one when it says so", () => {
      const lesson = proof("les-ai", "training", "2026-07-20");
      expect(after("training", next, lesson)).toMatchObject([{ met: undefined }]);
      const again = proof("les-weer", "training", "2026-07-20", "follows: eerste\n");
      expect(after("training", next, again)).toMatchObject([{ met: "2026-07-20" }]);
      // It says of which it is the next: then of no other.
      const elsewhere = proof("steekproef", "log-sample", "2026-07-20", "follows: scholing\n");
      expect(after("log-sample", next, elsewhere)).toMatchObject([{ met: undefined }]);
    });

    test("another supplier that was looked at is no next time for this one", () => {
      const here = `recipients: [voorbeeld-dossier]\n${next}`;
      const gemeente = { "recipients/gemeente.md": municipality };
      const ofOther = proof("ander", "supplier-assessment", "2026-07-20", "recipients: [gemeente]\n");
      expect(after("supplier-assessment", here, { ...gemeente, ...ofOther })).toMatchObject([{ met: undefined }]);
      const ofSame = proof("weer", "supplier-assessment", "2026-07-20", "recipients: [voorbeeld-dossier]\n");
      expect(after("supplier-assessment", here, ofSame)).toMatchObject([{ met: "2026-07-20" }]);
    });

    test("a reason why there is none stands in its place", () => {
      const reason = `${next}noNextReason: het team bestaat niet meer\n`;
      expect(after("training", reason, {})).toMatchObject([
        { met: "2026-06-30", instead: "geen volgende keer, met reden", explained: true },
      ]);
    });
  });

  test("read-law-again: from the day on which the one was read that was read longest ago", () => {
    const organisation = "organisation/organisation";
    expect(running("read-law-again", organisation, {})).toMatchObject([
      { start: "2026-11-21", target: "2027-02-21", due: null, met: undefined, path: "lawRead" },
    ]);
    const read = ["edpb-meldformulier", "feestdagenlijst-2027"]
      .map((law) => `  - law: ${law}\n    readOn: 2027-03-01\n    outcome: no-change\n`)
      .join("");
    const later = swap("dpo: none", `lawRead:\n${read}dpo: none`);
    expect(running("read-law-again", organisation, { "organisation.yml": later })).toMatchObject([
      { start: "2026-11-29", target: "2027-02-28" },
    ]);
  });

  test("review-breach-register: a year after the last breach, or the last confirmation that none is known", () => {
    const found = (changes: Readonly<Record<string, Change>>) =>
      running("review-breach-register", "organisation/organisation", changes);
    expect(found({})).toMatchObject([{ start: "2026-03-27", target: "2027-03-27", due: null }]);
    expect(found(proof("geen-lekken", "no-breaches-known", "2026-11-01"))).toMatchObject([{ start: "2026-11-01" }]);
    // A breach that was none, or that was withdrawn, says nothing.
    const later = breach().replace("2026-03-27T09:00", "2026-06-01T09:00").replace("+01:00", "+02:00");
    expect(found({ [breachFile]: later })).toMatchObject([{ start: "2026-06-01" }]);
    expect(found({ [breachFile]: later.replace("ongoing:", 'assessment:\n  isBreach: "no"\nongoing:') })).toMatchObject(
      [{ start: "2026-03-27" }],
    );
    // An empty register counts from the day on which it was declared empty; never stated is without a date.
    const none = { "personal-data-breaches/2026-001.md": null };
    expect(
      found({
        ...none,
        "organisation.yml": (text) =>
          `${text}emptyRegisters:\n  - register: personal-data-breaches\n    declaredOn: 2026-01-20\n    role: bestuurder\n`,
      }),
    ).toMatchObject([{ start: "2026-01-20" }]);
  });

  test("destruction-round: from the last round on record; none on record has no date", () => {
    const found = (changes: Readonly<Record<string, Change>>) =>
      running("destruction-round", "organisation/organisation", changes);
    expect(found({})).toMatchObject([{ start: undefined, target: undefined }]);
    const rounds = {
      ...proof("ronde-1", "destruction-round", "2025-03-20"),
      ...proof("ronde-2", "destruction-round", "2026-03-24"),
    };
    expect(found(rounds)).toMatchObject([{ start: "2026-03-24", target: "2027-03-31" }]);
  });
});

describe("destroy-data, in both registers of cases", () => {
  const kept: Change = (text) => `${text}caseRetention:\n  breaches: zorgdossier\n  requests: zorgdossier\n`;
  const found = (record: string, changes: Readonly<Record<string, Change>> = {}) =>
    running("destroy-data", record, { "organisation.yml": kept, ...changes });

  test("does not run without a retention period for the register", () => {
    expect(running("destroy-data", "personal-data-breaches/2026-001", {})).toEqual([]);
  });

  test("runs from the end of the period after closing, three months", () => {
    // Closed 1 July 2026, kept 15 years.
    expect(found("personal-data-breaches/2026-001")).toMatchObject([
      { start: "2041-07-01", target: "2041-10-01", due: null, met: undefined, explained: false },
    ]);
    // Closed 25 March 2026, kept 15 years.
    expect(found("data-subject-requests/2026-001")).toMatchObject([{ start: "2041-03-25", target: "2041-06-25" }]);
  });

  test("does not run while the case is open; a withdrawn case counts from its withdrawal", () => {
    expect(found(breachFile.slice(0, -3), { [breachFile]: breach() })).toEqual([]);
    const withdrawn = breach("withdrawnOn: 2026-04-01\nwithdrawnReason: dubbel\n");
    expect(found(breachFile.slice(0, -3), { [breachFile]: withdrawn })).toMatchObject([{ start: "2041-04-01" }]);
  });

  test("is met by the reason to keep it", () => {
    const reason = {
      "data-subject-requests/2026-001.md": swap("closedOn:", "keptReason: de klacht loopt nog\nclosedOn:"),
    };
    expect(found("data-subject-requests/2026-001", reason)).toMatchObject([
      { met: "2041-03-25", instead: "langer bewaard, met reden", explained: true },
    ]);
  });

  test("is over when only the tombstone is left", () => {
    const retired =
      "---\nretired:\n  retention: zorgdossier\n  retiredOn: 2041-08-01\n  role: privacyfunctionaris\n---\n";
    expect(found("personal-data-breaches/2026-001", { "personal-data-breaches/2026-001.md": retired })).toEqual([]);
  });
});

test("every deadline was tried, and has a record in which it runs", () => {
  const here = new Set([...Object.keys(inBreach), ...Object.keys(inRequest)]);
  const below = [
    "report-calamity",
    "report-calamity-in-care",
    "tell-principal",
    "processor-warning",
    "renew-agreement",
    "mend-agreement",
    "mend-transfer",
    "carry-out-measure",
    "carry-out-action",
    "repeat-assurance",
    "assess-supplier",
    "review-policy",
    "review-activity",
    "review-access",
    "review-impact-assessment",
    "do-impact-assessment",
    "await-consultation",
    "review-breach-register",
    "read-law-again",
    "destruction-round",
    "destroy-data",
  ];
  expect([...here, ...below].sort()).toEqual(deadlines.map(({ id }) => id).sort());
  for (const [id, cases] of [...Object.entries(inBreach), ...Object.entries(inRequest)]) {
    expect(
      cases.some(([, , shown]) => shown.length > 0),
      id,
    ).toBe(true);
  }
});

test("what stands in the place of an act is on time or late as the act would be", () => {
  const [late] = running("notify-authority", breachFile.slice(0, -3), {
    [breachFile]: breach(
      "authorityDecision:\n  decision: not-notify\n  decidedAt: 2026-04-02T12:00+02:00\n  reasons: versleuteld\n",
    ),
  });
  const term = { target: late?.target ?? "", due: late?.due ?? null };
  expect(status({ met: late?.met, term }, "2026-12-01T00:00+01:00")).toBe("met-late");
});
