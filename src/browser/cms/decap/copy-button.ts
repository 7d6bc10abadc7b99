// Decap's own copy is made in the form that is open, and on a slow computer it is gone before anybody sees it: the button is ours.
import { dutch } from "./locale.ts";

const isCopy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="menuitem"]')?.textContent?.trim() === dutch.editor.editorToolbar.duplicate;

/** Does this in place of Decap when somebody asks for a copy, by mouse or keyboard. */
export function onCopy(act: () => void): void {
  const instead = (event: Event) => {
    if (!isCopy(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  document.addEventListener("click", instead, true);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter" || event.key === " ") instead(event);
    },
    true,
  );
}
