// Dutch names for what Decap shows without a name or in English, where its translations do not reach.
import { parts } from "./parts.ts";

const sorting =
  "Om een regel te verplaatsen drukt u op de spatiebalk. Gebruik daarna de pijltjes. Spatiebalk laat los, Escape breekt af.";

const rawSwitch = `${parts.textToggle}[role=switch]`;
const nameless: Readonly<Record<string, string>> = {
  "[data-slate-editor]": "Tekst",
  [rawSwitch]: "Tekst als Markdown",
  ".Toastify__close-button": "Sluiten",
};

// Only what differs: every change is looked at again.
function set(part: Element, attribute: string, value: string): void {
  if (part.getAttribute(attribute) !== value) part.setAttribute(attribute, value);
}
const name = (part: Element, label: string) => set(part, "aria-label", label);

function dressRow(row: Element): void {
  const [first, ...others] = row.querySelectorAll<HTMLElement>(
    ":scope > div:first-child > button, :scope > div:first-child > [role=button]",
  );
  const what = row.querySelector(parts.rowName)?.textContent ?? "";
  if (first !== undefined) name(first, `Uit- of inklappen: ${what}`);
  for (const each of others)
    name(each, each.getAttribute("role") === "button" ? `Verplaatsen: ${what}` : `Verwijderen: ${what}`);
}

/** Gives every nameless part of the form its Dutch name. */
export function dress(): void {
  for (const row of document.querySelectorAll(parts.row)) dressRow(row);
  for (const each of document.querySelectorAll("[aria-roledescription='sortable']"))
    set(each, "aria-roledescription", "verplaatsbaar");
  for (const each of document.querySelectorAll("[id^='DndDescribedBy']"))
    if (each.textContent !== sorting) each.textContent = sorting;
  // A name on a part without a role says nothing to anyone.
  for (const each of document.querySelectorAll(`${parts.field}[aria-label]`)) each.removeAttribute("aria-label");
  for (const [where, label] of Object.entries(nameless))
    for (const each of document.querySelectorAll(where)) name(each, label);
  for (const each of document.querySelectorAll(rawSwitch))
    set(each, "aria-checked", String(document.querySelector("[data-slate-editor]") === null));
  // Between a menu and its items stands a list, and in a button another button: to a screen reader there is only one.
  for (const each of document.querySelectorAll("[role=menu] > ul")) set(each, "role", "none");
  for (const each of document.querySelectorAll<HTMLElement>("[role=button][aria-haspopup] button")) {
    const outer = each.closest("[role=button]");
    if (outer !== null) for (const attribute of ["aria-label", "title"]) set(outer, attribute, each.title);
    each.inert = true;
  }
  for (const each of document.querySelectorAll("#preview-pane")) set(each, "title", "Controle, termijnen en voorbeeld");
}
