// What `npm run serve` is told: refused in words when it would let nobody in, or too many.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { accessLog } from "../../src/desk/serve/access-log.ts";
import { ownAddress, roleOf } from "../../src/desk/serve/login.ts";
import { groupsIn } from "../../src/desk/serve/openid.ts";
import { serveOptions, serveSettings } from "../../src/desk/serve/settings.ts";
import { readOptions } from "../../src/node/command/options.ts";
import { emptyFolder } from "../fixtures/repository.ts";

const folder = emptyFolder();
const secretFile = join(folder, "geheim");
writeFileSync(secretFile, "  een-geheim-van-meer-dan-twintig-tekens\n");
writeFileSync(join(folder, "leeg"), "\n");
writeFileSync(join(folder, "kort"), "kort");

const settings = (args: string[], environment: NodeJS.ProcessEnv = {}) =>
  serveSettings(readOptions(["settings", ...serveOptions], "", args, environment), environment);

const address = ["--address", "https://privacy.klein.example"];
const officer = ["--officer", "Privacy"];
const openId = ["--issuer", "https://login.klein.example/v2.0", "--client", "handboek"];
const proxy = ["--proxy-secret-file", secretFile];

it("takes what is whole, a secret without the white space around it", () => {
  const told = settings([...address, ...officer, ...proxy, "--employee", "Zorg, Kantoor"]);
  expect(told).toMatchObject({
    origin: "https://privacy.klein.example",
    login: {
      by: "proxy",
      settings: { secret: "een-geheim-van-meer-dan-twintig-tekens", userHeader: "x-auth-request-user" },
    },
    logDays: 183,
    emergency: true,
  });
  expect(told.login.settings.groups.get("employee")).toEqual(["Zorg", "Kantoor"]);
});

it("what is typed goes before the environment, and that before the file", () => {
  const file = join(folder, "instellingen.yml");
  writeFileSync(
    file,
    "address: https://file.klein.example\nofficer: Uit bestand\nclient: uit-bestand\nissuer: https://login.klein.example\n",
  );
  const environment = {
    PRIVACYHANDBOEK_OFFICER: "Uit omgeving",
    PRIVACYHANDBOEK_CLIENT: "uit-omgeving",
    PRIVACYHANDBOEK_SETTINGS: file,
  };
  const { origin, login } = settings(["--client", "getypt"], environment);
  expect(origin).toBe("https://file.klein.example");
  expect(login).toMatchObject({ by: "openid", settings: { clientId: "getypt" } });
  expect(login.settings.groups.get("officer")).toEqual(["Uit omgeving"]);
});

it("the settings that are shipped are taken as they are", () => {
  const file = join(folder, "beheer.yml");
  writeFileSync(
    file,
    readFileSync("scripts/hosting/beheer/beheer.yml", "utf8").replace("/etc/privacyhandboek/client-secret", secretFile),
  );
  const options = readOptions(["content", "port", "settings", ...serveOptions], "", ["--settings", file]);
  expect(options).toMatchObject({ content: "/srv/inhoud", published: "/srv/privacyhandboek" });
  expect(serveSettings(options, {})).toMatchObject({
    origin: "https://privacy.voorbeeld.nl",
    login: { by: "openid", settings: { clientId: "privacyhandboek", groupsClaim: "groups" } },
    emergency: true,
  });
});

it("a secret may come from the environment, never from an option", () => {
  const { login } = settings([...address, ...officer, ...openId], { PRIVACYHANDBOEK_CLIENT_SECRET: "uit-de-omgeving" });
  expect(login).toMatchObject({ settings: { clientSecret: "uit-de-omgeving" } });
  expect(() => settings([...address, ...officer, ...openId, "--client-secret", "getypt"])).toThrow("--client-secret");
});

