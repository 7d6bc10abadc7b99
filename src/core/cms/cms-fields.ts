// From a declared field to a field of the Decap form: widget, Dutch words, options. Decap has no conditional fields: src/browser/cms/form.ts hides them, and the hint says when.

import { helpOf, lawInWords, termsOfGroup } from "../derive/group-help.ts";
import { citationText } from "../law/citation.ts";
import { type Field, type Fields, fieldAt } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";

/** A field of the Decap form. Only options that Decap knows: it ignores the others in silence. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

/** The target of a field in which a role is chosen; other targets are registers. */
export const rolesTarget = "roles";

/** Set by the CMS just before a new case is saved, read for the file name, and never written. */
export const caseNumberKey = "caseNumber";

/** Holds the text of the file with which the form was opened; never written. */
export const openedKey = "openedText";

const sectionPrefix = "section_";

/** True for keys that exist only on the form: they never reach a file. */
export const isTransient = (key: string): boolean =>
  key === caseNumberKey || key === openedKey || key.startsWith(sectionPrefix);

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

function neededFrom(field: Field, register: Register): string | undefined {
  if (field.required || field.from === undefined) return undefined;
  if (field.from === "always") return `Nodig om ${register.article} ${register.singular} volledig te maken.`;
  const stage = register.stages?.find((each) => each.id === field.from);
  return stage === undefined ? undefined : `Nodig vanaf de stap "${stage.label}".`;
}

function condition(field: Field, register: Register): string | undefined {
  const { when } = field;
  if (when === undefined) return undefined;
  if (when.late !== undefined) return "Alleen als het later is dan de termijn.";
  const on = fieldAt(register.fields, when.field.split("."));
  const list = on?.vocabulary;
  const label = on?.label ?? when.field;
  if (when.is === undefined) return `Alleen als "${label}" is ingevuld.`;
  const values = when.is.map((value) => (list === undefined ? value : labelOf(list, value)));
  return `Alleen als bij "${label}" staat: ${values.join(" of ")}.`;
}

function hintOf(field: Field, register: Register): { hint?: string } {
  const source = field.source?.map(citationText).join(", ");
  const parts = [field.hint && sentence(field.hint), condition(field, register), neededFrom(field, register)];
  const said = parts.filter((part) => part !== undefined && part !== "");
  if (source !== undefined && source !== "") said.push(`Bron: ${source}.`);
  return said.length === 0 ? {} : { hint: said.join(" ") };
}

type Options = Readonly<Record<string, unknown>> & { readonly widget: string };

const options = (field: Field) => field.vocabulary?.terms.map(({ value, label }) => ({ label, value })) ?? [];

// Without fields of its own a list is one text box that splits at every comma; `default` keeps Decap from adding a first row.
const listOf = (rows: Readonly<Record<string, unknown>>, singular: string): Options => ({
  widget: "list",
  default: [],
  collapsed: true,
  label_singular: singular,
  ...rows,
});

// A folded row that is empty is not left to Decap's English; rows with fields of their own are named in words (row-name.ts).
const textRows = {
  field: { name: "row", label: "Tekst", widget: "string", required: false },
  summary: "{{fields.row | default('nog leeg')}}",
};

// The choices themselves come from the content, as it is when the form is open.
const choice = (target: string | undefined, multiple: boolean): Options => ({ widget: "choice", target, multiple });

function widgetOf(path: string, field: Field, register: Register, asked: boolean): Options {
  switch (field.kind) {
    case "text":
      return field.suggestions === undefined ? { widget: "string" } : { widget: field.suggestions };
    case "telephone":
    case "email":
      return { widget: "string" };
    case "period":
      return { widget: "period" };
    case "paragraph":
      return { widget: "text" };
    case "day":
      return { widget: "day", act: field.act };
    case "monthDay":
      return { widget: "monthDay" };
    case "moment":
      return { widget: "moment", act: field.act };
    case "number":
      return { widget: "wholeNumber" };
    case "choice":
      return { widget: "choice", options: options(field), multiple: false };
    case "choices":
      return { widget: "choice", options: options(field), multiple: true };
    case "role":
      return choice(rolesTarget, false);
    case "roles":
      return choice(rolesTarget, true);
    case "reference":
      return choice(field.target, false);
    case "references":
      return choice(field.target, true);
    case "texts":
      return listOf(textRows, "regel");
    case "group":
      return { widget: "object", collapsed: !asked, fields: formFields(path, field.fields ?? {}, register, asked) };
    case "list": {
      const rows = { fields: formFields(path, field.fields ?? {}, register, true), rows_of: `${register.id}.${path}` };
      return listOf(rows, field.singular ?? "regel");
    }
  }
}

function formField(path: string, field: Field, register: Register, asked: boolean): CmsField {
  const name = path.slice(path.lastIndexOf(".") + 1);
  // What the program writes comes back from the form as it was.
  if (field.byProgram) return { name, label: field.label, widget: "hidden", required: false };
  // What is not shown cannot be asked for.
  const required = field.required === true && asked && field.when === undefined;
  const { widget, ...more } = widgetOf(path, field, register, required);
  return {
    name,
    label: field.label,
    widget,
    required,
    ...hintOf(field, register),
    ...more,
  };
}

/** The form fields of a group or row. Inside a group that may stay empty nothing blocks saving. */
function formFields(path: string, fields: Fields, register: Register, asked: boolean): CmsField[] {
  return Object.entries(fields).map(([name, field]) => formField(`${path}.${name}`, field, register, asked));
}

/** Help of a group as its heading shows it, folded. */
function sectionHelp(register: Register, group: string) {
  const help = helpOf(register.id, group);
  if (help === undefined) return {};
  const words = termsOfGroup(register, group).map(({ term, plain }) => ({ term, plain }));
  return {
    help_law: lawInWords(help),
    help_good: help.good,
    help_bad: help.bad,
    ...(words.length > 0 && { help_words: words }),
  };
}

/** All form fields of a register under the headings of its groups, in their order. */
export function registerFields(register: Register): CmsField[] {
  return register.groups.flatMap(({ id, label }) => {
    const inside = Object.entries(register.fields).filter(([, field]) => field.group === id);
    if (inside.length === 0) return [];
    const heading = {
      name: `${sectionPrefix}${id}`,
      label,
      widget: "section",
      required: false,
      ...sectionHelp(register, id),
    };
    // What the save proposes may be left empty.
    const asked = (name: string) => register.proposed?.includes(name) !== true;
    return [heading, ...inside.map(([name, field]) => formField(name, field, register, asked(name)))];
  });
}
