// The organisation's own look: a colour that does not read is told with its ratio, and a logo draws and does nothing else.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { forEdition } from "../../src/core/dossier/audience.ts";
import { organisation } from "../../src/core/registers/index.ts";
import { colourIn, contrast, readableOn } from "../../src/core/text/colour.ts";
import { lookCss, ratioInWords, themes, worstIn } from "../../src/core/text/look.ts";
import { svgProblem } from "../../src/core/text/svg.ts";
import { smallDossier } from "../fixtures/small.ts";

describe("contrast", () => {
  // From the definition of WCAG: black on white is 21; #767676 is known as the lightest grey that reaches 4.5 on white.
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    // Luminance of pure red is 0.2126: 1.05 / 0.2626.
    ["#ff0000", "#ffffff", 4],
  ])("%s on %s is %d", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test("is never told as more than it is", () => {
    expect([4.48, 4.5, 4.59, 21].map(ratioInWords)).toEqual(["4,4", "4,5", "4,5", "21,0"]);
  });

  test("the nearest colour that reads, does", () => {
    const found = readableOn("#ffcc00", ["#ffffff"], 4.5, "#000000");
    expect(contrast(found, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(found, "#ffffff")).toBeLessThan(5);
    expect(readableOn("#0b5c74", ["#ffffff"], 4.5, "#000000")).toBe("#0b5c74");
  });

  test("what a colour may stand on is what the style of the site has, and its own colour reads there", () => {
    const tokens = readFileSync("src/styles/tokens.css", "utf8");
    const long = (colour: string) => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour);
    const sidesOf = (token: string) => {
      const [, light = "", dark = ""] = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
      return [long(light), long(dark)];
    };
    themes.forEach((theme, side) => {
      for (const { token, colour } of theme.backgrounds) expect([token, sidesOf(token)[side]]).toEqual([token, colour]);
      expect(worstIn(theme, sidesOf("accent")[side] ?? "")).toBeUndefined();
      expect(worstIn(theme, "#808080")?.ratio).toBeLessThan(4.5);
    });
  });
});

