// The history of a record on the desk, and the way back of a version or a field, over the save path of every form.
import { afterEach, expect, test } from "vitest";
import { type Repo, repository } from "../fixtures/repository.ts";
import { smallContent, swap } from "../fixtures/small.ts";
import { hiddenIn, type Visitor, visit } from "./look-back.ts";

let visitor: Visitor | undefined;
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});

const activity = "processing-activities/clientdossier.md";
const history = "/beheer/geschiedenis/processing-activities/clientdossier/";
const page = "handbook/privacybeleid.mdx";

async function opened(repo: Repo): Promise<Visitor> {
  visitor = await visit(repo);
  return visitor;
}
const linksIn = (html: string) =>
  [...html.matchAll(/href="(\/beheer\/geschiedenis\/[^"]+)"/g)].map((each) => each[1] ?? "");

test("who, when and what changed stand there in words; undoing yesterday's change is a new save, with its own name", async () => {
  const repo = repository("inhoud");
  const { get, post, client } = await opened(repo);
  const before = repo.read(activity);
  expect(
    (await client.change(activity, { name: "Iets anders", owner: "privacyfunctionaris" }, "Anna de Boer")).status,
  ).toBe(200);

  const first = await get(history);
  expect(first.status).toBe(200);
  expect(first.words).toMatch(
    /uur.*, door Anna de Boer zo staat het nu Naam van de verwerking Was Cliëntdossier Werd Iets anders/,
  );
  expect(first.words).toMatch(/Eigenaar[^.]* Was teamleider Werd privacyfunctionaris/);
  const [back = ""] = linksIn(first.page).filter((each) => each.endsWith("/name/"));

  const asked = await get(back);
  expect(asked.words).toContain("Zo staat het nu Iets anders Zo wordt het Cliëntdossier");
  const done = await post(back, { ...hiddenIn(asked.page), author: "Bram" });
  expect([done.status, done.location]).toEqual([303, history]);
  expect(repo.read(activity)).toBe(before.replace("owner: teamleider", "owner: privacyfunctionaris"));
  expect(repo.git("log", "-1", "--format=%an %s").trim()).toBe("Bram Verwerking clientdossier: Naam van de verwerking");
  expect((await get(history)).words).toContain("Teruggezet. Dit is nu de nieuwste versie.");
  // Said once.
  expect((await get(history)).words).not.toContain("Teruggezet.");

  // The whole version of the beginning.
  const whole = linksIn((await get(history)).page).findLast((each) => each.endsWith("/alles/")) ?? "";
  await post(whole, { ...hiddenIn((await get(whole)).page), author: "" });
  expect(repo.read(activity)).toBe(before);
});

test("somebody who saved meanwhile is named, and nothing is put back", async () => {
  const repo = repository("");
  const { get, post, client } = await opened(repo);
  await client.change(activity, { name: "Van Anna" }, "Anna");
  const [back = ""] = linksIn((await get(history)).page).filter((each) => each.endsWith("/name/"));
  const asked = await get(back);
  await client.change(activity, { name: "Van Bram" }, "Bram");
  const answer = await post(back, { ...hiddenIn(asked.page), author: "Carla" });
  expect([answer.status, answer.words]).toEqual([
    409,
    expect.stringContaining("Bram heeft dit ondertussen gewijzigd. Er is niets teruggezet."),
  ]);
  expect(answer.words).toContain("Zo staat het nu Van Bram");
  expect(repo.read(activity)).toContain("name: Van Bram");
});

test("a form that is overtaken is told by whom, also after the desk was closed in between", async () => {
  const repo = repository("inhoud");
  const first = await opened(repo);
  const [form, another] = [await first.client.open(activity), await first.client.open(activity)];
  await first.client.save(activity, { ...form, name: "Van Anna" }, { author: "Anna de Boer" });
  const late = await first.client.save(activity, { ...another, name: "Van Bram" }, { author: "Bram" });
  expect([late.status, late.value]).toEqual([
    409,
    expect.objectContaining({
      error: "Anna de Boer heeft dit record ondertussen gewijzigd; er is niets overgeschreven.",
      conflict: expect.objectContaining({ by: "Anna de Boer", at: expect.stringMatching(/^\d{4}-/) }),
    }),
  ]);
  await first.close();
  const second = await opened(repo);
  const later = await second.client.save(activity, { ...another, name: "Van Bram" }, { author: "Bram" });
  expect(later.value.error).toContain("Anna de Boer heeft dit record");
  // Who gave no name is not called by a name of ours.
  await second.client.save(activity, { ...(await second.client.open(activity)), name: "Zonder naam" }, { author: "" });
  const unnamed = await second.client.save(activity, { ...another, name: "Van Bram" }, { author: "Bram" });
  expect(unnamed.value.error).toContain("Iemand anders heeft dit record");
});

