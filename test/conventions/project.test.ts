// The project as a whole: what npm installs, and what may not stand in a file.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textsUnder } from "./sources.ts";

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const manifest = read("package.json") as Package & { readonly scripts: Readonly<Record<string, string>> };
const lock = (read("package-lock.json") as { readonly packages: Readonly<Record<string, Package>> }).packages;

describe("what npm installs", () => {
  test("every version is exact", () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.keys(wanted).length).toBeGreaterThan(20);
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("the lock file holds the versions of package.json", () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect([name, lock[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  // npm install drops what this computer cannot use from the lock file, and npm ci then stops (ecosystem.md §7.1).
  test("every platform package named in the lock file has its entry there", () => {
    const missing: string[] = [];
    let named = 0;
    for (const [path, { optionalDependencies = {} }] of Object.entries(lock)) {
      for (const name of Object.keys(optionalDependencies)) {
        named += 1;
        const inside = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
        if (lock[inside] === undefined && lock[`node_modules/${name}`] === undefined)
          missing.push(`${path || "package.json"} → ${name}`);
      }
    }
    expect(named).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  test("everything any package in the lock file needs has its entry there", () => {
    const missing = Object.entries(lock).flatMap(([path, { dependencies = {} }]) =>
      Object.keys(dependencies).filter((name) => {
        const parts = path.split("/node_modules/");
        const places = parts.map(
          (_, index) => `${parts.slice(0, index + 1).join("/node_modules/")}/node_modules/${name}`,
        );
        return ![...places, `node_modules/${name}`].some((place) => lock[place] !== undefined);
      }),
    );
    expect(missing).toEqual([]);
  });

  test("every script of package.json has its file", () => {
    const names = Object.values(manifest.scripts).flatMap(
      (line) => /^node scripts\/run\.mjs (\S+)$/.exec(line)?.[1] ?? [],
    );
    const files = [...textsUnder(["scripts"], /\.ts$/).keys()];
    expect(names.filter((name) => !files.includes(`scripts/${name}.ts`))).toEqual([]);
  });
});

describe("what may not stand in a file", () => {
  const files = textsUnder(
    [".github", "content", "public", "scripts", "src", "test"].filter(there),
    /\.(ts|mjs|astro|css|md|mdx|yml|json|svg)$/,
  );
  const roots = textsUnder(
    ["."],
    /^(README\.md|astro\.config\.mjs|biome\.json|package\.json|tsconfig\.json|vitest\.config\.ts)$/,
  );
  const all = new Map([...files, ...roots]);
  const found = (pattern: RegExp, where: ReadonlyMap<string, string> = all) =>
    [...where].flatMap(([file, text]) => (pattern.test(text) ? [`${file}: ${pattern.exec(text)?.[0]}`] : []));

  function there(folder: string): boolean {
    try {
      return textsUnder([folder], /./).size > 0;
    } catch {
      return false;
    }
  }

  // Put together here, so that this file does not hold them.
  const later = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"].join("|")})\\b`);
  const machine = new RegExp(
    ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/[a-z]", "/Us" + "ers/", "C:\\\\" + "Users"].join("|"),
  );
  const tools = new RegExp(
    ["clau" + "de", "anthro" + "pic", "open" + "ai", "chat" + "gpt", "copi" + "lot", "\\bll" + "m\\b"].join("|"),
    "i",
  );

  test("the patterns find what they look for", () => {
    const planted = new Map([["a.ts", `// ${"TO"}DO later\nconst path = "${"/ro"}ot/x"; // made with ${"Chat"}GPT`]]);
    for (const pattern of [later, machine, tools]) expect(found(pattern, planted)).toHaveLength(1);
    expect(found(later, new Map([["a.ts", "todos, methodology, hackathon"]]))).toEqual([]);
  });

  test("nothing left for later", () => {
    expect(found(later)).toEqual([]);
  });

  test("no path of someone's computer", () => {
    expect(found(machine)).toEqual([]);
  });

  test("no tool that wrote it", () => {
    const ours = new Map([...all].filter(([file]) => !file.startsWith("content/")));
    expect(found(tools, ours)).toEqual([]);
  });

  test("no address from which a page would fetch something", () => {
    const remote =
      /\b(src|href)=["']https?:\/\/[^"']+\.(js|css|woff2?|png|jpe?g|svg)\b|@import\s+url\(["']?https?:|url\(["']?https?:/;
    expect(remote.test('<script src="https://elders.example/x.js">')).toBe(true);
    const pages = textsUnder(["src"], /\.(astro|css|ts)$/);
    expect(found(remote, pages)).toEqual([]);
  });
});
