// Logging in with a real OpenID provider: what a person gets, how a session ends, and everything that goes wrong on the way.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openIdLogin } from "../../src/desk/serve/openid.ts";
import { sealWith } from "../../src/desk/serve/session.ts";
import { providerClock, providerFor, settingsFor, type TestProvider } from "./provider.ts";
import { freePort, type Got, type Rig, rig, send, words } from "./rig.ts";

const accounts = {
  bakker: { name: "A. Bakker", groups: ["Privacy"] },
  zorg: { name: "B. Visser", groups: ["Zorg"] },
  gast: { name: "C. Gast", groups: [] },
};

let all: Rig;
let provider: TestProvider;
let clock = Date.parse("2026-11-16T09:00:00+01:00");
const reported: string[] = [];
beforeAll(async () => {
  const port = await freePort();
  // Over http only this computer may be logged in to.
  const origin = `http://localhost:${port}`;
  provider = await providerFor(origin, accounts);
  all = await rig(port, origin, (pages) =>
    openIdLogin({
      ...settingsFor(
        provider.issuer,
        new Map([
          ["officer", ["Privacy"]],
          ["employee", ["Zorg"]],
        ]),
      ),
      origin,
      pages,
      report: (said) => reported.push(said),
      now: () => clock,
    }),
  );
});
afterAll(async () => {
  await all.close();
  await provider.close();
});

/** A browser: it keeps the cookies of each site, and goes where it is sent. */
function browser() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (host: string) => {
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  async function once(address: URL, method = "GET", headers: Record<string, string> = {}, body?: string): Promise<Got> {
    const jar = jarOf(address.host);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const got = await send(Number(address.port), `${address.pathname}${address.search}`, {
      method,
      headers: { host: address.host, ...(cookie !== "" && { cookie }), ...headers },
      ...(body !== undefined && { body }),
    });
    for (const line of got.headers["set-cookie"] ?? []) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return got;
  }
  const visited: string[] = [];
  async function go(path: string): Promise<Got & { readonly at: string }> {
    let at = new URL(path, all.origin);
    for (let turn = 0; turn < 12; turn += 1) {
      visited.push(at.href);
      const got = await once(at);
      const { location } = got.headers;
      if (location === undefined) return { ...got, at: at.href.replace(all.origin, "") };
      at = new URL(location, at);
    }
    throw new Error(`Sent around: ${visited.slice(-4).join(" → ")}`);
  }
  const own = () => jarOf(new URL(all.origin).host);
  return { go, once, own, visited };
}

/** Logs somebody in at the provider, with a browser of its own. */
async function loggedIn(who: string, path = "/") {
  const tab = browser();
  provider.sits = who;
  const got = await tab.go(`/inloggen/begin?${new URLSearchParams({ naar: path })}`);
  return { tab, got };
}
const post = (tab: ReturnType<typeof browser>, path: string, body: string, type = "application/json") =>
  tab.once(new URL(path, all.origin), "POST", { origin: all.origin, "content-type": type }, body);

it("a stranger who asks for more than is public is led to the login, and comes back where it was", async () => {
  const tab = browser();
  expect((await tab.go("/")).text).toContain(words.openbaar);
  const asked = await tab.go("/procedure/stap-1/");
  expect([asked.status, asked.at]).toEqual([200, "/inloggen/?naar=%2Fprocedure%2Fstap-1%2F"]);
  const { got } = await loggedIn("zorg", "/datalekken/2026-003/");
  expect([got.at, got.text]).toEqual(["/datalekken/2026-003/", words.medewerkers]);
});

// A login holds for an hour at this provider; by a clock that is behind, one that was given just now is over already.
it.each([
  ["59 minutes behind", -3540, words.medewerkers],
  ["an hour and half a minute behind, which two clocks may differ", -3630, words.medewerkers],
  ["an hour and two minutes behind", -3720, "klok"],
  ["half a minute ahead", 30, words.medewerkers],
])("the clock of the provider is %s", async (_, ahead, text) => {
  const now = Date.now;
  const shifted = vi.spyOn(Date, "now").mockImplementation(() => now() + (providerClock.getStore() ?? 0) * 1000);
  provider.ahead = ahead;
  const before = reported.length;
  try {
    const { got } = await loggedIn("zorg");
    expect(got.text).toContain(text);
    expect(got.status).toBe(text === "klok" ? 403 : 200);
  } finally {
    provider.ahead = 0;
    shifted.mockRestore();
  }
  expect(reported.slice(before).map((said) => said.includes("klok van de aanbieder"))).toEqual(
    text === "klok" ? [true] : [],
  );
});

