// Every widget of the form in a real browser: filled, cleared and filled again; and what points to something that is gone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { activity, breach, differing } from "../cms/content.ts";
import { boxOf, chooseSave, type Officer, officer, openForm, save } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let us: Officer;
let page: Page;
beforeAll(async () => {
  us = await officer();
  page = await us.sit();
}, 180_000);
afterAll(() => us?.close());

const saved = async () => expect(await save(page)).not.toHaveProperty("error");

/** The part of the form that holds a field: a group, a list or a box. */
const part = (key: string) =>
  page.locator(`[class*="ControlContainer"]:has(> div > label[for^="${key}-field-"])`).last();
const tick = (key: string, choice: string) => part(key).getByLabel(choice, { exact: true });
const addRow = (key: string) =>
  part(key)
    .getByRole("button", { name: /toevoegen/ })
    .click();
const removeRow = (key: string) =>
  part(key)
    .getByRole("button", { name: /^Verwijderen: / })
    .click();

it("a breach: texts, a moment, numbers, choices, roles, references, lists and groups", async () => {
  const path = "personal-data-breaches/2026-901.md";
  await openForm(page, us, "personal-data-breaches/entries/2026-901");
  for (const group of ["report", "nature", "data"]) await part(group).getByRole("button").first().click();

  const fill = async () => {
    await boxOf(page, "summary").fill("Een brief lag bij de buren.\n\nZij gaven hem terug.");
    await boxOf(page, "ourRole").selectOption({ label: "weet ik nog niet" });
    await boxOf(page, "handler").selectOption({ label: "teamleider" });
    await boxOf(page, "awareAt").fill("29-3-2026");
    await page.locator('[id^="awareAt-field-"][id$="-time"]').fill("3:00");
    await tick(
      "related",
      "2026-003 – Inbraak van buiten bij de salarisleverancier: gegevens van medewerkers ingezien",
    ).check();
    await tick("types", "naam").check();
    await tick("types", "telefoonnummer").check();
    await boxOf(page, "records").fill("0");
    await addRow("parts");
    await boxOf(page, "row").fill("0123, met: leestekens");
    await addRow("otherParties");
    await boxOf(page, "recipient").selectOption({ label: "Veilig Thuis" });
    await saved();
    return us.textOf(path);
  };
  const filled = await fill();
  const [gone, come] = differing(breach, filled);
  expect(gone).toEqual([]);
  expect(come).toEqual([
    "summary: |-",
    "  Een brief lag bij de buren.",
    "  Zij gaven hem terug.",
    "ourRole: unknown",
    "parts:",
    '  - "0123, met: leestekens"',
    "report:",
    "  handler: teamleider",
    "related:",
    "  - 2026-003",
    // The clock went from two to three that night: summer time.
    "awareAt: 2026-03-29T03:00+02:00",
    "otherParties:",
    "  - recipient: veilig-thuis",
    "data:",
    "  types:",
    "    - name",
    "    - phone",
    "  records: 0",
  ]);

  await boxOf(page, "summary").fill("");
  await boxOf(page, "ourRole").selectOption("");
  await boxOf(page, "handler").selectOption("");
  await part("awareAt").getByRole("button", { name: "Wissen" }).click();
  await part("related").getByRole("checkbox", { checked: true }).uncheck();
  for (const each of ["naam", "telefoonnummer"]) await tick("types", each).uncheck();
  await boxOf(page, "records").fill("");
  await removeRow("parts");
  await removeRow("otherParties");
  await saved();
  expect(await us.textOf(path)).toBe(breach);

  expect(await fill()).toBe(filled);
});

it("proof: days and whole numbers", async () => {
  const path = "assurance-records/interne-audit-2026-05.md";
  const before = await us.textOf(path);
  await openForm(page, us, "assurance-records/entries/interne-audit-2026-05");
  await boxOf(page, "nextOn").fill("29-2-2028");
  await boxOf(page, "participants").fill("12");
  await saved();
  const filled = await us.textOf(path);
  expect(differing(before, filled)[1]).toEqual(["participants: 12", "nextOn: 2028-02-29"]);
  await part("nextOn").getByRole("button", { name: "Wissen" }).click();
  await boxOf(page, "participants").fill("");
  await saved();
  expect((await us.textOf(path)).match(/^(nextOn|participants):/gm)).toBeNull();
  await boxOf(page, "nextOn").fill("29-2-2028");
  await boxOf(page, "participants").fill("12");
  await saved();
  expect(await us.textOf(path)).toBe(filled);
});

