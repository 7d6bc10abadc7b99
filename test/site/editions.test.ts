// No edition holds a word that was not meant for its readers: a secret word in every field of every register proves it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type Edition, editions } from "../../src/core/audience.ts";
import type { Audience, Field, Fields } from "../../src/core/field.ts";
import type { Register } from "../../src/core/register.ts";
import { collections, handbook } from "../../src/core/registers/index.ts";
import { pageAudience } from "../../src/core/vocabulary/handbook.ts";
import { runProgram } from "./command.ts";
import { filesIn, textOf } from "./folder.ts";

const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-editions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The order of editions is the test's own: from few readers to many.
const audiences: readonly Audience[] = ["registers", "staff", "public"];
const narrowest = (one: Audience, other: Audience) => (audiences.indexOf(one) < audiences.indexOf(other) ? one : other);
const mayRead = (edition: Audience, audience: Audience) => audiences.indexOf(edition) <= audiences.indexOf(audience);

interface Planted {
  readonly word: string;
  /** Register and field. */
  readonly where: string;
  readonly audience: Audience;
}

// Words without digits, ending or "ge", so that the search index keeps them whole (it stores stems): zzkluisbcdq.
const letters = "bcdfghjkmpqtvwxz";
const planted: Planted[] = [];
function plant(where: string, audience: Audience): string {
  const number = planted.length;
  const code = [number >> 8, (number >> 4) & 15, number & 15].map((digit) => letters[digit]).join("");
  const word = `zzkluis${code}q`;
  planted.push({ word, where, audience });
  return word;
}

// A field for a telephone number takes no other word: numbers that nobody else has.
function plantNumber(where: string, audience: Audience): string {
  const word = `020-777 ${String(planted.length).padStart(4, "0")}`;
  planted.push({ word, where, audience });
  return word;
}

// The one says that a register is empty, the other that a case was cleared away; neither can be true here. They hold no text.
const leftOut = new Set(["emptyRegisters", "retired"]);

const role = plant("organisation.roles.id", "public");
const caseIds: Readonly<Record<string, string>> = {
  "personal-data-breaches": "2026-7771",
  "data-subject-requests": "2026-7772",
};

// The id of a record may be read by whoever may read one of its fields.
const idAudience = (register: Register): Audience =>
  Object.values(register.fields).reduce<Audience>(
    (widest, { audience = "registers" }) => (mayRead(audience, widest) ? widest : audience),
    "registers",
  );
const ids = new Map(
  collections
    .filter((register) => register.shape === "records")
    .map((register): [string, string] => {
      const audience = idAudience(register);
      const id = caseIds[register.id];
      if (id === undefined) return [register.id, plant(`${register.id} id`, audience)];
      planted.push({ word: id, where: `${register.id} id`, audience });
      return [register.id, id];
    }),
);

function planting(field: Field, where: string, audience: Audience): unknown {
  const first = field.vocabulary?.terms[0]?.value;
  const id = ids.get(field.target ?? "") ?? "";
  switch (field.kind) {
    case "text":
      if (where === "organisation.roles.id") return role;
      return `Hier staat ${plant(where, audience)}`;
    case "paragraph":
      return `Hier staat ${plant(where, audience)}.\n\n- En **${plant(where, audience)}** in een lijst.`;
    case "telephone":
      return plantNumber(where, audience);
    case "texts":
      return [plant(where, audience), plant(where, audience)];
    case "day":
      return "2026-03-27";
    case "monthDay":
      return "04-01";
    case "moment":
      return "2026-03-27T10:00+01:00";
    case "period":
      return "PT48H";
    case "number":
      return 5;
    case "choice":
      return first;
    case "choices":
      return [first];
    case "reference":
      return id;
    case "references":
      return [id];
    case "role":
      return role;
    case "roles":
      return [role];
    case "group":
      return record(field.fields ?? {}, where, audience);
    case "list":
      return [record(field.fields ?? {}, where, audience)];
  }
}

const record = (fields: Fields, where: string, outer: Audience): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => !leftOut.has(key))
      .map(([key, field]) => [
        key,
        planting(field, `${where}.${key}`, narrowest(outer, field.audience ?? "registers")),
      ]),
  );

function write(path: string, text: string): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const withFields = (data: Record<string, unknown>, body: string) => `---\n${stringify(data)}---\n\n${body}\n`;

function writeContent(): void {
  for (const register of collections) {
    if (register.shape === "single") {
      write(`content/${register.id}.yml`, stringify(record(register.fields, register.id, "public")));
    } else if (register.shape === "records") {
      const data = record(register.fields, register.id, "public");
      const word = plant(`${register.id} body`, register.bodyAudience);
      write(`content/${register.id}/${ids.get(register.id)}.md`, withFields(data, `De tekst zegt ${word}.`));
    }
  }
  for (const { value } of pageAudience.terms) {
    const where = `handbook (${value})`;
    const data = { ...record(handbook.fields, where, value), audience: value };
    const word = () => plant(`${where} body`, value);
    const body = `## ${word()}\n\nDe tekst zegt ${word()}, [${word()}](/privacyverklaring/).\n\n| Wat |\n| --- |\n| ${word()} |`;
    write(`content/handbook/${plant(`${where} id`, value)}.mdx`, withFields(data, body));
  }
}

const said = /zzkluis[a-z]{3}q|2026-777\d|020-777 \d{4}/g;

/** The planted words in a folder, each with the files that hold it; names of files count. */
function scan(site: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of filesIn(site)) {
    for (const [word] of `${file.path} ${textOf(file)}`.toLowerCase().matchAll(said)) {
      const known = found.get(word) ?? [];
      if (!known.includes(file.path)) found.set(word, [...known, file.path]);
    }
  }
  return found;
}

/** What stands in an edition and is not meant for its readers, as "where: file". */
function leaks(found: ReadonlyMap<string, readonly string[]>, edition: Edition): string[] {
  return planted
    .filter(({ word, audience }) => found.has(word) && !mayRead(edition.audience, audience))
    .map(({ word, where, audience }) => `${where} (${audience}): ${found.get(word)?.join(", ")}`);
}

const out = join(folder, "out");
const scanned = new Map<Audience, Map<string, string[]>>();
const foundIn = (audience: Audience) => scanned.get(audience) ?? new Map<string, string[]>();

beforeAll(async () => {
  writeContent();
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
    const lost = planted.filter(({ word }) => !foundIn("registers").has(word)).map(({ where }) => where);
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
