// The options of `npm run build`, before anything is read or written.

import { type Edition, editions } from "../../core/dossier/audience.ts";
import { contentOf } from "../folder/own-content.ts";
import { CannotWork, readOptions } from "./options.ts";

/** The host of the site. Throws CannotWork on what is no address, or disagrees with the path. */
function siteIn(given: string | undefined, base: string): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const path = url?.pathname.replace(/\/+$/, "") ?? "";
  const plain = url !== undefined && /^https?:$/.test(url.protocol) && `${url.search}${url.hash}${url.username}` === "";
  if (!plain || (path !== "" && path !== base))
    throw new CannotWork(
      "Het adres bij --site is niet te lezen, of past niet bij --base.",
      "Schrijf bijvoorbeeld --site https://handboek.uwdomein.nl, en het pad bij --base.",
    );
  return url.origin;
}

export interface BuildOptions {
  readonly chosen: readonly Edition[];
  readonly first: Edition;
  /** Path and host of the site. */
  readonly around: { readonly base: string; readonly site?: string };
  readonly content: string;
  readonly out: string;
  readonly format: "text" | "json" | "github";
  readonly now: string | undefined;
  readonly allowOverdue: boolean;
}

/** Reads what was typed after `npm run build --`. Throws CannotWork on what cannot be. */
export function buildOptions(args?: string[]): BuildOptions {
  const options = readOptions(
    ["content", "now", "format", "allow-overdue", "out", "base", "site", "edition", "settings"],
    "npm run build -- [opties]\nControleert de inhoud en bouwt de drie uitgaven.",
    args,
  );
  const { edition } = options;
  const chosen = editions.filter(({ folder }) => edition === undefined || folder === edition);
  const [first] = chosen;
  if (first === undefined) {
    throw new CannotWork(
      `De uitgave ${edition} bestaat niet.`,
      `Kies uit: ${editions.map((each) => each.folder).join(", ")}.`,
    );
  }
  const base = (options.base ?? "").replace(/\/+$/, "");
  if (base !== "" && !/^(\/[\w.-]+)+$/.test(base))
    throw new CannotWork("Het pad bij --base is niet te lezen.", "Schrijf bijvoorbeeld --base /privacy.");
  const site = siteIn(options.site, base);
  return {
    chosen,
    first,
    around: { base, ...(site !== undefined && { site }) },
    content: contentOf(options.content),
    out: options.out ?? "dist",
    format: options.format,
    now: options.now,
    allowOverdue: options["allow-overdue"] ?? false,
  };
}
