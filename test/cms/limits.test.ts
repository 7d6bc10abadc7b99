// Nothing that is started goes on for ever: a build, a check, git and what they start are ended in time, and it is told.
import { linkSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { workerBuilder } from "../../src/desk/build/worker.ts";
import { judgeBeside } from "../../src/node/build/judge-thread.ts";
import { checkCommand } from "../../src/node/command/check.ts";
import { timely } from "../../src/node/command/limits.ts";
import { git } from "../../src/node/git/git.ts";
import { performed } from "../fixtures/performed.ts";
import { emptyFolder, repository } from "../fixtures/repository.ts";
import { runProgram } from "../site/command.ts";

const lives = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
};

test("a build that never ends is ended with all it started, is told, and the next one begins afresh", async () => {
  const out = join(emptyFolder(), "pids");
  const run = fileURLToPath(new URL("./silent-worker.ts", import.meta.url));
  const worker = workerBuilder({ content: "content", allowOverdue: false, out }, { run, limit: 4000 });
  for (let turn = 0; turn < 2; turn += 1) {
    await expect(worker.build()).rejects.toThrow("Het maken van de site duurde langer dan 4 seconden en is gestopt.");
    const pids = readFileSync(out, "utf8").split(" ").map(Number);
    expect(pids).toHaveLength(2);
    await vi.waitFor(() => expect(pids.map(lives)).toEqual([false, false]), { timeout: 20_000, interval: 100 });
    writeFileSync(out, "");
  }
  worker.stop();
}, 120_000);

test("a check that takes too long is told, not waited for", async () => {
  const { content } = repository("");
  await expect(judgeBeside({ content, now: undefined, allowOverdue: false }, 1)).rejects.toThrow(
    "Het controleren duurde langer dan",
  );
});

test("git that does not answer is ended, and says so", async () => {
  const { folder, git: run } = repository("");
  run("config", "alias.never", "!sleep 600");
  const start = performance.now();
  expect(await git(folder, ["never"], "", 500)).toMatchObject({ code: 1, late: true });
  expect(performance.now() - start).toBeLessThan(30_000);
});

test("work that is done in time is given back, and what fails fails as it did", async () => {
  expect(await timely("Iets", 1000, Promise.resolve(1))).toBe(1);
  await expect(timely("Iets", 1000, Promise.reject(new Error("eigen")))).rejects.toThrow("eigen");
  await expect(timely("Iets", 5, new Promise(() => {}))).rejects.toMatchObject({
    message: "Iets duurde langer dan 0 seconden en is gestopt.",
  });
});

test("whoever stops reading what a command says gets no trace, and its exit code stays true", async () => {
  const { content } = repository("");
  const line = `{ "${process.execPath}" scripts/run.mjs check --content "${content}"; echo "uitgang $?" >&2; } | true`;
  const { stderr } = await runProgram("sh", ["-c", line]);
  const { code } = await performed(checkCommand, ["--content", content]);
  expect(stderr).toBe(`uitgang ${code}\n`);
}, 120_000);

test("a register of two thousand records is read where a computer opens no more than two hundred files", async () => {
  const { content } = repository("");
  const record = readFileSync(join(content, "recipients", "voorbeeld-dossier.md"), "utf8");
  const first = join(content, "recipients", "r-0.md");
  writeFileSync(first, record);
  // The same file under other names: a disk makes those in a third of the time.
  for (let number = 1; number < 2000; number += 1) linkSync(first, join(content, "recipients", `r-${number}.md`));
  const program = fileURLToPath(new URL("./listing-program.ts", import.meta.url));
  const { code, stdout, stderr } = await runProgram("sh", [
    "-c",
    `ulimit -n 200; exec "${process.execPath}" "${program}" "${content}"`,
  ]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(Number(stdout)).toBeGreaterThanOrEqual(2000);
}, 120_000);
