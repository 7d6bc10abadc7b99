// The pages as they stand in the built folder: every record has one, every link goes somewhere, nothing comes from outside, none is heavy.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { stringify } from "yaml";
import { type Edition, editions, hasPages } from "../../src/core/dossier/audience.ts";
import { registers } from "../../src/core/registers/index.ts";
import { smallContent, smallNow, smallTexts } from "../fixtures/small.ts";
import { runProgram } from "./command.ts";
import { attributes, filesIn, type Page, pagesIn, textOf } from "./folder.ts";

const { content, root, based } = inject("built");

const sites = editions.flatMap((edition) => [
  { edition, base: "", folder: join(root, edition.folder), name: edition.folder },
  { edition, base: "/privacy", folder: join(based, edition.folder), name: `${edition.folder} under /privacy` },
]);

const idsIn = (folder: string, end: string) =>
  readdirSync(join(content, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

const idsOfPages = (pages: readonly Page[], slug: string) =>
  pages.flatMap(({ path }) => new RegExp(`^/${slug}/([^/]+)/$`).exec(path)?.[1] ?? []).sort();

describe("nothing vanishes", () => {
  const recordsOf = (edition: Edition) => registers.filter((register) => hasPages(edition.audience, register));

  test.each(editions.filter((each) => each.audience !== "public"))(
    "$folder has a page for every file of its registers",
    (edition) => {
      const pages = pagesIn(join(root, edition.folder));
      expect(recordsOf(edition).length).toBeGreaterThan(2);
      for (const register of recordsOf(edition)) {
        const ids = idsIn(register.id, ".md");
        expect(ids.length, register.id).toBeGreaterThan(0);
        expect(idsOfPages(pages, register.slug), register.id).toEqual(ids);
        const table = pages.find(({ path }) => path === `/${register.slug}/`)?.html ?? "";
        const rows = attributes(table.slice(table.indexOf("<tbody")), "href", "a").flatMap(
          (href) => new RegExp(`^/${register.slug}/([^/]+)/$`).exec(href)?.[1] ?? [],
        );
        expect([...new Set(rows)].sort(), `table of ${register.id}`).toEqual(ids);
      }
    },
  );

  test("the registers edition has every register and every page of the handbook", () => {
    const edition = editions.find((each) => each.audience === "registers");
    expect(edition && recordsOf(edition)).toEqual(registers);
    expect(idsOfPages(pagesIn(join(root, "registers")), "handboek")).toEqual(idsIn("handbook", ".mdx"));
  });
});

const idsOn = (html: string) => new Set(attributes(html, "id"));

/** Links of a site that lead nowhere, as "page → link". */
function deadLinks(folder: string, base: string): string[] {
  const files = new Set(filesIn(folder).map(({ path }) => `/${path}`));
  const pages = new Map(pagesIn(folder).map(({ path, html }) => [path, { html, ids: idsOn(html) }]));
  return [...pages].flatMap(([from, { html }]) =>
    attributes(html, "href").flatMap((href) => {
      if (/^(https:|mailto:|tel:)/.test(href)) return [];
      const [path = "", anchor] = href.split("#");
      const inside = path === "" ? from : path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
      const page = inside === undefined ? undefined : pages.get(inside);
      const there = inside !== undefined && (page !== undefined || (files.has(inside) && anchor === undefined));
      const anchored = anchor === undefined || page?.ids.has(anchor) === true;
      return there && anchored ? [] : [`${from} → ${href}`];
    }),
  );
}

describe.each(sites)("links of $name", ({ folder, base }) => {
  test("lead to a page, a file or a heading that is there", () => {
    expect(deadLinks(folder, base)).toEqual([]);
  });

  test("that the check would see under the wrong base are dead", () => {
    expect(deadLinks(folder, base === "" ? "/elders" : "").length).toBeGreaterThan(10);
  });
});

describe.each(sites)("pages of $name", ({ folder, base }) => {
  const pages = pagesIn(folder);

  test("are whole Dutch documents with one heading and a title of their own", () => {
    expect(pages.length).toBeGreaterThan(4);
    for (const { path, html } of pages) {
      expect(html.startsWith("<!DOCTYPE html>") || html.startsWith("<!doctype html>"), path).toBe(true);
      expect(html.match(/<html[^>]* lang="nl"/g), path).toHaveLength(1);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html.match(/<main[\s>]/g), path).toHaveLength(1);
      expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim(), path).toBeTruthy();
    }
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test("run and load nothing that their policy does not name", () => {
    for (const { path, html } of pages) {
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
      expect(policy, path).toMatch(/default-src 'none'/);
      expect(policy, path).toMatch(/script-src 'self'/);
      expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
      // The policy counts from where it stands: before anything that loads.
      expect(html.indexOf("Content-Security-Policy"), path).toBeLessThan(html.search(/<(link|script|style)\b/));
      expect(html, path).not.toMatch(/<style\b/);
      expect(html, path).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)=/i);
      for (const script of html.match(/<script\b[^>]*>[^<]*/g) ?? [])
        expect(script, path).toMatch(/\ssrc="[^"]+"[^>]*>$/);
    }
  });

  test("take everything from the site itself", () => {
    const found = pages.flatMap(({ path, html }) =>
      [
        ...attributes(html, "href", "link"),
        ...attributes(html, "src"),
        ...attributes(html, "srcset"),
        ...attributes(html, "action"),
      ]
        .filter((address) => !address.startsWith(`${base}/`) || address.startsWith("//"))
        .map((address) => `${path} → ${address}`),
    );
    expect(found).toEqual([]);
    for (const file of filesIn(folder)) {
      if (!file.path.endsWith(".css") || file.path.startsWith("pagefind/")) continue;
      const taken = [...textOf(file).matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)].map(
        ([, address = ""]) => address,
      );
      expect(
        taken.filter((address) => !/^(data:|#|\/(?!\/)|\.)/.test(address)),
        file.path,
      ).toEqual([]);
    }
  });
});

const packed = (text: string) => gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).length;
const mainOf = (html: string) =>
  html
    .slice(html.indexOf("<main"), html.lastIndexOf("</main>"))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

