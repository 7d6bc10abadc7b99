// Building blocks in the editor: found, shown and changed as what they are, and never rewritten when nobody changed them.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  alonePattern,
  attributesOf,
  changedSource,
  inlinePattern,
  sourceOf,
} from "../../src/core/blocks/block-source.ts";
import { components } from "../../src/core/blocks/components.ts";
import { pageExists } from "../../src/core/edition/addresses.ts";
import { validate } from "../../src/core/read/folder.ts";
import { readContent } from "../../src/node/read/content.ts";
import { differing, page as pageText, textsIn } from "../cms/content.ts";
import fc from "../fixtures/properties.ts";
import { type Officer, officer, openForm, save, standBehind } from "./officer.ts";

const names = Object.keys(components);

/** One of each, as somebody would type it. */
const typed: Readonly<Record<string, string>> = {
  Organisation: '<Organisation field="contact.onCallPhone" />',
  Pictogram: '<Pictogram name="phone"/>',
  Role: "<Role id='privacyfunctionaris' />",
  RoleOf: '<RoleOf   field="onCallRole" />',
  OwnTerm: '<OwnTerm id="accessReview" />',
  Deadline: '<Deadline id="notify-authority" />',
  RegisterLink: '<RegisterLink text="de lijst &amp; meer" register="recipients" />',
  RetentionPeriod: '<RetentionPeriod id="dossier-wmo" />',
  FormLink: '<FormLink id="melding-datalek" text="meldformulier" />',
  RegisterTable: '<RegisterTable register="access-roles" columns="scope, parts" />',
  Fields: '<Fields register="personal-data-breaches" paths="title, ongoing" />',
  StepState: '<StepState step="register" />',
  CallChain: "<CallChain />",
  BreachPhones: "<BreachPhones />",
  ContactOf: '<ContactOf who="complaints-officer" />',
  RightsByAge: '<RightsByAge rights="access, destruction" law="none" />',
  WhoMayAsk: "<WhoMayAsk />",
  AfterDeath: "<AfterDeath />",
  AiDuties: "<AiDuties />",
};

const example = async () => validate(await readContent("content"));

describe("a building block as text", () => {
  it("is tried for every block there is", () => {
    expect(Object.keys(typed).sort()).toEqual([...names].sort());
  });

  it.each(names)("%s is found in a sentence and alone, keeps its bytes, and changes when it is changed", (name) => {
    const source = typed[name] ?? "";
    expect(inlinePattern(name).exec(`${source} en verder`)?.[0]).toBe(source);
    expect(alonePattern(name).exec(source)?.[0]).toBe(source);
    expect(alonePattern(name).exec(`${source} en verder`)).toBeNull();
    expect(changedSource(name, source, attributesOf(source))).toBe(source);
    const [first] = Object.keys(components[name]?.attributes ?? {});
    if (first === undefined) {
      expect(attributesOf(source)).toEqual({});
      return;
    }
    const changed = changedSource(name, source, { ...attributesOf(source), [first]: "iets-anders" });
    expect(attributesOf(changed)).toEqual({ ...attributesOf(source), [first]: "iets-anders" });
  });

  it("is found for no other block, and not where code is", () => {
    expect(inlinePattern("Role").exec('<RoleOf field="onCallRole" />')).toBeNull();
    expect(inlinePattern("Role").exec("<Role id={1} />")).toBeNull();
    expect(inlinePattern("Role").exec('<Role id="a">tekst</Role>')).toBeNull();
  });

  it("keeps marks around it that hold nothing else", () => {
    const bold = '**<Role id="a" /><Role id="b" />**';
    expect(inlinePattern("Role").exec(`${bold} en`)?.[0]).toBe(bold);
    expect(inlinePattern("Role").exec('**<Role id="a" /> en**')).toBeNull();
    expect(changedSource("Role", bold, { id: "c" })).toBe('**<Role id="c" /><Role id="b" />**');
  });

  it("holds any words in an attribute", () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const kept = words.replace(/\s+/g, " ").trim();
        const source = sourceOf("FormLink", { id: "x", text: words });
        expect(attributesOf(source)).toEqual(kept === "" ? { id: "x" } : { id: "x", text: kept });
        expect(inlinePattern("FormLink").exec(source)?.[0]).toBe(source);
      }),
    );
  });

  it("offers only values that point to something", async () => {
    const dossier = await example();
    const href = (path: string) => (pageExists(path, dossier, "registers") ? path : undefined);
    for (const [name, { attributes, render }] of Object.entries(components)) {
      const [[key = "", first] = []] = Object.entries(attributes);
      if (first === undefined) {
        expect(render({}, { dossier, edition: "registers", href })).not.toBeUndefined();
        continue;
      }
      const offered = first.choices?.(dossier, {}) ?? [];
      expect([name, offered.length]).not.toEqual([name, 0]);
      for (const { value, label } of offered) {
        expect(label).not.toBe("");
        const given: Record<string, string> = { [key]: value };
        for (const [other, attribute] of Object.entries(attributes)) {
          if (other === key || attribute.optional) continue;
          given[other] = attribute.choices?.(dossier, given)[0]?.value ?? "";
        }
        expect([given, render(given, { dossier, edition: "registers", href })]).not.toEqual([given, undefined]);
      }
    }
  });

  it("is found wherever the handbook of the example uses one", async () => {
    const texts = Object.values(await textsIn("content/handbook"));
    const used = texts.flatMap((text) => text.match(/<[A-Z]\w*[^>]*\/>/g) ?? []);
    expect(used.length).toBeGreaterThan(100);
    const missed = used.filter((one) => names.every((name) => alonePattern(name).exec(one)?.[0] !== one));
    expect(missed).toEqual([]);
  });
});

