// A program that npm started ends when npm is ended, which tells only the shell in between.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { askedToStop } from "../../src/node/command/stop.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const stop = fileURLToPath(new URL("../../src/node/command/stop.ts", import.meta.url));
const program = `
  setInterval(() => {}, 1000);
  import(${JSON.stringify(stop)}).then(async ({ askedToStop }) => {
    const asked = askedToStop();
    console.log("runs " + process.pid);
    await asked;
    console.log("ends by itself");
    process.exit();
  });`;

async function inShell(environment: NodeJS.ProcessEnv): Promise<{ text: () => string; pid: number; end: () => void }> {
  // The shell waits, as that of npm does.
  const shell = spawn("sh", ["-c", '"$0" -e "$1"; true', process.execPath, program], {
    env: { ...process.env, ...environment },
  });
  let said = "";
  shell.stdout.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  await vi.waitFor(() => expect(said).toContain("runs"), 60_000);
  return { text: () => said, pid: Number(/runs (\d+)/.exec(said)?.[1]), end: () => shell.kill() };
}

const isGone = (pid: number) => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

it.runIf(process.platform !== "win32")("ends by itself, to its own end", async () => {
  const { text, pid, end } = await inShell({ npm_lifecycle_event: "serve" });
  end();
  await vi.waitFor(() => expect(isGone(pid)).toBe(true), 30_000);
  expect(text()).toContain("ends by itself");
});

it("goes on when nobody used npm: a shell may close behind it", async () => {
  vi.useFakeTimers();
  const parent = vi.spyOn(process, "ppid", "get").mockReturnValue(4000);
  const ended: string[] = [];
  const watch = (name: string, lifecycle: string | undefined) => {
    vi.stubEnv("npm_lifecycle_event", lifecycle);
    void askedToStop().then(() => ended.push(name));
  };
  watch("by npm", "start");
  watch("by hand", undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ended).toEqual([]);
  parent.mockReturnValue(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ended).toEqual(["by npm"]);
});
