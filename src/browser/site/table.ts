// Sorts and filters the table of a register, and keeps the choice in the address. Without JavaScript the table stands as it is.

import { adopt } from "./adopt.ts";
import style from "./table.css?inline";

const order = new Intl.Collator("nl", { numeric: true });
const region = document.querySelector<HTMLElement>(".register");
const table = region?.querySelector("table");
const body = table?.tBodies[0];

const wordsOf = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
const nameOf = (words: string) =>
  words
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  more: Partial<HTMLElementTagNameMap[K]>,
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), more);
  element.append(...inside);
  return element;
}

function show(table: HTMLTableElement, body: HTMLTableSectionElement, region: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  const all = [...body.rows];
  const rows = all.filter((row) => !row.classList.contains("group"));
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((head, at) => {
    const label = wordsOf(head);
    const cells = new Map(rows.map((row) => [row, row.cells[at]]));
    return { head, at, label, name: nameOf(label), cells, kind: head.dataset.by };
  });
  type Column = (typeof columns)[number];

  const keyOf = ({ cells }: Column, row: HTMLTableRowElement): string => {
    const cell = cells.get(row);
    const date = cell?.querySelector("time")?.dateTime;
    if (date !== undefined) return new Date(date).toISOString();
    return cell === undefined ? "" : wordsOf(cell);
  };
  // A list or a state in a cell is several answers, or one beside a date.
  const answersOf = ({ cells, kind }: Column, row: HTMLTableRowElement): readonly string[] => {
    const cell = cells.get(row);
    if (cell === undefined) return [];
    if (kind === "jaar") return [...cell.querySelectorAll("time")].map((time) => time.dateTime.slice(0, 4));
    const parts = [...cell.querySelectorAll("li, .tag")].map(wordsOf);
    const words = wordsOf(cell);
    return parts.length > 0 ? parts : words === "" ? [] : [words];
  };

  const count = make("p", { className: "meta" });
  count.setAttribute("role", "status");

  const filters = columns
    .filter(({ kind }) => kind !== undefined)
    .map((column) => {
      const given = rows.flatMap((row) => answersOf(column, row));
      const options = [...new Set(given)].sort(order.compare);
      if (column.kind === "jaar") options.reverse();
      const label = column.kind === "jaar" ? "Jaar" : column.label;
      const name = nameOf(label);
      const select = make("select", {}, make("option", { value: "" }, "alle"));
      for (const option of options) select.append(make("option", { value: option }, option));
      select.value = options.find((option) => option === asked.get(name)) ?? "";
      return { column, label, name, select, options };
    })
    .filter(({ options }) => options.length > 1);

  const directions = [
    ["", "oplopend"],
    ["-", "aflopend"],
  ] as const;
  const sort = make("select", {}, make("option", { value: "" }, "zoals in het register"));
  for (const { label, name } of columns)
    for (const [sign, words] of directions)
      sort.append(make("option", { value: `${sign}${name}` }, `${label}, ${words}`));
  sort.value = asked.get("sorteer") ?? "";
  if (sort.selectedIndex === -1) sort.value = "";

  const hidden = new Set((asked.get("verberg") ?? "").split(" "));
  const choices = columns.slice(1).map((column) => {
    const box = make("input", { type: "checkbox", checked: !hidden.has(column.name) });
    return { column, box };
  });

  const remember = () => {
    const state = new URLSearchParams();
    for (const { name, select } of filters) if (select.value !== "") state.set(name, select.value);
    if (sort.value !== "") state.set("sorteer", sort.value);
    const away = choices.filter(({ box }) => !box.checked).map(({ column }) => column.name);
    if (away.length > 0) state.set("verberg", away.join(" "));
    history.replaceState(null, "", `${location.pathname}${state.size === 0 ? "" : `?${state}`}${location.hash}`);
  };

  const apply = () => {
    for (const row of rows)
      row.hidden = !filters.every(
        ({ column, select }) => select.value === "" || answersOf(column, row).includes(select.value),
      );
    const down = sort.value.startsWith("-");
    const by = columns.find(({ name }) => name === sort.value.replace("-", ""));
    const sorted =
      by === undefined
        ? rows
        : rows.toSorted((one, other) => {
            const [first, second] = [keyOf(by, one), keyOf(by, other)];
            // What does not say stands last, whichever way the others go.
            if (first === "" || second === "") return Number(first === "") - Number(second === "");
            return order.compare(first, second) * (down ? -1 : 1);
          });
    // Groups belong to the order of the register, and go with their last row.
    body.append(...(by === undefined ? all : sorted));
    let group: HTMLTableRowElement | undefined;
    for (const row of all) {
      if (rows.includes(row)) {
        if (!row.hidden && group !== undefined) group.hidden = by !== undefined;
      } else {
        group = row;
        row.hidden = true;
      }
    }
    for (const { head } of columns) head.removeAttribute("aria-sort");
    by?.head.setAttribute("aria-sort", down ? "descending" : "ascending");
    for (const { column, box } of choices)
      for (const cell of [column.head, ...column.cells.values()]) if (cell !== undefined) cell.hidden = !box.checked;
    const left = rows.filter((row) => !row.hidden).length;
    count.textContent = left === rows.length ? "" : `${left} van ${rows.length} regels`;
  };
  const changed = () => {
    apply();
    remember();
  };

  for (const { head, name } of columns) {
    const button = make("button", { type: "button" }, ...head.childNodes);
    button.addEventListener("click", () => {
      sort.value = sort.value === name ? `-${name}` : name;
      changed();
    });
    head.replaceChildren(button);
  }
  const tools = make(
    "div",
    { className: "tools" },
    ...filters.map(({ label, select }) => make("label", {}, label, select)),
    make("label", { className: "sort" }, "Volgorde", sort),
    make(
      "details",
      {},
      make("summary", {}, "Kolommen"),
      ...choices.map(({ column, box }) => make("label", {}, box, ` ${column.label}`)),
    ),
    count,
  );
  tools.addEventListener("change", changed);
  // On a phone the rows come first, unless something was chosen.
  const open = matchMedia("(min-width: 48em)").matches || location.search !== "";
  region.before(make("details", { className: "choose", open }, make("summary", {}, "Kiezen en ordenen"), tools));
  apply();
}

if (region && table && body) {
  adopt(style);
  show(table, body, region);
}
