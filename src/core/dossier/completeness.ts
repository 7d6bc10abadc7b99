// How complete a record is: the fields that the law or our own rule asks at the stage its case has reached.
import { type Condition, type Field, type Fields, isBlank, isRetired, type ValueOf } from "../model/field.ts";
import { type Register, stageOf } from "../model/register.ts";

export interface Gap {
  readonly field: Field;
  readonly path: string;
  /** Label of the stage that asks for it; undefined for registers without stages. */
  readonly stage: string | undefined;
}

export interface Completeness {
  readonly asked: number;
  readonly filled: number;
  readonly gaps: readonly Gap[];
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((row) => valuesAt(row, path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  return value !== null && typeof value === "object" ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}

/** Says of deadlines by their ids whether one was missed, or can still be. */
export type Late = (deadlines: readonly string[]) => boolean;

/** True when a field applies, given the rest of the record. In a row of a list the row itself decides where it can. */
export function applies(
  when: Condition | undefined,
  record: unknown,
  row?: { readonly prefix: string; readonly value: unknown },
  late: Late = () => true,
): boolean {
  if (when === undefined) return true;
  if (when.late !== undefined) return late(when.late);
  const inRow = row !== undefined && when.field.startsWith(`${row.prefix}.`);
  const values = inRow
    ? valuesAt(row.value, when.field.slice(row.prefix.length + 1).split("."))
    : valuesAt(record, when.field.split("."));
  const { is } = when;
  return values.flat().some((each) => (is === undefined ? !isBlank(each) : is.includes(String(each))));
}

// Overview, register and record page tell the same of the same record.
const counted = new WeakMap<object, Completeness>();

/**
 * Completeness of a record at the stage its facts have reached: how many fields are asked, filled, and which are not.
 * The record may not change afterwards.
 */
export function completeness(register: Register, record: ValueOf<Fields>): Completeness {
  const known = counted.get(record) ?? count(register, record);
  counted.set(record, known);
  return known;
}

function count(register: Register, record: ValueOf<Fields>): Completeness {
  if (isRetired(record)) return { asked: 0, filled: 0, gaps: [] };
  const stages = register.stages ?? [];
  const current = stageOf(register, record);
  const positions = new Map(stages.map((stage, index) => [stage.id, index]));
  const position = (id: string) => positions.get(id) ?? -1;
  const reached = current === undefined ? -1 : position(current.id);
  const asks = (field: Field): boolean => {
    if (field.required) return true;
    if (field.from === undefined) return false;
    if (field.from === "always") return true;
    if (current === undefined) return false;
    if (current.aside) return field.from === current.id || field.from === stages[0]?.id;
    return reached >= position(field.from);
  };
  let asked = 0;
  const gaps: Gap[] = [];

  const look = (fields: Fields, value: unknown, prefix: string, row?: { prefix: string; value: unknown }) => {
    for (const [key, field] of Object.entries(fields)) {
      if (!applies(field.when, record, row)) continue;
      const inside = (value as Record<string, unknown> | undefined)?.[key];
      const path = prefix + key;
      const answered =
        field.alternative !== undefined &&
        isBlank(inside) &&
        valuesAt(record, field.alternative.split(".")).some((each) => !isBlank(each));
      if (asks(field) && !answered) {
        asked += 1;
        if (isBlank(inside)) gaps.push({ field, path, stage: field.from === "always" ? undefined : current?.label });
      }
      if (field.fields === undefined) continue;
      if (field.kind === "list") {
        for (const [index, each] of (Array.isArray(inside) ? inside : []).entries()) {
          look(field.fields, each, `${path}.${index}.`, { prefix: path, value: each });
        }
      } else if (inside !== undefined || field.required || field.from === undefined) {
        // A group that is absent asks for its own parts too, unless the group as a whole is asked for or not begun.
        if (inside !== undefined || Object.values(field.fields).some((each) => each.required !== true))
          look(onlyOwn(field.fields, inside), inside, `${path}.`, row);
      }
    }
  };
  look(register.fields, record, "");
  return { asked, filled: asked - gaps.length, gaps };
}

// Inside an absent group, `required` means "once you begin": only what a stage asks for counts.
const onlyOwn = (fields: Fields, inside: unknown): Fields =>
  inside !== undefined
    ? fields
    : Object.fromEntries(Object.entries(fields).filter(([, field]) => field.required !== true));

/** What is missing at this stage. */
export const gapsOf = (register: Register, record: ValueOf<Fields>): readonly Gap[] =>
  completeness(register, record).gaps;
