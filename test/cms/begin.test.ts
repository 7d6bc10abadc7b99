// The start of a handbook over the desk's own pages, without a browser: kept at every step, refused in words, made once; only for who is in.
import { existsSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { smallContent } from "../fixtures/small.ts";
import { cookieFrom } from "./enter.ts";

let folder: string;
let desk: Desk;
let cookie: string;
let made: string | undefined;
const before = process.cwd();

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "begin-desk-")));
  const inside = join(folder, "programma");
  const content = smallContent();
  desk = await startDesk({
    content,
    work: join(folder, "work"),
    site: join(folder, "site"),
    builder: { build: async () => ({ ok: true, findings: [] }), beside: [] },
    port: 0,
    made: async (place) => {
      made = place;
      return "http://localhost/?sleutel=nieuw";
    },
  });
  cookie = await cookieFrom(desk.entrance);
  const { mkdir } = await import("node:fs/promises");
  await mkdir(inside);
  process.chdir(inside);
});
afterAll(async () => {
  process.chdir(before);
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(
  path: string,
  form?: Readonly<Record<string, string | readonly string[]>>,
  more: Record<string, string> = {},
) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {})) for (const each of [value].flat()) body.append(name, each);
  const response = await fetch(`${desk.address}${path}`, {
    redirect: "manual",
    headers: { cookie, ...(form !== undefined && { origin: desk.address.slice(0, -1) }), ...more },
    ...(form !== undefined && { method: "POST", body }),
  });
  return {
    status: response.status,
    to: response.headers.get("location"),
    text: await response.text(),
    headers: response.headers,
  };
}

const who = {
  name: "Stichting Zonnehof",
  "address.street": "Zonnelaan 5",
  "address.postalCode": "1234 AB",
  "address.city": "Zonnedorp",
  "contact.privacyEmail": "privacy@zonnehof.example",
  "contact.officePhone": "010-123 45 67",
  "contact.onCallPhone": "010-123 45 68",
};

it("offers both ways at the front, and the example is one of them", async () => {
  const { status, text } = await ask("");
  expect(status).toBe(200);
  expect(text).toContain("Beginnen met uw eigen organisatie");
  expect(text).toContain('<a href="/?site"><strong>Rondkijken in het voorbeeld</strong>');
});

it("lets in nobody without the key, and no form of another site", async () => {
  expect((await ask("beheer/begin/wie/", who, { cookie: "" })).status).toBe(403);
  expect((await ask("beheer/begin/wie/", who, { origin: "https://elders.example" })).status).toBe(403);
  expect((await ask("beheer/begin/wie/", undefined, { cookie: "" })).text).toContain("Hier komt u binnen");
  expect((await ask("beheer/begin/wie/")).headers.get("content-security-policy")).toContain("form-action 'self'");
  expect((await ask("beheer/begin/")).text).toContain("Beginnen</a>");
});

it("says what is wrong beside the box and above the form, and keeps what was typed all the same", async () => {
  const { status, text } = await ask("beheer/begin/wie/", { ...who, name: "<b>Zon</b>", "contact.officePhone": "bel" });
  expect(status).toBe(422);
  expect(text).toContain("<title>Fout: Wie wij zijn");
  expect(text).toContain('<a href="#vraag-contact-officePhone">Dit is geen telefoonnummer.');
  expect(text).toContain('value="&lt;b&gt;Zon&lt;/b&gt;"');
  // Another time, another start of the program: it stands there still.
  expect((await ask("beheer/begin/wie/")).text).toContain('value="bel"');
  expect((await ask("")).text).toContain("Verder met uw eigen organisatie");
});

