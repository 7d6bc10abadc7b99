// The door of the desk: another user of this computer, with no cookie or a wrong one, sees one page and nothing else.
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { own } from "../../scripts/attack/door.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { identityOf, markAs } from "../../src/node/folder/identity.ts";
import { emptyFolder, type Repo, repository } from "../fixtures/repository.ts";
import { broken, launchBrowser } from "../site/browser.ts";
import { stillBuilder } from "./content.ts";
import { cookieFrom, enter } from "./enter.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// A word that stands in every file of the site and in a record: whoever sees it is in.
const word = "Stichting Klein";
const files = [
  "registers/index.html",
  "registers/404.html",
  "registers/datalekken/index.html",
  "registers/datalekken.csv",
  "registers/datalekken.json",
  "registers/termijnen.ics",
  "registers/pagefind/pagefind-entry.json",
  "registers/_astro/site.css",
  "medewerkers/index.html",
  "openbaar/index.html",
];
const addresses = [
  ...files.map((each) => each.replace(/^registers/, "").replace(/^(medewerkers|openbaar)/, "/uitgave/$1")),
  ...own,
];

let repo: Repo;
let site: string;
let work: string;
let desk: Desk;
const open: Desk[] = [];

/** Starts a desk; one at a time on a content folder. */
async function start(content = repo.content, state = work): Promise<Desk> {
  if (content === repo.content) for (const each of open.splice(0)) await each.close();
  const started = await startDesk({ content, work: state, site, builder: stillBuilder, port: 0 });
  await started.builds.settled();
  open.push(started);
  return started;
}
beforeEach(async () => {
  repo = repository("inhoud");
  [site, work] = [emptyFolder(), emptyFolder()];
  for (const path of files) {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), word);
  }
  await markAs(site, await identityOf(repo.content));
  desk = await start();
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const ask = (at: Desk, path: string, cookie?: string) =>
  fetch(`http://127.0.0.1:${at.port}${path}`, { redirect: "manual", headers: cookie === undefined ? {} : { cookie } });
const save = (at: Desk, cookie?: string) =>
  fetch(`http://127.0.0.1:${at.port}/beheer/api`, {
    method: "POST",
    headers: {
      origin: `http://127.0.0.1:${at.port}`,
      "content-type": "application/json",
      ...(cookie !== undefined && { cookie }),
    },
    body: JSON.stringify({ action: "getEntry", params: { path: "content/organisation.yml" } }),
  });
const tokenOf = ({ entrance }: Desk) => new URL(entrance).searchParams.get("sleutel") ?? "";

