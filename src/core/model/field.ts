// A field, declared once: its Zod schema, Dutch words, source of law and audience. Everything else derives from it.
import { z } from "zod";
import type { Citation } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { mailLink } from "../text/mail.ts";
import { telephoneLink } from "../text/telephone.ts";
import { isDay, isMoment, isMonthDay, isPeriod } from "../time/written.ts";
import { type Vocabulary, vocabulary } from "../vocabulary/vocabulary.ts";
import type { Former } from "./former.ts";

const exampleAnswer = vocabulary("example", [{ value: "yes", label: "ja, dit is een voorbeeld" }]);

const takenOverFrom = vocabulary("taken-over", [
  { value: "library", label: "uit het voorbeeld van het programma" },
  { value: "copy", label: "van een andere regel van onszelf" },
  { value: "import", label: "uit een ander bestand of systeem" },
]);

/** Where a record was taken over from. */
export type TakenOver = (typeof takenOverFrom)["terms"][number]["value"];

/** Who may see a field: everyone, our employees, or only officer and auditor. Narrowest by default. */
export type Audience = "public" | "staff" | "registers";

/** Shown and asked only when this holds for the rest of the record. */
export type Condition =
  /** Another field has one of these values; without `is`, any answer at all. `field` is a dotted path. */
  | { readonly field: string; readonly is?: readonly string[]; readonly late?: undefined }
  /** One of these deadlines of the record was missed, or is not met yet and can still be. */
  | { readonly late: readonly string[]; readonly field?: undefined; readonly is?: undefined };

export interface FieldWords<R extends boolean = boolean> {
  readonly label: string;
  readonly hint?: string;
  readonly source?: readonly Citation[];
  readonly audience?: Audience;
  /** Without it the record cannot be saved at all. */
  readonly required?: R;
  /** Stage of the case (or "always") from which the law or our own rule asks for it: counts for completeness. */
  readonly from?: string;
  readonly when?: Condition;
  /** Dotted path of another field of the record that answers the same: with that one filled in, this one is not asked. */
  readonly alternative?: string;
  /** Id of the register's group under which it stands on form and page. */
  readonly group?: string;
  /** Id of the register's step in which a case is asked for it; without it that of what it stands in, or of its group. */
  readonly step?: string;
  /**
   * How that step asks: it is not done without an answer, or the question is in sight and may stay open. Without it the question
   * is folded until the record, a rule or the weighing asks for it.
   */
  readonly ask?: "needed" | "offered";
  /**
   * True for what says that something was done or known: never later than now, and of whoever did it alone, so that a copy
   * does not hold it. A day or moment that is no act is planned, or the end of something: it may lie ahead.
   */
  readonly act?: boolean;
  /**
   * True for what one organisation has, chose or agreed on: another that takes the record over does not get it. Acts need not
   * say so.
   */
  readonly own?: boolean;
  /** What it was called, or how it was written, in older content: `npm run migrate` brings that along. */
  readonly formerly?: readonly Former[];
  /** Written by the program alone: it has no place on a form. */
  readonly byProgram?: true;
}

/** A day or moment always says which of the two it is. */
type DatedWords<R extends boolean> = FieldWords<R> & { readonly act: boolean };

export type Kind =
  | "text"
  | "paragraph"
  | "texts"
  | "telephone"
  | "email"
  | "day"
  | "monthDay"
  | "moment"
  | "period"
  | "number"
  | "choice"
  | "choices"
  | "reference"
  | "references"
  | "role"
  | "roles"
  | "group"
  | "list";

export interface Field<S extends z.ZodType = z.ZodType> extends FieldWords {
  readonly kind: Kind;
  readonly schema: S;
  readonly vocabulary?: Vocabulary;
  /** Folder of the register that a reference points to. */
  readonly target?: string;
  /** Fields of a group, or of each row of a list. */
  readonly fields?: Fields;
  /** What the form offers to choose from, while other words may be typed as well. */
  readonly suggestions?: "countries";
  /** Lists: how one row is called on the form. */
  readonly singular?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** The value a set of fields holds after validation. */
export type ValueOf<F extends Fields> = z.infer<z.ZodObject<{ [K in keyof F]: F[K]["schema"] }>>;

type Schema<S extends z.ZodType, R> = R extends true ? S : z.ZodOptional<S>;

// The one place where a schema becomes optional. An empty text, null or empty list counts as "not filled in":
// that is what a cleared form field leaves behind.
function declare<S extends z.ZodType, R extends boolean>(
  kind: Kind,
  schema: S,
  words: FieldWords<R>,
  more: Partial<Field> = {},
): Field<Schema<S, R>> {
  const optional = words.required
    ? schema
    : z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());
  return { ...words, ...more, kind, schema: optional as unknown as Schema<S, R> };
}

