// What stands inside the files of Decap that the desk serves: packages and versions from their source maps, and pins by hash.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL(".", import.meta.resolve("decap-cms/dist/decap-cms.js")));

export interface Bundled {
  readonly name: string;
  readonly versions: readonly string[];
}

/** The packages whose source stands in a bundle, by the names of its sources in the map. */
export function bundledIn(sources: readonly string[]): readonly Bundled[] {
  const packages = new Map<string, Set<string>>();
  for (const source of sources) {
    // …/.pnpm/@emotion+react@11.14.0_react@19.1.0/node_modules/@emotion/react/dist/…; the map's own packages: ../decap-cms-core/…
    const theirs = /\/\.pnpm\/([^/]+)\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source);
    const own = /\.\.\/(decap-cms-[\w-]+)\//.exec(source)?.[1];
    const name = theirs?.[2] ?? own;
    if (name === undefined) continue;
    const folder = theirs?.[1] ?? "";
    const version = /^\d+\.\d+\.\d+[^_(]*/.exec(folder.slice(name.length + 1))?.[0];
    const known = packages.get(name) ?? new Set<string>();
    if (version !== undefined) known.add(version);
    packages.set(name, known);
  }
  return [...packages]
    .map(([name, versions]) => ({ name, versions: [...versions].sort() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const hashOf = (bytes: Uint8Array) => `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** Pins of what is served: of the bundle itself, and of its parts and WebAssembly together. */
export async function pins(): Promise<{ readonly bundle: string; readonly parts: string }> {
  const names = (await readdir(dist)).filter((name) => /^(\d+\.decap-cms\.js|[\w-]+\.wasm)$/.test(name)).sort();
  const lines = await Promise.all(names.map(async (name) => `${name} ${hashOf(await readFile(join(dist, name)))}\n`));
  return {
    bundle: hashOf(await readFile(join(dist, "decap-cms.js"))),
    parts: hashOf(Buffer.from(lines.join(""))),
  };
}

async function sourcesServed(): Promise<readonly string[]> {
  const maps = (await readdir(dist)).filter((name) => /^(\d+\.)?decap-cms\.js\.map$/.test(name));
  const read = maps.map(async (name) => JSON.parse(await readFile(join(dist, name), "utf8")) as { sources: string[] });
  return (await Promise.all(read)).flatMap(({ sources }) => sources);
}

const [begin, end] = ["<!-- made by: npm run bundled -- --yes -->", "<!-- end of what is made -->"];

/** A text with another list in its place. Throws when it has no place for one. */
export function withList(text: string, list: string): string {
  const [before, rest = ""] = text.split(begin);
  const after = rest.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`There is no place for the list: ${begin} … ${end}`);
  return `${before}${begin}\n${list}\n${end}${after}`;
}

/** The dated list, as Markdown. */
export async function listOf(day: string): Promise<string> {
  const packages = bundledIn(await sourcesServed());
  const { version } = JSON.parse(await readFile(join(dist, "../package.json"), "utf8")) as { readonly version: string };
  const { bundle, parts } = await pins();
  return [
    `Made on ${day} from the source maps of decap-cms ${version}: ${packages.length} packages.`,
    "",
    `- \`dist/decap-cms.js\`: \`${bundle}\``,
    `- its parts and WebAssembly together: \`${parts}\``,
    "",
    "| package | version |",
    "| --- | --- |",
    ...packages.map(({ name, versions }) => `| ${name} | ${versions.join(", ") || `of decap-cms ${version}`} |`),
  ].join("\n");
}
