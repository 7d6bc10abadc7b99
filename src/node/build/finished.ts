// Looks over a finished edition before it takes its place: what was promised stands there, and what its pages, styles and
// scripts point to is there as well. It says what is wrong; what stood before stays.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { CannotWork } from "../command/options.ts";

/** What a finished edition must hold, as its dossier says it. */
export interface Promised {
  /** Path under which it will stand: "" or "/privacy". */
  readonly base: string;
  /** By address, without the base: "/termijnen/", "/termijnen.ics". */
  readonly addresses: readonly string[];
  /** Files beside them. */
  readonly files: readonly string[];
  /** Number of pages and parts of pages that were given to the search index. */
  readonly searched: number;
  /** Addresses that the desk serves, and no file: their beginnings, without the base. */
  readonly elsewhere: readonly string[];
}

/** What a page points to, and the places on it that can be pointed to. */
interface Markup {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly styles: number;
  readonly scripts: number;
}

const begin = /<(?:!--|([a-z][a-z0-9-]*))/gi;
const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gy;
const pointing = new Set(["href", "src", "poster", "action", "formaction", "xlink:href"]);
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex = "", number = "", name = "") => {
    const code = hex === "" ? Number(number) : Number.parseInt(hex, 16);
    return name === "" ? String.fromCodePoint(Math.min(code, 0x10ffff)) : (named[name] ?? all);
  });
}

/** Reads the tags of a page; what stands between them is text and is left alone. */
function markupOf(html: string): Markup {
  const links: string[] = [];
  const ids = new Set<string>();
  let [styles, scripts] = [0, 0];
  begin.lastIndex = 0;
  for (let tag = begin.exec(html); tag !== null; tag = begin.exec(html)) {
    const element = tag[1]?.toLowerCase();
    if (element === undefined) {
      const end = html.indexOf("-->", begin.lastIndex);
      if (end < 0) break;
      begin.lastIndex = end;
      continue;
    }
    const told = element === "link" || element === "script";
    const given: Record<string, string> = {};
    attribute.lastIndex = begin.lastIndex;
    for (let found = attribute.exec(html); found !== null; found = attribute.exec(html)) {
      begin.lastIndex = attribute.lastIndex;
      const [, name = "", double, single, bare] = found;
      const value = double ?? single ?? bare;
      if (value === undefined) continue;
      if (name === "id") ids.add(unescaped(value));
      else if (pointing.has(name)) links.push(unescaped(value));
      else if (name === "srcset" || name === "imagesrcset")
        links.push(
          ...unescaped(value)
            .split(",")
            .flatMap((each) => each.trim().split(/\s+/)[0] ?? []),
        );
      if (told) given[name] = value;
    }
    if (told && given.rel === "stylesheet") styles += 1;
    if (told && given.type === "module" && given.src !== undefined) scripts += 1;
    if (element !== "script" && element !== "style") continue;
    // What stands in these is no markup.
    const end = html.indexOf(`</${element}`, begin.lastIndex);
    if (end < 0) break;
    begin.lastIndex = end;
  }
  return { links, ids, styles, scripts };
}

