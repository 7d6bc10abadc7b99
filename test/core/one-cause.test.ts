// One mistake is one finding: what only follows from it stays quiet, and the rest of the dossier is judged.
import { describe, expect, test } from "vitest";
import { swap } from "../fixtures/small.ts";
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

describe("a slip in the organisation", () => {
  test.each([
    // A number without quotes, where text belongs.
    [inOrganisation('chamberOfCommerce: "01000000"', "chamberOfCommerce: 12345678"), "wrong-type chamberOfCommerce"],
    [inOrganisation("securityMeasures:", "securityMeasure:"), "unknown-key securityMeasure"],
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
