// The search dialog: loads the index, shows results as you type, with filters. Comes to a page only when it is opened.

import { adopt } from "./adopt.ts";
import style from "./search.css?inline";
import { type Found, type Fragment, type Help, loadWords, openSearch, type SiteSearch } from "./site-search.ts";

const shown = 12;
const names: Readonly<Record<string, string>> = { soort: "Soort", register: "Register", stand: "Stand", jaar: "Jaar" };

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  text = "",
) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
};

function resultItem({ url, excerpt, meta, filters: { register = [] } }: Fragment): HTMLLIElement {
  const item = make("li");
  const link = make("a", { href: url }, meta.title ?? url);
  if (meta.kop !== undefined) link.append(make("span", { class: "section" }, meta.kop));
  item.append(link);
  // An activity and a retention period may have the same name.
  if (register[0] !== meta.title) item.append(" ", make("small", {}, register[0]));
  const text = make("p");
  // The heading stands above it already.
  const heading = meta.kop ?? meta.title ?? "";
  // The excerpt is Pagefind's own: our text, escaped, with <mark> around what was found.
  text.innerHTML = excerpt.startsWith(`${heading}.`) ? excerpt.slice(heading.length + 1) : excerpt;
  item.append(text);
  return item;
}

function helpItems({ phone, dial, links }: Help): HTMLElement[] {
  const call = make("li");
  call.append("Is er iets misgegaan? Bel meteen: ", make("a", { href: dial }, phone));
  const items = links.map(({ href, title }) => {
    const item = make("li");
    item.append(make("a", { href }, title));
    return item;
  });
  return [...(phone === "" ? [] : [call]), ...items];
}

const noSuchCase = (numbers: readonly string[]): string =>
  numbers.map((number) => `Zaak ${number} staat niet in deze uitgave.`).join(" ");

function statusOf({ total, pages, noSuchCase: missing }: Found): string {
  const cases = noSuchCase(missing);
  if (pages.length === 0) return cases === "" ? "Niets gevonden. Misschien helpt dit u verder:" : cases;
  const more = total > pages.length ? `, de beste ${pages.length} staan hier` : "";
  return `${cases} ${total} gevonden${more}`.trim();
}

/** Builds the dialog of a site; returns what opens it. */
export function searchDialog(base: string): () => void {
  adopt(style);
  const dialog = make("dialog", { "aria-label": "Zoeken" });
  const ask = make("form", { class: "ask", role: "search", method: "dialog" });
  const input = make("input", {
    type: "search",
    "aria-label": "Zoek in het handboek en de registers",
    placeholder: "Waar zoekt u naar?",
    autocomplete: "off",
    spellcheck: "false",
  });
  const filters = make("div", { class: "filters" });
  const status = make("p", { role: "status", class: "meta" });
  const results = make("ul", { class: "results" });
  ask.append(input, make("button", { type: "button", value: "sluit" }, "Sluiten"));
  dialog.append(ask, filters, status, results);
  document.body.append(dialog);

  const chosen: Record<string, string> = {};
  let opened: Promise<SiteSearch> | undefined;
  // What helps also when the index could not be loaded.
  let help: Help = { phone: "", dial: "", links: [{ href: base, title: "Naar de startpagina" }] };
  // Answers come in any order: only the one to what was typed last is shown.
  let latest = 0;

  const busy = (is: boolean) => results.setAttribute("aria-busy", String(is));
  const failed = () => {
    opened = undefined;
    busy(false);
    status.textContent = "Zoeken lukt nu niet. Misschien helpt dit u verder:";
    results.replaceChildren(...helpItems(help));
  };

  const open = () => {
    opened ??= load();
    return opened;
  };

  async function load(): Promise<SiteSearch> {
    const words = loadWords(base).then((all) => {
      help = all.help;
      return all;
    });
    const search = await openSearch(base, words);
    for (const [filter, counts] of Object.entries(await search.pagefind.filters())) {
      const label = names[filter];
      if (label === undefined) continue;
      const select = make("select", { "aria-label": label });
      select.append(make("option", { value: "" }, `${label}: alles`));
      for (const value of Object.keys(counts).sort()) select.append(make("option", { value }, value));
      select.addEventListener("change", () => {
        if (select.value === "") delete chosen[filter];
        else chosen[filter] = select.value;
        busy(true);
        void show();
      });
      filters.append(select);
    }
    return search;
  }

  async function show(): Promise<void> {
    latest += 1;
    const turn = latest;
    const typed = input.value.trim();
    if (typed === "" && Object.keys(chosen).length === 0) {
      results.replaceChildren();
      status.textContent = "";
      busy(false);
      return;
    }
    try {
      const search = await open();
      const found = await search.find(typed, { ...chosen }, shown);
      if (turn !== latest) return;
      busy(false);
      status.textContent = statusOf(found);
      results.replaceChildren(...(found.pages.length === 0 ? helpItems(help) : found.pages.map(resultItem)));
    } catch {
      if (turn === latest) failed();
    }
  }

  // A word that is still being typed is not asked letter by letter.
  let soon: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(soon);
    busy(true);
    soon = setTimeout(() => void show(), 50);
  });
  ask.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  // The arrow keys go from the box through the results and back.
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops: readonly HTMLElement[] = [input, ...results.querySelectorAll("a")];
    const at = stops.findIndex((each) => each.matches(":focus"));
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  // A result on the page that is open only moves to its heading.
  results.addEventListener("click", (event) => {
    if (event.target instanceof HTMLElement && event.target.closest("a") !== null) dialog.close();
  });
  ask.querySelector("button")?.addEventListener("click", () => dialog.close());
  return () => {
    dialog.showModal();
    input.select();
    void open().catch(failed);
  };
}
