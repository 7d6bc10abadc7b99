// A desk behind a proxy that did the login: every address for every role, and everything a stranger can send.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { trustedProxy } from "../../src/desk/serve/trusted-proxy.ts";
import { git } from "../fixtures/repository.ts";
import { type Asked, files, freePort, type Rig, rig, send, words } from "./rig.ts";

const secret = "geheim-van-de-webserver-0123456789";
const host = "privacy.klein.example";
let all: Rig;
beforeAll(async () => {
  const port = await freePort();
  all = await rig(port, `https://${host}`, () =>
    trustedProxy({
      secret,
      secretHeader: "x-secret",
      userHeader: "x-user",
      nameHeader: "x-name",
      groupsHeader: "x-groups",
      groups: new Map([
        ["officer", ["Privacy"]],
        ["auditor", ["Accountant"]],
        ["board", ["Bestuur"]],
        ["employee", ["Zorg", "Kantoor"]],
      ]),
    }),
  );
});
afterAll(() => all.close());

const person = (groups: string, name = "") => ({
  "x-secret": secret,
  "x-user": "u-17",
  "x-groups": groups,
  ...(name !== "" && { "x-name": name }),
});
const ask = (path: string, headers: Asked["headers"] = {}, more: Asked = {}) =>
  send(all.desk.port, path, { ...more, headers: { host, ...headers } });
const seen = (text: string) => Object.values(words).filter((each) => text.includes(each));

// By hand, from who is to see what: nobody sees more than one edition at an address, and only the officer gets the desk's own site.
const readers = [
  ["a stranger", { "x-secret": secret }, [words.openbaar], 401],
  ["somebody without a role", person("Vrijwilligers"), [words.openbaar], 403],
  ["an employee", person("Iets, Zorg"), [words.medewerkers], 403],
  ["an auditor", person("Accountant"), [words.registers], 403],
  ["a member of the board", person("Bestuur"), [words.registers], 403],
  ["the officer", person("Zorg,Privacy"), [words.desk], 200],
] as const;

const addressOf = (file: string) => `/${file.replace(/index\.html$/, "")}`;
const deskAddresses = [
  "/beheer/",
  "/beheer/vandaag/",
  "/beheer/dossier.json",
  "/beheer/reservekopie/wislijst.json",
  "/beheer/inzage/",
  "/beheer/lijst/",
];

describe.each(readers)("%s", (_, headers, edition, atDesk) => {
  it("sees only what is meant for that role, at every address", async () => {
    for (const file of files) {
      const got = await ask(addressOf(file), headers);
      expect([file, seen(got.text)]).toEqual([file, edition]);
    }
  });
  it("comes into the desk only with the right to edit", async () => {
    for (const path of deskAddresses) {
      const got = await ask(path, headers);
      expect([path, got.status]).toEqual([path, atDesk]);
      if (atDesk !== 200) expect(seen(got.text)).toEqual([]);
    }
  });
  it("saves only with the right to edit", async () => {
    const got = await ask(
      "/beheer/api",
      { ...headers, origin: `https://${host}`, "content-type": "application/json" },
      {
        method: "POST",
        body: JSON.stringify({ action: "getEntry", params: { path: "content/organisation.yml" } }),
      },
    );
    expect(got.status).toBe(atDesk);
    if (atDesk !== 200) expect(got.text).not.toContain("Stichting Klein");
  });
});

describe("what nobody should be able to send", () => {
  const officer = person("Privacy");
  it.each([
    ["no secret", { "x-user": "u-17", "x-groups": "Privacy" }],
    ["an empty secret", { ...officer, "x-secret": "" }],
    ["a wrong secret", { ...officer, "x-secret": `${secret}x` }],
    ["two secrets", { ...officer, "x-secret": [secret, secret] }],
    ["two users", { ...officer, "x-user": ["u-17", "u-18"] }],
    ["two lists of groups", { ...officer, "x-groups": ["Zorg", "Privacy"] }],
  ])("%s: nothing is told, not even what is public", async (_, headers) => {
    for (const path of ["/", "/datalekken/2026-003/", "/beheer/vandaag/", "/beheer/dossier.json"]) {
      const got = await ask(path, headers);
      expect([path, got.status, seen(got.text)]).toEqual([path, 403, []]);
      expect(got.text).not.toContain("Stichting Klein");
    }
  });
  it("an address of another site, or of this computer", async () => {
    for (const other of ["evil.example", `localhost:${all.desk.port}`, `127.0.0.1:${all.desk.port}`, `${host}:444`])
      expect((await ask("/", { ...officer, host: other })).status).toBe(421);
  });
  it("a form or a script of another site", async () => {
    for (const origin of ["https://evil.example", `http://${host}`, "null", `https://${host}.evil.example`]) {
      const got = await ask(
        "/beheer/api",
        { ...officer, origin, "content-type": "application/json" },
        {
          method: "POST",
          body: "{}",
        },
      );
      expect([origin, got.status]).toEqual([origin, 403]);
    }
  });
  it("a secret of the desk itself opens nothing here", async () => {
    const entrance = new URL(all.desk.entrance);
    expect((await ask(`/beheer/vandaag/${entrance.search}`, { "x-secret": secret })).status).toBe(401);
  });
});

