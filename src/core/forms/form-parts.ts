// The words in which a form is declared: what it asks of a register, what it asks itself, and sentences with places that
// are filled in when the page is made. A field, term or role that is not there is refused where it is named.
import { deadlineOf } from "../deadlines/index.ts";
import type { Organisation } from "../dossier/dossier.ts";
import { type Field, type Fields, fieldAt } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { organisation } from "../registers/index.ts";
import { mostSignatures, type Right, stage, waysInWords, waysOf } from "../vocabulary/representation.ts";
import type { Line, Part, Piece, Question, Rows } from "./form.ts";

const inputs: Partial<Record<Field["kind"], Question["input"]>> = {
  paragraph: "lines",
  choice: "one",
  choices: "more",
};

/** A field of a register, and with dots what stands in it. */
type Path<F extends Fields> = (keyof F & string) | `${keyof F & string}.${string}`;

interface Asking {
  /** Words to the person who fills it in, where those of the register speak about that person. */
  readonly label?: string;
  /** The list of the organisation that the field leaves the choice to. */
  readonly listed?: keyof Organisation;
  readonly tall?: true;
  /** Only these choices: those on which another field depends. */
  readonly only?: readonly string[];
}

/** Asks for one register: by the path of a field, by the fields of one of its groups, or by what it cannot do without. */
export function asking<F extends Fields>(declared: Register<F>) {
  const register = declared;
  const ask = (path: Path<F>, { label, listed, only, tall }: Asking = {}): Question => {
    const field = fieldAt(register.fields, path.split("."));
    if (field === undefined || field.fields !== undefined)
      throw new Error(`${register.id} has no field ${path} to ask for`);
    const terms = field.vocabulary?.terms.filter(({ value }) => only?.includes(value) ?? true);
    return {
      type: "question",
      label: label ?? field.label,
      ...(label !== undefined || field.hint === undefined ? {} : { hint: field.hint }),
      input: listed === undefined ? (inputs[field.kind] ?? "line") : "more",
      ...(terms === undefined ? {} : { options: terms }),
      ...(listed === undefined ? {} : { listed }),
      ...(tall === undefined ? {} : { tall }),
      asked: { register, path, field },
    };
  };
  return {
    ask,
    /** Every field that a record cannot be saved without. */
    required: (): readonly Question[] =>
      Object.entries(register.fields)
        .filter(([, field]) => field.required)
        .map(([path]) => ask(path as Path<F>)),
    /** Fields of one group of the register, under its heading or another. */
    group: (id: string, asked: readonly (Path<F> | Question | Line)[], title?: string): Part => {
      const group = register.groups.find((each) => each.id === id);
      const content = asked.map((each) => (typeof each === "string" ? ask(each) : each));
      const elsewhere = content.find(
        (each) => each.type === "question" && register.fields[each.asked?.path.split(".")[0] ?? ""]?.group !== id,
      );
      if (group === undefined || elsewhere !== undefined)
        throw new Error(`${register.id} does not ask all this in a group ${id}`);
      return { title: title ?? group.label, content };
    },
    /** Rows of a list field, with these of its fields. */
    rows: (path: Path<F>, keys: readonly string[], count: number): Rows => {
      const field = fieldAt(register.fields, path.split("."));
      if (field?.kind !== "list" || field.singular === undefined) throw new Error(`${register.id}.${path} has no rows`);
      return {
        type: "rows",
        label: field.label,
        singular: field.singular,
        questions: keys.map((key) => ask(`${path}.${key}` as Path<F>)),
        count,
      };
    },
  };
}

/** A question that no register holds. */
export const own = (label: string, more: Partial<Omit<Question, "type" | "label" | "asked">> = {}): Question => ({
  type: "question",
  label,
  input: "line",
  ...more,
});

/** Choices of a question that no register holds. */
export const options = (...labels: readonly string[]): NonNullable<Question["options"]> =>
  labels.map((label) => ({ value: label, label }));

/** A place for a signature on paper. */
export const signature = (label = "Handtekening"): Question => own(label, { input: "sign" });

/** Who signs at each age, one option each: what the matrix of rights says. */
export const whoSigns = (right: Right): readonly string[] =>
  stage.terms.flatMap(({ value, label }) => {
    const ways = waysOf(right, value);
    return ways.length === 0 ? [] : [`${label}: ${waysInWords(ways, value)}`];
  });

const places = ["eerste", "tweede", "derde"];

/** As many lines to sign as people may have to: two parents can have authority. */
export const signatures = (right: Right, name: string): readonly Question[] =>
  Array.from({ length: mostSignatures(right) }, (_, index) => {
    const only = mostSignatures(right) === 1;
    const place = only ? "" : ` als ${places[index] ?? "volgende"}`;
    const needed = index === 0 ? "" : ", als dat nodig is";
    return [
      own(`${name}${place}${needed}`),
      signature(`Datum en handtekening${only ? "" : `: ${places[index] ?? "volgende"} persoon`}`),
    ];
  }).flat();

const written =
  (as?: Line["as"]) =>
  (words: TemplateStringsArray, ...pieces: readonly Piece[]): Line => ({
    type: "line",
    words,
    pieces,
    ...(as === undefined ? {} : { as }),
  });

/** A paragraph with places that are filled in when the page is made. */
export const line = written();
/** An item of a list. */
export const item = written("item");
/** An item of a list whose words come from data. */
export const itemOf = (words: string): Line => ({ type: "line", words: [words], pieces: [], as: "item" });
/** A line of an address. */
export const address = written("address");
/** The line that comes before everything else: whom to call. */
export const call = written("call");
/** Words for who uses the form; they are not printed, so nothing is filled in there. */
export const aside = written("aside");
/** What a letter is about. */
export const subject = written("subject");
/** The line only where what it names is known. */
export const ifKnown = (each: Line): Line => ({ ...each, optional: true });

/** The number of the case. */
export const caseNumber = (label: string): Piece => ({ type: "number", label });

/** Something of the organisation: our("contact.privacyEmail"). */
export function our(field: string): Piece {
  if (fieldAt(organisation.fields, field.split(".")) === undefined)
    throw new Error(`An organisation has no field ${field}`);
  return { type: "block", name: "Organisation", attributes: { field } };
}

/** Who has a task: whoIs("onCallRole"). */
export function whoIs(field: string): Piece {
  if (!/^roles?$/.test(fieldAt(organisation.fields, [field])?.kind ?? ""))
    throw new Error(`An organisation has no roles ${field}`);
  return { type: "block", name: "RoleOf", attributes: { field } };
}

/** How to reach somebody whom a letter names: function, telephone, e-mail and address. */
export const contactOf = (who: "complaints-officer" | "complaints-body" | "dpo"): Piece => ({
  type: "block",
  name: "ContactOf",
  attributes: { who },
});

function known(id: string): string {
  if (deadlineOf(id) === undefined) throw new Error(`There is no deadline ${id}`);
  return id;
}

/** A term in words, with its source. */
export const term = (id: string): Piece => ({ type: "block", name: "Deadline", attributes: { id: known(id) } });

/** A term of our own in words. */
export const ownTerm = (id: string): Piece => {
  our(`ownTerms.${id}`);
  return { type: "block", name: "OwnTerm", attributes: { id } };
};

/** The day or moment on which a term ends in the case the letter is about. */
export const endOf = (id: string, which: "target" | "due"): Piece => ({ type: "end", deadline: known(id), which });

/** A page of the handbook by its title; only these words where an edition does not have it. */
export const page = (id: string, words: string): Piece => ({ type: "page", id, words });
