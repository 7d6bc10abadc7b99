// A step of a breach saves as every form does: only its own lines, what is wrong at its question, nothing typed lost, facts that
// fall away named first. Without a browser: what a form sends is what its page held.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { copyOfContent, stillBuilder } from "./content.ts";
import { cookieFrom } from "./enter.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let content: Awaited<ReturnType<typeof copyOfContent>>;
let desk: Desk;
let cookie: string;
beforeAll(async () => {
  content = await copyOfContent();
  const work = join(content.folder, "../work");
  await mkdir(work, { recursive: true });
  desk = await startDesk({
    content: content.folder,
    work,
    site: join(content.folder, "../site"),
    builder: stillBuilder,
    port: 0,
    now: "2026-11-16T09:00+01:00",
  });
  cookie = await cookieFrom(desk.entrance);
});
afterAll(async () => {
  await desk?.close();
  await content?.remove();
});

const file = (id: string) => join(content.folder, "personal-data-breaches", `${id}.md`);
const textOf = (id: string) => readFile(file(id), "utf8");
const at = (path: string) => `${desk.address.replace(/\/$/, "")}/beheer/datalek/${path}`;

interface Told {
  readonly status: number;
  readonly page: string;
  readonly location: string | null;
}
// A connection of its own each time: one that stood idle too long may be closed just when it is used again.
function ask(path: string, method: "GET" | "POST", body = ""): Promise<Told> {
  const headers = {
    cookie,
    ...(method === "POST" && {
      origin: new URL(desk.address).origin,
      "content-type": "application/x-www-form-urlencoded",
    }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(at(path), { method, headers, agent: false }, (answer) => {
      text(answer).then(
        (page) => resolve({ status: answer.statusCode ?? 0, page, location: answer.headers.location ?? null }),
        reject,
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
const get = (path: string): Promise<Told> => ask(path, "GET");

const unescaped = (text: string) =>
  text.replace(
    /&(quot|#39|lt|gt|amp);/g,
    (_, sign: string) => ({ quot: '"', "#39": "'", lt: "<", gt: ">", amp: "&" })[sign] ?? "",
  );
const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** What a browser would send for a page as it stands: its boxes with what is in them. */
function boxesIn(page: string): URLSearchParams {
  const sent = new URLSearchParams();
  // The last form that posts is that of the questions.
  const from = page.lastIndexOf('<form method="post"');
  const form = page.slice(from, page.indexOf("</form>", from));
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const ticks = /type="(radio|checkbox)"/.test(tag);
    if (!ticks || / checked/.test(tag)) sent.append(attribute(tag, "name"), attribute(tag, "value"));
  }
  for (const [, tag = "", text = ""] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    sent.append(attribute(tag, "name"), unescaped(text));
  for (const [, tag = "", options = ""] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected>/.exec(options)?.[1] ?? "";
    sent.append(attribute(tag, "name"), unescaped(chosen));
  }
  return sent;
}
function changing(
  sent: URLSearchParams,
  changes: Readonly<Record<string, string | readonly string[]>>,
): URLSearchParams {
  const now = new URLSearchParams(sent);
  for (const [name, value] of Object.entries(changes)) {
    now.delete(name);
    for (const each of [value].flat()) now.append(name, each);
  }
  return now;
}
const post = (path: string, sent: URLSearchParams): Promise<Told> => ask(path, "POST", sent.toString());

/** What a page says of what is wrong. */
const saidIn = (page: string) => (/<div class="wrong-list"[\s\S]*?<\/div>/.exec(page)?.[0] ?? "").slice(0, 3000);

test("a step that is sent as it was opened writes nothing; one answer changes one line", async () => {
  for (const step of ["feiten", "risico", "besluiten", "ap", "mensen", "anderen", "maatregelen", "sluiten"]) {
    const before = await textOf("2026-001");
    const { page } = await get(`2026-001/${step}/`);
    expect((await post(`2026-001/${step}/`, boxesIn(page))).status, step).toBe(303);
    expect(await textOf("2026-001"), step).toBe(before);
  }
  const before = await textOf("2026-001");
  const { page } = await get("2026-001/feiten/");
  const { status } = await post("2026-001/feiten/", changing(boxesIn(page), { discovery: "external" }));
  expect(status).toBe(303);
  expect(await textOf("2026-001")).toBe(before.replace("discovery: data-subject", "discovery: external"));
});

test("a new case needs its five answers: what is missing is told at its question, and what was typed stays", async () => {
  const { page } = await get("nieuw/");
  const sent = changing(boxesIn(page), { title: "Map kwijt", dataInBrief: "adressen" });
  const refused = await post("nieuw/", sent);
  expect(refused.status).toBe(422);
  expect(saidIn(refused.page)).toContain('href="#vraag-signalledAt"');
  expect(saidIn(refused.page)).toContain('href="#vraag-ongoing"');
  expect(refused.page.includes('value="Map kwijt"')).toBe(true);
  const whole = changing(boxesIn(refused.page), {
    signalledAt: "2026-11-16T08:00",
    reportedBy: "teamleider",
    ongoing: "unknown",
  });
  const saved = await post("nieuw/", whole);
  expect(saved.status).toBe(303);
  expect(saved.location).toMatch(/^\/beheer\/datalek\/2026-\d{3}\/feiten\/$/);
  const id = saved.location?.split("/")[3] ?? "";
  expect(await textOf(id)).toBe(`---
title: Map kwijt
signalledAt: 2026-11-16T08:00+01:00
reportedBy: teamleider
dataInBrief: adressen
ongoing: unknown
---
`);
});

test("a report that came in as text is taken over whole: what no question holds becomes a note", async () => {
  const report =
    "Tas met map gestolen\ngistermiddag rond vier uur\nde invaller\nnamen en adressen\nnee\nDe politie weet het.";
  const read = await post("nieuw/", new URLSearchParams({ melding: report }));
  expect(read.status).toBe(200);
  const sent = boxesIn(read.page);
  expect(sent.get("title")).toBe("Tas met map gestolen");
  expect(sent.get("ongoing")).toBe("no");
  const saved = await post("nieuw/", changing(sent, { signalledAt: "2026-11-15T16:00", reportedBy: "teamleider" }));
  const written = await textOf(saved.location?.split("/")[3] ?? "");
  expect(written).toMatch(/gistermiddag rond vier uur[\s\S]*de invaller[\s\S]*De politie weet het\./);
});

test("a moment that still has to come is refused at its question", async () => {
  const before = await textOf("2026-012");
  const { page } = await get("2026-012/besluiten/");
  const sent = changing(boxesIn(page), {
    "authorityDecision.decision": "notify",
    "authorityDecision.decidedAt": "2026-11-20T10:00",
    "authorityDecision.decidedBy": "directeur-bestuurder",
    "authorityDecision.reasons": "Wij weten het nog niet zeker.",
  });
  const refused = await post("2026-012/besluiten/", sent);
  expect(refused.status).toBe(422);
  expect(saidIn(refused.page)).toContain('href="#vraag-authorityDecision-decidedAt"');
  expect(refused.page.includes("Wij weten het nog niet zeker.")).toBe(true);
  expect(await textOf("2026-012")).toBe(before);
});

test("what another wrote elsewhere meanwhile stays; the same question is asked again, with what was typed", async () => {
  const { page } = await get("2026-012/feiten/");
  await writeFile(file("2026-012"), (await textOf("2026-012")).replace(/^ongoing: .*$/m, 'ongoing: "no"'));
  const apart = await post("2026-012/feiten/", changing(boxesIn(page), { discovery: "press" }));
  expect(apart.status).toBe(303);
  expect(await textOf("2026-012")).toMatch(/^ongoing: "no"$[\s\S]*^discovery: press$/m);
  const again = boxesIn((await get("2026-012/feiten/")).page);
  await writeFile(file("2026-012"), (await textOf("2026-012")).replace("discovery: press", "discovery: other"));
  const both = await post("2026-012/feiten/", changing(again, { discovery: "external" }));
  expect(both.status).toBe(422);
  expect(saidIn(both.page)).toContain("daar staat nu: anders. U koos of typte: door iemand anders van buiten.");
  expect(await textOf("2026-012")).toContain("discovery: other");
  const knowing = await post("2026-012/feiten/", boxesIn(both.page));
  expect(knowing.status).toBe(303);
  expect(await textOf("2026-012")).toContain("discovery: external");
});

test("facts that fall away are named with their step, and go only when that is right", async () => {
  const before = await textOf("2026-001");
  const { page } = await get("2026-001/feiten/");
  const sent = changing(boxesIn(page), { "nature.aspects": ["availability"] });
  const asked = await post("2026-001/feiten/", sent);
  expect(asked.status).toBe(422);
  expect(saidIn(asked.page)).toContain("Met dit antwoord vervalt iets anders");
  expect(saidIn(asked.page)).toMatch(/<strong>Gevolgen: Gevolgen voor vertrouwelijkheid<\/strong>: .*\(stap Risico\)/);
  expect(await textOf("2026-001")).toBe(before);
  const mark = attribute(/<input[^>]*name="vervalt"[^>]*>/.exec(asked.page)?.[0] ?? "", "value");
  const let_go = await post("2026-001/feiten/", changing(boxesIn(asked.page), { vervalt: mark }));
  expect(let_go.status).toBe(303);
  const after = await textOf("2026-001");
  expect(after).not.toContain("wider-disclosure");
  expect(after).toMatch(/aspects:\n {4}- availability/);
});

test("a row is changed, added and taken away, and stays where it was in the file", async () => {
  const { page } = await get("2026-010/maatregelen/");
  const rows = [...page.matchAll(/name="weg" value="(measures\.\d+)"/g)].map(([, row]) => row);
  const added = `measures.${rows.length}`;
  const sent = changing(boxesIn(page), {
    [`${added}.kind`]: "preventive",
    [`${added}.measure`]: "Sleutels in een kast",
    weg: "measures.0",
  });
  const saved = await post("2026-010/maatregelen/", sent);
  expect(saved.status).toBe(303);
  const after = (await get("2026-010/maatregelen/")).page;
  expect([...after.matchAll(/name="weg" value="measures\.\d+"/g)]).toHaveLength(rows.length);
  expect(await textOf("2026-010")).toContain("measure: Sleutels in een kast");
});

test("what is no case, no step or no form is said", async () => {
  expect((await get("2026-777/")).status).toBe(404);
  expect((await get("2026-001/kleur/")).status).toBe(404);
  const bare = await post("2026-001/feiten/", new URLSearchParams({ summary: "Niets" }));
  expect(bare.status).toBe(422);
  expect(bare.page.slice(0, 3000)).toContain("Er is niets opgeslagen");
  expect((await get("")).page.includes("2026-012")).toBe(true);
});

/** Sends a step with these answers as its page stands now. */
async function answer(id: string, step: string, changes: Readonly<Record<string, string | readonly string[]>>) {
  const { page } = await get(`${id}/${step}/`);
  const told = await post(`${id}/${step}/`, changing(boxesIn(page), changes));
  expect(told.status, `${step}: ${saidIn(told.page)}`).toBe(303);
}

test("a late case goes from its report to its closure: why it was late, a second notification, the authority's answer, deletion", async () => {
  const made = await post(
    "nieuw/",
    changing(boxesIn((await get("nieuw/")).page), {
      title: "Zorgplan naar de verkeerde ouder gemaild",
      signalledAt: "2026-11-10T09:00",
      reportedBy: "begeleider",
      dataInBrief: "Een zorgplan",
      ongoing: "no",
    }),
  );
  const id = made.location?.split("/")[3] ?? "";
  await answer(id, "feiten", {
    summary: "Een zorgplan ging naar de ouder van een ander kind.",
    ourRole: "controller",
    discovery: "own",
    occurrence: "day",
    awareAt: "2026-11-10T09:30",
    "nature.aspects": "confidentiality",
    "nature.incidentType": "sent-by-mistake",
    "data.types": ["name", "care-plan"],
    "data.specialCategories": "health",
    "data.recordsCertainty": "unknown",
    "people.groups": "minors",
    "people.certainty": "exact",
  });
  await answer(id, "feiten", {
    occurredFromAt: "2026-11-10T08:50",
    "people.number": "1",
    "recipients.0.kind": "known",
    "recipients.0.deletion": "asked",
  });
  // Aware on Tuesday at half past nine: 72 hours later it is Friday half past nine. Now it is Monday nine o'clock.
  const late = await get(`${id}/ap/`);
  expect(late.page.slice(0, 6000)).toContain("71 uur en 30 minuten te laat");
  expect(late.page.includes('name="delayReason"')).toBe(true);
  await answer(id, "risico", {
    "protection.unintelligible": "no",
    "consequences.impacts": "loss-of-control",
    "assessment.isBreach": "yes",
    "assessment.risk": "risk",
    "assessment.reasons": "Er staat zorg in van een kind; de ouder is bekend bij ons.",
  });
  // Whoever notifies without a reason for the delay is not refused: the reason is asked for.
  await answer(id, "besluiten", {
    "authorityDecision.decision": "notify",
    "authorityDecision.decidedAt": "2026-11-16T08:00",
    "authorityDecision.decidedBy": "privacyfunctionaris",
    "peopleDecision.decision": "inform-voluntarily",
    "peopleDecision.decidedAt": "2026-11-16T08:00",
    "peopleDecision.decidedBy": "directeur-bestuurder",
    "peopleDecision.reasons": "Ouders mogen dit van ons horen.",
  });
  expect((await get(`${id}/besluiten/`)).page).toContain("Over de AP besloot de rol privacyfunctionaris");
  await answer(id, "ap", {
    "notifications.0.notifiedAt": "2026-11-16T08:20",
    "notifications.0.completeness": "incomplete",
    "notifications.0.reference": "AP-2026-0123 (verzonnen)",
    "notifications.0.proof.0.keptAt": "besloten map datalekken",
  });
  expect((await get(`${id}/`)).page).toMatch(/Nog: [^<]*Waarom later dan 72 uur/);
  await answer(id, "ap", { delayReason: "De melder dacht dat een ouder geen buitenstaander is." });
  expect((await get(`${id}/`)).page).not.toMatch(/Nog: [^<]*Waarom later dan 72 uur/);
  await answer(id, "feiten", { "recipients.0.deletion": "deletion-confirmed" });
  await answer(id, "feiten", {
    "recipients.0.confirmedBy": "de ouder",
    "recipients.0.confirmedAt": "2026-11-16T08:30",
  });
  await answer(id, "ap", {
    "notifications.1.notifiedAt": "2026-11-16T08:40",
    "notifications.1.completeness": "complete",
    "authorityContacts.0.kind": "question",
    "authorityContacts.0.receivedAt": "2026-11-16T08:45",
    "authorityContacts.0.answeredAt": "2026-11-16T08:50",
  });
  await answer(id, "mensen", {
    "peopleMessage.ownSteps": "U hoeft niets te doen.",
    "peopleMessage.response": "Wij vroegen de ouder de mail te wissen.",
    "communications.0.informedAt": "2026-11-16T08:50",
    "communications.0.means": "phone",
    "communications.0.content": "Wat er gebeurde en dat de mail is gewist.",
  });
  await answer(id, "anderen", { "calamity.known": "no", processingActivities: "dossier-jeugdhulp" });
  // The contract for that care says that the municipality hears it.
  expect((await get(`${id}/`)).page).toMatch(/class="clock">[^\n]*te laat/);
  await answer(id, "anderen", {
    "others.0.party": "municipality",
    "others.0.applies": "yes",
    "others.0.recipient": "gemeente-voorbeeldstad",
    "others.0.toldAt": "2026-11-16T08:55",
  });
  await answer(id, "maatregelen", {
    "measures.0.kind": "preventive",
    "measures.0.measure": "Zorgplannen alleen nog via veilig mailen",
    "measures.0.doneOn": "2026-11-16",
  });
  await answer(id, "sluiten", {
    "nature.causes": "wrong-addressee",
    "nature.causeOrigin": "internal-accident",
    lessons: "Kijk naar het adres, ook als het programma het aanvult.",
    closedOn: "2026-11-16",
  });
  await answer(id, "sluiten", { closedBy: "privacyfunctionaris" });
  const closed = await get(`${id}/`);
  expect(/<p class="next">.*/.exec(closed.page)?.[0]).toMatch(/Nog te doen: .*Bekijken of een maatregel werkt/);
  expect(await textOf(id)).toMatch(/closedOn: 2026-11-16\nclosedBy: privacyfunctionaris/);
});
