// A page that went through Decap's editor: what nobody changed keeps its bytes, what was typed cannot become code.
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/core/text/dialect.ts";
import { mergeBody } from "../../src/core/write/merge-body.ts";
import { recordsIn } from "../cms/content.ts";

const old = `## Kop

Melden binnen <Deadline id="notify-authority" />.

- een
- twee
  - genest

1. stap
2. nog een

| Kolom a | Kolom b |
| :-- | --: |
| x \\| y | z |

> Citaat met **vet** en [link](/termijnen/).

<RegisterLink register="recipients" id="voorbeeld-ecd" />

Tekst met \\{accolade\\} en \\<kleiner.

Zie [https://example.org](https://example.org) en https://example.com/x_y_z en a\\_b 1\\. c * d _ e.`;

// Written by Decap 3.16.3 itself after a word was typed behind the heading; seen in Chromium.
const fromDecap = `## Kop erbij { a } <b c < d

Melden binnen <Deadline id="notify-authority" />.

* een
* twee

  * genest

1. stap
2. nog een

| Kolom a | Kolom b |
| ------- | ------- |
| x | y   | z       |

> Citaat met **vet** en [link](/termijnen/).

<RegisterLink register="recipients" id="voorbeeld-ecd" />

Tekst met {accolade} en <kleiner.

Zie <https://example.org> en https://example.com/x*y_z en a_b 1. c * d*  e.`;

describe("a page from the editor", () => {
  it("changes only the block that was changed, and escapes what was typed", () => {
    expect(mergeBody(old, fromDecap)).toBe(old.replace("## Kop", "## Kop erbij \\{ a \\} \\<b c \\< d"));
  });

  it("is the old page when nothing was changed", () => {
    expect(mergeBody(old, fromDecap.replace(" erbij { a } <b c < d", ""))).toBe(old);
  });

  it("keeps what somebody marks, unmarks, adds, moves or removes", () => {
    expect(mergeBody("Een twee.", "Een **twee**.")).toBe("Een **twee**.");
    expect(mergeBody("Een **twee** met x_y_z.", "Een twee met x_y_z.")).toBe("Een twee met x_y_z.");
    expect(mergeBody("## Kop", "### Kop")).toBe("### Kop");
    expect(mergeBody("A\n\nB", "B\n\nA")).toBe("B\n\nA");
    expect(mergeBody("A\n\nB\n\nC", "A\n\nC")).toBe("A\n\nC");
    expect(mergeBody("Een.", "Een?")).toBe("Een?");
  });

  it("makes a link of an address between < and >", () => {
    expect(mergeBody("", "Mail <privacy@voorbeeldzorg.example> of <https://example.org>.")).toBe(
      "Mail [privacy@voorbeeldzorg.example](mailto:privacy@voorbeeldzorg.example) of [https://example.org](https://example.org).",
    );
  });

  it("can be read by our dialect, whatever was typed", () => {
    expect(readPage(mergeBody(old, fromDecap))).toEqual([]);
    expect(readPage(mergeBody("", "{console.log(1)} <script>x</script> <b>vet</b> a < b"))).toEqual([]);
  });

  it("still lets the check refuse a building block that does not exist", () => {
    expect(readPage(mergeBody("", '<Deadlin id="x" />'))).toHaveLength(1);
  });
});

const texts = await recordsIn("content");

describe("the pages of the example", () => {
  const pages = Object.entries(texts).filter(([path]) => path.endsWith(".mdx"));
  it("there are some", () => expect(pages.length).toBeGreaterThan(0));
  it.each(pages)("%s: comes back as it was", (_, text) => {
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, "").trim();
    expect(mergeBody(body, body)).toBe(body);
    const [first = ""] = body.split("\n\n");
    expect(
      mergeBody(body, `${first} erbij\n\n${body.slice(first.length).trimStart()}`)
        .split("\n")
        .slice(-3),
    ).toEqual(body.split("\n").slice(-3));
  });
});

describe("a table that was changed", () => {
  const table = `| Wat | Wie | Hoe vaak |
| :-- | --- | --: |
| Bellen | <RoleOf field="onCallRole" /> | 1 |
| a\\|b | **vet** en [lees](/termijnen/) | 2 |`;
  const around = (text: string) => `Voor.\n\n${text}\n\nNa.`;
  // As Decap writes it: every row padded to the widest cell, no alignment.
  const changed = (rows: string) => mergeBody(around(table), around(rows));

  it("gets one row more: that row is the only new line", () => {
    const fromEditor = `| Wat    | Wie                            | Hoe vaak |
| ------ | ------------------------------ | -------- |
| Bellen | <RoleOf field="onCallRole" />  | 1        |
| Mailen |                                |          |
| a\\|b   | **vet** en [lees](/termijnen/) | 2        |`;
    expect(changed(fromEditor)).toBe(around(table.replace("| a\\|b", "| Mailen |  |  |\n| a\\|b")));
  });

  it("has another word in its head: the other lines stay as they are", () => {
    const fromEditor = `| Wat    | Rol                            | Hoe vaak |
| ------ | ------------------------------ | -------- |
| Bellen | <RoleOf field="onCallRole" />  | 1        |
| a\\|b   | **vet** en [lees](/termijnen/) | 2        |`;
    expect(changed(fromEditor)).toBe(around(table.replace("| Wie |", "| Rol |")));
  });

  it("gets a column and loses one: the columns that stay are aligned as before", () => {
    const more = `| Wat    |     | Wie                            | Hoe vaak |
| ------ | --- | ------------------------------ | -------- |
| Bellen | nu  | <RoleOf field="onCallRole" />  | 1        |
| a\\|b   |     | **vet** en [lees](/termijnen/) | 2        |`;
    expect(changed(more)).toBe(
      around(`| Wat |  | Wie | Hoe vaak |
| :-- | --- | --- | --: |
| Bellen | nu | <RoleOf field="onCallRole" /> | 1 |
| a\\|b |  | **vet** en [lees](/termijnen/) | 2 |`),
    );
    const less = `| Wat    | Hoe vaak |
| ------ | -------- |
| Bellen | 1        |
| a\\|b   | 2        |`;
    expect(changed(less)).toBe(around("| Wat | Hoe vaak |\n| :-- | --: |\n| Bellen | 1 |\n| a\\|b | 2 |"));
  });

  it("is another table: nothing of the old one stays in it", () => {
    const other = "| Dag | Uur |\n| --- | --- |\n| ma | 9 {x} |";
    expect(changed(other)).toBe(around("| Dag | Uur |\n| --- | --- |\n| ma | 9 \\{x\\} |"));
  });

  it("stands beside one that nobody changed: each keeps its own lines", () => {
    const second = "| A | B |\n| :-: | - |\n| x | y |";
    const old = `${table}\n\nTussen.\n\n${second}`;
    const now = `${table.replace("| :-- | --- | --: |", "| - | - | - |")}\n\nTussen.\n\n| A   | B   |\n| --- | --- |\n| x   | z   |`;
    expect(mergeBody(old, now)).toBe(`${table}\n\nTussen.\n\n| A | B |\n| :-: | - |\n| x | z |`);
  });
});