describe("the style sheet of the look", () => {
  test("takes colours and nothing else", () => {
    expect(lookCss({ accent: "#0B5C74", accentOnDark: "#7cc7dd" })).toBe(
      ":root:root{--accent:light-dark(#0b5c74,#7cc7dd);--on-accent:light-dark(#ffffff,#000000)}\n",
    );
    for (const accent of [undefined, "red", "#fff", "#0b5c74;}body{background:url(//elders.example/x)}", "#0b5c7g"])
      expect(lookCss({ accent })).toBeUndefined();
    const wrongDark = lookCss({ accent: "#0b5c74", accentOnDark: "#fff}*{display:none" });
    expect(wrongDark).toMatch(
      /^:root:root\{--accent:light-dark\(#0b5c74,#[0-9a-f]{6}\);--on-accent:light-dark\(#ffffff,#000000\)\}\n$/,
    );
    expect(colourIn(" #ABCDEF ")).toBe("#abcdef");
  });

  test("without a colour for the dark it is as light as it has to be", () => {
    const [, dark = ""] = /light-dark\(#0b5c74,(#\w{6})\)/.exec(lookCss({ accent: "#0b5c74" }) ?? "") ?? [];
    for (const { colour } of themes[1]?.backgrounds ?? []) expect(contrast(dark, colour)).toBeGreaterThanOrEqual(4.5);
  });

  test("is for every reader: the look and the logo stand in each edition", () => {
    const logo = readFileSync("content/logo.svg", "utf8");
    const dossier = smallDossier({
      "organisation.yml": (text) => `${text}look:\n  accent: "#0b5c74"\n`,
      "logo.svg": logo,
    });
    for (const edition of ["public", "staff", "registers"] as const) {
      const { organisation: ours, logo: shown } = forEdition(dossier, edition);
      expect([ours?.look?.accent, shown]).toEqual(["#0b5c74", logo]);
    }
    expect(organisation.fields.look.audience).toBe("public");
  });
});

const svg = (inside: string, more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inside}</svg>\n`;

describe("a logo", () => {
  test.each([
    svg('<path d="M0 0h9v9z" fill="#0b5c74"/>'),
    `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- van onze ontwerper -->\n${svg("<title>Zorg &amp; meer</title>")}`,
    svg(
      '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><g style="fill:url(#a)"><rect fill="url(#a)" data-name="x@2"/></g>',
    ),
    svg('<style>.a{fill:#0b5c74}</style><use xlink:href="#b"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    svg('<image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/>'),
  ])("that draws is shown: %s", (text) => expect(svgProblem(text)).toBeUndefined());

  test.each([
    ["a script", svg("<script>alert(1)</script>"), 1],
    ["a script of another kind", svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script>'), 1],
    ["a script in capitals", svg("<SCRIPT/>"), 1],
    ["an order at an event", svg('\n<path onload="x()"/>'), 2],
    ["an order on the file", svg("", ' onload="x()"'), 1],
    ["a link", svg('<a href="https://elders.example/"><path/></a>'), 1],
    ["a picture from elsewhere", svg('<image href="https://elders.example/x.png"/>'), 1],
    ["a picture that is a drawing again", svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'), 1],
    ["a piece of another file", svg('<use href="ander.svg#a"/>'), 1],
    ["a language as an address", svg('<use href="javascript:x()"/>'), 1],
    ["the same, hidden", svg('<use href="&#106;avascript:x()"/>'), 1],
    ["another begin of addresses", svg("<path/>", ' xml:base="https://elders.example/"'), 1],
    ["a style from elsewhere", svg("<style>@import 'https://elders.example/x.css';</style>"), 1],
    ["a style that loads", svg("<style>.a{fill:url(https://elders.example/#a)}</style>"), 1],
    ["the same, spelled out", svg("<style>.a{fill:u\\72l(x)}</style>"), 1],
    ["a style on a shape that loads", svg('<path style="fill:url(//elders.example/x)"/>'), 1],
    ["a fill that loads", svg('<path fill="url(https://elders.example/x.svg#a)"/>'), 1],
    ["a page in it", svg("<foreignObject><p>x</p></foreignObject>"), 1],
    ["a change in time", svg('<set attributeName="href" to="javascript:x()"/>'), 1],
    ["an entity", `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg("&a;")}`, 1],
    ["an order to a program", `<?xml-stylesheet href="x.css"?>\n${svg("")}`, 1],
    ["raw text", svg("<style><![CDATA[a{}]]></style>"), 1],
    ["a page", "<html><body>x</body></html>", 1],
    ["no drawing", "geen logo\n", 1],
    ["half a drawing", '<svg xmlns="http://www.w3.org/2000/svg"><path/>', 1],
    ["one that is not closed well", svg("<g></svg>"), 1],
    ["two", svg("") + svg(""), 2],
    ["one that a browser does not show", "<svg viewBox='0 0 9 9'/>", 1],
    ["nothing", "", 1],
    ["too much", svg(`<path d="${"M0 0".repeat(60_000)}"/>`), 1],
  ])("with %s is refused, with its line", (_, text, line) => expect(svgProblem(text)?.line).toBe(line));

  test("that is refused is an error, and is not shown", () => {
    const dossier = smallDossier({ "logo.svg": svg("<script/>") });
    expect(dossier.findings.map(({ id, file, severity }) => [id, file.split("/").at(-1), severity])).toEqual([
      ["unsafe-logo", "logo.svg", "error"],
    ]);
    expect(dossier.logo).toBeUndefined();
    expect(smallDossier({ "ander.svg": svg("") }).findings.map(({ id }) => id)).toEqual(["unknown-file"]);
    expect(svgProblem(readFileSync("content/logo.svg", "utf8"))).toBeUndefined();
  });
});
