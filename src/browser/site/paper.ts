// Puts what is typed in a form on paper as text of the page itself, which goes on over lines and sheets in every browser.

/** Gives each box with words a copy of them before it; the style shows that on paper in place of the box. */
export function copyTyped(): void {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>(".sheet textarea")) {
    if (box.previousElementSibling?.classList.contains("typed")) box.previousElementSibling.remove();
    if (box.value === "") continue;
    const copy = document.createElement("span");
    copy.className = "typed";
    copy.textContent = box.value;
    box.before(copy);
  }
}
