// The pages on which an officer begins: what there is to do, lists, what changed, search. Over a desk, without a browser.
import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { repository } from "../fixtures/repository.ts";
import { smallNow } from "../fixtures/small.ts";
import { stillBuilder } from "./content.ts";
import { cookieFrom } from "./enter.ts";

const path = "personal-data-breaches/2026-002.md";
const breach = (more = "") => `---
title: Tas <b>kwijt</b> & gevonden
signalledAt: 2026-11-12T09:00+01:00
reportedBy: teamleider
dataInBrief: adressen
ongoing: "no"
report:
  handler: teamleider
${more}---
`;

let desk: Desk;
let cookie: string;
const repo = repository("", { [path]: breach() });

beforeAll(async () => {
  const [work, site] = [join(repo.folder, ".git/werk"), join(repo.folder, ".git/site")];
  desk = await startDesk({
    content: repo.content,
    work,
    site,
    builder: stillBuilder,
    port: 0,
    wait: 10,
    now: smallNow,
  });
  await desk.builds.settled();
  cookie = await cookieFrom(desk.entrance);
});
afterAll(async () => {
  await desk.close();
});

const ask = (address: string, cookies = cookie) =>
  fetch(`${desk.address}${address}`, { redirect: "manual", headers: { cookie: cookies } });
async function read(address: string, cookies = cookie): Promise<string> {
  const answer = await ask(address, cookies);
  expect(answer.status, address).toBe(200);
  expect(answer.headers.get("content-security-policy"), address).toContain("default-src 'none'");
  return answer.text();
}

describe("Vandaag", () => {
  test("counts what there is, and leads to the field; a title is text", async () => {
    const page = await read("beheer/vandaag/");
    // The advice, 36 hours, and the notification, 72 hours after the signal of Thursday.
    expect(page).toContain("<h2>Te laat (2)</h2>");
    expect(page).toContain("2026-002 Tas &lt;b&gt;kwijt&lt;/b&gt; &amp; gevonden");
    expect(page).toContain('href="/beheer/?veld=notifications#/collections/personal-data-breaches/entries/2026-002"');
    expect(page).toContain("Wij wachten op niemand.");
    // Where there never was a back-up, the page on which one begins says so.
    expect(page).toMatch(/reservekopie: nooit/i);
    expect(page).toContain('href="/beheer/reservekopie/"');
    expect(page).not.toMatch(/personal-data-breaches\/2026-002\.md|regel \d/);
  });
  test("shows one role, and this browser remembers it until another one is chosen", async () => {
    const chosen = await ask("beheer/vandaag/?rol=privacyfunctionaris");
    expect(await chosen.text()).toContain("<h2>Te laat (0)</h2>");
    const kept = chosen.headers.get("set-cookie") ?? "";
    expect(kept).toMatch(/^rol=privacyfunctionaris; Path=\/beheer\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
    expect(await read("beheer/vandaag/", `${cookie}; rol=privacyfunctionaris`)).toContain("<h2>Te laat (0)</h2>");
    expect(await read("beheer/vandaag/", `${cookie}; rol=teamleider`)).toContain("<h2>Te laat (2)</h2>");
    const all = await ask("beheer/vandaag/?rol=", `${cookie}; rol=privacyfunctionaris`);
    expect(await all.text()).toContain("<h2>Te laat (2)</h2>");
    expect(all.headers.get("set-cookie")).toContain("Max-Age=0");
  });
  test("a role that there is not is nobody's: never a list that seems done", async () => {
    for (const cookies of [`${cookie}; rol=tuinman`, `${cookie}; rol=%0d%0aX-Kwaad:1`])
      expect(await read("beheer/vandaag/", cookies)).toContain("<h2>Te laat (2)</h2>");
    const asked = await ask("beheer/vandaag/?rol=%22%3E%3Cscript%3E");
    expect(await asked.text()).not.toContain("<script");
    expect(asked.headers.get("set-cookie")).toMatch(/^rol=; /);
  });
  test("what is done is gone at once", async () => {
    await writeFile(
      join(repo.content, path),
      breach('awareAt: 2026-11-12T10:00+01:00\nassessment:\n  isBreach: "no"\n  reasons: Niets kwijt.\n'),
    );
    expect(await read("beheer/vandaag/")).toContain("<h2>Te laat (0)</h2>");
    await writeFile(join(repo.content, path), breach());
    expect(await read("beheer/vandaag/")).toContain("<h2>Te laat (2)</h2>");
  });
});

test("from every page of a register its own explanation is one click away", async () => {
  for (const address of [
    "beheer/lijst/personal-data-breaches/",
    "beheer/datalek/2026-002/",
    "beheer/datalek/2026-002/maatregelen/",
    "beheer/geschiedenis/personal-data-breaches/2026-002/",
    "beheer/intrekken/personal-data-breaches/2026-002/",
  ])
    expect(await read(address), address).toContain('<a href="/beheer/uitleg/personal-data-breaches/">Uitleg</a>');
  expect(await read("beheer/vandaag/")).toContain('<a href="/beheer/uitleg/">Uitleg</a>');
  // The small handbook explains no register: what each field means stands on the site.
  expect(await read("beheer/uitleg/personal-data-breaches/")).toContain('href="/velden/datalekken/"');
  expect((await ask("beheer/uitleg/tuin/")).status).toBe(404);
  const guide = join(repo.content, "handbook/register-bijhouden.mdx");
  await writeFile(
    guide,
    '---\ntitle: Registers bijhouden\nsummary: Zo.\nchapter: policy\norder: 4\naudience: registers\nowner: privacyfunctionaris\nversion: "1.0"\nreviewOn: 2027-06-01\n---\n\n## Datalekregister\n\nMeteen.\n',
  );
  const answer = await ask("beheer/uitleg/personal-data-breaches/");
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    "/handboek/register-bijhouden/#datalekregister",
  ]);
  await rm(guide);
});

