// From texts to a dossier: every file in its place, every value of its kind, every problem with its line. Never stops at the first.
import type { z } from "zod";
import type { Dossier, Organisation } from "../dossier/dossier.ts";
import { type Field, fieldAt, isBlank, isRetired, retiredFields, schemaOf } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { bodyLabel, type Entry, extensionOf, isUnread, type Register } from "../model/register.ts";
import { walk } from "../model/walk.ts";
import { collections, registers } from "../registers/index.ts";
import { readPage, readPlainText } from "../text/dialect.ts";
import { distance } from "../text/distance.ts";
import { type StructuralId, structuralSource } from "../text/structure.ts";
import { isDay, isMoment } from "../time/written.ts";
import { bodyProblems, conflictsIn } from "./document-form.ts";
import { nameProblem } from "./file-name.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readablePart } from "./readable-part.ts";
import { type Place, readYaml, type Yaml } from "./yaml.ts";

/** One file under content/. `path` is relative to that folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Source {
  /** How the content folder is called in findings, relative to the working folder. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** Folders directly under content/, also empty ones. */
  readonly folders: readonly string[];
  /** What could not be read at all: unreadable, too large, no text, a link. Reported with their path under content/. */
  readonly unreadable: readonly {
    readonly path: string;
    readonly id: StructuralId;
    readonly message: string;
    readonly remedy: string;
  }[];
}

const start: Place = { line: 1, column: 1 };

const finding = (
  id: StructuralId,
  file: string,
  place: Place,
  path: string,
  message: string,
  remedy: string,
): Finding => ({
  id,
  severity: "error",
  file,
  ...place,
  path,
  message,
  remedy,
  source: structuralSource,
});

const schemas = new Map<string, z.ZodType>();
function schemaFor(register: Register, retired: boolean): z.ZodType {
  const key = retired ? `${register.id} retired` : register.id;
  const known = schemas.get(key) ?? schemaOf(retired ? retiredFields(register.fields) : register.fields);
  schemas.set(key, known);
  return known;
}

function closest(key: string, known: readonly string[]): string | undefined {
  const near = known.filter((each) => distance(key.toLowerCase(), each.toLowerCase()) <= 2);
  return near[0];
}

type Said = readonly [id: StructuralId, message: string, remedy: string];

const kinds: Partial<Record<Field["kind"], string>> = {
  number: "een heel getal",
  texts: "een lijst met korte teksten",
  choices: "een lijst met keuzes",
  references: "een lijst met kenmerken",
  roles: "een lijst met rollen",
  group: "een groep velden",
  list: "een lijst met rijen",
};

/** Why a text is no moment: the end of a Dutch sentence. */
function whyNoMoment(text: string): string {
  const [, day = "", time = "", zoned = ""] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(.*)$/.exec(text) ?? [];
  if (day === "") return "staat iets wat niet als moment is geschreven.";
  if (!isDay(day)) return "staat een dag die niet bestaat.";
  if (!isMoment(`${day}T${time}Z`)) return "staat een tijd die niet bestaat.";
  return zoned === "" ? "ontbreekt de tijdzone." : "staat een tijdzone die niet te lezen is.";
}

