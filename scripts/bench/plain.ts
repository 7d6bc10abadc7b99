// The measuring rod: a plain Astro project over the same files. No check, no exports; one page a record, one list, Pagefind.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Register } from "../../src/core/model/register.ts";
import { registers } from "../../src/core/registers/index.ts";

const files: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    name: "plain",
    private: true,
    type: "module",
    scripts: { build: "astro build && pagefind --site dist --quiet" },
  }),
  "astro.config.mjs": `import { defineConfig } from "astro/config";
export default defineConfig({});
`,
  "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { records: defineCollection({ loader: glob({ base: "./content", pattern: "*/*.md" }) }) };
`,
  "src/components/Value.astro": `---
const { value } = Astro.props;
---
{Array.isArray(value) ? <ul>{value.map((each) => <li><Astro.self value={each} /></li>)}</ul>
  : value instanceof Date ? value.toISOString()
  : value !== null && typeof value === "object" ? <dl>{Object.entries(value).map(([key, each]) => <><dt>{key}</dt><dd><Astro.self value={each} /></dd></>)}</dl>
  : String(value)}
`,
  "src/layouts/Page.astro": `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
  <body><a href="/">Alles</a><main data-pagefind-body><h1>{title}</h1><slot /></main></body>
</html>
`,
  "src/pages/index.astro": `---
import { getCollection } from "astro:content";
import Page from "../layouts/Page.astro";
const records = await getCollection("records");
---
<Page title="Alles"><ul>{records.map(({ id }) => <li><a href={\`/\${id}/\`}>{id}</a></li>)}</ul></Page>
`,
  "src/pages/[...id].astro": `---
import { getCollection, render } from "astro:content";
import Value from "../components/Value.astro";
import Page from "../layouts/Page.astro";
export async function getStaticPaths() {
  const records = await getCollection("records");
  return records.map((record) => ({ params: { id: record.id }, props: { record } }));
}
const { record } = Astro.props;
const { Content } = await render(record);
---
<Page title={record.id}><Value value={record.data} /><Content /></Page>
`,
};

/** Writes the plain project into a folder, with the records of a content folder. */
export async function writePlain(folder: string, content: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await Promise.all(
    registers.map(({ id }: Register) => cp(join(content, id), join(folder, "content", id), { recursive: true })),
  );
}
