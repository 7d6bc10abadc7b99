// Every page and export that an edition promises, by address: from the dossier and the declarations, not from what was built.

import { asksForAuthority } from "../authority-report/ap-form.ts";
import { hasPages } from "../dossier/audience.ts";
import { type Dossier, entriesOf, handbookPages } from "../dossier/dossier.ts";
import { pageExists, tools } from "../edition/addresses.ts";
import { lookPaths } from "../edition/look.ts";
import { forms, formsSlug } from "../forms/index.ts";
import type { Audience } from "../model/field.ts";
import { fieldsSlug } from "../model/register.ts";
import { collections, handbook, personalDataBreaches, registers } from "../registers/index.ts";
import { statementPaths } from "../statement/versions.ts";
import { exportSchemaFile } from "./json-schema.ts";
import { caseLetters } from "./letter-facts.ts";

/** Files that search engines, servers and calendars read, at the root of an edition. */
function exportsOf(dossier: Dossier, edition: Audience): readonly string[] {
  const own = lookPaths(dossier);
  const tables = registers
    .filter((register) => hasPages(edition, register))
    .flatMap((register) => [`/${register.slug}.csv`, `/${register.slug}.json`, `/${exportSchemaFile(register)}`]);
  if (edition !== "registers") return [...own, ...tables];
  const { slug } = personalDataBreaches;
  return [
    ...own,
    ...tables,
    ...collections.map((register) => `/${register.slug}.record.schema.json`),
    ...entriesOf(dossier, personalDataBreaches).map(({ id }) => `/${slug}/${id}.edpb.json`),
    "/termijnen.ics",
  ];
}

/** The answers for the authority's form, of every breach that may have to be notified or was. */
const answersIn = (dossier: Dossier, edition: Audience): readonly string[] =>
  edition !== "registers"
    ? []
    : entriesOf(dossier, personalDataBreaches)
        .filter(asksForAuthority)
        .map(({ id }) => `/${personalDataBreaches.slug}/${id}/melding-ap/`);

/** Addresses of all that an edition promises: a page ends in a slash, a file does not. The dossier is that of the edition. */
export function promisedBy(dossier: Dossier, edition: Audience): readonly string[] {
  const may = [
    "/",
    `/${handbook.slug}/`,
    ...[...registers, ...tools].map(({ slug }) => `/${slug}/`),
    ...collections.map(({ slug }) => `/${fieldsSlug}/${slug}/`),
    ...forms.map(({ id }) => `/${formsSlug}/${id}/`),
  ];
  const records = registers
    .filter((register) => hasPages(edition, register))
    .flatMap(({ id, slug }) => (dossier.entries[id] ?? []).map((entry) => `/${slug}/${entry.id}/`));
  const pages = [
    ...may.filter((path) => pageExists(path, dossier, edition)),
    ...handbookPages(dossier).map(({ id }) => `/${handbook.slug}/${id}/`),
    ...statementPaths(dossier, edition),
    ...records,
    ...(edition === "registers" ? caseLetters(dossier).map(({ path }) => path) : []),
    ...answersIn(dossier, edition),
  ];
  return [...new Set([...pages, ...exportsOf(dossier, edition)])];
}
