// What is asked of the index for what was typed, and how the answers are put together.
import { describe, expect, test } from "vitest";
import { closeness, lexiconOf, rank, readQuery } from "../../src/core/search/query.ts";
import { sectionsOf } from "../../src/core/search/sections.ts";

const lexicon = lexiconOf([
  "dossier",
  "vernietigen",
  "stagiair",
  "phishing",
  "datalek",
  "bewaren",
  "tablet",
  "apparaat",
]);
const askedOf = (typed: string) =>
  readQuery(typed, lexicon).words.map(({ typed: word, asked }) => [word, ...asked.map((each) => each.word)]);

describe("what was typed", () => {
  test("words that say nothing are left out, unless there are no others", () => {
    expect(askedOf("Mag ik het dossier bewaren?").map(([word]) => word)).toEqual(["dossier", "bewaren"]);
    expect(askedOf("wie mag dat").map(([word]) => word)).toEqual(["wie", "mag", "dat"]);
    expect(readQuery("  ?! ", lexicon)).toEqual({ words: [], caseNumbers: [] });
  });

  test.each([
    ["dosier", "dossier"],
    ["stagaire", "stagiair"],
    ["phising", "phishing"],
    ["vernietgen", "vernietigen"],
  ])("%s is asked as %s too", (typed, meant) => {
    expect(askedOf(typed)[0]).toContain(meant);
  });

  test("what resembles nothing is not asked: the index would answer with words that begin alike; a short word is", () => {
    expect(askedOf("xylofoon")).toEqual([["xylofoon"]]);
    expect(readQuery("xylofoon", lexicon).words[0]?.asked).toEqual([]);
    expect(readQuery("dos", lexicon).words[0]?.asked).toEqual([{ word: "dos", weight: 1 }]);
  });

  test("two words that mean one thing together are asked together, and not each for itself", () => {
    const own = lexiconOf(["meldcode", "veilig", "thuis", "mailen", "geweld", "mishandeling", "bericht"]);
    const of = (typed: string) =>
      readQuery(typed, own).words.map(({ typed: word, asked }) => [word, ...asked.map((each) => each.word)]);
    expect(of("veilig thuis bellen")[0]).toEqual([
      "veilig thuis",
      "veilig thuis",
      "meldcode",
      "mishandeling",
      "geweld",
    ]);
    // "Veilig" by itself says nothing of Veilig Thuis.
    expect(of("veilig mailen")[0]).toEqual(["veilig", "veilig"]);
  });

  test("a compound is understood with a letter between, with a typing error in one half, and by its halves", () => {
    const own = lexiconOf(["toestemming", "formulier", "inzage", "verzoek", "inzageverzoek"]);
    const of = (typed: string) => readQuery(typed, own).words[0]?.asked.map(({ word }) => word);
    expect(of("toestemmingsformulier")).toEqual(["toestemming", "formulier"]);
    expect(of("toestemingsformulier")).toEqual(["toestemming", "formulier"]);
    expect(of("inzageverzoek")).toEqual(["inzageverzoek", "inzage", "verzoek"]);
    expect(of("xylofoonformulierx")).toEqual([]);
  });

  test("a verb is understood in another form, and with what stands before it", () => {
    const own = lexiconOf(["scherm", "slot", "gekeken"]);
    const of = (typed: string) => readQuery(typed, own).words[0]?.asked.map(({ word }) => word);
    expect(of("vergrendeld")).toEqual(["scherm", "slot"]);
    expect(of("meegekeken")).toEqual(["gekeken"]);
    expect(of("meegezwommen")).toEqual([]);
  });

  test("two words that are one, and one word that is two", () => {
    expect(askedOf("data lek")).toEqual([expect.arrayContaining(["datalek"]), expect.arrayContaining(["datalek"])]);
    expect(askedOf("dossierbewaren")[0]).toEqual(expect.arrayContaining(["dossier", "bewaren"]));
  });

  test("what the work floor says is asked in the words of the handbook", () => {
    expect(askedOf("ipad")[0]).toEqual(expect.arrayContaining(["apparaat", "tablet"]));
    expect(askedOf("stage")[0]).toContain("stagiair");
  });

  test("a case number is no word, and an article is one", () => {
    expect(readQuery("zaak 2026-003 en 2026-0030", lexicon).caseNumbers).toEqual(["2026-003", "2026-0030"]);
    expect(askedOf("artikel 33").map(([word]) => word)).toEqual(["a33x"]);
  });

  test("a telephone-long, an accented and a strange text are read without complaint", () => {
    expect(askedOf("Cliënt’s dossier").map(([word]) => word)).toEqual(["client's", "dossier"]);
    expect(() => readQuery("\u0000\ud800 🙂 ".repeat(500), lexicon)).not.toThrow();
  });
});