const cssAddress = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)/g;
// A script names another, or a style sheet, by its place beside it.
const scriptAddress = /["'`](\.{1,2}\/[\w./-]+\.(?:js|css))["'`]/g;

const fileOf = (address: string) => (address.endsWith("/") ? `${address}index.html` : address).slice(1);
const pageOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// Pagefind says in one file which others there are, by a name that follows from what they hold.
function searchFaults(site: string, files: ReadonlySet<string>, searched: number): string[] {
  const entry = "pagefind/pagefind-entry.json";
  const needed = ["pagefind/pagefind.js", "pagefind/words.json", entry];
  const missing = needed.filter((file) => !files.has(file));
  if (missing.length > 0) return missing.map((file) => `${file} ontbreekt`);
  interface Language {
    readonly hash: string;
    readonly wasm: string | null;
    readonly page_count: number;
  }
  const { languages } = JSON.parse(readFileSync(join(site, entry), "utf8")) as {
    readonly languages: Readonly<Record<string, Language>>;
  };
  const each = Object.values(languages);
  const parts = each.flatMap(({ hash, wasm }) => [
    `pagefind/pagefind.${hash}.pf_meta`,
    `pagefind/wasm.${wasm ?? "unknown"}.pagefind`,
  ]);
  const counted = each.reduce((sum, { page_count }) => sum + page_count, 0);
  const fragments = [...files].filter((file) => /^pagefind\/fragment\/.+\.pf_fragment$/.test(file)).length;
  const indexes = [...files].filter((file) => /^pagefind\/index\/.+\.pf_index$/.test(file)).length;
  return [
    ...parts.filter((file) => !files.has(file)).map((file) => `${file} ontbreekt`),
    ...(counted === searched && fragments === searched && (indexes > 0 || searched === 0)
      ? []
      : [`de zoekindex kent ${Math.min(counted, fragments)} van de ${searched} delen`]),
  ];
}

/** What is missing in the folder of an edition, and what points to nothing; in Dutch, each a part of a sentence. */
export function faultsIn(site: string, promised: Promised): readonly string[] {
  const { base, addresses, elsewhere } = promised;
  const listed = readdirSync(site, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const files = new Set(listed.map((each) => relative(site, join(each.parentPath, each.name)).split(sep).join("/")));
  const faults = new Set<string>();
  for (const address of addresses)
    if (!files.has(fileOf(address)))
      faults.add(`${address.endsWith("/") ? "de pagina" : "het bestand"} ${address} ontbreekt`);
  for (const file of promised.files) if (!files.has(file)) faults.add(`het bestand /${file} ontbreekt`);
  for (const fault of searchFaults(site, files, promised.searched)) faults.add(fault);

  const ids = new Map<string, ReadonlySet<string>>();
  const fragments: (readonly [page: string, file: string, id: string, link: string])[] = [];
  // Most links stand on every page: each is looked up once.
  const known = new Map<string, { readonly file?: string; readonly fault?: string }>();

  /** The file that a link from this one leads to; nothing when it leads out of the site. */
  function target(link: string, from: string): { readonly file?: string; readonly fault?: string } {
    const absolute = link.startsWith("/") ? link : `${base}/${posix.join(posix.dirname(from), link)}`;
    if (!absolute.startsWith(`${base}/`)) return { fault: "dat ligt buiten deze site" };
    const path = decoded((absolute.slice(base.length).split(/[?#]/)[0] ?? "").replace(/^\/\.\//, "/"));
    if (path === undefined) return { fault: "dat is geen adres" };
    if (elsewhere.some((each) => path.startsWith(each))) return {};
    const file = fileOf(path);
    return files.has(file) ? { file } : { fault: "dat is er niet" };
  }
  function look(link: string, from: string): void {
    // Empty is the page itself; with a scheme, or two slashes, it is another site's.
    if (link === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return;
    const [path = "", id = ""] = link.split(/#(.*)/s);
    const key = path.startsWith("/") ? path : `${posix.dirname(from)} ${path}`;
    const found = path === "" ? { file: from } : (known.get(key) ?? target(path, from));
    known.set(key, found);
    if (found.fault !== undefined) faults.add(`${pageOf(from)} wijst naar ${link}, en ${found.fault}`);
    else if (id !== "" && found.file !== undefined) fragments.push([from, found.file, id, link]);
  }

  for (const file of files) {
    const kind = posix.extname(file);
    const full = join(site, file);
    if (kind === ".html") {
      const html = readFileSync(full, "utf8");
      const { links, ids: here, styles, scripts } = markupOf(html);
      ids.set(file, here);
      if (!html.trimEnd().endsWith("</html>")) faults.add(`de pagina ${pageOf(file)} is afgebroken`);
      if (styles === 0) faults.add(`de pagina ${pageOf(file)} heeft geen stijl`);
      if (scripts === 0) faults.add(`de pagina ${pageOf(file)} heeft geen script`);
      for (const link of links) look(link, file);
    } else if (file.startsWith("pagefind/")) continue;
    else if (kind === ".css" || kind === ".js") {
      const text = readFileSync(full, "utf8");
      for (const [, one, other, bare] of text.matchAll(kind === ".css" ? cssAddress : scriptAddress))
        look(one ?? other ?? bare ?? "", file);
      if (text === "") faults.add(`het bestand /${file} is leeg`);
    } else if (statSync(full).size === 0) faults.add(`het bestand /${file} is leeg`);
  }
  for (const [from, file, id, link] of fragments) {
    if (!file.endsWith(".html")) continue;
    const here = ids.get(file);
    if (!here?.has(id) && !here?.has(decoded(id) ?? id))
      faults.add(`${pageOf(from)} wijst naar ${link}, en die plek is er niet`);
  }
  return [...faults];
}

const shown = 5;

/** An edition that was built and lacks something. */
export class NotWhole extends CannotWork {}

/** Throws NotWhole, with what is missing, when the folder of an edition is not what it must be. */
export function lookOver(site: string, edition: string, promised: Promised): void {
  const faults = faultsIn(site, promised);
  if (faults.length === 0) return;
  const rest = faults.length > shown ? `; en nog ${faults.length - shown}` : "";
  throw new NotWhole(
    `De uitgave ${edition} is niet heel: ${faults.slice(0, shown).join("; ")}${rest}.`,
    "Zij is niet gepubliceerd; wat er stond, blijft staan. Staat zo'n verwijzing in uw eigen tekst, verbeter haar dan daar. Anders is het programma niet heel: haal de map node_modules weg, voer `npm ci` uit en bouw opnieuw.",
  );
}
