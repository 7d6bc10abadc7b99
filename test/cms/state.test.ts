// What was made of one organisation's content is never shown to another, wherever folders are moved, copied, shared or filled anew.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Builder } from "../../src/desk/build/builder.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { claim, identityIn, identityOf, isSame, keyOf, markAs, markIn } from "../../src/node/folder/identity.ts";
import { siteIn, stateOf } from "../../src/node/folder/state.ts";
import { emptyFolder } from "../fixtures/repository.ts";
import { smallContent, swap } from "../fixtures/small.ts";
import { cookieFrom } from "./enter.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 120_000 });

const other = { "organisation.yml": swap("name: Stichting Klein", "name: Stichting Anders") };
const at = (top: string, name: string) => join(top, name);

/** A folder with content of its own at a fixed place, so that it can be moved and replaced. */
function contentAt(place: string, changes = {}): string {
  cpSync(smallContent(changes), place, { recursive: true });
  return place;
}
const refill = (place: string, changes: Parameters<typeof smallContent>[0]) => {
  rmSync(place, { recursive: true });
  contentAt(place, changes);
};

describe("whose content it is", () => {
  const top = "/inhoud";
  it.each([
    ["the same", "name: A\nchamberOfCommerce: '1'", 'name: "A"\nchamberOfCommerce: "1"', true],
    ["another name", "name: A", "name: B", false],
    [
      "the same name with another registration",
      'name: A\nchamberOfCommerce: "1"',
      'name: A\nchamberOfCommerce: "2"',
      false,
    ],
    ["the same, with a broken line elsewhere", "name: A", "name: A\nroles: [", true],
    ["another, with a broken line elsewhere", "name: A", "name: B\nroles: [", false],
    ["no name on either side", "roles: []", "roles: []", false],
    ["no text at all", "", "", false],
    ["a name that is no text", "name: [A]", "name: [A]", false],
  ])("%s", (_, one, two, same) => {
    expect(isSame(identityIn(top, one), identityIn(top, two))).toBe(same);
    expect(isSame(identityIn(top, one), identityIn("/elders", two))).toBe(false);
  });
});

describe("a folder for editions", () => {
  async function claimed(
    out: string,
    content: string,
  ): Promise<readonly [owner: string | undefined, cleared: boolean]> {
    let cleared = false;
    const owner = await claim(out, await identityOf(content), async () => {
      cleared = true;
    });
    return [owner?.name ?? undefined, cleared];
  }

  it("is kept for the same content, also after it was moved", async () => {
    const top = emptyFolder();
    const [out, content] = [emptyFolder(), contentAt(at(top, "een"))];
    await claimed(out, content);
    expect(await claimed(out, content)).toEqual([undefined, false]);
    renameSync(content, at(top, "twee"));
    expect(await claimed(out, at(top, "twee"))).toEqual([undefined, false]);
    expect((await markIn(out))?.content).toBe(at(top, "twee"));
  });

  it("is refused to other content, also to a copy, and to who moved in where it stood", async () => {
    const top = emptyFolder();
    const [out, content] = [emptyFolder(), contentAt(at(top, "een"))];
    await claimed(out, content);
    const before = readFileSync(join(out, ".privacyhandboek"), "utf8");
    expect(await claimed(out, contentAt(at(top, "kopie")))).toEqual(["Stichting Klein", false]);
    expect(await claimed(out, contentAt(at(top, "ander"), other))).toEqual(["Stichting Klein", false]);
    rmSync(content, { recursive: true });
    expect(await claimed(out, at(top, "ander"))).toEqual(["Stichting Klein", false]);
    expect(readFileSync(join(out, ".privacyhandboek"), "utf8")).toBe(before);
  });

  it("is emptied when another organisation stands in the same place, when one gets another name, and after an earlier version", async () => {
    const content = contentAt(at(emptyFolder(), "inhoud"));
    const out = emptyFolder();
    await claimed(out, content);
    refill(content, other);
    expect(await claimed(out, content)).toEqual([undefined, true]);
    writeFileSync(join(out, ".privacyhandboek"), "Gemaakt door `npm run build`; elke bouw vervangt wat hier staat.\n");
    expect(await claimed(out, content)).toEqual([undefined, true]);
    expect(await claimed(out, content)).toEqual([undefined, false]);
  });

  it("is left as it is while nobody can tell whose content it is", async () => {
    const content = contentAt(at(emptyFolder(), "inhoud"));
    const out = emptyFolder();
    await claimed(out, content);
    writeFileSync(join(content, "organisation.yml"), "roles: [");
    expect(await claimed(out, content)).toEqual([undefined, false]);
    expect((await markIn(out))?.name).toBe("Stichting Klein");
  });

  it("goes to one of two that begin at the same moment", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const top = emptyFolder();
      const [out, one, two] = [emptyFolder(), contentAt(at(top, "een")), contentAt(at(top, "twee"), other)];
      const owners = (await Promise.all([claimed(out, one), claimed(out, two)])).map(([owner]) => owner);
      expect(owners.filter((each) => each === undefined)).toHaveLength(1);
    }
  });
});

