// Where a link in the text of a page can lead: to what its readers have, by its title.
import { beforeAll, expect, test } from "vitest";
import { findTargets, type LinkTarget, linkTargets, typedAddress } from "../../src/core/cms/link-targets.ts";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { validate } from "../../src/core/read/folder.ts";
import { pageResolves } from "../../src/core/rules/page-resolves.ts";
import { readContent } from "../../src/node/read/content.ts";

let dossier: Dossier;
let forStaff: readonly LinkTarget[];
const at = (targets: readonly LinkTarget[], address: string) => targets.find((each) => each.address === address);

beforeAll(async () => {
  dossier = validate(await readContent("content"));
  forStaff = linkTargets(dossier, "staff", "## Eerst bellen\n\nDan schrijven.");
}, 60_000);

test("pages, their headings, registers, overviews and forms go by their titles", () => {
  expect(at(forStaff, "/handboek/procedure-datalek/")?.title).toBe("Procedure datalek");
  expect(at(forStaff, "/termijnen/")).toEqual({ address: "/termijnen/", title: "Termijnen", kind: "Overzicht" });
  expect(at(forStaff, "/bewaartermijnen/")?.title).toBe("Bewaartermijnen");
  expect(at(forStaff, "/termijnen/#notify-authority")?.kind).toBe("Termijnen");
  expect(forStaff[0]).toEqual({ address: "#eerst-bellen", title: "Eerst bellen", kind: "Kop op deze pagina" });
});

test("what the readers of the page do not have is not among them", () => {
  // A case stands in the edition of the registers only, and so does the page of what is missing.
  expect(at(forStaff, "/datalekken/2026-001/")).toBeUndefined();
  expect(at(forStaff, "/volledigheid/")).toBeUndefined();
  const forRegisters = linkTargets(dossier, "registers", "");
  expect(at(forRegisters, "/datalekken/2026-001/")?.title).toMatch(/^2026-001 /);
  expect(at(forRegisters, "/volledigheid/")?.title).toBe("Wat ontbreekt nog");
  expect(at(linkTargets(dossier, "public", ""), "/handboek/")).toBeUndefined();
});

test("every one of them is a link that the check accepts", () => {
  const [page] = dossier.entries.handbook ?? [];
  if (page === undefined) throw new Error("The example has no page.");
  const check = (addresses: readonly string[]) => {
    const body = addresses.map((address) => `[x](${address})`).join("\n\n");
    const entry = { ...page, body, data: { ...page.data, audience: "staff" } };
    return pageResolves.check({ ...dossier, entries: { ...dossier.entries, handbook: [entry] } });
  };
  const addresses = forStaff.map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(150);
  expect(check(addresses)).toEqual([]);
  // The check does look.
  expect(check(["/datalekken/2026-001/"])).toHaveLength(1);
});

test("words of a title find it, in any order and without accents; a title that begins with them comes first", () => {
  const targets = [
    { address: "/a/", title: "Rollen (Procedure datalek)", kind: "Handboek" },
    { address: "/b/", title: "Procedure datalek", kind: "Handboek" },
    { address: "/c/", title: "Cliënten", kind: "Register" },
  ];
  const found = (typed: string) => findTargets(targets, typed).map(({ address }) => address);
  expect(found("procedure dat")).toEqual(["/b/", "/a/"]);
  expect(found("datalek rollen")).toEqual(["/a/"]);
  expect(found("clienten")).toEqual(["/c/"]);
  expect(found("xyz")).toEqual([]);
  expect(found("")).toHaveLength(3);
});

test.each([
  ["https://www.ap.nl/x", "https://www.ap.nl/x"],
  ["www.ap.nl", "https://www.ap.nl"],
  ["info@voorbeeld.nl", "mailto:info@voorbeeld.nl"],
  ["tel:0201234567", "tel:0201234567"],
  ["/termijnen/", "/termijnen/"],
  ["javascript:alert(1)", undefined],
  ["//elders.nl/x", undefined],
  ["termijnen", undefined],
  ["https://a.nl/x y", undefined],
  ["https://a.nl/x)", undefined],
  ["", undefined],
])("%s as an address is %s", (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});
