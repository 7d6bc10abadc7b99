// What an officer should know before typing, as long as it is so: that nothing can be saved now, or that a file is left out.
import { part } from "./dialog.ts";

const every = 15_000;
let shown = "";

function show(notes: readonly string[]): void {
  const now = notes.join("\n");
  if (now === shown) return;
  shown = now;
  const box =
    document.querySelector("#desk-notes") ??
    document.body.appendChild(part("div", { id: "desk-notes", role: "status" }));
  box.replaceChildren();
  if (notes.length === 0) return;
  const lines = notes.map((each) => part("li", {}, each));
  // Open when there is something new; who has read it can close it, and sees that it is still so.
  const count = notes.length === 1 ? "Let op: 1 bericht" : `Let op: ${notes.length} berichten`;
  box.append(part("details", { open: "" }, part("summary", {}, count), part("ul", {}, ...lines)));
}

async function ask(): Promise<void> {
  // That the desk cannot be reached is said at the next save.
  const response = await fetch("/beheer/notes.json").catch(() => undefined);
  if (response?.ok) show((await response.json()) as readonly string[]);
}

/** Shows the notes of the desk from now on; anew when somebody opens another form or comes back to the page. */
export function followNotes(): void {
  const look = () => {
    if (!document.hidden) void ask();
  };
  look();
  window.setInterval(look, every);
  for (const event of ["hashchange", "focus"]) window.addEventListener(event, look);
}
