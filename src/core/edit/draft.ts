// Text that was typed and not saved: how long it is kept, and in what it differs from what stands there now.

import type { Register } from "../model/register.ts";
import { cleaned, same } from "../model/values.ts";
import type { Typed } from "./live.ts";

/** What a browser keeps of a form that was not saved. */
export interface Draft {
  /** Moment of the last key, in milliseconds. */
  readonly at: number;
  /** Text of the file when the form was opened; absent for a new record. */
  readonly base?: string;
  readonly fields: Typed["fields"];
  readonly body: string;
}

const sevenDays = 7 * 86_400_000;

/** A draft is kept for seven days; one from the future was written with a wrong clock, and goes too. */
export const isKept = ({ at }: Draft, now: number): boolean => at <= now + 60_000 && now - at < sevenDays;

/** Reads what was stored; undefined for what is no draft of ours. */
export function readDraft(stored: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(stored ?? "") as Draft;
    return typeof draft.at === "number" &&
      typeof draft.fields === "object" &&
      draft.fields !== null &&
      typeof draft.body === "string"
      ? draft
      : undefined;
  } catch {
    return undefined;
  }
}

type Content = Pick<Typed, "fields" | "body">;

/** Labels of the fields in which a draft differs from what stands there; what was not filled in is no difference. */
export function differences(register: Register, draft: Content, now: Content): string[] {
  const keys = [
    ...new Set([...Object.keys(register.fields), ...Object.keys(draft.fields), ...Object.keys(now.fields)]),
  ];
  const fields = keys
    .filter((key) => !same(cleaned(draft.fields[key]), cleaned(now.fields[key])))
    .map((key) => register.fields[key]?.label ?? key);
  return same(cleaned(draft.body.trim()), cleaned(now.body.trim())) ? fields : [...fields, "de tekst"];
}
