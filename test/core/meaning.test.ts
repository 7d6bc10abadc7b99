// When a page says something else: words, links, blocks and headings count; how it is marked or typed does not.
import { describe, expect, it } from "vitest";
import { inherited, mayChangeMeaning, versionAfter, withVersion, wrongWith } from "../../src/core/edit/page-version.ts";
import { handbook, recipients } from "../../src/core/registers/index.ts";

const pages = handbook;
const fields = { title: "Beleid", summary: "Kort.", version: "3.1" };
const body = `## Kop

Melden binnen <Deadline id="notify-authority" />, zie [termijnen](/termijnen/).

- een
- twee
`;
const changed = (now: string, more: Record<string, unknown> = {}) =>
  mayChangeMeaning(pages, { fields, body }, { fields: { ...fields, ...more }, body: now });

describe("a page says something else", () => {
  it.each([
    ["a word", body.replace("Melden", "Niet melden")],
    ["a sign", body.replace("een", "een?")],
    ["the address of a link", body.replace("(/termijnen/)", "(/regels/)")],
    ["another building block", body.replace("notify-authority", "answer-request")],
    ["a block that goes", body.replace('<Deadline id="notify-authority" />', "op tijd")],
    ["a row that goes", body.replace("- twee\n", "")],
    ["a heading that becomes a sentence", body.replace("## Kop", "Kop")],
    ["everything", ""],
  ])("by %s", (_what, now) => {
    expect(changed(now)).toBe(true);
  });

  it("by its title or summary", () => {
    expect(changed(body, { title: "Ander beleid" })).toBe(true);
    expect(changed(body, { summary: "Lang." })).toBe(true);
  });

  it.each([
    ["nothing", body],
    ["bold", body.replace("Melden", "**Melden**")],
    ["line ends and space", `\n\n${body.replaceAll("\n", "\r\n")}\n`],
    ["a sentence over two lines", body.replace("binnen ", "binnen\n")],
    ["the signs of the editor", body.replace("- een\n- twee", "* een\n* twee")],
  ])("not by %s", (_what, now) => {
    expect(changed(now)).toBe(false);
  });

  it("not by its other fields, and a register has no versions", () => {
    expect(changed(body, { owner: "bestuurder", order: 3 })).toBe(false);
    const other = recipients;
    expect(mayChangeMeaning(other, { fields, body }, { fields, body: "Iets anders." })).toBe(false);
  });
});

describe("a new version", () => {
  const anew = {
    version: "3.2",
    on: "2026-11-16",
    by: "privacyfunctionaris",
    what: " Kortere termijn. ",
    again: "2027-11-16",
  };

  it.each([
    ["3.1", "3.2"],
    ["2.9", "2.10"],
    ["4", "5"],
    ["concept", ""],
    [undefined, ""],
  ])("after %s comes %s", (version, next) => {
    expect(versionAfter(version)).toBe(next);
  });

  it("has its number, who looked at it, when it is due again, and a line among the changes", () => {
    const first = { version: "3.1", on: "2026-01-01", what: "Eerste." };
    expect(wrongWith({ ...fields, changes: [first] }, anew)).toBeUndefined();
    expect(withVersion({ ...fields, changes: [first] }, anew)).toEqual({
      title: "Beleid",
      summary: "Kort.",
      version: "3.2",
      lastReviewedOn: "2026-11-16",
      lastReviewedBy: "privacyfunctionaris",
      reviewOn: "2027-11-16",
      changes: [first, { version: "3.2", on: "2026-11-16", what: "Kortere termijn." }],
    });
  });

  it("inherits no approval, no day of effect and nobody's answer, whoever gave it its number", () => {
    const approved = {
      ...fields,
      effectiveOn: "2026-02-01",
      approvedOn: "2026-01-15",
      approvedBy: "bestuurder",
      consulted: [{ who: "staff", outcome: "agreed" }],
    };
    const made = withVersion(approved, anew);
    for (const key of ["effectiveOn", "approvedOn", "approvedBy", "consulted"]) expect(made).not.toHaveProperty(key);
    // Typed by hand on the form: the number is another, the rest is still that of the version before.
    expect(inherited(approved, { ...approved, version: "3.2" })).toEqual([
      "approvedOn",
      "approvedBy",
      "effectiveOn",
      "consulted",
    ]);
    expect(inherited(approved, { ...approved, version: "3.2", approvedOn: "2026-11-16" })).not.toContain("approvedOn");
    expect(inherited(approved, approved)).toEqual([]);
  });

  it.each([
    ["what changed", { what: " " }, "Schrijf kort op wat er is veranderd."],
    ["a number", { version: "" }, "Vul het nummer van de nieuwe versie in."],
    ["a number of its own", { version: "3.1" }, "Versie 3.1 staat al bij de wijzigingen. Kies het volgende nummer."],
    ["a role", { by: "" }, "Kies de rol die de pagina heeft bekeken."],
    ["a day to come", { again: "2026-11-16" }, "Kies voor de volgende keer bekijken een dag die nog komt."],
    ["a day at all", { again: "" }, "Kies voor de volgende keer bekijken een dag die nog komt."],
  ])("asks for %s", (_what, change, message) => {
    const changes = [{ version: "3.1", on: "2026-01-01", what: "Eerste." }];
    expect(wrongWith({ ...fields, changes }, { ...anew, ...change })).toBe(message);
  });
});
