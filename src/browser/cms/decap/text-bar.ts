// A row of our own under Decap's buttons above a text; Decap draws its own row again at every key, and leaves ours alone.
import { parts } from "./parts.ts";

/** The row above a text box; made when it is not there yet. */
export function barAbove(box: HTMLElement): HTMLElement | undefined {
  let around = box.parentElement;
  while (around !== null && around.querySelector(parts.textBar) === null) around = around.parentElement;
  const bars = around?.querySelector(parts.textBar);
  if (!bars) return undefined;
  const own = bars.querySelector<HTMLElement>(".desk-text-bar");
  if (own !== null) return own;
  const made = document.createElement("div");
  made.className = "desk-text-bar";
  made.setAttribute("role", "toolbar");
  made.setAttribute("aria-label", "Tabel en link");
  bars.append(made);
  return made;
}