test("what a save would refuse, putting back refuses too", async () => {
  const old = "retention-periods/oud.md";
  const repo = repository("");
  const now = repo.read(activity);
  const period = repo.read("retention-periods/zorgdossier.md").replace("name: Zorgdossier", "name: Oud");
  repo.commit("old", { [old]: period, [activity]: now.replace("  - zorgdossier", "  - oud") });
  repo.commit("new", { [old]: null, [activity]: now });
  const { get, post } = await opened(repo);
  const back = linksIn((await get(history)).page).find((each) => each.endsWith("/retention/")) ?? "";
  const answer = await post(back, { ...hiddenIn((await get(back)).page), author: "Anna" });
  expect([answer.status, answer.words]).toEqual([422, expect.stringContaining("oud")]);
  expect(answer.words).toContain("Er klopt iets nog niet");
  expect([repo.read(activity), repo.git("status", "--porcelain", "--untracked-files=no")]).toEqual([now, ""]);
});

test("a page that comes back is a concept, and the approved text goes on being the one that holds", async () => {
  const repo = repository("");
  repo.commit("two", {
    [page]: repo
      .read(page)
      .replace('version: "1.0"', 'version: "2.0"')
      .replace("Nog een regel.", "Nog een andere regel."),
  });
  const { get, post } = await opened(repo);
  const at = "/beheer/geschiedenis/handbook/privacybeleid/";
  const whole = linksIn((await get(at)).page).find((each) => each.endsWith("/alles/")) ?? "";
  const asked = await get(whole);
  expect(asked.words).toContain("De pagina wordt weer een concept.");
  expect((await post(whole, { ...hiddenIn(asked.page), author: "Anna" })).status).toBe(303);
  const now = repo.read(page);
  expect(now).toContain("- Nog een regel.");
  expect(now).toContain('version: "2.1"');
  expect(now).not.toMatch(/approved|effectiveOn/);
});

test("an old text that may point to a person is neither shown nor put back", async () => {
  const breach = "personal-data-breaches/2026-001.md";
  const repo = repository("", {
    [breach]: swap("lessons: Adressen nalezen.", "lessons: Bel 06-12345678 als het weer gebeurt."),
  });
  repo.commit("mended", { [breach]: repo.read(breach).replace("Bel 06-12345678 als", "Bel de helpdesk als") });
  const { get } = await opened(repo);
  const at = "/beheer/geschiedenis/personal-data-breaches/2026-001/";
  const { words, page: html } = await get(at);
  expect(words).toContain("Oude tekst niet getoond: bevat mogelijk een persoonsgegeven.");
  expect(html).not.toContain("12345678");
  expect(linksIn(html).filter((each) => each.endsWith("/lessons/") || each.endsWith("/alles/"))).toEqual([]);
  const first = repo.git("rev-list", "--max-parents=0", "HEAD").trim();
  for (const key of ["lessons", "alles"]) {
    const answer = await get(`${at}${first}/${key}/`);
    expect([answer.status, answer.words]).toEqual([422, expect.stringContaining("niet teruggezet en niet getoond")]);
    expect(answer.page).not.toContain("12345678");
  }
});

test("without git it says so; of what is no record there is no page", async () => {
  const folder = smallContent({});
  visitor = await visit({ content: folder });
  const { get } = visitor;
  expect((await get(history)).words).toContain("Deze map heeft geen geschiedenis (git).");
  for (const path of [
    "processing-activities/bestaat-niet/",
    "onbekend/x/",
    "organisation/anders/",
    "recipients/..%2Fx/",
  ])
    expect([path, (await get(`/beheer/geschiedenis/${path}`)).status]).toEqual([
      path,
      expect.toSatisfy((status: number) => status >= 400),
    ]);
  expect((await get("/beheer/geschiedenis/organisation/organisation/")).status).toBe(200);
});
