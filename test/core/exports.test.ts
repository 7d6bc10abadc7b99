// The exports read back with other people's programs: as many rows as records, in every cell the value, every record as its schema says.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { dsvFormat } from "d3-dsv";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fitting, harmless } from "../../src/core/derive/cells.ts";
import { registerCsv, registerJson } from "../../src/core/derive/exports.ts";
import { exportJsonSchema, exportSchemaFile, registerJsonSchema } from "../../src/core/derive/json-schema.ts";
import { type Edition, editions, forEdition, hasPages } from "../../src/core/dossier/audience.ts";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import type { Field, Fields } from "../../src/core/model/field.ts";
import type { Register } from "../../src/core/model/register.ts";
import { validate } from "../../src/core/read/folder.ts";
import { splitFrontMatter } from "../../src/core/read/front-matter.ts";
import { collections, recipients, registers } from "../../src/core/registers/index.ts";
import { plainWords } from "../../src/core/text/plain-words.ts";
import { recordsIn } from "../cms/content.ts";

const texts = await recordsIn("content");
const whole = validate({
  folder: "",
  folders: [],
  unreadable: [],
  files: Object.entries(texts).map(([path, text]) => ({ path, text })),
});
const asOf = "2026-11-16T09:00+01:00";

const python = spawnSync("python3", ["-c", "import csv"]).status === 0;
const script = `
import csv, io, json, sys
json.dump([list(csv.reader(io.StringIO(each, newline=""), delimiter=";", strict=True)) for each in json.load(sys.stdin)], sys.stdout)
`;
function readByPython(csvs: readonly string[]): string[][][] {
  const { stdout, stderr } = spawnSync("python3", ["-c", script], {
    input: JSON.stringify(csvs),
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1" },
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as string[][][];
}
// All files of the editions at once: to start Python costs more than what it reads.
let filesByPython: ReadonlyMap<string, string[][]> | undefined;
function inPython(csv: string): string[][] {
  if (filesByPython === undefined) {
    const files = cases.map((each) => each.csv.slice(1));
    const rows = readByPython(files);
    filesByPython = new Map(files.map((file, index) => [file, rows[index] ?? []]));
  }
  return filesByPython.get(csv) ?? readByPython([csv])[0] ?? [];
}
/** Programs that know nothing of ours, each with what it makes of a CSV without its byte order mark. */
const readers: Readonly<Record<string, (csv: string) => string[][]>> = {
  papaparse: (csv) => {
    const { data, errors, meta } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(meta.delimiter).toBe(";");
    return data;
  },
  "d3-dsv": (csv) => dsvFormat(";").parseRows(csv, (row) => [...row]),
  ...(python ? { Python: inPython } : {}),
};

function read(csv: string, reader: (text: string) => string[][]): { titles: string[]; rows: string[][] } {
  expect(csv.startsWith("\uFEFFKenmerk;")).toBe(true);
  const [titles = [], ...rows] = reader(csv.slice(1));
  return { titles, rows };
}

/** A guarded line as it was typed: one apostrophe less before what begins as a formula. */
const asTyped = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r])/gm, "");

/** Columns of a set of fields, groups spread out, with the values under them. */
const spread = (fields: Fields, data: Record<string, unknown> | undefined, before = ""): [string, Field, unknown][] =>
  Object.entries(fields).flatMap(([key, field]): [string, Field, unknown][] => {
    const title = before + field.label;
    return field.kind === "group" && field.fields !== undefined
      ? spread(field.fields, data?.[key] as Record<string, unknown> | undefined, `${title} › `)
      : [[title, field, data?.[key]]];
  });

/** What a cell must hold where it can be said without the code under test: texts, days and numbers as they are, choices by their label. */
function expected(field: Field, value: unknown): string | undefined {
  if (value === undefined) return "";
  if (["text", "telephone", "email", "day", "number"].includes(field.kind)) return String(value);
  if (field.vocabulary !== undefined) {
    const labels = (Array.isArray(value) ? value : [value]).map(
      (each) => field.vocabulary?.terms.find((term) => term.value === each)?.label ?? "?",
    );
    return labels.join(" | ");
  }
  if (field.kind === "texts") return (value as string[]).map((each) => each.replace(/[|¦·]/g, "$&$&")).join(" | ");
  return undefined;
}

