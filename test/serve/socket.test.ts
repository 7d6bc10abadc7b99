// The desk at a Unix socket, for a web server in front on the same computer.
import { existsSync, renameSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listen } from "../../src/desk/server/listen.ts";
import { emptyFolder } from "../fixtures/repository.ts";

const origin = "https://privacy.klein.example";
const answered = { status: 200, headers: { "content-type": "text/plain" }, body: "binnen" };
const open = (path: string) => listen(async () => answered, path, origin);

const ask = (socketPath: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request({ socketPath, path: "/", headers: { host } }, (response) => {
      response.setEncoding("utf8");
      let text = `${response.statusCode} `;
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve(text));
    })
      .on("error", reject)
      .end();
  });

const listening = (path: string) =>
  new Promise<ReturnType<typeof createServer>>((resolve) => {
    const server = createServer().listen(path, () => resolve(server));
  });

it("answers there under its own address, to its own group, and takes the file away at the end", async () => {
  const path = join(emptyFolder(), "beheer.sock");
  const { close } = await open(path);
  try {
    expect(await ask(path, "privacy.klein.example")).toBe("200 binnen");
    expect(await ask(path, "localhost")).toMatch(/^421 /);
    expect((statSync(path).mode & 0o777).toString(8)).toBe("660");
  } finally {
    await close();
  }
  expect(existsSync(path)).toBe(false);
});

it("takes the place of one that was left behind", async () => {
  const [path, first] = [join(emptyFolder(), "beheer.sock"), join(emptyFolder(), "eerst.sock")];
  const server = await listening(first);
  // Under another name it is not taken away at the end, as when a program is ended at once.
  renameSync(first, path);
  await new Promise((resolve) => server.close(resolve));
  expect(existsSync(path)).toBe(true);
  const { close } = await open(path);
  expect(await ask(path, "privacy.klein.example")).toBe("200 binnen");
  await close();
});

it("leaves another program its socket, and a file what it is", async () => {
  const folder = emptyFolder();
  const [used, file] = [join(folder, "in-gebruik.sock"), join(folder, "bestand")];
  const server = await listening(used);
  writeFileSync(file, "van iemand anders");
  await expect(open(used)).rejects.toThrow(`Op ${used} kan dit programma niet luisteren (EADDRINUSE).`);
  await expect(open(file)).rejects.toThrow(`Op ${file} kan dit programma niet luisteren (EADDRINUSE).`);
  await expect(open(join(folder, "weg", "x.sock"))).rejects.toThrow("kan dit programma niet luisteren");
  expect([existsSync(used), statSync(file).size]).toEqual([true, 17]);
  await new Promise((resolve) => server.close(resolve));
});
