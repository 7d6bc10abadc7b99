// A link in the text of a page is chosen by the title of what it leads to; an address is typed only for what is not on this site.
import { findTargets, type LinkTarget, linkTargets, typedAddress } from "../../core/cms/link-targets.ts";
import type { Audience } from "../../core/model/field.ts";
import { currentLink, putLink, removeLink, selectedWords } from "./decap/links.ts";
import { currentText, focusText } from "./decap/slate.ts";
import { choose, part } from "./dialog.ts";
import { dossierNow } from "./dossier.ts";
import { formNow } from "./form.ts";

// More than this many are not read one by one.
const shownAtOnce = 40;

const audiences: readonly string[] = ["public", "staff", "registers"] satisfies readonly Audience[];
const isAudience = (value: unknown): value is Audience => audiences.includes(String(value));

/** What a link of the page that is open can lead to. */
export async function targetsNow(): Promise<readonly LinkTarget[]> {
  const [known, form] = [await dossierNow(), formNow()];
  if (known === undefined) return [];
  const audience = form?.fields.audience;
  return linkTargets(known.dossier, isAudience(audience) ? audience : "registers", form?.body ?? "");
}

/** Where a link leads, in words. */
export const targetInWords = (targets: readonly LinkTarget[], address: string): string =>
  targets.find((each) => each.address === address)?.title ?? address.replace(/^(mailto|tel):/, "");

/** Asks where a link leads, and makes, changes or removes it. */
export async function askLink(): Promise<void> {
  const text = currentText();
  if (text === undefined) return;
  const { editor, box } = text;
  // The window takes the cursor away.
  const { selection } = editor;
  const present = currentLink(editor);
  const words = selectedWords(editor);
  const targets = await targetsNow();
  const isTarget = targets.some(({ address }) => address === present?.address);
  let chosen = isTarget ? present?.address : undefined;

  const sought = part("input", { type: "search", id: "desk-link-sought", autocomplete: "off" });
  const list = part("fieldset", { class: "desk-link-list" });
  const count = part("p", { role: "status" });
  const other = part("input", { type: "text", id: "desk-link-address", autocomplete: "off", placeholder: "https://" });
  if (present !== undefined && !isTarget) other.value = present.address;
  const shown = part("input", { type: "text", id: "desk-link-words", autocomplete: "off" });
  let ownWords = false;
  shown.addEventListener("input", () => {
    ownWords = shown.value !== "";
  });

  function pick(target: LinkTarget): void {
    chosen = target.address;
    other.value = "";
    if (!ownWords) shown.value = target.title.replace(/ \(.*\)$/, "");
  }
  function draw(): void {
    const found = findTargets(targets, sought.value);
    const visible = found.filter(({ address }, place) => place < shownAtOnce || address === chosen);
    const lines = visible.map((target) => {
      const radio = part("input", { type: "radio", name: "desk-link" });
      radio.checked = target.address === chosen;
      radio.addEventListener("change", () => pick(target));
      return part("label", {}, radio, ` ${target.title} `, part("small", {}, target.kind));
    });
    list.replaceChildren(part("legend", {}, "Waar de link heen gaat"), ...lines);
    count.textContent =
      found.length === 0
        ? "Niets met dit woord. Zoek op een ander woord."
        : found.length > visible.length
          ? `Nog ${found.length - visible.length}: zoek op een woord.`
          : "";
  }
  draw();
  sought.addEventListener("input", draw);
  sought.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const radio = list.querySelector<HTMLInputElement>("input");
    radio?.focus();
    if (event.key === "Enter") radio?.click();
  });
  other.addEventListener("input", () => {
    chosen = undefined;
    for (const radio of list.querySelectorAll("input")) radio.checked = false;
  });

  const isNew = present === undefined && words === "";
  const line = (label: string, box: HTMLInputElement) => part("p", {}, part("label", { for: box.id }, label), box);
  const answer = () => chosen ?? typedAddress(other.value);
  const check = () => {
    if (answer() !== undefined) return undefined;
    if (other.value.trim() === "") return "Kies waar de link heen gaat.";
    return "Dit adres kan niet. Een adres begint met https://, of het is een e-mailadres.";
  };
  type Act = "put" | "remove" | "back";
  const act = await choose<Act>(
    present === undefined ? "Link maken" : "Link wijzigen",
    [
      part("p", {}, isNew ? "Zoek op een woord uit de titel." : `Link op de woorden: ${present?.words ?? words}`),
      line("Zoek een pagina, een register of een zaak", sought),
      list,
      count,
      ...(isNew ? [line("Woorden van de link", shown)] : []),
      line("Of een adres buiten deze site", other),
    ],
    [
      { label: present === undefined ? "Link maken" : "Overnemen", value: "put", main: true, check },
      ...(present === undefined ? [] : [{ label: "Link weghalen", value: "remove" as const }]),
      { label: "Terug", value: "back" },
    ],
  );
  const address = answer();
  if (act === "remove") removeLink(editor, selection);
  if (act === "put" && address !== undefined)
    putLink(editor, selection, address, shown.value.trim() || targetInWords(targets, address));
  focusText(box);
}