it("the author of a save is who is logged in, whatever was typed", async () => {
  const officer = { ...person("Privacy", "A. Bakker"), origin: `https://${host}`, "content-type": "application/json" };
  const post = (action: string, params: unknown) =>
    ask("/beheer/api", officer, { method: "POST", body: JSON.stringify({ action, params }) });
  const path = "content/recipients/voorbeeld-dossier.md";
  const opened = JSON.parse((await post("getEntry", { path })).text) as { readonly data: string };
  const raw = opened.data.replace(/"name":"[^"]*"/, '"name":"Een andere naam"');
  expect(raw).not.toBe(opened.data);
  const saved = await post("persistEntry", {
    dataFiles: [{ path, raw }],
    assets: [],
    options: { newEntry: false, author: "Iemand anders" },
  });
  expect([saved.status, saved.text]).toEqual([200, expect.stringContaining('"id":"voorbeeld-dossier"')]);
  await expect.poll(() => git(all.repo.folder, "log", "-1", "--format=%an")).toBe("A. Bakker\n");
});

it("writes down who looked at the registers, without a name, and only the officer reads it", async () => {
  await ask("/datalekken/2026-003/", person("Accountant"));
  await ask("/datalekken.csv", person("Accountant"));
  await ask("/pagefind/fragment/nl_1.pf_fragment", person("Accountant"));
  await ask("/datalekken/2026-003/", person("Zorg"));
  const page = await ask("/beheer/inzage/", person("Privacy"));
  const rows = page.text.split("<tr>").filter((row) => row.includes(">auditor<"));
  expect(rows.some((row) => row.includes('href="/datalekken/2026-003/"'))).toBe(true);
  // A whole register that is taken along counts; a part of the search index says of no record that it was looked at.
  expect(rows.some((row) => row.includes('href="/datalekken.csv"'))).toBe(true);
  expect(page.text).not.toContain("pagefind");
  expect(page.text).not.toContain("u-17");
  expect(page.text).not.toContain(">medewerker<");
});

describe("a calendar, which cannot log in", () => {
  const officer = person("Privacy");
  const feedOf = async (role: string) => {
    const page = await ask(`/beheer/vandaag/?rol=${role}`, officer);
    const [, address = ""] =
      /<a href="https:\/\/privacy\.klein\.example(\/agenda\/[\w-]{43}\.ics)">/.exec(page.text) ?? [];
    return address;
  };
  it("gets the terms of one role at an address of that role, and no fact of a case", async () => {
    const [mine, other] = [await feedOf("privacyfunctionaris"), await feedOf("teamleider")];
    expect(mine).not.toBe("");
    expect(other).not.toBe(mine);
    const got = await ask(mine);
    expect([got.status, got.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(got.text).toContain("BEGIN:VCALENDAR");
    // Without a role there is none: whoever had it would see the terms of all.
    expect((await ask("/beheer/vandaag/?rol=", officer)).text).not.toContain("/agenda/");
  });
  it("gets nothing at another address, and none that a part of was guessed", async () => {
    const mine = await feedOf("privacyfunctionaris");
    for (const path of [
      "/agenda/",
      "/agenda/x.ics",
      mine.slice(0, -5),
      `${mine}?rol=teamleider`.replace(/.\.ics/, ".ics"),
      all.desk.door.feed,
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect((await ask(mine, {}, { method: "POST" })).status).not.toBe(200);
  });
  it("loses its address when it is renewed, and only the officer renews", async () => {
    const old = await feedOf("teamleider");
    const renew = (headers: Asked["headers"]) =>
      ask(
        "/beheer/agenda/",
        { ...headers, origin: `https://${host}`, "content-type": "application/x-www-form-urlencoded" },
        {
          method: "POST",
          body: "rol=teamleider",
        },
      );
    expect((await renew(person("Accountant"))).status).toBe(403);
    expect((await ask(old)).status).toBe(200);
    expect((await renew(officer)).status).toBe(303);
    expect((await ask(old)).status).toBe(404);
    expect((await ask(await feedOf("teamleider"))).status).toBe(200);
    // The other roles keep theirs.
    expect((await ask(await feedOf("privacyfunctionaris"))).status).toBe(200);
  });
});

it("a monitor hears that it runs, and nothing else", async () => {
  const got = await ask("/health");
  expect([got.status, got.text]).toEqual([200, "ok\n"]);
});
