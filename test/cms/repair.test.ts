// Withdrawing, taking away, retiring and purging on the desk: what stays, what goes, and what is refused.
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { emptyFolder, everything, oldBreach, type Repo, repository, withRetention } from "../fixtures/repository.ts";
import { hiddenIn, type Visitor, visit } from "./look-back.ts";

// Other test files build at the same time, of other content: their builds do not stand in the way here.
vi.mock("../../src/node/folder/leftovers.ts", async (original) => {
  const whole = await original<typeof import("../../src/node/folder/leftovers.ts")>();
  const none = mkdtempSync(join(tmpdir(), "privacyhandboek-work-"));
  return { ...whole, tidy: (out: string | undefined) => whole.tidy(out, none) };
});

let visitor: Visitor | undefined;
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});
async function opened(repo: Repo, now = "2026-11-16T09:00+01:00"): Promise<Visitor> {
  visitor = await visit(repo, now);
  return visitor;
}
const lastOf = (repo: Repo) => repo.git("log", "-1", "--format=%an: %s").trim();

describe("withdrawing a case", () => {
  const at = "/beheer/intrekken/personal-data-breaches/2026-001/";
  const file = "personal-data-breaches/2026-001.md";

  test("asks a reason, a role and a day; the case stays with its number, and the next gets another", async () => {
    const repo = repository("inhoud");
    const { get, post, client } = await opened(repo);
    expect((await get("/beheer/geschiedenis/personal-data-breaches/2026-001/")).page).toContain(`href="${at}"`);
    const asked = await get(at);
    expect(asked.words).toContain("het nummer wordt niet opnieuw gebruikt");
    expect(asked.words).toContain("Dit datalek is bij de AP gemeld. Trek ook die melding in");

    const empty = await post(at, { reason: " ", role: "", on: "2026-11-16", author: "" });
    expect([empty.status, empty.words]).toEqual([422, expect.stringContaining("Er klopt iets nog niet")]);
    const ahead = await post(at, { reason: "Dubbel.", role: "teamleider", on: "2027-01-01", author: "" });
    expect(ahead.status).toBe(422);
    expect(repo.read(file)).not.toContain("withdrawnOn");

    const done = await post(at, {
      reason: "Dubbel; het is zaak 2026-002.",
      role: "teamleider",
      on: "2026-11-16",
      author: "Anna",
    });
    expect([done.status, lastOf(repo).startsWith("Anna: Datalek 2026-001")]).toEqual([303, true]);
    expect(repo.read(file)).toContain(
      "withdrawnOn: 2026-11-16\nwithdrawnReason: Dubbel; het is zaak 2026-002.\nwithdrawnBy: teamleider\n",
    );
    expect(repo.read(file)).toContain("Rustig verlopen.");
    // Once is enough.
    expect((await get(at)).status).toBe(303);
    const next = await client.save(
      "personal-data-breaches/0000-000.md",
      {
        title: "Nieuw",
        signalledAt: "2026-03-27T10:00+01:00",
        reportedBy: "teamleider",
        dataInBrief: "adressen",
        ongoing: "no",
      },
      { newEntry: true },
    );
    expect(next.value.id).toBe("2026-002");
  });

  test("is for cases alone", async () => {
    const { get } = await opened(repository(""));
    expect((await get("/beheer/intrekken/recipients/voorbeeld-dossier/")).status).toBe(404);
  });
});

