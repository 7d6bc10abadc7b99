// A page that began with the library, when the library's text became another: what is offered, what is not, and what the page
// is after an answer. Old and new texts, and what should come of them, are written out by hand.
import { describe, expect, test } from "vitest";
import { changesInWords } from "../../src/core/derive/record-history.ts";
import { copied } from "../../src/core/edit/copy.ts";
import { restored } from "../../src/core/edit/restore.ts";
import type { Plain } from "../../src/core/model/values.ts";
import { validate } from "../../src/core/read/folder.ts";
import { type Parts, readParts } from "../../src/core/read/parts.ts";
import { handbook } from "../../src/core/registers/index.ts";
import { comparisonOf, type Origin, originOf, sectionsOf } from "../../src/core/start/better-text.ts";
import type { Library } from "../../src/core/start/library.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { smallDossier } from "../fixtures/small.ts";

const dossier = validate({ folder: "", files: [], folders: [], unreadable: [] });

const was = `Het begin.

## Wat u doet

Bel meteen.

## Wat u niet doet

Wacht niet.
`;

const libraryOf = (body: string): Library => ({
  records: [],
  pages: [{ id: "regels", fields: {}, body }],
  roles: [{ id: "ict", name: "ICT-coördinator", external: false }],
  terms: {},
});
const same = (text: string) => text;
const begun = (body: string): Origin => originOf({ id: "regels", fields: {}, body }, same);

interface Given {
  /** The library's text when the page began. */
  readonly base?: string;
  readonly mine?: string;
  readonly theirs: string;
  readonly origin?: Origin;
  readonly fields?: Plain;
}

function compare({ base = was, mine = base, theirs, origin = begun(base), fields = {} }: Given) {
  const parts: Parts = { fields: { title: "Regels", version: "0.1", ...fields, library: origin }, body: mine };
  return comparisonOf(parts, origin, libraryOf(theirs), dossier);
}
const offered = (given: Given) =>
  (compare(given)?.better ?? []).map(({ heading, kind, edited }) => `${heading}: ${kind}${edited ? ", edited" : ""}`);

/** Answers the same to everything that is offered. */
function answer(given: Given, choice: "take" | "keep"): Parts {
  const comparison = compare(given);
  if (comparison === undefined) throw new Error("nothing is offered");
  return comparison.answered(new Map(comparison.better.map(({ key }) => [key, choice])), "2026-11-16");
}
const again = ({ fields, body }: Parts, theirs: string) =>
  offered({ mine: body, theirs, origin: fields.library as Origin, fields });

describe("the sections of a page", () => {
  test("begin at a heading, also a lower one; what stands before the first has none; line ends do not count", () => {
    expect(sectionsOf("Begin.\r\n\r\n## Een\r\n\r\nTekst.\r\n\r\n### Klein\r\nMeer.\r\n")).toEqual([
      { heading: "", text: "Begin." },
      { heading: "Een", text: "## Een\n\nTekst." },
      { heading: "Klein", text: "### Klein\nMeer." },
    ]);
  });
  test("signs in a block of code make no heading", () => {
    const text = "## Een\n\n```\n## Geen kop\n```\n\nNa het blok.";
    expect(sectionsOf(text)).toEqual([{ heading: "Een", text }]);
  });
  test("a page without words has none", () => {
    expect(sectionsOf("\n \n")).toEqual([]);
  });
});

