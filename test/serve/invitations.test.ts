// An auditor from outside: reads the registers until a day, changes nothing, is seen, and can be shut out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitationsIn } from "../../src/desk/serve/invitations.ts";
import { trustedProxy } from "../../src/desk/serve/trusted-proxy.ts";
import { type Asked, freePort, type Got, type Rig, rig, send, words } from "./rig.ts";

const secret = "geheim-van-de-webserver-0123456789";
const host = "privacy.klein.example";
let all: Rig;
let now = "2026-11-16T09:00+01:00";
beforeAll(async () => {
  all = await rig(
    await freePort(),
    `https://${host}`,
    () =>
      trustedProxy({
        secret,
        secretHeader: "x-secret",
        userHeader: "x-user",
        nameHeader: undefined,
        groupsHeader: "x-groups",
        groups: new Map([
          ["officer", ["Privacy"]],
          ["auditor", ["Accountant"]],
        ]),
      }),
    () => now,
  );
});
afterAll(() => all.close());

const ask = (path: string, headers: Asked["headers"] = {}, more: Asked = {}) =>
  send(all.desk.port, path, { ...more, headers: { host, "x-secret": secret, ...headers } });
const officer = { "x-user": "a.bakker", "x-groups": "Privacy" };
const post = (path: string, fields: Readonly<Record<string, string>>, headers: Asked["headers"] = {}) =>
  ask(
    path,
    { ...headers, origin: `https://${host}`, "content-type": "application/x-www-form-urlencoded" },
    {
      method: "POST",
      body: new URLSearchParams(fields).toString(),
    },
  );
const addressIn = ({ text }: Got) =>
  /https:\/\/privacy\.klein\.example(\/uitnodiging\/[\w-]{43})/.exec(text)?.[1] ?? "";

async function invite(until = "2026-11-30"): Promise<string> {
  const made = await post("/beheer/uitnodigingen/", { who: "accountant, jaarcontrole", until }, officer);
  expect(made.status).toBe(200);
  return addressIn(made);
}
async function openedWith(address: string): Promise<{ readonly cookie: string }> {
  const opened = await post(address, {});
  expect([opened.status, opened.headers.location]).toEqual([303, "/"]);
  return { cookie: opened.headers["set-cookie"]?.[0]?.split(";")[0] ?? "" };
}

it("opens the registers to read, after a person pressed the button", async () => {
  const address = await invite();
  // What follows the links in a mail gets no cookie.
  const page = await ask(address);
  expect([page.status, page.headers["set-cookie"]]).toEqual([200, undefined]);
  expect(page.text).toContain("accountant, jaarcontrole");
  const guest = await openedWith(address);
  expect((await ask("/datalekken/2026-003/", guest)).text).toBe(words.registers);
  expect((await ask("/datalekken.csv", guest)).text).toBe(words.registers);
});

it("changes nothing and comes nowhere else", async () => {
  const guest = await openedWith(await invite());
  for (const path of ["/beheer/vandaag/", "/beheer/dossier.json", "/beheer/uitnodigingen/", "/beheer/inzage/"])
    expect([path, (await ask(path, guest)).status]).toEqual([path, 403]);
  expect((await post("/beheer/uitnodigingen/", { who: "een vriend", until: "2026-11-30" }, guest)).status).toBe(403);
});

it("what was opened is written down", async () => {
  const guest = await openedWith(await invite());
  await ask("/datalekken/2026-003/", guest);
  expect((await ask("/beheer/inzage/", officer)).text).toContain("/datalekken/2026-003/");
});

it("is shut out at once when it is taken back, also with the cookie", async () => {
  const address = await invite();
  const guest = await openedWith(address);
  const list = await ask("/beheer/uitnodigingen/", officer);
  const ids = [...list.text.matchAll(/name="end" value="([^"]+)"/g)].map(([, id = ""]) => id);
  expect((await post("/beheer/uitnodigingen/", { end: ids[0] ?? "" }, officer)).text).toContain("Ingetrokken");
  expect((await ask("/", guest)).text).toBe(words.openbaar);
  expect((await ask(address)).status).toBe(404);
});

it("ends by itself after its last day", async () => {
  const address = await invite("2026-11-17");
  const guest = await openedWith(address);
  try {
    now = "2026-11-17T23:59+01:00";
    expect((await ask("/", guest)).text).toBe(words.registers);
    now = "2026-11-18T00:00+01:00";
    expect((await ask("/", guest)).text).toBe(words.openbaar);
    expect((await post(address, {})).status).toBe(404);
  } finally {
    now = "2026-11-16T09:00+01:00";
  }
});

it("nobody is let in by an address or a cookie that was made up", async () => {
  const address = await invite();
  for (const path of [`${address}x`, address.slice(0, -1), "/uitnodiging/", `/uitnodiging/${"A".repeat(43)}`])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  for (const value of ["", "x", "A".repeat(43)])
    expect((await ask("/", { cookie: `__Host-privacyhandboek-uitnodiging=${value}` })).text).toBe(words.openbaar);
  // Another site cannot press the button for somebody.
  const forced = await ask(
    address,
    { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" },
    { method: "POST" },
  );
  expect(forced.status).toBe(403);
});

describe("what an officer types", () => {
  it.each([
    ["nobody", { who: " ", until: "2026-11-30" }, "Voor wie"],
    ["a day that is over", { who: "accountant", until: "2026-11-15" }, "Kies een dag"],
    ["a day far away", { who: "accountant", until: "2027-02-17" }, "Kies een dag"],
    ["no day", { who: "accountant", until: "volgende week" }, "Kies een dag"],
  ])("%s is refused, and stays in its box", async (_, fields, said) => {
    const got = await post("/beheer/uitnodigingen/", fields, officer);
    expect([got.status, addressIn(got)]).toEqual([422, ""]);
    expect(got.text).toContain(said);
    if (fields.who.trim() !== "") expect(got.text).toContain(`value="${fields.who}"`);
  });
  it("92 days is still well: 16 February 2027 from 16 November 2026", async () => {
    // 14 left of November, 31, 31, 16.
    expect(await invite("2027-02-16")).not.toBe("");
  });
});

it("what is kept opens nothing for who finds it, and outlives a restart", async () => {
  const token = (await invite()).replace("/uitnodiging/", "");
  const kept = readFileSync(join(all.state, "invitations.json"), "utf8");
  expect(kept).toContain("accountant, jaarcontrole");
  expect(kept).not.toContain(token);
  const digests = [...kept.matchAll(/"digest":"([^"]+)"/g)].map(([, digest = ""]) => digest);
  const later = await invitationsIn({ folder: all.state, origin: all.origin, now: () => now });
  const cookie = (value: string) => `__Host-privacyhandboek-uitnodiging=${value}`;
  expect(later.personOf(cookie(token))).toMatchObject({ name: "accountant, jaarcontrole", role: { id: "auditor" } });
  expect(digests.map((each) => later.personOf(cookie(each)))).toEqual(digests.map(() => undefined));
});