it("at night, logged out, the number to call stands on the page before the login", async () => {
  const page = await browser().go("/inloggen/");
  expect(page.text).toContain('<a href="tel:');
  expect(page.text).toContain("dag en nacht");
});

it("everybody gets what fits the groups that the provider tells", async () => {
  expect((await loggedIn("bakker")).got.text).toBe(words.desk);
  expect((await loggedIn("zorg")).got.text).toBe(words.medewerkers);
  const { tab, got } = await loggedIn("gast");
  expect(got.text).toBe(words.openbaar);
  expect((await tab.go("/beheer/vandaag/")).status).toBe(403);
});

it("groups that stand only in what the provider tells when asked are found as well", async () => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const shy = await providerFor(origin, accounts, 0, false);
  const other = await rig(port, origin, (pages) =>
    openIdLogin({
      ...settingsFor(shy.issuer, new Map([["officer", ["Privacy"]]])),
      origin,
      pages,
      report: (said) => reported.push(said),
    }),
  );
  const before = all;
  all = other;
  try {
    shy.sits = "bakker";
    expect((await browser().go("/inloggen/begin")).text).toBe(words.desk);
  } finally {
    all = before;
    await other.close();
    await shy.close();
  }
});

it("the cookie cannot be read by a script, nor sent along by another site, nor set by a neighbour", async () => {
  provider.sits = "zorg";
  const tab = browser();
  const seen: string[] = [];
  let at = new URL("/inloggen/begin", all.origin);
  for (let turn = 0; turn < 8; turn += 1) {
    const got = await tab.once(at);
    if (at.origin === all.origin) seen.push(...(got.headers["set-cookie"] ?? []));
    if (got.headers.location === undefined) break;
    at = new URL(got.headers.location, at);
  }
  expect(seen).toHaveLength(3);
  for (const line of seen)
    expect(line).toMatch(/^__Host-privacyhandboek[^;]*; Path=\/; Secure; HttpOnly; SameSite=Lax/);
  // Sealed: nobody who finds it reads a name in it.
  for (const line of seen) expect(Buffer.from(line, "base64").toString("latin1")).not.toContain("Visser");
});

it("where one comes back is always this site", async () => {
  for (const naar of [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "javascript:alert(1)",
    "/inloggen/",
  ]) {
    const { got } = await loggedIn("zorg", naar);
    expect([naar, got.at]).toEqual([naar, "/"]);
  }
});

it("a code that was used, of another browser, or made up, logs nobody in", async () => {
  const { tab } = await loggedIn("bakker");
  const used = tab.visited.find((each) => each.includes("/inloggen/terug?")) ?? "";
  expect(used).toContain("code=");
  // In the browser that used it, in another one, and with a state that nobody gave out.
  expect((await tab.go(used)).status).toBe(403);
  const thief = browser();
  expect((await thief.go(used)).status).toBe(403);
  expect((await thief.go("/beheer/vandaag/")).at).toContain("/inloggen/");
  // A stranger's code in the browser of a victim, who has a login of its own under way.
  const victim = browser();
  await victim.once(new URL("/inloggen/begin", all.origin));
  expect((await victim.go(used)).status).toBe(403);
  expect((await victim.go("/beheer/vandaag/")).at).toContain("/inloggen/");
});

it("a cookie that somebody set before the login is not the session after it", async () => {
  const tab = browser();
  tab.own().set("__Host-privacyhandboek", "van-een-ander");
  provider.sits = "zorg";
  expect((await tab.go("/inloggen/begin")).text).toBe(words.medewerkers);
  expect(tab.own().get("__Host-privacyhandboek")).not.toBe("van-een-ander");
  // The seal of a login under way is no session either.
  const half = browser();
  await half.once(new URL("/inloggen/begin", all.origin));
  const sealed = half.own().get("__Host-privacyhandboek-inloggen") ?? "";
  expect(sealed).not.toBe("");
  half.own().set("__Host-privacyhandboek", sealed);
  expect((await half.go("/")).text).toBe(words.openbaar);
});