describe("what is offered", () => {
  const better = was.replace("Bel meteen.", "Bel meteen, ook 's nachts.");

  test("nothing while the library is the same, whatever was written here", () => {
    expect(offered({ theirs: was })).toEqual([]);
    expect(offered({ mine: "Heel anders.", theirs: was })).toEqual([]);
  });
  test("a better text, of the section that became another alone", () => {
    expect(offered({ theirs: better })).toEqual(["Wat u doet: changed"]);
    // The same page, typed on another computer.
    expect(offered({ mine: was.replaceAll("\n", "\r\n"), theirs: better })).toEqual(["Wat u doet: changed"]);
  });
  test("beside what we wrote ourselves it says so", () => {
    const mine = was.replace("Bel meteen.", "Bel de teamleider.");
    expect(offered({ mine, theirs: better })).toEqual(["Wat u doet: changed, edited"]);
    // Who already wrote the same is not asked.
    expect(offered({ mine: better, theirs: better })).toEqual([]);
  });
  test("a section that is new, or no longer there", () => {
    expect(offered({ theirs: `${was}\n## Daarna\n\nSlaap.\n` })).toEqual(["Daarna: new"]);
    const shorter = was.replace("## Wat u niet doet\n\nWacht niet.\n", "");
    expect(offered({ theirs: shorter })).toEqual(["Wat u niet doet: gone"]);
    expect(offered({ mine: was.replace("Wacht niet.", "Wacht."), theirs: shorter })).toEqual([
      "Wat u niet doet: gone, edited",
    ]);
    expect(offered({ mine: shorter, theirs: shorter })).toEqual([]);
  });
  test("a section that we took away is offered only when it became another", () => {
    const mine = was.replace("## Wat u doet\n\nBel meteen.\n\n", "");
    expect(offered({ mine, theirs: was })).toEqual([]);
    expect(offered({ mine, theirs: better })).toEqual(["Wat u doet: new, edited"]);
  });
  test("a heading that we gave another name is still that section, and ours", () => {
    const mine = was.replace("## Wat u doet", "## Zo doet u het");
    expect(offered({ mine, theirs: better })).toEqual(["Wat u doet: changed, edited"]);
  });
  test("a heading that the library gave another name is no new section", () => {
    const theirs = was.replace("## Wat u doet", "## Meteen doen");
    expect(offered({ theirs })).toEqual(["Meteen doen: changed"]);
    expect(answer({ theirs }, "take").body).toBe(theirs.trim());
  });
  test("of two sections with the same heading the one that became another", () => {
    const base = "## Let op\n\nEen.\n\n## Let op\n\nTwee.\n";
    const theirs = base.replace("Twee.", "Twee of drie.");
    expect(offered({ base, theirs })).toEqual(["Let op: changed"]);
    expect(answer({ base, theirs }, "take").body).toBe("## Let op\n\nEen.\n\n## Let op\n\nTwee of drie.");
    // The first was taken away here: the second is still itself.
    expect(answer({ base, mine: "## Let op\n\nTwee.\n", theirs }, "take").body).toBe("## Let op\n\nTwee of drie.");
  });
  test("sections in another order are no other sections", () => {
    const mine = "Het begin.\n\n## Wat u niet doet\n\nWacht niet.\n\n## Wat u doet\n\nBel meteen.\n";
    expect(offered({ mine, theirs: better })).toEqual(["Wat u doet: changed"]);
    expect(answer({ mine, theirs: better }, "take").body).toBe(
      "Het begin.\n\n## Wat u niet doet\n\nWacht niet.\n\n## Wat u doet\n\nBel meteen, ook 's nachts.",
    );
  });
  test("nothing on a page that does not remember how it began, or of which the library has no page", () => {
    const parts = { fields: {}, body: was };
    expect(comparisonOf(parts, undefined, libraryOf(better), dossier)).toBeUndefined();
    expect(comparisonOf(parts, { page: "weg", sections: [] }, libraryOf(better), dossier)).toBeUndefined();
  });
  test("what only this organisation's roles make different, is no better text", () => {
    const body = 'Bel <Role id="ict" />.\n';
    // It began without that role, so its name stood there; now it has the role.
    const origin = originOf({ id: "regels", fields: {}, body }, () => "Bel ICT-coördinator.\n");
    const mine = { fields: { library: origin }, body: "Bel ICT-coördinator.\n" };
    expect(comparisonOf(mine, origin, libraryOf(body), dossier)).toBeUndefined();
    // A better text comes with the name of a role that is not here, and with the role where it is.
    const theirs = 'Bel <Role id="ict" /> of <Role id="teamleider" />.\n';
    const [one] = comparisonOf(mine, origin, libraryOf(theirs), smallDossier())?.better ?? [];
    expect(one).toMatchObject({ edited: false, theirs: 'Bel ICT-coördinator of <Role id="teamleider" />.' });
  });
});

