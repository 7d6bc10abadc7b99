// What was built is looked at before it takes its place: all that was promised is there, and every link leads somewhere.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { promisedBy } from "../../src/core/derive/promised.ts";
import { editions, forEdition } from "../../src/core/dossier/audience.ts";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { faultsIn, lookOver, type Promised } from "../../src/node/build/finished.ts";
import { judge } from "../../src/node/command/verdict.ts";
import { identityOf, markAs } from "../../src/node/folder/identity.ts";
import { smallContent, smallNow, swap } from "../fixtures/small.ts";
import { run } from "./command.ts";
import { filesIn } from "./folder.ts";

const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-finished-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (main: string, head = "") =>
  `<!doctype html><html><head><link rel="stylesheet" href="/p/_astro/a.css">${head}<script type="module" src="/p/_astro/a.js"></script></head><body>${main}</body></html>`;

const entry = (pages: number) => JSON.stringify({ languages: { nl: { hash: "nl_1", wasm: "nl", page_count: pages } } });

// A site under /p with two pages, of which one is found.
const whole: Readonly<Record<string, string>> = {
  "index.html": page(
    '<a href="/p/een/#kop">a</a> <a href="/p/een/?q=1#k%C3%B3p">b</a> <a href="#hier" id="hier">c</a> <a href="">d</a> <a href="https://elders.example/x">e</a> <a href="mailto:a@b.example">f</a> <a href="//elders.example/">g</a> <img src="/p/i.svg" srcset="/p/i.svg 1x, een/groot.svg 2x"> <a href="een/">h</a> <a href="/p/beheer/#/x">i</a>',
    '<link rel="manifest" href="/p/site.webmanifest">',
  ),
  "een/index.html": page(
    '<h2 id="kop">Kop</h2><h2 id="kóp">Kóp</h2><a href="../">terug</a> <a href="../i.svg">i</a><!-- <a href="/p/niet/"> --><p>href="/p/niet/" id="ook-niet"</p><script>const a = \'<a href="/p/niet/">\';</script>',
  ),
  "404.html": page(""),
  "i.svg": "<svg/>",
  "een/groot.svg": "<svg/>",
  "site.webmanifest": "{}",
  "tabel.csv": "a",
  "_astro/a.css": 'body { background: url("../i.svg") url(data:x) }',
  "_astro/a.js": 'import "./b.js";',
  "_astro/b.js": "export {};",
  "pagefind/pagefind.js": "x",
  "pagefind/words.json": "{}",
  "pagefind/pagefind-entry.json": entry(1),
  "pagefind/pagefind.nl_1.pf_meta": "x",
  "pagefind/wasm.nl.pagefind": "x",
  "pagefind/index/a.pf_index": "x",
  "pagefind/fragment/a.pf_fragment": "x",
};
const promised: Promised = {
  base: "/p",
  addresses: ["/", "/een/", "/tabel.csv"],
  files: ["404.html", "i.svg"],
  searched: 1,
  elsewhere: ["/beheer/"],
};

