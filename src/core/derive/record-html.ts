// A record as HTML: groups, labels and values. Pure, so that the page and the preview in the CMS show the same.

import type { Context } from "../blocks/component.ts";
import { fieldsFor } from "../dossier/audience.ts";
import { itemsOf } from "../dossier/value-words.ts";
import type { Audience, Field, Fields } from "../model/field.ts";
import type { Entry, Register } from "../model/register.ts";
import { registerOf } from "../registers/index.ts";
import { renderPlainText } from "../text/dialect.ts";
import { citedHtml, escapeHtml, mailHtml, telephoneHtml, timeHtml } from "../text/html.ts";
import { meaningHtml, meaningTitle } from "./meaning-html.ts";

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly html: string;
}

const isDated = ({ kind }: Field): boolean => kind === "day" || kind === "moment";

/** A value without groups or rows as HTML; references become links where the edition has the page. */
export function valueHtml(field: Field, value: unknown, context: Context): string {
  if (field.kind === "paragraph") return renderPlainText(String(value));
  const values = Array.isArray(value) ? value : [value];
  const items = itemsOf(field, value, context.dossier).map((words, index) => {
    const target = field.target === undefined ? undefined : registerOf(field.target);
    const known = target !== undefined && context.dossier.ids[target.id]?.has(String(values[index]));
    const address = known ? context.href(`/${target.slug}/${values[index]}/`) : undefined;
    const safe = field.kind === "text" || field.kind === "texts" ? citedHtml(words) : escapeHtml(words);
    if (field.kind === "telephone") return telephoneHtml(words);
    if (field.kind === "email") return mailHtml(words);
    const text = isDated(field) ? timeHtml(String(values[index])) : safe;
    return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
  });
  return items.length === 1 ? (items[0] ?? "") : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function rows(fields: Fields, value: unknown, context: Context): string {
  const record = value as Record<string, unknown>;
  const parts = Object.entries(fields)
    .filter(([key]) => record[key] !== undefined)
    .map(
      ([key, field]) =>
        `<div><dt>${escapeHtml(field.label)}</dt><dd>${fieldHtml(field, record[key], context)}</dd></div>`,
    );
  return `<dl>${parts.join("")}</dl>`;
}

function fieldHtml(field: Field, value: unknown, context: Context): string {
  const { fields } = field;
  if (fields === undefined) return valueHtml(field, value, context);
  if (Array.isArray(value))
    return `<ol class="rows">${value.map((row) => `<li>${rows(fields, row, context)}</li>`).join("")}</ol>`;
  return rows(fields, value, context);
}

/** The sections of a record page, in the order of the register's groups; empty groups are left out. */
export function recordSections(register: Register, entry: Entry, edition: Audience, context: Context): Section[] {
  const fields = Object.entries(fieldsFor(register.fields, edition));
  const data = entry.data as Record<string, unknown>;
  const meaning = edition === "registers" ? meaningHtml(register, data) : "";
  const sections = register.groups.flatMap(({ id, label }) => {
    const inside = Object.fromEntries(
      fields.filter(
        ([key, field]) =>
          field.group === id &&
          data[key] !== undefined &&
          !(key === "example" && data[key] === "yes") &&
          key !== register.nameField,
      ),
    );
    return Object.keys(inside).length === 0 ? [] : [{ id, label, html: rows(inside, data, context) }];
  });
  if (meaning === "") return sections;
  // Between what was asked and how it was handled.
  const at = sections.findIndex(({ id }) => id === "person") + 1;
  return sections.toSpliced(at, 0, { id: "wie-mag-dit", label: meaningTitle, html: meaning });
}