/** Nothing was filled in: absent, null, blank text or an empty list. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

// Issue texts are codes; validate.ts turns them into Dutch sentences with the field's label.
const filled = z.string().refine((text) => text.trim() !== "", { error: "blank" });

/** One line of text. */
export const text = <const R extends boolean = false>(words: FieldWords<R>) => declare("text", filled, words);

/** A country by its Dutch name; other words for what is no country, such as an international organisation. */
export const country = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare("text", filled, words, { suggestions: "countries" });

/** Free text of several lines; Markdown without HTML. */
export const paragraph = <const R extends boolean = false>(words: FieldWords<R>) => declare("paragraph", filled, words);

/** A list of short texts. */
export const texts = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare("texts", z.array(filled).min(1, { error: "blank" }), words);

/** One telephone number that a link can dial. */
export const telephone = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare(
    "telephone",
    filled.refine((number) => telephoneLink(number) !== undefined, { error: "telephone" }),
    words,
  );

/** One e-mail address that a link can write to. */
export const email = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare(
    "email",
    filled.refine((address) => mailLink(address) !== undefined, { error: "email" }),
    words,
  );

/** A calendar day, 2026-03-27. */
export const day = <const R extends boolean = false>(words: DatedWords<R>) =>
  declare("day", z.string().refine(isDay, { error: "day" }), words);

/** A day of every year, 04-01 for 1 April. */
export const monthDay = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare("monthDay", z.string().refine(isMonthDay, { error: "month-day" }), words);

/** A moment with its offset, 2026-03-27T10:00+01:00. */
export const moment = <const R extends boolean = false>(words: DatedWords<R>) =>
  declare("moment", z.string().refine(isMoment, { error: "moment" }), words);

/** A duration, ISO 8601: P20Y, P4W, PT24H. */
export const period = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare("period", z.string().refine(isPeriod, { error: "period" }), words);

/** A whole number, zero or more. */
export const number = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare("number", z.number().int({ error: "number" }).nonnegative({ error: "number" }), words);

const oneOf = <V extends string>(list: Vocabulary<V>) =>
  z.enum(list.terms.map((term) => term.value) as [V, ...V[]], { error: "choice" });

/** One value of a closed list. */
export const choice = <V extends string, const R extends boolean = false>(list: Vocabulary<V>, words: FieldWords<R>) =>
  declare("choice", oneOf(list), words, { vocabulary: list });

/** One or more values of a closed list. */
export const choices = <V extends string, const R extends boolean = false>(list: Vocabulary<V>, words: FieldWords<R>) =>
  declare("choices", z.array(oneOf(list)).min(1, { error: "blank" }), words, { vocabulary: list });

/** Id of a record in another register (its folder). Whether it exists is checked by `reference-exists`. */
export const reference = <const R extends boolean = false>(target: string, words: FieldWords<R>) =>
  declare("reference", filled, words, { target });

/** Ids of records in another register. */
export const references = <const R extends boolean = false>(target: string, words: FieldWords<R>) =>
  declare("references", z.array(filled).min(1, { error: "blank" }), words, { target });

/** Id of a role in organisation.yml; never a person. */
export const role = <const R extends boolean = false>(words: FieldWords<R>) => declare("role", filled, words);

/** Ids of roles in organisation.yml. */
export const roles = <const R extends boolean = false>(words: FieldWords<R>) =>
  declare("roles", z.array(filled).min(1, { error: "blank" }), words);

const objectOf = <F extends Fields>(fields: F) =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])),
  ) as unknown as z.ZodObject<{ [K in keyof F]: F[K]["schema"] }>;