/** A scale for the pages of a folder: bytes of a page with its style and script, each packed on its own, as a host sends them. */
function scaleFor(folder: string) {
  const files = new Map(filesIn(folder).map((file) => [`/${file.path}`, file]));
  // What many pages load weighs the same on each.
  const known = new Map<string, number>();
  const weightOf = (path: string) => {
    const weight = known.get(path) ?? packed(textOf(files.get(path) ?? { path, bytes: Buffer.alloc(0) }));
    known.set(path, weight);
    return weight;
  };
  return (path: string): { readonly all: number; readonly own: number; readonly text: number } => {
    const html = textOf(files.get(path.endsWith("/") ? `${path}index.html` : path) ?? { path, bytes: Buffer.alloc(0) });
    expect(html, path).not.toBe("");
    const styles = (html.match(/<link\b[^>]*rel="stylesheet"[^>]*>/g) ?? []).flatMap((tag) => attributes(tag, "href"));
    const parts = [...styles, ...attributes(html, "src", "script")];
    expect(parts.length, path).toBeGreaterThan(1);
    const all = [packed(html), ...parts.map(weightOf)].reduce((sum, each) => sum + each);
    const text = packed(mainOf(html));
    return { all, own: all - text, text };
  };
}

describe("weight", () => {
  test.each(["/", "/handboek/noodkaart-datalek/", "/handboek/stappenplan-datalek/"])(
    "%s fits in the first round trip",
    (path) => {
      expect(scaleFor(join(root, "medewerkers"))(path).all).toBeLessThanOrEqual(14_336);
    },
  );

  test.each(editions)("no page of $folder weighs much more than its own text", (edition) => {
    const folder = join(root, edition.folder);
    const weigh = scaleFor(folder);
    const heavy = pagesIn(folder)
      .map(({ path }) => ({ path, ...weigh(path) }))
      // Style, script and menu are the same on every page; a row of text needs its tags: a twentieth of what it says.
      .filter(({ own, text }) => own > 8000 + text / 20);
    expect(heavy).toEqual([]);
  });

  test("a register of two hundred rows stays under 30 kB", async () => {
    // Words at random, always the same: rows that repeat each other would pack too well.
    let seed = 20261116;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const words = [
      ...new Set(pagesIn(join(root, "medewerkers")).flatMap(({ html }) => mainOf(html).match(/[a-zé]{4,}/g) ?? [])),
    ];
    const some = (count: number) => Array.from({ length: count }, () => words[random(words.length)]).join(" ");
    const [, front = "", body = ""] = String(smallTexts().get("processing-activities/clientdossier.md")).split("---\n");
    const rest = front.slice(front.indexOf("dataTypes:"));
    const groups = ["clients", "employees", "volunteers", "visitors"];
    const rows = Array.from({ length: 199 }, (_, index) => {
      const own = stringify({
        name: some(3),
        ourRole: "controller",
        purposes: Array.from({ length: 1 + random(2) }, () => ({ purpose: some(5), legalBasis: "contract" })),
        subjects: groups.slice(0, 1 + random(groups.length)),
      });
      return [`processing-activities/nummer-${index}.md`, `---\n${own}${rest}---\n${body}`] as const;
    });
    const out = join(smallContent(), "out");
    const folder = smallContent(Object.fromEntries(rows));
    const { code, stderr } = await runProgram(process.execPath, [
      "test/site/publish-anyway.ts",
      folder,
      out,
      smallNow,
      "registers",
    ]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const table = pagesIn(join(out, "registers")).find(({ path }) => path === "/verwerkingen/")?.html ?? "";
    expect(table.match(/<tr>/g)).toHaveLength(201);
    expect(scaleFor(join(out, "registers"))("/verwerkingen/").all).toBeLessThanOrEqual(30 * 1024);
  }, 240_000);
});
