// The editor inside Decap's text box (Slate): found on the page, as far as we use it. Its own package is not on our page.

import { givenAbove } from "./react.ts";

export type Path = readonly number[];
export interface Point {
  readonly path: Path;
  readonly offset: number;
}
export interface Range {
  readonly anchor: Point;
  readonly focus: Point;
}
type At = Path | Point | Range;

/** A part of the text: a paragraph, a table, a cell, a link, a building block. */
export interface Part {
  readonly type: string;
  readonly id?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly children: readonly (Part | Letters)[];
}
export interface Letters {
  readonly text: string;
}
type Match = { readonly match: (node: Partial<Part>) => boolean; readonly at?: At; readonly mode?: "lowest" };

/** What is taken away: what is selected, or one letter, word or line from the cursor. */
export interface Removal {
  readonly at?: At;
  readonly unit?: string;
  readonly distance?: number;
  readonly reverse?: boolean;
  readonly hanging?: boolean;
  readonly voids?: boolean;
}

/** A key as React tells of it. */
export type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "preventDefault"> & {
  readonly nativeEvent: KeyboardEvent;
};

export interface Slate {
  readonly children: readonly Part[];
  readonly selection: Range | null;
  /** Decap asks them one by one what to do with a key, until one answers false. */
  readonly keyDownHandlers: ((key: Key, editor: Slate) => unknown)[];
  above(where: Match): readonly [Part, Path] | undefined;
  nodes(where: Match): Iterable<readonly [Part, Path]>;
  before(at: At, by?: Removal): Point | undefined;
  after(at: At, by?: Removal): Point | undefined;
  start(at: At): Point;
  end(at: At): Point;
  string(at: At): string;
  select(at: At): void;
  insertText(text: string, options?: unknown): void;
  insertNodes(nodes: Part | Letters | readonly (Part | Letters)[], where?: { at?: At; select?: boolean }): void;
  removeNodes(where: { at: Path }): void;
  setNodes(change: Partial<Part>, where: { at: Path }): void;
  wrapNodes(part: Part, where: { split: true }): void;
  unwrapNodes(where: Match): void;
  isInline(part: Part): boolean;
  isVoid(part: Part): boolean;
  withoutNormalizing(act: () => void): void;
  // What follows we put our own in the place of.
  delete(what?: Removal): void;
  insertBreak(): void;
  insertSoftBreak(): void;
  insertData(data: DataTransfer): void;
  toggleBlock(type: string): void;
  toggleList(type: string): void;
  normalizeNode(entry: readonly [Partial<Part>, Path]): void;
}

const isSlate = (value: unknown): value is Slate =>
  typeof value === "object" && value !== null && "children" in value && "keyDownHandlers" in value;

/** The box in which a formatted text is typed. */
export const textBox = "[data-slate-editor]";

/** The editor of a text box; Slate keeps it in React's tree only. */
export function slateOf(box: Element): Slate | undefined {
  for (const editor of givenAbove(box, "editor")) if (isSlate(editor)) return editor;
  return undefined;
}

function pathWithin(part: Slate | Part, sought: unknown): Path | undefined {
  for (const [at, child] of part.children.entries()) {
    if (child === sought) return [at];
    const deeper = "children" in child ? pathWithin(child, sought) : undefined;
    if (deeper !== undefined) return [at, ...deeper];
  }
  return undefined;
}

/** Where in the text a building block on the page stands. */
export function pathOf(editor: Slate, block: Element): Path | undefined {
  for (const element of givenAbove(block, "element")) {
    const path = pathWithin(editor, element);
    if (path !== undefined) return path;
  }
  return undefined;
}

let last: HTMLElement | undefined;

/** The text box on this page that had the cursor last, with its editor. */
export function currentText(): { readonly box: HTMLElement; readonly editor: Slate } | undefined {
  const box = last?.isConnected ? last : document.querySelector<HTMLElement>(textBox);
  const editor = box === null ? undefined : slateOf(box);
  return box === null || editor === undefined ? undefined : { box, editor };
}

/** Puts the keyboard in the text, where its editor has the cursor. Decap does so itself after every key, whichever it is. */
export function focusText(box: HTMLElement): void {
  if (document.activeElement !== box) {
    // A button in a building block is a part of the text to the editor, which then believes that it has the keyboard. And for a
    // while it takes over where the page has its cursor: that must not be the place of before.
    box.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    window.getSelection()?.removeAllRanges();
  }
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Unidentified", bubbles: true, cancelable: true }));
}

const taught = new WeakSet<Slate>();

/** Does this once for every text box, before anything is typed in it. */
export function onText(teach: (editor: Slate, box: HTMLElement) => void): void {
  document.addEventListener(
    "focusin",
    ({ target }) => {
      const box = target instanceof Element ? target.closest<HTMLElement>(textBox) : null;
      if (box === null) return;
      last = box;
      const editor = slateOf(box);
      if (editor === undefined || taught.has(editor)) return;
      taught.add(editor);
      teach(editor, box);
    },
    true,
  );
}

const emptyParagraph = (): Part => ({ type: "paragraph", children: [{ text: "" }] });

/** Puts the cursor on an empty line before or after a part of the text. */
export function lineBeside(editor: Slate, path: Path, side: "before" | "after"): void {
  const own = path.at(-1) ?? 0;
  const at = [...path.slice(0, -1), side === "after" ? own + 1 : own];
  editor.insertNodes(emptyParagraph(), { at });
  editor.select(editor.start(at));
}

/** Decap's keys know no way on from a block that stands alone: Enter begins a line behind it. */
export function goOnFromBlocks(editor: Slate): void {
  editor.keyDownHandlers.unshift((key: Key) => {
    if (key.key !== "Enter" || editor.selection === null) return undefined;
    const match = (node: Partial<Part>) => node.type === "shortcode" || node.type === "thematic-break";
    const path = editor.above({ match })?.[1];
    if (path === undefined) return undefined;
    lineBeside(editor, path, key.shiftKey ? "before" : "after");
    key.preventDefault();
    return false;
  });
}
