// A place in a text where something stands that may not be there.
import type { StructuralId } from "./structure.ts";

export interface TextProblem {
  readonly id: StructuralId;
  /** Line in the text, from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}
