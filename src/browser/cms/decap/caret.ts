// Building blocks in a text: putting one in, and where the cursor stands then. A window takes the cursor away, Decap leaves it inside
// the block, where nothing can be typed, and it knows no line before the first block or behind the last.
import { currentText, focusText, lineBeside, type Part, pathOf, type Slate, textBox } from "./slate.ts";

// React draws in its own time; what has not come by then does not come.
const longest = 5_000;

/** Waits until something stands on the page; undefined when it does not come. */
async function drawn<T>(look: () => T | null | undefined): Promise<T | undefined> {
  for (const end = performance.now() + longest; performance.now() < end; ) {
    const found = look() ?? undefined;
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Puts the cursor behind a block in a sentence. */
async function goOnBehind(block: Element): Promise<void> {
  const next = await drawn(() => block.closest('[data-slate-node="element"]')?.nextElementSibling);
  next?.closest<HTMLElement>(textBox)?.focus();
  const letters = next?.querySelector("[data-slate-string], [data-slate-zero-width]")?.firstChild;
  if (letters) window.getSelection()?.collapse(letters, 0);
}

const blocks = () => new Set(document.querySelectorAll(`${textBox} .desk-block`));

/** Remembers which blocks there are; the answer goes on behind the one that came. */
export function behindNewBlock(): () => Promise<void> {
  const before = blocks();
  return async () => {
    const come = await drawn(() => [...blocks()].find((each) => !before.has(each)));
    if (come !== undefined) await goOnBehind(come);
  };
}

const isEmpty = (part: Part) => part.children.every((each) => "text" in each && each.text === "");

/** Puts a block that stands alone in: under the paragraph, list or table with the cursor, in place of an empty line. */
export function insertBlock(editor: Slate, id: string, source: string): void {
  const top = editor.selection?.focus.path[0] ?? editor.children.length - 1;
  const here = editor.children[top];
  const isLine = here?.type === "paragraph" && isEmpty(here);
  const at = isLine ? top : top + 1;
  const data = { shortcode: id, shortcodeNew: false, shortcodeData: { source } };
  editor.withoutNormalizing(() => {
    if (isLine) editor.removeNodes({ at: [top] });
    editor.insertNodes({ type: "shortcode", id, data, children: [{ text: "" }] }, { at: [at] });
  });
  const next = editor.children[at + 1];
  if (next === undefined || editor.isVoid(next)) lineBeside(editor, [at], "after");
  else editor.select(editor.start([at + 1]));
}

/** Puts the cursor on an empty line before or after a block. */
export function besideBlock(block: Element, side: "before" | "after"): void {
  const text = currentText();
  const path = text === undefined ? undefined : pathOf(text.editor, block);
  if (text === undefined || path === undefined) return;
  lineBeside(text.editor, path, side);
  focusText(text.box);
}

/** Takes a block away; the cursor stands where it was. */
export function removeBlock(block: Element): void {
  const text = currentText();
  const path = text === undefined ? undefined : pathOf(text.editor, block);
  if (text === undefined || path === undefined) return;
  lineBeside(text.editor, path, "after");
  text.editor.removeNodes({ at: path });
  focusText(text.box);
}
