// One breach with the keyboard from the first signal to the letters, step by step: ransomware, notified in two parts, the people and
// a recipient written to. Every control that is touched is counted, and so is what the whole form asks for the same facts.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { stepFields } from "../../src/core/case/step-fields.ts";
import { hiddenIn } from "../../src/core/due/applicability.ts";
import { type Field, type Fields, fieldAt } from "../../src/core/model/field.ts";
import type { Register } from "../../src/core/model/register.ts";
import { readParts } from "../../src/core/read/parts.ts";
import { personalDataBreaches } from "../../src/core/registers/index.ts";
import { broken } from "../site/browser.ts";
import { type Officer, officer } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const register: Register = personalDataBreaches;

let at: Officer;
let page: Page;
beforeAll(async () => {
  at = await officer();
  page = await at.sit();
});
afterAll(() => at?.close());

/** What is typed or chosen, by the name of the question; of several answers each is a control. */
type Answers = Readonly<Record<string, string | readonly string[]>>;
interface Turn {
  readonly step: string;
  readonly answers: Answers;
  /** Proposals that are read and left as they are, each with a word that stands in it. */
  readonly read?: Readonly<Record<string, string>>;
}

const turns: readonly Turn[] = [
  {
    step: "Gemeld",
    answers: {
      title: "Gijzelsoftware op de bestandsserver van het kantoor",
      signalledAt: "2026-11-15T07:30",
      reportedBy: "teamleider",
      dataInBrief: "Zorgplannen en gegevens van cliënten",
      ongoing: "yes",
    },
  },
  {
    step: "Wat weten wij",
    answers: {
      summary: "Een aanvaller kwam binnen met een gestolen wachtwoord en versleutelde de bestandsserver.",
      ourRole: "controller",
      discovery: "own",
      occurrence: "ongoing",
      awareAt: "2026-11-15T08:10",
      "nature.aspects": ["confidentiality", "availability"],
      "nature.incidentType": "ransomware",
      "data.types": ["name", "bsn", "care-plan"],
      "data.specialCategories": ["health"],
      "data.recordsCertainty": "undeterminable",
      "people.groups": ["clients"],
      "people.certainty": "exact",
    },
  },
  {
    // What the answers brought.
    step: "Wat weten wij",
    answers: {
      occurredFromAt: "2026-11-14T23:00",
      "people.number": "112",
      "recipients.0.kind": "known",
      "recipients.0.deletion": "asked",
    },
  },
  {
    step: "Risico",
    answers: {
      "exfiltration.state": "likely",
      "protection.unintelligible": "no",
      "recovery.backup": "usable",
      "recovery.service": "delay",
      "consequences.impacts": ["loss-of-control", "professional-secrecy"],
      "assessment.isBreach": "yes",
      "assessment.risk": "high",
    },
  },
  {
    step: "Risico",
    answers: {},
    read: { "assessment.reasons": "gevoeligste gegevens" },
  },
  {
    step: "Besluiten",
    answers: {
      "authorityDecision.decision": "notify",
      "authorityDecision.decidedAt": "2026-11-15T10:00",
      "authorityDecision.decidedBy": "directeur-bestuurder",
      "peopleDecision.decision": "inform",
      "peopleDecision.decidedAt": "2026-11-15T10:00",
      "peopleDecision.decidedBy": "directeur-bestuurder",
    },
    read: { "authorityDecision.reasons": "gevoeligste gegevens", "peopleDecision.reasons": "gevoeligste gegevens" },
  },
  {
    step: "Melden bij de AP",
    answers: {
      "notifications.0.notifiedAt": "2026-11-15T14:00",
      "notifications.0.completeness": "incomplete",
      "notifications.0.reference": "AP-2026-0099 (verzonnen)",
      "notifications.0.proof.0.keptAt": "besloten map datalekken",
    },
    read: { "notifications.0.proof.0.what": "ontvangstbevestiging" },
  },
  {
    step: "Maatregelen",
    answers: {
      "measures.0.kind": "immediate",
      "measures.0.measure": "Server van het net gehaald, wachtwoorden gewijzigd en de kopie teruggezet",
      "measures.0.doneOn": "2026-11-15",
    },
  },
  {
    step: "Mensen vertellen",
    answers: { "peopleMessage.ownSteps": "Let op vreemde berichten. Geef nooit uw burgerservicenummer door." },
    read: {
      "peopleMessage.incident": "gestolen wachtwoord",
      "peopleMessage.effects": "beroepsgeheim",
      "peopleMessage.response": "van het net gehaald",
    },
  },
  {
    step: "Mensen vertellen",
    answers: { "communications.0.informedAt": "2026-11-16T08:30", "communications.0.means": ["letter"] },
    read: {
      "communications.0.number": "112",
      "communications.0.content": "gestolen wachtwoord",
      "communications.0.contact": "000-000 00 00",
    },
  },
  {
    step: "Melden bij de AP",
    answers: {
      "notifications.1.notifiedAt": "2026-11-16T08:50",
      "notifications.1.completeness": "complete",
    },
    read: {
      "notifications.1.kind": "",
      "notifications.1.reference": "AP-2026-0099",
      "notifications.1.proof.0.what": "ontvangstbevestiging",
      "notifications.1.proof.0.keptAt": "besloten map",
    },
  },
];

