// What was typed and not saved, what is taken over from the example, and a report that becomes a case.
import { describe, expect, it } from "vitest";
import { firstQuestions, readReport, reportQuestions } from "../../src/core/derive/breach-report.ts";
import { momentForReport, writeReport } from "../../src/core/derive/report-text.ts";
import { holdsActs, withoutActs } from "../../src/core/edit/copy.ts";
import { differences, isKept, readDraft } from "../../src/core/edit/draft.ts";
import { takenOver } from "../../src/core/edit/library.ts";
import { validate } from "../../src/core/read/folder.ts";
import { personalDataBreaches, processingActivities } from "../../src/core/registers/index.ts";
import { smallTexts } from "../fixtures/small.ts";

const activities = processingActivities;
const draft = { at: 0, fields: {}, body: "" };
const day = 86_400_000;

describe("a draft", () => {
  it("is kept for seven days, and not when the clock was wrong", () => {
    expect(isKept(draft, 7 * day - 1)).toBe(true);
    expect(isKept(draft, 7 * day)).toBe(false);
    expect(isKept({ ...draft, at: 3 * day }, 2 * day)).toBe(false);
  });

  it("is read only when it is one of ours", () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    for (const other of [
      null,
      "",
      "{",
      "null",
      "[]",
      '{"at":"gisteren","fields":{},"body":""}',
      '{"at":1,"fields":null,"body":""}',
    ])
      expect(readDraft(other)).toBeUndefined();
  });

  it("names in words what differs, and counts blank as absent", () => {
    const now = { fields: { name: "Naam", owner: "teamleider", bsn: "" }, body: "tekst\n" };
    expect(differences(activities, { fields: { name: "Naam", owner: "teamleider" }, body: "tekst" }, now)).toEqual([]);
    expect(
      differences(activities, { fields: { name: "Ander", owner: "teamleider", bsn: "no" }, body: "nieuw" }, now),
    ).toEqual(["Naam van de verwerking", "BSN", "de tekst"]);
  });
});

const files = [...smallTexts({})].map(([path, text]) => ({ path, text: String(text) }));
const dossier = validate({ folder: "", files, folders: [], unreadable: [] });

describe("an example that is taken over", () => {
  it("is to be checked, and points only to what is there", () => {
    const example = {
      name: "Salaris",
      owner: "salarisadministrateur",
      retention: ["zorgdossier", "loonadministratie"],
      recipients: ["voorbeeld-salaris"],
      example: "yes",
    };
    expect(takenOver(activities, example, dossier)).toEqual({
      name: "Salaris",
      retention: ["zorgdossier"],
      recipients: [],
      takenOver: "library",
    });
  });
});

describe("a copy", () => {
  it("holds nothing that somebody did, decided or knew: of the example, and of a record of one's own", () => {
    const example = {
      name: "Salaris",
      reviewedOn: "2026-05-01",
      startedOn: "2015-01-01",
      consulted: "ondernemingsraad, 3 maart",
      purposes: [{ purpose: "loon betalen", legalBasis: "contract", weighedOn: "2026-02-01" }],
      impactAssessment: { outcome: "done", assessment: "dpia-2024" },
      example: "yes",
    };
    expect(takenOver(activities, example, dossier)).toEqual({
      name: "Salaris",
      purposes: [{ purpose: "loon betalen", legalBasis: "contract" }],
      takenOver: "library",
    });
    const breaches = personalDataBreaches;
    const copied = withoutActs(breaches.fields, {
      title: "Tas kwijt",
      signalledAt: "2026-03-27T09:00+01:00",
      dataInBrief: "agenda",
      notifications: [{ kind: "first", notifiedAt: "2026-03-28T10:00+01:00" }],
      assessment: { risk: "risk", assessedAt: "2026-03-27T11:00+01:00" },
      closedOn: "2026-04-01",
      closedBy: "teamleider",
    });
    expect(copied).toEqual({ title: "Tas kwijt", dataInBrief: "agenda", assessment: { risk: "risk" } });
    expect(holdsActs(breaches.fields, copied)).toBe(false);
    expect(holdsActs(breaches.fields, { assessment: { assessedAt: "2026-03-27T11:00+01:00" } })).toBe(true);
  });
});