describe("an answer", () => {
  const theirs = was.replace("Bel meteen.", "Bel meteen, ook 's nachts.").replace("Wacht niet.", "Wacht nooit.");

  test("puts that section in the page, and leaves the others as they were", () => {
    const comparison = compare({ theirs });
    const [first] = comparison?.better ?? [];
    const done = comparison?.answered(new Map([[first?.key ?? "", "take"]]), "2026-11-16");
    expect(done?.body).toBe(
      "Het begin.\n\n## Wat u doet\n\nBel meteen, ook 's nachts.\n\n## Wat u niet doet\n\nWacht niet.",
    );
    // What was not answered is asked again, and what was taken over is nobody's own text.
    expect(again(done ?? { fields: {}, body: "" }, theirs)).toEqual(["Wat u niet doet: changed"]);
    const next = theirs.replace("ook 's nachts", "altijd");
    expect(again(done ?? { fields: {}, body: "" }, next)).toEqual(["Wat u doet: changed", "Wat u niet doet: changed"]);
  });
  test("no stays no until the library changes again; the text is never touched", () => {
    const done = answer({ theirs }, "keep");
    expect(done.body).toBe(was);
    expect(done.fields).not.toHaveProperty("takenOver");
    expect(again(done, theirs)).toEqual([]);
    expect(again(done, theirs.replace("Wacht nooit.", "Wacht geen minuut."))).toEqual(["Wat u niet doet: changed"]);
  });
  test("a new section comes after the one it follows, also beside one of our own; declined it stays away", () => {
    const mine = `${was}\n## Van onszelf\n\nKoffie.\n`;
    const longer = was.replace("## Wat u niet doet", "## Tussendoor\n\nAdem.\n\n## Wat u niet doet");
    expect(answer({ mine, theirs: longer }, "take").body).toBe(`${longer}\n## Van onszelf\n\nKoffie.`);
    const declined = answer({ mine, theirs: longer }, "keep");
    expect(again(declined, longer)).toEqual([]);
    expect(again(declined, longer.replace("Adem.", "Adem uit."))).toEqual(["Tussendoor: new"]);
    // A section of our own with that name, written later, is ours.
    const own = { ...declined, body: longer.replace("Adem.", "Iets van ons.") };
    expect(again(own, longer)).toEqual([]);
    expect(again(own, longer.replace("Adem.", "Adem uit."))).toEqual(["Tussendoor: changed, edited"]);
  });
  test("a section that is gone goes, or stays and is ours from then on", () => {
    const shorter = "Het begin.\n\n## Wat u doet\n\nBel meteen.\n";
    expect(answer({ theirs: shorter }, "take").body).toBe(shorter.trim());
    const stays = answer({ theirs: shorter }, "keep");
    expect(stays.body).toBe(was);
    expect(again(stays, shorter)).toEqual([]);
    // When it comes back as another text, it stands beside what is ours now.
    expect(again(stays, was.replace("Wacht niet.", "Wacht nooit."))).toEqual(["Wat u niet doet: changed, edited"]);
  });
  test("search words follow the heading they are of", () => {
    const searchWords = [
      { section: "Wat u doet", words: ["bellen"] },
      { section: "Wat u niet doet", words: ["wachten"] },
      { words: ["regels"] },
    ];
    const wordsOf = (theirs: string) => answer({ theirs, fields: { searchWords } }, "take").fields.searchWords;
    expect(wordsOf(was.replace("## Wat u doet", "## Meteen doen"))).toEqual([
      { section: "Meteen doen", words: ["bellen"] },
      { section: "Wat u niet doet", words: ["wachten"] },
      { words: ["regels"] },
    ]);
    expect(wordsOf("Het begin.\n\n## Wat u doet\n\nBel meteen.\n")).toEqual([
      { section: "Wat u doet", words: ["bellen"] },
      { words: ["regels"] },
    ]);
  });
  test("makes a concept of what was approved, once; nobody approved the new text", () => {
    const approved = {
      version: "2.9",
      approvedOn: "2026-06-23",
      approvedBy: "directeur",
      effectiveOn: "2026-07-01",
      consulted: [{ council: "clients" }],
      changes: [{ version: "2.9", on: "2026-06-23", what: "Eerste." }],
    };
    const { fields } = answer({ theirs, fields: approved }, "take");
    for (const key of ["approvedOn", "approvedBy", "effectiveOn", "consulted"]) expect(fields).not.toHaveProperty(key);
    expect(fields.version).toBe("2.10");
    expect(fields.takenOver).toBe("library");
    expect(fields.changes).toEqual([
      { version: "2.9", on: "2026-06-23", what: "Eerste." },
      {
        version: "2.10",
        on: "2026-11-16",
        what: "Overgenomen uit het voorbeeld van het programma: Wat u doet; Wat u niet doet.",
      },
    ]);
    // What already is a concept gets no other number; what says the same stays approved, and so does what was declined.
    expect(answer({ theirs }, "take").fields).toMatchObject({ version: "0.1", takenOver: "library" });
    expect(answer({ theirs, fields: approved }, "keep").fields).toMatchObject(approved);
    const bold = was.replace("Bel meteen.", "**Bel meteen.**");
    expect(answer({ theirs: bold, fields: approved }, "take").fields).toMatchObject(approved);
  });
});

