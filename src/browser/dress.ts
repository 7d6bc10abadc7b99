// Dutch names for what Decap shows without a name or in English, where its translations do not reach.
const words: Readonly<Record<string, string>> = {
  "Loading options...": "Keuzes laden …",
  "Loading...": "Laden …",
  "No options": "Geen keuzes",
  "Select...": "Kies …",
};

const sorting =
  "Om een regel te verplaatsen drukt u op de spatiebalk. Gebruik daarna de pijltjes. Spatiebalk laat los, Escape breekt af.";

function name(button: Element, label: string): void {
  if (button.getAttribute("aria-label") !== label) button.setAttribute("aria-label", label);
}

function dressRow(row: Element): void {
  const [first, ...others] = row.querySelectorAll<HTMLElement>(
    ":scope > div:first-child > button, :scope > div:first-child > [role=button]",
  );
  const nested = row.querySelector('[class*="NestedObjectLabel"]');
  if (nested !== null && /^No \w+$/.test(nested.textContent ?? "")) nested.textContent = "nog leeg";
  const what = nested?.textContent ?? "";
  if (first !== undefined) name(first, `Uit- of inklappen: ${what}`);
  for (const each of others)
    name(each, each.getAttribute("role") === "button" ? `Verplaatsen: ${what}` : `Verwijderen: ${what}`);
}

/** Gives every nameless part of the form its Dutch name. */
export function dress(): void {
  for (const row of document.querySelectorAll('[class*="SortableListItem"]')) dressRow(row);
  for (const each of document.querySelectorAll("[aria-roledescription='sortable']"))
    each.setAttribute("aria-roledescription", "verplaatsbaar");
  for (const each of document.querySelectorAll("[id^='DndDescribedBy']"))
    if (each.textContent !== sorting) each.textContent = sorting;
  // A name on a part without a role says nothing to anyone.
  for (const each of document.querySelectorAll('[class*="ControlContainer"][aria-label]'))
    each.removeAttribute("aria-label");
  for (const each of document.querySelectorAll<HTMLElement>(
    '[class*="placeholder"], [class*="MenuNotice"], [class*="Message"]',
  )) {
    const dutch = words[(each.textContent ?? "").trim()];
    if (dutch !== undefined && each.childElementCount === 0) each.textContent = dutch;
  }
}
