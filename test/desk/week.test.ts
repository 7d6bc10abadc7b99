// Ten tasks of an officer's week, in one browser, each with the clicks it takes: on a wide screen, on a telephone, and those on
// pages of our own by keyboard alone. How many are too many was set by hand.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { activity, breach, page as handbookPage, stillBuilder } from "../cms/content.ts";
import { enter } from "../cms/enter.ts";
import { emptyFolder } from "../fixtures/repository.ts";
import { smallContent } from "../fixtures/small.ts";
import { launchBrowser } from "../site/browser.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

const ways = [
  { name: "mouse, 1280", width: 1280, keys: false },
  { name: "mouse, 390", width: 390, keys: false },
  { name: "keyboard, 1280", width: 1280, keys: true },
] as const;
type Way = (typeof ways)[number];

const request = `---
title: Proefverzoek
receivedOn: 2026-10-29
channel: letter
kinds: [access]
requester: client
details: Wil het hele dossier lezen.
identity: known
identityCheckedOn: 2026-10-29
handler: privacyfunctionaris
startedOn: 2026-10-30
processingActivities:
  - clientdossier
outcome: granted
answeredBy: privacyfunctionaris
reasons: Er was geen reden om iets achter te houden.
---
`;
// The small page has a fact of the site in it; nobody approved it yet.
const concept = handbookPage.replace("effectiveOn: 2026-01-01\n", "");
const late = "measures:\n  - kind: preventive\n    measure: proef\n    role: teamleider\n    dueOn: 2026-10-01\n";

const phishing = breach.replace("begeleider", "teamleider").replace("Proefmelding", "Mailbox overgenomen na phishing");

/** The records of one way through the week, which no other touches. */
const recordsOf = (n: number): Readonly<Record<string, string>> => ({
  [`personal-data-breaches/2026-91${n}.md`]: breach
    .replace("begeleider", "teamleider")
    .replace("Proefmelding", `Te laat ${n}`)
    .replace(/---\n$/, `${late}---\n`),
  [`personal-data-breaches/2026-92${n}.md`]: breach
    .replace("begeleider", "teamleider")
    .replace("Proefmelding", `Dubbel ${n}`),
  [`data-subject-requests/2026-91${n}.md`]: request.replace("Proefverzoek", `Proefverzoek ${n}`),
  [`processing-activities/na-te-lopen-${n}.md`]: activity
    .replace("Proefverwerking", `Na te lopen ${n}`)
    .replace("reviewedOn: 2026-01-05", "reviewedOn: 2025-11-01"),
  [`processing-activities/veranderd-${n}.md`]: activity.replace("Proefverwerking", `Goede naam ${n}`),
  [`handbook/concept-${n}.mdx`]: concept.replace("Proefpagina", `Conceptpagina ${n}`),
});

let desk: Desk;
let content: string;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
const counts: Record<string, Record<string, number>> = {};

const git = (on: string, ...args: string[]) =>
  execFileSync("git", args, {
    cwd: content,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_DATE: on, GIT_COMMITTER_DATE: on },
  });
const textOf = (path: string) => git("", "show", `HEAD:${path}`);

function commit(on: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  git(on, "add", "-A");
  git(on, "commit", "-qm", "proef");
}

beforeAll(async () => {
  content = smallContent();
  git("", "init", "-q", "-b", "main");
  git("", "config", "user.name", "Anna de Boer");
  git("", "config", "user.email", "anna@voorbeeld.example");
  const numbers = ways.map((_, index) => index + 1);
  commit(
    "2026-10-12T10:00:00+02:00",
    Object.assign({ "personal-data-breaches/2026-010.md": phishing }, ...numbers.map(recordsOf)),
  );
  // Yesterday somebody typed another name over it.
  commit(
    "2026-11-15T10:00:00+01:00",
    Object.fromEntries(
      numbers.map((n) => [
        `processing-activities/veranderd-${n}.md`,
        activity.replace("Proefverwerking", `Foute naam ${n}`),
      ]),
    ),
  );
  desk = await startDesk({
    content: content,
    work: emptyFolder(),
    site: emptyFolder(),
    builder: stillBuilder,
    port: 0,
    wait: 10,
    now: "2026-11-16T09:00+01:00",
  });
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  console.table(counts);
});

/** Somebody at work: every click, or key that presses, is counted. */
interface Hand {
  readonly page: Page;
  readonly press: (what: Locator) => Promise<void>;
  readonly type: (where: Locator, text: string) => Promise<void>;
  readonly choose: (box: Locator, label: string) => Promise<void>;
  /** Searches from wherever one is. */
  readonly seek: (words: string) => Promise<void>;
  readonly clicks: () => number;
}

const mostTabs = 120;

