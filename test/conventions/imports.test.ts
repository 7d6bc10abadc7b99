// Who may import what, as design.md says it. The reader of imports is tried on planted bad ones first.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { textsUnder } from "./sources.ts";

const statement =
  /(?:^|[\n;])\s*(?:import|export)\b(?!\s*\()[^;"'`]*?\bfrom\s*["']([^"']+)["']|(?:^|[\n;])\s*import\s*["']([^"']+)["']|\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?["'`]([^"'`]+)["'`]|\brequire\s*\(\s*["'`]([^"'`]+)/g;

/** Everything a file imports: static, for its effect, re-exported, or at run time. */
export const importsIn = (text: string): string[] =>
  [...text.matchAll(statement)].map((match) => match.slice(1).find((each) => each !== undefined) ?? "");

// The first pattern that fits a file says what it may import: of this project (a path) and of others (a package).
interface Layer {
  readonly file: RegExp;
  readonly own: RegExp;
  readonly packages: RegExp;
}

const never = /(?!)/;

/** The rooms of the core from the ground up: each uses only those before it, types included. */
const rooms = [
  "law",
  "time",
  "text",
  "vocabulary",
  "model",
  "registers",
  "dossier",
  "read",
  "write",
  "deadlines",
  "due",
  "forms",
  "blocks",
  "statement",
  "authority-report",
  "assessment",
  "history",
  "edition",
  "rules",
  "check",
  "edit",
  "start",
  "derive",
  "case",
  "today",
  "search",
  "cms",
] as const;

const markdown = "unified|remark-[a-z]+|rehype-[a-z]+|unist-util-[a-z]+|mdast|hast";
/** What a room takes from others; the rest of them takes nothing. */
const packagesOf: Readonly<Partial<Record<(typeof rooms)[number], RegExp>>> = {
  time: /^temporal-polyfill$/,
  text: new RegExp(`^(diff|github-slugger|${markdown})$`),
  model: /^zod$/,
  read: /^(yaml|zod)$/,
  write: /^(yaml|mdast|unist-util-visit)$/,
  blocks: new RegExp(`^(${markdown})$`),
  statement: /^@noble\/hashes\/(sha2|utils)\.js$/,
  derive: /^(zod|csv-stringify\/sync|ical-generator)$/,
};

const roomLayer = (room: (typeof rooms)[number], at: number): Layer => ({
  file: new RegExp(`^src/core/${room}/`),
  own: new RegExp(`^src/core/(${rooms.slice(0, at + 1).join("|")})/`),
  packages: packagesOf[room] ?? never,
});

// What pages may know of core: its declarations, its words and what is derived from them; not what reads, judges or saves.
const shown = new RegExp(
  `^src/(site|components|pages|styles)/|^src/core/(${rooms.filter((room) => !["read", "write", "check", "edit", "start", "case", "today", "cms"].includes(room)).join("|")})/`,
);

const layers: readonly Layer[] = [
  // The script of a page runs in the browser.
  { file: /^src\/(pages|components)\/.*<script>$/, own: /^src\/(browser|core)\//, packages: never },
  // No rule knows another.
  {
    file: /^src\/core\/rules\/(?!index\.ts)/,
    own: new RegExp(`^src/core/(rules/rule\\.ts$|(${rooms.slice(0, rooms.indexOf("rules")).join("|")})/)`),
    packages: never,
  },
  ...rooms.map(roomLayer),
  // The build hands what it checked over to the pages, under one name that both know.
  { file: /^src\/node\/build\//, own: /^src\/((node|core)\/|site\/handover\.ts$)/, packages: /./ },
  { file: /^src\/node\//, own: /^src\/(node|core)\//, packages: /./ },
  { file: /^src\/desk\//, own: /^src\/(desk|node|core)\//, packages: /./ },
  { file: /^src\/site\//, own: /^src\/(site|core)\//, packages: never },
  { file: /^src\/(pages|components)\//, own: shown, packages: /^astro(\/.+)?$/ },
  // What a reader's page runs knows nothing of the desk.
  { file: /^src\/browser\/site\//, own: /^src\/(browser\/site|core)\//, packages: /^(?!node:|astro)/ },
  { file: /^src\/browser\//, own: /^src\/(browser|core)\//, packages: /^(?!node:|astro)/ },
  { file: /^content\//, own: never, packages: never },
];

/** A page and its script are two files in one: the script is named apart. */
function partsOf(file: string, text: string): readonly (readonly [file: string, text: string])[] {
  if (!file.endsWith(".astro")) return [[file, text]];
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
  return [
    [file, text.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, "")],
    [`${file}<script>`, scripts.join("\n")],
  ];
}

function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [file, text] of [...files].flatMap(([name, whole]) => partsOf(name, whole))) {
    const layer = layers.find((each) => each.file.test(file));
    if (layer === undefined) continue;
    for (const name of importsIn(text)) {
      // What the browser fetches from the built site itself has an address, not a file.
      if (name.startsWith("$") || name.startsWith("/")) continue;
      const relative = name.startsWith(".");
      const target = relative ? posix.join(posix.dirname(file), name).replace(/\?.*$/, "") : name;
      if (!(relative ? layer.own : layer.packages).test(target)) found.push(`${file} → ${target}`);
    }
  }
  return found.sort();
}

const sources = textsUnder(["src", "content"], /\.(ts|astro|mjs|md|mdx|yml)$/);

describe("the reader of imports", () => {
  test("finds every way to import", () => {
    const text = [
      'import a from "a";',
      "import { b,\n  c,\n} from 'b';",
      'import type { D } from "d";',
      'import "e";',
      'export * from "f";',
      'export { g } from "g";',
      'const h = await import("h");',
      "const i = import(/* @vite-ignore */ `i`);",
      'import * as j from "j"; import k from "k";',
      'const l = require("l");',
      "import m, { n } from 'm'",
    ].join("\n");
    expect(importsIn(text)).toEqual(["a", "b", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"]);
    expect(importsIn('const from = "x"; // we import nothing from "y"\nexport const z = "from";')).toEqual([]);
  });

  test.each([
    ["src/core/check/x.ts", 'import fs from "node:fs";', "node:fs"],
    ["src/core/check/x.ts", 'import { Temporal } from "temporal-polyfill";', "temporal-polyfill"],
    ["src/core/check/x.ts", 'import { readContent } from "../../node/read/content.ts";', "src/node/read/content.ts"],
    ["src/core/check/x.ts", 'const x = await import("../../desk/x.ts");', "src/desk/x.ts"],
    ["src/core/check/x.ts", 'import matter from "gray-matter";', "gray-matter"],
    ["src/core/registers/x.ts", 'export * from "../../site/text.ts";', "src/site/text.ts"],
    // Upward, also for a type.
    ["src/core/text/x.ts", 'import type { Context } from "../blocks/component.ts";', "src/core/blocks/component.ts"],
    ["src/core/time/x.ts", 'import { gdpr } from "../text/html.ts";', "src/core/text/html.ts"],
    ["src/core/rules/x.ts", 'import { check } from "../check/check.ts";', "src/core/check/check.ts"],
    ["src/core/rules/x.ts", 'import { y } from "./y.ts";', "src/core/rules/y.ts"],
    ["src/core/rules/x.ts", 'import { rules } from "./index.ts";', "src/core/rules/index.ts"],
    ["src/core/rules/x.ts", 'import { z } from "zod";', "zod"],
    ["src/core/text/x.ts", 'import { z } from "csv-stringify";', "csv-stringify"],
    ["src/node/x.ts", 'import "../desk/x.ts";', "src/desk/x.ts"],
    ["src/node/git/x.ts", 'import { handOver } from "../../site/handover.ts";', "src/site/handover.ts"],
    ["src/site/x.ts", 'import { x } from "../node/read/content.ts";', "src/node/read/content.ts"],
    ["src/site/x.ts", 'import { x } from "node:fs";', "node:fs"],
    ["src/pages/x.astro", 'import { check } from "../core/check/check.ts";', "src/core/check/check.ts"],
    ["src/pages/x.astro", 'import { validate } from "../core/read/folder.ts";', "src/core/read/folder.ts"],
    ["src/pages/x.astro", 'import { readYaml } from "../core/read/yaml.ts";', "src/core/read/yaml.ts"],
    ["src/pages/x.astro", 'import fs from "node:fs";', "node:fs"],
    ["src/components/x.astro", 'import x from "../browser/x.ts";', "src/browser/x.ts"],
    ["src/pages/x.astro", 'import x from "../browser/x.ts";', "src/browser/x.ts"],
    ["src/browser/site/x.ts", 'import { x } from "../cms/dialog.ts";', "src/browser/cms/dialog.ts"],
    ["src/browser/cms/x.ts", 'import { x } from "../../node/command/options.ts";', "src/node/command/options.ts"],
    ["src/browser/cms/x.ts", 'import { x } from "node:path";', "node:path"],
    ["content/handbook/x.mdx", 'import x from "./y.ts"', "content/handbook/y.ts"],
    ["content/handbook/x.mdx", 'Tekst.\n\nexport { y } from "z"', "z"],
  ])("in %s, %s is refused", (file, text, target) => {
    expect(violations(new Map([[file, text]]))).toEqual([`${file} → ${target}`]);
  });
});

test("the script of a page imports only for the browser", () => {
  const page = (name: string) =>
    violations(new Map([["src/pages/x.astro", `---\n---\n<p>x</p>\n<script>\n  import "${name}";\n</script>`]]));
  expect(page("../browser/site/search.ts")).toEqual([]);
  expect(page("../node/read/content.ts")).toEqual(["src/pages/x.astro<script> → src/node/read/content.ts"]);
});

test("imports go one way", () => {
  expect(violations(sources)).toEqual([]);
});

test("the rooms of the core are its folders, and the page about the house tells of each", () => {
  const folders = readdirSync("src/core", { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...rooms].toSorted());
  const house = readFileSync("src/README.md", "utf8");
  const told = [...house.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) +\|/gm)].flatMap(([, names = ""]) =>
    names.replaceAll("`", "").split(", "),
  );
  expect(told).toEqual([...rooms]);
});

test("every file under src/ belongs to a layer", () => {
  const known = [...layers.map((each) => each.file), /^src\/(env\.d\.ts|README\.md)$/];
  const strange = [...sources.keys()].filter((file) => !known.some((each) => each.test(file)));
  expect(strange).toEqual([]);
});

test("content holds no code", () => {
  const files = [...textsUnder(["content"], /./).keys()];
  expect(files.filter((file) => !/\.(md|mdx|yml)$|^content\/logo\.svg$/.test(file))).toEqual([]);
});

test("core has no clock and no chance", () => {
  const clock = /Temporal\.Now|\bDate\.now|\bnew Date\b|\bDate\(|performance\.now|Math\.random|crypto\.random/;
  expect(clock.test("const now = new Date();")).toBe(true);
  expect(clock.test("Temporal.Now.instant()")).toBe(true);
  const core = textsUnder(["src/core"], /\.ts$/);
  expect([...core].filter(([, text]) => clock.test(text)).map(([file]) => file)).toEqual([]);
});

test("outside browser and desk only the verdict asks what time it is, and who looks whether a program still lives", () => {
  const clock = /Temporal\.Now|\bDate\.now\(\)|\bnew Date\(\)/;
  const files = textsUnder(["src/node", "src/site", "src/pages", "src/components"], /\.(ts|astro)$/);
  expect([...files].filter(([, text]) => clock.test(text)).map(([file]) => file)).toEqual([
    "src/node/command/verdict.ts",
    "src/node/folder/owner.ts",
  ]);
});