// What a schema's issue means, in words of the field it stands at.
function said(issue: z.core.$ZodIssue, field: Field | undefined): Said {
  if (issue.path.length === 0) {
    return [
      "wrong-type",
      "Dit bestand bestaat niet uit velden.",
      "Schrijf elk veld als `naam: waarde`, met een spatie na de dubbele punt.",
    ];
  }
  const label = field?.label ?? String(issue.path.at(-1));
  if (isBlank(issue.input) || issue.message === "blank")
    return ["required-field", `"${label}" is niet ingevuld.`, `Vul "${label}" in.`];
  if (issue.message === "telephone") {
    return [
      "not-a-telephone-number",
      `"${label}" is niet precies één telefoonnummer.`,
      "Schrijf hier het nummer dat een telefoon moet kiezen, bijvoorbeeld 020 123 45 67 of +31 20 123 45 67, zo nodig met toestel 12 erachter. Een tweede nummer kan bij de rol staan die dat nummer heeft.",
    ];
  }
  if (issue.message === "email") {
    return [
      "not-an-email-address",
      `"${label}" is niet precies één e-mailadres.`,
      "Schrijf hier alleen het adres, bijvoorbeeld privacy@organisatie.nl, zonder mailto: ervoor en zonder iets erachter.",
    ];
  }
  if (issue.message === "day") {
    return [
      "impossible-day",
      `"${label}" is geen dag die bestaat.`,
      "Schrijf jaar-maand-dag, bijvoorbeeld 2026-03-27.",
    ];
  }
  if (issue.message === "month-day") {
    return [
      "impossible-day",
      `"${label}" is geen dag van het jaar.`,
      'Schrijf maand-dag tussen aanhalingstekens, bijvoorbeeld "04-01" voor 1 april.',
    ];
  }
  if (issue.message === "moment") {
    return [
      "moment-without-offset",
      `Bij "${label}" ${whyNoMoment(String(issue.input))}`,
      "Schrijf bijvoorbeeld 2026-03-27T10:00+01:00: wintertijd is +01:00, zomertijd +02:00.",
    ];
  }
  if (issue.message === "period") {
    return [
      "impossible-period",
      `"${label}" is geen termijn.`,
      "Schrijf P20Y voor 20 jaar, P3M voor 3 maanden, P4W voor 4 weken, PT24H voor 24 uur.",
    ];
  }
  if (issue.message === "number" || field?.kind === "number") {
    return [
      "not-a-number",
      `"${label}" is geen heel getal.`,
      "Schrijf alleen cijfers, nul of meer, zonder punt, komma of spatie: 12500. Weet u het nog niet? Laat het veld dan weg.",
    ];
  }
  if (field?.vocabulary !== undefined && (issue.code === "invalid_value" || field.kind === "choice")) {
    const values = field.vocabulary.terms.map((term) => term.value).join(", ");
    return ["not-in-list", `De waarde bij "${label}" staat niet in de keuzelijst.`, `Kies uit: ${values}.`];
  }
  const kind = field === undefined ? "velden" : (kinds[field.kind] ?? "tekst");
  return [
    "wrong-type",
    `"${label}" moet ${kind} zijn.`,
    kind === "tekst" ? "Zet de waarde tussen aanhalingstekens." : `Maak er ${kind} van.`,
  ];
}

// A required field that merely stands there under a misspelt name is one mistake.
function misspelt(issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  const around = issue.path.slice(0, -1).join(".");
  return issues.some(
    (other) =>
      other.code === "unrecognized_keys" &&
      other.path.join(".") === around &&
      isBlank(issue.input) &&
      other.keys.some((key) => closest(key, [String(issue.path.at(-1))]) !== undefined),
  );
}

type Path = readonly (string | number)[];
const pathOf = ({ path }: z.core.$ZodIssue): (string | number)[] =>
  path.map((key) => (typeof key === "symbol" ? String(key) : key));

interface Empty {
  readonly path: Path;
  readonly field: Field;
  readonly strangers: boolean;
}

/** The group or row around a missing field, when none of its fields stands in it: that is one mistake, not one for each. */
function emptyAround(register: Register, yaml: Yaml, issue: z.core.$ZodIssue): Empty | undefined {
  const path = pathOf(issue).slice(0, -1);
  const field = fieldAt(register.fields, path);
  if (path.length === 0 || field?.fields === undefined || !isBlank(issue.input)) return undefined;
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<string, unknown> | undefined)?.[key],
    yaml.value,
  );
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const inside = value as Record<string, unknown>;
  if (!Object.keys(field.fields).every((key) => isBlank(inside[key]))) return undefined;
  return { path, field, strangers: Object.keys(inside).some((key) => field.fields?.[key] === undefined) };
}

function saidOfEmpty({ path, field }: Empty): Said {
  const asked = Object.values(field.fields ?? {})
    .filter(({ required }) => required)
    .map(({ label }) => `"${label}"`)
    .join(", ");
  const row = typeof path.at(-1) === "number";
  return [
    "required-field",
    row ? `Bij "${field.label}" is nummer ${Number(path.at(-1)) + 1} leeg.` : `"${field.label}" is niet ingevuld.`,
    `Vul in: ${asked}.`,
  ];
}

