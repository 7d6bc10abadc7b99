// Attacks on the desk that `desk.test.ts` does not try: hooks, links on the way, bodies that are huge, broken or of the wrong kind.
import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { emptyFolder, type Repo, repository } from "../fixtures/repository.ts";
import { clientOf } from "./client.ts";
import { stillBuilder, textsIn } from "./content.ts";
import { cookieFrom } from "./enter.ts";

const activity = "processing-activities/clientdossier.md";
let desk: Desk;
let repo: Repo;
let cookie = "";

// One desk holds against all of it, one after the other.
beforeAll(async () => {
  repo = repository("inhoud");
  desk = await startDesk({
    content: repo.content,
    work: emptyFolder(),
    site: emptyFolder(),
    builder: stillBuilder,
    port: 0,
  });
  cookie = await cookieFrom(desk.entrance);
});
afterAll(() => desk?.close());

/** Sends bytes as they are: no client would send these. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(desk.port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.setEncoding("utf8");
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on("data", (part: string) => {
      answer += part;
      socket.end();
    });
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
  });
}
const head = (more: string, length: number) =>
  `POST /beheer/api HTTP/1.1\r\nHost: localhost:${desk.port}\r\nOrigin: http://localhost:${desk.port}\r\nCookie: ${cookie}\r\n${more}Content-Length: ${length}\r\n\r\n`;

describe("paths", () => {
  it.each([
    "../.git/hooks/pre-commit",
    ".git/hooks/pre-commit.md",
    "processing-activities/../../.git/config",
    "processing-activities/%2e%2e/x.md",
    "processing-activities/x\u0000.md",
    "processing-activities/.x.md",
    "processing-activities//x.md",
    "processing-activities/x.md/",
    "C:\\x.md",
    "handbook/x.js",
    "media/x.md",
  ])("writes nothing at %j", async (path) => {
    const before = await textsIn(repo.folder);
    const reply = await clientOf(desk.entrance).save(path, { name: "x" }, { newEntry: true });
    expect(reply.status).toBe(403);
    expect(await textsIn(repo.folder)).toEqual(before);
  });

  it("follows no folder that became a link after it was opened", async () => {
    const client = clientOf(desk.entrance);
    const values = await client.open(activity);
    const [folder, elsewhere] = [join(repo.content, "processing-activities"), join(repo.folder, "elders")];
    await rename(folder, elsewhere);
    await symlink(elsewhere, folder);
    const before = await readFile(join(elsewhere, "clientdossier.md"), "utf8");
    expect((await client.save(activity, { ...values, name: "Anders" })).status).toBe(403);
    expect(await readFile(join(elsewhere, "clientdossier.md"), "utf8")).toBe(before);
    await rm(folder);
    await rename(elsewhere, folder);
  });

  it("takes no name of a path for an option or a pattern of git", async () => {
    const reply = await clientOf(desk.entrance).save("retention-periods/--amend.md", { name: "x" }, { newEntry: true });
    expect(reply.status).toBe(403);
  });
});

describe("bodies", () => {
  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["nothing", "null"],
    ["a text", '"persistEntry"'],
    ["no parameters", '{"action":"persistEntry"}'],
    ["parameters of another kind", '{"action":"persistEntry","params":{"dataFiles":"x"}}'],
    [
      "a raw text of another kind",
      `{"action":"persistEntry","params":{"dataFiles":[{"path":"content/${activity}","raw":{}}]}}`,
    ],
    ["a prototype", '{"action":"__proto__","params":{"__proto__":{"path":"x"}}}'],
  ])("refuses %s, in Dutch, and goes on", async (_, body) => {
    const answer = await raw(head("Content-Type: application/json\r\n", body.length) + body);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toMatch(/"error":"[A-Z][^"]+"/);
    expect(await clientOf(desk.entrance).open(activity)).toMatchObject({ name: "Cliëntdossier" });
  });

  it("takes no more than it can hold", async () => {
    const big = "x".repeat(9 * 1024 * 1024);
    const reply = await clientOf(desk.entrance)
      .act("persistEntry", { dataFiles: [{ path: `content/${activity}`, raw: big }] })
      .catch(() => undefined);
    expect(reply?.status ?? 413).toBe(413);
    expect(await clientOf(desk.entrance).open(activity)).toMatchObject({ name: "Cliëntdossier" });
  });

  it("does not grow a text, nor a record, beyond what the check reads", async () => {
    const client = clientOf(desk.entrance);
    const values = await client.open(activity);
    const text = await client.save(activity, { ...values, necessity: "woord ".repeat(200_000) });
    expect([text.status, text.value.error]).toEqual([422, expect.stringContaining("meer dan 100.000 tekens")]);
    // Each of these 250 may be there: in one line go 5.000 signs.
    const purposes = Array.from({ length: 250 }, (_, number) => ({
      purpose: `${number} ${"woord ".repeat(800)}`.trim(),
      legalBasis: "contract",
    }));
    const record = await client.save(activity, { ...values, purposes });
    expect([record.status, record.value.error]).toEqual([422, expect.stringContaining("groter dan 1 MB")]);
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  it("keeps script as text, and nesting that would break the reader out", async () => {
    const client = clientOf(desk.entrance);
    const name = "<script>alert(1)</script>";
    expect((await client.change(activity, { name })).status).toBe(200);
    expect(repo.read(activity)).toContain(`name: ${name}\n`);
    const deep = `---\n${"[".repeat(20_000)}\n---\n`;
    const reply = await client.act("persistEntry", { dataFiles: [{ path: `content/${activity}`, raw: deep }] });
    expect(reply.status).toBe(422);
  });

  it.each([
    "GET /beheer/api",
    "PUT /beheer/api",
    "DELETE /beheer/api",
    "OPTIONS /beheer/api",
    "TRACE /",
    "CONNECT x:1",
  ])("does nothing for %s", async (line) => {
    const before = await textsIn(repo.content);
    const answer = await raw(
      `${line} HTTP/1.1\r\nHost: localhost:${desk.port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
    expect(await textsIn(repo.content)).toEqual(before);
  });
});

it("a hook in the content folder is never written or run from there", async () => {
  await mkdir(join(repo.content, ".git-hooks"), { recursive: true });
  await writeFile(join(repo.content, ".git-hooks/pre-commit"), "exit 1");
  const reply = await clientOf(desk.entrance).save(".git-hooks/pre-commit", { name: "x" });
  expect(reply.status).toBe(403);
});
