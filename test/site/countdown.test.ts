// The time that is left, at the reader's own clock: it runs on from what the page says, and never back before its making.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { smallContent } from "../fixtures/small.ts";
import { launchBrowser } from "./browser.ts";
import { run } from "./command.ts";
import { type Served, serve } from "./serve.ts";

const { root } = inject("built");
const out = mkdtempSync(join(tmpdir(), "privacyhandboek-countdown-"));
const made = "2026-10-23T12:00+02:00";
let browser: Browser;
let live: Served;
let example: Served;

beforeAll(async () => {
  // Aware on Friday 23 October 10:00 (summer time) and not yet notified: 72 hours end on Monday 26 October 9:00 (winter
  // time), 8:00 UTC. The case is open: what was done later has not happened yet.
  const inOctober = (text: string) =>
    text
      .replace(/^notifications:\n(?: .*\n)+/m, "")
      .replace(/^lessons: .*\nclosedOn: .*\nclosedBy: .*\n/m, "")
      .replace(
        "    dueOn: 2026-04-30\n    doneOn: 2026-04-20\n    evaluatedOn: 2026-07-01\n",
        "    dueOn: 2026-11-30\n",
      )
      .replace("doneAt: 2026-03-27T15:00", "doneAt: 2026-03-27T11:30")
      .replaceAll("2026-03-26", "2026-10-22")
      .replaceAll("2026-03-27", "2026-10-23")
      .replaceAll("+01:00", "+02:00");
  const content = smallContent({ "personal-data-breaches/2026-001.md": inOctober });
  const built = await run("build", ["--content", content, "--out", out, "--now", made, "--edition", "registers"]);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  [browser, live, example] = await Promise.all([
    launchBrowser(),
    serve(join(out, "registers")),
    serve(join(root, "registers")),
  ]);
}, 240_000);

afterAll(async () => {
  await Promise.all([browser?.close(), live?.close(), example?.close()]);
  rmSync(out, { recursive: true, force: true });
});

// The clock of the tab ticks on: half a minute after a whole minute nothing changes while the test looks.
/** What the page says of notifying, at a clock of the reader; after so many minutes more. */
async function notifying(at: string | undefined, minutes = 0, served = live, path = "/datalekken/2026-001/") {
  const context = await browser.newContext({ javaScriptEnabled: at !== undefined, timezoneId: "America/Los_Angeles" });
  try {
    const tab = await context.newPage();
    if (at !== undefined) await tab.clock.install({ time: at });
    // The script that counts comes after the page.
    await tab.goto(`${served.address}${path}`, { waitUntil: "networkidle" });
    if (minutes > 0) await tab.clock.runFor(minutes * 60_000);
    const line = tab.locator(".finding, tr").filter({ hasText: "Melden bij de AP" }).first();
    const tag = line.locator(".tag");
    return [await tag.textContent(), await tag.getAttribute("class"), await tag.locator("+ span").allInnerTexts()];
  } finally {
    await context.close();
  }
}

describe("a term that runs", () => {
  test.each([
    // As it was made: 23 October 12:00 is 10:00 UTC; 70 hours are left.
    ["without JavaScript", undefined, "loopt", "tag runs", "nog 70 uur 0 minuten"],
    ["a day later", "2026-10-24T09:59:30Z", "loopt", "tag runs", "nog 46 uur 0 minuten"],
    // Our own target is a day sooner than the law: 25 October 9:00, 8:00 UTC.
    ["in the last minute", "2026-10-26T07:59:15Z", "streefdag voorbij", "tag behind", "nog minder dan een minuut"],
    ["a second after the end", "2026-10-26T08:00:01Z", "termijn voorbij", "tag overdue", ""],
    [
      "at a clock that runs behind the making of the page",
      "2026-10-16T10:00:00Z",
      "loopt",
      "tag runs",
      "nog 70 uur 0 minuten",
    ],
  ])("%s", async (_, at, state, mark, left) => {
    expect(await notifying(at)).toEqual([state, mark, [left]]);
  });

  test("goes on while the page is open, and turns into overdue by itself", async () => {
    expect(await notifying("2026-10-26T05:59:30Z", 61)).toEqual([
      "streefdag voorbij",
      "tag behind",
      ["nog 59 minuten"],
    ]);
    expect(await notifying("2026-10-26T05:59:30Z", 121)).toEqual(["termijn voorbij", "tag overdue", [""]]);
  });

  test("also on the front page and in the list of all terms", async () => {
    for (const path of ["/", "/termijnen/"])
      expect(await notifying("2026-10-24T09:59:30Z", 0, live, path), path).toEqual([
        "loopt",
        "tag runs",
        ["nog 46 uur 0 minuten"],
      ]);
  });
});

test("the example's clock stands still", async () => {
  const found = await notifying("2030-01-01T00:00:00Z", 60, example, "/datalekken/2026-012/");
  expect(found).toEqual(["loopt", "tag runs", ["nog 37 uur 10 minuten"]]);
});

test("without JavaScript every page with terms says as of which moment it was made", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    for (const path of ["/", "/termijnen/", "/datalekken/2026-001/", "/verzoeken/2026-001/"]) {
      await tab.goto(`${live.address}${path}`);
      await expect
        .poll(() => tab.locator("[data-made]").textContent(), { message: path })
        .toMatch(/^Stand op vrijdag 23 oktober 2026, 12\.00 uur\./);
    }
  } finally {
    await context.close();
  }
});
