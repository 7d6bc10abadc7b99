// A register as a list to work from: what matters of each record, sorted and filtered by what an address asks.
import { expect, test } from "vitest";
import { chosenRows, recordList } from "../../src/core/derive/record-list.ts";
import { datedAt, due } from "../../src/core/due/due.ts";
import type { Register } from "../../src/core/model/register.ts";
import { dataSubjectRequests, personalDataBreaches, recipients } from "../../src/core/registers/index.ts";
import { smallDossier, smallNow, smallTexts, swap } from "../fixtures/small.ts";

const request = (title: string, receivedOn: string, more = "") => `---
title: ${title}
receivedOn: ${receivedOn}
channel: letter
kinds: [access]
requester: client
${more}---
`;

const dossier = smallDossier({
  "personal-data-breaches/2026-002.md": `---
title: Tas kwijt
signalledAt: 2026-11-12T09:00+01:00
reportedBy: teamleider
dataInBrief: adressen
ongoing: "no"
---
`,
  "data-subject-requests/2026-002.md": request("Twee", "2026-11-02", "handler: teamleider\n"),
  "data-subject-requests/2026-010.md": request("Tien", "2026-10-30"),
  "recipients/abc.md": String(smallTexts().get("recipients/voorbeeld-dossier.md")).replace("Voorbeeld Dossier", "ABC"),
});
const terms = due(dossier).map((each) => datedAt(each, smallNow));

function listOf(register: Register) {
  const context = { dossier, edition: "registers" as const, href: () => undefined };
  return recordList(register, context, (entry) => terms.filter((each) => each.entry === entry), smallNow);
}
const asking = (asked: Readonly<Record<string, string>>) => (name: string) => asked[name];
const ids = (register: Register, asked: Readonly<Record<string, string>>) =>
  chosenRows(listOf(register), asking(asked)).rows.map(({ id }) => id);

test("shows state, facts, next deadline and whose it is, in the words of the site", () => {
  const { columns, rows } = listOf(personalDataBreaches);
  expect(columns.map(({ label }) => label)).toEqual([
    "Stand",
    "Bekend",
    "Risico voor mensen",
    "Gemeld bij AP",
    "Mensen verteld",
    "Volgende termijn",
    "Van wie",
  ]);
  const [open, closed] = rows;
  expect(open).toMatchObject({ id: "2026-002", name: "Tas kwijt", unchecked: false });
  // The advice was the first to be late: 36 hours after the signal.
  expect(open?.cells.map(({ html }) => html.replaceAll(/<[^>]*>/g, ""))).toEqual([
    "intern gemeld",
    "",
    "",
    "termijn voorbij",
    "",
    "Advies geven over een datalek vr 13-11-2026 21.00 termijn voorbij",
    "privacyfunctionaris",
  ]);
  expect(closed?.cells[0]?.html).toContain("gesloten");
});

test("cases stand newest first, others by name", () => {
  expect(ids(dataSubjectRequests, {})).toEqual(["2026-010", "2026-002", "2026-001"]);
  expect(ids(recipients, {})).toEqual(["abc", "voorbeeld-dossier"]);
});

test("sorts by a day, both ways; what does not say stands last both ways", () => {
  expect(ids(dataSubjectRequests, { volgorde: "ontvangen" })).toEqual(["2026-001", "2026-010", "2026-002"]);
  expect(ids(dataSubjectRequests, { volgorde: "-ontvangen" })).toEqual(["2026-002", "2026-010", "2026-001"]);
  // Only the case of March was ever known and notified.
  expect(ids(personalDataBreaches, { volgorde: "bekend" })).toEqual(["2026-001", "2026-002"]);
  expect(ids(personalDataBreaches, { volgorde: "-bekend" })).toEqual(["2026-001", "2026-002"]);
  expect(ids(dataSubjectRequests, { volgorde: "-naam" })).toEqual(["2026-002", "2026-010", "2026-001"]);
});

test("filters by what was answered, more of them together", () => {
  expect(ids(dataSubjectRequests, { "van-wie": "teamleider" })).toEqual(["2026-002"]);
  expect(ids(dataSubjectRequests, { stand: "gesloten" })).toEqual(["2026-001"]);
  expect(ids(dataSubjectRequests, { stand: "gesloten", "van-wie": "teamleider" })).toEqual([]);
});

test("offers only answers that are given, and passes over what is not there", () => {
  const { filters, sort } = chosenRows(
    listOf(dataSubjectRequests),
    asking({ stand: "bestaat niet", volgorde: "niets" }),
  );
  expect(filters.find(({ name }) => name === "van-wie")).toEqual({
    name: "van-wie",
    label: "Van wie",
    options: ["privacyfunctionaris", "teamleider"],
    chosen: "",
  });
  expect(filters.some(({ label }) => label === "Wie vraagt het")).toBe(false);
  expect(sort).toBeUndefined();
  expect(ids(dataSubjectRequests, { stand: "bestaat niet", volgorde: "niets" })).toHaveLength(3);
});

test("whose a record is follows the record, not the list", () => {
  const moved = smallDossier({
    "recipients/voorbeeld-dossier.md": swap("owner: privacyfunctionaris", "owner: bestuurder"),
  });
  const list = recordList(
    recipients,
    { dossier: moved, edition: "registers", href: () => undefined },
    () => [],
    smallNow,
  );
  expect(list.rows[0]?.cells.at(-1)?.answers).toEqual(["bestuurder"]);
});
