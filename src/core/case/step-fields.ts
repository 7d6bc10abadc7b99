// Which step of a case asks which field, and how: read from the declarations, so that a new field has its place by itself.
import type { Field, Fields } from "../model/field.ts";
import type { Register } from "../model/register.ts";

/** A field with its place in the procedure; of a group or list only the fields inside, of rows without their number. */
export interface StepField {
  readonly path: string;
  readonly field: Field;
  readonly step: string;
}

/** The step of a field that stands directly in the record: its own, else that of its group. */
export function stepOf({ groups, id }: Register, key: string, field: Field): string {
  const step = field.step ?? groups.find((each) => each.id === field.group)?.step;
  if (step === undefined) throw new Error(`${id}.${key} stands in no step`);
  return step;
}

/** Every field that holds an answer, with its step. */
export function stepFields(register: Register): readonly StepField[] {
  const inside = (fields: Fields, prefix: string, around: string): readonly StepField[] =>
    Object.entries(fields).flatMap(([key, field]) => leaves(field, prefix + key, field.step ?? around));
  const leaves = (field: Field, path: string, step: string): readonly StepField[] =>
    field.fields === undefined ? [{ path, field, step }] : inside(field.fields, `${path}.`, step);
  return Object.entries(register.fields).flatMap(([key, field]) => leaves(field, key, stepOf(register, key, field)));
}

/** The step in which what stands at a path is asked; undefined for what is no field. Rows are passed over. */
export function stepAt(register: Register, path: string): string | undefined {
  const [key = "", ...rest] = path.split(".").filter((each) => !/^\d+$/.test(each));
  let field = Object.hasOwn(register.fields, key) ? register.fields[key] : undefined;
  if (field === undefined) return undefined;
  let step = stepOf(register, key, field);
  for (const each of rest) {
    field = field?.fields?.[each];
    if (field === undefined) return undefined;
    step = field.step ?? step;
  }
  return step;
}
