// Better texts of the program on the desk, without a browser: shown beside one's own, saved as every save is, refused in words.
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Origin, originOf } from "../../src/core/start/better-text.ts";
import type { Library } from "../../src/core/start/library.ts";
import { repository } from "../fixtures/repository.ts";
import { smallNow } from "../fixtures/small.ts";
import { hiddenIn, type Visitor, visit } from "./look-back.ts";

const pageOf = (body: string) => ({ id: "regels", fields: {}, body });
const was = "Het begin.\n\n## Wat u doet\n\nBel meteen.\n\n## Wat u niet doet\n\nWacht niet.\n";
const theirs =
  "Het begin.\n\n## Wat u doet\n\nBel ook 's nachts.\n\n## Wat u niet doet\n\nWacht [nooit](/handboek/weg/).\n";

// What came with the program: a text that is newer than the one the page began with.
const program = vi.hoisted(() => ({ body: "", asked: 0 }));
vi.mock("../../src/node/read/library.ts", async (original) => ({
  ...(await original<typeof import("../../src/node/read/library.ts")>()),
  libraryOnce: async (): Promise<Library> => {
    program.asked += 1;
    return { records: [], pages: [pageOf(program.body)], roles: [], terms: {} };
  },
}));

const path = "handbook/onze-regels.mdx";
const rows = (origin: Origin) =>
  (origin.sections ?? []).map(
    ({ heading = "", upstream, taken = "" }) =>
      `    - heading: ${JSON.stringify(heading)}\n      upstream: "${upstream}"\n      taken: "${taken}"\n`,
  );
const file = (body = was) => `---
title: Onze regels
summary: Wat u doet.
chapter: conduct
order: 5
audience: staff
owner: privacyfunctionaris
version: "1.0"
effectiveOn: 2026-02-01
approvedOn: 2026-01-20
approvedBy: bestuurder
library:
  page: regels
  sections:
${rows(originOf(pageOf(was), (text) => text)).join("")}reviewOn: 2027-01-01
changes:
  - version: "1.0"
    on: 2026-01-20
    what: Eerste versie.
---

${body}`;

