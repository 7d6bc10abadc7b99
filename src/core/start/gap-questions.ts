// What a record still lacks as questions, for who checks it on one page; and the record with the answers in it.

import { recordChoices, roleChoices } from "../dossier/choices.ts";
import { gapsOf } from "../dossier/completeness.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type Field, type Fields, fieldAt, isBlank, type ValueOf } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { type Plain, withValueAt } from "../model/values.ts";
import { momentsOf, periodFromWords } from "../time/written.ts";
import { type Answers, many, one, type Question } from "./steps.ts";

/** How a form asks for each kind of field; a group and a list are asked by their parts. */
export const kinds: Partial<Record<Field["kind"], Question["kind"]>> = {
  text: "line",
  paragraph: "text",
  texts: "text",
  telephone: "telephone",
  email: "email",
  day: "day",
  moment: "moment",
  number: "number",
  period: "line",
  choice: "one",
  choices: "many",
  reference: "one",
  references: "many",
  role: "one",
  roles: "many",
};

/** What a field lets choose from; undefined for what is typed. */
export function optionsOf({ vocabulary, kind, target }: Field, dossier: Dossier): Question["options"] {
  if (vocabulary !== undefined) return vocabulary.terms.map(({ value, label }) => ({ value, label }));
  if (kind === "role" || kind === "roles") return roleChoices(dossier);
  return target === undefined ? undefined : recordChoices(dossier, target);
}

/** One field as questions; a group or the first row of a list by the parts that it cannot do without. */
function questionsFor(path: string, field: Field, dossier: Dossier): readonly Question[] {
  const { fields, kind: given } = field;
  if (fields !== undefined) {
    const inside = given === "list" ? `${path}.0` : path;
    return Object.entries(fields)
      .filter(([, each]) => each.required === true)
      .flatMap(([key, each]) =>
        questionsFor(`${inside}.${key}`, { ...each, label: `${field.label}: ${each.label}` }, dossier),
      );
  }
  const kind = kinds[given];
  const options = optionsOf(field, dossier);
  return kind === undefined
    ? []
    : [
        {
          name: path,
          label: field.label,
          hint: field.hint,
          kind,
          required: true,
          ...(options !== undefined && { options }),
        },
      ];
}

/** The questions that a record leaves open; not the day on which it is looked at, which the act of checking is. */
export const gapQuestions = (register: Register, data: ValueOf<Fields>, dossier: Dossier): readonly Question[] =>
  gapsOf(register, data)
    .filter(({ path }) => path !== register.reviewedField)
    .flatMap(({ path, field }) => questionsFor(path, field, dossier));

function answered(field: Field, answers: Answers, name: string): unknown {
  const answer = one(answers, name);
  switch (field.kind) {
    case "choices":
    case "references":
    case "roles":
      return many(answers, name);
    case "texts":
      return answer
        .split("\n")
        .map((each) => each.trim())
        .filter((each) => each !== "");
    case "number":
      return /^\d+$/.test(answer) ? Number(answer) : answer;
    case "moment":
      return momentsOf(answer)?.[0] ?? answer;
    case "period":
      return periodFromWords(answer) ?? answer;
    default:
      return answer;
  }
}

/** The fields with the answers that were given. */
export const withAnswers = (register: Register, fields: Plain, answers: Answers): Plain =>
  Object.keys(answers).reduce<Plain>((now, name) => {
    const field = fieldAt(register.fields, name.split("."));
    const value = field === undefined ? undefined : answered(field, answers, name);
    return isBlank(value) ? now : (withValueAt(now, name.split("."), value) as Plain);
  }, fields);