/** Seconds that a control costs: a choice, a day or number, a text. */
const seconds = { choice: 10, number: 15, text: 40 } as const;
const kindOf = (name: string): keyof typeof seconds => {
  const kind = fieldAt(register.fields, name.split("."))?.kind;
  if (kind === "text" || kind === "paragraph") return "text";
  return kind === "moment" || kind === "day" || kind === "number" ? "number" : "choice";
};

const touched: { readonly name: string; readonly seconds: number }[] = [];
const read: string[] = [];
const pressed: string[] = [];

/** A row that is folded is opened first. */
async function unfold(name: string): Promise<void> {
  const closed = page.locator("details:not([open])").filter({ has: page.locator(`[name="${name}"]`) });
  if ((await closed.count()) === 0) return;
  await closed.first().locator("summary").first().focus();
  await page.keyboard.press("Enter");
  pressed.push(`open ${name}`);
}

/** With the Tab key alone; fails when the whole page was walked without it. */
async function tabTo(selector: string): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not to be reached: ${selector}`);
}

async function answer(name: string, value: string): Promise<void> {
  await unfold(name);
  const box = page.locator(`[name="${name}"]`).first();
  const type = await box.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
  if (type === "radio" || type === "checkbox") {
    await page.locator(`[name="${name}"][value="${value}"]`).focus();
    await page.keyboard.press("Space");
    await expect
      .poll(() => page.locator(`[name="${name}"][value="${value}"]`).isChecked(), { message: `${name} ${value}` })
      .toBe(true);
  } else if (type === "SELECT") await box.selectOption(value);
  else await box.fill(value);
  touched.push({ name, seconds: seconds[kindOf(name)] });
}

async function press(words: string): Promise<void> {
  await page.getByRole("button", { name: words, exact: true }).focus();
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  pressed.push(words);
}

const shots = process.env.BREACH_SHOTS;
let shot = 0;
async function photograph(): Promise<void> {
  if (shots === undefined) return;
  shot += 1;
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}/${String(shot).padStart(2, "0")}-${width}.png`, fullPage: true });
  }
}

