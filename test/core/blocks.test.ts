// The building blocks that show the registers on a page: they follow the records, and keep to what an edition may hold.
import { describe, expect, test } from "vitest";
import { components } from "../../src/core/blocks/components.ts";
import { forEdition } from "../../src/core/dossier/audience.ts";
import type { Audience } from "../../src/core/model/field.ts";
import { blockAttributes } from "../../src/core/text/block-names.ts";
import { type Change, smallDossier, swap } from "../fixtures/small.ts";

/** What a block shows in an edition of the small content with changes; "/velden/" is not there for employees. */
function shown(
  name: string,
  attributes: Readonly<Record<string, string>>,
  edition: Audience,
  changes: Readonly<Record<string, Change>> = {},
): string | undefined {
  const dossier = forEdition(smallDossier(changes), edition);
  const href = (path: string) => (edition === "registers" || path.startsWith("/toegang/") ? path : undefined);
  return components[name]?.render(attributes, { dossier, edition, href });
}

test("the dialect lets through exactly the blocks that there are, with what may be filled in at each", () => {
  const known = Object.entries(components).map(([name, { attributes }]) => [name, Object.keys(attributes)]);
  expect(Object.fromEntries(known)).toEqual(blockAttributes);
});

const cellsOf = (html: string | undefined) =>
  [...(html ?? "").matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, ""));

describe("RegisterTable", () => {
  const access = { register: "access-roles", columns: "scope, parts" };

  test("shows the records, in the words of the register, and changes with them", () => {
    expect(cellsOf(shown("RegisterTable", access, "staff"))).toEqual([
      "Rol",
      "Van wie",
      "Ziet wel",
      "Teamleider",
      "eigen team",
      "zorgplan en signaleringsplan, rapportage",
    ]);
    const wider = { "access-roles/teamleider.md": swap("scope: own-team", "scope: all-clients") };
    expect(cellsOf(shown("RegisterTable", access, "staff", wider))).toContain("alle cliënten");
  });

  test("takes only the records that a filter asks for, or that say something at all", () => {
    const processors = { register: "recipients", columns: "what", where: "role", is: "processor" };
    expect(shown("RegisterTable", processors, "staff")).toContain("beheert het elektronisch dossier");
    const others = { ...processors, is: "joint-controller" };
    expect(shown("RegisterTable", others, "staff")).toBe("<p>Hier staat nog niets in het register.</p>");
    const clash = { register: "retention-periods", columns: "contradiction", where: "contradiction" };
    expect(shown("RegisterTable", clash, "staff")).toBe("<p>Hier staat nog niets in het register.</p>");
    const said = { "retention-periods/zorgdossier.md": swap("owner:", "contradiction: Twee wetten.\nowner:") };
    expect(shown("RegisterTable", clash, "staff", said)).toContain("Twee wetten.");
  });

  test("leaves out the columns that an edition may not hold, and links only to pages that are there", () => {
    const agreements = { register: "recipients", columns: "what, signature, warnsUsWithinHours" };
    expect(cellsOf(shown("RegisterTable", agreements, "registers"))).toContain("Ondertekend");
    const staff = shown("RegisterTable", agreements, "staff");
    expect(cellsOf(staff).slice(0, 2)).toEqual(["Naam", "Wat zij doen of krijgen"]);
    expect(staff).not.toContain("ondertekend");
    expect(staff).not.toContain("<a ");
    expect(shown("RegisterTable", agreements, "registers")).toContain('<a href="/ontvangers/voorbeeld-dossier/">');
    expect(shown("RegisterTable", access, "staff")).toContain('<a href="/toegang/teamleider/">Teamleider</a>');
    const breaches = { register: "personal-data-breaches", columns: "signalledAt" };
    expect(shown("RegisterTable", breaches, "staff")).toBe("<p>Hier staat nog niets in het register.</p>");
  });

  test("cannot filter on what the readers may not know: an empty table would say that there is nothing", () => {
    const signed = { register: "recipients", columns: "what", where: "signature", is: "signed" };
    expect(shown("RegisterTable", signed, "registers")).toContain("Voorbeeld Dossier");
    expect(shown("RegisterTable", signed, "staff")).toBeUndefined();
  });

  test("text of a record cannot become HTML", () => {
    const sly = { "access-roles/teamleider.md": swap("name: Teamleider", 'name: "<b>Baas</b>"') };
    expect(shown("RegisterTable", access, "staff", sly)).toContain("&lt;b&gt;Baas&lt;/b&gt;");
  });

  test.each([
    [{ register: "shoe-sizes", columns: "name" }],
    [{ register: "handbook", columns: "title" }],
    [{ register: "recipients", columns: "what, shoeSize" }],
    [{ register: "recipients", columns: "what", where: "shoeSize" }],
    [{ register: "recipients", columns: "what", where: "role", is: "friend" }],
    [{ register: "recipients", columns: "what", is: "processor" }],
  ])("is refused when it points to nothing: %o", (attributes) => {
    expect(shown("RegisterTable", attributes, "registers")).toBeUndefined();
  });
});

