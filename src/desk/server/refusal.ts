// What the desk will not do, in Dutch: shown by the CMS as it stands.

/** A request that is refused; nothing was changed. Each line is a whole sentence. */
export class Refusal extends Error {
  readonly status: number;
  /** What the CMS page needs to help: the findings, both texts of a conflict, what it has to ask first. */
  readonly details: Readonly<Record<string, unknown>>;
  constructor(status: number, lines: readonly string[], details: Readonly<Record<string, unknown>> = {}) {
    super(lines.join("\n"));
    this.status = status;
    this.details = details;
  }
}