let made = 0;
function site(changes: Readonly<Record<string, string | undefined>>): string {
  made += 1;
  const place = join(folder, String(made));
  for (const [path, text] of Object.entries({ ...whole, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}
const faults = (changes: Readonly<Record<string, string | undefined>>) => faultsIn(site(changes), promised);
const first = (more: string) => ({ "index.html": page(more) });

describe("in a site made by hand", () => {
  test("all is there", () => {
    expect(faults({})).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ["a page", { "een/index.html": undefined, ...first("") }, "de pagina /een/ ontbreekt"],
    ["an export", { "tabel.csv": undefined }, "het bestand /tabel.csv ontbreekt"],
    ["an export that is empty", { "tabel.csv": "" }, "het bestand /tabel.csv is leeg"],
    ["the page for what is not there", { "404.html": undefined }, "het bestand /404.html ontbreekt"],
    ["a style sheet", { "_astro/a.css": undefined }, "/ wijst naar /p/_astro/a.css, en dat is er niet"],
    ["a script", { "_astro/a.js": undefined }, "/ wijst naar /p/_astro/a.js, en dat is er niet"],
    ["what a script imports", { "_astro/b.js": undefined }, "/_astro/a.js wijst naar ./b.js, en dat is er niet"],
    [
      "what a style sheet shows",
      { "_astro/a.css": "x{background:url( ../weg.svg )}" },
      "/_astro/a.css wijst naar ../weg.svg, en dat is er niet",
    ],
    ["a manifest", { "site.webmanifest": undefined }, "/ wijst naar /p/site.webmanifest, en dat is er niet"],
    [
      "every style of a page",
      { "404.html": whole["404.html"]?.replace(/<link[^>]*>/, "") },
      "de pagina /404.html heeft geen stijl",
    ],
    [
      "every script of a page",
      { "404.html": whole["404.html"]?.replace(/<script.*<\/script>/, "") },
      "de pagina /404.html heeft geen script",
    ],
    ["the end of a page", { "404.html": whole["404.html"]?.slice(0, -7) }, "de pagina /404.html is afgebroken"],
    ["the index", { "pagefind/pagefind-entry.json": undefined }, "pagefind/pagefind-entry.json ontbreekt"],
    ["a language of the index", { "pagefind/wasm.nl.pagefind": undefined }, "pagefind/wasm.nl.pagefind ontbreekt"],
    ["the words of the index", { "pagefind/index/a.pf_index": undefined }, "de zoekindex kent 1 van de 1 delen"],
    ["a page in the index", { "pagefind/pagefind-entry.json": entry(0) }, "de zoekindex kent 0 van de 1 delen"],
    ["a part in the index", { "pagefind/fragment/a.pf_fragment": undefined }, "de zoekindex kent 0 van de 1 delen"],
  ])("%s is missed", (_, changes, fault) => {
    expect(faults(changes)).toContain(fault);
  });

  test.each([
    ["/p/weg/", "dat is er niet"],
    ["/p/een", "dat is er niet"],
    ["/p/weg.csv", "dat is er niet"],
    ["weg/", "dat is er niet"],
    ["/een/", "dat ligt buiten deze site"],
    ["/pp/een/", "dat ligt buiten deze site"],
    ["/p/een/#weg", "die plek is er niet"],
    ["#weg", "die plek is er niet"],
    ["/p/een/#ook-niet", "die plek is er niet"],
    ["/p/%zz/", "dat is geen adres"],
    ["/p/constructor/", "dat is er niet"],
  ])("a link to %s is told: %s", (link, fault) => {
    const told = [`/ wijst naar ${link}, en ${fault}`];
    expect(faults(first(`<a class="x" href="${link}">x</a>`))).toEqual(told);
    expect(faults(first(`<a class='>' href='${link}'>x</a>`))).toEqual(told);
    expect(faults(first(`<a title="a > b < c" href="${link.replace("#", "&#35;")}">x</a>`))).toEqual(told);
  });

  test("it is told in a few sentences, however much it is", () => {
    const many = Array.from({ length: 300 }, (_, index) => `<a href="/p/${index}/">x</a>`).join("");
    const place = site(first(many));
    expect(() => lookOver(place, "openbaar", promised)).toThrow(
      /^De uitgave openbaar is niet heel: (\/ wijst naar \/p\/\d+\/, en dat is er niet; ){5}en nog 295\.$/,
    );
  });
});

describe("what is promised", () => {
  const { content, root } = inject("built");
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = (await judge({ content })).dossier;
  });

  test.each(editions)("is what stands in $folder, and the other way round", (edition) => {
    const addresses = promisedBy(forEdition(dossier, edition.audience), edition.audience);
    const standing = filesIn(join(root, edition.folder))
      .map(({ path }) => path)
      // What lies packed beside a text is that text.
      .filter((path) => !/^(_astro|pagefind)\/|\.(gz|br)$/.test(path));
    const expected = addresses.map((each) => (each.endsWith("/") ? `${each}index.html` : each).slice(1));
    // In the public edition the page of all pages is reached by no link.
    const beside = ["404.html", "icon.svg", ...(edition.audience === "public" ? ["handboek/index.html"] : [])];
    expect(standing.toSorted()).toEqual([...expected, ...beside].toSorted());
  });
});

test("an edition with a link to nothing is held back, told, and what stood stays; the others go out", async () => {
  const out = join(folder, "out");
  const content = smallContent();
  const kept = () =>
    ["medewerkers", "registers"].map((each) => filesIn(join(out, each)).map(({ bytes }) => bytes.toString()));
  // As an earlier build left it.
  for (const each of ["medewerkers", "registers"]) {
    mkdirSync(join(out, each), { recursive: true });
    writeFileSync(join(out, each, "index.html"), `${each} van gisteren`);
  }
  await markAs(out, await identityOf(content));
  const stood = kept();
  const file = join(content, "handbook/privacybeleid.mdx");
  const linked = swap("[link](/termijnen/)", "[link](/termijnen/#bestaat-niet)");
  writeFileSync(file, linked(readFileSync(file, "utf8")));
  const { code, stdout, stderr } = await run("build", ["--content", content, "--out", out, "--now", smallNow]);
  expect(code, stdout).toBe(2);
  expect(stdout).toMatch(/^Uitgave openbaar: gepubliceerd/m);
  expect(stdout).toContain("Uitgave medewerkers: niet gepubliceerd: wat gebouwd is, is niet heel.");
  expect(stdout).toContain("Uitgave registers: niet gepubliceerd");
  expect(stderr).toMatch(
    /^De uitgave medewerkers is niet heel: .*\/termijnen\/#bestaat-niet.*\.\nZij is niet gepubliceerd/,
  );
  expect(kept()).toEqual(stood);
});
