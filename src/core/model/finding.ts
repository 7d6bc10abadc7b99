// What the check found: where, what is wrong, how to mend it, which article, under a permanent id.
import type { Citation } from "../law/citation.ts";

/** error stops publication; open is true but falls short; warning asks a question. A property of the rule, never of the day. */
export type Severity = "error" | "open" | "warning";

/** What a rule returns: a place inside one record, in words without quoting a case text. */
export interface Problem {
  /** Dotted path in the record; list positions start at 0. Empty for the record as a whole. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
  /** Where this one problem has a nearer source than its rule as a whole. */
  readonly source?: readonly Citation[];
}

export interface Finding extends Problem {
  readonly id: string;
  readonly severity: Severity;
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  /** Line and column start at 1. */
  readonly line: number;
  readonly column: number;
  readonly source: readonly Citation[];
}

const order: Record<Severity, number> = { error: 0, open: 1, warning: 2 };

/** Errors first, then by file, line and column. */
export const byUrgency = (one: Finding, other: Finding): number =>
  order[one.severity] - order[other.severity] ||
  (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
  one.line - other.line ||
  one.column - other.column;
