// Decap writes what stands in a cell of a table as it is: a | in it would begin a new column, and a line end would end the table.
interface Writer {
  all(node: unknown): readonly string[];
}
interface Processor {
  readonly Compiler?: {
    readonly prototype: { readonly visitors: Record<string, (this: Writer, node: unknown) => string> };
  };
}

/** A step for Decap's writer of Markdown: the text of a cell stays in its cell. */
export function writeWholeCells(this: Processor): void {
  const visitors = this.Compiler?.prototype.visitors;
  if (visitors === undefined) return;
  visitors.tableCell = function (node) {
    return this.all(node)
      .join("")
      .replace(/\\?\s*\n\s*/g, " ")
      .replace(/\\[\s\S]|\|/g, (sign) => (sign === "|" ? "\\|" : sign));
  };
}