let visitor: Visitor | undefined;
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});
async function opened(content: string | undefined, body = theirs) {
  program.body = body;
  program.asked = 0;
  const repo = repository("inhoud", content === undefined ? {} : { [path]: content });
  visitor = await visit(repo, smallNow);
  return { repo, ...visitor };
}
const at = "/beheer/betere-teksten/onze-regels/";
/** The names of the questions on a page, in their order. */
const asked = (page: string) => [
  ...new Set([...page.matchAll(/type="radio"[^>]* name="([^"]+)"/g)].map(([, name = ""]) => name)),
];

describe("a better text", () => {
  test("is told under Vandaag, shown beside one's own, and changes nothing by itself", async () => {
    const { repo, get } = await opened(file(was.replace("Wacht niet.", "Wacht op niemand.")));
    const today = await get("/beheer/vandaag/");
    expect(today.page).toContain('<a href="/beheer/betere-teksten/">Er is een betere tekst voor 1 pagina</a>');
    const list = await get("/beheer/betere-teksten/");
    expect([list.status, list.words]).toEqual([200, expect.stringContaining("Onze regels 2 stukken")]);
    const shown = await get(at);
    // What stays is left out, what differs is marked word by word.
    expect(shown.page).toContain('<p>…</p><p>Bel <del class="word">meteen</del>.</p>');
    expect(shown.page).toContain('<p>…</p><p>Bel <ins class="word">ook &#39;s nachts</ins>.</p>');
    expect(shown.words).toContain("Er is een betere tekst. U veranderde hier zelf niets.");
    expect(shown.page).toContain('Wacht <del class="word">op niemand</del>.');
    expect(shown.words).toContain("U veranderde of schreef dit stuk zelf.");
    expect(shown.words).toContain("Neemt u iets over, dan wordt de pagina weer een concept.");
    expect(asked(shown.page)).toHaveLength(2);
    expect(repo.git("status", "--porcelain")).toBe("");
    expect((await get("/beheer/betere-teksten/weg/")).status).toBe(404);
  });

  test("comes in its place alone, in one commit on somebody's name, as a concept; no stays no", async () => {
    const { repo, get, post } = await opened(file());
    const { page } = await get(at);
    const [first = "", second = ""] = asked(page);
    const nothing = await post(at, { ...hiddenIn(page), [first]: "later", [second]: "later", author: "Anna" });
    expect([nothing.status, nothing.words]).toEqual([422, expect.stringContaining("Kies bij ten minste één stuk")]);
    expect(repo.read(path)).toBe(file());

    const done = await post(at, { ...hiddenIn(page), [first]: "take", [second]: "keep", author: "Anna" });
    expect([done.status, done.location]).toEqual([303, at]);
    const now = repo.read(path);
    expect(now).toContain(
      "\n---\n\nHet begin.\n\n## Wat u doet\n\nBel ook 's nachts.\n\n## Wat u niet doet\n\nWacht niet.\n",
    );
    expect(now).toMatch(/^version: "1\.1"$/m);
    expect(now).toMatch(/^takenOver: library$/m);
    expect(now).toMatch(/^ {4}"?on"?: 2026-11-16$/m);
    expect(now).toMatch(/what: .*Overgenomen uit het voorbeeld van het programma: Wat u doet\./);
    expect(now).not.toMatch(/approvedOn|approvedBy|effectiveOn/);
    expect(repo.git("log", "-1", "--format=%an %H").startsWith("Anna ")).toBe(true);
    expect(repo.git("show", "--name-only", "--format=", "HEAD").trim()).toBe(`inhoud/${path}`);
    // Nothing is left to choose: on to the list, which says so.
    expect((await get(at)).location).toBe("/beheer/betere-teksten/");
    expect((await get("/beheer/betere-teksten/")).words).toContain("Uw keuzes voor “Onze regels” zijn opgeslagen.");
    expect((await get("/beheer/vandaag/")).words).not.toContain("betere tekst");
  });

  test("that points to what is not here is refused in words, and nothing is lost or half done", async () => {
    const { repo, get, post } = await opened(file());
    const { page } = await get(at);
    const [first = "", second = ""] = asked(page);
    const refused = await post(at, { ...hiddenIn(page), [first]: "take", [second]: "take", author: "Anna" });
    expect([refused.status, refused.words]).toEqual([422, expect.stringContaining("/handboek/weg/")]);
    expect(refused.page).toMatch(new RegExp(`name="${first}" value="take" checked`));
    expect(repo.read(path)).toBe(file());
  });

  test("is not put into a page that changed meanwhile", async () => {
    const { repo, get, post } = await opened(file());
    const { page } = await get(at);
    const [first = ""] = asked(page);
    const other = file(was.replace("Het begin.", "Een ander begin."));
    repo.commit("Van een ander", { [path]: other });
    const late = await post(at, { ...hiddenIn(page), [first]: "take", author: "Anna" });
    expect([late.status, late.words]).toEqual([409, expect.stringContaining("Er is niets opgeslagen.")]);
    expect(repo.read(path)).toBe(other);
    // Looked at again, it may be chosen after all.
    expect((await post(at, { ...hiddenIn(late.page), [first]: "take", author: "Anna" })).status).toBe(303);
    expect(repo.read(path)).toContain("Een ander begin.\n\n## Wat u doet\n\nBel ook 's nachts.");
  });

  test("is no task while the text is the same, and is not looked for where no page began with the example", async () => {
    const same = await opened(file(), was);
    expect((await same.get("/beheer/vandaag/")).words).not.toContain("betere tekst");
    expect((await same.get("/beheer/betere-teksten/")).words).toContain("Er zijn geen nieuwe teksten.");
    await same.close();
    const { get } = await opened(undefined);
    expect((await get("/beheer/vandaag/")).words).not.toContain("betere tekst");
    expect(program.asked).toBe(0);
  });
});
