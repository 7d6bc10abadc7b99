// The short way for plain paragraphs and lists must give what the parser gives.

import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { expect, test } from "vitest";
import { renderPlainText } from "../../src/core/text/dialect.ts";
import fc from "../fixtures/properties.ts";

// The dialect of free text, without cutting it in pieces: four spaces are no code, and only # makes a heading.
const disable = { null: ["codeIndented", "setextUnderline"] };
const parser = unified()
  .data("micromarkExtensions", [{ disable }])
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();
const parts = [
  ..."a Ab é 1 2. 1) - + * _ ~ ~~ # ## > = == | : :: ; , . ... ? ! ( ) ' \" / \\ & &amp; < [ ] { } @ ` % $ ^ www www. WWW.nl".split(
    " ",
  ),
  ..."https: https:// mailto:a@b.nl a@b.nl a.b/c x:y 10.00 e.d. \u00a0 \u2028 \u200b".split(" "),
  " ",
  "  ",
  "\n",
  "\n\n",
  "\n- a",
  "\n- **b:** c",
  "\n- **b**c",
  "\n3 a",
  "\n\n## a",
  "\n- **b (c)**: d",
];

test("headings, paragraphs and lists without other signs are rendered as the parser renders them", () => {
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((words) => words.join(""));
  const line = fc.tuple(fc.constantFrom("a", "Ab", "é", "x ", "## a", "#### Ab "), text).map((words) => words.join(""));
  // Only what runs or fetches nothing: dangerous links and HTML are another test's business.
  const list = fc
    .array(
      fc
        .tuple(
          fc.constantFrom("- ", "- **Wat:** ", "- **Ab: c:** ", "- **Ab**", "- **Ab** ", "- **Ab (c)**", "a", "\n"),
          text,
        )
        .map((words) => words.join("")),
    )
    .map((lines) => lines.join("\n"));
  const harmless = fc
    .oneof(line, text, list)
    .filter((each) => each.trim() !== "" && !/[<[]|(www|\/\/|:).*\\/is.test(each));
  fc.assert(
    fc.property(harmless, (each) => {
      expect(renderPlainText(each)).toBe(String(parser.processSync(each)));
    }),
    { numRuns: 4000 },
  );
});
