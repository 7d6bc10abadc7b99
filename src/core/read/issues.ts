// What does not fit a declaration, in Dutch: a schema says it in its own words, people read it in those of the field.
import type { z } from "zod";
import { type Field, fieldAt, isBlank } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import type { Register } from "../model/register.ts";
import { distance } from "../text/distance.ts";
import { type StructuralId, structuralSource } from "../text/structure.ts";
import { isDay, isMoment } from "../time/written.ts";
import type { Place, Yaml } from "./yaml.ts";

/** The place of what concerns a file as a whole. */
export const start: Place = { line: 1, column: 1 };

/** A problem of form as a finding: always an error. */
export const finding = (
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

/** The known name that a misspelt one comes nearest to, at two letters or less. */
export function closest(key: string, known: readonly string[]): string | undefined {
  const near = known.filter((each) => distance(key.toLowerCase(), each.toLowerCase()) <= 2);
  return near[0];
}

/** A problem of form in words: id, message, remedy. */
export type Said = readonly [id: StructuralId, message: string, remedy: string];

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

/** What a schema had against the fields of a file, as findings with their places. */
export function issuesOf(register: Register, file: string, yaml: Yaml, issues: readonly z.core.$ZodIssue[]): Finding[] {
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
