// What changed between two moments, in the words of the labels: never what stands in the fields.
import { expect, test } from "vitest";
import { type ChangedFile, changedRecords } from "../../src/core/derive/changed-since.ts";
import { smallDossier, smallTexts } from "../fixtures/small.ts";

const dossier = smallDossier();
const recipient = String(smallTexts().get("recipients/voorbeeld-dossier.md"));
const file = (more: Partial<ChangedFile>): ChangedFile => ({
  path: "recipients/voorbeeld-dossier.md",
  before: recipient.replace("signature: signed\nsignedOn: 2026-01-10\n", ""),
  after: recipient,
  at: "2026-10-05T10:00+02:00",
  authors: ["J. Visser"],
  saves: 2,
  ...more,
});

test("names the record, the labels, when and who", () => {
  const [record, ...others] = changedRecords([file({})], dossier);
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    name: "Voorbeeld Dossier",
    registerTitle: "Met wie wij gegevens delen",
    kind: "changed",
    labels: ["Ondertekend", "Datum van de overeenkomst"],
    at: "2026-10-05T10:00+02:00",
    authors: ["J. Visser"],
    saves: 2,
    address: "/beheer/geschiedenis/recipients/voorbeeld-dossier/",
    form: "/beheer/#/collections/recipients/entries/voorbeeld-dossier",
  });
  expect(JSON.stringify(record)).not.toContain("2026-01-10");
});

test("what was changed and changed back, only written otherwise, or no record, is no change", () => {
  const files = [
    file({ before: recipient }),
    file({ before: recipient.replace("name: Voorbeeld Dossier", 'name: "Voorbeeld Dossier"') }),
    file({ path: "LEESMIJ.txt" }),
  ];
  expect(changedRecords(files, dossier)).toEqual([]);
});

test("what is new and what is gone say so; of what went only its number is told", () => {
  const records = changedRecords(
    [
      file({ before: undefined }),
      file({ path: "personal-data-breaches/2026-009.md", after: undefined, at: "2026-10-06T10:00+02:00" }),
    ],
    dossier,
  );
  // The last saved first.
  expect(records.map(({ kind, name, form, labels }) => [kind, name, form, labels])).toEqual([
    ["gone", "2026-009", undefined, []],
    ["new", "Voorbeeld Dossier", "/beheer/#/collections/recipients/entries/voorbeeld-dossier", []],
  ]);
});
