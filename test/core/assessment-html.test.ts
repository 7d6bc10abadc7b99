// The proposal beside the form and on the page of an open breach: the same HTML, with every missing fact leading to its field.
import { expect, test } from "vitest";
import { assess } from "../../src/core/assessment/assess.ts";
import type { BreachData } from "../../src/core/assessment/facts.ts";
import { draftOf } from "../../src/core/assessment/words.ts";
import { liveHtml } from "../../src/core/cms/live-html.ts";
import { assessmentHtml, assessmentOf } from "../../src/core/derive/assessment-html.ts";
import { live } from "../../src/core/edit/live.ts";
import type { Entry } from "../../src/core/model/register.ts";
import { registers } from "../../src/core/registers/index.ts";
import { smallDossier, smallNow } from "../fixtures/small.ts";

const firstMinute = {
  title: "Laptop weg",
  signalledAt: "2026-03-27T09:00+01:00",
  reportedBy: "teamleider",
  dataInBrief: "dossiers",
  ongoing: "no",
};
const of = (data: object, register = "personal-data-breaches") =>
  assessmentOf({ register, data: { ...firstMinute, ...data } as Entry["data"] });

test("an open breach is weighed; one that is closed, withdrawn or tidied away is not, and nothing else is", () => {
  expect(of({})).toBeDefined();
  expect(of({ closedOn: "2026-05-01" })).toBeUndefined();
  expect(of({ withdrawnOn: "2026-05-01" })).toBeUndefined();
  expect(assessmentOf({ register: "personal-data-breaches", data: { retired: {} } as Entry["data"] })).toBeUndefined();
  expect(of({}, "data-subject-requests")).toBeUndefined();
});

test("a form that cannot be read yet is not weighed, and does no harm", () => {
  expect(of({ occurredFromAt: "2026-03" })).toBeUndefined();
  expect(of({ recipients: "iemand" })).toBeUndefined();
});

test("beside the form the missing facts are buttons to their fields", () => {
  const breaches = registers.find(({ id }) => id === "personal-data-breaches");
  if (breaches === undefined) throw new Error("The register is there");
  const fields = { ...firstMinute, nature: { incidentType: "ransomware" } };
  const shown = live(
    smallDossier(),
    undefined,
    { register: breaches, id: undefined, fields, body: "" },
    { now: smallNow, standing: false },
  );
  expect(liveHtml(shown, breaches, smallNow)).toContain("<h2>Afweging: wat de feiten voorstellen</h2>");
  expect(liveHtml(shown, breaches, smallNow)).toContain('data-path="exfiltration.state"');
});

const lost: BreachData = {
  nature: { incidentType: "device-lost", aspects: ["confidentiality"] },
  data: { types: ["name", "bsn"] },
  people: { groups: ["employees"], certainty: "exact", number: 40 },
};
const html = (data: BreachData) => assessmentHtml(assess(data), (path, words) => `[${path}|${words}]`);

test("doubt leads to the field of the fact that decides", () => {
  const shown = html(lost);
  expect(shown).toContain("hangt af van wat nog ontbreekt");
  expect(shown).toContain("[protection.unintelligible|Beveiliging vooraf: Was het versleuteld of anders onleesbaar]");
  expect(shown).toContain("een persoon besluit");
});

test("what is settled names no missing fact, gives its reasons with a link to the article, and never a score", () => {
  const shown = html({ ...lost, protection: { unintelligible: "no" } });
  expect(shown).not.toContain("Wat nog ontbreekt");
  expect(shown).toContain("Met deze gegevens kan iemand frauderen of inloggen.");
  expect(shown).toMatch(/<a href="https:\/\/eur-lex[^"]+#art_33"/);
  expect(shown).not.toMatch(/ENISA|very-high/);
});

test("a fact in a list says in which row", () => {
  const mail: BreachData = {
    nature: { incidentType: "sent-by-mistake", aspects: ["confidentiality"] },
    recipients: [
      { kind: "known", read: "yes" },
      { kind: "bound", deletion: "asked" },
    ],
    data: { types: ["name", "care-plan"], specialCategories: ["health"] },
    people: { groups: ["clients"], certainty: "exact", number: 1 },
  };
  // The first recipient has read it: what the second does changes nothing any more.
  expect(html(mail)).not.toContain("[recipients.");
  const [, second] = mail.recipients ?? [];
  expect(html({ ...mail, recipients: second === undefined ? [] : [second] })).toContain(
    "[recipients.0.deletion|Bij wie de gegevens terechtkwamen, nummer 1: Gewist of teruggekregen]",
  );
});

test("a text to begin with says what speaks for the proposal, and then what stands against it", () => {
  const settled = assess({ ...lost, protection: { unintelligible: "no" } });
  expect(draftOf(settled, "notifyAuthority")).toBe(
    "Dit kan een risico zijn voor mensen. Een onbekende, of een grote groep, kan de gegevens hebben gezien. Met deze gegevens kan iemand frauderen of inloggen.",
  );
  // A name that one known person saw: little harm.
  const small = assess({
    nature: { incidentType: "sent-by-mistake", aspects: ["confidentiality"] },
    recipients: [{ kind: "known", number: 1, read: "yes" }],
    data: { types: ["name"], specialCategories: ["none"] },
    people: { groups: ["employees"], certainty: "exact", number: 1 },
  });
  expect(draftOf(small, "notifyAuthority")).toBe(
    "Een risico voor mensen is niet waarschijnlijk. Wat de gegevens zeggen, kan mensen maar weinig schaden. Daar staat tegenover: Een bekende, zonder kwade bedoelingen, heeft de gegevens gezien of kan ze hebben gezien.",
  );
  expect(draftOf(assess(lost), "notifyAuthority")).toBeUndefined();
  expect(html(lost)).not.toContain("Tekst om mee te beginnen");
});
