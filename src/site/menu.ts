// The menu as HTML, made once for each item that is marked as current: on a thousand pages it is the same menu.
import { escapeHtml } from "../core/text/html.ts";
import { href, type MenuGroup, type MenuItem, menu } from "./site.ts";

const made = new Map<string, string>();

const inGroups = (part: (typeof menu)[number]) => (part.groups ?? []).flatMap(({ items }) => items);
const paths = new Set(menu.flatMap((part) => [...part.items, ...inGroups(part)]).map(({ path }) => path));

// A page that stands in the menu itself is marked there, and not also at the part it belongs to.
function currentOf(item: string, path: string): "page" | "true" | undefined {
  if (item === path) return "page";
  if (paths.has(path)) return undefined;
  return item !== "/" && item !== "/handboek/" && path.startsWith(item) ? "true" : undefined;
}

function html(path: string): string {
  const item = (each: { readonly path: string; readonly title: string }) => {
    const current = currentOf(each.path, path);
    const mark = current === undefined ? "" : ` aria-current="${current}"`;
    return `<li><a href="${escapeHtml(href(each.path))}"${mark}>${escapeHtml(each.title)}</a></li>`;
  };
  const list = (items: readonly MenuItem[]) => `<ul>${items.map(item).join("")}</ul>`;
  const group = ({ title, path: chapter, items, open }: MenuGroup) => {
    // A chapter that is neither needed at once nor read now is one link, to its place among all pages.
    if (!open && !items.some((each) => each.path === path)) return list([{ path: chapter, title }]);
    return `<details open><summary>${escapeHtml(title)}</summary>${list(items)}</details>`;
  };
  return menu
    .map((part) => `<p>${escapeHtml(part.title)}</p>${list(part.items)}${(part.groups ?? []).map(group).join("")}`)
    .join("");
}

/** The menu of this edition, with the item marked that the page at `path` belongs to. */
export function menuHtml(path: string): string {
  const key = [...paths].map((item) => currentOf(item, path) ?? "").join();
  const known = made.get(key) ?? html(path);
  made.set(key, known);
  return known;
}
