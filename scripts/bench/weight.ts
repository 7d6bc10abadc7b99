// What a reader's first view of a page weighs: HTML, styles and scripts, each compressed with gzip -9.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { writeMany } from "./many.ts";
import { kilobytes, type Line, seconds } from "./measure.ts";

const gzipped = (content: Buffer | string) => gzipSync(content, { level: 9 }).length;

const linked = /<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]*>|<script[^>]+src="[^"]+"[^>]*>/g;
const address = /(?:href|src)="([^"]+)"/;

/** Bytes of everything a page asks for before anyone touches it. */
function firstView(site: string, page: string): number {
  const html = readFileSync(page, "utf8");
  const parts = (html.match(linked) ?? []).flatMap((tag) => address.exec(tag)?.[1] ?? []);
  const files = new Set(
    parts.map((part) => (part.startsWith("/") ? join(site, part) : resolve(dirname(page), part)).replace(/\?.*$/, "")),
  );
  return [...files].reduce((sum, file) => sum + gzipped(readFileSync(file)), gzipped(html));
}

/** Bytes of the words of a page by themselves. */
function ownText(page: string): number {
  const html = readFileSync(page, "utf8");
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  return gzipped(main.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "));
}

const pagesIn = (site: string) =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => join(site, path));

const heaviest = (weights: readonly (readonly [string, number])[]) =>
  weights.reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0]);

const line = (what: string, bytes: number, most: number): Line => ({
  what,
  measured: kilobytes(bytes),
  target: `≤ ${most} kB`,
  holds: bytes <= most * 1000,
});

const rows = 200;

/** Weight of the pages people open in a hurry, of the heaviest other page, and of a long register. */
export async function measureWeight(project: string, example: string, work: string): Promise<Line[]> {
  const out = join(work, "dist-weight");
  await seconds("npm", ["run", "-s", "build", "--", "--content", example, "--out", out], project);
  const staff = join(out, "medewerkers");
  const urgent = [
    ["Startpagina", join(staff, "index.html")],
    ["Noodkaart", join(staff, "handboek", "noodkaart-datalek", "index.html")],
    ["Stappenplan datalek", join(staff, "handboek", "stappenplan-datalek", "index.html")],
  ] as const;
  const known = new Set<string>(urgent.map(([, page]) => page));
  const others = ["openbaar", "medewerkers", "registers"].flatMap((edition) => {
    const site = join(out, edition);
    return pagesIn(site)
      .filter((page) => !known.has(page))
      .map((page) => [page.slice(out.length + 1), firstView(site, page) - ownText(page)] as const);
  });
  const [other, beside] = heaviest(others);

  const content = join(work, "content-rows");
  const site = join(work, "dist-rows");
  await writeMany(example, content, (_register, has) => rows - has);
  await seconds(
    "npm",
    ["run", "-s", "build", "--", "--edition", "registers", "--content", content, "--out", site],
    project,
  );
  const tables = readdirSync(join(site, "registers"), { withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith(".csv"))
    .map((each) => each.name.replace(/\.csv$/, ""));
  const [longest, table] = heaviest(
    tables.map((slug) => [slug, firstView(join(site, "registers"), join(site, "registers", slug, "index.html"))]),
  );
  return [
    ...urgent.map(([what, page]) => line(`${what} (medewerkers), alles bij elkaar`, firstView(staff, page), 14)),
    line(`Zwaarste andere pagina buiten haar eigen tekst (${dirname(other)})`, beside, 8),
    line(`Register van ${rows} regels (${longest})`, table, 30),
  ];
}
