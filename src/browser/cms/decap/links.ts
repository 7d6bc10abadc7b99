// Links in a text: where the cursor is in one, putting one in, changing it, taking it away. Decap asks for a typed address, in the
// browser's own window: that question is ours.

import { parts } from "./parts.ts";
import { type Key, type Part, type Point, type Range, type Slate, textBox } from "./slate.ts";

const samePoint = (one: Point, other: Point) => one.offset === other.offset && String(one.path) === String(other.path);
const isLink = ({ type }: Partial<Part>) => type === "link";

/** A link in the text. */
export interface TextLink {
  readonly address: string;
  readonly words: string;
}

/** The link in which the cursor stands. */
export function currentLink(editor: Slate): TextLink | undefined {
  const [part, path] = (editor.selection === null ? undefined : editor.above({ match: isLink })) ?? [];
  return part === undefined || path === undefined
    ? undefined
    : { address: String(part.data?.url ?? ""), words: editor.string(path) };
}

/** The words that are selected. */
export const selectedWords = (editor: Slate): string =>
  editor.selection === null ? "" : editor.string(editor.selection);

/** Makes a link of what was selected, of these words where nothing was, or gives the link around the cursor this address. */
export function putLink(editor: Slate, selection: Range | null, address: string, words: string): void {
  editor.select(selection ?? editor.end([]));
  const [part, path] = editor.above({ match: isLink }) ?? [];
  const link = { type: "link", data: { ...part?.data, url: address } };
  if (path !== undefined) editor.setNodes({ data: link.data }, { at: path });
  else if (selectedWords(editor) === "") {
    editor.insertNodes({ ...link, children: [{ text: words }] });
    // What is typed next is no part of the link.
    const own = editor.above({ match: isLink })?.[1];
    if (own !== undefined) editor.select(editor.start([...own.slice(0, -1), (own.at(-1) ?? 0) + 1]));
  } else {
    editor.wrapNodes({ ...link, children: [] }, { split: true });
    if (editor.selection !== null) editor.select(editor.selection.focus);
  }
}

/** Takes the link around the cursor away; its words stay. */
export function removeLink(editor: Slate, selection: Range | null): void {
  if (selection !== null) editor.select(selection);
  editor.unwrapNodes({ match: isLink });
}

/** What is typed at the end of a link stands behind it. */
export function keepLinksClosed(editor: Slate): void {
  const { insertText } = editor;
  Object.assign(editor, {
    insertText(...given: Parameters<Slate["insertText"]>) {
      const { selection } = editor;
      const path = selection === null ? undefined : editor.above({ match: isLink })?.[1];
      const isCaret = selection !== null && samePoint(selection.anchor, selection.focus);
      if (isCaret && path !== undefined && samePoint(selection.focus, editor.end(path)))
        editor.select(editor.start([...path.slice(0, -1), (path.at(-1) ?? 0) + 1]));
      insertText(...given);
    },
  } satisfies Partial<Slate>);
}

const linkButton = `${parts.textBar} button`;

/** Does this in place of Decap when somebody asks for a link with its button. */
export function onLinkButton(label: string, act: () => void): void {
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>(linkButton) : null;
      if (button === null || button.title !== label || button.disabled || document.querySelector(textBox) === null)
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    true,
  );
}

/** Does this in place of Decap when somebody asks for a link with Ctrl+K. */
export function onLinkKey(editor: Slate, act: () => void): void {
  editor.keyDownHandlers.unshift((key: Key) => {
    if (key.key.toLowerCase() !== "k" || !(key.ctrlKey || key.metaKey) || key.shiftKey || key.altKey) return undefined;
    key.preventDefault();
    act();
    return false;
  });
}