it("a period is typed in words, and one that was wrong before refuses no other change", async () => {
  const path = "retention-periods/dossier-wmo.md";
  const before = await us.textOf(path);
  await openForm(page, us, "retention-periods/entries/dossier-wmo");
  const period = boxOf(page, "period");
  await expect.poll(() => period.inputValue()).toBe("15 jaar");

  await period.fill("zestien jaar");
  await chooseSave(page);
  await part("period").locator('[class*="ControlErrors"]', { hasText: "Schrijf een getal met jaar" }).waitFor();
  expect(await us.textOf(path)).toBe(before);

  await period.fill("1 jaar en 6 maanden");
  await saved();
  expect(differing(before, await us.textOf(path))).toEqual([["period: P15Y"], ["period: P1Y6M"]]);
  await part("period").getByRole("button", { name: "Wissen" }).click();
  await saved();
  expect(differing(before, await us.textOf(path))).toEqual([["period: P15Y"], []]);
  await period.fill("15 jaar");
  await saved();
  expect(await us.textOf(path)).toContain("\nperiod: P15Y\n");

  const wrong = before.replace("period: P15Y", "period: ooit eens");
  await us.write(path, wrong);
  await page.reload();
  await period.waitFor();
  await expect.poll(() => period.inputValue()).toBe("ooit eens");
  await boxOf(page, "name").fill("Iets anders");
  await saved();
  expect(differing(wrong, await us.textOf(path))[1]).toEqual(["name: Iets anders"]);
});

it("a day of every year is typed day before month, as Dutch people do", async () => {
  const before = await us.textOf("organisation.yml");
  await openForm(page, us, "organisation/entries/organisation");
  const round = boxOf(page, "destructionBefore");
  await expect.poll(() => round.inputValue()).toBe("1 april");
  await round.fill("2-4");
  await part("destructionBefore").getByText("2 april", { exact: true }).waitFor();
  await saved();
  expect(differing(before, await us.textOf("organisation.yml"))).toEqual([
    ["  destructionBefore: 04-01"],
    ["  destructionBefore: 04-02"],
  ]);
  await round.fill("1 april");
  await saved();
  expect(await us.textOf("organisation.yml")).toBe(before);
});

it("a colour that cannot be read is refused with its ratio, and what only the program writes comes back as it was", async () => {
  const before = await us.textOf("organisation.yml");
  await openForm(page, us, "organisation/entries/organisation");
  await part("look").getByRole("button").first().click();
  const colour = boxOf(page, "accent");
  await expect.poll(() => colour.inputValue()).toBe("#0b5c74");
  await colour.fill("#ffcc00");
  expect((await save(page)).error).toContain("het contrast is 1,3 op 1, en er is 4,5 op 1 nodig");
  await page.getByRole("button", { name: "Terug naar het formulier" }).click();
  await colour.fill("#6a1b9a");
  await saved();
  const now = await us.textOf("organisation.yml");
  expect(differing(before, now)).toEqual([['  accent: "#0b5c74"'], ['  accent: "#6a1b9a"']]);
  expect(now).toContain("\nformat: 2\n");
  await colour.fill("#0b5c74");
  await saved();
  expect(await us.textOf("organisation.yml")).toBe(before);
});

it("what points to something that is gone stays, says so, and can be taken away", async () => {
  const path = "processing-activities/proefverwerking.md";
  const text = activity.replace(
    "owner: privacyfunctionaris",
    "recipients: [veilig-thuis, oude-leverancier]\nowner: oude-rol",
  );
  await us.write(path, text);
  await openForm(page, us, "processing-activities/entries/proefverwerking");
  await tick("recipients", "oude-leverancier (bestaat niet meer)").waitFor();
  await expect
    .poll(() => boxOf(page, "owner").locator("option:checked").textContent())
    .toBe("oude-rol (bestaat niet meer)");
  await boxOf(page, "name").fill("Andere naam");
  await saved();
  expect(await us.textOf(path)).toBe(text.replace("Proefverwerking", "Andere naam"));

  await tick("recipients", "oude-leverancier (bestaat niet meer)").uncheck();
  await boxOf(page, "owner").selectOption({ label: "privacyfunctionaris" });
  await boxOf(page, "name").fill("Proefverwerking");
  await saved();
  expect(await us.textOf(path)).toBe(
    activity.replace("owner: privacyfunctionaris", "recipients: [veilig-thuis]\nowner: privacyfunctionaris"),
  );
});
