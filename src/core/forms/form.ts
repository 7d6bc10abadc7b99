// A form or letter, declared once. What it asks for a register it asks in the words of that register; what no register
// holds (a name, a signature) it asks itself, and says where the answer stays.

import type { Organisation } from "../dossier/dossier.ts";
import type { Citation } from "../law/citation.ts";
import { type Audience, type Field, fieldAt } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

/** What a form is about: the order of the overview. */
export const formTopic = vocabulary("form-topic", [
  { value: "breach", label: "Datalek" },
  { value: "request", label: "Verzoek over gegevens" },
  { value: "sharing", label: "Zwijgen, delen en toestemming (AVG)" },
]);

/** Where answers stay that no register holds. */
export const answerPlace = vocabulary("answer-place", [
  { value: "folder", label: "Dit blijft in de besloten map en komt niet in het register." },
  { value: "apart", label: "Dit bewaren wij apart, in een besloten map. Het komt niet in een register." },
  { value: "client-file", label: "Dit blijft in het cliëntdossier en komt niet in een register." },
  { value: "personnel-file", label: "Dit blijft in het personeelsdossier en komt niet in een register." },
  {
    value: "consent-folder",
    label: "Dit blijft in de besloten map met toestemmingen (AVG) en komt niet in een register.",
  },
]);

export interface Question {
  readonly type: "question";
  readonly label: string;
  readonly hint?: string;
  /** One line, more lines, one of the options, more of them, or a signature on paper. */
  readonly input: "line" | "lines" | "one" | "more" | "sign";
  readonly options?: readonly { readonly value: string; readonly label: string; readonly definition?: string }[];
  /** The list of the organisation that names the options. */
  readonly listed?: keyof Organisation;
  /** A name, number or date: half a line on paper. */
  readonly short?: true;
  /** More lines than usual: the heart of the form. */
  readonly tall?: true;
  /** What may be known of the reader, as the browser names it: only where people write about themselves. */
  readonly autocomplete?: string;
  /** The field that the answer belongs to. */
  readonly asked?: { readonly register: Register; readonly path: string; readonly field: Field };
}

/** The same questions a number of times: the rows of a list. */
export interface Rows {
  readonly type: "rows";
  readonly label: string;
  readonly singular: string;
  readonly questions: readonly Question[];
  readonly count: number;
}

/** Something a sentence leaves open until the page is made. */
export type Piece =
  | Question
  | Citation
  /** A building block of the handbook. */
  | { readonly type: "block"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  /** The number of the case the letter is about: a blank without a case. */
  | { readonly type: "number"; readonly label: string }
  /** The end of a term in that case. */
  | { readonly type: "end"; readonly deadline: string; readonly which: "target" | "due" }
  | { readonly type: "page"; readonly id: string; readonly words: string };

/** A paragraph, an item of a list, a line of an address, or words for who uses the form, which are not printed. */
export interface Line {
  readonly type: "line";
  readonly words: readonly string[];
  readonly pieces: readonly Piece[];
  readonly as?: "item" | "aside" | "call" | "address" | "subject";
  /** Left out when what it names is not known. */
  readonly optional?: true;
}

export interface Part {
  readonly title?: string;
  /** Narrower than the form itself: a part that only we fill in. */
  readonly audience?: Audience;
  readonly stays?: (typeof answerPlace.terms)[number]["value"];
  readonly content: readonly (Line | Question | Rows)[];
}

export interface Form {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly topic: (typeof formTopic.terms)[number]["value"];
  /**
   * A letter on one sheet. About a request: on a right, any complaint, or one to which the Wkkgz applies. About a breach: to
   * the people, to everybody at once, to who got the data by mistake, to a processor, or to whom we work for.
   */
  readonly letter?:
    | "right"
    | "complaint"
    | "complaint-wkkgz"
    | "people"
    | "public"
    | "recipient"
    | "processor"
    | "principal";
  /** A page within the organisation that the case fills in: no letter, but like one written again and again. */
  readonly fromCase?: true;
  /** Fields of the case without which the law lets a letter not go. */
  readonly needs?: readonly string[];
  /** Widest edition that has it. */
  readonly audience: Audience;
  readonly forWhom: string;
  readonly summary: string;
  readonly alsoFoundBy?: readonly string[];
  readonly source: readonly Citation[];
  readonly parts: readonly Part[];
}

/** Declares a form. Throws when a question of its own does not say where the answer stays. */
export function form(declaration: Form): Form {
  const [register] = registersOf(declaration);
  for (const path of declaration.needs ?? [])
    if (register === undefined || fieldAt(register.fields, path.split(".")) === undefined)
      throw new Error(`${declaration.id} needs ${path}, which no case has`);
  for (const { content, stays, title } of declaration.parts) {
    const own = content.some((each) => each.type === "question" && each.asked === undefined && each.input !== "sign");
    if (own && stays === undefined && declaration.letter === undefined)
      throw new Error(`${declaration.id}: "${title}" asks what no register holds, and does not say where it stays`);
  }
  return declaration;
}

/** Every question of a form, those in sentences and rows too. */
export const questionsOf = (form: Form): readonly Question[] =>
  form.parts.flatMap(({ content }) =>
    content.flatMap((each) => {
      if (each.type === "question") return [each];
      if (each.type === "rows") return each.questions;
      return each.pieces.flatMap((piece) => ("type" in piece && piece.type === "question" ? [piece] : []));
    }),
  );

/** The registers that a form feeds, in the order in which it asks. */
export const registersOf = (form: Form): readonly Register[] => [
  ...new Set(questionsOf(form).flatMap(({ asked }) => (asked === undefined ? [] : [asked.register]))),
];
