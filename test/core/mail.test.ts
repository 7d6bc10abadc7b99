// What a mail link writes to: exactly the one address that was written, and nothing that fills in the letter.
import { describe, expect, test } from "vitest";
import { mailLink as statementLink } from "../../src/core/statement/markdown.ts";
import { mailHtml } from "../../src/core/text/html.ts";
import { mailLink } from "../../src/core/text/mail.ts";
import { swap } from "../fixtures/small.ts";
import { findingsOn, organisation } from "../rules/table.ts";

test.each([
  ["privacy@klein.example", "mailto:privacy@klein.example"],
  [" privacy@klein.example\n", "mailto:privacy@klein.example"],
  ["Team.Privacy+avg@zorg-in.het-dorp.nl", "mailto:Team.Privacy+avg@zorg-in.het-dorp.nl"],
  ["j.o'neill_1@klein.example", "mailto:j.o'neill_1@klein.example"],
  // Letters with accents are letters in an address too (RFC 6531).
  ["zoë@cliënten.example", "mailto:zoë@cliënten.example"],
  ["a@xn--clinten-8ya.xn--p1ai", "mailto:a@xn--clinten-8ya.xn--p1ai"],
  // The longest mailbox that there is: 64 signs.
  [`${"a".repeat(64)}@b.nl`, `mailto:${"a".repeat(64)}@b.nl`],
])("%j is one address", (written, link) => {
  expect(mailLink(written)).toBe(link);
});

const refused = [
  // The link would fill in the letter: a hidden copy, a subject, or the same behind a code for the sign.
  "a@b?bcc=x",
  "privacy@klein.example?bcc=meelezer@elders.example",
  "privacy%3Fbcc=x@klein.example",
  "privacy@klein.example&subject=x",
  // Two addresses, or one with a name or a link around it.
  "a@klein.example, b@klein.example",
  "a@klein.example;b@klein.example",
  "a@b@klein.example",
  "Privacy <privacy@klein.example>",
  "mailto:privacy@klein.example",
  // No whole address.
  "privacy@klein",
  "privacy@",
  "@klein.example",
  "privacy",
  "privacy@klein..example",
  "privacy.@klein.example",
  "privacy@-klein.example",
  "privacy@10.0.0.1",
  "privacy@klein.example.",
  "pri vacy@klein.example",
  "pri\nvacy@klein.example",
  '"><script>"@klein.example',
  `${"a".repeat(65)}@b.nl`,
  `a@${"b".repeat(64)}.nl`,
  `a@${"b.".repeat(126)}nl`,
  "",
];
test.each(refused)("%j is not exactly one", (written) => {
  expect(mailLink(written)).toBeUndefined();
});

describe("every place that makes a link", () => {
  test("a page and a record: words stay words where there is no address", () => {
    expect(mailHtml("a@klein.example")).toBe('<a href="mailto:a@klein.example">a@klein.example</a>');
    expect(mailHtml("a@b?bcc=x&y")).toBe("a@b?bcc=x&amp;y");
  });

  test("a privacy statement", () => {
    expect(statementLink("a@klein.example")).toBe("[a@klein.example](mailto:a@klein.example)");
    expect(statementLink("a@b?bcc=x")).toBe("a@b?bcc=x");
  });

  test("the field says so, and nothing else does", () => {
    const found = (address: string) =>
      findingsOn({ [organisation]: swap("privacy@klein.example", address) }).map(({ id, path }) => `${id} ${path}`);
    expect(found("a@b?bcc=x")).toEqual(["not-an-email-address contact.privacyEmail"]);
    expect(found("avg@klein.example")).not.toContain("not-an-email-address contact.privacyEmail");
  });

  test("in ten thousand signs there is no address, and that is seen at once", () => {
    expect(mailLink(`${"a.".repeat(5000)}@`)).toBeUndefined();
  });
});