it("goes on step by step, and not past what is missing", async () => {
  expect((await ask("beheer/begin/klaar/")).to).toBe("/beheer/begin/wie/?nalopen");
  expect((await ask("beheer/begin/wie/?nalopen")).text).toContain("Er klopt iets nog niet");
  expect(await ask("beheer/begin/wie/", who)).toMatchObject({ status: 303, to: "/beheer/begin/zorg/" });
  expect(await ask("beheer/begin/zorg/", { laws: "wmo2015" })).toMatchObject({ to: "/beheer/begin/rollen/" });
  const roles = ["directeur-bestuurder", "privacyfunctionaris", "teamleider"];
  expect(await ask("beheer/begin/rollen/", { roles })).toMatchObject({ to: "/beheer/begin/taken/" });
  const tasks = {
    controllerRole: "directeur-bestuurder",
    privacyOfficerRole: "privacyfunctionaris",
    onCallRole: "teamleider",
    responseTeam: "privacyfunctionaris",
  };
  expect(await ask("beheer/begin/taken/", tasks)).toMatchObject({ to: "/beheer/begin/bereiken/" });
  expect(await ask("beheer/begin/bereiken/", { "deputy.privacyfunctionaris": "teamleider" })).toMatchObject({
    to: "/beheer/begin/fg/",
  });
  expect(await ask("beheer/begin/fg/", { dpo: "none", dpoWeighing: "Klein.", later: "ja" })).toMatchObject({
    to: "/beheer/begin/",
  });
  const terms = {
    notifyAuthorityTarget: "48 uur",
    processorWarning: "24 uur",
    adviceAnswer: "8 uur",
    requestTarget: "4 weken",
    copyTargetWorkingDays: "10",
    executeWorkingDays: "14",
    review: "12 maanden",
    accessReview: "3 maanden",
  };
  const named = Object.fromEntries(Object.entries(terms).map(([name, value]) => [`ownTerms.${name}`, value]));
  expect(await ask("beheer/begin/termijnen/", named)).toMatchObject({ to: "/beheer/begin/bibliotheek/" });
  const { text } = await ask("beheer/begin/bibliotheek/");
  // What the Wmo asks is ticked; what belongs to another act is there and is not. Of the roles only those that were chosen.
  expect(text).toMatch(/value="dossier-begeleiding-wmo" checked>/);
  expect(text).toMatch(/value="dossier-jeugdhulp">/);
  expect(text).toMatch(/value="teamleider" checked>/);
  expect(text).not.toContain('value="begeleider"');
  const chosen = {
    "library.processing-activities": ["aanmelding-en-intake", "klachten"],
    "library.recipients": "voorbeeld-ecd",
  };
  expect(await ask("beheer/begin/bibliotheek/", chosen)).toMatchObject({ to: "/beheer/begin/klaar/" });
});

it("shows what will be made and where, and makes it once", async () => {
  const { text } = await ask("beheer/begin/klaar/");
  expect(text).toContain(`<code>${join(folder, "handboek-stichting-zonnehof")}</code>`);
  expect(text).toContain("<dt>Verwerkingsregister</dt><dd>2, nog niet nagekeken</dd>");
  expect(text).toContain("<dt>Bewaartermijnen</dt><dd>nog niet ingevuld</dd>");
  const [one, two] = await Promise.all([
    ask("beheer/begin/klaar/", { author: "Kim" }),
    ask("beheer/begin/klaar/", { author: "Kim" }),
  ]);
  expect([one.status, two.text]).toEqual([200, one.text]);
  expect(one.text).toContain('<a class="button" href="http://localhost/?sleutel=nieuw">Naar mijn handboek</a>');
  expect(made).toBe(join(folder, "handboek-stichting-zonnehof"));
  const organisation = await readFile(join(made ?? "", "organisation.yml"), "utf8");
  expect(organisation).toContain("name: Stichting Zonnehof\n");
  expect(organisation).toContain("  - register: retention-periods\n");
  expect(existsSync(join(made ?? "", "recipients/leverancier-dossier.md"))).toBe(true);
  // Nothing waits any more.
  expect((await ask("")).text).toContain("Beginnen met uw eigen organisatie");
});
