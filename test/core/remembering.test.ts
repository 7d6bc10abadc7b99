// Reading that remembers gives what reading anew gives, whatever changed in between.
import { expect, it } from "vitest";
import { remembering, validate } from "../../src/core/read/folder.ts";

const period = (name: string, term = "P2Y") =>
  `---\nname: ${name}\nperiod: ${term}\nstarts: refusal-or-withdrawal\ngroundKind: own\n---\n`;
const source = (texts: Readonly<Record<string, string>>) => ({
  folder: "",
  folders: [],
  unreadable: [],
  files: Object.entries(texts).map(([name, text]) => ({ path: `retention-periods/${name}.md`, text })),
});

it("is the same as reading anew, for what stayed, changed, came, went, broke and was mended", () => {
  const reading = remembering();
  const states: readonly Readonly<Record<string, string>>[] = [
    { een: period("Een"), twee: period("Twee") },
    { een: period("Een"), twee: period("Anders") },
    { een: period("Een"), twee: period("Anders"), drie: period("Drie") },
    { een: period("Een", "twintig jaar"), drie: period("Drie") },
    { een: "geen velden", drie: period("Drie") },
    { een: period("Een"), drie: period("Drie"), twee: period("Twee") },
  ];
  for (const texts of states) expect(validate(source(texts), reading)).toEqual(validate(source(texts)));
});

it("reads a file whose text did not change only once", () => {
  const reading = remembering();
  const first = validate(source({ een: period("Een"), twee: period("Twee") }), reading);
  const second = validate(source({ een: period("Een"), twee: period("Anders") }), reading);
  const entry = (dossier: typeof first, id: string) =>
    dossier.entries["retention-periods"]?.find((each) => each.id === id);
  expect(entry(first, "een")).toBeDefined();
  expect(entry(second, "een")).toBe(entry(first, "een"));
  expect(entry(second, "twee")).not.toBe(entry(first, "twee"));
});
