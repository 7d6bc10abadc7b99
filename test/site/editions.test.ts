// No edition holds a word that was not meant for its readers: a secret word in every field of every register proves it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editions } from "../../src/core/dossier/audience.ts";
import type { Audience } from "../../src/core/model/field.ts";
import { audiences, leaks, mayRead, planted, scan, writePlanted } from "../fixtures/planted.ts";
import { runProgram } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-editions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = join(folder, "out");
const scanned = new Map<Audience, Map<string, string[]>>();
const foundIn = (audience: Audience) => scanned.get(audience) ?? new Map<string, string[]>();

beforeAll(async () => {
  writePlanted(join(folder, "content"));
  // A record with every field filled in contradicts itself, and the rules say so; here that is no reason to hold it back.
  const { code, stderr } = await runProgram(process.execPath, [
    "test/site/publish-anyway.ts",
    join(folder, "content"),
    out,
    "2026-11-16T09:00+01:00",
  ]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  for (const edition of editions) scanned.set(edition.audience, scan(join(out, edition.folder)));
});

describe("a word in every field", () => {
  test("each kind of audience is planted", () => {
    for (const audience of audiences)
      expect(planted.filter((each) => each.audience === audience).length).toBeGreaterThan(9);
  });

  test.each(editions.filter((each) => each.audience !== "registers"))(
    "$folder holds nothing that is not meant for it",
    (edition) => {
      expect(leaks(foundIn(edition.audience), edition)).toEqual([]);
    },
  );

  test("everything that is written stands in the registers edition", () => {
    const lost = planted
      .filter(({ word, audience }) => audience !== "nobody" && !foundIn("registers").has(word))
      .map(({ where }) => where);
    expect(lost).toEqual([]);
  });

  test("a page of the handbook stands in every edition that may hold it", () => {
    for (const edition of editions) {
      const missing = planted.filter(
        ({ where, word, audience }) =>
          where.startsWith("handbook") && mayRead(edition.audience, audience) && !foundIn(edition.audience).has(word),
      );
      expect(missing, edition.folder).toEqual([]);
    }
  });

  test("the words are found in pages, exports, and the packed index and fragments of the search", () => {
    const places = new Set([...foundIn("registers").values()].flat().map((path) => path.split(".").at(-1)));
    expect([...places]).toEqual(expect.arrayContaining(["html", "csv", "json", "pf_fragment", "pf_index"]));
  });
});

describe("the scan itself", () => {
  test("finds a word in a text, in a packed file, in capitals and in a file name", () => {
    const [first, second, third, fourth] = planted.filter((each) => each.audience === "registers");
    const site = join(folder, "hand-made");
    mkdirSync(site);
    writeFileSync(join(site, "page.html"), `<p hidden>${first?.word}</p>`);
    writeFileSync(join(site, "x.pf_fragment"), gzipSync(`pagefind_dcd{"content":"${second?.word}"}`));
    writeFileSync(join(site, "page.json"), third?.word.toUpperCase() ?? "");
    writeFileSync(join(site, `${fourth?.word}.txt`), "");
    for (const edition of editions) {
      expect(leaks(scan(site), edition), edition.folder).toHaveLength(edition.audience === "registers" ? 0 : 4);
    }
  });

  test("finds every field that a wider edition would hold", () => {
    const staff = editions.find((each) => each.audience === "staff");
    if (staff === undefined) throw new Error("There is no staff edition");
    const wider = new Set(leaks(foundIn("registers"), staff).map((each) => each.split(" (")[0]));
    expect(wider).toContain("personal-data-breaches.title");
    expect(wider).toContain("recipients.subProcessors.name");
  });
});