it.each([
  ["no address", [...officer, ...proxy], "adres"],
  ["http to the whole world", ["--address", "http://privacy.klein.example", ...officer, ...proxy], "niet te gebruiken"],
  ["an address with a path", ["--address", "https://klein.example/privacy", ...officer, ...proxy], "niet te gebruiken"],
  ["an address with a password", ["--address", "https://u:p@klein.example", ...officer, ...proxy], "niet te gebruiken"],
  ["no login at all", [...address, ...officer], "Hoe er wordt ingelogd"],
  ["two logins", [...address, ...officer, ...openId, ...proxy], "twee manieren"],
  ["nobody who edits", [...address, ...proxy], "Welke groep de registers bijhoudt"],
  ["a group with two roles", [...address, "--officer", "A,B", "--employee", "C,A", ...proxy], "De groep A"],
  ["an empty secret", [...address, ...officer, "--proxy-secret-file", join(folder, "leeg")], "is leeg"],
  ["a secret that is guessed", [...address, ...officer, "--proxy-secret-file", join(folder, "kort")], "te kort"],
  ["a secret that is not there", [...address, ...officer, "--proxy-secret-file", join(folder, "weg")], "niet te lezen"],
  [
    "a provider without encryption",
    [...address, ...officer, "--issuer", "http://login.klein.example", "--client", "x"],
    "--issuer",
  ],
  [
    "a provider without a client",
    [...address, ...officer, "--issuer", "https://login.klein.example"],
    "bij de aanbieder",
  ],
  ["a log without end", [...address, ...officer, ...proxy, "--log-days", "altijd"], "--log-days"],
])("refuses %s, in words", (_, args, words) => {
  expect(() => settings(args)).toThrow(words);
});

it("the strongest role of the groups counts, by the whole name of a group", () => {
  const groups = new Map([
    ["officer", ["Privacy"]],
    ["employee", ["Zorg"]],
  ] as const);
  expect(roleOf(["Zorg", "Privacy"], groups)?.id).toBe("officer");
  expect(roleOf(["Zorg"], groups)?.id).toBe("employee");
  for (const others of [[], ["zorg"], ["Zorg2"], ["Privacy,Zorg"], [""]])
    expect(roleOf(others, groups)).toBeUndefined();
});

it("finds groups where a provider puts them", () => {
  expect(groupsIn({ groups: ["a", "b"] }, "groups")).toEqual(["a", "b"]);
  expect(groupsIn({ roles: "a" }, "roles")).toEqual(["a"]);
  // Keycloak.
  expect(groupsIn({ realm_access: { roles: ["a"] } }, "realm_access.roles")).toEqual(["a"]);
  // A claim that is called by an address.
  expect(groupsIn({ "https://klein.example/groups": ["a"] }, "https://klein.example/groups")).toEqual(["a"]);
  for (const odd of [{}, { groups: null }, { groups: 7 }, { groups: { a: 1 } }, null, "x"])
    expect(groupsIn(odd, "groups")).toEqual([]);
});

it("an address to come back to is one of this site", () => {
  expect(ownAddress("/datalekken/2026-003/?a=1#deel")).toBe("/datalekken/2026-003/?a=1#deel");
  for (const other of [
    null,
    "",
    "https://x.example",
    "//x.example",
    "/\\x.example",
    "/a\\b",
    "/a\nb",
    "javascript:1",
    "/inloggen/",
    "/uitloggen/",
  ])
    expect(ownAddress(other)).toBe("/");
});

it("who looked at what goes away after its term, and only that", async () => {
  const at = join(emptyFolder(), "access");
  mkdirSync(at);
  for (const name of ["2026-10-15.jsonl", "2026-10-16.jsonl", "2026-10-18.jsonl", "aantekening.txt"])
    writeFileSync(join(at, name), "");
  // 30 days, today included: from 18 October on 16 November.
  let now = "2026-11-16T09:00+01:00";
  const log = await accessLog({ folder: at, days: 30, now: () => now, report: () => undefined });
  const left = () =>
    readdirSync(at)
      .filter((name) => name !== "key")
      .sort();
  expect(left()).toEqual(["2026-10-18.jsonl", "aantekening.txt"]);
  now = "2026-11-17T00:30+01:00";
  log.seen({ subject: "u-1", name: "A" }, "/datalekken/");
  await log.settled();
  expect(left()).toEqual(["2026-11-17.jsonl", "aantekening.txt"]);
});