it("what is sealed opens for its own use, on the start that sealed it, in its time", async () => {
  let now = Date.parse("2026-11-16T09:00:00+01:00");
  const seal = sealWith(() => now);
  const sealed = await seal.close("session", { subject: "u-1" }, 60);
  expect(await seal.open("session", sealed)).toMatchObject({ subject: "u-1" });
  expect(await seal.open("login", sealed)).toBeUndefined();
  expect(await sealWith(() => now).open("session", sealed)).toBeUndefined();
  expect(await seal.open("session", `${sealed.slice(0, -2)}AA`)).toBeUndefined();
  now += 61_000;
  expect(await seal.open("session", sealed)).toBeUndefined();
});

it("a session ends when nobody is there, and after a working day however busy", async () => {
  const begun = clock;
  try {
    const { tab } = await loggedIn("zorg");
    // 50 minutes are within the hour; each request begins it anew.
    for (const minutes of [50, 100, 150]) {
      clock = begun + minutes * 60_000;
      expect((await tab.go("/")).text).toBe(words.medewerkers);
    }
    clock = begun + (150 + 61) * 60_000;
    expect((await tab.go("/")).text).toBe(words.openbaar);
    clock = begun;
    const busy = (await loggedIn("zorg")).tab;
    // Ten hours, with something asked every half hour.
    for (let minutes = 30; minutes < 600; minutes += 30) {
      clock = begun + minutes * 60_000;
      expect((await busy.go("/")).text, `${minutes}`).toBe(words.medewerkers);
    }
    clock = begun + 600 * 60_000;
    expect((await busy.go("/")).text).toBe(words.openbaar);
  } finally {
    clock = begun;
  }
});

it("who is logged out in the middle of a form is told that nothing is lost, with the way back", async () => {
  const tab = browser();
  const form = await post(tab, "/beheer/nakijken/", "author=x", "application/x-www-form-urlencoded");
  expect([form.status, form.text]).toEqual([401, expect.stringContaining("Wat u typte is niet weg")]);
  expect(form.text).toContain('href="/inloggen/?naar=%2Fbeheer%2Fvandaag%2F" target="_blank"');
  const save = await post(tab, "/beheer/api", "{}");
  expect(save.status).toBe(401);
  expect((JSON.parse(save.text) as { readonly error: string }).error).toContain("Uw tekst staat nog in het formulier");
});

it("logging out ends it here and at the provider, also for a cookie that was copied before", async () => {
  const { tab } = await loggedIn("bakker");
  const copied = tab.own().get("__Host-privacyhandboek") ?? "";
  expect((await tab.go("/uitloggen/")).text).toContain("Uitloggen");
  expect((await tab.go("/")).text).toBe(words.desk);
  const out = await post(tab, "/uitloggen/", "", "application/x-www-form-urlencoded");
  expect(out.headers.location).toMatch(new RegExp(`^${provider.issuer}/session/end\\?`));
  expect((await tab.go("/")).text).toBe(words.openbaar);
  const thief = browser();
  thief.own().set("__Host-privacyhandboek", copied);
  expect((await thief.go("/")).text).toBe(words.openbaar);
});

it("another site can log nobody out", async () => {
  const { tab } = await loggedIn("zorg");
  const got = await tab.once(new URL("/uitloggen/", all.origin), "POST", {
    origin: "https://evil.example",
    "content-type": "application/x-www-form-urlencoded",
  });
  expect(got.status).toBe(403);
  expect((await tab.go("/")).text).toBe(words.medewerkers);
});

it("who is refused by the provider is told so, and the one who looks after the server knows why", async () => {
  provider.sits = undefined;
  const got = await browser().go("/inloggen/begin");
  expect([got.status, got.text]).toEqual([403, expect.stringContaining("Het inloggen is niet gelukt")]);
  expect(reported.at(-1)).toContain("Inloggen lukte niet");
});

it("while the provider is down there is a page with the number to call, and what is public; afterwards it works again", async () => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const at = await freePort();
  const before = all;
  all = await rig(port, origin, (pages) =>
    openIdLogin({
      ...settingsFor(`http://127.0.0.1:${at}`, new Map([["officer", ["Privacy"]]])),
      origin,
      pages,
      report: (said) => reported.push(said),
    }),
  );
  try {
    const tab = browser();
    const down = await tab.go("/inloggen/begin");
    expect([down.status, down.text]).toEqual([503, expect.stringContaining("Inloggen lukt nu niet")]);
    expect(down.text).toContain('<a href="tel:');
    expect((await tab.go("/")).text).toBe(words.openbaar);
    const up = await providerFor(origin, accounts, at);
    up.sits = "bakker";
    expect((await tab.go("/inloggen/begin")).text).toBe(words.desk);
    await up.close();
  } finally {
    await all.close();
    all = before;
  }
});
