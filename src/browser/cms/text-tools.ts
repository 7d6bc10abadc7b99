// The row of buttons above the text of a page, for what Decap's own buttons cannot do: tables and links.

import { writeWholeCells } from "./decap/cell-text.ts";
import type { Cms } from "./decap/decap.ts";
import { currentLink, keepLinksClosed, onLinkButton, onLinkKey, removeLink } from "./decap/links.ts";
import { dutch } from "./decap/locale.ts";
import { currentText, focusText, goOnFromBlocks, onText, type Slate, textBox } from "./decap/slate.ts";
import { currentCell, insertTable, isIdle, keepTablesWhole, type TableAct, tableActs } from "./decap/tables.ts";
import { barAbove } from "./decap/text-bar.ts";
import { part } from "./dialog.ts";
import { askLink, targetInWords, targetsNow } from "./link.ts";

// One line has room for short words: what is meant stands before them, and is said with each.
const groups: readonly (readonly [what: string, acts: Readonly<Partial<Record<TableAct, string>>>])[] = [
  ["Rij", { rowAbove: "erboven", rowBelow: "eronder", removeRow: "weg" }],
  ["Kolom", { columnLeft: "links", columnRight: "rechts", removeColumn: "weg" }],
  ["Tabel", { removeTable: "weg" }],
];
const isAct = (name: string): name is TableAct => name in tableActs;

function button(label: string, act: (editor: Slate) => void): HTMLButtonElement {
  const made = part("button", { type: "button" }, label);
  // The cursor stays where it is in the text.
  made.addEventListener("mousedown", (event) => event.preventDefault());
  made.addEventListener("click", () => {
    const text = currentText();
    if (text === undefined) return;
    act(text.editor);
    focusText(text.box);
  });
  return made;
}

/** The buttons for where the cursor stands. */
function buttonsFor(editor: Slate | undefined, where: string): readonly HTMLElement[] {
  const [cell, link] = editor === undefined ? [] : [currentCell(editor), currentLink(editor)];
  const parts: HTMLElement[] = [];
  if (link !== undefined) {
    const change = part("button", { type: "button" }, "Link wijzigen");
    change.addEventListener("mousedown", (event) => event.preventDefault());
    change.addEventListener("click", () => void askLink());
    parts.push(
      part("span", { class: "desk-text-where" }, `Link naar: ${where}`),
      change,
      button("Link weghalen", (each) => removeLink(each, each.selection)),
    );
  }
  if (cell === undefined) return [...parts, button("Tabel invoegen", insertTable)];
  for (const [what, acts] of groups) {
    const buttons = Object.entries(acts).map(([name, label]) => {
      const made = button(label, (each) => {
        const now = currentCell(each);
        if (now !== undefined && isAct(name)) tableActs[name](each, now);
      });
      made.setAttribute("aria-label", `${what} ${label}`);
      made.disabled = isAct(name) && isIdle(name, cell);
      return made;
    });
    parts.push(part("span", {}, what), ...buttons);
  }
  return parts;
}

let shown = "";

/** Shows what fits where the cursor stands; nothing is drawn again that is the same. */
async function show(): Promise<void> {
  const text = currentText();
  const bar = text === undefined ? undefined : barAbove(text.box);
  if (text === undefined || bar === undefined) return;
  const { editor } = text;
  const [cell, link] = [currentCell(editor), currentLink(editor)];
  const state = JSON.stringify([link?.address, cell === undefined ? "" : isIdle("removeRow", cell)]);
  if (state === shown && bar.childElementCount > 0) return;
  shown = state;
  const where = link === undefined ? "" : targetInWords(await targetsNow(), link.address);
  if (state !== shown) return;
  const had = [...bar.children].findIndex((each) => each.contains(document.activeElement));
  bar.replaceChildren(...buttonsFor(editor, where));
  const again = bar.children[had];
  if (again instanceof HTMLElement) again.focus();
}

let waiting = 0;
function look(): void {
  window.clearTimeout(waiting);
  // The editor learns where the cursor stands a little later than the page.
  waiting = window.setTimeout(() => void show(), 150);
}

/** Makes the text of a page one in which tables and links can be made and changed. */
export function teachText(cms: Cms): void {
  cms.registerRemarkPlugin(writeWholeCells);
  onText((editor) => {
    keepTablesWhole(editor);
    keepLinksClosed(editor);
    goOnFromBlocks(editor);
    onLinkKey(editor, () => void askLink());
    editor.keyDownHandlers.unshift((key) => {
      if (key.key !== "F10" || !key.altKey) return undefined;
      key.preventDefault();
      const text = currentText();
      window.setTimeout(() => text && barAbove(text.box)?.querySelector<HTMLElement>("button:enabled")?.focus());
      return false;
    });
  });
  onLinkButton(dutch.editor.editorWidgets.markdown.link, () => void askLink());
  document.addEventListener("selectionchange", look);
  new MutationObserver(() => {
    if (document.querySelector(textBox) !== null && document.querySelector(".desk-text-bar > *") === null) look();
  }).observe(document.body, { childList: true, subtree: true });
}
