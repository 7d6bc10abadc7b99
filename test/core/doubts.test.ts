// The list of what is still to be confirmed in law: each once, with where, and with what would settle it.
import { expect, test } from "vitest";
import { lawInDoubt, textInDoubt } from "../../src/core/derive/doubts.ts";
import { validate } from "../../src/core/read/folder.ts";
import { smallTexts } from "../fixtures/small.ts";

test("every law in doubt stands in it once, with where it is used and what takes the doubt away", () => {
  const laws = lawInDoubt();
  const names = laws.map(({ source }) => source.text);
  expect(new Set(names).size).toBe(names.length);
  // The terms for complaints and the mediation of the authority were not read again in their own text.
  for (const name of ["art. 17 Wkkgz", "art. 36 UAVG", "art. 35c WOR", "art. 7.3.9 Jeugdwet"])
    expect(names).toContain(name);
  // What was read again is no doubt: six weeks for the court, the duty of a certified institution.
  for (const name of ["art. 35 lid 2 UAVG", "art. 7.3.11 lid 4 Jeugdwet"]) expect(names).not.toContain(name);
  expect(laws.find(({ source }) => source.text === "Wet op de loonbelasting 1964")?.settledBy).toBe(
    "Lees de Wet op de loonbelasting 1964 in de tekst die nu geldt, en leg vast of het klopt wat hier staat.",
  );
  for (const { source, where, settledBy } of laws) {
    expect(where.length, source.text).toBeGreaterThan(0);
    // Places stand in a row: none of them ends as a sentence.
    expect(where.filter((each) => /[.;]$/.test(each))).toEqual([]);
    expect(settledBy).toMatch(/^Lees .+\.$/);
    expect(settledBy).toContain(source.text);
  }
});

test("a mark in a record or on a page is found; a sentence with the same words is none", () => {
  // The small content has one: the ground of a retention period.
  const texts = smallTexts({
    "handbook/privacybeleid.mdx": (text) => `${text}\nVraag de ander dat te bevestigen.\n`,
  });
  const files = [...texts].map(([path, text]) => ({ path, text: String(text) }));
  const found = textInDoubt(validate({ folder: "content", files, folders: [], unreadable: [] }));
  expect(found.map(({ id, text }) => [id, text])).toEqual([
    ["bewaartermijnen/zorgdossier", "art. 5.3.4 Wmo 2015, te bevestigen"],
  ]);
});
