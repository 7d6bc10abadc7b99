// Ctrl+S saves as the button does. Without this the browser asks where to put the page on the computer.
import { dutch } from "./locale.ts";
import { parts } from "./parts.ts";
import { givenAbove } from "./react.ts";

function save(): void {
  const part = document.querySelector(parts.bar);
  const isBusy = part?.textContent?.includes(dutch.editor.editorToolbar.publishing) === true;
  if (part === null || isBusy || document.querySelector(parts.unsaved) === null) return;
  for (const act of givenAbove(part, "onPersist")) if (typeof act === "function") return void act();
}

function onKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  // A window that asks something comes first.
  if (!event.repeat && document.querySelector("dialog[open]") === null) save();
}

/** Listens to Ctrl+S, and to the Command key of a Mac: on the page, and in what stands beside the form as soon as one is in it. */
export function onSaveKey(): void {
  document.addEventListener("keydown", onKey, true);
  // The same listener is added to a document only once.
  window.addEventListener("blur", () => {
    for (const frame of document.querySelectorAll("iframe"))
      frame.contentDocument?.addEventListener("keydown", onKey, true);
  });
}
