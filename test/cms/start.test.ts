// npm start as somebody types it: all editions, the desk, a save that shows, on this computer only, and an end with Ctrl+C.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { repository } from "../fixtures/repository.ts";
import { smallNow } from "../fixtures/small.ts";
import { freePort, project } from "../site/command.ts";
import { clientOf } from "./client.ts";
import { cookieFrom } from "./enter.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
let port: number;
let cookie = "";
let child: ChildProcess;
let said = "";

const policy = "handbook/privacybeleid.mdx";
const secondVersion = (text: string) => text.replace('"1.0"', '"1.1"').replace("## Waarom", "## Waarom nu");

const entrance = () => /Site: +(\S+)/.exec(said)?.[1] ?? "";

async function textAt(path: string): Promise<string> {
  const response = await fetch(`http://localhost:${port}${path}`, { headers: { cookie } });
  return `${response.status} ${await response.text()}`;
}

const eventually = (path: string, words: RegExp) =>
  vi.waitFor(async () => expect(await textAt(path)).toMatch(words), { timeout: 120_000, interval: 300 });

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "privacyhandboek-start-")));
  port = await freePort();
  const content = repository("");
  content.commit("version 1.1", { [policy]: secondVersion(content.read(policy)) });
  const options = ["--content", content.content, "--out", join(folder, "site"), "--now", smallNow, "--port", `${port}`];
  child = spawn(process.execPath, ["scripts/run.mjs", "start", ...options], { cwd: project });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
  await vi.waitFor(() => expect(said).toContain("Ctrl+C"), { timeout: 120_000, interval: 300 });
  cookie = await cookieFrom(entrance());
}, 180_000);
afterAll(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

it("says where the site and the desk stand, and both answer", async () => {
  const token = "[A-Za-z0-9_-]{43}";
  expect(said).toMatch(new RegExp(`^Site: {4}http://localhost:${port}/\\?sleutel=${token}$`, "m"));
  expect(said).toMatch(new RegExp(`^Beheer: {2}http://localhost:${port}/beheer/vandaag/\\?sleutel=${token}$`, "m"));
  await eventually("/", /^200 .*Stichting Klein/s);
  expect(await textAt("/beheer/")).toMatch(/^200 .*cms\.js/s);
  expect(said).toContain("De site is bijgewerkt.");
});

it("makes every edition, not only the one that stands first, and tells what changed in a policy", async () => {
  const told = /^200 .*Versie 1\.1[^<]*Andere tekst bij: Waarom nu\./s;
  await eventually("/handboek/privacybeleid/", told);
  await eventually("/uitgave/medewerkers/handboek/privacybeleid/", told);
  await eventually("/uitgave/openbaar/", /^200 .*Stichting Klein/s);
  expect(await textAt("/uitgave/openbaar/datalekken/")).toMatch(/^404/);
});

it("shows a save, in the narrower editions too", async () => {
  const { status, value } = await clientOf(entrance()).change("organisation.yml", { name: "Stichting Anders" });
  expect([status, value.error]).toEqual([200, undefined]);
  await eventually("/", /^200 .*Stichting Anders/s);
  await eventually("/uitgave/openbaar/", /^200 .*Stichting Anders/s);
});

it("ends with Ctrl+C, and leaves nothing running", async () => {
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
});
