// Publication without a build: which editions an error holds back, what stays as it was, and when the gate on time opens.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Edition, editions } from "../../src/core/dossier/audience.ts";
import type { Begun } from "../../src/node/build/edition-build.ts";
import { publish } from "../../src/node/build/publish.ts";
import { buildOptions } from "../../src/node/command/build-options.ts";
import { CannotWork, command } from "../../src/node/command/options.ts";
import { judge } from "../../src/node/command/verdict.ts";
import { pageTexts } from "../../src/node/git/page-texts.ts";
import { emptyFolder } from "../fixtures/repository.ts";
import { type Change, smallContent, smallNow, swap } from "../fixtures/small.ts";

// In the place of Astro: an edition of one page, that says whose it is.
const begin = async (edition: Edition): Promise<Begun> => ({
  fits: () => true,
  finish: async ({ dossier }, folder) => {
    await rm(join(folder, edition.folder), { recursive: true, force: true });
    await mkdir(join(folder, edition.folder));
    await writeFile(join(folder, edition.folder, "index.html"), dossier.organisation?.name ?? "");
    return 1;
  },
  drop: async () => {},
});

/** Publishes a folder; gives what came of every edition. */
async function published(content: string, out: string, allowOverdue = false) {
  const verdict = await judge({ content, now: smallNow, allowOverdue });
  const all = await publish(verdict, { content, out, base: "", texts: pageTexts(content), begin });
  return Object.fromEntries(all.map(({ edition, heldBackBy }) => [edition.folder, heldBackBy.map(({ id }) => id)]));
}

const standing = (out: string) => (existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith(".")) : []);
const textIn = (out: string, edition: string) => readFileSync(join(out, edition, "index.html"), "utf8");
const fresh = () => join(emptyFolder(), "uit");

const breach = "personal-data-breaches/2026-001.md";
const page = "handbook/privacybeleid.mdx";
const unreadable: Readonly<Record<string, Change>> = { [breach]: swap('ongoing: "no"', "ongoing: misschien") };

describe("an error in the content", () => {
  test("of a case holds back only the registers edition, which stays as it was", async () => {
    const [out, content] = [fresh(), join(emptyFolder(), "inhoud")];
    cpSync(smallContent(), content, { recursive: true });
    expect(await published(content, out)).toEqual({ openbaar: [], medewerkers: [], registers: [] });
    for (const edition of standing(out)) writeFileSync(join(out, edition, "index.html"), "van gisteren");
    cpSync(smallContent(unreadable), content, { recursive: true });
    expect(await published(content, out)).toEqual({ openbaar: [], medewerkers: [], registers: ["not-in-list"] });
    expect(["openbaar", "medewerkers", "registers"].map((edition) => textIn(out, edition))).toEqual([
      "Stichting Klein",
      "Stichting Klein",
      "van gisteren",
    ]);
  });

  test("leaves no edition of another organisation beside what is published, and other content takes nothing away", async () => {
    const [out, content] = [fresh(), join(emptyFolder(), "inhoud")];
    cpSync(smallContent(), content, { recursive: true });
    await published(content, out);
    // The same folder, filled with content of another organisation, of which a case cannot be read.
    const other = {
      ...unreadable,
      "organisation.yml": swap("name: Stichting Klein", "name: Stichting Anders"),
      "privacy-statements/clients-1.md": (text: string) => text.replaceAll("Stichting Klein", "Stichting Anders"),
    };
    rmSync(content, { recursive: true });
    cpSync(smallContent(other), content, { recursive: true });
    expect(await published(content, out)).toEqual({ openbaar: [], medewerkers: [], registers: ["not-in-list"] });
    expect(standing(out)).toEqual(["medewerkers", "openbaar"]);
    expect([textIn(out, "medewerkers"), textIn(out, "openbaar")]).toEqual(["Stichting Anders", "Stichting Anders"]);
    // Content in another place.
    await expect(published(smallContent(), out)).rejects.toThrow(
      /uitgaven van Stichting Anders, gemaakt van de inhoud in/,
    );
    expect([standing(out), textIn(out, "medewerkers")]).toEqual([["medewerkers", "openbaar"], "Stichting Anders"]);
  });

  test("of a page holds back the editions that show it", async () => {
    const out = fresh();
    const dead = { [page]: swap("[link](/termijnen/)", "[link](/bestaat-niet/)") };
    expect(await published(smallContent(dead), out)).toEqual({
      openbaar: [],
      medewerkers: ["page-resolves"],
      registers: ["page-resolves"],
    });
    expect(standing(out)).toEqual(["openbaar"]);
  });

  test.each<{ name: string; changes: Readonly<Record<string, Change>> }>([
    { name: "of a page that cannot be read", changes: { [page]: swap("audience: staff\n", "") } },
    { name: "of the organisation", changes: { "organisation.yml": swap("name: Stichting Klein\n", "") } },
  ])("$name holds back everything", async ({ changes }) => {
    const out = fresh();
    const held = Object.values(await published(smallContent(changes), out));
    expect(held.filter((ids) => ids.length === 0)).toEqual([]);
    expect(held).toHaveLength(editions.length);
    expect(standing(out)).toEqual([]);
  });

  test("is judged by its place in the content, not by the name of a folder above it", async () => {
    const content = join(emptyFolder(), "personal-data-breaches", "inhoud");
    cpSync(smallContent({ "access-roles/teamleider.md": swap("scope: own-team", "scope: alles") }), content, {
      recursive: true,
    });
    const out = fresh();
    await published(content, out);
    expect(standing(out)).toEqual(["openbaar"]);
  });

  test("is also what a page points to and an edition that shows it cannot hold", async () => {
    const content = smallContent({
      [page]: swap("## Waarom", 'Bel <Organisation field="authorityContact.phone" />.\n\n## Waarom'),
      "organisation.yml": swap(
        "controllerRole:",
        "authorityContact:\n  role: bestuurder\n  phone: 010-000 00 12\ncontrollerRole:",
      ),
    });
    expect((await published(content, fresh())).medewerkers).toContain("page-resolves");
  });
});

