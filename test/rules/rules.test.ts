// What must hold for every rule, however many there come to be: a table, a source, an example that does what it shows, an id of its own.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explain, explanations } from "../../src/core/derive/explanations.ts";
import { rules } from "../../src/core/rules/index.ts";
import type { Rule } from "../../src/core/rules/rule.ts";
import { checkCommand } from "../../src/node/command/check.ts";
import { performed } from "../fixtures/performed.ts";
import { exampleFiles, notInFiles } from "./examples.ts";
import { findingsOn } from "./table.ts";

test("every rule has a table with something it accepts and something it rejects", () => {
  const tables = readdirSync("test/rules")
    .flatMap((name) => [...readFileSync(`test/rules/${name}`, "utf8").matchAll(/\brule: "([a-z0-9-]+)"/g)])
    .map(([, id]) => id);
  const missing = rules.map((rule) => rule.id).filter((id) => !tables.includes(id) && !notInFiles.has(id));
  expect(missing).toEqual([]);
  expect(tables.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test("the small content itself breaks no rule", () => {
  expect(findingsOn({}).map((each) => `${each.id} ${each.file} ${each.path}`)).toEqual([]);
});

const incomplete = (list: readonly Pick<Rule, "id" | "source" | "example">[]) =>
  list
    .filter(({ source, example }) => {
      const { passes = "", fails = "" } = example ?? {};
      return source.length === 0 || passes.trim() === "" || fails.trim() === "" || passes === fails;
    })
    .map(({ id }) => id);

test("every rule has a source and two examples", () => {
  const good = { id: "good", source: [{ text: "art. 1" }], example: { passes: "a", fails: "b" } };
  const bad = [
    { ...good, id: "no-source", source: [] },
    { ...good, id: "no-example", example: { passes: "", fails: "" } },
    { ...good, id: "same-example", example: { passes: "a", fails: "a" } },
  ];
  expect(incomplete([good, ...bad])).toEqual(["no-source", "no-example", "same-example"]);
  expect(incomplete(rules)).toEqual([]);
});

test("an id is used once, over rules, deadlines and problems of form", () => {
  const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
  expect(twice(["a", "b", "a"])).toEqual(["a"]);
  expect(twice(explanations.map(({ id }) => id))).toEqual([]);
});

describe("an example does what it shows", () => {
  test.each(rules.filter(({ id }) => !notInFiles.has(id)).map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const { passes, fails } = rule.example;
    for (const [example, expected] of [
      [passes, false],
      [fails, true],
    ] as const) {
      const found = findingsOn(exampleFiles(rule, example));
      const form = found.filter((each) => !rules.some((known) => known.id === each.id));
      expect(form.map((each) => `${each.id} ${each.file} ${each.path}`)).toEqual([]);
      expect(
        found.some((each) => each.id === id),
        example,
      ).toBe(expected);
    }
  });
});

const explained = (...args: string[]) => performed(checkCommand, args);

describe("explaining an id", () => {
  test("npm run check -- --explain tells title, reason, severity, source with address and both examples", async () => {
    const { code, stdout } = await explained("--explain", "agreement-signed");
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Met elke verwerker en elke gezamenlijk verantwoordelijke is er een ondertekende afspraak.
      Zonder afspraak mag een leverancier niet voor ons verwerken.

      openstaand: waar, maar nog niet in orde; blijft zichtbaar.
      Waar:    Met wie wij gegevens delen
      Bron:    art. 28 lid 3 AVG
               https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679#art_28
               art. 28 lid 9 AVG
               https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679#art_28
               art. 26 lid 1 AVG
               https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679#art_26

      Zo is het goed:
        signature: signed

      Zo niet:
        signature: not-found

      agreement-signed
      "
    `);
  });

  test("as JSON", async () => {
    const { code, stdout } = await explained("--explain", "secrecy-signed", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      id: "secrecy-signed",
      kind: "rule",
      severity: "open",
      title: "Wie bij het dossier kan, is aan geheimhouding gebonden.",
      why: expect.any(String),
      where: "Wie mag wat zien",
      source: expect.arrayContaining([{ text: "art. 30 lid 4 UAVG", url: expect.stringMatching(/^https:/) }]),
      example: { passes: expect.any(String), fails: expect.stringContaining('secrecySigned: "no"') },
      waits: null,
    });
  });

  test("of a rule whose errors let a save go on, it tells why", async () => {
    const { stdout } = await explained("--explain", "recipients-named");
    expect(stdout).toContain(
      "fout: houdt publiceren tegen.\nOpslaan kan wel. Met wie wij delen, is vaak later bekend dan wat wij doen.\n",
    );
  });

  test("an unknown id is exit 2, with the nearest", async () => {
    const { code, stdout, stderr } = await explained("--explain", "agrement-signed");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Er is geen regel, termijn of probleem van vorm met de naam agrement-signed.");
    expect(stderr).toContain("Bedoelt u agreement-signed, ");
  });

  test("a rule, a deadline and a problem of form are told in one shape", () => {
    for (const [id, kind, severity] of [
      ["transfer-has-safeguard", "rule", "open"],
      ["notify-authority", "deadline", "error"],
      ["duplicate-key", "form", "error"],
    ]) {
      const found = explain(id ?? "");
      expect(found).toMatchObject({ id, kind, severity, title: expect.stringMatching(/\.$/) });
      expect("source" in found && found.source.length).toBeGreaterThan(0);
    }
  });

  test("an unknown id gives the nearest", () => {
    expect(explain("bsn-has-lw")).toEqual({ nearest: ["bsn-has-law", expect.any(String), expect.any(String)] });
    expect(explain("notify")).toEqual({ nearest: ["notify-authority", expect.any(String), expect.any(String)] });
  });
});
