// The records of a register as a list to work from, and the list of those lists. Links sort, a plain form filters: no script.
import type { Context } from "../../core/blocks/component.ts";
import {
  byName,
  type ChosenRows,
  chosenRows,
  type RecordList,
  recordList,
  sortName,
} from "../../core/derive/record-list.ts";
import { pageExists } from "../../core/edition/addresses.ts";
import { casePath, formPath, type Register } from "../../core/model/register.ts";
import { collections } from "../../core/registers/index.ts";
import { escapeHtml, tagHtml } from "../../core/text/html.ts";
import type { Verdict } from "../../node/command/verdict.ts";
import { places, workPage } from "../frame.ts";

// So many rows stand on one page: a browser shows them at once.
const most = 200;
const pageName = "blad";

type Asked = (name: string) => string | undefined;

const counted = (count: number) => (count === 1 ? "1 regel" : `${count} regels`);

/** Every register with how many records it has. */
export function listsPage({ dossier }: Verdict): string {
  const rows = collections
    .filter(({ shape }) => shape !== "single")
    .map(
      ({ id, title, description }) =>
        `<li><a href="${places.lists}${id}/"><strong>${escapeHtml(title)}</strong>${counted((dossier.entries[id] ?? []).length)}. ${escapeHtml(description)}</a></li>`,
    );
  return workPage("Lijsten", `<h1>Lijsten</h1><ul class="doors">${rows.join("")}</ul>`, {
    here: places.lists,
    wide: true,
  });
}

/** The address of this list with something else asked of it. */
function addressWith(
  register: Register,
  list: RecordList,
  asked: Asked,
  change: Readonly<Record<string, string>>,
): string {
  const names = [...list.columns.filter(({ filter }) => filter).map(({ name }) => name), sortName, pageName];
  const query = new URLSearchParams();
  for (const name of names) {
    const value = change[name] ?? asked(name) ?? "";
    if (value !== "") query.set(name, value);
  }
  return `${places.lists}${register.id}/${query.size === 0 ? "" : `?${query}`}`;
}

function headHtml(register: Register, list: RecordList, { sort }: ChosenRows, asked: Asked): string {
  const head = (name: string, label: string) => {
    const state = sort === name ? ' aria-sort="ascending"' : sort === `-${name}` ? ' aria-sort="descending"' : "";
    const next = sort === name ? `-${name}` : name;
    const address = addressWith(register, list, asked, { [sortName]: next, [pageName]: "" });
    return `<th scope="col"${state}><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></th>`;
  };
  const name = register.fields[register.nameField]?.label ?? "Naam";
  return `<tr>${head(byName, name)}${list.columns.map((each) => head(each.name, each.label)).join("")}</tr>`;
}

function rowsHtml(register: Register, { columns }: RecordList, { rows }: ChosenRows, from: number): string {
  const steps = (id: string, called: string) =>
    register.steps === undefined
      ? ""
      : `<a class="read" href="${escapeHtml(casePath(register, id))}">Stappen<span class="heard">: ${escapeHtml(called)}</span></a> `;
  const shown = rows.slice(from, from + most).map(({ id, name, unchecked, cells }) => {
    const called = register.cases ? `${id} ${name}` : name;
    const mark = unchecked ? ` ${tagHtml("nog niet nagekeken", "aside")}` : "";
    const columnsHtml = cells.map(
      ({ html }, at) => `<td data-label="${escapeHtml(columns[at]?.label ?? "")}">${html}</td>`,
    );
    return `<tr><th scope="row"><a href="${escapeHtml(formPath(register.id, id))}">${escapeHtml(called)}</a>${mark}<br>${steps(id, called)}<a class="read" href="/${register.slug}/${id}/">Lezen<span class="heard">: ${escapeHtml(called)}</span></a></th>${columnsHtml.join("")}</tr>`;
  });
  return shown.join("");
}

