// From the text of one file to a record: its fields of the declared kinds, its text, and every problem with its line.
import type { z } from "zod";
import { isRetired, retiredFields, schemaOf } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { broughtUp } from "../model/former.ts";
import { bodyLabel, type Entry, type Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { walk } from "../model/walk.ts";
import { readPage, readPlainText } from "../text/dialect.ts";
import type { StructuralId } from "../text/structure.ts";
import { bodyProblems, conflictsIn } from "./document-form.ts";
import { nameProblem } from "./file-name.ts";
import { howToBringUp } from "./format.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { finding, issuesOf, type Said, start } from "./issues.ts";
import { readablePart } from "./readable-part.ts";
import { readYaml, type Yaml } from "./yaml.ts";

const schemas = new Map<string, z.ZodType>();
function schemaFor(register: Register, retired: boolean): z.ZodType {
  const key = retired ? `${register.id} retired` : register.id;
  const known = schemas.get(key) ?? schemaOf(retired ? retiredFields(register.fields) : register.fields);
  schemas.set(key, known);
  return known;
}

const yamlRemedy: Partial<Record<StructuralId, string>> = {
  "duplicate-key": "Houd één van de twee over.",
  "yaml-tab": "Vervang de tab door spaties.",
  "yaml-tag": "Zet de waarde tussen aanhalingstekens, of haal het woord met het uitroepteken weg.",
  "yaml-alias": "Schrijf de waarde op elke plek voluit. Begint een tekst met * of &? Zet die tussen aanhalingstekens.",
  "unknown-key": "Haal dit veld weg.",
};

/** A file that was read: a record when it could be, and all that is wrong with its form. */
export interface ReadRecord {
  readonly entry?: Entry;
  /** Fields of a file that could not be read as a whole. */
  readonly partly?: Readonly<Record<string, unknown>>;
  readonly findings: Finding[];
}

/**
 * Reads the text of one record. `file` is how findings call it. Never throws on content: every problem is a finding with its line.
 */
export function readRecord(register: Register, id: string, file: string, text: string): ReadRecord {
  const problem = nameProblem(register, id);
  const named = problem === undefined ? [] : [finding("file-name", file, start, "", ...problem)];
  const read = readUsable(register, id, file, text);
  const conflicts = conflictsIn(text);
  if (conflicts.length === 0) return { ...read, findings: [...named, ...read.findings] };
  const lines = new Set(conflicts.map(({ line }) => line));
  // What cannot be read because two versions stand there needs no second word.
  const whole = read.entry !== undefined && read.entry.unread === undefined;
  return {
    ...read,
    findings: [
      ...named,
      ...conflicts.map((each) => finding(each.id, file, each, "", each.message, each.remedy)),
      ...(whole ? read.findings.filter(({ line }) => !lines.has(line)) : []),
    ],
  };
}

function readUsable(register: Register, id: string, file: string, text: string): ReadRecord {
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

/** What stands in a file as it was called or written in an older version, and the fields without that fault. */
function olderFields(register: Register, file: string, { value, placeOf }: Yaml, retired: boolean) {
  const fields = retired || value === null || typeof value !== "object" || Array.isArray(value) ? undefined : value;
  const { values, moved } = broughtUp(register.fields, (fields ?? {}) as Plain);
  if (moved.length === 0) return { findings: [], rest: undefined };
  const findings = moved.map(({ path, field }) =>
    finding(
      "older-format",
      file,
      placeOf(path),
      path.join("."),
      `"${field.label}" staat er nog zoals in een oudere versie van het programma.`,
      howToBringUp,
    ),
  );
  return { findings, rest: values };
}

function readWhole(register: Register, id: string, file: string, text: string): ReadRecord {
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
  if (!parsed.success) {
    const older = olderFields(register, file, yaml, retired);
    const issues =
      older.rest === undefined
        ? parsed.error.issues
        : (schemaFor(register, retired).safeParse(older.rest, { reportInput: true }).error?.issues ?? []);
    return { findings: [...findings, ...older.findings, ...issuesOf(register, file, yaml, issues)] };
  }
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
