// Where the handbook explains how a register is kept: one page, with a heading that is called as the register.
import { type Dossier, entryOf } from "../dossier/dossier.ts";
import type { Register } from "../model/register.ts";
import { handbook } from "../registers/index.ts";
import { headingsOf } from "../text/headings.ts";

export const guideId = "register-bijhouden";

/** Its address, at the heading of the register where there is one; undefined when the handbook has no such page. */
export function guidePath(dossier: Dossier, register?: Pick<Register, "title">): string | undefined {
  const page = entryOf(dossier, handbook, guideId);
  if (page === undefined) return undefined;
  const heading = headingsOf(page.body).find(({ text }) => text === register?.title);
  return `/${handbook.slug}/${guideId}/${heading === undefined ? "" : `#${heading.id}`}`;
}
