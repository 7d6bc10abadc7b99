// With the keyboard alone, from a program without content of one's own to a site in three editions: the start, checking, approving.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { workerBuilder } from "../../src/desk/build/worker.ts";
import { type Door, doorOf } from "../../src/desk/server/door.ts";
import { type Desk, type DeskOptions, startDesk } from "../../src/desk/server/server.ts";
import { smallContent } from "../fixtures/small.ts";
import { broken, launchBrowser } from "../site/browser.ts";
import { freePort } from "../site/command.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let folder: string;
let port: number;
let desk: Desk;
let browser: Browser;
let page: Page;
const endings: (() => unknown)[] = [];

/** The desk on a folder; asks for a site where somebody looks at it. */
async function open(content: string, more: Pick<DeskOptions, "made" | "beside">, door?: Door): Promise<Desk> {
  const work = join(folder, "work", basename(content));
  const site = join(work, "site");
  await mkdir(work, { recursive: true });
  const worker = workerBuilder({ content, allowOverdue: true, out: site });
  endings.push(worker.stop);
  const nothing = { build: async () => ({ ok: true, findings: [] }), beside: [] };
  // Of the example nobody looks at the site here.
  return startDesk({
    content,
    work,
    site,
    builder: more.made === undefined ? worker : nothing,
    port,
    ...more,
    ...(door && { door }),
  });
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "first-weeks-")));
  port = await freePort();
  const made = async (place: string) => {
    const door = await doorOf(join(folder, "work", basename(place)), place);
    setTimeout(() => {
      void desk.close().then(async () => {
        desk = await open(place, {}, door);
      });
    }, 300);
    return door.entrance(`http://localhost:${port}/`);
  };
  desk = await open(smallContent(), { made, beside: folder });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(desk.entrance);
});
afterAll(async () => {
  await browser?.close();
  for (const end of endings) await end();
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

/** Goes on with Tab until it stands under the hand; fails when the whole page was walked without it. */
async function to(wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let turn = 0; turn < 400; turn += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not to be reached: ${wanted}`);
}
const named = (name: string) => page.locator(`[name="${name}"]`).first();
async function type(name: string, words: string): Promise<void> {
  await to(named(name));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
}
/** One of a group: the arrows go through it, once it is reached. */
async function choose(name: string, value: string): Promise<void> {
  const wanted = page.locator(`[name="${name}"][value="${value}"]`);
  const group = page.locator(`[name="${name}"]`);
  const checked = page.locator(`[name="${name}"]:checked`);
  await to((await checked.count()) > 0 ? checked : group.first());
  if ((await checked.count()) === 0) await page.keyboard.press("Space");
  for (let turn = 0; turn < 30 && !(await wanted.isChecked()); turn += 1) await page.keyboard.press("ArrowDown");
  await expect.poll(() => wanted.isChecked(), { message: `${name} ${value}` }).toBe(true);
}
async function press(role: "button" | "link", name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) }).first();
  await to(wanted);
  const before = page.url();
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  expect([before, page.url()].every((each) => each.startsWith(`http://localhost:${port}/`))).toBe(true);
}
const next = () => press("button", "Bewaren en verder");
const heading = () => page.getByRole("heading", { level: 1 }).textContent();

it("answers the questions of the start; what is missing is told, with the way to it", async () => {
  await press("link", /Beginnen met uw eigen organisatie/);
  await press("link", "Beginnen");
  await next();
  await expect.poll(() => page.title()).toBe("Fout: Wie wij zijn – Privacyhandboek");
  // What is wrong has the focus, and leads to its box.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("wrong-list");
  expect(await broken(page)).toEqual([]);
  await follow(page.getByRole("link", { name: 'Vul "Naam van de organisatie" in.' }));
  await type("name", "Stichting Zonnehof");
  await type("address.street", "Zonnelaan 5");
  await type("address.postalCode", "1234 AB");
  await type("address.city", "Zonnedorp");
  await type("contact.privacyEmail", "privacy@zonnehof.example");
  await type("contact.officePhone", "010-123 45 67");
  await type("contact.onCallPhone", "010-123 45 68");
  await next();
  await to(page.locator('[name="laws"][value="wmo2015"]'));
  await page.keyboard.press("Space");
  await next();
  await next();
  await choose("onCallRole", "teamleider");
  await next();
  await type("phone.privacyfunctionaris", "010-123 45 69");
  await type("phone.directeur-bestuurder", "010-123 45 70");
  await next();
  await choose("dpo", "none");
  await type("dpoWeighing", "Wij hebben 60 cliënten. Dat is niet grootschalig.");
  await next();
  await next();
  expect(await heading()).toBe("Waarmee u begint");
  expect(await broken(page)).toEqual([]);
});

// Read by hand in the example: whom and how long the activity about complaints names.
const kept = [
  "klachten",
  "klachten-en-incidenten",
  "klachtenfunctionaris-extern",
  "geschilleninstantie",
  "voorbeeld-veilig-mailen",
];

it("chooses from the library, and has a folder of its own", async () => {
  const ticked = page.locator('input[type="checkbox"]:checked');
  for (const value of await ticked.evaluateAll((all) =>
    all.map((each) => `${each.getAttribute("name")} ${each.getAttribute("value")}`),
  )) {
    const [name, id = ""] = value.split(" ");
    if (kept.includes(id)) continue;
    await to(page.locator(`[name="${name}"][value="${id}"]`));
    await page.keyboard.press("Space");
  }
  await next();
  await expect.poll(() => page.locator("main").textContent()).toContain("Verwerkingsregister1, nog niet nagekeken");
  await type("author", "Kim");
  const before = desk.entrance;
  await press("button", "Maak mijn handboek");
  expect(await heading()).toBe("Het handboek van Stichting Zonnehof staat er");
  expect(existsSync(join(folder, "handboek-stichting-zonnehof/.git"))).toBe(true);
  await vi.waitFor(async () => expect((await fetch(`http://localhost:${port}/`)).status).toBe(403), {
    timeout: 60_000,
  });
  await vi.waitFor(() => expect(desk.entrance).not.toBe(before), { timeout: 60_000 });
  await press("link", "Naar mijn handboek");
});

const own = () => join(folder, "handboek-stichting-zonnehof");
const goTo = async (path: string) => {
  await page.goto(`http://localhost:${port}${path}`);
};

/** Asks again until the desk has made it; the pages that wait for that refresh themselves. */
const eventually = (path: string, words: RegExp) =>
  vi.waitFor(
    async () => expect(await (await page.request.get(`http://localhost:${port}${path}`)).text()).toMatch(words),
    { timeout: 150_000, interval: 500 },
  );

it("is a site that says what it is: not checked, not begun, a concept, and nothing for the public yet", async () => {
  await eventually("/", /Dit handboek is pas begonnen\./);
  await eventually("/datalekken/", /Dit register is nog niet ingevuld\./);
  await eventually("/verwerkingen/klachten/", /Overgenomen, nog niet nagekeken\./);
  await eventually("/uitgave/openbaar/", /Er is nog geen vastgestelde privacyverklaring\./);
  await eventually("/uitgave/medewerkers/handboek/privacyreglement/", /Concept, nog niet vastgesteld\./);
});

it("leads through the first weeks: records are checked one by one", async () => {
  await goTo("/");
  await press("link", /De eerste weken/);
  expect(await broken(page)).toEqual([]);
  await press("link", "Klachten en incidentmeldingen");
  expect(await heading()).toBe("Klachten en incidentmeldingen");
  // Its owner in the example is a role that is here too: nothing is left to fill in.
  await press("button", /Nagekeken/);
  for (const record of [
    "recipients/klachtenfunctionaris",
    "recipients/geschilleninstantie",
    "recipients/veilig-mailen",
    "processing-activities/klachten",
  ]) {
    const [register, id] = record.split("/");
    if (!existsSync(join(own(), `${record}.md`))) continue;
    await goTo(`/beheer/nakijken/${register}/${id}/`);
    const names = await page
      .locator("main form [name]")
      .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute("name") ?? ""))]);
    const answers: Readonly<Record<string, string>> = {
      owner: "privacyfunctionaris",
      signature: "not-signed",
      transfer: "unknown",
      "impactAssessment.outcome": "to-do",
    };
    for (const name of names) {
      if (name === "author") continue;
      const wanted = page.locator(`[name="${name}"][value="${answers[name]}"]`);
      await choose(
        name,
        (await wanted.count()) > 0 ? (answers[name] ?? "") : ((await named(name).getAttribute("value")) ?? ""),
      );
    }
    await press("button", /Nagekeken/);
    await expect.poll(() => page.title(), { message: record }).not.toContain("Fout:");
    expect(readFileSync(join(own(), `${record}.md`), "utf8"), record).not.toContain("takenOver");
  }
});

