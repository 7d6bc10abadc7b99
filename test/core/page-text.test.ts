// What is published of a page is exactly what was checked: whatever stands where, it is refused with its line, or all of it is
// on the page and nothing of it ran.

import { expect, test } from "vitest";
import { publishPage } from "../../src/core/blocks/page-html.ts";
import { conflictsIn } from "../../src/core/read/document-form.ts";
import { validate } from "../../src/core/read/folder.ts";
import { splitFrontMatter } from "../../src/core/read/front-matter.ts";
import { readPage } from "../../src/core/text/dialect.ts";
import fc from "../fixtures/properties.ts";
import { smallTexts } from "../fixtures/small.ts";

const page = "handbook/privacybeleid.mdx";
const whole = String(smallTexts().get(page));
const fields = whole.slice(4, whole.indexOf("\n---\n", 4));

const read = (text: string) => validate({ folder: "", files: [{ path: page, text }], folders: [], unreadable: [] });
const all = [...smallTexts()].flatMap(([path, text]) => (typeof text === "string" ? [{ path, text }] : []));
const dossier = validate({ folder: "", files: all, folders: [], unreadable: [] });
const context = { dossier, href: (path: string) => path };

// Everything that one parser or another takes for something else than text.
const code = "globalThis.touched = true";
const constructs = [
  ...["---", "--- ", "----", "---js", "---\nlayout: ./x.astro\n---", "\ufeff---\nlayout: ./x.astro\n---"],
  ...[
    "+++",
    "+++\nlayout = './x.astro'\n+++",
    ";;;",
    ";;;\nlayout: x\n;;;",
    "\n\n---\nlayout: ./x.astro\nurl: /x/\n---",
  ],
  ...["  ---\nlayout: x\n  ---", "---\nlayout: [\n---", "layout: ./x.astro", "url: /elders/", "slug: x", "draft: true"],
  ...[
    "import x from './x.ts'",
    `export const x = (${code})`,
    "export { x } from './x.ts'",
    `{${code}}`,
    `a {${code}} b`,
  ],
  ...["{/* weg */}", "<!-- weg -->", "<>", "</>", "<x/>", `<Deadline id={${code}} />`, `<Role {...(${code})} />`],
  ...[
    "<Organisation field='name' />",
    `<script>${code}</script>`,
    "<img src=x onerror=alert(1) />",
    "<Layout>",
    "<a-b>",
  ],
  ...[
    ":::note",
    "::: ",
    ":weg[x]{y}",
    "::weg",
    "[^1]",
    "[^1]: noot",
    "[x]: javascript:x",
    "[x][y]",
    "[x](javascript:x)",
  ],
  ...[
    "![x](y)",
    "```js",
    "~~~",
    "    vier",
    "\ttab",
    "a\n===",
    "b\n---",
    "- [ ] doen",
    "> citaat",
    "| a | b |\n| - | - |",
  ],
  ...[
    "<https://x.example>",
    "mailto:a@b.example?bcc=c",
    "\\{x\\}",
    "\\<x",
    "&lt;x&gt;",
    "&#123;",
    "$x$",
    "%%x%%",
    "{{x}}",
  ],
  ...[
    "<%= x %>",
    "<?php x ?>",
    "#{x}",
    "{% x %}",
    "<<<<<<< HEAD",
    "=======",
    ">>>>>>> x",
    "<style>",
    "<!doctype html>",
  ],
];
const ends = ["\n", "\r\n"];
const part = fc.oneof(
  fc.constantFrom(...constructs),
  fc.constantFrom("woord", "een **vet** woord", "## Kop", "", "  "),
);
const between = fc.constantFrom("\n", "\n\n", " ", "");
const body = fc
  .array(fc.tuple(part, between), { maxLength: 6 })
  .map((parts) => parts.map((each) => each.join("")).join(""));

const runs = () => Object.hasOwn(globalThis, "touched");
// What Markdown itself takes away: references to signs, building blocks, and the address of a link, which stands in its tag.
const wordsIn = (text: string) =>
  text
    .replace(/&[a-z#0-9]+;/g, " ")
    .replace(/<[^>\n]*>/g, " ")
    .replace(/\]\([^)\n]*\)/g, "] ")
    .match(/\p{L}+/gu) ?? [];

function refusedAt(text: string): readonly number[] {
  return read(text)
    .findings.filter(({ file, severity }) => file === page && severity === "error")
    .map(({ line }) => line);
}