const inEdition = ({ audience }: Edition) => ({
  dossier: forEdition(whole, audience) as Dossier,
  held: registers.filter((register) => hasPages(audience, register)),
});
const cases = editions.flatMap((edition) => {
  const { dossier, held } = inEdition(edition);
  return held.map((register) => ({
    name: `${edition.folder}, ${register.slug}`,
    edition,
    register,
    dossier,
    csv: registerCsv(register, dossier, edition.audience),
  }));
});

// A pipeline that promises its readers has them: what is only skipped there proves nothing.
test.runIf(process.env.CI === "true")("Python reads along in the pipeline", () => {
  expect(python).toBe(true);
});

// Too large to install for one test: it reads along wherever it stands.
const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
test.skipIf(office === undefined)(
  `LibreOffice opens every file with the same rows and cells${office === undefined ? " (skipped: there is no LibreOffice on this computer)" : ""}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-office-"));
    try {
      for (const [index, { edition, register, dossier }] of cases.entries())
        writeFileSync(join(folder, `${index}.csv`), registerCsv(register, dossier, edition.audience));
      // Semicolon, double quotes, UTF-8, from the first line on, every column as text.
      const columns = Array.from({ length: 300 }, (_, index) => `${index + 1}/2`).join("/");
      const out = join(folder, "out");
      const { status, stderr } = spawnSync(
        office ?? "",
        [
          `-env:UserInstallation=file://${join(folder, "profile")}`,
          "--headless",
          `--infilter=CSV:59,34,76,1,${columns}`,
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
          "--outdir",
          out,
          ...cases.map((_, index) => join(folder, `${index}.csv`)),
        ],
        { encoding: "utf8", timeout: 240_000 },
      );
      expect(status, stderr).toBe(0);
      for (const [index, { name, edition, register, dossier }] of cases.entries()) {
        const { data } = Papa.parse<string[]>(readFileSync(join(out, `${index}.csv`), "utf8").replace(/^\uFEFF/, ""), {
          skipEmptyLines: true,
          delimiter: ",",
        });
        const ours = Papa.parse<string[]>(registerCsv(register, dossier, edition.audience).slice(1), {
          skipEmptyLines: true,
          delimiter: ";",
        }).data;
        // Inside a cell it has line ends of its own, and an empty cell at the end of a row is none.
        const plain = (rows: readonly string[][]) =>
          rows.map((row) =>
            row
              .map((cell) => cell.replaceAll("\r\n", "\n"))
              .join("\u241f")
              .replace(/\u241f+$/, ""),
          );
        expect(data, name).toHaveLength((dossier.entries[register.id] ?? []).length + 1);
        expect(plain(data), name).toEqual(plain(ours));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);

test("there is something to read in more than one edition", () => {
  expect(new Set(cases.map(({ edition }) => edition.folder)).size).toBeGreaterThan(1);
  expect(cases.length).toBeGreaterThan(registers.length);
});

