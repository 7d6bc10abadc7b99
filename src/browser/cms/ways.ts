// Ways out of the forms: to what there is to do, and to the search in everything. Decap's own search looks in one register only.
import { explainedPath, listPath } from "../../core/model/register.ts";
import { handbook, registerOf, registers } from "../../core/registers/index.ts";
import { parts } from "./decap/parts.ts";
import { part } from "./dialog.ts";

const today = "/beheer/vandaag/";
const search = "/beheer/zoeken/";
const lists = "/beheer/lijst/";

const seek = (words: string) => window.location.assign(`${search}?q=${encodeURIComponent(words)}`);

/** Adds them to the page of the CMS. */
export function showWays(): void {
  const input = part("input", { type: "search", "aria-label": "Zoek in alles", placeholder: "Zoek in alles" });
  const form = part("form", { role: "search" }, input);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    seek(input.value);
  });
  const list = part("a", { href: lists }, "Lijst");
  // In a tab of its own: what was typed on a form stays there.
  const explained = part(
    "a",
    { href: explainedPath(), target: "_blank", "aria-label": "Uitleg (opent in een nieuw tabblad)" },
    "Uitleg",
  );
  // Decap's own list names records and no more: the desk's list of the same register tells what matters of each.
  const follow = () => {
    const [, register = ""] = /#\/collections\/([^/?]+)/.exec(window.location.hash) ?? [];
    explained.href = explainedPath(registerOf(register)?.id);
    list.href = registers.some(({ id }) => id === register) || register === handbook.id ? listPath(register) : lists;
  };
  window.addEventListener("hashchange", follow);
  follow();
  document.body.append(
    part(
      "nav",
      { id: "desk-ways", "aria-label": "Beheer" },
      part("a", { href: today }, "Vandaag"),
      list,
      explained,
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
      if (target.closest(`${parts.menu} ${parts.search}`) === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      seek(target.value);
    },
    true,
  );
}
