// The texts of one record in git: under another name, in another folder, away and back; never those of the record it was copied from.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lastSavedBy, recordTexts } from "../../src/node/git/record-texts.ts";
import { emptyFolder, repository } from "../fixtures/repository.ts";
import { smallContent } from "../fixtures/small.ts";

const path = "recipients/voorbeeld-dossier.md";
const namesOf = (texts: Awaited<ReturnType<typeof recordTexts>>["texts"]) =>
  texts.map(({ text }) => /^name: (.*)$/m.exec(text ?? "")?.[1]);

test("newest first, with who and when; what is not committed before all; the same text once", async () => {
  const repo = repository("inhoud");
  const text = repo.read(path);
  repo.commit("two", { [path]: text.replace("name: Voorbeeld Dossier", "name: Twee") });
  repo.git(
    "commit",
    "-q",
    "--amend",
    "--no-edit",
    "--author=Anna de Boer <a@klein.example>",
    "--date=2026-03-27T10:00:00+01:00",
  );
  repo.commit("nothing", {});
  writeFileSync(join(repo.content, path), text.replace("name: Voorbeeld Dossier", "name: Drie"));
  const { looked, texts } = await recordTexts(repo.content, path);
  expect([looked, namesOf(texts)]).toEqual(["yes", ["Drie", "Twee", "Voorbeeld Dossier"]]);
  expect(texts[0]).toMatchObject({ revision: undefined, by: undefined });
  expect(texts[1]).toMatchObject({ by: "Anna de Boer", at: "2026-03-27T10:00:00+01:00" });
  expect(await lastSavedBy(repo.content, path)).toBeUndefined();
});

test("follows a record to another name and another folder, and never to the record it was copied from", async () => {
  const repo = repository("");
  const text = repo.read(path);
  repo.commit("change", { [path]: text.replace("name: Voorbeeld Dossier", "name: Twee") });
  repo.commit("copy", { "recipients/kopie.md": repo.read(path).replace("name: Twee", "name: Kopie") });
  repo.git("mv", path, "recipients/anders.md");
  repo.commit("renamed");
  repo.git("init", "-q");
  const moved = "recipients/anders.md";
  expect(namesOf((await recordTexts(repo.content, moved)).texts)).toEqual(["Twee", "Voorbeeld Dossier"]);
  expect(namesOf((await recordTexts(repo.content, "recipients/kopie.md")).texts)).toEqual(["Kopie"]);
});

test("a file that was away is told; without git, or of what never was, there is nothing", async () => {
  const repo = repository("");
  const text = repo.read(path);
  repo.commit("away", { [path]: null });
  repo.commit("back", { [path]: text });
  expect((await recordTexts(repo.content, path)).texts.map((each) => each.text === undefined)).toEqual([
    false,
    true,
    false,
  ]);
  expect(await recordTexts(repo.content, "recipients/nooit.md")).toEqual({ looked: "yes", texts: [] });
  const plain = smallContent({});
  expect(await recordTexts(plain, path)).toMatchObject({ looked: "no-git", texts: [{ revision: undefined }] });
  expect(await recordTexts(emptyFolder(), path)).toEqual({ looked: "no-git", texts: [] });
});