function handOf(page: Page, { keys }: Way): Hand {
  let clicks = 0;
  /** Walks with Tab alone, as far as the thing itself. */
  async function reach(what: Locator): Promise<void> {
    await what.waitFor();
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      const at = await what.evaluate((each) => {
        const now = document.activeElement;
        if (each === now) return "there";
        const radios = each instanceof HTMLInputElement && now instanceof HTMLInputElement && each.type === "radio";
        return radios && now.name === each.name ? "beside" : "elsewhere";
      });
      if (at === "there") return;
      // Tab comes to a group of radio buttons as a whole; the arrows go round in it.
      await page.keyboard.press(at === "beside" ? "ArrowDown" : "Tab");
    }
    throw new Error(`Tab does not come there: ${what}`);
  }
  const press = async (what: Locator) => {
    clicks += 1;
    if (!keys) return what.click();
    await reach(what);
    const box = await what.evaluate((each) => each.matches('input[type="checkbox"], input[type="radio"]'));
    await page.keyboard.press(box ? "Space" : "Enter");
  };
  return {
    page,
    press,
    type: async (where, text) => {
      if (keys) await reach(where);
      await where.fill(text);
    },
    choose: async (box, label) => {
      clicks += 1;
      if (keys) await reach(box);
      await box.selectOption({ label });
    },
    seek: async (words) => {
      const box = page.getByRole("searchbox", { name: "Zoek in alles" });
      if (keys) await reach(box);
      else {
        clicks += 1;
        await box.click();
      }
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    },
    clicks: () => clicks,
  };
}

const today = (hand: Hand) => hand.page.goto(`${desk.address}beheer/vandaag/`);
const link = ({ page }: Hand, name: string | RegExp) => page.getByRole("link", { name });
const button = ({ page }: Hand, name: string) => page.getByRole("button", { name, exact: true });

/** On the form of Decap, opened at a field: the box that has the cursor. */
async function fieldOpened({ page }: Hand, key: string): Promise<Locator> {
  const box = page.locator(`[id^="${key}-field-"]`).first();
  await box.waitFor();
  await expect.poll(() => box.evaluate((each) => each === document.activeElement)).toBe(true);
  // Half of a screen is too narrow to type in: on a telephone the form has all of it.
  const heading = page.locator("h2.desk-section").first();
  expect(await heading.evaluate((each) => each.getBoundingClientRect().width)).toBeGreaterThan(300);
  return box;
}
async function saved(hand: Hand): Promise<void> {
  await hand.press(button(hand, "Opslaan"));
  await hand.press(hand.page.getByText("Nu opslaan"));
  await button(hand, "Opgeslagen")
    .waitFor()
    .catch(async (error: unknown) => {
      const told = await hand.page.locator('[class*="ControlErrors"], .Toastify__toast, dialog').allTextContents();
      throw new Error(`Not saved: ${told.join(" | ")}`, { cause: error });
    });
}

interface Task {
  readonly name: string;
  readonly most: number;
  /** Only by mouse: it ends on a form of Decap, whose keys are looked at elsewhere. */
  readonly form?: true;
  readonly does: (hand: Hand, n: number) => Promise<void>;
}

