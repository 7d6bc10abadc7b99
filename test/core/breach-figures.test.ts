// What is counted of breaches, by hand: four cases in two quarters of one year, one tombstone, one that was withdrawn.
import { expect, test } from "vitest";
import { breachFigures } from "../../src/core/derive/breach-figures.ts";
import { forEdition } from "../../src/core/dossier/audience.ts";
import { smallDossier } from "../fixtures/small.ts";

const of = (number: string, signalledAt: string, more: string) => ({
  [`personal-data-breaches/${number}.md`]: `---\ntitle: Zaak ${number}\nsignalledAt: ${signalledAt}\nreportedBy: teamleider\ndataInBrief: naam\nongoing: "no"\n${more}---\n`,
});
const notified = (awareAt: string, notifiedAt: string) =>
  `awareAt: ${awareAt}\nnotifications:\n  - kind: first\n    notifiedAt: ${notifiedAt}\n    notifiedBy: privacyfunctionaris\n`;

const dossier = smallDossier({
  // On time: 24 hours.
  ...of(
    "2026-001",
    "2026-01-05T09:00+01:00",
    `nature:\n  incidentType: phishing\n  causes: [human-error, malicious-act]\ndiscovery: own\n${notified("2026-01-05T10:00+01:00", "2026-01-06T10:00+01:00")}measures:\n  - kind: immediate\n    measure: wachtwoord vernieuwd\n    doneAt: 2026-01-05T11:00+01:00\n  - kind: preventive\n    measure: tweede stap bij inloggen\n`,
  ),
  // Too late: 73 hours after it was known.
  ...of(
    "2026-002",
    "2026-02-02T09:00+01:00",
    `nature:\n  incidentType: phishing\n  causes: [human-error]\ndiscovery: external\nrelated: [2026-001]\n${notified("2026-02-02T10:00+01:00", "2026-02-05T11:00+01:00")}communications:\n  - informedAt: 2026-02-05T12:00+01:00\n`,
  ),
  // At half past twelve in Amsterdam it is April, in UTC still March.
  ...of(
    "2026-003",
    "2026-04-01T00:30+02:00",
    'assessment:\n  isBreach: "no"\n  notABreachReason: alles was versleuteld\n',
  ),
  ...of("2026-004", "2026-05-01T09:00+02:00", "withdrawnOn: 2026-05-02\nwithdrawnReason: dubbel\n"),
  "personal-data-breaches/2020-001.md":
    "---\nretired:\n  kind: sent-by-mistake\n  retention: zaken\n  retiredOn: 2026-01-02\n  role: privacyfunctionaris\n---\n",
});

test("cases count in the year and quarter of their first signal in Amsterdam, and those withdrawn nowhere", () => {
  const [year] = breachFigures(dossier);
  expect(year?.year).toBe("2026");
  expect([year?.whole, ...(year?.quarters ?? [])].map((each) => each?.reported)).toEqual([3, 2, 1, 0, 0]);
  expect(year?.quarters[1]).toMatchObject({ noBreach: 1, notified: 0, medianHours: undefined });
});

test("in time is within 72 hours of knowing; the middle of 24 and 73 hours is 48", () => {
  const [year] = breachFigures(dossier);
  expect(year?.whole).toMatchObject({ notified: 2, inTime: 1, medianHours: 48, told: 1, repeats: 1 });
  expect(year?.whole).toMatchObject({ measuresDone: 1, measuresOpen: 1 });
});

test("kinds, causes and how it was found are counted in words, the most frequent first", () => {
  const [year] = breachFigures(dossier);
  expect(year?.kinds).toEqual([{ label: "phishing", count: 2 }]);
  expect(year?.causes).toEqual([
    { label: "menselijke vergissing", count: 2 },
    { label: "moedwillig handelen", count: 1 },
  ]);
  expect(year?.found.map(({ count }) => count)).toEqual([1, 1]);
});

test("of what was destroyed the year and the kind are left", () => {
  const old = breachFigures(dossier).find(({ year }) => year === "2020");
  expect([old?.destroyed, old?.whole.reported]).toEqual([1, 0]);
  expect(old?.kinds).toEqual([{ label: "e-mail, brief of bericht aan de verkeerde gestuurd", count: 1 }]);
});

test("employees read of each kind what to do, without a case, and nothing of a kind that is not known yet", () => {
  const more = {
    ...of("2026-001", "2026-01-05T09:00+01:00", "nature:\n  incidentType: no-bcc\n"),
    ...of("2026-002", "2026-01-06T09:00+01:00", "nature:\n  incidentType: unknown\n"),
    ...of("2026-003", "2026-01-07T09:00+01:00", "nature:\n  incidentType: other\n"),
  };
  const { lessons } = forEdition(smallDossier(more), "staff");
  expect(lessons.map(({ label }) => label)).toEqual(["e-mailadressen zichtbaar (geen bcc)", "iets anders"]);
  expect(lessons[0]?.advice).toContain("bcc");
  expect(forEdition(smallDossier(more), "public").lessons).toEqual([]);
});
