// What every page gains with JavaScript: a print button, the time that is left, its title on every sheet, links at headings, and a table of contents that follows.

import { adopt } from "./adopt.ts";
import style from "./page.css?inline";

adopt(style);

const root = document.documentElement;
const asOf = document.querySelector(".as-of")?.textContent ?? "";
// A string of CSS: the margins of a sheet are filled by the style sheet.
root.style.setProperty("--running", JSON.stringify([document.title, asOf].filter((part) => part !== "").join(" · ")));

const print = document.querySelector<HTMLButtonElement>("#druk-af");
if (print !== null) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

if (document.querySelector("[data-made]") !== null) void import("./countdown.ts");

const headings = [...document.querySelectorAll<HTMLElement>("main :is(h2, h3)[id]")];
for (const heading of headings) {
  if (heading.closest("summary") !== null) continue;
  const link = document.createElement("a");
  link.className = "anchor";
  link.href = `#${heading.id}`;
  // With the keyboard the table of contents leads there; a second stop at each heading would only be in the way.
  link.tabIndex = -1;
  link.ariaLabel = `Link naar ${heading.textContent}`;
  heading.append(link);
}

// A part of a case that folds opens when an address leads to its heading.
const unfold = () => document.getElementById(location.hash.slice(1))?.closest("details.part")?.setAttribute("open", "");
addEventListener("hashchange", unfold);
unfold();

const contents = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>(".toc a")].map((link) => [link.hash.slice(1), link]),
);
if (contents.size > 0) {
  const listed = headings.filter(({ id }) => contents.has(id));
  const follow = () => {
    const here = listed.findLast((each) => each.getBoundingClientRect().top < innerHeight / 3)?.id;
    for (const [id, link] of contents) {
      if (id === here) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  addEventListener("scroll", follow, { passive: true });
  follow();
}
