// Whole numbers as people type them: 12500, 12.500 or 12 500.
import type { Read } from "./moment.ts";

const plain = /^(?:0|[1-9]\d{0,14})$/;
const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?: \d{3})+$/;

/** Reads a number as it was typed; what is right comes as digits. */
export function readTypedNumber(text: string): Read {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return { state: "empty" };
  const value = thousands.test(typed) ? typed.replace(/[. ]/g, "") : typed;
  return plain.test(value)
    ? { state: "right", value }
    : { state: "wrong", message: "Schrijf een heel getal met alleen cijfers, bijvoorbeeld 12500." };
}

/** A number of a file as it is typed; what is none comes as it stands, so that nothing disappears. */
export const typedNumber = (value: unknown): string =>
  typeof value === "number" || typeof value === "string" ? String(value) : "";

/** "12.500": how a number was understood. */
export const numberInWords = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ".");
