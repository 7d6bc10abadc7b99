// Tables in a text: Decap shows them and no more. A key there makes a column of half a sentence, or takes a cell away. Here a table
// stays a table whatever is typed, and has rows and columns to add and to take away.
import { type Key, lineBeside, type Part, type Path, type Point, type Removal, type Slate } from "./slate.ts";

/** A cell, with where it stands in its table. */
export interface Cell {
  readonly table: Path;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const isCell = ({ type }: Partial<Part>) => type === "table-cell";
const pathOf = ({ table, row, column }: Cell): Path => [...table, row, column];
const rowsOf = (table: Part): readonly Part[] => table.children.filter((row): row is Part => "children" in row);

function cellAt(editor: Slate, at: Point): Cell | undefined {
  const path = editor.above({ match: isCell, at })?.[1];
  const table = path === undefined ? undefined : editor.above({ match: ({ type }) => type === "table", at })?.[0];
  if (path === undefined || table === undefined) return undefined;
  const rows = rowsOf(table);
  return {
    table: path.slice(0, -2),
    row: path.at(-2) ?? 0,
    column: path.at(-1) ?? 0,
    rows: rows.length,
    columns: Math.max(...rows.map((row) => row.children.length)),
  };
}

/** The cell in which the cursor stands. */
export function currentCell(editor: Slate): Cell | undefined {
  const { selection } = editor;
  return selection === null ? undefined : cellAt(editor, selection.focus);
}

const emptyCell = (): Part => ({ type: "table-cell", children: [{ text: "" }] });
const emptyRow = (columns: number): Part => ({
  type: "table-row",
  children: Array.from({ length: columns }, emptyCell),
});

const goTo = (editor: Slate, table: Path, row: number, column: number) =>
  editor.select(editor.end([...table, row, column]));

function addRow(editor: Slate, { table, column, columns }: Cell, at: number): void {
  editor.insertNodes(emptyRow(columns), { at: [...table, at] });
  goTo(editor, table, at, column);
}

function addColumn(editor: Slate, { table, row, rows }: Cell, at: number): void {
  editor.withoutNormalizing(() => {
    for (let each = 0; each < rows; each += 1) editor.insertNodes(emptyCell(), { at: [...table, each, at] });
  });
  goTo(editor, table, row, at);
}

function removeTable(editor: Slate, { table }: Cell): void {
  lineBeside(editor, table, "after");
  editor.removeNodes({ at: table });
}

/** What can be done with the table around the cursor; the first row is its head, which stays. */
export const tableActs = {
  rowAbove: (editor, cell) => addRow(editor, cell, cell.row),
  rowBelow: (editor, cell) => addRow(editor, cell, cell.row + 1),
  removeRow: (editor, cell) => {
    editor.removeNodes({ at: [...cell.table, cell.row] });
    goTo(editor, cell.table, Math.min(cell.row, cell.rows - 2), cell.column);
  },
  columnLeft: (editor, cell) => addColumn(editor, cell, cell.column),
  columnRight: (editor, cell) => addColumn(editor, cell, cell.column + 1),
  removeColumn: (editor, cell) => {
    if (cell.columns === 1) return removeTable(editor, cell);
    editor.withoutNormalizing(() => {
      for (let row = 0; row < cell.rows; row += 1) editor.removeNodes({ at: [...cell.table, row, cell.column] });
    });
    goTo(editor, cell.table, cell.row, Math.min(cell.column, cell.columns - 2));
  },
  removeTable,
} as const satisfies Record<string, (editor: Slate, cell: Cell) => void>;

export type TableAct = keyof typeof tableActs;

/** True when there is nothing to do it to: the head of a table has nothing above it, and stays. */
export const isIdle = (act: TableAct, { row }: Cell): boolean =>
  row === 0 && (act === "rowAbove" || act === "removeRow");

/** Puts an empty table in, with the cursor in its first cell. */
export function insertTable(editor: Slate): void {
  const top = editor.selection?.focus.path[0] ?? editor.children.length - 1;
  const isEmptyLine = editor.children[top]?.type === "paragraph" && editor.string([top]) === "";
  const hasBlock = isEmptyLine && editor.children[top]?.children.some((each) => "type" in each);
  const at = [isEmptyLine && !hasBlock ? top : top + 1];
  editor.withoutNormalizing(() => {
    if (isEmptyLine && !hasBlock) editor.removeNodes({ at });
    editor.insertNodes({ type: "table", children: [emptyRow(2), emptyRow(2), emptyRow(2)] }, { at });
  });
  editor.select(editor.start(at));
}

const same = (one: Cell | undefined, other: Cell | undefined): boolean =>
  (one === undefined && other === undefined) ||
  (one !== undefined && other !== undefined && String(pathOf(one)) === String(pathOf(other)));

function isBefore(one: Point, other: Point): boolean {
  for (const [at, step] of one.path.entries()) {
    const others = other.path[at] ?? -1;
    if (step !== others) return step < others;
  }
  return one.offset < other.offset;
}

/** Takes away what is selected in every cell and paragraph on its own, so that no cell goes into another. */
function removePieces(editor: Slate, [start, end]: readonly [Point, Point], remove: (what: Removal) => void): void {
  const at = { anchor: start, focus: end };
  const isBlock = (node: Partial<Part>) =>
    node.type !== undefined && !editor.isInline({ children: [], type: node.type });
  const blocks = [...editor.nodes({ at, match: isBlock, mode: "lowest" })];
  for (const [block, path] of blocks.reverse()) {
    const [first, last] = [editor.start(path), editor.end(path)];
    const [from, to] = [isBefore(start, first) ? first : start, isBefore(end, last) ? end : last];
    const whole = isBefore(start, first) && isBefore(last, end);
    if (whole && !isCell(block)) editor.removeNodes({ at: path });
    else if (isBefore(from, to)) remove({ at: { anchor: from, focus: to }, hanging: true });
  }
}

/** Keeps every table of a text whole: what would break one does something fitting instead, or nothing. */
export function keepTablesWhole(editor: Slate): void {
  const theirs = {
    delete: editor.delete,
    insertBreak: editor.insertBreak,
    insertSoftBreak: editor.insertSoftBreak,
    insertData: editor.insertData,
    insertNodes: editor.insertNodes,
    toggleBlock: editor.toggleBlock,
    toggleList: editor.toggleList,
    normalizeNode: editor.normalizeNode,
  };

  const isVoid = (node: Partial<Part>) => editor.isVoid({ type: "", children: [], ...node });

  /** True when taking this away is nothing for a table, and goes as it does elsewhere. */
  function isElsewhere(what: Removal): boolean {
    const at = what.at ?? editor.selection;
    if (at === null || !("anchor" in at)) return true;
    const { anchor, focus } = at;
    const [from, to] = [cellAt(editor, anchor), cellAt(editor, focus)];
    if (isBefore(anchor, focus) || isBefore(focus, anchor)) {
      if (same(from, to)) return true;
      const edges = isBefore(anchor, focus) ? ([anchor, focus] as const) : ([focus, anchor] as const);
      editor.withoutNormalizing(() => removePieces(editor, edges, theirs.delete));
      if (what.at === undefined) editor.select(edges[0]);
      return false;
    }
    // A building block goes as a whole.
    if (editor.above({ match: isVoid, at: anchor }) !== undefined) return true;
    const next = what.reverse ? editor.before(anchor, what) : editor.after(anchor, what);
    if (next === undefined) return from === undefined;
    if (same(from, cellAt(editor, next))) return true;
    // The first or last letter of a cell has nothing beside it. From the line below or above a table the cursor goes into it,
    // and an empty line is taken away.
    if (from !== undefined) return false;
    const line = anchor.path.slice(0, -1);
    const isEmpty = editor.string(line) === "" && line.length === 1;
    editor.select(next);
    if (isEmpty) editor.removeNodes({ at: line });
    return false;
  }

  /** A line lower in the same column; below the last row a line of text begins. */
  function goDown(cell: Cell): void {
    if (cell.row + 1 < cell.rows) goTo(editor, cell.table, cell.row + 1, cell.column);
    else lineBeside(editor, cell.table, "after");
  }

  function goOn(cell: Cell, back: boolean): boolean {
    const place = cell.row * cell.columns + cell.column + (back ? -1 : 1);
    // Before the first cell the keyboard leaves the text.
    if (place < 0) return false;
    if (place >= cell.rows * cell.columns) addRow(editor, { ...cell, column: 0 }, cell.rows);
    else goTo(editor, cell.table, Math.floor(place / cell.columns), place % cell.columns);
    return true;
  }

  Object.assign(editor, {
    delete(what: Removal = {}) {
      if (isElsewhere(what)) theirs.delete(what);
    },
    insertBreak() {
      const cell = currentCell(editor);
      if (cell === undefined) theirs.insertBreak();
      else goDown(cell);
    },
    insertSoftBreak() {
      const cell = currentCell(editor);
      if (cell === undefined) theirs.insertSoftBreak();
      else goDown(cell);
    },
    // A cell is one line of text.
    insertData(data: DataTransfer) {
      if (currentCell(editor) === undefined) theirs.insertData(data);
      else editor.insertText(data.getData("text/plain").replace(/\s+/g, " "));
    },
    // What stands alone does not fit in a cell: it comes after the table.
    insertNodes(...[nodes, where = {}]: Parameters<Slate["insertNodes"]>) {
      const cell = where.at === undefined ? currentCell(editor) : undefined;
      const [first] = "length" in nodes ? nodes : [nodes];
      if (cell === undefined || first === undefined || "text" in first || editor.isInline(first))
        return theirs.insertNodes(nodes, where);
      const at = [...cell.table.slice(0, -1), (cell.table.at(-1) ?? 0) + 1];
      theirs.insertNodes(nodes, { ...where, at, select: true });
    },
    toggleBlock(type: string) {
      if (currentCell(editor) === undefined) theirs.toggleBlock(type);
    },
    toggleList(type: string) {
      if (currentCell(editor) === undefined) theirs.toggleList(type);
    },
    // Every row has as many cells as the longest.
    normalizeNode(entry: readonly [Partial<Part>, Path]) {
      const [node, path] = entry;
      const rows =
        node.type === "table" ? (node.children ?? []).map((row) => ("children" in row ? row.children.length : 0)) : [];
      const short = rows.findIndex((length) => length < Math.max(...rows));
      if (short < 0) return theirs.normalizeNode(entry);
      editor.insertNodes(emptyCell(), { at: [...path, short, rows[short] ?? 0] });
    },
  } satisfies Partial<Slate>);

  editor.keyDownHandlers.unshift((key: Key) => {
    const cell = currentCell(editor);
    const { selection } = editor;
    if (cell === undefined || selection === null || key.nativeEvent.isComposing) return undefined;
    const isCommand = key.ctrlKey || key.metaKey;
    const path = pathOf(cell);
    const { anchor, focus } = selection;
    const isCaret = !isBefore(anchor, focus) && !isBefore(focus, anchor);
    const isAt = (point: Point) => isCaret && !isBefore(focus, point) && !isBefore(point, focus);
    const done = () => {
      key.preventDefault();
      return false;
    };
    if (key.key === "Tab" && !isCommand && !key.altKey) return goOn(cell, key.shiftKey) ? done() : false;
    if (key.key === "Enter") {
      goDown(cell);
      return done();
    }
    if (key.key === "Backspace" && isAt(editor.start(path))) return done();
    if (key.key === "Delete" && isAt(editor.end(path))) return done();
    // Headings and lists do not fit in a cell.
    if (isCommand && /^[1-6]$/.test(key.key)) return done();
    return undefined;
  });
}