describe("without the cookie", () => {
  it("every address gives the same page that says how to get in, and nothing is served", async () => {
    for (const path of addresses) {
      const answer = await ask(desk, path);
      const text = await answer.text();
      expect([path, answer.status]).toEqual([path, 403]);
      expect(text).toContain("Kopieer daar het hele adres");
      expect(text).not.toContain(word);
      expect(text).not.toMatch(/<link rel="stylesheet"|<script/);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });

  it("nothing is read or written by a POST", async () => {
    for (const cookie of [undefined, "privacyhandboek-x=1", `${(await cookieFrom(desk.entrance)).slice(0, -1)}`]) {
      const answer = await save(desk, cookie);
      const { error } = (await answer.json()) as { error: string };
      expect([answer.status, error]).toEqual([403, expect.stringContaining("niet (meer) binnen")]);
    }
    const at = `http://127.0.0.1:${desk.port}/beheer/api?sleutel=${tokenOf(desk)}`;
    const headers = { origin: `http://127.0.0.1:${desk.port}`, "content-type": "application/json" };
    expect((await fetch(at, { method: "POST", headers, body: "{}" })).status).toBe(403);
  });

  it("a wrong token or a cookie that is nearly right opens nothing", async () => {
    const right = await cookieFrom(desk.entrance);
    const [name, value = ""] = right.split("=");
    const cookies = [
      `${name}=`,
      `${name}`,
      `${name}=${value.slice(1)}`,
      `${name}=${value}x`,
      `${name}=${value.toLowerCase()}`,
      `${name}x=${value}`,
      `x${name}=${value}`,
      `x=${right}`,
      `${name}=${tokenOf(desk)}`,
    ];
    for (const cookie of cookies) expect([cookie, (await ask(desk, "/", cookie)).status]).toEqual([cookie, 403]);
    for (const token of ["", "x", tokenOf(desk).slice(1), `${tokenOf(desk)}x`, value]) {
      const answer = await ask(desk, `/?sleutel=${token}`);
      expect([answer.status, answer.headers.get("set-cookie")]).toEqual([403, null]);
      expect(await answer.text()).toContain("De sleutel in dit adres opent niets.");
    }
  });
});

describe("with the address that was printed", () => {
  it("the token becomes a cookie that no script and no other site gets, and goes out of the address", async () => {
    const answer = await ask(desk, `/beheer/?x=1&sleutel=${tokenOf(desk)}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/beheer/?x=1"]);
    expect(answer.headers.get("set-cookie")).toMatch(
      /^privacyhandboek-[0-9a-f]{12}=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("set-cookie")).not.toContain(tokenOf(desk));
  });

  it("everything is served and a save is taken", async () => {
    const cookie = await cookieFrom(desk.entrance);
    for (const path of ["/", "/datalekken/", "/datalekken.csv", "/uitgave/medewerkers/"]) {
      expect(await (await ask(desk, path, `andere=1; ${cookie}; nog=2`)).text()).toBe(word);
    }
    expect((await save(desk, cookie)).status).toBe(200);
  });

  it("nobody is sent to another site", async () => {
    const cookie = await cookieFrom(desk.entrance);
    for (const path of [
      "//voorbeeld.example/",
      "/\\voorbeeld.example/",
      "///voorbeeld.example",
      "/\\/voorbeeld.example",
    ])
      for (const token of [tokenOf(desk), "x"]) {
        const to = (await ask(desk, `${path}?sleutel=${token}`, cookie)).headers.get("location") ?? "";
        expect(new URL(to, desk.address).origin).toBe(new URL(desk.address).origin);
      }
  });
});

describe("after a restart", () => {
  it("the cookie still opens; the old token does not", async () => {
    const [cookie, token] = [await cookieFrom(desk.entrance), tokenOf(desk)];
    await open.pop()?.close();
    const second = await start();
    expect((await ask(second, "/", cookie)).status).toBe(200);
    expect((await ask(second, `/?sleutel=${token}`)).status).toBe(403);
    // A bookmark with an old token, in a browser that is in.
    expect((await ask(second, `/?sleutel=${token}`, cookie)).headers.get("location")).toBe("/");
    expect(tokenOf(second)).not.toBe(token);
  });

  it("the calendar has the same address, which needs no cookie", async () => {
    const { feed } = desk.door;
    expect(feed).toMatch(/^\/agenda\/[\w-]{43}\.ics$/);
    for (const again of [false, true]) {
      const at = again ? await start() : desk;
      const answer = await ask(at, feed);
      expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
        200,
        "text/calendar; charset=utf-8",
        "no-store",
      ]);
      expect((await ask(at, feed.replace(/.\.ics$/, ".ics"))).status).toBe(403);
    }
  });

  it("no cookie, token and feed hold each other", async () => {
    const [, value = ""] = (await cookieFrom(desk.entrance)).split("=");
    const secret = readFileSync(join(work, "secret"), "utf8");
    const all = [value, tokenOf(desk), desk.door.feed.slice(8, -4), secret];
    expect(new Set(all).size).toBe(4);
  });
});

describe.skipIf(process.platform === "win32")("the secret", () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
  it("stands in a file and a folder that only their user reads", () => {
    expect([modeOf(work), modeOf(join(work, "secret"))]).toEqual(["700", "600"]);
  });

  it("is replaced when others could read it, or when it is none", async () => {
    const cookie = await cookieFrom(desk.entrance);
    const file = join(work, "secret");
    chmodSync(file, 0o644);
    expect((await ask(await start(), "/", cookie)).status).toBe(403);
    expect(modeOf(file)).toBe("600");
    for (const text of ["", "kort", "x".repeat(44)]) {
      writeFileSync(file, text);
      await start();
      expect(readFileSync(file, "utf8")).toMatch(/^[\w-]{43}$/);
    }
  });
});

it("two desks on two contents have a cookie each, and neither opens the other", async () => {
  const other = repository("inhoud");
  const second = await start(other.content, emptyFolder());
  const [one, two] = [await cookieFrom(desk.entrance), await cookieFrom(second.entrance)];
  expect(one.split("=")[0]).not.toBe(two.split("=")[0]);
  expect((await ask(second, "/", one)).status).toBe(403);
  expect((await ask(second, `/?sleutel=${tokenOf(desk)}`)).status).toBe(403);
  // Both at once, as a browser sends them.
  expect((await ask(desk, "/", `${two}; ${one}`)).status).toBe(200);
});

it("localhost is this program by either kind of number, or it does not start", async () => {
  const six = await fetch(`http://[::1]:${desk.port}/`).then(
    ({ status }) => status,
    () => undefined,
  );
  const stranger = createServer();
  const free = await new Promise<number | undefined>((resolve) => {
    stranger.once("error", () => resolve(undefined));
    stranger.listen(0, "::1", () => resolve((stranger.address() as { port: number }).port));
  });
  // A computer without it has nobody else there either.
  if (free === undefined) return;
  expect(six).toBe(403);
  for (const each of open.splice(0)) await each.close();
  const attempt = startDesk({ content: repo.content, work, site, builder: stillBuilder, port: free });
  await expect(attempt).rejects.toThrow("EADDRINUSE");
  stranger.close();
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it("the page before the door is in order, with its styles; the token is in no history, and no script reads the cookie", async () => {
    const context = await browser.newContext({ locale: "nl-NL" });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (said) => void problems.push(said.text()));
    await page.goto(`${desk.address}datalekken/`);
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toContain("npm start");
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
    expect(await broken(page)).toEqual([]);
    expect(problems.filter((each) => !each.includes("403"))).toEqual([]);
    await page.goto(desk.entrance);
    expect([page.url(), await page.textContent("body")]).toEqual([desk.address, word]);
    expect(await page.evaluate(() => [document.cookie, document.referrer, location.href])).toEqual([
      "",
      "",
      desk.address,
    ]);
    await page.goBack();
    await page.reload();
    expect([page.url(), await page.textContent("body")]).toEqual([`${desk.address}datalekken/`, word]);
    await context.close();
  });

  it("a link on another site leads to a page whose own link leads in", async () => {
    const context = await browser.newContext({ locale: "nl-NL" });
    await enter(context, desk);
    const other = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(`<a href="${desk.address}datalekken/">door</a>`);
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const page = await context.newPage();
    // Another site: a cookie of "localhost" is not sent from there.
    await page.goto(`http://127.0.0.1:${(other.address() as { port: number }).port}/`);
    await page.getByRole("link", { name: "door" }).click();
    await page.getByRole("link", { name: "Open deze pagina opnieuw" }).click();
    await page.waitForURL(`${desk.address}datalekken/`);
    await expect.poll(() => page.textContent("body")).toBe(word);
    await context.close();
    other.close();
  });
});
