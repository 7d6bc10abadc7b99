// What killed builds leave: an edition that was moved aside goes back, the rest goes, and what is alive or not ours stays.
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { finishSwap, makeOwned, oldEdition, swapFolder, tidy } from "../../src/node/folder/leftovers.ts";
import { type Owner, ownerNow } from "../../src/node/folder/owner.ts";
import { emptyFolder } from "../fixtures/repository.ts";

const id = "0a1b2c3d-0000-4000-8000-00000000abcd";
const write = (path: string, text: string) => {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
};
// No system gives out this number.
const dead: Partial<Owner> = { pid: 2 ** 30 };
const owned = (folder: string, owner: Partial<Owner>) =>
  write(join(folder, "owner.json"), JSON.stringify({ ...ownerNow("een bouw"), ...owner }));
const page = (out: string) => join(out, "registers/index.html");

/** A folder of editions in which a build was killed between its two moves. */
function halfSwapped(owner: Partial<Owner>): { out: string; swap: string } {
  const out = emptyFolder();
  write(join(out, "medewerkers/index.html"), "blijft");
  const swap = join(out, swapFolder(id));
  owned(swap, owner);
  write(join(oldEdition(swap, "registers"), "index.html"), "oud");
  write(join(swap, "nieuw/index.html"), "half");
  return { out, swap };
}

describe("in a folder of editions", () => {
  test("the one that was moved aside stands there again, and the half one is gone", async () => {
    const { out } = halfSwapped(dead);
    expect(await tidy(out, emptyFolder())).toEqual({ swept: 1, alive: [] });
    expect([readFileSync(page(out), "utf8"), readdirSync(out).sort()]).toEqual(["oud", ["medewerkers", "registers"]]);
  });

  test("one that has its successor is not put back over it", async () => {
    const { out } = halfSwapped(dead);
    write(page(out), "nieuw");
    await tidy(out, emptyFolder());
    expect([readFileSync(page(out), "utf8"), readdirSync(out).sort()]).toEqual(["nieuw", ["medewerkers", "registers"]]);
  });

  test("a build that is at work is left alone", async () => {
    const { out, swap } = halfSwapped({});
    expect(await tidy(out, emptyFolder())).toEqual({ swept: 0, alive: [swap] });
    expect([existsSync(page(out)), readdirSync(swap).sort()]).toEqual([false, ["nieuw", "oud", "owner.json"]]);
  });

  test("a swap that fails in this process puts the old one back itself", async () => {
    const { out, swap } = halfSwapped({});
    await finishSwap(out, swap);
    expect([readFileSync(page(out), "utf8"), existsSync(swap)]).toEqual(["oud", false]);
  });

  test("what bears another name is not ours", async () => {
    const out = emptyFolder();
    write(join(out, ".bouw-van-mij/brief.txt"), "x");
    write(join(out, ".git/HEAD"), "x");
    expect(await tidy(out, emptyFolder())).toEqual({ swept: 0, alive: [] });
    expect(readdirSync(out).sort()).toEqual([".bouw-van-mij", ".git"]);
  });
});

describe("in the folder of the program", () => {
  test.each<[string, Partial<Owner>, boolean]>([
    ["whose process is gone", dead, true],
    ["whose number another process has now", { started: "an earlier run 1" }, true],
    ["of another computer, long silent", { host: "PC-ANDERS", beat: Date.now() - 3_600_000 }, true],
    ["of another computer, just begun", { host: "PC-ANDERS" }, false],
    ["that is at work", { host: hostname() }, false],
  ])("a work folder %s", async (_, owner, goes) => {
    const top = emptyFolder();
    const folder = join(top, id);
    owned(folder, owner);
    write(join(folder, "site/datalekken/2026-001/index.html"), "Brief bij de buren");
    expect(await tidy(undefined, top)).toEqual({ swept: goes ? 1 : 0, alive: goes ? [] : [folder] });
    expect(existsSync(folder)).toBe(!goes);
  });

  test("one that tells nothing of its maker goes once it is a minute old", async () => {
    const top = emptyFolder();
    mkdirSync(join(top, id));
    expect((await tidy(undefined, top)).alive).toEqual([join(top, id)]);
    utimesSync(join(top, id), Date.now() / 1000 - 61, Date.now() / 1000 - 61);
    expect(await tidy(undefined, top)).toEqual({ swept: 1, alive: [] });
  });

  test("what is made by this process is known as alive", async () => {
    const top = emptyFolder();
    await makeOwned(join(top, id));
    expect((await tidy(undefined, top)).alive).toEqual([join(top, id)]);
  });
});

test("where there is nothing yet, nothing is to be done", async () => {
  expect(await tidy(join(emptyFolder(), "dist"), join(emptyFolder(), "none"))).toEqual({ swept: 0, alive: [] });
});