function issuesOf(register: Register, file: string, yaml: Yaml, issues: readonly z.core.$ZodIssue[]): Finding[] {
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.path.length > 0 && misspelt(issue, issues)) return [];
    const path = pathOf(issue);
    const empty = emptyAround(register, yaml, issue);
    if (empty !== undefined) {
      const at = empty.path.join(".");
      // A key that does not exist is told already.
      if (empty.strangers || told.has(at)) return [];
      told.add(at);
      const [id, message, remedy] = saidOfEmpty(empty);
      return [finding(id, file, yaml.placeOf(empty.path), at, message, remedy)];
    }
    if (issue.code === "unrecognized_keys") {
      const known = Object.keys(path.length === 0 ? register.fields : (fieldAt(register.fields, path)?.fields ?? {}));
      return issue.keys.map((key) => {
        const near = closest(key, known);
        const remedy = near === undefined ? `Velden die er wel zijn: ${known.join(", ")}.` : `Bedoelde u \`${near}\`?`;
        return finding(
          "unknown-key",
          file,
          yaml.placeOf([...path, key]),
          [...path, key].join("."),
          `Het veld \`${key}\` bestaat hier niet.`,
          remedy,
        );
      });
    }
    const [id, message, remedy] = said(issue, fieldAt(register.fields, path));
    return [finding(id, file, yaml.placeOf(path), path.join("."), message, remedy)];
  });
}

const yamlRemedy: Partial<Record<StructuralId, string>> = {
  "duplicate-key": "Houd één van de twee over.",
  "yaml-tab": "Vervang de tab door spaties.",
  "yaml-tag": "Zet de waarde tussen aanhalingstekens, of haal het woord met het uitroepteken weg.",
  "yaml-alias": "Schrijf de waarde op elke plek voluit. Begint een tekst met * of &? Zet die tussen aanhalingstekens.",
  "unknown-key": "Haal dit veld weg.",
};

interface Read {
  readonly entry?: Entry;
  /** Fields of a file that could not be read as a whole. */
  readonly partly?: Readonly<Record<string, unknown>>;
  readonly findings: Finding[];
}

function readEntry(register: Register, id: string, file: string, text: string): Read {
  const read = readUsable(register, id, file, text);
  const conflicts = conflictsIn(text);
  if (conflicts.length === 0) return read;
  const lines = new Set(conflicts.map(({ line }) => line));
  // What cannot be read because two versions stand there needs no second word.
  const whole = read.entry !== undefined && read.entry.unread === undefined;
  return {
    ...read,
    findings: [
      ...conflicts.map((each) => finding(each.id, file, each, "", each.message, each.remedy)),
      ...(whole ? read.findings.filter(({ line }) => !lines.has(line)) : []),
    ],
  };
}

function readUsable(register: Register, id: string, file: string, text: string): Read {
  const read = readWhole(register, id, file, text);
  // Every record refers to the organisation: what can be read of it is used, so that one slip is one finding.
  if (read.entry !== undefined || register.shape !== "single") return read;
  const { fields, unread } = readablePart(text, register.fields, schemaFor(register, false));
  const whole = schemaFor(register, false).safeParse(fields);
  if (!whole.success) return { ...read, partly: fields };
  const data = whole.data as Entry["data"];
  return { ...read, entry: { register: register.id, id, file, text, data, body: "", unread } };
}

const mostInLine = 5_000;

// A list of texts is judged by its texts, each at its own row.
const rowsOf = (path: string, value: unknown): readonly (readonly [path: string, text: unknown])[] =>
  Array.isArray(value) ? value.map((each, index) => [`${path}.${index}`, each]) : [[path, value]];

