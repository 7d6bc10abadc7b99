// Through a real form and back: what is changed and changed back keeps every byte, what is changed changes its own lines.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { z } from "zod";
import { extensionOf, type Register } from "../../src/core/model/register.ts";
import { collections } from "../../src/core/registers/index.ts";
import { boxOf, type Officer, officer, openForm, save } from "../desk/officer.ts";
import { clientOf } from "./client.ts";
import { differing, recordsIn } from "./content.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let us: Officer;
let page: Page;
beforeAll(async () => {
  us = await officer();
  page = await us.sit();
}, 180_000);
afterAll(() => us?.close());

const example = await recordsIn("content");
const headOf = (text: string) => text.split(/^---$/m)[1] ?? text;

/** The file of a register with the most lines of fields. */
function richest(register: Register): string {
  const own = Object.keys(example).filter((path) => path.startsWith(`${register.id}/`));
  const lines = (path: string) => headOf(example[path] ?? "").split("\n").length;
  return own.sort((one, other) => lines(other) - lines(one))[0] ?? `${register.id}${extensionOf(register)}`;
}

const addressOf = (path: string) => {
  const [folder = "", name = folder] = path.replace(/\.(mdx|md|yml)$/, "").split("/");
  return `${folder}/entries/${name}`;
};

/** Changes a box, saves, changes it back, saves. Gives the text after each save. */
async function thereAndBack(path: string, key: string, other: string): Promise<readonly [string, string]> {
  await openForm(page, us, addressOf(path));
  const box = boxOf(page, key);
  await box.waitFor();
  const old = await box.inputValue();
  const after: string[] = [];
  for (const value of [other, old]) {
    await box.fill(value);
    expect(await save(page)).not.toHaveProperty("error");
    after.push(await us.textOf(path));
  }
  return [after[0] ?? "", after[1] ?? ""];
}

// The name of a statement follows from its group and number.
const keyOf = (register: Register) => (register.id === "privacy-statements" ? "changed" : register.nameField);

function expectOnlyThat(path: string, key: string, [changed, again]: readonly [string, string]): void {
  const before = example[path] ?? "";
  const [gone, come] = differing(before, changed);
  expect(come).toEqual([`${key}: Iets anders 4711`]);
  // The name may have been folded over more lines; nothing but its own lines goes.
  const own = new RegExp(`^${key}: .*(?:\\n {2,}.*)*`, "m").exec(before)?.[0].split("\n");
  expect(gone).toEqual(own);
  expect(again).toBe(before);
}

// Between them these have every widget; a form that would give another value for a field that nobody touched is seen here.
const throughTheForm = ["organisation", "handbook", "personal-data-breaches", "processing-activities"];

it.each(
  collections.filter(({ id }) => throughTheForm.includes(id)).map((register) => [richest(register), register] as const),
)("%s, through its form", async (path, register) => {
  const key = keyOf(register);
  expectOnlyThat(path, key, await thereAndBack(path, key, "Iets anders 4711"));
});

it("every widget stands in one of the forms that are gone through", async () => {
  const { collections: forms } = z
    .object({ collections: z.array(z.looseObject({ name: z.string() })) })
    .parse(await clientOf(us.desk.entrance).get("config.json"));
  const widgetsIn = (value: unknown) =>
    new Set([...JSON.stringify(value).matchAll(/"widget":"(\w+)"/g)].map(([, widget]) => widget));
  const gone = widgetsIn(forms.filter(({ name }) => throughTheForm.includes(name)));
  expect([...widgetsIn(forms)].filter((widget) => !gone.has(widget))).toEqual([]);
});

it.each(
  collections
    .filter(({ id }) => !throughTheForm.includes(id))
    .map((register) => [richest(register), register] as const),
)("%s, as its form sends it", async (path, register) => {
  const [key, client] = [keyOf(register), clientOf(us.desk.entrance)];
  const old = (await client.open(path))[key];
  const after: string[] = [];
  for (const value of ["Iets anders 4711", old]) {
    expect((await client.change(path, { [key]: value })).value).not.toHaveProperty("error");
    after.push(await us.textOf(path));
  }
  expectOnlyThat(path, key, [after[0] ?? "", after[1] ?? ""]);
});
