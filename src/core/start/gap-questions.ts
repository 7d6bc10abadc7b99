// What a record still lacks as questions, for who checks it on one page; and the record with the answers in it.

import { recordChoices, roleChoices } from "../dossier/choices.ts";
import { gapsOf } from "../dossier/completeness.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type Field, fieldAt, isBlank } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { periodFromWords } from "../time/written.ts";
import { type Answers, many, one, type Question } from "./steps.ts";

const kinds: Partial<Record<Field["kind"], Question["kind"]>> = {
  text: "line",
  paragraph: "text",
  texts: "text",
  telephone: "telephone",
  email: "email",
  day: "day",
  number: "number",
  period: "line",
  choice: "one",
  choices: "many",
  reference: "one",
  references: "many",
  role: "one",
  roles: "many",
};

function optionsOf({ vocabulary, kind, target }: Field, dossier: Dossier): Question["options"] {
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
export const gapQuestions = (register: Register, data: object, dossier: Dossier): readonly Question[] =>
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
    case "period":
      return periodFromWords(answer) ?? answer;
    default:
      return answer;
  }
}

type Branch = Record<string, unknown> | unknown[];

/** A copy with a value at a path; groups and rows on the way are made. */
function withValue(inside: unknown, [key = "", ...rest]: readonly string[], value: unknown): Branch {
  const isRow = /^\d+$/.test(key);
  const copy: Branch = Array.isArray(inside)
    ? [...(inside as readonly unknown[])]
    : isRow
      ? []
      : { ...(inside as Plain | undefined) };
  const at = isRow ? Number(key) : key;
  const old = (copy as Record<string | number, unknown>)[at];
  (copy as Record<string | number, unknown>)[at] = rest.length === 0 ? value : withValue(old, rest, value);
  return copy;
}

/** The fields with the answers that were given. */
export const withAnswers = (register: Register, fields: Plain, answers: Answers): Plain =>
  Object.keys(answers).reduce<Plain>((now, name) => {
    const field = fieldAt(register.fields, name.split("."));
    const value = field === undefined ? undefined : answered(field, answers, name);
    return isBlank(value) ? now : (withValue(now, name.split("."), value) as Plain);
  }, fields);