function toolsHtml(register: Register, list: RecordList, { filters, sort }: ChosenRows): string {
  const selects = filters.map(({ name, label, options, chosen }) => {
    const all = options.map((each) => `<option${each === chosen ? " selected" : ""}>${escapeHtml(each)}</option>`);
    return `<label for="kies-${name}">${escapeHtml(label)} <select id="kies-${name}" name="${name}"><option value="">alle</option>${all.join("")}</select></label>`;
  });
  // On a phone there is no head to choose from.
  const orders = [{ name: byName, label: "Naam" }, ...list.columns].flatMap(({ name, label }) =>
    (["", "-"] as const).map((sign) => {
      const value = `${sign}${name}`;
      return `<option value="${value}"${value === sort ? " selected" : ""}>${escapeHtml(label)}, ${sign === "" ? "oplopend" : "aflopend"}</option>`;
    }),
  );
  const isAsked = sort !== undefined || filters.some(({ chosen }) => chosen !== "");
  return `<details class="choose"${isAsked ? " open" : ""}><summary>Kiezen en ordenen</summary><form class="tools" action="${places.lists}${register.id}/">${selects.join(" ")} <label for="${sortName}">Volgorde <select id="${sortName}" name="${sortName}"><option value="">zoals in het register</option>${orders.join("")}</select></label> <button type="submit">Toon</button> <a href="${places.lists}${register.id}/">Alles</a></form></details>`;
}

function pagesHtml(register: Register, list: RecordList, total: number, from: number, asked: Asked): string {
  if (total <= most) return "";
  const to = (start: number, words: string) =>
    `<a href="${escapeHtml(addressWith(register, list, asked, { [pageName]: start === 0 ? "" : String(start / most + 1) }))}">${words}</a>`;
  const parts = [
    ...(from === 0 ? [] : [to(from - most, `Vorige ${most}`)]),
    `${from + 1} tot en met ${Math.min(from + most, total)} van ${total}`,
    ...(from + most >= total ? [] : [to(from + most, `Volgende ${most}`)]),
  ];
  return `<nav class="pages" aria-label="Bladen"><p>${parts.join(" · ")}</p></nav>`;
}

/** The list of one register, as an address asks for it. */
export function listPage(register: Register, { dossier, due, now }: Verdict, asked: Asked): string {
  const context: Context = {
    dossier,
    edition: "registers",
    href: (path) => (pageExists(path, dossier, "registers") ? path : undefined),
  };
  const terms = Map.groupBy(due, ({ entry }) => `${entry.register}/${entry.id}`);
  const list = recordList(register, context, ({ id }) => terms.get(`${register.id}/${id}`) ?? [], now);
  const chosen = chosenRows(list, asked);
  const total = chosen.rows.length;
  const blad = Math.max(1, Math.min(Math.trunc(Number(asked(pageName))) || 1, Math.ceil(total / most)));
  const from = Math.max(0, (blad - 1) * most);
  const count = total === list.rows.length ? counted(total) : `${total} van ${counted(list.rows.length)}`;
  const table =
    total === 0
      ? `<p>${list.rows.length === 0 ? "Hier staat nog niets." : "Niets voldoet hieraan."}</p>`
      : `<div class="register"><table class="cards wide"><caption class="heard">${escapeHtml(register.title)}</caption><thead>${headHtml(register, list, chosen, asked)}</thead><tbody>${rowsHtml(register, list, chosen, from)}</tbody></table></div>`;
  const pages = pagesHtml(register, list, total, from, asked);
  return workPage(
    register.title,
    `<h1>${escapeHtml(register.title)}</h1>
<p role="status">${count}. <a href="${escapeHtml(register.steps === undefined ? formPath(register.id) : casePath(register))}">${register.article === "de" ? "Nieuwe" : "Nieuw"} ${escapeHtml(register.singular)}</a></p>
${list.rows.length < 2 ? "" : toolsHtml(register, list, chosen)}
${pages}${table}${pages}`,
    { here: places.lists, wide: true, about: register.id },
  );
}
