// Who reads a page that nobody approved: those inside, as a concept; the public only what was approved, or what was chosen.
import { expect, test } from "vitest";
import { check } from "../../src/core/check/check.ts";
import { editions } from "../../src/core/dossier/audience.ts";
import { contentsFor } from "../../src/core/edition/contents.ts";
import { rules } from "../../src/core/rules/index.ts";
import { errorsFor } from "../../src/node/build/publish.ts";
import { type Change, smallDossier, smallNow, smallTexts, swap } from "../fixtures/small.ts";
import { both, page } from "../rules/table.ts";

const forAll = (text: string) => text.replace(/audience: \w+/, "audience: public");
const unapproved = (text: string) => text.replace(/^(approvedOn|approvedBy|effectiveOn): .*\n/gm, "");

function pagesIn(change: Change, approvedBefore = false): Readonly<Record<string, readonly string[]>> {
  const dossier = smallDossier({ [page]: change });
  const older = forAll(String(smallTexts().get(page)));
  const texts = new Map(approvedBefore ? [["privacybeleid", [{ on: "2026-01-01", text: older }]]] : []);
  const judged = { dossier, findings: [], due: [], now: smallNow, standing: true };
  return Object.fromEntries(
    editions.map((edition) => [edition.folder, [...(contentsFor(edition, judged, texts).dossier.ids.handbook ?? [])]]),
  );
}

test("a page for everybody that was never approved is read inside only", () => {
  expect(pagesIn(both(forAll, unapproved))).toEqual({
    openbaar: [],
    medewerkers: ["privacybeleid"],
    registers: ["privacybeleid"],
  });
});

test("approved, approved before, or chosen to be read as a concept: the public has it", () => {
  expect(pagesIn(forAll).openbaar).toEqual(["privacybeleid"]);
  expect(pagesIn(both(forAll, unapproved), true).openbaar).toEqual(["privacybeleid"]);
  const chosen = both(forAll, unapproved, swap("order: 1", 'order: 1\nconceptForPublic: "yes"'));
  expect(pagesIn(chosen).openbaar).toEqual(["privacybeleid"]);
});

test("without an approved statement the public edition waits, and the others do not", () => {
  const dossier = smallDossier({
    "privacy-statements/clients-1.md": null,
    "organisation.yml": (text) =>
      `${text}emptyRegisters:\n  - register: privacy-statements\n    declaredOn: 2026-01-20\n    role: bestuurder\n    state: not-begun\n`,
  });
  const findings = check(dossier, rules);
  expect(editions.map((edition) => errorsFor(edition, { findings, dossier }).map(({ id }) => id))).toEqual([
    ["public-has-statement"],
    [],
    [],
  ]);
});