const inField = (label: string, message: string) =>
  `Bij "${label}": ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

function readWhole(register: Register, id: string, file: string, text: string): Read {
  const split =
    register.shape === "single" ? { yaml: text, yamlLine: 1, body: "", bodyLine: 1 } : splitFrontMatter(text);
  if ("id" in split) {
    const words: Partial<Record<StructuralId, Said>> = {
      "front-matter-missing": [
        "front-matter-missing",
        "Dit bestand begint niet met velden.",
        "Begin met een regel met drie streepjes, daarna de velden, daarna weer drie streepjes.",
      ],
      "front-matter-unclosed": [
        "front-matter-unclosed",
        "De velden bovenaan zijn niet afgesloten.",
        "Zet onder het laatste veld een regel met drie streepjes.",
      ],
      "front-matter-language": [
        "front-matter-language",
        "Achter de eerste drie streepjes staat iets.",
        "Laat achter de drie streepjes niets staan; alleen YAML wordt gelezen, en nooit uitgevoerd.",
      ],
    };
    const [problem, message, remedy] = words[split.id] ?? [
      split.id,
      "Dit bestand is niet te lezen.",
      "Herstel de eerste regels van het bestand.",
    ];
    return { findings: [finding(problem, file, { line: split.line, column: 1 }, "", message, remedy)] };
  }
  const yaml = readYaml(split.yaml, split.yamlLine);
  if (yaml.problems.length > 0) {
    return {
      findings: yaml.problems.map(({ id: problem, message, line, column }) =>
        finding(
          problem,
          file,
          { line, column },
          "",
          message,
          yamlRemedy[problem] ??
            "Schrijf elk veld als `naam: waarde`, met een spatie na de dubbele punt. Staat er een dubbele punt of # in de tekst? Zet die tussen aanhalingstekens.",
        ),
      ),
    };
  }
  const retired = register.cases && isRetired(yaml.value);
  if (retired && (Object.keys(yaml.value as object).length > 1 || split.body.trim() !== "")) {
    const problem = finding(
      "retired-holds-text",
      file,
      yaml.placeOf(["retired"]),
      "retired",
      "Deze zaak is als opgeruimd gemerkt, maar er staan nog andere velden of tekst.",
      "Opruimen doet `npm run retire`, na de bewaartermijn. Is de zaak nog niet zo ver, laat `retired` dan leeg.",
    );
    return { findings: [problem] };
  }
  const problems = [
    ...bodyProblems(split.body),
    ...(register.shape === "pages" ? readPage(split.body) : readPlainText(split.body)),
  ];
  const findings = problems.map((problem) =>
    finding(
      problem.id,
      file,
      { line: problem.line + split.bodyLine - 1, column: problem.column },
      problem.id === "text-too-long" ? "body" : "",
      problem.id === "text-too-long" ? inField(bodyLabel(register), problem.message) : problem.message,
      problem.remedy,
    ),
  );
  const parsed = schemaFor(register, retired).safeParse(yaml.value ?? {}, { reportInput: true });
  if (!parsed.success) return { findings: [...findings, ...issuesOf(register, file, yaml, parsed.error.issues)] };
  // Free text in a field is rendered like the text under the fields.
  for (const { field, path, value } of walk(register.fields, parsed.data as Entry["data"])) {
    for (const [at, text] of field.kind === "paragraph" ? [] : rowsOf(path, value)) {
      if (typeof text !== "string" || text.length <= mostInLine) continue;
      const words = `"${field.label}" is langer dan 5.000 tekens.`;
      const remedy = "Zet hier alleen waar het om gaat. Een langere tekst kan in de toelichting.";
      findings.push(finding("text-too-long", file, yaml.placeOf(at.split(".")), at, words, remedy));
    }
    const [problem] = field.kind === "paragraph" && typeof value === "string" ? readPlainText(value) : [];
    if (problem !== undefined) {
      const { id: problemId, message, remedy } = problem;
      findings.push(
        finding(problemId, file, yaml.placeOf(path.split(".")), path, inField(field.label, message), remedy),
      );
    }
  }
  return {
    findings,
    entry: { register: register.id, id, file, text, data: parsed.data as Entry["data"], body: split.body },
  };
}

function placeOfFile(path: string): { register: Register; id: string } | "folder" | "file" {
  const [first, second, ...rest] = path.split("/");
  for (const register of collections) {
    const end = extensionOf(register);
    if (register.shape === "single" ? path === `${register.id}${end}` : first === register.id) {
      if (register.shape === "single") return { register, id: register.id };
      if (second === undefined || rest.length > 0 || !second.endsWith(end)) return "file";
      return { register, id: second.slice(0, -end.length) };
    }
  }
  return second === undefined ? "file" : "folder";
}

type Reading = typeof readEntry;

/** A way of reading that remembers: a file whose text did not change since the last time is not read again. */
export function remembering(): Reading {
  const known = new Map<string, { readonly text: string; readonly read: ReturnType<Reading> }>();
  return (register, id, file, text) => {
    const last = known.get(file);
    if (last?.text === text) return last.read;
    const read = readEntry(register, id, file, text);
    known.set(file, { text, read });
    return read;
  };
}

/** Reads all files into a dossier. Never throws on content: every problem is a finding with file, line and column. */
export function validate(source: Source, reading: Reading = readEntry): Dossier {
  const findings: Finding[] = [];
  const entries: Record<string, Entry[]> = {};
  const ids: Record<string, Set<string>> = {};
  const counts: Record<string, number> = {};
  const at = (path: string) => (source.folder === "" ? path : `${source.folder}/${path}`);
  for (const register of collections) {
    entries[register.id] = [];
    ids[register.id] = new Set();
    counts[register.id] = 0;
  }
  for (const { path, id, message, remedy } of source.unreadable) {
    findings.push(finding(id, at(path), start, "", message, remedy));
    const known = placeOfFile(path);
    if (typeof known !== "string") ids[known.register.id]?.add(known.id);
  }
  const strangers = new Set<string>();
  let partly: Read["partly"];
  for (const { path, text } of source.files) {
    const place = placeOfFile(path);
    if (place === "folder") strangers.add(path.split("/")[0] ?? path);
    else if (place === "file") {
      findings.push(
        finding(
          "unknown-file",
          at(path),
          start,
          "",
          "Dit bestand hoort bij geen register.",
          "Zet het in de map van een register met de juiste uitgang (.md, pagina's .mdx), of haal het uit deze map.",
        ),
      );
    } else {
      const { register, id } = place;
      ids[register.id]?.add(id);
      counts[register.id] = (counts[register.id] ?? 0) + 1;
      const problem = nameProblem(register, id);
      if (problem !== undefined) findings.push(finding("file-name", at(path), start, "", ...problem));
      const read = reading(register, id, at(path), text);
      findings.push(...read.findings);
      if (read.entry !== undefined) entries[register.id]?.push(read.entry);
      partly ??= read.partly;
    }
  }
  for (const folder of source.folders)
    if (!collections.some((each) => each.shape !== "single" && each.id === folder)) strangers.add(folder);
  for (const folder of strangers) {
    const near = closest(
      folder,
      collections.map((each) => each.id),
    );
    const remedy =
      near === undefined
        ? `Mappen die wel worden gelezen: ${collections
            .filter((each) => each.shape !== "single")
            .map((each) => each.id)
            .join(", ")}.`
        : `Bedoelde u \`${near}\`?`;
    findings.push(
      finding("unknown-folder", at(folder), start, "", `De map \`${folder}\` hoort bij geen register.`, remedy),
    );
  }
  const organisation = entries.organisation?.[0]?.data as unknown as Organisation | undefined;
  if (counts.organisation === 0 && !source.unreadable.some((each) => each.path === "organisation.yml")) {
    findings.push(
      finding(
        "missing-file",
        at("organisation.yml"),
        start,
        "",
        "Het bestand met de organisatie ontbreekt.",
        "Maak organisation.yml, bijvoorbeeld door het over te nemen uit het voorbeeld.",
      ),
    );
  }
  findings.push(...emptiness(source, entries.organisation?.[0], counts, at, partly ?? {}));
  for (const list of Object.values(entries)) list.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { organisation, entries, ids, findings, counts };
}

