// npm run dev: who changes a page sees the registers edition of the example at once, on this computer only, and nothing stays behind.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort, project } from "./command.ts";

let child: ChildProcess;
let said = "";

const work = join(project, "node_modules", ".privacyhandboek");
/** Work folders of the program that was started here. */
async function ownFolders(): Promise<readonly string[]> {
  const owners = (await readdir(work)).map(async (name) => {
    const text = await readFile(join(work, name, "owner.json"), "utf8").catch(() => undefined);
    return text !== undefined && JSON.parse(text).pid === child.pid ? [name] : [];
  });
  return (await Promise.all(owners)).flat();
}

beforeAll(async () => {
  // Astro serves no pages where it believes itself to be part of a test.
  const { VITEST: _, ...env } = process.env;
  child = spawn(process.execPath, ["scripts/run.mjs", "dev", "--port", `${await freePort()}`], { cwd: project, env });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
  await vi.waitFor(() => expect(said).toMatch(/^http:\S+$/m), { timeout: 120_000, interval: 300 });
});
afterAll(() => child?.kill("SIGKILL"));

test("serves the example with what reloads it, on the loopback address, and ends without a trace", async () => {
  const address = /^http:\S+$/m.exec(said)?.[0] ?? "";
  expect(new URL(address).hostname).toBe("127.0.0.1");
  const page = await (await fetch(`${address}datalekken/2026-001/`)).text();
  expect(page).toContain("Nieuwsbrief van het Logeerhuis");
  expect(page).toContain("/@vite/client");
  // The policy of a published page would refuse the styles that are put in here.
  expect(page).not.toContain("Content-Security-Policy");
  expect(await ownFolders()).toHaveLength(1);
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  expect(code, said).toBe(0);
  expect(await ownFolders()).toEqual([]);
});