/** Fields that belong together under one key. */
export const group = <F extends Fields, const R extends boolean = false>(fields: F, words: FieldWords<R>) =>
  declare("group", objectOf(fields), words, { fields });

/** Rows of the same fields. */
export const list = <F extends Fields, const R extends boolean = false>(
  fields: F,
  words: FieldWords<R> & { readonly singular: string },
) => declare("list", z.array(objectOf(fields)).min(1, { error: "blank" }), words, { fields, singular: words.singular });

/** Marks a record of the example; leave it out, or delete the record, once it is yours. */
export const exampleMark = (group: string) =>
  choice(exampleAnswer, {
    label: "Voorbeeldregel",
    group,
    hint: "Maak dit veld leeg zodra de regel van u is en klopt.",
  });

/** Says that nobody here has checked yet what was taken over; told to employees where they may see the record at all. */
export const takenOverMark = (group: string, audience: Exclude<Audience, "public"> = "staff") =>
  choice(takenOverFrom, {
    label: "Overgenomen, nog niet nagekeken",
    group,
    audience,
    hint: "Loop elk antwoord na. Is het bij ons ook zo, maak dit veld dan leeg.",
    source: [gdpr(5, 1, "d"), gdpr(5, 2)],
    // What was taken over from the example was marked as a kind of example.
    formerly: [{ until: 1, key: "example", value: (old) => (old === "to-confirm" ? "library" : undefined) }],
  });

/** True while nobody here has checked what was taken over. */
export const isUnchecked = (data: unknown): boolean =>
  data !== null && typeof data === "object" && "takenOver" in data && !isBlank(data.takenOver);

/** Places in a case that look like an identifier and are none, each with its reason; the check leaves them alone. */
export const notPersonalDataMark = (group: string) =>
  list(
    {
      field: text({
        label: "Waar het staat",
        required: true,
        hint: "De naam van het veld zoals de bevinding die noemt, bijvoorbeeld `summary`. De vrije tekst heet `body`.",
      }),
      reason: text({ label: "Waarom het geen persoonsgegeven is", required: true }),
    },
    {
      label: "Dit is geen persoonsgegeven",
      singular: "plek",
      group,
      hint: "Alleen voor iets dat op een BSN, nummer, adres, geboortedatum of naam van een persoon lijkt, en dat niet is.",
      source: [gdpr(5, 1, "c"), gdpr(5, 2)],
    },
  );

/** What stays of a case after its retention period: a tombstone. Its number says register and year; `kind` keeps the counts. */
export const retiredMark = <K extends Field>(id: string, kind: K) =>
  group(
    {
      kind,
      retention: reference("retention-periods", { label: "Bewaartermijn die afliep", required: true }),
      retiredOn: day({ act: true, label: "Opgeruimd op", required: true }),
      role: role({ label: "Door", required: true }),
    },
    {
      label: "Opgeruimd na de bewaartermijn",
      group: id,
      hint: "Niet zelf invullen: dat doet Opruimen in het beheer (of `npm run retire`). Dat haalt alle andere velden en de tekst eruit.",
      source: [gdpr(5, 1, "e")],
    },
  );

/** True when only a tombstone is left of a case. */
export const isRetired = (data: unknown): boolean =>
  data !== null && typeof data === "object" && "retired" in data && !isEmptyGroup(data.retired);

// A form that was opened and left alone may leave a group without answers behind.
const isEmptyGroup = (value: unknown): boolean =>
  isBlank(value) || (typeof value === "object" && value !== null && Object.values(value).every(isBlank));

/** The fields that a tombstone has: only those that say that and why the rest is gone. */
export const retiredFields = ({ retired }: Fields): Fields => (retired === undefined ? {} : { retired });

/** The schema of a whole record. */
export const schemaOf = objectOf;

/** The field at a path; list positions are passed over. */
export function fieldAt(fields: Fields, path: readonly (string | number)[]): Field | undefined {
  let field: Field | undefined;
  let inside: Fields | undefined = fields;
  for (const key of path) {
    if (typeof key === "number" || /^\d+$/.test(key)) continue;
    if (inside === undefined || !Object.hasOwn(inside, key)) return undefined;
    field = inside[key];
    inside = field?.fields;
  }
  return field;
}