describe("a report of an employee", () => {
  it("asks first for the five things that a case begins with", () => {
    expect(firstQuestions.map(({ path }) => path)).toEqual([
      "title",
      "signalledAt",
      "reportedBy",
      "dataInBrief",
      "ongoing",
    ]);
  });

  it("is read with its questions or without them; what has to be chosen is left to the form", () => {
    const fields = { title: "Tas gestolen", dataInBrief: "namen en adressen", ongoing: "unknown" };
    const read = { fields, body: "" };
    expect(readReport("Tas gestolen\ngisteren 10 uur\neen begeleider\nnamen en adressen\nweet ik niet").fields).toEqual(
      fields,
    );
    expect(
      readReport(
        `${reportQuestions[3]?.label}: namen en adressen\n\n${reportQuestions[0]?.label}: Tas gestolen\n${reportQuestions[4]?.label}? onbekend`,
      ),
    ).toEqual(read);
    expect(readReport("")).toEqual({ fields: {}, body: "" });
    expect(readReport("a\nb\nc\nd\nja, nog steeds").fields).toMatchObject({ ongoing: "yes" });
  });

  it("drops nothing: what no field holds stands in the free text, in the words that were used", () => {
    expect(
      readReport(
        "Tas gestolen\nvanochtend half 9\neen begeleider van de nacht\nnamen en adressen\nja, tot de tas terug is\nDe politie weet het al.",
      ),
    ).toEqual({
      fields: { title: "Tas gestolen", dataInBrief: "namen en adressen", ongoing: "yes" },
      body: "Uit de melding, zoals die binnenkwam:\n\nEerste signaal: vanochtend half 9\n\nWie meldde het (rol): een begeleider van de nacht\n\nDuurt het nog voort: ja, tot de tas terug is\n\nDe politie weet het al.\n",
    });
    // With its questions: lines before the first one, an answer of two lines, a question that is asked twice.
    expect(readReport("Hallo,\nEerste signaal: vanochtend\nhalf 9\nEerste signaal: of toch later\nGroet").body).toBe(
      "Uit de melding, zoals die binnenkwam:\n\nEerste signaal: vanochtend half 9\n\nHallo,\n\nEerste signaal: of toch later\n\nGroet\n",
    );
  });

  it("that was filled in on its page is taken in whole, with moment, role and groups in their fields", () => {
    const labels = Object.fromEntries(reportQuestions.map(({ path, label }) => [path, label]));
    const text = writeReport([
      [labels.title ?? "", "Tas gestolen\nuit de auto"],
      [labels.signalledAt ?? "", momentForReport("2026-11-14T22:10")],
      [labels.reportedBy ?? "", "Begeleider"],
      [labels.dataInBrief ?? "", "namen en adressen"],
      [labels.ongoing ?? "", "weet ik nog niet"],
      [labels["people.groupsExplained"] ?? "", "zes cliënten"],
      [labels["report.measuresByReporter"] ?? "", "politie gebeld"],
      [labels["report.consequencesByReporter"] ?? "", " "],
      [labels.summary ?? "", "De auto stond op slot."],
    ]);
    expect(text.split("\n")).toHaveLength(9);
    expect(readReport(text, [{ id: "begeleider", name: "begeleider" }])).toEqual({
      fields: {
        title: "Tas gestolen uit de auto",
        signalledAt: "2026-11-14T22:10+01:00",
        reportedBy: "begeleider",
        dataInBrief: "namen en adressen",
        ongoing: "unknown",
        people: { groupsExplained: "zes cliënten" },
        report: { measuresByReporter: "politie gebeld" },
        summary: "De auto stond op slot.",
      },
      body: "",
    });
  });

  it("never guesses: a role that nobody has, a day that cannot be, or the hour that comes twice stay words", () => {
    for (const when of ["31-02-2026 10.00", "25-10-2026 02.30", "gisteren"]) {
      const { fields, body } = readReport(`Eerste signaal: ${when}\nWie meldde het (rol): de buurvrouw`);
      expect(fields).toEqual({});
      expect(body).toContain(when);
      expect(body).toContain("de buurvrouw");
    }
  });
});