describe("the gate on time", () => {
  const unmet = (more: string): Readonly<Record<string, Change>> => ({
    [breach]: (text) => {
      const first = text.slice(0, text.indexOf("notifications:"));
      const rest = text.slice(text.indexOf("peopleDecision:"), text.indexOf("closedOn:"));
      return `${first}${more}${rest}---\n`;
    },
  });
  const open = { openbaar: [], medewerkers: [], registers: [] };

  test("is shut while a term of law has passed without act or reason, and opens with the truth", async () => {
    const out = fresh();
    expect(await published(smallContent(unmet("")), out)).toEqual({ ...open, registers: ["notify-authority"] });
    expect(standing(out)).toEqual(["medewerkers", "openbaar"]);
    const told = unmet("delayReason: Wij wachtten op de leverancier.\n");
    expect(await published(smallContent(told), fresh())).toEqual(open);
  });

  test("can be opened by the one who builds and by the officer", async () => {
    expect(await published(smallContent(unmet("")), fresh(), true)).toEqual(open);
    const shown = { ...unmet(""), "organisation.yml": (text: string) => `${text}publication:\n  overdue: show\n` };
    expect(await published(smallContent(shown), fresh())).toEqual(open);
  });
});

describe("what cannot be done is refused in Dutch, and changes nothing", () => {
  test.each([
    { name: "an option that does not exist", args: ["--uit", "x"], word: "--uit" },
    { name: "an option without its value", args: ["--out"], word: "--out" },
    { name: "an edition that does not exist", args: ["--edition", "geheim"], word: "geheim" },
    { name: "a base that is no path", args: ["--base", "privacy"], word: "--base" },
    { name: "an address that is none", args: ["--site", "handboek"], word: "--site" },
    {
      name: "an address that disagrees with the base",
      args: ["--site", "https://a.example/b", "--base", "/c"],
      word: "--site",
    },
    { name: "a moment without a time zone", args: ["--now", "2026-11-16"], word: "--now" },
    { name: "a format that does not exist", args: ["--format", "xml"], word: "xml" },
  ])("$name", ({ args, word }) => {
    expect(() => buildOptions(args)).toThrow(CannotWork);
    expect(() => buildOptions(args)).toThrow(word);
  });

  test("and what is right is read", () => {
    const { chosen, around, out } = buildOptions([
      "--edition",
      "openbaar",
      "--base",
      "/privacy/",
      "--site",
      "https://a.example",
    ]);
    expect([chosen.map(({ folder }) => folder), around, out]).toEqual([
      ["openbaar"],
      { base: "/privacy", site: "https://a.example" },
      "dist",
    ]);
  });

  test.each([
    { name: "a folder that cannot be read", content: "/nergens", out: undefined, message: /nergens/ },
    {
      name: "a place where nothing can be written",
      out: "/proc/privacyhandboek",
      message: /kan niet worden geschreven/,
    },
    { name: "a place below a file", out: join(import.meta.filename, "dist"), message: /kan niet worden geschreven/ },
    { name: "a file as the place to write", out: import.meta.filename, message: /staat een bestand/ },
  ])("$name", async ({ content = smallContent(), out = fresh(), message }) => {
    const refused = await published(content, out).catch((error: unknown) => error);
    if (!(refused instanceof CannotWork)) throw refused;
    expect(refused.message).toMatch(message);
    expect(refused.remedy).toMatch(/^[A-Z].*\.$/);
  });

  test("a folder with something that no build made", async () => {
    const out = emptyFolder();
    writeFileSync(join(out, "vakantie.txt"), "zon");
    await expect(published(smallContent(), out)).rejects.toThrow(CannotWork);
    expect(readdirSync(out)).toEqual(["vakantie.txt"]);
  });
});

test("a command says what it cannot do in words and ends with 2", async () => {
  const [written, before] = [process.stderr.write, process.exitCode];
  let words = "";
  process.stderr.write = (text: string | Uint8Array) => {
    words += String(text);
    return true;
  };
  try {
    await command(async () => {
      throw new CannotWork("Het kan niet.", "Doe iets anders.");
    });
    expect([words, process.exitCode]).toEqual(["Het kan niet.\nDoe iets anders.\n", 2]);
  } finally {
    process.stderr.write = written;
    process.exitCode = before;
  }
});
