// Ways out of the forms: to what there is to do, and to the search in everything. Decap's own search looks in one register only.
import { part } from "./dialog.ts";

const today = "/beheer/vandaag/";
const search = "/beheer/zoeken/";

const seek = (words: string) => window.location.assign(`${search}?q=${encodeURIComponent(words)}`);

/** Adds them to the page of the CMS. */
export function showWays(): void {
  const input = part("input", { type: "search", "aria-label": "Zoek in alles", placeholder: "Zoek in alles" });
  const form = part("form", { role: "search" }, input);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    seek(input.value);
  });
  document.body.append(
    part(
      "nav",
      { id: "desk-ways", "aria-label": "Beheer" },
      part("a", { href: today }, "Vandaag"),
      part("a", { href: search }, "Zoeken"),
      form,
    ),
  );
  // The box beside the lists says that it searches in everything: then it does.
  document.addEventListener(
    "keydown",
    (event) => {
      const { target, key } = event;
      if (key !== "Enter" || !(target instanceof HTMLInputElement)) return;
      if (target.closest('[class*="SidebarContainer"] [class*="SearchContainer"]') === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      seek(target.value);
    },
    true,
  );
}
