// One mistake is one finding: what only follows from it stays quiet, and the rest of the dossier is judged.
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { validate } from "../../src/core/read/folder.ts";
import { collections } from "../../src/core/registers/index.ts";
import { smallTexts, swap } from "../fixtures/small.ts";
import {
  activity,
  breach,
  type Changes,
  findingsOn,
  organisation,
  page,
  recipient,
  retention,
} from "../rules/table.ts";

const found = (changes: Changes) =>
  findingsOn(changes).map(({ file, id, path }) => `${file.replace("content/", "")} ${id} ${path}`);
const inOrganisation = (from: string, to: string) => ({ [organisation]: swap(from, to) });

// All own terms of the organisation in one line.
const withTerms = (text: string, terms: string) => text.replace(/^ownTerms:\n(?: .*\n)+/m, `ownTerms: ${terms}\n`);

describe("a slip in the organisation", () => {
  test.each([
    // A number without quotes, where text belongs.
    [inOrganisation('chamberOfCommerce: "01000000"', "chamberOfCommerce: 12345678"), "wrong-type chamberOfCommerce"],
    [inOrganisation("secondAssessors:", "secondAssesors:"), "unknown-key secondAssesors"],
    [inOrganisation("notProcessor:", "nobodyKnows: yes\nnotProcessor:"), "unknown-key nobodyKnows"],
    [inOrganisation("name: Stichting Klein", "name: 12"), "wrong-type name"],
    [inOrganisation("officePhone: 010-000 00 10", "officePhone: 100000010"), "wrong-type contact.officePhone"],
    [
      inOrganisation("  - id: teamleider\n    name: teamleider", "  - id: teamleider\n    name: 7"),
      "wrong-type roles.2.name",
    ],
    [
      inOrganisation("processorWarning: PT24H", "processorWarning: een dag"),
      "impossible-period ownTerms.processorWarning",
    ],
    [inOrganisation("controllerRole: bestuurder", "controllerRole: ["), "yaml-malformed "],
    // Who decides is not known then; that nobody has this role is said once.
    [inOrganisation("controllerRole: bestuurder", "controllerRole: bestuurster"), "role-exists controllerRole"],
    [{ [organisation]: (text: string) => withTerms(text, "{ x: 1 }") }, "unknown-key ownTerms.x"],
    [{ [organisation]: (text: string) => withTerms(text, "{}") }, "required-field ownTerms"],
    [inOrganisation("dpo: none", "dpo: misschien"), "not-in-list dpo"],
  ])("%#: %s", (changes, only) => {
    expect(found(changes)).toEqual([`organisation.yml ${only}`]);
  });

  test("the rest is judged with what could be read", () => {
    const slip = inOrganisation('chamberOfCommerce: "01000000"', "chamberOfCommerce: 12345678");
    expect(found({ ...slip, [activity]: swap("owner: teamleider", "owner: afdelingshoofd") })).toEqual([
      "organisation.yml wrong-type chamberOfCommerce",
      `${activity} role-exists owner`,
    ]);
  });
});

describe("a slip in a record that others refer to", () => {
  test.each([
    [{ [recipient]: swap("name:", "naam:") }, `${recipient} unknown-key naam`],
    [{ [retention]: (text: string) => text.replace("---", "---\nkapot: [") }, `${retention} yaml-malformed `],
    [
      { [retention]: (text: string) => text.replace(/period: .*/, "period: lang") },
      `${retention} impossible-period period`,
    ],
    [{ [activity]: swap("ourRole: controller", "ourRole: baas") }, `${activity} not-in-list ourRole`],
    [{ [breach]: swap("dataInBrief: adres en afspraak", "dataInBrief: 12") }, `${breach} wrong-type dataInBrief`],
    [
      {
        [page]: swap("order: 1", "order: eerst"),
        "handbook/andere.mdx": `---
title: Andere
summary: Nog een pagina.
chapter: policy
order: 2
audience: staff
owner: privacyfunctionaris
version: "1.0"
effectiveOn: 2026-01-01
approvedOn: 2025-12-15
approvedBy: bestuurder
reviewOn: 2027-01-01
---

Zie ook [het beleid](/handboek/privacybeleid/).
`,
      },
      `${page} not-a-number order`,
    ],
  ])("%#: %s", (changes, only) => {
    expect(found(changes)).toEqual([only]);
  });
});

describe("a slip in any group or list of any register", () => {
  // What is wrong with the form of a record, in every place that holds fields or takes a list, in each way to be wrong.
  const slips: Readonly<Record<string, unknown>> = {
    "an unknown key": { x: 1 },
    nothing: {},
    "a row with an unknown key": [{ x: 1 }],
    "an empty row": [{}],
    "words instead": "zomaar iets",
    "a number instead": 12,
    "yes instead": true,
    "a list of words": ["zomaar iets"],
    "no value": null,
    "an empty list": [],
  };
  const several = new Set(["group", "list", "texts", "choices", "references", "roles"]);
  const places = collections.flatMap((register) => {
    const [path, text] = [...smallTexts()].find(([each]) => each.startsWith(register.id)) ?? [];
    return Object.entries(register.fields).flatMap(([key, { kind }]) =>
      path !== undefined && several.has(kind) ? [{ register, path, text: String(text), key }] : [],
    );
  });
  const single = "organisation.yml";

  test("there is a record to try it on of every register that has such a place", () => {
    const without = collections.filter(({ id }) => !places.some(({ register }) => register.id === id));
    expect(without.map(({ id }) => id)).toEqual(["retention-periods"]);
    expect(places.length).toBeGreaterThan(60);
  });

  test.each(Object.keys(slips))("%s: one finding", (slip) => {
    const told = places.flatMap(({ path, text, key }) => {
      const [, yaml = "", rest = ""] =
        path === single ? ["", text] : (/^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []);
      const changed = stringify({ ...parse(yaml), [key]: slips[slip] });
      const file = { path, text: path === single ? changed : `---\n${changed}---\n${rest}` };
      const folders = collections.map(({ id }) => id);
      const { findings } = validate({ folder: "", files: [file], folders, unreadable: [] });
      const found = findings.filter((each) => each.file === path).map(({ id, path: at }) => `${path} ${id} ${at}`);
      return found.length > 1 ? [found] : [];
    });
    expect(told).toEqual([]);
  });
});
