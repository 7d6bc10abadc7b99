// What a follow-up to the authority has to tell, on the desk: only what changed since the notification was written down.
import { afterEach, expect, test } from "vitest";
import { repository } from "../fixtures/repository.ts";
import { type Visitor, visit } from "./look-back.ts";

let visitor: Visitor | undefined;
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});

const breach = "personal-data-breaches/2026-001.md";
const page = "/beheer/aanvulling/2026-001/";

test("only what is other than when the notification was written down, with what was told then", async () => {
  const repo = repository("inhoud");
  visitor = await visit(repo);
  const { get, client } = visitor;
  expect((await get(page)).words).toContain("Er is niets aan te vullen.");
  const people = { groups: ["clients"], certainty: "exact", number: 3 };
  expect((await client.change(breach, { people }, "Anna")).status).toBe(200);
  const { words } = await get(page);
  expect(words).toContain("de laatste melding was op zaterdag 28 maart 2026, 10.00 uur, nummer nummer 1.");
  expect(words).toMatch(/3 Eerder gemeld: 1(?!\d)/);
  expect(words).not.toContain("de buren belden");
});

test("a breach that was not notified, or is not there, has no such page", async () => {
  const repo = repository("inhoud");
  visitor = await visit(repo);
  expect((await visitor.get("/beheer/aanvulling/2026-099/")).status).toBe(404);
  await visitor.client.change(breach, { notifications: undefined }, "Anna");
  expect((await visitor.get(page)).status).toBe(404);
});
