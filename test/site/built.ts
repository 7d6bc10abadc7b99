// Builds the real content once for all tests of the site, at the root and under a path; takes the folders away afterwards.
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { project, run } from "./command.ts";

/** Where the builds of the real content stand. */
export interface Built {
  /** A copy of content/, as it was built. */
  readonly content: string;
  /** The three editions, at the root. */
  readonly root: string;
  /** The three editions, under /privacy on a host that is named. */
  readonly based: string;
}

declare module "vitest" {
  interface ProvidedContext {
    built: Built;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "privacyhandboek-site-")));
  const built: Built = { content: join(folder, "content"), root: join(folder, "root"), based: join(folder, "based") };
  await cp(join(project, "content"), built.content, { recursive: true });
  const builds = await Promise.all([
    run("build", ["--content", built.content, "--out", built.root]),
    run("build", [
      "--content",
      built.content,
      "--out",
      built.based,
      "--base",
      "/privacy",
      "--site",
      "https://handboek.example/privacy/",
    ]),
  ]);
  for (const { code, stdout, stderr } of builds) {
    if (code !== 0) {
      await rm(folder, { recursive: true, force: true });
      throw new Error(`The content of this project was not built (exit ${code}).\n${stderr}\n${stdout}`);
    }
  }
  provide("built", built);
  return () => rm(folder, { recursive: true, force: true });
}
