// Building blocks that show the registers themselves on a page: a table of records, and the names of fields.
import { fieldsFor } from "../dossier/audience.ts";
import { livingIn } from "../dossier/dossier.ts";
import { itemsOf, valuesAt } from "../dossier/value-words.ts";
import { type Field, type Fields, fieldAt } from "../model/field.ts";
import { type Entry, fieldPath, nameOf, type Register } from "../model/register.ts";
import { registerOf } from "../registers/index.ts";
import { escapeHtml, timeHtml } from "../text/html.ts";
import { termOf } from "../vocabulary/vocabulary.ts";
import { anyRegister, columns, is, paths, recordsRegister, where } from "./block-attributes.ts";
import type { Blocks, Context } from "./component.ts";

const pathsIn = (words: string): readonly string[] => words.split(",").map((each) => each.trim());

/** The name of a record, as a link where this edition has its page. */
export function recordLink(register: Register, entry: Entry, { href }: Context): string {
  const name = escapeHtml(nameOf(register, entry));
  const address = href(`/${register.slug}/${entry.id}/`);
  return address === undefined ? name : `<a href="${escapeHtml(address)}">${name}</a>`;
}

interface Column {
  readonly field: Field;
  readonly cells: readonly string[];
}

function columnOf(path: string, fields: Fields, entries: readonly Entry[], { dossier }: Context): Column | undefined {
  const keys = path.split(".");
  const field = fieldAt(fields, keys);
  if (field === undefined) return undefined;
  const cells = entries.map(({ data }) => {
    const values = [...new Set(valuesAt(data, keys).flat())];
    if (field.kind === "day" || field.kind === "moment")
      return values.map((value) => timeHtml(String(value))).join(", ");
    const items = values.flatMap((value) => itemsOf(field, value, dossier));
    return [...new Set(items)].map(escapeHtml).join(", ");
  });
  return { field, cells };
}

function table(register: Register, entries: readonly Entry[], columns: readonly Column[], context: Context): string {
  const name = register.fields[register.nameField]?.label ?? "";
  const head = [name, ...columns.map(({ field }) => field.label)]
    .map((label) => `<th scope="col">${escapeHtml(label)}</th>`)
    .join("");
  const rows = entries.map((entry, row) => {
    const cells = columns.map(
      ({ field, cells }) => `<td data-label="${escapeHtml(field.label)}">${cells[row] ?? ""}</td>`,
    );
    return `<tr><th scope="row">${recordLink(register, entry, context)}</th>${cells.join("")}</tr>`;
  });
  const label = escapeHtml(register.title);
  // Beside a menu and a table of contents there is room for a name and three columns.
  const kind = columns.length > 3 ? "cards wide" : "cards";
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="${kind}"><caption class="heard">${label}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** True when the attributes name fields and values that are there; readers must be allowed to know what is filtered on. */
function isKnown(register: Register, held: Fields, columns: readonly string[], where?: string, is?: string): boolean {
  const filter = where === undefined ? undefined : fieldAt(held, where.split("."));
  const list = filter?.vocabulary;
  return (
    columns.every((path) => fieldAt(register.fields, path.split(".")) !== undefined) &&
    (where === undefined || filter !== undefined) &&
    (is === undefined || (filter !== undefined && (list === undefined || termOf(list, is) !== undefined)))
  );
}

/** Fields that follow each other in one group, under the name of that group. */
function byGroup(paths: readonly string[]): readonly { readonly group: string; readonly paths: readonly string[] }[] {
  const groups: { group: string; paths: string[] }[] = [];
  for (const path of paths) {
    const group = path.split(".").slice(0, -1).join(".");
    const last = groups.at(-1);
    if (last?.group === group && group !== "") last.paths.push(path);
    else groups.push({ group, paths: [path] });
  }
  return groups;
}

export const registerBlocks: Blocks<"RegisterTable" | "Fields"> = {
  RegisterTable: {
    label: "Tabel van een register",
    alone: true,
    attributes: { register: recordsRegister, columns, where, is },
    describe:
      'Een tabel van een register: <RegisterTable register="recipients" columns="what" where="role" is="processor" />',
    render: ({ register: id = "", columns = "", where, is }, context) => {
      const register = registerOf(id);
      const paths = pathsIn(columns);
      if (register?.shape !== "records") return undefined;
      const fields = fieldsFor(register.fields, context.edition ?? "public");
      if (!isKnown(register, fields, paths, where, is)) return undefined;
      const holds = ({ data }: Entry) => {
        const values = where === undefined ? [] : valuesAt(data, where.split("."));
        return where === undefined || (is === undefined ? values.length > 0 : values.includes(is));
      };
      const entries = livingIn(context.dossier, id)
        .filter(holds)
        .toSorted((one, other) => nameOf(register, one).localeCompare(nameOf(register, other), "nl"));
      if (entries.length === 0) return "<p>Hier staat nog niets in het register.</p>";
      // What this edition may not hold, and what no record says, has no column.
      const shown = paths
        .map((path) => columnOf(path, fields, entries, context))
        .filter((column) => column?.cells.some((cell) => cell !== "") === true) as readonly Column[];
      return table(register, entries, shown, context);
    },
  },
  Fields: {
    label: "Namen van velden",
    attributes: { register: anyRegister, paths },
    describe:
      'De namen van velden van een register: <Fields register="personal-data-breaches" paths="title, authorityDecision.reasons" />',
    render: ({ register: id = "", paths = "" }, { href }) => {
      const register = registerOf(id);
      if (register === undefined) return undefined;
      const all = pathsIn(paths);
      const labelOf = (path: string) => fieldAt(register.fields, path.split("."))?.label;
      if (all.some((path) => labelOf(path) === undefined)) return undefined;
      const link = (path: string) => {
        const words = `<em>${escapeHtml(labelOf(path) ?? "")}</em>`;
        const address = href(fieldPath(register, path));
        return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
      };
      const parts = byGroup(all).map(({ group, paths: inside }) => {
        const fields = inside.map(link).join(", ");
        return group === "" ? fields : `${escapeHtml(labelOf(group) ?? "")}: ${fields}`;
      });
      return `<span class="fields">${parts.join(" · ")}</span>`;
    },
  },
};