it("leads from the first signal to letters and a second notification, and asks each fact once", async () => {
  await page.goto(`${at.desk.address}beheer/datalek/nieuw/`);
  // Between them they have every kind of question, rows in rows, notes and proposals.
  const looked = new Set(["Wat weten wij", "Besluiten", "Melden bij de AP"]);
  await tabTo('[name="title"]');
  await tabTo("form[method=post]:has([name=geopend]) button");
  for (const turn of turns) {
    if ((await page.locator("h1").textContent()) !== turn.step) {
      const link = page
        .getByRole("navigation", { name: "Stappen van deze zaak" })
        .getByRole("link", { name: turn.step });
      await link.focus();
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
      pressed.push(`naar ${turn.step}`);
    }
    await expect.poll(() => page.locator("h1").textContent()).toBe(turn.step);
    await photograph();
    await expect.poll(() => page.locator("script").count()).toBe(0);
    if (looked.delete(turn.step)) expect(await broken(page), turn.step).toEqual([]);
    for (const [name, value] of Object.entries(turn.answers))
      for (const each of [value].flat()) await answer(name, each);
    for (const [name, words] of Object.entries(turn.read ?? {})) {
      const box = page.locator(`[name="${name}"]`).first();
      const stands = await box.evaluate((element) =>
        element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : "",
      );
      expect(stands, name).toContain(words);
      read.push(name);
    }
    await press("Bewaren en verder");
    await expect
      .poll(() => page.title(), { message: `${turn.step}: ${await page.locator("main").textContent()}` })
      .not.toContain("Fout:");
  }
  await page.goto(page.url().replace(/[^/]+\/(?:\?.*)?$/, ""));
  await expect.poll(() => page.locator("h1").textContent()).toBe(turns[0]?.answers.title);
  await photograph();
});

/** What the whole form asks to be typed for the same record: each value a control, and each row one to add it. */
function onTheForm(fields: Fields, value: unknown, prefix = ""): readonly string[] {
  const record = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([key, field]: [string, Field]): readonly string[] => {
    const inside = record[key];
    if (inside === undefined) return [];
    const path = prefix + key;
    const rows: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
    if (field.fields === undefined) return rows.map(() => path);
    const added = Array.isArray(inside) ? rows.map(() => path) : [];
    return [...added, ...rows.flatMap((row) => onTheForm(field.fields ?? {}, row, `${path}.`))];
  });
}

it("costs at most sixty controls and a quarter of an hour, and the same facts cost far more on the whole form", async () => {
  const id = /datalek\/([\d-]+)\//.exec(page.url())?.[1];
  const text = await at.textOf(`personal-data-breaches/${id}.md`);
  const fields = readParts(text, register)?.fields ?? {};
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  const own = { controls: touched.length, seconds: sum(touched.map((each) => each.seconds)) };
  const names = onTheForm(register.fields, fields);
  const hidden = hiddenIn(register, fields, () => false).map(({ path }) => path);
  const form = {
    shown: stepFields(register).filter(({ path }) => !hidden.some((each) => `${path}.`.startsWith(`${each}.`))).length,
    controls: names.length,
    seconds: sum(names.map((name) => seconds[kindOf(name)])),
  };
  process.stdout.write(
    `Steps: ${own.controls} controls, ${own.seconds} s; ${read.length} proposals read, ${pressed.length} presses. Form: ${form.shown} fields shown, ${form.controls} controls, ${form.seconds} s.\n`,
  );
  expect(own.controls).toBeLessThanOrEqual(60);
  // Reading a proposal costs what a choice costs.
  expect(own.seconds + read.length * seconds.choice).toBeLessThanOrEqual(15 * 60);
  expect(form.controls).toBeGreaterThan(own.controls);
  expect(fields).toMatchObject({
    awareAt: "2026-11-15T08:10+01:00",
    recipients: [{ kind: "known", deletion: "asked" }],
    notifications: [
      { kind: "first", completeness: "incomplete", notifiedBy: "privacyfunctionaris" },
      { kind: "follow-up", completeness: "complete", reference: "AP-2026-0099 (verzonnen)" },
    ],
    communications: [{ informedAt: "2026-11-16T08:30+01:00", number: 112, means: ["letter"] }],
  });
});
