// The measures of all registers in one list, with how each stands.
import { expect, test } from "vitest";
import { decisionsHtml } from "../../src/core/derive/case-decisions.ts";
import { isToDo, measureState, measuresOf } from "../../src/core/derive/measures.ts";
import { entryOf } from "../../src/core/dossier/dossier.ts";
import { personalDataBreaches } from "../../src/core/registers/index.ts";
import { smallDossier, swap } from "../fixtures/small.ts";

const breach = "personal-data-breaches/2026-001.md";
const now = "2026-11-16T09:00+01:00";

test("of breaches, DPIA's, proof, suppliers and transfers, each with its place", () => {
  const dossier = smallDossier({
    "assurance-records/audit.md":
      "---\nname: Audit\nkind: audit\ndoneOn: 2026-06-01\nactions:\n  - action: Lijst van apparaten bijwerken\n    role: teamleider\n    dueOn: 2026-11-15\n---\n",
    "impact-assessments/clientdossier.md": swap(
      "doneOn: 2026-04-01",
      "doneOn: 2026-04-01\n    evaluatedOn: 2026-08-01\n    evaluatedBy: bestuurder",
    ),
  });
  const found = measuresOf(dossier).map((each) => [
    each.entry.register,
    each.path,
    each.what,
    measureState(each, now).words,
  ]);
  expect(found).toContainEqual(["personal-data-breaches", "measures.0", "brief opgehaald", "gedaan"]);
  expect(found).toContainEqual([
    "personal-data-breaches",
    "measures.1",
    "adres op de envelop door een tweede laten lezen",
    "gedaan en bekeken",
  ]);
  expect(found).toContainEqual([
    "assurance-records",
    "actions.0",
    "Lijst van apparaten bijwerken",
    "had klaar moeten zijn",
  ]);
  expect(found).toContainEqual(["impact-assessments", "measures.0", "toegang per rol", "gedaan en bekeken"]);
});

test("a planned day lasts until midnight in Amsterdam; without a day nobody can be late", () => {
  const [first] = measuresOf(smallDossier());
  if (first === undefined) throw new Error("There is no measure");
  const planned = { ...first, doneOn: undefined, dueOn: "2026-11-16" };
  expect(measureState(planned, "2026-11-16T23:59+01:00").words).toBe("loopt");
  expect(measureState(planned, "2026-11-17T00:00+01:00").words).toBe("had klaar moeten zijn");
  expect(measureState({ ...planned, dueOn: undefined }, now).words).toBe("zonder datum");
});

test("what is not done any more is no longer to do, and says why; what was done is done, whatever stands beside it", () => {
  const [first] = measuresOf(smallDossier());
  if (first === undefined) throw new Error("There is no measure");
  const dropped = { ...first, doneOn: undefined, dueOn: "2026-11-01", notDoneReason: "het pand is verkocht" };
  expect(measureState(dropped, now).words).toBe("niet gedaan, met reden");
  expect(isToDo(dropped)).toBe(false);
  expect(measureState({ ...dropped, doneOn: "2026-11-02" }, now).words).toMatch(/^gedaan/);
  expect(isToDo({ ...dropped, notDoneReason: undefined })).toBe(true);
});

test("measures of a case that was withdrawn are nobody's work any more", () => {
  const withdrawn = smallDossier({ [breach]: swap("closedBy:", "withdrawnOn: 2026-07-02\nclosedBy:") });
  expect(measuresOf(withdrawn).filter(({ entry }) => entry.register === "personal-data-breaches")).toEqual([]);
});

test("the two decisions say what, when, by whom and why; what nobody decided is not made up", () => {
  const shown = (dossier = smallDossier()) => {
    const entry = entryOf(dossier, personalDataBreaches, "2026-001");
    if (entry === undefined) throw new Error("The breach is not read");
    return decisionsHtml(entry, { dossier, href: () => undefined });
  };
  expect(shown()).toContain("<strong>melden bij de AP</strong>");
  expect(shown()).toContain("Er is enig risico.");
  expect(shown()).not.toContain("Nog niet besloten");
  const open = smallDossier({
    [breach]: (text) => `${text.slice(0, text.indexOf("peopleDecision:"))}---\n`,
  });
  expect(shown(open).match(/Nog niet besloten/g)).toHaveLength(1);
});
