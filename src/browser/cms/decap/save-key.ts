// Ctrl+S saves as the button does. Without this the browser asks where to put the page on the computer.
import { dutch } from "./locale.ts";
import { givenAbove } from "./react.ts";

const bar = '[class*="ToolbarSectionMain"]';
const unsaved = '[class*="BackStatusChanged"]';

function save(): void {
  const part = document.querySelector(bar);
  const isBusy = part?.textContent?.includes(dutch.editor.editorToolbar.publishing) === true;
  if (part === null || isBusy || document.querySelector(unsaved) === null) return;
  for (const act of givenAbove(part, "onPersist")) if (typeof act === "function") return void act();
}

/** Listens to Ctrl+S, and to the Command key of a Mac. */
export function onSaveKey(): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      // A window that asks something comes first.
      if (!event.repeat && document.querySelector("dialog[open]") === null) save();
    },
    true,
  );
}
