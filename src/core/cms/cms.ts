// From the registers to the configuration of Decap CMS: collections, forms, filters, all words in Dutch.

import { components } from "../blocks/components.ts";
import type { Fields } from "../model/field.ts";
import { bodyLabel, extensionOf, type Register } from "../model/register.ts";
import { collections } from "../registers/index.ts";
import { type CmsField, caseNumberKey, registerFields } from "./cms-fields.ts";

export type CmsCollection = Readonly<Record<string, unknown>> & { readonly name: string; readonly label: string };

export interface CmsConfig extends Readonly<Record<string, unknown>> {
  readonly collections: readonly CmsCollection[];
}

export interface CmsOptions {
  /** Where content is kept: our own server by default, or another backend of Decap. */
  readonly backend?: Readonly<Record<string, unknown>>;
  /** Address of the site, for the link from a form to its page. */
  readonly site?: string;
}

/** Folder of the content as the CMS names it; the server maps it to the real one. */
export const cmsRoot = "content";

/** Address at which our own server speaks Decap's protocol. */
export const cmsApi = "/beheer/api";

// Only marks that the dialect of our pages has; a picture cannot stand in a page.
const buttons = [
  "bold",
  "italic",
  "link",
  "heading-two",
  "heading-three",
  "quote",
  "bulleted-list",
  "numbered-list",
] as const;

function bodyField(register: Register): CmsField {
  if (register.shape === "pages") {
    return {
      name: "body",
      label: bodyLabel(register),
      widget: "markdown",
      required: false,
      modes: ["rich_text", "raw"],
      buttons,
      editor_components: Object.keys(components),
    };
  }
  return {
    name: "body",
    label: bodyLabel(register),
    widget: "text",
    required: false,
    hint: "Uitleg in gewone zinnen. Een lege regel begint een nieuwe alinea.",
  };
}

// A filter for each value of the choices that every record has, and one for what is still an example.
function filtersOf(register: Register): { label: string; field: string; pattern: string }[] {
  return Object.entries(register.fields).flatMap(([name, field]) => {
    if (field.kind !== "choice" || !(field.required || name === "example")) return [];
    const terms = field.vocabulary?.terms ?? [];
    if (name === "example") return [{ label: field.label, field: name, pattern: "." }];
    return terms.map(({ value, label }) => ({ label: `${field.label}: ${label}`, field: name, pattern: `^${value}$` }));
  });
}

const sortable = new Set<Fields[string]["kind"]>(["text", "day", "moment", "number"]);

function sortsOf(register: Register) {
  const byYear = register.yearField;
  const names = new Set([
    byYear ?? register.nameField,
    register.nameField,
    ...register.columns.filter((each) => typeof each === "string"),
  ]);
  if (register.shape === "pages") names.add("order");
  return [...names].flatMap((name) => {
    const field = register.fields[name];
    if (field === undefined || !sortable.has(field.kind)) return [];
    const first = name === (byYear ?? register.nameField);
    const order = first ? { default_sort: byYear === undefined ? "asc" : "desc" } : {};
    return [{ field: name, label: field.label, ...order }];
  });
}

/** The fields of a record that its list shows, sorts, groups or filters by. */
export function listKeys(register: Register): ReadonlySet<string> {
  const { nameField, yearField } = register;
  const names = [...sortsOf(register), ...filtersOf(register)].map(({ field }) => field);
  return new Set([nameField, ...(yearField === undefined ? [] : [yearField]), ...names]);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// What the CMS calls a new file. A number is given by the desk; other files are called after their name, or some fields.
function slugOf({ cases, idFrom }: Register): string {
  if (cases) return `{{fields.${caseNumberKey}}}`;
  return idFrom === undefined ? "{{slug}}" : idFrom.map((name) => `{{fields.${name}}}`).join("-");
}

function folder(register: Register, fields: readonly CmsField[]): CmsCollection {
  const filters = filtersOf(register);
  const number = { name: caseNumberKey, label: "Nummer", widget: "hidden", required: false };
  return {
    name: register.id,
    label: register.title,
    label_singular: capital(register.singular),
    description: register.description,
    folder: `${cmsRoot}/${register.id}`,
    create: true,
    delete: false,
    extension: extensionOf(register).slice(1),
    format: "yaml-frontmatter",
    preview_path: `${register.slug}/{{slug}}/`,
    slug: slugOf(register),
    identifier_field: register.nameField,
    summary: register.cases ? `{{filename}} – {{${register.nameField}}}` : `{{${register.nameField}}}`,
    sortable_fields: sortsOf(register),
    ...(filters.length === 0 ? {} : { view_filters: filters }),
    ...(register.yearField === undefined
      ? {}
      : { view_groups: [{ label: "Jaar", field: register.yearField, pattern: "\\d{4}" }] }),
    editor: { preview: true },
    fields: [...fields, bodyField(register), ...(register.cases ? [number] : [])],
  };
}

function single(register: Register, fields: readonly CmsField[]): CmsCollection {
  const file = `${cmsRoot}/${register.id}${extensionOf(register)}`;
  return {
    name: register.id,
    label: register.title,
    description: register.description,
    delete: false,
    format: "yaml",
    editor: { preview: true },
    files: [{ name: register.id, label: register.title, description: register.description, file, fields }],
  };
}

/** The configuration of the CMS. */
export function cmsConfig({ site, backend = { name: "proxy", proxy_url: cmsApi } }: CmsOptions = {}): CmsConfig {
  return {
    backend,
    load_config_file: false,
    locale: "nl",
    publish_mode: "simple",
    ...(site === undefined ? { show_preview_links: false } : { site_url: site, display_url: site }),
    // Proof and pictures never stand in content/: the browser registers a media library that offers nothing.
    media_folder: `${cmsRoot}/media`,
    media_library: { name: "none" },
    editor: { preview: true },
    slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" },
    collections: collections.map((register) => {
      const fields = registerFields(register);
      return register.shape === "single" ? single(register, fields) : folder(register, fields);
    }),
  };
}