describe("the order", () => {
  const word = (typed: string, ...also: readonly string[]) => ({
    typed,
    asked: [{ word: typed, weight: 1 }, ...also.map((each) => ({ word: each, weight: 0.7 }))],
  });

  test("a page with both words stands above one with the better half", () => {
    const answers = new Map([
      [
        "politie",
        [
          { id: "delen", score: 9 },
          { id: "deur", score: 5 },
        ],
      ],
      ["deur", [{ id: "deur", score: 5 }]],
    ]);
    expect(rank([word("politie"), word("deur")], answers, 100).map(({ id }) => id)).toEqual(["deur", "delen"]);
  });

  test("a word that few pages have says more than one that stands everywhere", () => {
    const everywhere = Array.from({ length: 80 }, (_, index) => ({ id: `page-${index}`, score: 5 }));
    const answers = new Map([
      ["dossier", everywhere],
      ["mentor", [{ id: "rechten", score: 5 }]],
    ]);
    expect(rank([word("dossier"), word("mentor")], answers, 100)[0]?.id).toBe("rechten");
  });

  test("a rare word that is missing costs more than a common one", () => {
    const everywhere = Array.from({ length: 60 }, (_, index) => ({ id: `page-${index}`, score: 5 }));
    const answers = new Map([
      ["brief", everywhere],
      ["stuurt", everywhere],
      ["advocaat", [{ id: "delen", score: 5 }]],
    ]);
    expect(rank([word("advocaat"), word("stuurt"), word("brief")], answers, 100)[0]?.id).toBe("delen");
  });

  test("what is called as it was asked is close; the same words in several phrases are not", () => {
    const asked = [word("wachtwoord"), word("vergeten")];
    expect(closeness(asked, ["Wachtwoord vergeten"])).toBe(1);
    expect(closeness(asked, ["wachtwoord gegeven", "laptop vergeten"])).toBe(0.25);
    expect(closeness(asked, ["iets anders", ""])).toBe(0);
    // A title may be one word for what was typed as two.
    expect(closeness([word("register"), word("verwerkingen")], ["Verwerkingsregister"])).toBe(1);
  });

  test("what was typed counts for more than what it may mean", () => {
    const answers = new Map([
      ["tablet", [{ id: "tablet", score: 5 }]],
      ["apparaat", [{ id: "apparaat", score: 5 }]],
    ]);
    expect(rank([word("tablet", "apparaat")], answers, 100).map(({ id }) => id)).toEqual(["tablet", "apparaat"]);
    expect(rank([word("niets")], answers, 100)).toEqual([]);
  });
});

test("a page is cut at its headings, nothing is left out", () => {
  const html = '<p>Eerst.</p><h2 id="a">Kop <em>een</em></h2><p>Tekst.</p><h4>Klein</h4><h3 id="b">Kop twee</h3>Slot';
  const sections = sectionsOf(html);
  expect(sections.map(({ anchor, heading }) => [anchor, heading])).toEqual([
    [undefined, ""],
    ["a", "Kop een"],
    ["b", "Kop twee"],
  ]);
  expect(sections.map((each) => each.html).join("")).toBe(html);
});
