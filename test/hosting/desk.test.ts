// The desk for a whole organisation, in a real browser: a real web server in front, a real OpenID provider, and the files that are
// shipped for it. An officer saves, an employee reads, a session ends in the middle of a form.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { accessLog } from "../../src/desk/serve/access-log.ts";
import { frontOf } from "../../src/desk/serve/front.ts";
import { invitationsIn } from "../../src/desk/serve/invitations.ts";
import { openIdLogin } from "../../src/desk/serve/openid.ts";
import { servePages } from "../../src/desk/serve/pages.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { copyOfContent, stillBuilder } from "../cms/content.ts";
import { git } from "../fixtures/repository.ts";
import { providerFor, settingsFor, type TestProvider } from "../serve/provider.ts";
import { broken, browserPath } from "../site/browser.ts";
import { freePort } from "../site/command.ts";
import { filled, hosting } from "./servers.ts";

const host = "privacy.voorbeeld.nl";
const { root } = inject("built");
const work = realpathSync(mkdtempSync(join(tmpdir(), "privacyhandboek-desk-")));

let desk: Desk;
let provider: TestProvider;
let browser: Browser;
let content: Awaited<ReturnType<typeof copyOfContent>>;
let origin: string;
let stopCaddy: () => Promise<void>;

/** Starts Caddy with the file that is shipped; only names and places are filled in. */
async function startCaddy(port: number, to: number): Promise<() => Promise<void>> {
  const [cert, key] = [join(work, "cert.pem"), join(work, "key.pem")];
  const more = ["-addext", `subjectAltName=DNS:${host}`, "-keyout", key, "-out", cert];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${host}`, ...more],
    { stdio: "ignore" },
  );
  const site = filled(hosting("beheer/Caddyfile"), {
    "privacy.voorbeeld.nl {": `https://${host}:${port} {\n\ttls ${cert} ${key}`,
    "127.0.0.1:4321": `127.0.0.1:${to}`,
  });
  const main = join(work, "Caddyfile");
  writeFileSync(main, `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${join(work, "store")}\n}\n${site}`);
  const child = spawn("caddy", ["run", "--config", main, "--adapter", "caddyfile"], {
    stdio: "ignore",
    env: { ...process.env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  return () =>
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
}

beforeAll(async () => {
  const [outer, inner] = [await freePort(), await freePort()];
  origin = `https://${host}:${outer}`;
  provider = await providerFor(origin, {
    bakker: { name: "A. Bakker", groups: ["Privacyfunctionaris"] },
    visser: { name: "B. Visser", groups: ["Medewerkers"] },
  });
  content = await copyOfContent();
  git(content.folder, "init", "-q", "-b", "main");
  git(content.folder, "config", "user.name", "Test");
  git(content.folder, "config", "user.email", "test@voorbeeldzorg.example");
  git(content.folder, "add", "-A");
  git(content.folder, "commit", "-q", "-m", "begin");
  const [site, state] = [join(work, "site"), join(work, "state")];
  mkdirSync(site);
  const log = await accessLog({
    folder: join(work, "access"),
    days: 30,
    now: () => "2026-11-16T09:00+01:00",
    report: () => undefined,
  });
  const invitations = await invitationsIn({
    folder: mkdtempSync(join(work, "invitations-")),
    origin,
    now: () => "2026-11-16T09:00+01:00",
  });
  desk = await startDesk({
    content: content.folder,
    work: state,
    site,
    builder: stillBuilder,
    port: inner,
    now: "2026-11-16T09:00+01:00",
    front(shelf) {
      const pages = servePages(() => shelf.dossier());
      const login = openIdLogin({
        ...settingsFor(
          provider.issuer,
          new Map([
            ["officer", ["Privacyfunctionaris"]],
            ["employee", ["Medewerkers"]],
          ]),
        ),
        origin,
        pages,
        report: () => undefined,
      });
      return frontOf({ origin, login, pages, published: root, log, invitations });
    },
  });
  stopCaddy = await startCaddy(outer, inner);
  browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ["--no-sandbox", `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
});
afterAll(async () => {
  await browser?.close();
  await stopCaddy?.();
  await desk?.close();
  await provider?.close();
  await content?.remove();
  rmSync(work, { recursive: true, force: true });
});

/** A laptop of its own, on which somebody logs in. */
async function laptop(who: string, path: string): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "nl-NL",
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${origin}${path}`);
  await page.getByRole("heading", { level: 1, name: "Inloggen" }).waitFor();
  expect(await broken(page)).toEqual([]);
  provider.sits = who;
  await page.getByRole("link", { name: "Inloggen" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === path);
  return page;
}
const explained = (page: Page) => page.locator('[id^="periodExplained-field"]');
async function openForm(page: Page): Promise<void> {
  await page.goto(`${origin}/beheer/#/collections/retention-periods/entries/dossier-wmo`);
  await page.frameLocator("#preview-pane").locator("article").waitFor();
}
async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
}
const lastBy = () => git(content.folder, "log", "-1", "--format=%an");
const written = () => readFileSync(join(content.folder, "retention-periods/dossier-wmo.md"), "utf8");

it("an employee reads the handbook and gets no further; an officer saves, and her name is in the history", async () => {
  const visser = await laptop("visser", "/handboek/procedure-datalek/");
  await expect.poll(() => visser.locator("h1").textContent()).toContain("datalek");
  const desk = await visser.goto(`${origin}/beheer/vandaag/`);
  expect(desk?.status()).toBe(403);
  expect((await visser.goto(`${origin}/datalekken/2026-003/`))?.status()).toBe(404);
  const bakker = await laptop("bakker", "/beheer/vandaag/");
  await expect.poll(() => bakker.locator("h1").textContent()).toBe("Vandaag");
  expect(await broken(bakker)).toEqual([]);
  await openForm(bakker);
  await explained(bakker).fill("aangevuld op een laptop");
  await save(bakker);
  await bakker.getByRole("button", { name: "Opgeslagen", exact: true }).waitFor();
  await expect.poll(lastBy).toBe("A. Bakker\n");
  await bakker.goto(`${origin}/beheer/inzage/`);
  await expect
    .poll(() => bakker.locator("table").textContent())
    .toContain("/beheer/#/collections/retention-periods/entries/dossier-wmo");
  expect(await broken(bakker)).toEqual([]);
  // An auditor from outside, who has no account.
  await bakker.goto(`${origin}/beheer/uitnodigingen/`);
  await bakker.getByLabel("Voor wie").fill("accountant, jaarcontrole");
  await bakker.getByLabel("Tot en met welke dag").fill("2026-11-30");
  await bakker.getByRole("button", { name: "Maak een uitnodiging" }).click();
  const address = (await bakker.getByRole("status").locator("code").textContent()) ?? "";
  expect(await broken(bakker)).toEqual([]);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const guest = await context.newPage();
  await guest.goto(address);
  expect(await broken(guest)).toEqual([]);
  await guest.getByRole("button", { name: "Open de registers" }).click();
  await guest.waitForURL(`${origin}/`);
  expect((await guest.goto(`${origin}/datalekken/2026-003/`))?.status()).toBe(200);
  expect((await guest.goto(`${origin}/beheer/vandaag/`))?.status()).toBe(403);
});

it("two laptops: what only one of them changed stays; what both changed is asked", async () => {
  const first = await laptop("bakker", "/beheer/vandaag/");
  const second = await laptop("bakker", "/beheer/lijst/");
  await openForm(first);
  await openForm(second);
  await explained(first).fill("van de ene laptop");
  await save(first);
  await first.getByRole("button", { name: "Opgeslagen", exact: true }).waitFor();
  await explained(second).fill("van de andere laptop");
  await save(second);
  await second.getByRole("dialog").getByText("van de ene laptop").first().waitFor();
  expect(written()).toContain("van de ene laptop");
  expect(written()).not.toContain("van de andere laptop");
});

it("a session that ends in the middle of a form loses nothing: log in elsewhere, and save", async () => {
  const page = await laptop("bakker", "/beheer/vandaag/");
  await openForm(page);
  await explained(page).fill("getypt terwijl de sessie afliep");
  const cookies = await page.context().cookies();
  await page.context().clearCookies({ name: "__Host-privacyhandboek" });
  expect(cookies.map(({ name }) => name)).toContain("__Host-privacyhandboek");
  await save(page);
  const dialog = page.getByRole("dialog");
  const [again] = await Promise.all([
    page.context().waitForEvent("page"),
    dialog.getByRole("link", { name: "Inloggen in een nieuw venster" }).click(),
  ]);
  await again.getByRole("link", { name: "Inloggen" }).click();
  await again.waitForURL((url) => url.pathname === "/beheer/vandaag/");
  await dialog.getByRole("button", { name: "Terug naar het formulier" }).click();
  await save(page);
  await page.getByRole("button", { name: "Opgeslagen", exact: true }).waitFor();
  await expect.poll(written).toContain("getypt terwijl de sessie afliep");
});