test("every construct at every place of the text is refused with its line, or stands on the page", () => {
  fc.assert(
    fc.property(body, fc.constantFrom(...ends), (text, end) => {
      const file = `---\n${fields}\n---\n${text}`.replaceAll("\n", end);
      const refused = refusedAt(file);
      expect(runs()).toBe(false);
      const lines = file.split("\n").length;
      expect(refused.every((line) => line >= 1 && line <= lines)).toBe(true);
      if (refused.length > 0) return;
      const split = splitFrontMatter(file);
      if ("id" in split) throw new Error("A page without refusals has fields");
      const html = publishPage(split.body, context);
      expect(runs()).toBe(false);
      const shown = html.replace(/<[^>]*>/g, " ").replace(/&[a-z#0-9]+;/g, " ");
      for (const word of wordsIn(text)) expect(shown).toContain(word);
    }),
    { numRuns: 1500, seed: 20261129 },
  );
});

test("every construct among the fields is refused, or is the value of the field that it stands in", () => {
  const at = fields.split("\n").length;
  fc.assert(
    fc.property(fc.constantFrom(...constructs), fc.nat(at), fc.constantFrom(...ends), (construct, place, end) => {
      const lines = fields.split("\n");
      lines.splice(place, 0, construct);
      const file = `---\n${lines.join("\n")}\n---\nTekst.\n`.replaceAll("\n", end);
      const { findings, entries } = read(file);
      expect(runs()).toBe(false);
      if (findings.some((each) => each.file === page)) return;
      // No key of another program came in, and the text stayed the text.
      const [entry] = entries.handbook ?? [];
      expect(Object.keys(entry?.data ?? {}).sort()).toEqual(
        Object.keys(context.dossier.entries.handbook?.[0]?.data ?? {}).sort(),
      );
    }),
    { numRuns: 800, seed: 20261129 },
  );
});

test.each([
  ["---\nlayout: ./x.astro\n---\n", 1],
  ["\n\n+++\nlayout = 'x'\n+++", 3],
  ["\ufeff ;;;\nx\n;;;", 1],
])("a second block of fields is refused where it begins: %j", (text, line) => {
  const above = fields.split("\n").length + 2;
  const found = read(`---\n${fields}\n---\n${text}`).findings.filter(({ id }) => id === "front-matter-twice");
  expect(found.map((each) => each.line)).toEqual([above + line]);
});

test("a page that the check refuses is never published in part", () => {
  expect(() => publishPage("Tekst.\n\n{x}", context)).toThrow("3:1 Hier staat iets tussen accolades.");
  expect(() => publishPage('<Role id="niemand" />', context)).toThrow("<Role /> wijst naar niets.");
  expect(publishPage("Tekst.", context)).toBe("<p>Tekst.</p>");
});

test("four spaces are a paragraph, in a page and in a record", () => {
  expect(publishPage("    Vier spaties.", context)).toBe("<p>Vier spaties.</p>");
  expect(readPage("    Vier spaties.")).toEqual([]);
  expect(readPage("Woorden\n===")).toMatchObject([{ id: "page-not-allowed", line: 2 }]);
  expect(readPage("Woorden\n---")).toMatchObject([{ id: "page-not-allowed", line: 2 }]);
  expect(readPage("Woorden\n\n---\n\nMeer")).toEqual([]);
});

test("a merge that is not done is an error on each of its lines, in every kind of file", () => {
  const merge = "<<<<<<< HEAD\nnaam: een\n=======\nnaam: twee\n>>>>>>> ander";
  const linesOf = (path: string, text: string) =>
    validate({ folder: "", files: [{ path, text }], folders: [], unreadable: [] })
      .findings.filter((each) => each.file === path)
      .map(({ id, line }) => `${line} ${id}`);
  const markers = (from: number) => [0, 2, 4].map((more) => `${from + more} conflict-marker`);
  expect(linesOf("organisation.yml", `name: x\n${merge}\n`)).toEqual(markers(2));
  const record = String(smallTexts().get("retention-periods/zorgdossier.md"));
  const end = record.trimEnd().split("\n").length;
  expect(linesOf("retention-periods/zorgdossier.md", `${record.trimEnd()}\n${merge}\n`)).toEqual(markers(end + 1));
  const folded = merge.replaceAll("\n", "\n  ");
  const [first = "", ...rest] = record.split("\n");
  expect(
    linesOf("retention-periods/zorgdossier.md", [first, `exceptions: >-\n  ${folded}`, ...rest].join("\n")),
  ).toEqual(markers(3));
  expect(linesOf(page, `${whole.trimEnd()}\n${merge.replaceAll("\n", "\r\n")}\n`)).toEqual(
    markers(whole.trimEnd().split("\n").length + 1),
  );
  expect(conflictsIn("Zeven ======= in een zin, en <<<<<< zes.")).toEqual([]);
});
