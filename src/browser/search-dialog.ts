// The search dialog: loads the index, shows results as you type, with filters. Comes to a page only when it is opened.
import { withArticleWords } from "../core/law/article-word.ts";

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Found {
  readonly results: readonly { readonly data: () => Promise<Fragment> }[];
  readonly filters: Counts;
}
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly debouncedSearch: (
    words: string | null,
    options: { filters: Record<string, string> },
    wait?: number,
  ) => Promise<Found | null>;
}

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

/** Builds the dialog of a site; returns what opens it. */
export function searchDialog(base: string): () => void {
  const dialog = make("dialog", { "aria-label": "Zoeken" });
  const ask = make("form", { class: "ask", role: "search", method: "dialog" });
  const input = make("input", {
    type: "search",
    "aria-label": "Zoek in het handboek en de registers",
    placeholder: "Waar zoekt u naar?",
    autocomplete: "off",
  });
  const filters = make("div", { class: "filters" });
  const said = make("p", { role: "status", class: "meta" });
  const results = make("ul", { class: "results" });
  ask.append(input, make("button", { type: "button", value: "sluit" }, "Sluiten"));
  dialog.append(ask, filters, said, results);
  document.body.append(dialog);

  const chosen: Record<string, string> = {};
  let library: Promise<Pagefind> | undefined;

  const load = () => {
    library ??= (async () => {
      const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
      await pagefind.options({
        baseUrl: base,
        bundlePath: `${base}pagefind/`,
        excerptLength: 24,
        ranking: { metaWeights: { title: 5, titeldelen: 4, "oude namen": 4, artikelen: 3 } },
      });
      await pagefind.init();
      for (const [filter, counts] of Object.entries(await pagefind.filters())) {
        const label = names[filter];
        if (label === undefined) continue;
        const select = make("select", { "aria-label": label });
        select.append(make("option", { value: "" }, `${label}: alles`));
        for (const value of Object.keys(counts).sort()) select.append(make("option", { value }, value));
        select.addEventListener("change", () => {
          if (select.value === "") delete chosen[filter];
          else chosen[filter] = select.value;
          void search();
        });
        filters.append(select);
      }
      return pagefind;
    })();
    return library;
  };

  const search = async () => {
    const words = withArticleWords(input.value.trim());
    const filtered = Object.keys(chosen).length > 0;
    if (words === "" && !filtered) {
      results.replaceChildren();
      said.textContent = "";
      return;
    }
    try {
      const pagefind = await load();
      const found = await pagefind.debouncedSearch(words === "" ? null : words, { filters: { ...chosen } }, 120);
      if (found === null) return;
      const fragments = await Promise.all(found.results.slice(0, shown).map((each) => each.data()));
      const total = found.results.length;
      said.textContent =
        total === 0
          ? "Niets gevonden. Probeer een ander of korter woord."
          : `${total} gevonden${total > shown ? `, de eerste ${shown} staan hier` : ""}`;
      results.replaceChildren(
        ...fragments.map(({ url, excerpt, meta, filters: { register = [] } }) => {
          const item = make("li");
          const text = make("p");
          // The excerpt is Pagefind's own: our text, escaped, with <mark> around what was found.
          text.innerHTML = excerpt;
          // An activity and a retention period may have the same name.
          item.append(make("a", { href: url }, meta.title ?? url));
          if (register[0] !== meta.title) item.append(" ", make("small", {}, register[0]));
          item.append(text);
          return item;
        }),
      );
    } catch {
      said.textContent = "Zoeken lukt nu niet. Gebruik het overzicht van alle pagina's.";
    }
  };

  input.addEventListener("input", () => void search());
  ask.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  ask.querySelector("button")?.addEventListener("click", () => dialog.close());
  return () => {
    dialog.showModal();
    input.select();
    void load().catch(() => {
      said.textContent = "Zoeken lukt nu niet. Gebruik het overzicht van alle pagina's.";
    });
  };
}
