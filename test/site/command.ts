// Runs a command of the project in a process of its own, as npm does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

export const project = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program until it ends; a program that hangs is ended after a minute, with code null. */
export function runProgram(program: string, args: readonly string[], cwd = project): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], timeout: 300_000 });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (part: string) => {
        said[name] += part;
      });
    }
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
}

/** `npm run <name> -- <args>`, without npm's own lines. */
export const run = (name: string, args: readonly string[]): Promise<Ended> =>
  runProgram(process.execPath, ["scripts/run.mjs", name, ...args]);

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}