describe("taking away what was saved by mistake today", () => {
  test("goes from the folder in a step of its own; the history keeps it", async () => {
    const repo = repository("inhoud");
    const { get, post, client } = await opened(repo);
    const like = await client.open("recipients/voorbeeld-dossier.md");
    const saved = await client.save("recipients/vergissing.md", { ...like, name: "Vergissing" }, { newEntry: true });
    expect(saved.status).toBe(200);
    const at = "/beheer/weghalen/recipients/vergissing/";
    expect((await get("/beheer/geschiedenis/recipients/vergissing/")).page).toContain(`href="${at}"`);
    expect((await get(at)).words).toContain("In de geschiedenis van deze map blijft het staan.");
    const done = await post(at, { author: "Anna" });
    expect([done.status, done.location]).toEqual([303, "/beheer/#/collections/recipients"]);
    expect(existsSync(join(repo.content, "recipients/vergissing.md"))).toBe(false);
    expect(lastOf(repo)).toBe("Anna: ontvanger vergissing: weggehaald, bij vergissing opgeslagen");
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(repo.git("show", "HEAD^:inhoud/recipients/vergissing.md")).toContain("Vergissing");
    expect((await post(at, { author: "" })).status).toBe(404);

    // And that was a mistake as well.
    const gone = await get("/beheer/geschiedenis/recipients/vergissing/");
    expect(gone.words).toContain("Het bestand is weggehaald.");
    const back = /href="([^"]*\/alles\/)"/.exec(gone.page.replace(/^[\s\S]*<ol/, ""))?.[1] ?? "";
    const again = await post(back, { ...hiddenIn((await get(back)).page), author: "Bram" });
    expect([again.status, lastOf(repo)]).toEqual([303, "Bram: Ontvanger vergissing: nieuw"]);
    expect(repo.read("recipients/vergissing.md")).toBe(saved.value.text);
  });

  test("is refused for a case, for what is named elsewhere, for what is older, and for the last of a register", async () => {
    const repo = repository("");
    const { get, post } = await opened(repo);
    const said = async (path: string) => {
      const { status, words } = await post(`/beheer/weghalen/${path}/`, { author: "" });
      return [status, words];
    };
    expect(await said("personal-data-breaches/2026-001")).toEqual([
      422,
      expect.stringContaining("Een zaak met een nummer wordt nooit weggehaald"),
    ]);
    expect(await said("recipients/voorbeeld-dossier")).toEqual([
      422,
      expect.stringContaining('Dit wordt nog genoemd bij verwerking "Cliëntdossier"'),
    ]);
    expect(await said("handbook/privacybeleid")).toEqual([422, expect.stringContaining("Dit is vastgesteld.")]);
    expect((await get("/beheer/weghalen/organisation/organisation/")).status).toBe(404);
    expect(repo.git("status", "--porcelain")).toBe("");
  });
});

test("what was saved before today is not taken away", async () => {
  const repo = repository("");
  repo.commit("older", {
    "recipients/oud.md": repo.read("recipients/voorbeeld-dossier.md").replace("Voorbeeld Dossier", "Oud"),
  });
  repo.git("commit", "-q", "--amend", "--no-edit", "--date=2026-01-05T10:00:00+01:00");
  const { get, post } = await opened(repo);
  const { status, words } = await post("/beheer/weghalen/recipients/oud/", { author: "" });
  expect([status, words]).toEqual([422, expect.stringContaining("Dit is niet vandaag opgeslagen.")]);
  expect((await get("/beheer/geschiedenis/recipients/oud/")).page).not.toContain("/beheer/weghalen/");
});

