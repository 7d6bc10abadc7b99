// How long the privacy officer waits: for a list, a record and a save among two thousand, and for the site after a save.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { processingActivities } from "../../src/core/registers/index.ts";
import { workerBuilder } from "../../src/desk/build/worker.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { cookieFrom, enter } from "../../test/cms/enter.ts";
import { launchBrowser } from "../test/browser.ts";
import { writeMany } from "./many.ts";
import { type Line, median, secondsIn, timed } from "./measure.ts";

const records = 2000;
const turns = 3;
const run = promisify(execFile);

async function underGit(content: string): Promise<void> {
  const author = ["-c", "user.name=meting", "-c", "user.email=meting@localhost"];
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    [...author, "commit", "-qm", "Begin"],
  ])
    await run("git", args, { cwd: content });
}

const name = (page: Page) => page.locator('[id^="name-field-"]').first();

/** A page of somebody who said before who they are. */
async function sit(browser: Browser, desk: Desk): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL" });
  await enter(context, desk);
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem("privacyhandboek-naam", "meting"));
  page.on("dialog", (dialog) => void dialog.accept());
  return page;
}

async function save(page: Page): Promise<void> {
  const answered = page.waitForResponse(
    (each) => each.request().postData()?.includes('"action":"persistEntry"') === true,
  );
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
  const status = (await answered).status();
  if (status !== 200) throw new Error(`Saving was answered with ${status}.`);
}

/** Seconds for the list, for a record and for a save: the middle of some turns, each in a browser that knows nothing yet. */
async function amongMany(desk: Desk): Promise<readonly [number, number, number]> {
  const browser = await launchBrowser();
  const taken: [number[], number[], number[]] = [[], [], []];
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      const page = await sit(browser, desk);
      await page.goto(`${desk.address}beheer/#/collections/organisation`);
      await page.getByRole("link", { name: processingActivities.title }).waitFor();
      taken[0].push(
        await timed(async () => {
          await page.getByRole("link", { name: processingActivities.title }).click();
          await page.locator('a[href*="salarisadministratie"]').first().waitFor();
        }),
      );
      taken[1].push(
        await timed(async () => {
          await page.locator('a[href*="salarisadministratie"]').first().click();
          await name(page).waitFor();
        }),
      );
      // What stands beside the form reads all records once; nobody saves before that.
      await page.frameLocator("#preview-pane").locator("article").waitFor();
      await name(page).fill(`Salarisadministratie ${turn}`);
      taken[2].push(await timed(() => save(page)));
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  return [median(taken[0]), median(taken[1]), median(taken[2])];
}

/** Seconds from a save until the page of the record shows it, on the example. */
async function untilShown(desk: Desk): Promise<number> {
  const browser = await launchBrowser();
  const taken: number[] = [];
  try {
    const page = await sit(browser, desk);
    await page.goto(`${desk.address}beheer/#/collections/${processingActivities.id}/entries/salarisadministratie`);
    const address = `${desk.address}${processingActivities.slug}/salarisadministratie/`;
    const cookie = await cookieFrom(desk.entrance);
    for (let turn = 0; turn < turns; turn += 1) {
      await desk.builds.settled();
      const wanted = `Salarisadministratie ${turn}`;
      await name(page).fill(wanted);
      taken.push(
        await timed(async () => {
          await save(page);
          const shown = async () => (await (await fetch(address, { headers: { cookie } })).text()).includes(wanted);
          // Asking often would slow down the build that is waited for.
          while (!(await shown())) {
            const { running, last } = desk.builds.state();
            if (!running && last?.ok !== true) throw new Error("The build was held back: nothing will be shown.");
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        }),
      );
    }
  } finally {
    await browser.close();
  }
  return median(taken);
}

/** What the desk takes, in seconds: with two thousand records in one register, and on the example until the site shows a save. */
export async function measureDesk(example: string, work: string): Promise<Line[]> {
  const many = join(work, "desk-many");
  await writeMany(example, many, (register) => (register.id === processingActivities.id ? records : 0));
  await underGit(many);
  const still = { build: async () => ({ ok: true, findings: [] }), beside: [] };
  const site = join(work, "desk-site");
  const first = await startDesk({ content: many, work: join(work, "desk-many-notes"), site, builder: still, port: 0 });
  const [list, record, saved] = await amongMany(first).finally(() => first.close());

  const content = join(work, "desk-example");
  await writeMany(example, content, 0);
  await underGit(content);
  const builder = workerBuilder({ content, allowOverdue: false, out: site });
  const second = await startDesk({ content, work: join(work, "desk-notes"), site, builder, port: 0, wait: 50 });
  const shown = await untilShown(second).finally(async () => {
    builder.stop();
    await second.close();
  });

  const line = (what: string, taken: number, most: number): Line => ({
    what,
    measured: secondsIn(taken),
    target: `≤ ${secondsIn(most)}`,
    holds: taken <= most,
  });
  const count = records.toLocaleString("nl-NL");
  return [
    line(`Lijst van ${count} verwerkingen openen`, list, 2),
    line("Een record daaruit openen", record, 1),
    line("Opslaan daarvan", saved, 1),
    line("Van opslaan tot zichtbaar op de site, bij het voorbeeld", shown, 3),
  ];
}