const all = `${pageText}
## Kop met <OwnTerm id="accessReview" />

${Object.values(typed).join("\n\n")}

Bel ${typed.Organisation} of **${typed.RoleOf}**, of [lees](/termijnen/) na ${typed.Deadline}: dat is alles.

Ook *${typed.Role}*, ***${typed.OwnTerm}***, **${typed.RoleOf}${typed.Role}**, **bel ${typed.Organisation}** en [${typed.Deadline}](/termijnen/), \`<Role id="x" />\`.

- Eerst ${typed.FormLink}
- <Deadline id="answer-request" />

  Met een alinea.

> Zie ${typed.RegisterLink}.

| Wat | Wie |
| :-- | --- |
| Bellen | ${typed.RoleOf} en ${typed.Organisation} |

1. Eerst ~~niet~~ dit, *schuin* en **vet**
2. Dan dat
   - met iets eronder
   - en nog iets

---

Een regel die hier\\
wordt afgebroken, met \`code\`.

### Een kop van de derde rang

Slot met \\{accolade\\}.
`;

describe("in a real browser", () => {
  let us: Officer;
  let page: Page;
  const path = "handbook/proefpagina.mdx";
  const text = () => us.textOf(path);

  beforeAll(async () => {
    us = await officer();
    await us.write(path, all);
    page = await us.sit();
    await openForm(page, us, "handbook/entries/proefpagina");
  }, 300_000);
  afterAll(() => us?.close());

  async function saved(): Promise<void> {
    expect(await save(page)).not.toHaveProperty("error");
  }

  it("shows every block as the page does, leaves all as it is when something else changes, and keeps every byte when that is changed back", async () => {
    const editor = page.locator("[data-slate-editor]");
    await editor.getByText("72 uur").first().waitFor();
    // That of a register, and three about rights.
    await expect.poll(() => editor.locator("table.cards").count()).toBe(4);
    const shown = (await editor.textContent()) ?? "";
    // Only what stands there as code, to be read as it is.
    expect(shown.match(/<[A-Z]\w*/g)).toEqual(["<Role"]);
    await standBehind(editor.locator("h2").first());
    await page.keyboard.type(" erbij");
    // What was typed has come to the form when what stands beside it shows it.
    const beside = page.frameLocator("#preview-pane").getByText("Kop erbij", { exact: true });
    await beside.waitFor();
    await saved();
    expect(differing(all, await text())).toEqual([["## Kop"], ["## Kop erbij"]]);
    await standBehind(editor.locator("h2").first());
    for (const _ of " erbij") await page.keyboard.press("Backspace");
    await beside.waitFor({ state: "detached" });
    await saved();
    expect(await text()).toBe(all);
  }, 300_000);

  it("changes a block in a sentence and one that stands alone in a window: only their lines", async () => {
    const before = await text();
    const dialog = page.getByRole("dialog");
    await page.getByRole("button", { name: "uiterlijk 72 uur" }).first().press("Enter");
    await dialog.getByLabel("Welke termijn").selectOption("answer-request");
    await dialog.getByText("één maand na ontvangst").waitFor();
    await dialog.getByRole("button", { name: "Overnemen" }).click();
    await page.getByRole("button", { name: "Tabel van een register: wijzigen" }).click();
    await dialog.getByLabel("Voorwaarde").check();
    await dialog.getByRole("button", { name: "Overnemen" }).click();
    await saved();
    expect(differing(before, await text())).toEqual([
      ['Melden binnen <Deadline id="notify-authority" />.', typed.RegisterTable],
      [
        'Melden binnen <Deadline id="answer-request" />.',
        '<RegisterTable register="access-roles" columns="scope, parts, condition" />',
      ],
    ]);
  }, 300_000);

  it("puts a chosen block in from the toolbar, and nothing when somebody goes back", async () => {
    const before = await text();
    const choose = async (label: string) => {
      await standBehind(page.locator("[data-slate-editor] p").last());
      await page.locator('[role=button][aria-label="Bouwsteen toevoegen"]').click();
      await page.getByRole("menuitem", { name: label, exact: true }).click();
    };
    const dialog = page.getByRole("dialog");
    await choose("Tekening");
    await dialog.getByRole("button", { name: "Terug" }).click();
    await choose("Rol");
    await dialog.getByLabel("Welke rol").selectOption("begeleider");
    await dialog.getByRole("button", { name: "Invoegen" }).click();
    await page.getByRole("button", { name: "begeleider" }).last().waitFor();
    await saved();
    expect(differing(before, await text())).toEqual([
      ["Slot met \\{accolade\\}."],
      ['Slot met \\{accolade\\}.<Role id="begeleider" />'],
    ]);
  }, 300_000);

  it("what is typed after putting a block in stands behind it, without a click in between", async () => {
    const before = await text();
    const dialog = page.getByRole("dialog");
    const choose = async (label: string) => {
      await page.locator('[role=button][aria-label="Bouwsteen toevoegen"]').click();
      await page.getByRole("menuitem", { name: label, exact: true }).click();
    };
    const [roles, tables] = [
      '[data-slate-editor] span.desk-block[title^="Rol:"]',
      "[data-slate-editor] div.desk-block:has(table)",
    ];
    /** Waits until one more of these stands there, and the cursor behind it. */
    const goesOnBehind = async (blocks: string, before: number) => {
      await page.locator(blocks).nth(before).waitFor();
      await page.waitForFunction((selector) => {
        const last = [...document.querySelectorAll(selector)].at(-1);
        const at = window.getSelection()?.anchorNode ?? null;
        if (last === undefined || at === null || last.contains(at)) return false;
        return (last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }, blocks);
    };
    const roleCount = await page.locator(roles).count();
    await standBehind(page.locator("[data-slate-editor] p").last());
    await choose("Rol");
    await dialog.getByLabel("Welke rol").selectOption("begeleider");
    await dialog.getByRole("button", { name: "Invoegen" }).click();
    await dialog.waitFor({ state: "detached" });
    await goesOnBehind(roles, roleCount);
    await page.keyboard.type(" belt eerst.");
    await page.getByText("belt eerst.").first().waitFor();
    const tableCount = await page.locator(tables).count();
    await choose("Tabel van een register");
    await dialog.getByLabel("Welk register").selectOption("access-roles");
    await dialog.getByLabel("Voorwaarde", { exact: true }).check();
    await dialog.getByRole("button", { name: "Invoegen" }).click();
    await dialog.waitFor({ state: "detached" });
    await goesOnBehind(tables, tableCount);
    await page.keyboard.type("Onder de tabel.");
    await page.locator("[data-slate-editor]").getByText("Onder de tabel.").waitFor();
    await saved();
    const [gone, come] = differing(before, await text());
    expect([gone, come]).toEqual([
      ['Slot met \\{accolade\\}.<Role id="begeleider" />'],
      [
        'Slot met \\{accolade\\}.<Role id="begeleider" /><Role id="begeleider" /> belt eerst.',
        '<RegisterTable register="access-roles" columns="condition" />',
        "Onder de tabel.",
      ],
    ]);
    // Each a paragraph of its own, after one another.
    expect(await text()).toContain(
      ' belt eerst.\n\n<RegisterTable register="access-roles" columns="condition" />\n\nOnder de tabel.\n',
    );
  }, 300_000);
});
