// Which addresses an edition has: the only place that knows, for links on pages, in the menu and in the check.
import { hasPages, mayHold } from "../dossier/audience.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { formOf, formsSlug } from "../forms/index.ts";
import type { Audience } from "../model/field.ts";
import { fieldsSlug } from "../model/register.ts";
import { collections, handbook, organisation, registers } from "../registers/index.ts";
import { statementPaths } from "../statement/versions.ts";
import { pageTitles } from "./page-titles.ts";

/** Pages beside handbook and registers, with their titles and the widest edition that has them. */
export const tools = [
  { slug: "melden", title: pageTitles.melden, audience: "staff" },
  { slug: "termijnen", title: pageTitles.termijnen, audience: "staff" },
  { slug: "geleerd", title: pageTitles.geleerd, audience: "staff" },
  { slug: organisation.slug, title: organisation.title, audience: "staff" },
  { slug: "wat-verandert-er", title: pageTitles["wat-verandert-er"], audience: "staff" },
  { slug: "begrippen", title: pageTitles.begrippen, audience: "public" },
  { slug: "datalekken-in-cijfers", title: pageTitles["datalekken-in-cijfers"], audience: "registers" },
  { slug: "maatregelen", title: pageTitles.maatregelen, audience: "registers" },
  { slug: "verantwoording", title: pageTitles.verantwoording, audience: "registers" },
  { slug: "volledigheid", title: pageTitles.volledigheid, audience: "registers" },
  { slug: "meldingen", title: pageTitles.meldingen, audience: "registers" },
  { slug: "regels", title: pageTitles.regels, audience: "registers" },
  { slug: "te-bevestigen", title: pageTitles["te-bevestigen"], audience: "registers" },
  { slug: fieldsSlug, title: pageTitles.velden, audience: "registers" },
  { slug: "privacyverklaring", title: pageTitles.privacyverklaring, audience: "public" },
  { slug: formsSlug, title: pageTitles.formulieren, audience: "public" },
] as const satisfies readonly { slug: string; title: string; audience: Audience }[];

/** True when an edition has a page at this path ("/termijnen/"). The dossier is that of the edition. */
export function pageExists(path: string, dossier: Dossier, edition: Audience): boolean {
  const [, first = "", second = "", ...rest] = (path.split("#")[0] ?? "").split("/");
  if (first === "") return path.startsWith("/");
  if (!path.split("#")[0]?.endsWith("/") || rest.length > 1) return false;
  if (first === handbook.slug)
    return second === "" ? edition !== "public" : (dossier.ids.handbook?.has(second) ?? false);
  if (first === formsSlug && second !== "") {
    const form = formOf(second);
    return form !== undefined && mayHold(edition, form.audience);
  }
  const tool = tools.find((each) => each.slug === first);
  if (first === fieldsSlug && second !== "")
    return mayHold(edition, tool?.audience) && collections.some(({ slug }) => slug === second);
  if (first === "privacyverklaring" && second !== "")
    return statementPaths(dossier, edition).includes(`/${first}/${second}/`);
  if (tool !== undefined) return second === "" && mayHold(edition, tool.audience);
  const register = registers.find((each) => each.slug === first);
  if (register === undefined || !hasPages(edition, register)) return false;
  return second === "" || (dossier.ids[register.id]?.has(second) ?? false);
}
