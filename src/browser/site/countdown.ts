// Lets the time that is left run on at the reader's own clock. The page says what it was when it was made; that stays without JavaScript.
import { leftInWords, stateOf } from "../../core/time/state.ts";

const clock = document.querySelector<HTMLElement>("[data-made]")?.dataset;
const made = Number(clock?.made);

function show(): void {
  // The example's clock stands still; a clock that runs behind the making of the page is wrong.
  const now = clock?.standing === undefined ? Math.max(Date.now(), made) : made;
  for (const left of document.querySelectorAll<HTMLElement>("[data-end]")) {
    const end = Number(left.dataset.end);
    left.textContent = leftInWords(end, now);
    const tag = left.previousElementSibling;
    if (tag === null) continue;
    if (stateOf(end, undefined, now) === "overdue") {
      tag.textContent = clock?.over ?? "";
      tag.className = "tag overdue";
    } else if (now > Number(left.dataset.target ?? end)) {
      tag.textContent = clock?.behind ?? "";
      tag.className = "tag behind";
    }
  }
}

if (clock !== undefined) {
  show();
  setInterval(show, 30_000);
  // A page that comes back from the memory of the browser shows what was left when it went.
  window.addEventListener("pageshow", show);
}
