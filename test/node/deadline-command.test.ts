// npm run deadline: one term with its working, in words and as JSON; and what it says when the question is wrong.
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { deadlines } from "../../src/core/deadlines/index.ts";
import { momentsOf } from "../../src/core/time/written.ts";
import { deadlineCommand } from "../../src/node/command/deadline.ts";
import { performed } from "../fixtures/performed.ts";
import { smallContent, swap } from "../fixtures/small.ts";

const folder = smallContent();

const withContent = (args: readonly string[]) => [
  ...args,
  ...(args.includes("--content") ? [] : ["--content", folder]),
];

async function run(...args: string[]) {
  const { code: status, stdout, stderr } = await performed(deadlineCommand, withContent(args));
  return { status, stdout, stderr };
}

const json = async (...args: string[]): Promise<unknown> => JSON.parse((await run(...args, "--format", "json")).stdout);

test("as a command of its own, on a computer that stands in America, it says the same", async () => {
  const args = ["answer-request", "2026-04-13T22:30+00:00", "--format", "json"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "deadline", ...withContent(args)],
    { encoding: "utf8", env: { ...process.env, TZ: "America/Los_Angeles" } },
  );
  expect([status, stderr]).toEqual([0, ""]);
  // 22:30 UTC on 13 April is 00:30 on 14 April here, and still the afternoon of the 13th there.
  expect(JSON.parse(stdout)).toMatchObject({ start: "2026-04-14", due: "2026-05-15" });
});