test("the calendar of a role holds its terms alone, at an address that is not guessed", async () => {
  const { pathname } = new URL(`${desk.address.replace(/\/$/, "")}${desk.door.feed}`);
  const feed = async (role: string) => fetch(`${desk.address.replace(/\/$/, "")}${pathname}?rol=${role}`);
  const mine = await feed("teamleider");
  expect(mine.headers.get("content-type")).toContain("text/calendar");
  const text = await mine.text();
  expect(text).toContain("SUMMARY:Melden bij de AP");
  // Whose a title is stands in no calendar.
  expect(text).not.toContain("kwijt");
  expect(await (await feed("bestuurder")).text()).not.toContain("Melden bij de AP");
  expect((await feed("tuinman")).status).toBe(404);
  expect((await fetch(`${desk.address}agenda/raad.ics?rol=teamleider`)).status).toBe(403);
});

test("lists every register with its count, and one register sorted and filtered without a script", async () => {
  const lists = await read("beheer/lijst/");
  expect(lists).toContain('href="/beheer/lijst/personal-data-breaches/"');
  const whole = await read("beheer/lijst/personal-data-breaches/");
  expect(whole).toContain("2 regels.");
  expect(whole).toContain("intern gemeld");
  const some = await read("beheer/lijst/personal-data-breaches/?stand=gesloten&volgorde=-bekend");
  expect(some).toContain("1 van 2 regels.");
  expect(some).toContain('aria-sort="descending"');
  expect(some).not.toContain("entries/2026-002");
  expect((await ask("beheer/lijst/organisation/")).status).toBe(404);
  expect((await ask("beheer/lijst/niets/")).status).toBe(404);
});

test("searches everything from every page", async () => {
  const page = await read("beheer/zoeken/?q=gevonden+tas");
  expect(page).toContain("2026-002 Tas &lt;b&gt;kwijt&lt;/b&gt; &amp; gevonden");
  expect(page).toContain('role="search" action="/beheer/zoeken/"');
  const hostile = await read(`beheer/zoeken/?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(hostile).not.toContain("<script");
  expect(await read("beheer/zoeken/?q=2031-001")).toContain("Zaak 2031-001 is er niet.");
});

test("tells what changed, in labels; without a history it says so", async () => {
  await writeFile(join(repo.content, path), breach("summary: Niemand heeft iets gezien.\n"));
  execFileSync("git", ["commit", "-qam", "save", "--author=P. de Boer <p@klein.example>"], { cwd: repo.folder });
  // Saves are made now, and the clock of the test stands still: until today is until now.
  const page = await read("beheer/wijzigingen/?van=2026-11-16&tot=2026-11-16");
  expect(page).toMatch(/gewijzigd|nieuw/);
  expect(page).toContain("P. de Boer");
  expect(page).not.toContain("Niemand heeft iets gezien");
  expect(page).toContain('href="/beheer/wijzigingen/?van=2026-10-01&amp;tot=2026-10-31">oktober 2026</a>');
  expect(await read("beheer/wijzigingen/?van=2026-10-01&tot=2026-10-31")).toContain(
    "In die tijd is er niets veranderd.",
  );
  expect(await read("beheer/wijzigingen/?van=2026-10-31&tot=2026-10-01")).toContain(
    "De eerste dag ligt na de laatste.",
  );
  expect(await read("beheer/wijzigingen/?van=gisteren&tot=%27")).toContain("<h1>Wat is veranderd</h1>");
});

test("nothing of it is for who is not in, and nothing is changed by asking", async () => {
  for (const page of ["vandaag/", "lijst/", "zoeken/?q=tas", "wijzigingen/"])
    expect((await ask(`beheer/${page}`, "")).status, page).toBe(403);
  const sent = await fetch(`${desk.address}beheer/vandaag/`, {
    method: "POST",
    headers: { cookie, origin: desk.address.replace(/\/$/, ""), "content-type": "application/x-www-form-urlencoded" },
    body: "rol=teamleider",
  });
  expect(sent.status).toBe(404);
});
