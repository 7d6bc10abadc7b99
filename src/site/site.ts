// The edition being built: its addresses, its menu, its pages. Every link on the site goes through href().

import type { Context } from "../core/blocks/component.ts";
import { hasPages, mayHold } from "../core/dossier/audience.ts";
import { handbookPages } from "../core/dossier/dossier.ts";
import { pageExists, tools } from "../core/edition/addresses.ts";
import { formsSlug } from "../core/forms/index.ts";
import { fieldPath, formPath, type Register } from "../core/model/register.ts";
import { registers } from "../core/registers/index.ts";
import { groupsIn, statementPath } from "../core/statement/versions.ts";
import { telephoneLink } from "../core/text/telephone.ts";
import { chapter } from "../core/vocabulary/handbook.ts";
import { handover } from "./handover.ts";
import { text } from "./text.ts";

export { tools };

const { dossier, edition, base, desk } = handover();

/** Address of a path of this site ("/termijnen/"), under the base path. */
export const href = (path: string): string => base + path;

/** Where a field of a record is filled in: at the desk its form, else the page that says what the field means. */
export const fieldHref = (register: Register, id: string, path: string): string =>
  href(desk ? formPath(register.id, id, path) : fieldPath(register, path.replaceAll(/\.\d+/g, "")));

/** True when this edition has the page. */
export const exists = (path: string): boolean => pageExists(path, dossier, edition.audience);

/** What components and values need to make links: only to pages this edition has. */
export const context: Context = {
  dossier,
  edition: edition.audience,
  href: (path) => (exists(path) ? href(path) : undefined),
};

/** Handbook pages of this edition by chapter, in order. */
export const chapters = chapter.terms
  .map((term) => ({
    id: term.value,
    title: term.label,
    pages: handbookPages(dossier)
      .filter((page) => page.data.chapter === term.value)
      .toSorted((one, other) => one.data.order - other.data.order),
  }))
  .filter((each) => each.pages.length > 0);

export interface MenuItem {
  readonly path: string;
  readonly title: string;
}

const registerItems: readonly MenuItem[] = registers
  .filter((register) => hasPages(edition.audience, register))
  .map((register) => ({ path: `/${register.slug}/`, title: register.title }));
const toolItems: readonly MenuItem[] = tools
  .filter((tool) => tool.audience !== "public" || edition.audience !== "public")
  .filter((tool) => mayHold(edition.audience, tool.audience))
  .map((tool) => ({ path: `/${tool.slug}/`, title: tool.title }));
const publicPages: readonly MenuItem[] = [
  ...chapters.flatMap(({ pages }) => pages.map((page) => ({ path: `/handboek/${page.id}/`, title: page.data.title }))),
  { path: `/${formsSlug}/`, title: text.forms },
];

const statementItems: readonly MenuItem[] = groupsIn(dossier, edition.audience).map((group) => ({
  path: statementPath(group),
  title: `Voor ${group.label}`,
}));
const statementMenu = {
  title: text.statement,
  items: [{ path: "/privacyverklaring/", title: text.whoAreYou }, ...statementItems],
};

/** A chapter, with its place on the page of all pages. */
export interface MenuGroup extends MenuItem {
  readonly items: readonly MenuItem[];
  /** What somebody needs now stands open on every page. */
  readonly open: boolean;
}

const chapterItems: readonly MenuGroup[] = chapters.map(({ id, title, pages }) => ({
  title,
  path: `/handboek/#${id}`,
  open: id === "emergency" || id === "requests",
  items: pages.map((page) => ({ path: `/handboek/${page.id}/`, title: page.data.title })),
}));

interface MenuPart {
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly groups?: readonly MenuGroup[];
}

/** The menu of this edition, in parts; the chapters of the handbook fold. */
export const menu: readonly MenuPart[] = [
  {
    title: edition.audience === "public" ? text.contactAndRequests : text.handbook,
    items: edition.audience === "public" ? publicPages : [{ path: "/handboek/", title: text.allPages }],
    groups: edition.audience === "public" ? [] : chapterItems,
  },
  ...(edition.audience === "public" ? [statementMenu] : []),
  { title: text.registers, items: registerItems },
  { title: text.overview, items: toolItems },
  ...(desk ? [{ title: text.manage, items: [{ path: "/beheer/vandaag/", title: text.cms }] }] : []),
].filter((part) => part.items.length > 0);

const { onCallPhone = "" } = edition.audience === "public" ? {} : (dossier.organisation?.contact ?? {});
const helpfulPages: readonly MenuItem[] =
  edition.audience === "public"
    ? publicPages
    : [...pagesOf("requests").slice(0, 1), { path: "/handboek/", title: text.allPages }];

function pagesOf(id: string): readonly MenuItem[] {
  const pages = chapters.find((each) => each.id === id)?.pages ?? [];
  return pages.map((page) => ({ path: `/handboek/${page.id}/`, title: page.data.title }));
}

/** Where the search sends somebody who finds nothing. */
export const searchHelp = {
  phone: onCallPhone,
  dial: telephoneLink(onCallPhone) ?? "",
  links: helpfulPages.map(({ path, title }) => ({ href: href(path), title })),
};
