// The edition being built: its addresses, its menu, its pages. Every link on the site goes through href().
import { hasPages, mayHold } from "../core/audience.ts";
import { handbookPages } from "../core/dossier.ts";
import type { Audience } from "../core/field.ts";
import { registers } from "../core/registers/index.ts";
import type { Context } from "../core/text/components.ts";
import { chapter } from "../core/vocabulary/handbook.ts";
import { handover } from "./handover.ts";
import { text } from "./text.ts";

const { dossier, edition, base, desk } = handover();

/** Address of a path of this site ("/termijnen/"), under the base path. */
export const href = (path: string): string => base + path;

/** Pages beside handbook and registers, with the editions that have them. */
export const tools: readonly { readonly slug: string; readonly title: string; readonly audience: Audience }[] = [
  { slug: "termijnen", title: text.deadlines, audience: "staff" },
  { slug: "geleerd", title: text.lessons, audience: "staff" },
  { slug: "volledigheid", title: text.completeness, audience: "registers" },
  { slug: "meldingen", title: text.findings, audience: "registers" },
  { slug: "regels", title: text.rules, audience: "registers" },
  { slug: "velden", title: text.fields, audience: "registers" },
  { slug: "privacyverklaring", title: text.statement, audience: "public" },
];

/** True when this edition has the page. */
export function exists(path: string): boolean {
  const [, first = "", second = ""] = (path.split("#")[0] ?? "").split("/");
  if (first === "") return true;
  if (first === "handboek") {
    return second === "" ? edition.audience !== "public" : (dossier.ids.handbook?.has(second) ?? false);
  }
  const tool = tools.find((each) => each.slug === first);
  if (tool !== undefined) return mayHold(edition.audience, tool.audience);
  const register = registers.find((each) => each.slug === first);
  if (register === undefined || !hasPages(edition.audience, register)) return false;
  return second === "" || (dossier.ids[register.id]?.has(second) ?? false);
}

/** What components and values need to make links: only to pages this edition has. */
export const context: Context = { dossier, href: (path) => (exists(path) ? href(path) : undefined) };

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
  .filter((tool) => mayHold(edition.audience, tool.audience))
  .map((tool) => ({ path: `/${tool.slug}/`, title: tool.title }));
const publicPages: readonly MenuItem[] = chapters.flatMap(({ pages }) =>
  pages.map((page) => ({ path: `/handboek/${page.id}/`, title: page.data.title })),
);

/** The menu of this edition, in groups. */
export const menu: readonly { readonly title: string; readonly items: readonly MenuItem[] }[] = [
  {
    title: text.handbook,
    items:
      edition.audience === "public" ? publicPages : [{ path: "/handboek/", title: text.allPages }, ...emergencyPages()],
  },
  { title: text.registers, items: registerItems },
  { title: text.overview, items: toolItems },
  ...(desk ? [{ title: text.manage, items: [{ path: "/beheer/", title: text.cms }] }] : []),
].filter((part) => part.items.length > 0);

function emergencyPages(): readonly MenuItem[] {
  const emergency = chapters.find((each) => each.id === "emergency")?.pages ?? [];
  return emergency.map((page) => ({ path: `/handboek/${page.id}/`, title: page.data.title }));
}