describe("Fields", () => {
  const fields = {
    register: "personal-data-breaches",
    paths: "title, authorityDecision.decision, authorityDecision.reasons",
  };

  test("names fields as the form does, with a link to what they mean where that page is", () => {
    expect(shown("Fields", fields, "staff")).toBe(
      '<span class="fields"><em>Wat is er gebeurd, in één regel</em> · Besluit over de AP: <em>Besluit</em>, <em>Waarom</em></span>',
    );
    expect(shown("Fields", fields, "registers")).toContain(
      '<a href="/velden/datalekken/#authorityDecision.reasons"><em>Waarom</em></a>',
    );
  });

  test.each([
    [{ register: "shoe-sizes", paths: "title" }],
    [{ register: "personal-data-breaches", paths: "title, authorityDecision.mood" }],
    [{ register: "personal-data-breaches" }],
  ])("is refused when a field is not there: %o", (attributes) => {
    expect(shown("Fields", attributes, "registers")).toBeUndefined();
  });
});

describe("StepState", () => {
  test("tells who sees the registers how far the organisation is, and follows them", () => {
    const before = shown("StepState", { step: "agreements" }, "registers");
    expect(before).toContain("Leveranciers die voor ons gegevens verwerken: 1");
    expect(before).toContain("Zonder getekende verwerkersovereenkomst: geen");
    const unsigned = { "recipients/voorbeeld-dossier.md": swap("signature: signed\n", "signature: not-found\n") };
    expect(shown("StepState", { step: "agreements" }, "registers", unsigned)).toContain(
      'Zonder getekende verwerkersovereenkomst: 1 (<a href="/ontvangers/voorbeeld-dossier/">Voorbeeld Dossier</a>)',
    );
  });

  test("finds what was never done, and what is left to do", () => {
    expect(shown("StepState", { step: "awareness" }, "registers")).toContain(
      "Laatste scholing: zaterdag 10 oktober 2026",
    );
    expect(shown("StepState", { step: "breaches" }, "registers")).toContain("Nog geen bewijs van: oefening of test");
    expect(shown("StepState", { step: "rights" }, "registers")).toContain("Verzoeken die nog lopen: geen");
    const open = { "data-subject-requests/2026-001.md": swap("closedOn: 2026-03-25\n", "") };
    expect(shown("StepState", { step: "rights" }, "registers", open)).toContain("Verzoeken die nog lopen: 1 (");
    const gone = { "retention-periods/zorgdossier.md": swap("period: P15Y\n", "") };
    expect(shown("StepState", { step: "register" }, "registers", gone)).toContain(
      'Bewaartermijnen met een leeg verplicht onderdeel: 1 (<a href="/bewaartermijnen/zorgdossier/">Zorgdossier</a>)',
    );
  });

  test.each(["public", "staff"] as const)("says nothing in the %s edition", (edition) => {
    for (const step of ["awareness", "register", "rights", "agreements", "security", "breaches"])
      expect(shown("StepState", { step }, edition)).toBe("");
  });

  test("an unknown step is refused", () => {
    expect(shown("StepState", { step: "winning" }, "registers")).toBeUndefined();
    expect(shown("StepState", { step: "constructor" }, "registers")).toBeUndefined();
  });
});

describe("AiDuties", () => {
  test("tells each duty with the day from which it holds; what nobody could confirm only in the registers edition", () => {
    const staff = shown("AiDuties", {}, "staff") ?? "";
    expect(staff).toContain("Vanaf zondag 2 februari 2025:");
    expect(staff).toContain("art. 4 AI-verordening");
    expect(staff).not.toContain("art. 26");
    expect(staff).not.toContain("te bevestigen");
    const registers = shown("AiDuties", {}, "registers") ?? "";
    expect(registers).toContain("Vanaf donderdag 2 december 2027 (te bevestigen):");
    expect(registers).toContain("Alleen bij AI met een hoog risico.");
  });
});