test("in the file only the lines of that section differ, and of what is remembered of it; CRLF stays", () => {
  const origin = begun(was);
  const file = writeBack(
    undefined,
    { title: "Regels", summary: "Kort.", version: "0.1", library: origin },
    was,
    handbook,
  ).replaceAll("\n", "\r\n");
  const theirs = was.replace("Wacht niet.", 'Wacht **nooit** \\< bel <Role id="teamleider" />.');
  const parts = readParts(file, handbook);
  if (parts === undefined) throw new Error("not read");
  const comparison = comparisonOf(parts, origin, libraryOf(theirs), smallDossier());
  const done = comparison?.answered(new Map(comparison.better.map(({ key }) => [key, "take"])), "2026-11-16");
  const text = writeBack(file, done?.fields ?? {}, done?.body ?? "", handbook);
  const [old, now] = [file.split("\n"), text.split("\n")];
  const changed = now.filter((line) => !old.includes(line));
  expect(changed).toEqual([
    "takenOver: library\r",
    expect.stringMatching(/^ {6}upstream: "?[0-9a-f]{16}"?\r$/),
    expect.stringMatching(/^ {6}taken: "?[0-9a-f]{16}"?\r$/),
    'Wacht **nooit** \\< bel <Role id="teamleider" />.\r',
  ]);
  expect(old.filter((line) => !now.includes(line))).toHaveLength(3);
});

test("what the program wrote is not put back by itself, and comes along with the text that it is of", () => {
  const [now, old] = [was, "Ouder.\n"].map(
    (body): Parts => ({ fields: { version: "1.0", library: begun(body) }, body }),
  );
  if (now === undefined || old === undefined) throw new Error("no texts");
  const order = { register: handbook, now, old, today: "2026-11-16" };
  expect(restored({ ...order, key: "library.page" })).toEqual([
    "Dit schrijft het programma zelf; het wordt niet teruggezet.",
    "Er is niets veranderd.",
  ]);
  expect(restored({ ...order, key: undefined })).toMatchObject({
    fields: { library: begun("Ouder.\n"), version: "1.1" },
  });
});

test("the history shows it, and offers to put back only what people wrote", () => {
  const [old, now] = ["Oud", "Nieuw"].map((title) =>
    writeBack(undefined, { title, library: begun(title) }, "Tekst.\n", handbook),
  );
  const changes = changesInWords(handbook, old, now, now, dossier);
  expect(changes.map(({ key, canReturn }) => [key, canReturn])).toEqual([
    ["title", true],
    ["library.sections", false],
  ]);
});

test("a copy of a page began with that page, not with the library", () => {
  expect(copied(handbook, { title: "Regels", library: begun(was) })).toEqual({ title: "Regels", takenOver: "copy" });
});