describe("the state of the desk", () => {
  it("is one folder for a content folder, by whatever way it is named, and another for each other", async () => {
    const top = emptyFolder();
    const root = at(top, "state");
    const [one, two] = [contentAt(at(top, "een")), contentAt(at(top, "twee"))];
    symlinkSync(one, at(top, "koppeling"));
    expect(await stateOf(at(top, "koppeling"), root)).toBe(await stateOf(one, root));
    expect(await stateOf(two, root)).not.toBe(await stateOf(one, root));
    expect(await stateOf(one, root)).toBe(join(root, await keyOf(one)));
    expect((statSync(root).mode & 0o077) + (statSync(await stateOf(one, root)).mode & 0o077)).toBe(0);
  });

  it("of content that is gone, and the one site of an earlier version, are taken away at a start", async () => {
    const top = emptyFolder();
    const root = at(top, "state");
    const [gone, here] = [contentAt(at(top, "weg")), contentAt(at(top, "hier"))];
    const [old, now] = [await stateOf(gone, root), await stateOf(here, root)];
    for (const site of [siteIn(old), siteIn(now), siteIn(root)])
      mkdirSync(join(site, "registers"), { recursive: true });
    rmSync(gone, { recursive: true });
    await stateOf(here, root);
    expect([old, now, root].map((each) => existsSync(siteIn(each)))).toEqual([false, true, false]);
  });
});

describe("what the desk shows", () => {
  const desks: Desk[] = [];
  afterEach(async () => {
    for (const each of desks.splice(0)) await each.close();
  });
  const heldBack: Builder = { build: async () => ({ ok: false, findings: [] }), beside: [] };
  const registers = "Register van Stichting Klein";

  async function deskOn(content: string, site: string) {
    // One at a time on a content folder.
    for (const each of desks.splice(0)) await each.close();
    const desk = await startDesk({ content, work: emptyFolder(), site, builder: heldBack, port: 0 });
    desks.push(desk);
    await desk.builds.settled();
    const cookie = await cookieFrom(desk.entrance);
    return async (path: string) =>
      (await fetch(`http://127.0.0.1:${desk.port}${path}`, { redirect: "manual", headers: { cookie } })).text();
  }
  async function siteOf(content: string): Promise<string> {
    const site = emptyFolder();
    for (const folder of ["registers", "medewerkers"]) {
      mkdirSync(join(site, folder));
      for (const name of ["index.html", "404.html", "datalekken.csv", "termijnen.ics"])
        writeFileSync(join(site, folder, name), registers);
    }
    await markAs(site, await identityOf(content));
    return site;
  }
  const paths = ["/", "/?site", "/datalekken.csv", "/er/is/niets", "/uitgave/medewerkers/", "/beheer/bevindingen/"];

  it("is the last good site of this content, held back or not", async () => {
    const content = contentAt(at(emptyFolder(), "inhoud"));
    const get = await deskOn(content, await siteOf(content));
    expect(await get("/?site")).toContain(registers);
    expect(await get("/")).toContain("Naar de laatste goede site");
    // A broken line in the file that says whose it is does not make it another's.
    writeFileSync(
      join(content, "organisation.yml"),
      `${readFileSync(join(content, "organisation.yml"), "utf8")}x: [\n`,
    );
    expect(await get("/?site")).toContain(registers);
  });

  const strangers: readonly (readonly [string, (content: string) => unknown])[] = [
    ["of another organisation that now stands in the same place", (content) => refill(content, other)],
    ["once nobody can tell whose content it is", (content) => rmSync(join(content, "organisation.yml"))],
  ];
  it.each(strangers)("is never a site %s, and nothing leads to it", async (_, change) => {
    const content = contentAt(at(emptyFolder(), "inhoud"));
    const get = await deskOn(content, await siteOf(content));
    expect(await get("/?site")).toContain(registers);
    // While it runs.
    change(content);
    for (const path of paths) {
      const text = await get(path);
      expect(text).not.toContain(registers);
      expect(text).not.toContain("Naar de laatste goede site");
    }
  });

  it("is never a site without a mark, or of content elsewhere", async () => {
    const top = emptyFolder();
    const content = contentAt(at(top, "inhoud"));
    const elsewhere = await siteOf(contentAt(at(top, "kopie")));
    const unmarked = await siteOf(content);
    rmSync(join(unmarked, ".privacyhandboek"));
    for (const site of [elsewhere, unmarked]) {
      const get = await deskOn(content, site);
      for (const path of paths) expect(await get(path)).not.toContain(registers);
    }
  });
});
