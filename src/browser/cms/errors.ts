// What is wrong with a field is told at its box, also to who does not see it: the box says that it is wrong, and by what words.
import { remedyOnForm } from "../../core/derive/form-words.ts";
import type { Finding } from "../../core/model/finding.ts";
import { parts } from "./decap/parts.ts";
import { enter, placesOnForm } from "./decap/places.ts";
import { part } from "./dialog.ts";

const boxes = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], [role="group"]';
const own = (place: Element) => (each: Element) => each.closest(parts.field) === place;
const partsIn = (place: Element, which: string) => [...place.querySelectorAll<HTMLElement>(which)].filter(own(place));

// Only what differs: every change is looked at again.
function set(box: Element, attribute: string, value: string | undefined): void {
  if (value === undefined) box.removeAttribute(attribute);
  else if (box.getAttribute(attribute) !== value) box.setAttribute(attribute, value);
}

// Never given twice: a message that comes later stands beside hints that have theirs.
let named = 0;

/** Ties every message and hint on the form to its box. */
export function tieErrors(): void {
  for (const place of document.querySelectorAll(parts.field)) {
    const errors = partsIn(
      place,
      `${parts.fieldErrors}, .desk-refused, .desk-moment > p.wrong, .desk-moment > p.doubled`,
    );
    const hints = partsIn(place, parts.fieldHint);
    const said = [...errors, ...hints];
    for (const each of said) {
      if (each.id !== "") continue;
      named += 1;
      each.id = `desk-said-${named}`;
    }
    for (const box of partsIn(place, boxes)) {
      set(box, "aria-describedby", said.length === 0 ? undefined : said.map(({ id }) => id).join(" "));
      // A group of boxes is not wrong or right by itself.
      if (box.getAttribute("role") !== "group") set(box, "aria-invalid", errors.length === 0 ? undefined : "true");
    }
  }
}

/** Another save begins, or the field is filled in anew: what was refused before is no more. */
export function clearRefused(within: ParentNode = document): void {
  for (const each of within.querySelectorAll(".desk-refused")) each.remove();
}

/** Says at their fields what a save was refused for, and goes to the first. */
export function showRefused(findings: readonly Finding[]): void {
  clearRefused();
  const places = placesOnForm();
  const told = findings.flatMap((finding) => {
    let at = finding.path;
    while (at !== "" && !places.has(at)) at = at.split(".").slice(0, -1).join(".");
    const place = places.get(at);
    if (place === undefined) return [];
    place.append(part("p", { class: "desk-refused" }, `${finding.message} ${remedyOnForm(finding)}`));
    place.addEventListener("input", () => clearRefused(place), { once: true });
    return [place];
  });
  tieErrors();
  const [first] = told;
  if (first !== undefined) enter(first);
}