// An empty register is either declared empty, or an error.
function emptiness(
  source: Source,
  entry: Entry | undefined,
  counts: Record<string, number>,
  at: (path: string) => string,
  partly: Readonly<Record<string, unknown>>,
): Finding[] {
  const { emptyRegisters = [] } = (entry?.data ?? partly) as Partial<Organisation>;
  const rows = emptyRegisters.map((each): string => each.register);
  const declared = new Set(rows);
  // Which registers are empty on purpose cannot be told when that very list cannot be read.
  const unknown =
    isUnread(entry, "emptyRegisters") ||
    (entry === undefined && counts.organisation !== 0 && emptyRegisters.length === 0);
  const unreadable = new Set(source.unreadable.map((each) => each.path.split("/")[0]));
  return [...registers, ...collections.filter((each) => each.shape === "pages")].flatMap((register) => {
    const empty = counts[register.id] === 0 && !unreadable.has(register.id) && !unknown;
    const declare =
      register.shape === "pages"
        ? "Maak ten minste één pagina."
        : "Voeg een regel toe, of zet dit register met dag en rol bij `emptyRegisters` in organisation.yml.";
    if (empty && !source.folders.includes(register.id) && !declared.has(register.id)) {
      return [
        finding("missing-folder", at(register.id), start, "", `De map van ${register.title} ontbreekt.`, declare),
      ];
    }
    if (empty && !declared.has(register.id)) {
      return [
        finding("empty-register", at(register.id), start, "", `${register.title} heeft geen enkele regel.`, declare),
      ];
    }
    if (!empty && entry !== undefined && declared.has(register.id)) {
      const path = ["emptyRegisters", rows.indexOf(register.id), "register"];
      return [
        finding(
          "not-empty-register",
          at("organisation.yml"),
          readYaml(entry.text, 1).placeOf(path),
          path.join("."),
          `${register.title} is leeg verklaard, maar heeft regels.`,
          "Haal dit register weg bij `emptyRegisters`; de regels zelf blijven.",
        ),
      ];
    }
    return [];
  });
}
