// Saves in a real browser as a tired officer makes them: five that are wrong, five that are not finished, and code where text belongs.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { boxOf, type Officer, officer, openForm, save } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

const records = {
  activity: "processing-activities/proefverwerking.md",
  breach: "personal-data-breaches/2026-901.md",
  request: "data-subject-requests/2026-004.md",
  recipient: "recipients/voorbeeld-ecd.md",
} as const;
const before: Record<string, string> = {};

let us: Officer;
let page: Page;
beforeAll(async () => {
  us = await officer();
  page = await us.sit();
  // On a computer of others too: what one test left unsaved is not offered to the next.
  await page.addInitScript(
    () => location.protocol === "http:" && localStorage.setItem("privacyhandboek-gedeeld", "ja"),
  );
  for (const path of Object.values(records)) before[path] = await us.textOf(path);
}, 180_000);
afterAll(() => us?.close());
beforeEach(async () => {
  await page.keyboard.press("Escape");
  for (const [path, text] of Object.entries(before)) await us.write(path, text);
});

const open = (path: string) => openForm(page, us, path.replace("/", "/entries/").replace(".md", ""));
const ask = async () => {
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
};

describe("wrong: refused with what is wrong, and all that was typed stands on the form", () => {
  it.each([
    {
      what: "a service number of a person",
      path: records.breach,
      key: "dataInBrief",
      typed: "brief over 111222333",
      said: "lijkt op een BSN",
    },
    {
      what: "an e-mail address in a case",
      path: records.breach,
      key: "title",
      typed: "Mail naar jan@voorbeeld.nl",
      said: "e-mailadres",
    },
    {
      what: "an answer before the question came",
      path: records.request,
      key: "answeredOn",
      typed: "1-1-2020",
      said: "beantwoord vóór het binnenkwam",
    },
    { what: "code in a text", path: records.activity, key: "body", typed: "<b>vet</b>", said: "Hier staat HTML." },
    {
      what: "a case closed without a measure",
      path: records.breach,
      key: "closedOn",
      typed: "1-4-2026",
      said: "maatregel",
    },
  ])("$what", async ({ path, key, typed, said }) => {
    await open(path);
    await boxOf(page, key).fill(typed);
    await ask();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await expect.poll(() => dialog.textContent()).toContain(said);
    // In the words of the form, not in keys of the file.
    await expect.poll(() => dialog.textContent()).not.toContain("`");
    await dialog.getByRole("button", { name: "Terug naar het formulier" }).click();
    await expect.poll(() => boxOf(page, key).inputValue()).toBe(typed);
    expect(await us.textOf(path)).toBe(before[path]);
  });

  it.each([
    {
      what: "a name that was taken away",
      path: records.activity,
      key: "name",
      typed: "",
      said: "Naam van de verwerking",
    },
    {
      what: "a day that does not exist",
      path: records.activity,
      key: "reviewedOn",
      typed: "30-2-2026",
      said: "Deze datum bestaat niet.",
    },
  ])("$what, said at the field before anything is sent, and led to", async ({ path, key, typed, said }) => {
    await open(path);
    await boxOf(page, key).fill(typed);
    await page.locator("h2.desk-section").last().scrollIntoViewIfNeeded();
    await ask();
    await page.waitForFunction((id) => document.activeElement?.id.startsWith(id), `${key}-field-`);
    expect(await boxOf(page, key).boundingBox()).toMatchObject({ y: expect.toSatisfy((y) => y > 66 && y < 900) });
    await page.getByText(said).first().waitFor();
    await page.getByText("Niet opgeslagen: bij de rode velden staat wat er nog moet.").first().waitFor();
    await expect.poll(() => boxOf(page, key).inputValue()).toBe(typed);
    expect(await us.textOf(path)).toBe(before[path]);
  });
});

it("what is wrong in a group that was closed again is led to as well", async () => {
  await open(records.breach);
  const group = page.locator('[class*="ControlContainer"]:has(> div > label[for^="advice-field-"])').last();
  const toggle = group.getByRole("button").first();
  await toggle.click();
  await boxOf(group, "advisedAt").fill("morgen");
  await toggle.click();
  await ask();
  await group.locator(":focus").waitFor();
  expect(await us.textOf(records.breach)).toBe(before[records.breach]);
});

describe("not finished, or true and short of the law: saved", () => {
  it.each([
    { what: "no owner yet", path: records.activity, fill: { owner: "" }, line: undefined },
    {
      what: "no agreement was found",
      path: records.recipient,
      fill: { signature: "not-found" },
      line: "signature: not-found",
    },
    {
      what: "we know it since long and did nothing",
      path: records.breach,
      fill: { awareAt: "27-3-2026" },
      line: "awareAt: 2026-03-27T11:00+01:00",
    },
    {
      what: "answered far too late",
      path: records.request,
      fill: { answeredOn: "16-11-2026" },
      line: "answeredOn: 2026-11-16",
    },
    {
      what: "kept out of a list that is needed",
      path: records.activity,
      fill: { necessity: "Dat weten wij nog niet." },
      line: "necessity: Dat weten wij nog niet.",
    },
  ])("$what", async ({ path, fill, line }) => {
    await open(path);
    for (const [key, value] of Object.entries(fill)) {
      const box = boxOf(page, key);
      if ((await box.evaluate((each) => each.tagName)) === "SELECT") await box.selectOption(value);
      else await box.fill(value);
      const time = page.locator(`[id^="${key}-field-"][id$="-time"]`);
      if ((await time.count()) > 0) await time.fill("11:00");
    }
    expect(await save(page)).not.toHaveProperty("error");
    const text = await us.textOf(path);
    expect(text).not.toBe(before[path]);
    if (line !== undefined) expect(text).toContain(`\n${line}\n`);
  });
});

it("code that is typed is text beside the form as well", async () => {
  await open(records.activity);
  await boxOf(page, "name").fill('<img src=x onerror="parent.gone = true"><script>parent.gone = true</script>');
  await page.frameLocator("#preview-pane").getByRole("heading", { name: "<img src=x" }).first().waitFor();
  expect(await page.evaluate(() => "gone" in window)).toBe(false);
  await expect.poll(() => page.frameLocator("#preview-pane").locator("article script, article img").count()).toBe(0);
});