const tasks: readonly Task[] = [
  {
    name: "find what is overdue and mend it",
    most: 3,
    does: async (hand, n) => {
      await today(hand);
      const row = hand.page.locator("#te-laat").getByRole("row", { name: new RegExp(`Te laat ${n}.*maatregel`) });
      await hand.press(row.getByRole("link").first());
      const day = hand.page.locator("#vraag-measures-0-doneOn");
      await hand.type(day, "2026-11-16");
      await hand.press(button(hand, "Bewaren en verder"));
      await hand.page.waitForURL((url) => !url.hash.includes("measures"));
      await expect.poll(() => textOf(`personal-data-breaches/2026-91${n}.md`)).toContain("doneOn: 2026-11-16");
    },
  },
  {
    name: "find case phishing from anywhere",
    most: 2,
    does: async (hand, n) => {
      await hand.page.goto(`${desk.address}beheer/datalek/2026-91${n}/`);
      await hand.seek("phishing");
      await hand.press(link(hand, /^2026-010 Mailbox/));
      await hand.page.waitForURL(/2026-010/);
    },
  },
  {
    name: "undo yesterday's change",
    most: 4,
    does: async (hand, n) => {
      await today(hand);
      await hand.press(link(hand, "Wat is veranderd"));
      await hand.press(link(hand, `Foute naam ${n}`).first());
      await hand.press(link(hand, /^Zet de oude tekst terug/).first());
      await hand.press(button(hand, "Zet terug"));
      await hand.page.getByRole("status").getByText("Teruggezet.").waitFor();
      await expect.poll(() => textOf(`processing-activities/veranderd-${n}.md`)).toContain(`Goede naam ${n}`);
    },
  },
  {
    name: "show the board what changed in October",
    most: 3,
    does: async (hand, n) => {
      await today(hand);
      await hand.press(link(hand, "Wat is veranderd"));
      await hand.press(link(hand, /^oktober 2026$/));
      await hand.page.getByText(/van donderdag 1 oktober 2026 tot en met zaterdag 31 oktober 2026/).waitFor();
      await expect.poll(() => link(hand, new RegExp(`^2026-91${n} Te laat ${n}$`)).count()).toBe(1);
    },
  },
  {
    name: "begin a breach from a report",
    most: 6,
    does: async (hand, n) => {
      await today(hand);
      await hand.press(link(hand, "Nieuw datalek"));
      await hand.press(hand.page.getByText("Kreeg u een melding als tekst?"));
      await hand.type(
        hand.page.getByLabel("De tekst van de melding"),
        `Wat is er gebeurd, in één regel: Tas kwijt ${n}\nEerste signaal: 16-11-2026 8.15\nOm welke gegevens gaat het ongeveer: adressen\nDuurt het nog voort: ja`,
      );
      await hand.press(button(hand, "Lees de melding"));
      await hand.page.waitForLoadState();
      await hand.type(hand.page.getByLabel("Eerste signaal"), "2026-11-16T08:15");
      await hand.press(
        hand.page.getByRole("group", { name: /^Wie meldde het/ }).getByRole("radio", { name: "teamleider" }),
      );
      await hand.press(button(hand, "Bewaren en verder"));
      await hand.page.waitForURL(/datalek\/\d{4}-\d{3}\//);
    },
  },
  {
    name: "answer a client's request",
    most: 5,
    form: true,
    does: async (hand, n) => {
      await today(hand);
      await hand.press(link(hand, "Lijsten"));
      await hand.press(link(hand, /^Verzoekenregister/));
      const row = hand.page.getByRole("row", { name: new RegExp(`Proefverzoek ${n}`) });
      await hand.press(row.getByRole("link", { name: /^Een verzoek beantwoorden/ }));
      await hand.type(await fieldOpened(hand, "answeredOn"), "16-11-2026");
      await saved(hand);
      await expect.poll(() => textOf(`data-subject-requests/2026-91${n}.md`)).toContain("answeredOn: 2026-11-16");
    },
  },
  {
    name: "mark a processing activity as reviewed",
    most: 3,
    form: true,
    does: async (hand, n) => {
      await today(hand);
      await hand.press(hand.page.locator("#te-laat").getByRole("link", { name: `Na te lopen ${n}` }));
      await hand.type(await fieldOpened(hand, "reviewedOn"), "16-11-2026");
      await saved(hand);
      await expect.poll(() => textOf(`processing-activities/na-te-lopen-${n}.md`)).toContain("reviewedOn: 2026-11-16");
    },
  },
  {
    name: "withdraw a record",
    most: 5,
    does: async (hand, n) => {
      await today(hand);
      await hand.press(
        hand.page
          .locator("#te-laat")
          .getByRole("link", { name: `2026-92${n} Dubbel ${n}` })
          .first(),
      );
      await hand.press(link(hand, `Datalek 2026-92${n}: Dubbel ${n}`));
      await hand.press(link(hand, "Intrekken"));
      await hand.type(hand.page.getByLabel("Waarom"), "Dubbel.");
      await hand.press(hand.page.getByRole("radio", { name: "privacyfunctionaris" }));
      await hand.press(button(hand, "Trek in"));
      await hand.page.getByRole("heading", { name: /^Geschiedenis van/ }).waitFor();
      await expect.poll(() => textOf(`personal-data-breaches/2026-92${n}.md`)).toContain("withdrawnReason: Dubbel.");
    },
  },
  {
    name: "make a back-up",
    most: 2,
    does: async (hand) => {
      await today(hand);
      await hand.press(link(hand, /eservekopie$/).first());
      const given = hand.page.waitForEvent("download");
      await hand.press(button(hand, "Maak een reservekopie"));
      expect((await given).suggestedFilename()).toMatch(/^reservekopie-.*\.tar$/);
    },
  },
  {
    name: "approve a new version of a page",
    most: 3,
    does: async (hand, n) => {
      await today(hand);
      await hand.press(hand.page.locator('#nog-na-te-kijken a[href="/beheer/vaststellen/"]').first());
      await hand.press(hand.page.getByRole("checkbox", { name: `Conceptpagina ${n}` }));
      await hand.press(button(hand, "Deze pagina's zijn vastgesteld"));
      await expect.poll(() => textOf(`handbook/concept-${n}.mdx`)).toContain("approvedOn: 2026-11-16");
    },
  },
];

test.each(ways)("$name: every task in so many clicks", async (way) => {
  const context = await browser.newContext({
    viewport: { width: way.width, height: 900 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  await enter(context, desk);
  // Who saves is asked once on a computer; this one knows.
  await context.addInitScript((key) => localStorage.setItem(key, "Anna de Boer"), "privacyhandboek-naam");
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
  for (const { name, most, form, does } of tasks) {
    if (way.keys && form) continue;
    const hand = handOf(page, way);
    await does(hand, ways.indexOf(way) + 1).catch((error: unknown) => {
      throw new Error(`${name}, at ${page.url()}`, { cause: error });
    });
    counts[name] = { ...counts[name], [way.name]: hand.clicks(), most };
    expect(hand.clicks(), name).toBeLessThanOrEqual(most);
  }
  await context.close();
});