describe.each(cases)("$name", ({ edition, register, dossier, csv }) => {
  const entries = dossier.entries[register.id] ?? [];

  test.each(Object.entries(readers))(
    "%s reads a row for every record and every value in its own cell",
    (_name, reader) => {
      const { titles, rows } = read(csv, reader);
      expect(new Set(titles).size).toBe(titles.length);
      expect(rows.map(([id]) => id)).toEqual(entries.map(({ id }) => id));
      for (const [index, { id, data, body }] of entries.entries()) {
        const row = rows[index] ?? [];
        expect(row).toHaveLength(titles.length);
        expect(Math.max(...row.map((cell) => cell.length))).toBeLessThan(32_767);
        for (const [title, field, value] of spread(register.fields, data as Record<string, unknown>)) {
          const column = titles.indexOf(title);
          if (column < 0) continue;
          const said = expected(field, value);
          if (said !== undefined && said.length < 30_000)
            expect(asTyped(row[column] ?? ""), `${id} ${title}`).toBe(said);
          if (field.kind === "moment" && value !== undefined)
            expect(row[column]).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
        }
        for (const cell of row) expect(cell, id).not.toMatch(/^[=+\-@\t]|\*\*|\]\(|^#{2,} |<[a-z]/m);
        expect(row.at(-1)?.split(/\s+/).length ?? 0).toBeGreaterThanOrEqual(body.trim() === "" ? 1 : 2);
      }
    },
  );

  test("lines end as Windows ends them, and only rows do", () => {
    expect(csv.endsWith("\r\n")).toBe(true);
    // Outside quotes no other sign ends a line.
    expect(csv.replace(/"(?:[^"]|"")*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("the JSON is what its own schema says, in strict mode", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const schema = exportJsonSchema(register, edition.audience);
    const holds = ajv.compile(schema);
    const json = JSON.parse(registerJson(register, dossier, asOf)) as { $schema: string; records: { id: string }[] };
    expect(holds(json) ? [] : holds.errors).toEqual([]);
    expect(json.$schema).toBe(exportSchemaFile(register));
    expect(schema.$id).toMatch(/^urn:privacyhandboek:schema:export:/);
    expect(json.records.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    // It refuses a field that nobody knows, a value of the wrong kind, and a record without a name.
    const [first] = json.records;
    for (const wrong of [
      { ...first, onbekend: 1 },
      { ...first, id: 7 },
      { ...first, id: undefined },
    ].map((each) => JSON.parse(JSON.stringify(each))))
      expect(first === undefined ? false : holds({ ...json, records: [wrong] })).toBe(false);
    expect(holds({ ...json, asOf: "gisteren" })).toBe(false);
  });
});

describe.each(collections.map((register) => ({ name: register.slug, register })))(
  "the files of $name",
  ({ register }) => {
    const holds = new Ajv2020({ strict: true, allErrors: true }).compile(registerJsonSchema(register));
    const files = Object.entries(texts).filter(([path]) => path.startsWith(register.id));

    test.each(files)("%s is as the schema for editors says", (_path, text) => {
      const split = register.shape === "single" ? { yaml: text } : splitFrontMatter(text);
      if ("id" in split) throw new Error(split.id);
      const fields = parse(split.yaml, { schema: "core" }) as Record<string, unknown>;
      expect(holds(fields) ? [] : holds.errors).toEqual([]);
      expect(holds({ ...fields, onbekend: "x" })).toBe(false);
      expect(holds({})).toBe(false);
    });
  },
);

test("a case that was cleared away holds to both schemas, and with another field left to neither", () => {
  const retired = { retention: "zorgdossier", retiredOn: "2026-01-05", role: "privacyfunctionaris" };
  const register = registers.find(({ id }) => id === "data-subject-requests") as Register;
  const ajv = new Ajv2020({ strict: true });
  const file = ajv.compile(registerJsonSchema(register));
  const inExport = ajv.compile(exportJsonSchema(register, "registers"));
  const exported = (record: object) => ({ register: register.id, title: "x", asOf, records: [record] });
  expect(file({ retired })).toBe(true);
  expect(file({ retired, outcome: "granted" })).toBe(false);
  expect(inExport(exported({ id: "2020-001", stage: "retired", retired }))).toBe(
    register.stages?.some(({ id }) => id === "retired"),
  );
  expect(inExport(exported({ id: "2020-001", retired }))).toBe(true);
  expect(inExport(exported({ id: "2020-001", retired, outcome: "granted" }))).toBe(false);
});

/** The CSV of recipients of which only what they do differs. */
function csvOf(whats: readonly string[], more: Record<string, unknown> = {}, body = ""): string {
  const entries = whats.map((what, index) => ({
    register: recipients.id,
    id: `nummer-${index}`,
    file: "",
    text: "",
    body,
    data: { name: "Naam", kind: "software", role: "processor", what, agreement: "none", ...more },
  }));
  const dossier = { organisation: undefined, entries: { recipients: entries }, ids: {}, findings: [], counts: {} };
  return registerCsv(recipients, dossier as never, "registers");
}
const cellsOf = (csv: string, reader: (text: string) => string[][], label: string) => {
  const { titles, rows } = read(csv, reader);
  return rows.map((row) => row[titles.indexOf(label)]);
};

describe.each(Object.entries(readers))("%s", (_name, reader) => {
  const nasty = [
    "=1+1",
    "+31",
    "-2",
    "@SUM(A1)",
    "tekst\n=1+1",
    "a\r\n-b",
    "a\r=b",
    "'=1",
    "''=1",
    "'gewoon",
    "\t=1",
    "＝1+1",
    'met "aanhaling"; en puntkomma',
    '"',
    "twee\nregels",
    "los\rCR",
    "Windows\r\nhier",
    "  ruimte ",
    "0123",
    "a,b",
    ";",
    "\n",
    "é€😀",
    "a\u2028=b",
  ];
  test("gets every text back as it was, and no line of it begins as a formula", () => {
    const cells = cellsOf(csvOf(nasty), reader, recipients.fields.what.label).map(String);
    expect(cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/gm, ""))).toEqual(nasty);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t＝]/m);
  });

  test("sees days and moments that sort, and lists whose separator stands in no value", () => {
    const csv = csvOf(["x"], {
      signedOn: "2026-03-10",
      subProcessors: [
        { name: "Een, twee; drie", country: "Nederland" },
        { name: "A | B ¦ C", what: "=1+1\n=2", country: "x" },
      ],
    });
    expect(cellsOf(csv, reader, recipients.fields.signedOn.label)).toEqual(["2026-03-10"]);
    expect(cellsOf(csv, reader, recipients.fields.subProcessors.label)).toEqual([
      "Naam: Een, twee; drie ¦ Land: Nederland | Naam: A || B ¦¦ C ¦ Wat zij doen: =1+1\n'=2 ¦ Land: x",
    ]);
  });

  test("gets a text of any length in a cell that Excel can hold", () => {
    const long = `${"woord ".repeat(6000)}einde`;
    const [cell = ""] = cellsOf(csvOf([long]), reader, recipients.fields.what.label);
    expect(cell).toHaveLength(32_000);
    expect(cell.endsWith("… verder op ontvangers/nummer-0/")).toBe(true);
    expect(long.startsWith(cell.slice(0, 31_000))).toBe(true);
    const [body = ""] = cellsOf(csvOf(["x"], {}, `- ${"=1\n- ".repeat(9000)}`), reader, "Toelichting");
    expect(body.length).toBeLessThanOrEqual(32_000);
  });
});