it("approves a statement and a page, and is read by the public", async () => {
  await goTo("/beheer/vaststellen/");
  await press("link", "Voor cliënten en hun vertegenwoordigers");
  expect(await broken(page)).toEqual([]);
  await press("button", "Deze tekst is vastgesteld");
  // Only how people hear it cannot be proposed.
  await expect.poll(() => page.locator(".wrong-list li").allTextContents()).toEqual(['Vul "Hoe horen mensen het" in.']);
  await type("told", "Op de website en bij het eerste gesprek.");
  await press("button", "Deze tekst is vastgesteld");
  await expect.poll(() => page.textContent("main")).toMatch(/Voor cliënten en hun vertegenwoordigers\s*vastgesteld/);
  await to(page.locator('[name="page"][value="een-verzoek-doen"]'));
  await page.keyboard.press("Space");
  await press("button", "Deze pagina's zijn vastgesteld");
  await eventually("/uitgave/openbaar/handboek/een-verzoek-doen/", /<h1>Een verzoek doen/);
  // A page for everybody that nobody approved stays inside; the statement is what was approved.
  await goTo("/uitgave/openbaar/handboek/contact-en-klachten/");
  expect(await heading()).not.toBe("Contact en klachten");
  await goTo("/uitgave/openbaar/privacyverklaring/clienten/");
  await expect.poll(() => page.textContent("main")).toContain("Wat er veranderde: Eerste versie.");
  // The first version ended that its register was not begun: in one commit.
  expect(readFileSync(join(own(), "organisation.yml"), "utf8")).not.toContain("register: privacy-statements");
});

it("holds nothing of the organisation of the example, in no edition", () => {
  const site = join(folder, "work/handboek-stichting-zonnehof/site");
  const found: string[] = [];
  const pages = new Set<string>();
  // The page that explains the rules has examples of its own.
  for (const each of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!each.isFile() || each.parentPath.endsWith("/regels") || !/\.(html|json|csv|ics)$/.test(each.name)) continue;
    pages.add(each.parentPath.slice(site.length + 1).split("/")[0] ?? "");
    const text = readFileSync(join(each.parentPath, each.name), "utf8");
    const mark = /Voorbeeldzorg|Voorbeeldstad|Logeerhuis|Voorbeeld (ECD|Loon|ICT)|HKZ|000-000/.exec(text);
    if (mark !== null) found.push(`${each.parentPath}/${each.name}: ${mark[0]}`);
  }
  expect(found).toEqual([]);
  expect([...pages].toSorted()).toEqual(expect.arrayContaining(["medewerkers", "openbaar", "registers"]));
});

async function follow(wanted: Locator): Promise<void> {
  await to(wanted);
  await page.keyboard.press("Enter");
}
