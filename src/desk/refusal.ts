// What the desk will not do, in Dutch: shown by the CMS as it stands.

/** A request that is refused; nothing was changed. Each line is a whole sentence. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, lines: readonly string[]) {
    super(lines.join("\n"));
    this.status = status;
  }
}