test("a text is cut where no sign is halved, and only when it is too long", () => {
  expect(fitting("x".repeat(32_000), "a/")).toHaveLength(32_000);
  expect(fitting("x".repeat(32_001), "a/").endsWith("x… verder op a/")).toBe(true);
  const cut = fitting("😀".repeat(20_000), "a/");
  expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test.each([
  ["gewoon", "gewoon"],
  ["", ""],
  ["=1", "'=1"],
  ["a\n\n@b\n+c", "a\n\n'@b\n'+c"],
  ["a=b", "a=b"],
  ["'=1", "''=1"],
])("%j becomes %j", (text, safe) => expect(harmless(text)).toBe(safe));

test.each([
  ["gewone tekst", "gewone tekst"],
  ["**Wat:** een *zaak* met `code`", "Wat: een zaak met code"],
  ["## Kop\n\nTekst.\n\n- een\n- **twee**\n  - drie", "Kop\n\nTekst.\n\n• een\n• twee\n  • drie"],
  ["1. een\n2. twee", "1. een\n2. twee"],
  ["3. een\n4. *twee*", "3. een\n4. twee"],
  [
    "Zie [hier](https://a.example/x) of [mail](mailto:a@b.example).",
    "Zie hier (https://a.example/x) of mail (mailto:a@b.example).",
  ],
  ["[https://a.example](https://a.example)", "https://a.example"],
  ["| a | b |\n| - | - |\n| 1 | **2** |", "a | b\n1 | 2"],
  ["> citaat\n> gaat *door*", "citaat\ngaat door"],
  ["drie \\* vier", "drie * vier"],
  ["een  \ntwee", "een\ntwee"],
])("%j as plain text is %j", (markdown, plain) => expect(plainWords(markdown)).toBe(plain));
