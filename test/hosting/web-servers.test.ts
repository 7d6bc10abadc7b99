// The three editions on real web servers, with the files that are shipped: types, headers, weight, logins, under a path.
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pagePolicy } from "../../src/site/policy.ts";
import { browserPath } from "../site/browser.ts";
import { filesIn, type SiteFile } from "../site/folder.ts";
import { type Answer, type Folder, hosting, hosts, logins, type Server, startCaddy, startNginx } from "./servers.ts";

const { root, based } = inject("built");
const work = realpathSync(mkdtempSync(join(tmpdir(), "privacyhandboek-hosting-")));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const folders = ["openbaar", "medewerkers", "registers"] as const;
const loginOf = (folder: Folder) => (folder === "openbaar" ? undefined : logins[folder]);

const typeOf: Readonly<Record<string, RegExp>> = {
  ".html": /^text\/html; charset=utf-8$/i,
  ".css": /^text\/css; charset=utf-8$/i,
  ".js": /^(application|text)\/javascript(; charset=utf-8)?$/i,
  ".json": /^application\/json(; charset=utf-8)?$/i,
  ".csv": /^text\/csv; charset=utf-8$/i,
  ".ics": /^text\/calendar; charset=utf-8$/i,
  ".svg": /^image\/svg\+xml(; charset=utf-8)?$/i,
};
// Parts of the search index.
const other = /^application\/octet-stream$/;

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": `${pagePolicy}; frame-ancestors 'none'`,
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
const kept: Readonly<Record<Folder, string>> = {
  openbaar: "no-cache",
  medewerkers: "private, no-cache",
  registers: "no-store",
};

/** Files of an edition that a reader asks for, with their address: not what lies packed beside them. */
const addresses = (editions: string, folder: Folder): readonly (SiteFile & { readonly address: string })[] =>
  filesIn(join(editions, folder))
    .filter(({ path }) => !/\.(gz|br)$/.test(path))
    .map((file) => ({ ...file, address: `/${encodeURI(file.path).replace(/(^|\/)index\.html$/, "$1")}` }));

const unpacked = ({ headers: { "content-encoding": encoding }, body }: Answer) =>
  encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;

/** What is wrong with an answer that must be this file. */
function wrongWith(file: SiteFile, folder: Folder, answer: Answer, encoding: string): readonly string[] {
  const { status, headers: given } = answer;
  const ending = extname(file.path);
  const isText = ending in typeOf;
  const expected = isText && file.bytes.length >= 1024 ? encoding : undefined;
  const cache = file.path.startsWith("_astro/") ? "max-age=31536000, immutable" : kept[folder];
  return [
    status === 200 ? "" : `status ${status}`,
    (typeOf[ending] ?? other).test(given["content-type"] ?? "") ? "" : `type ${given["content-type"]}`,
    given["content-encoding"] === expected ? "" : `packed as ${given["content-encoding"]}`,
    expected === undefined || /accept-encoding/i.test(given.vary ?? "") ? "" : `vary ${given.vary}`,
    given["cache-control"] === cache ? "" : `kept ${given["cache-control"]}`,
    unpacked(answer).equals(file.bytes) ? "" : "another text",
    ...Object.entries(headers).map(([name, value]) => (given[name] === value ? "" : `${name}: ${given[name]}`)),
  ].filter((each) => each !== "");
}

/** Eight at a time. */
async function forEach<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const next = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: 8 }, next));
}

