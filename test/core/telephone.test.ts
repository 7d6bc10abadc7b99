// What a telephone link dials: exactly the one number that was written, or nothing.
import { describe, expect, test } from "vitest";
import { components } from "../../src/core/blocks/components.ts";
import { renderPage } from "../../src/core/blocks/page-html.ts";
import { recordSections } from "../../src/core/derive/record-html.ts";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { validate } from "../../src/core/read/folder.ts";
import { organisation } from "../../src/core/registers/index.ts";
import { phoneLink } from "../../src/core/statement/markdown.ts";
import { renderPlainText } from "../../src/core/text/dialect.ts";
import { telephoneLink } from "../../src/core/text/telephone.ts";
import { smallTexts } from "../fixtures/small.ts";

describe("one number, however it is written", () => {
  test.each([
    // Dutch numbers: the 0 before the area code falls away behind +31.
    ["020 123 45 67", "tel:+31201234567"],
    ["020-1234567", "tel:+31201234567"],
    ["(020) 123 45 67", "tel:+31201234567"],
    ["(020)123.45.67", "tel:+31201234567"],
    ["020 – 123 45 67", "tel:+31201234567"],
    ["020/1234567", "tel:+31201234567"],
    ["0512 – 12 34 56", "tel:+31512123456"],
    ["06 12345678", "tel:+31612345678"],
    ["06-12 34 56 78", "tel:+31612345678"],
    ["088 123 45 67", "tel:+31881234567"],
    ["+31 (0)20 123 45 67", "tel:+31201234567"],
    ["+31 20 123 45 67", "tel:+31201234567"],
    ["+31(20)1234567", "tel:+31201234567"],
    ["+31 020 123 45 67", "tel:+31201234567"],
    ["0031 (0)6 12345678", "tel:+31612345678"],
    ["00 31 6 12 34 56 78", "tel:+31612345678"],
    // What comes from a text processor: a space that does not break, a hidden sign, wide digits, another hyphen.
    ["020\u00a0123\u00a045\u00a067", "tel:+31201234567"],
    ["020\u2011123\u200b45\u00ad67", "tel:+31201234567"],
    ["０２０ １２３ ４５ ６７", "tel:+31201234567"],
    ["  020 123 45 67\n", "tel:+31201234567"],
    // An address of a link.
    ["+31201234567", "tel:+31201234567"],
    // Information and short numbers are dialled as they stand: they do not exist abroad.
    ["112", "tel:112"],
    ["144", "tel:144"],
    ["116 117", "tel:116117"],
    ["0800-2000", "tel:08002000"],
    ["0800 - 0200 800", "tel:08000200800"],
    ["0900 8844", "tel:09008844"],
    ["14 020", "tel:14020"],
    ["14 0512", "tel:140512"],
    // Other countries. In Italy the 0 belongs to the number.
    ["+32 (0)2 123 45 67", "tel:+3221234567"],
    ["+32 470 12 34 56", "tel:+32470123456"],
    ["0049 30 123456", "tel:+4930123456"],
    ["+44 20 7946 0018", "tel:+442079460018"],
    ["+39 06 1234 5678", "tel:+390612345678"],
    ["+39 (0)6 1234 5678", "tel:+390612345678"],
    // An extension is dialled after it.
    ["020 123 45 67 toestel 12", "tel:+31201234567;ext=12"],
    ["020 123 45 67, tst. 305", "tel:+31201234567;ext=305"],
    ["+31 20 123 45 67 ext 9", "tel:+31201234567;ext=9"],
    ["tel:+31201234567;ext=9", "tel:+31201234567;ext=9"],
    // The made-up number of the example: ten digits that nobody has.
    ["000-000 00 01", "tel:0000000001"],
  ])("%j", (written, link) => {
    expect(telephoneLink(written)).toBe(link);
  });
});

describe("not exactly one number", () => {
  test.each([
    "020 123 45 67 / 06 12345678",
    "020 123 45 67 of 06 12345678",
    "020-1234567, 06-12345678",
    "020 123 45 67; 020 123 45 68",
    "020 123 45 67 06 12345678",
    "+31 20 123 45 67 +31 6 12345678",
    "020-1234567/68",
    "+32 2 123 45 67 / 68",
    "112 113",
    "112 of 0800-2000",
    "0800-BELONS",
    "020 123 45 67 (kantoor)",
    "Kantoor",
    "123 45 67",
    "020 123 45 6",
    "020 123 45 678",
    "+31 20 123 45 6",
    "+31 20 123 45 678",
    "+31",
    "+0 123 456 789",
    "+32 1234567890123456",
    "31 20 123 45 67",
    "(020 123 45 67",
    "020) 123 45 67",
    "020 123+45 67",
    "020 123 45 67 toestel",
    "020 123 45 67 toestel 12 toestel 13",
    "020 ??? 45 67",
    "2026-11-29",
    "-",
    "",
  ])("%j", (written) => {
    expect(telephoneLink(written)).toBeUndefined();
  });
});

describe("every place that makes a link", () => {
  const written = "+31 (0)20 123 45 67";
  const dossier: Dossier = validate({
    folder: "",
    folders: [],
    unreadable: [],
    files: [...smallTexts({ "organisation.yml": (text) => text.replace("010-000 00 11", written) })].map(
      ([path, text]) => ({ path, text: String(text) }),
    ),
  });
  const context = { dossier, href: () => undefined };
  const link = `<a href="tel:+31201234567">${written}</a>`;

  test("the building block of a page", () => {
    expect(components.Organisation?.render({ field: "contact.onCallPhone" }, context)).toBe(link);
  });

  test("the preview of a page, with the block and with a link that was typed", () => {
    const html = renderPage(
      `Bel <Organisation field="contact.onCallPhone" /> of [de wacht](tel:+31%20(0)20-1234567) of [hier](<tel:+31 (0)20 123 45 67>).`,
      context,
    );
    expect(html).toContain(link);
    expect(html).toContain('<a href="tel:+31201234567">hier</a>');
    expect(html).toContain('<a href="tel:+31201234567">de wacht</a>');
  });

  test("free text of a record", () => {
    expect(renderPlainText(`Bel [ons](<tel:${written}>).`)).toBe('<p>Bel <a href="tel:+31201234567">ons</a>.</p>');
  });

  test("the record page of the organisation", () => {
    const [entry] = dossier.entries.organisation ?? [];
    const sections = entry === undefined ? [] : recordSections(organisation, entry, "registers", context);
    expect(sections.map(({ html }) => html).join("")).toContain(link);
  });

  test("a privacy statement", () => {
    expect(phoneLink(written)).toBe("[+31 (0)20 123 45 67](tel:+31201234567)");
    expect(phoneLink("kantoor")).toBe("kantoor");
  });
});
