// Where the fields of a record stand on the form: Decap names no paths, so they are read from how its parts are nested.
import { parts } from "./parts.ts";

const labelIn = (part: Element) => part.querySelector<HTMLLabelElement>(":scope > div > label[for]");

function pathOf(part: Element, known: ReadonlyMap<Element, string>): string | undefined {
  const name = labelIn(part)?.htmlFor.replace(/-field-\d+$/, "");
  if (name === undefined) return undefined;
  const item = part.closest(parts.row);
  const outer = part.parentElement?.closest(parts.field);
  const before = outer === null || outer === undefined ? undefined : known.get(outer);
  if (before === undefined) return name;
  if (item === null || !outer?.contains(item)) return `${before}.${name}`;
  const rows = [...(item.parentElement?.children ?? [])].filter((each) => each.matches(parts.row));
  // A row of a list of texts is one field: its place is that of the row.
  return name === "row" ? `${before}.${rows.indexOf(item)}` : `${before}.${rows.indexOf(item)}.${name}`;
}

/** Every field on the form, by its dotted path; rows from 0. */
export function placesOnForm(): ReadonlyMap<string, HTMLElement> {
  const paths = new Map<Element, string>();
  const places = new Map<string, HTMLElement>();
  for (const part of document.querySelectorAll<HTMLElement>(parts.field)) {
    const path = pathOf(part, paths);
    if (path === undefined) continue;
    paths.set(part, path);
    places.set(path, part);
  }
  return places;
}

const focusable = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button:not([tabindex="-1"])';

/** Puts the cursor in a field. */
export function enter(place: HTMLElement): void {
  if (!place.contains(document.activeElement)) place.querySelector<HTMLElement>(focusable)?.focus();
  place.scrollIntoView({ block: "center" });
}

/** Goes to the first field that a save was refused for; to the group around it while that is closed. */
export function goToFirstWrong(): void {
  let place = document.querySelector(parts.fieldErrors)?.closest<HTMLElement>(parts.field);
  while (place && place.offsetParent === null) place = place.parentElement?.closest<HTMLElement>(parts.field);
  if (place) enter(place);
}

/** Goes to a field after `open` has opened what it stands in; to the nearest thing around it when it is not there itself. */
export function goTo(path: string, open: (path: string) => void): void {
  open(path);
  // Decap opens a list and what stands in it one after the other.
  window.setTimeout(() => {
    const places = placesOnForm();
    let at = path;
    while (at !== "" && !places.has(at)) at = at.split(".").slice(0, -1).join(".");
    const place = places.get(at);
    if (place !== undefined) enter(place);
  }, 150);
}