describe("the answer", () => {
  test("as JSON has exactly this shape", async () => {
    // Fri 27 March 10:00 + 72 elapsed hours over the spring change of Sun 29 March = Mon 30 March 11:00.
    expect(await json("notify-authority", "2026-03-27T10:00+01:00")).toEqual({
      deadline: "notify-authority",
      start: "2026-03-27T10:00+01:00",
      basis: "law",
      target: "2026-03-29T11:00+02:00",
      due: "2026-03-30T11:00+02:00",
      readings: [
        {
          id: "regulation-1182-71",
          end: "2026-03-30T12:00+02:00",
          source: "art. 3 lid 1 Verordening 1182/71",
        },
      ],
      working: expect.arrayContaining([
        "De klok begint op vrijdag 27 maart 2026, 10.00 uur.",
        "72 verstreken uren later is het maandag 30 maart 2026, 11.00 uur (art. 33 lid 1 AVG).",
      ]),
      sources: ["art. 33 lid 1 AVG", "EDPB-richtsnoeren 9/2022, § 31"],
    });
  });

  test("in words: the working, both dates, the other reading and the sources", async () => {
    const { status, stdout, stderr } = await run("answer-request", "2026-04-14");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Een verzoek beantwoorden: binnen één maand na ontvangst

      Het verzoek is ontvangen op dinsdag 14 april 2026.
      Eén maand later is donderdag 14 mei 2026 (art. 12 lid 3 AVG).
      Donderdag 14 mei 2026 is Hemelvaartsdag en schuift door.
      Vrijdag 15 mei 2026 is een gelijkgestelde dag, maar staat niet op de Nederlandse lijst in het Publicatieblad: de vroegste dag geldt.
      De laatste dag is vrijdag 15 mei 2026, tot 24.00 uur.
      Wij werken naar dinsdag 12 mei 2026: de vroegste van vier weken en één maand, zonder doorschuiven (eigen regel).

      Streven        dinsdag 12 mei 2026
      Uiterlijk      vrijdag 15 mei 2026
      Andere lezing  donderdag 14 mei 2026 (art. 3 lid 2 onder c Verordening 1182/71, zonder doorschuiven)
      Bron           art. 12 lid 3 AVG; art. 3 lid 2 Verordening 1182/71; art. 3 lid 4 Verordening 1182/71; EDPB-richtsnoeren 01/2022, § 160
      "
    `);
  });

  test("a moment for a term in days counts as its day in Amsterdam", async () => {
    // 22:30 UTC on 13 April is 00:30 on 14 April here.
    expect(await json("answer-request", "2026-04-13T22:30+00:00")).toMatchObject({
      start: "2026-04-14",
      due: "2026-05-15",
    });
    expect(await json("answer-request", "2026-04-13T22:30:00Z")).toMatchObject({
      start: "2026-04-14",
      due: "2026-05-15",
    });
    expect(await json("answer-request", "2026-04-13T21:30+00:00")).toMatchObject({
      start: "2026-04-13",
      due: "2026-05-13",
    });
  });

  test("the own terms come from --content", async () => {
    const quick = smallContent({
      "organisation.yml": swap("notifyAuthorityTarget: PT48H", "notifyAuthorityTarget: PT24H"),
    });
    // Fri 13 June 16:30 + 24 hours.
    expect(await json("notify-authority", "2025-06-13T16:30+02:00", "--content", quick)).toMatchObject({
      target: "2025-06-14T16:30+02:00",
      due: "2025-06-16T16:30+02:00",
    });
  });

  test("errors elsewhere in the content do not stop it", async () => {
    const broken = smallContent({ "recipients/voorbeeld-dossier.md": "kapot", "datalekken/x.md": "x" });
    expect(await run("answer-request", "2026-04-14", "--content", broken)).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("a wrong question: exit 1 and what to do, on one message and one remedy", () => {
  const ids = deadlines.map((each) => each.id);

  test.each<[string, string[], string, string]>([
    [
      "a term in hours from a day",
      ["notify-authority", "2026-03-27"],
      "Deze termijn telt in uren; er ontbreekt een tijdstip.",
      "Schrijf dag, tijd en tijdzone: 2026-03-27T10:00+01:00.",
    ],
    [
      "a moment without offset in winter",
      ["notify-authority", "2026-02-13T15:40"],
      "Er ontbreekt een tijdzone: zonder die kan een termijn een uur verschuiven.",
      "In Nederland is dit 2026-02-13T15:40+01:00.",
    ],
    [
      "a moment without offset in summer, for a term in days",
      ["answer-request", "2026-07-13T15:40:30"],
      "Er ontbreekt een tijdzone: zonder die kan een termijn een uur verschuiven.",
      "In Nederland is dit 2026-07-13T15:40:30+02:00.",
    ],
    [
      "the doubled hour",
      ["notify-authority", "2026-10-25T02:30"],
      "Dit tijdstip kwam twee keer voor: die nacht gaat de klok van 3.00 terug naar 2.00 uur.",
      "Schrijf 2026-10-25T02:30+02:00 voor de eerste keer (zomertijd) of 2026-10-25T02:30+01:00 voor de tweede keer (wintertijd).",
    ],
    [
      "the skipped hour",
      ["notify-authority", "2026-03-29T02:30"],
      "Dit tijdstip bestaat niet: die nacht gaat de klok van 2.00 naar 3.00 uur.",
      "Kijk na hoe laat het was, en schrijf het met de tijdzone: wintertijd is +01:00, zomertijd +02:00.",
    ],
    [
      "a day that does not exist",
      ["answer-request", "2026-02-30"],
      '"2026-02-30" is geen dag of moment dat bestaat.',
      "Schrijf een dag, bijvoorbeeld 2026-03-27.",
    ],
    [
      "a moment on a day that does not exist",
      ["notify-authority", "2026-13-01T10:00+01:00"],
      '"2026-13-01T10:00+01:00" is geen dag of moment dat bestaat.',
      "Schrijf een moment, bijvoorbeeld 2026-03-27T10:00+01:00.",
    ],
    [
      "24:00",
      ["notify-authority", "2026-03-27T24:00"],
      '"2026-03-27T24:00" is geen dag of moment dat bestaat.',
      "Schrijf een moment, bijvoorbeeld 2026-03-27T10:00+01:00.",
    ],
    [
      "a word",
      ["notify-authority", "gisteren"],
      '"gisteren" is geen dag of moment dat bestaat.',
      "Schrijf een moment, bijvoorbeeld 2026-03-27T10:00+01:00.",
    ],
    [
      "no start",
      ["answer-request"],
      "Er staat niet wanneer de termijn begon.",
      "Schrijf bijvoorbeeld: npm run deadline -- answer-request 2026-03-27",
    ],
    [
      "two starts",
      ["notify-authority", "2026-03-27", "10:00+01:00"],
      "Er staat meer dan één begin.",
      "Schrijf bijvoorbeeld: npm run deadline -- notify-authority 2026-03-27T10:00+01:00",
    ],
  ])("%s", async (_, args, message, remedy) => {
    expect(await run(...args)).toEqual({ status: 1, stdout: "", stderr: `${message}\n${remedy}\n` });
  });

  test("as JSON", async () => {
    const { status, stdout, stderr } = await run("answer-request", "2026-02-30", "--format", "json");
    expect({ status, stdout: JSON.parse(stdout) as unknown, stderr }).toEqual({
      status: 1,
      stdout: {
        error: {
          message: '"2026-02-30" is geen dag of moment dat bestaat.',
          remedy: "Schrijf een dag, bijvoorbeeld 2026-03-27.",
        },
      },
      stderr: "",
    });
  });

  test.each([
    [["bestaat-niet", "2026-03-27"], 'De termijn "bestaat-niet" bestaat niet.'],
    [[], "Er staat niet welke termijn."],
  ])("%j lists the terms", async (args, message) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(1);
    const [first, second, ...list] = stderr.trimEnd().split("\n");
    expect([first, second]).toEqual([message, "Kies uit:"]);
    expect(list.map((line) => line.trim().split(" ")[0])).toEqual(ids);
  });

  test("own terms that cannot be read", async () => {
    const broken = smallContent({ "organisation.yml": swap("adviceAnswer: PT8H", "adviceAnswer: acht uur") });
    expect(await run("notify-authority", "2026-03-27T10:00+01:00", "--content", broken)).toEqual({
      status: 1,
      stdout: "",
      stderr:
        "De eigen termijnen in organisation.yml zijn niet te lezen.\nVoer `npm run check` uit; dat laat zien wat er in dat bestand niet klopt.\n",
    });
  });
});

describe("--record: a term that stands in a record", () => {
  const dossier = "recipients/voorbeeld-dossier.md";
  const request = "data-subject-requests/2026-001.md";
  const breach = "personal-data-breaches/2026-001.md";

  test("without a record it asks for one", async () => {
    expect(await run("tell-principal", "2026-03-27T10:00+01:00")).toEqual({
      status: 1,
      stdout: "",
      stderr: `Deze termijn staat niet in de wet maar in een record: binnen het aantal uren dat in het contract staat.\nNoem dat record erbij, een bestand uit ${folder}/personal-data-breaches/ of ${folder}/recipients/: --record ${folder}/recipients/<naam>.md\n`,
    });
    for (const { id, starts, asksRecord } of deadlines.filter((each) => each.asksRecord === true).slice(1)) {
      const { status, stderr } = await run(id, starts === "day" ? "2026-03-27" : "2026-03-27T10:00+01:00");
      expect([status, stderr.split("\n").length, asksRecord], id).toEqual([1, 3, true]);
    }
  });

  test("the hours of a contract, from the recipient, for any start", async () => {
    // The small content agreed on 24 hours.
    expect(await json("processor-warning", "2026-10-24T16:40+02:00", "--record", dossier)).toMatchObject({
      deadline: "processor-warning",
      start: "2026-10-24T16:40+02:00",
      basis: "contract",
      target: "2026-10-25T15:40+01:00",
      due: "2026-10-25T15:40+01:00",
    });
    // The same file by its whole path.
    expect(await json("processor-warning", "2026-03-25T09:00+01:00", "--record", `${folder}/${dossier}`)).toMatchObject(
      {
        due: "2026-03-26T09:00+01:00",
      },
    );
  });

  test("a planned day, with the start of the record itself", async () => {
    expect(await json("review-policy", "--record", "handbook/privacybeleid.mdx")).toMatchObject({
      start: "2026-01-01",
      target: "2027-01-01",
      due: null,
    });
    expect(await json("preventive-measure", "--record", breach)).toMatchObject({ target: "2026-04-30", due: null });
  });

  test("the last day of a request limits the carrying out of its decision", async () => {
    // Received 5 March: Sun 5 April is Easter, Mon 6 Easter Monday → Tue 7. Fourteen working days after 20 March end later:
    // 23–27 (5), 30–2 April (9), 3 Good Friday, 6 Easter Monday, 7–10 (13), 13 (14).
    expect(await json("execute-decision", "2026-03-20")).toMatchObject({ target: "2026-04-13", due: null });
    expect(await json("execute-decision", "2026-03-20", "--record", request)).toMatchObject({
      target: "2026-04-07",
      due: "2026-04-07",
    });
  });

  test("a record with the same term more than once gives a list", async () => {
    const two = smallContent({
      [breach]: swap(
        "    evaluatedOn: 2026-07-01\n",
        "    evaluatedOn: 2026-07-01\n  - kind: preventive\n    measure: slot\n    dueOn: 2026-05-20\n",
      ),
    });
    const answers = (await json("preventive-measure", "--record", breach, "--content", two)) as { target: string }[];
    expect(answers.map(({ target }) => target)).toEqual(["2026-04-30", "2026-05-20"]);
  });

  test.each([
    [
      "a file that is not there",
      ["tell-principal", "2026-03-27T10:00+01:00", "--record", "recipients/nergens.md"],
      "Het record recipients/nergens.md is niet te lezen.",
    ],
    [
      "a record of another register",
      ["tell-principal", "2026-03-27T10:00+01:00", "--record", "handbook/privacybeleid.mdx"],
      'De termijn "tell-principal" staat niet in dit bestand',
    ],
    [
      "a record that states nothing",
      ["tell-principal", "2026-03-27T10:00+01:00", "--record", dossier],
      "loopt deze termijn niet, en er staat geen afspraak of dag voor.",
    ],
    [
      "a contract without a start",
      ["processor-warning", "--record", dossier],
      "Er staat niet wanneer de termijn begon.",
    ],
  ])("%s: exit 1, in two lines", async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("a command that cannot do its work: exit 2", () => {
  test.each([
    [
      ["answer-request", "2026-03-27", "--onbekend"],
      "De optie --onbekend is onbekend of mist een waarde.\nGebruik --help voor uitleg.\n",
    ],
    [
      ["answer-request", "2026-03-27", "--format", "xml"],
      "Het formaat xml bestaat niet.\nKies uit: text, json, github.\n",
    ],
    [
      ["answer-request", "2026-03-27", "--content", "/nergens/x"],
      "De map /nergens/x is niet te lezen.\nControleer of de map bestaat en of u hem mag lezen, of noem met --content een andere.\n",
    ],
  ])("%j", async (args, stderr) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: "", stderr });
  });

  test("--help names every term and ends well", async () => {
    const { status, stdout } = await run("--help");
    expect(status).toBe(0);
    const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/, " "));
    expect(lines).toEqual(expect.arrayContaining(deadlines.map(({ id, title }) => `${id} ${title}`)));
  });
});

test("a wall clock in the Netherlands means one moment, two, or none", async () => {
  expect(momentsOf("2026-10-25T01:59:59")).toEqual(["2026-10-25T01:59:59+02:00"]);
  expect(momentsOf("2026-10-25T02:00")).toEqual(["2026-10-25T02:00+02:00", "2026-10-25T02:00+01:00"]);
  expect(momentsOf("2026-10-25T02:59:59")).toHaveLength(2);
  expect(momentsOf("2026-10-25T03:00")).toEqual(["2026-10-25T03:00+01:00"]);
  expect(momentsOf("2026-03-29T01:59")).toEqual(["2026-03-29T01:59+01:00"]);
  expect(momentsOf("2026-03-29T02:00")).toEqual([]);
  expect(momentsOf("2026-03-29T03:00")).toEqual(["2026-03-29T03:00+02:00"]);
  expect(momentsOf("2026-03-29")).toBeUndefined();
  expect(momentsOf("2026-02-30T10:00")).toBeUndefined();
});
