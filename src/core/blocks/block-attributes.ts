// What may be filled in at a building block: closed lists come from the registers and the organisation, so that an
// officer chooses and does not type.

import { deadlines } from "../deadlines/index.ts";
import { type Choice, recordChoices, roleChoices } from "../dossier/choices.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { forms } from "../forms/index.ts";
import { type Field, type Fields, fieldAt, isBlank } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { collections, organisation, registerOf, registers } from "../registers/index.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface Attribute {
  readonly label: string;
  readonly optional?: boolean;
  /** Several values with commas between them. */
  readonly several?: boolean;
  /** The values that fit, given the other attributes; without it words may be typed. */
  readonly choices?: (dossier: Dossier, given: Attributes) => readonly Choice[];
}

/** Fields with the dotted path to them and the labels on the way; a list counts as one field unless its rows are asked for. */
function fieldsIn(
  fields: Fields,
  rows: boolean,
  before: Choice = { value: "", label: "" },
): (Choice & { field: Field })[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const here = { value: before.value + key, label: before.label + field.label, field };
    if (field.fields === undefined || (field.kind === "list" && !rows)) return [here];
    const inside = fieldsIn(field.fields, rows, { value: `${here.value}.`, label: `${here.label}: ` });
    return field.kind === "list" ? [here, ...inside] : inside;
  });
}

/** Answers of the organisation that are filled in. */
function answers(dossier: Dossier, fits: (field: Field) => boolean): readonly Choice[] {
  const valueAt = (path: string) =>
    path
      .split(".")
      .reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
        dossier.organisation,
      );
  return fieldsIn(organisation.fields, false)
    .filter(({ value, field }) => fits(field) && !isBlank(valueAt(value)))
    .map(({ value, label }) => ({ value, label }));
}

const said = new Set<Field["kind"]>(["text", "telephone", "email", "paragraph", "number"]);
const fieldsOf = (id: string | undefined) => fieldsIn(registerOf(id ?? "")?.fields ?? {}, true);
const registerChoice = ({ id, title }: Pick<Register, "id" | "title">): Choice => ({ value: id, label: title });

const records = (dossier: Dossier, id = ""): readonly Choice[] =>
  registerOf(id)?.shape === "records" ? recordChoices(dossier, id) : [];

export const text: Attribute = { label: "Tekst van de link (leeg: de eigen naam)", optional: true };

export const roleId: Attribute = { label: "Welke rol", choices: roleChoices };

export const answer: Attribute = {
  label: "Welk gegeven",
  choices: (dossier) => answers(dossier, ({ kind }) => said.has(kind)),
};

export const task: Attribute = {
  label: "Welke taak",
  choices: (dossier) => answers(dossier, ({ kind }) => kind === "role" || kind === "roles"),
};

export const ownTerm: Attribute = {
  label: "Welke termijn",
  choices: ({ organisation: ours }) =>
    Object.entries(fieldAt(organisation.fields, ["ownTerms"])?.fields ?? {})
      .filter(([, { kind }]) => kind === "period" || kind === "number")
      .filter(([key]) => !isBlank((ours?.ownTerms as Readonly<Record<string, unknown>> | undefined)?.[key]))
      .map(([value, { label }]) => ({ value, label })),
};

export const deadlineId: Attribute = {
  label: "Welke termijn",
  choices: () => deadlines.map(({ id, title }) => ({ value: id, label: title })),
};

export const formId: Attribute = {
  label: "Welk formulier",
  choices: () => forms.map(({ id, title }) => ({ value: id, label: title })),
};

export const periodId: Attribute = {
  label: "Welke bewaartermijn",
  choices: (dossier) => records(dossier, "retention-periods"),
};

export const anyRegister: Attribute = { label: "Welk register", choices: () => collections.map(registerChoice) };
export const recordsRegister: Attribute = { label: "Welk register", choices: () => registers.map(registerChoice) };

export const recordId: Attribute = {
  label: "Welke regel (leeg: het hele register)",
  optional: true,
  choices: (dossier, { register }) => records(dossier, register),
};

const labelled = (fields: readonly Choice[]) => fields.map(({ value, label }) => ({ value, label }));

export const columns: Attribute = {
  label: "Welke kolommen",
  several: true,
  choices: (_dossier, { register }) => labelled(fieldsOf(register)),
};

export const paths: Attribute = { ...columns, label: "Welke velden" };

export const where: Attribute = {
  label: "Alleen regels waarin dit is ingevuld (leeg: alle regels)",
  optional: true,
  choices: (_dossier, { register }) => labelled(fieldsOf(register)),
};

export const is: Attribute = {
  label: "En wel met dit antwoord (leeg: elk antwoord)",
  optional: true,
  choices: (_dossier, { register, where: path = "" }) =>
    fieldAt(registerOf(register ?? "")?.fields ?? {}, path.split("."))?.vocabulary?.terms ?? [],
};
