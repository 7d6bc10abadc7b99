// The page that holds while a new version of it waits for approval: its text and what it says of itself.

import { renderPage } from "../core/blocks/page-html.ts";
import { handbookPages } from "../core/dossier/dossier.ts";
import { readParts } from "../core/read/parts.ts";
import { handbook } from "../core/registers/index.ts";
import { withoutDoubt } from "../core/text/doubt.ts";
import { headingsOf } from "../core/text/headings.ts";
import { handover } from "./handover.ts";
import { context } from "./site.ts";

export interface Holding {
  readonly html: string;
  readonly version: string;
  readonly approvedOn: string;
  readonly approvedBy: string;
}

const at = /^\/handboek\/([^/#]+)\/#(.+)$/;

// The heading that a link in an older text goes to may be gone by now: then it goes to the page.
function address(path: string): string | undefined {
  const [, page, heading = ""] = at.exec(path) ?? [];
  const target = handbookPages(context.dossier).find(({ id }) => id === page);
  const isThere =
    target !== undefined && headingsOf(target.body).some(({ id }) => [id, encodeURIComponent(id)].includes(heading));
  return context.href(isThere ? path : path.replace(/#.*$/s, ""));
}

const shown = (body: string): string => (context.edition === "registers" ? body : withoutDoubt(body));

/** Undefined where no approved text is known, or it cannot be read any more. */
export function holdingVersion(id: string, card: boolean): Holding | undefined {
  const parts = readParts(handover().approved.get(id) ?? "", handbook);
  // Whoever must act sees no mark of doubt, in what was approved before either.
  const html = parts === undefined ? "" : renderPage(shown(parts.body), { ...context, href: address }, card);
  if (parts === undefined || html === "") return undefined;
  const said = (key: string) => String(parts.fields[key] ?? "");
  return { html, version: said("version"), approvedOn: said("approvedOn"), approvedBy: said("approvedBy") };
}