describe.each([
  { name: "nginx", start: startNginx, encoding: "gzip" },
  { name: "Caddy", start: startCaddy, encoding: "br" },
])("$name", ({ name, start, encoding }) => {
  let server: Server;
  beforeAll(async () => {
    server = await start({ work: join(work, name), editions: root });
  });
  afterAll(() => server?.close());

  test.each(folders)(
    "gives every address of %s whole, with its type, its headers and little weight",
    async (folder) => {
      const all = addresses(root, folder);
      expect(all.length).toBeGreaterThan(40);
      const problems: string[] = [];
      await forEach(all, async (file) => {
        const answer = await server.get(hosts[folder], file.address, { login: loginOf(folder) });
        for (const each of wrongWith(file, folder, answer, encoding)) problems.push(`${file.address} ${each}`);
      });
      expect(problems).toEqual([]);
    },
  );

  test.each(["medewerkers", "registers"] as const)("gives nothing of %s to who may not read it", async (folder) => {
    const strangers = [
      undefined,
      `${logins[folder].split(":")[0]}:geraden`,
      folder === "medewerkers" ? logins.registers : logins.medewerkers,
    ];
    const bare = await server.get(hosts[folder], "/");
    expect(bare.body.length).toBeLessThan(400);
    const problems: string[] = [];
    await forEach(
      [...addresses(root, folder).map(({ address }) => address), "/bestaat-niet/", "/_astro/x.css"],
      async (address) => {
        for (const login of strangers) {
          const { status, body, headers: given } = await server.get(hosts[folder], address, { login });
          // Word for word the same refusal for every address: whether something is there is not told either.
          if (status !== 401 || !body.equals(bare.body)) problems.push(`${address} ${status}`);
          if (/immutable|public/.test(given["cache-control"] ?? "")) problems.push(`${address} is kept`);
        }
      },
    );
    expect(problems).toEqual([]);
  });

  test.each(folders)("says of %s what is not there on its own page, and keeps nothing of that", async (folder) => {
    const page = readFileSync(join(root, folder, "404.html"));
    for (const address of ["/bestaat-niet/", "/_astro/x.css", "/handboek/nergens/index.html"]) {
      const answer = await server.get(hosts[folder], address, { login: loginOf(folder) });
      expect([answer.status, answer.headers["content-type"]]).toEqual([404, expect.stringMatching(/^text\/html/)]);
      expect(unpacked(answer).equals(page)).toBe(true);
      expect(answer.headers["cache-control"]).not.toContain("immutable");
    }
  });

  test("leads to the address with a slash, on the host that was asked", async () => {
    const answer = await server.get(hosts.registers, "/datalekken", { login: logins.registers });
    expect([301, 307, 308]).toContain(answer.status);
    expect(answer.headers.location).toMatch(/^(https:\/\/registers\.voorbeeld\.nl:\d+)?\/datalekken\/$/);
  });

  test("goes to no other folder, whatever stands in an address, and takes nothing in", async () => {
    for (const address of [
      "/../registers/index.html",
      "/%2e%2e/registers/index.html",
      "/..%2fregisters%2findex.html",
      "/_astro/..%2f..%2fregisters/",
    ]) {
      const { status, body } = await server.get(hosts.openbaar, address);
      expect([400, 403, 404]).toContain(status);
      expect(body.toString()).not.toContain("Datalekregister");
    }
    for (const method of ["POST", "PUT", "DELETE"])
      expect((await server.get(hosts.openbaar, "/", { method })).status).toBeGreaterThanOrEqual(400);
    const head = await server.get(hosts.openbaar, "/", { method: "HEAD" });
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test("search works in a browser that logged in, within the policy", async () => {
    const browser = await chromium.launch({
      executablePath: await browserPath(),
      args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP *.voorbeeld.nl 127.0.0.1"],
    });
    try {
      const [username = "", password = ""] = logins.medewerkers.split(":");
      const context = await browser.newContext({ ignoreHTTPSErrors: true, httpCredentials: { username, password } });
      const tab = await context.newPage();
      const wrong: string[] = [];
      tab.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
      await tab.goto(`https://${hosts.medewerkers}:${server.port}/handboek/`);
      await tab.locator("#zoek").click();
      await tab.locator("dialog input[type=search]").fill("datalek");
      await tab.locator("dialog .results li a").first().waitFor();
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe.each([
  { name: "nginx", start: startNginx, encoding: "gzip" },
  { name: "Caddy", start: startCaddy, encoding: "br" },
])("$name, under a path of a site that was there already", ({ name, start, encoding }) => {
  test.each(["openbaar", "registers"] as const)("holds %s", async (under) => {
    const server = await start({ work: join(work, `${name}-${under}`), editions: based, under });
    const login = loginOf(under);
    try {
      const problems: string[] = [];
      await forEach(addresses(based, under), async (file) => {
        const answer = await server.get(hosts.openbaar, `/privacy${file.address}`, { login });
        // How long a page may be kept stands in the block of the path.
        const wrong = wrongWith(file, "openbaar", answer, encoding);
        for (const each of wrong) problems.push(`${file.address} ${each}`);
      });
      expect(problems).toEqual([]);
      const bare = await server.get(hosts.openbaar, "/privacy", { login });
      expect(bare.status).toBeGreaterThanOrEqual(301);
      expect(bare.status).toBeLessThan(309);
      expect(bare.headers.location).toMatch(/^(https:\/\/privacy\.voorbeeld\.nl:\d+)?\/privacy\/$/);
      const missing = await server.get(hosts.openbaar, "/privacy/bestaat-niet/", { login });
      expect(missing.status).toBe(404);
      expect(unpacked(missing).equals(readFileSync(join(based, under, "404.html")))).toBe(true);
      expect((await server.get(hosts.openbaar, "/")).body.toString()).toBe("de eigen site");
      if (login === undefined) return;
      for (const address of [
        "/privacy/",
        "/privacy/datalekken.csv",
        "/privacy/bestaat-niet/",
        "/privacy/_astro/x.css",
      ]) {
        const { status, body } = await server.get(hosts.openbaar, address);
        expect([address, status]).toEqual([address, 401]);
        expect(body.length).toBeLessThan(400);
      }
    } finally {
      await server.close();
    }
  });
});

test("every configuration says the same policy as the pages", () => {
  for (const file of ["nginx/uitgave.conf", "caddy/Caddyfile", "login/staticwebapp.config.json"])
    expect(hosting(file), file).toContain(`${pagePolicy}; frame-ancestors 'none'"`);
});
