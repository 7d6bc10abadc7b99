// What is known of a register without records: not begun yet, or empty on purpose.
import { notBegun } from "../vocabulary/organisation.ts";
import type { Organisation } from "./dossier.ts";

export type EmptyRegister = NonNullable<Organisation["emptyRegisters"]>[number];

/** What the organisation says of a register without records; undefined when it says nothing. */
export const emptyRegisterOf = (
  organisation: Pick<Organisation, "emptyRegisters"> | undefined,
  register: string,
): EmptyRegister | undefined => organisation?.emptyRegisters?.find((each) => each.register === register);

/** True when the start of the handbook left a register for later. */
export const isNotBegun = (row: Pick<EmptyRegister, "state">): boolean => row.state === notBegun;

/** The rows without those of a register that has records now. */
export const withoutRegister = (rows: readonly unknown[], register: string): readonly unknown[] =>
  rows.filter((row) => (row as { readonly register?: unknown } | null)?.register !== register);