describe("a case after its retention period", () => {
  const old = "personal-data-breaches/2015-001.md";
  const retire = "/beheer/opruimen/personal-data-breaches/2015-001/";
  const purge = "/beheer/wissen/personal-data-breaches/2015-001/";

  test("is retired and purged in the browser: only the number stays, asked twice, and nothing is left in the history", async () => {
    const repo = repository("inhoud", { ...withRetention, [old]: oldBreach });
    const { get, post } = await opened(repo);
    const list = await get("/beheer/opruimen/");
    expect(list.page).toContain(`href="${retire}"`);
    expect(list.words).toContain("bewaard tot en met zondag 1 juni 2025");
    const asked = await get(retire);
    expect(asked.words).toMatch(/Dit blijft het nummer 2015-001 .* Dit gaat weg .*Vrije tekst/);
    expect((await post(retire, { role: "", author: "" })).status).toBe(422);
    expect(repo.read(old)).toBe(oldBreach);

    const retired = await post(retire, { role: "privacyfunctionaris", author: "Anna" });
    expect([retired.status, retired.location]).toEqual([303, purge]);
    expect(repo.read(old)).toBe(
      "---\nretired:\n  kind: mail-lost-opened\n  retention: zaken\n  retiredOn: 2026-11-16\n  role: privacyfunctionaris\n---\n",
    );
    expect(lastOf(repo)).toBe("Anna: datalek 2015-001: opgeruimd na de bewaartermijn");
    expect(everything(repo.folder)).toContain("Tas vergeten");
    // Its history tells of no text any more.
    const history = await get("/beheer/geschiedenis/personal-data-breaches/2015-001/");
    expect(history.words).toContain("De tekst is opgeruimd na de bewaartermijn.");
    expect(history.words).not.toContain("Tas vergeten");

    const first = await post(purge, { role: "privacyfunctionaris", author: "Anna" });
    expect([first.status, first.words]).toEqual([200, expect.stringContaining("Dit is niet terug te draaien.")]);
    expect(first.words).toMatch(/in elke versie waarin hij staat: Datalekregister: 2015-001/);
    const wrong = await post(purge, { ...hiddenIn(first.page), confirm: "2015-002" });
    expect([wrong.status, wrong.words]).toEqual([
      422,
      expect.stringContaining("Hier hoort precies te staan: 2015-001."),
    ]);
    expect(everything(repo.folder)).toContain("Tas vergeten");

    const done = await post(purge, { ...hiddenIn(first.page), confirm: "2015-001" });
    expect([done.status, done.words]).toEqual([200, expect.stringContaining("de tekst staat er nergens meer in")]);
    const all = everything(repo.folder);
    for (const text of ["Tas vergeten", "lijn 12", "chauffeur"]) expect(all).not.toContain(text);
    expect(all).toContain("Brief aan de verkeerde bezorgd");
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(lastOf(repo)).toBe("Anna: Bewijsstuk: tekst uit de geschiedenis gehaald");
    expect((await post(purge, { role: "privacyfunctionaris", author: "" })).words).toContain(
      "is hiervan niets gevonden",
    );
  });

  test("that must still be kept is not retired; one that stands is not purged", async () => {
    const repo = repository("", { ...withRetention, [old]: oldBreach });
    const { get, post } = await opened(repo, "2025-05-31T09:00+02:00");
    const { status, words } = await post(retire, { role: "privacyfunctionaris", author: "" });
    expect([status, words]).toEqual([422, expect.stringContaining("blijft bewaard tot en met zondag 1 juni 2025")]);
    expect((await get("/beheer/opruimen/")).page).not.toContain(`href="${retire}"`);
    expect((await get(purge)).status).toBe(404);
    expect(repo.read(old)).toBe(oldBreach);
  });
});

test("a text that does not belong here goes everywhere, after its word was typed", async () => {
  const repo = repository("");
  const file = "processing-activities/clientdossier.md";
  repo.commit("slip", { [file]: repo.read(file).replace("Het dossier van", "Het dossier van Zonneschijn en van") });
  const { post } = await opened(repo);
  const first = await post("/beheer/wissen/tekst/", { text: "zonneschijn", role: "bestuurder", author: "" });
  expect(first.words).toContain("Verwerkingsregister: Cliëntdossier");
  expect((await post("/beheer/wissen/tekst/", { ...hiddenIn(first.page), confirm: "ja" })).status).toBe(422);
  const done = await post("/beheer/wissen/tekst/", { ...hiddenIn(first.page), confirm: "WISSEN" });
  expect(done.status).toBe(200);
  expect(everything(repo.folder)).not.toContain("Zonneschijn");
  expect(repo.read(file)).toContain("(weggehaald)");
});

describe("back-ups on the desk", () => {
  const at = "/beheer/reservekopie/";

  test("say that there never was one, give one with everything in it, and say then when it was", async () => {
    const repo = repository("inhoud");
    const { get, post, desk } = await opened(repo);
    expect((await get(at)).words).toContain("Laatste reservekopie: nooit.");
    const answer = await post(at, {});
    expect([answer.status, answer.words.includes("geschiedenis.bundle")]).toEqual([200, true]);
    expect((await get(at)).words).toMatch(/Laatste reservekopie: .*\(vandaag of gisteren\)/);
    const list = await get(`${at}wislijst.json`);
    expect(JSON.parse(list.page)).toEqual({ format: 1, tombstones: {}, purgedOn: [] });
    // Another site cannot ask for one.
    const elsewhere = await fetch(new URL(at, desk.address), {
      method: "POST",
      headers: { origin: "https://elders.example" },
    });
    expect(elsewhere.status).toBe(403);
  });

  test("warn after seven days, where they can be missed", async () => {
    const repo = repository("");
    const work = emptyFolder();
    writeFileSync(join(work, "backup.json"), JSON.stringify({ made: "2020-01-01T10:00+01:00" }));
    visitor = await visit(repo, undefined, work);
    expect(await visitor.client.get("notes.json")).toEqual([
      expect.stringMatching(/^De laatste reservekopie is \d+ dagen oud\. Maak er een .*Reservekopie\.$/),
    ]);
    await visitor.post(at, {});
    expect(await visitor.client.get("notes.json")).toEqual([]);
  });
});
