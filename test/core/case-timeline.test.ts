// The timeline of a breach: everything that was done or known, once, in its order, with the 72 hours.
import { describe, expect, test } from "vitest";
import type { Breach } from "../../src/core/authority-report/edpb-parties.ts";
import { happeningsOf, timelineHtml } from "../../src/core/derive/case-timeline.ts";
import { entryOf } from "../../src/core/dossier/dossier.ts";
import { personalDataBreaches } from "../../src/core/registers/index.ts";
import { smallDossier } from "../fixtures/small.ts";

const path = "personal-data-breaches/2026-001.md";
const dossier = smallDossier();
function breachWith(more: string): Breach {
  const text = `---\ntitle: Mail aan de verkeerde ontvanger\nsignalledAt: 2026-11-13T22:10+01:00\nreportedBy: teamleider\ndataInBrief: naam en adres\nongoing: "no"\n${more}---\n`;
  const found = entryOf(smallDossier({ [path]: text }), personalDataBreaches, "2026-001");
  if (found === undefined) throw new Error("The breach is not read");
  return found;
}
const case1 = `occurrence: day
occurredFromAt: 2026-11-13T20:00+01:00
awareAt: 2026-11-14T10:00+01:00
notifications:
  - kind: first
    notifiedAt: 2026-11-17T13:00+01:00
communications:
  - informedAt: 2026-11-16T10:00+01:00
    sample:
      - what: brief
        keptAt: besloten map
        on: 2026-11-15
peopleDecision:
  decision: inform
  plannedOn: 2026-11-20
measures:
  - kind: immediate
    measure: account afgesloten
    doneAt: 2026-11-14T10:30+01:00
  - kind: preventive
    measure: afspraak gemaakt
    doneOn: 2026-11-14
`;

describe("what happened", () => {
  test("stands in its order, whatever the order of the fields; what is planned, and the day of a paper, do not", () => {
    expect(happeningsOf(breachWith(case1), dossier).map(({ at }) => at)).toEqual([
      "2026-11-13T20:00+01:00",
      "2026-11-13T22:10+01:00",
      "2026-11-14T10:00+01:00",
      "2026-11-14T10:30+01:00",
      // A day without a time stands at its middle.
      "2026-11-14",
      "2026-11-16T10:00+01:00",
      "2026-11-17T13:00+01:00",
    ]);
  });

  test("says what it was, with the kind of a row", () => {
    const labels = happeningsOf(breachWith(case1), dossier).map(({ label }) => label);
    expect(labels).toContain("Meldingen aan de AP (eerste melding): gemeld aan de AP");
    expect(labels).toContain("Maatregelen (account afgesloten): gedaan");
    expect(labels).toContain("Wanneer gebeurde het: op of vanaf");
  });
});

describe("as HTML", () => {
  const html = timelineHtml(breachWith(case1), dossier);

  test("counts from the moment that it was known", () => {
    // Known on the 14th at 10:00, the signal on the 13th at 22:10.
    expect(html).toContain(">11 uur en 50 minuten ervoor</td>");
    expect(html).toContain(">begin van de 72 uur</td>");
    expect(html).toContain(">dezelfde dag</td>");
    expect(html).toContain(">48 uur</td>");
    // 17 November 13:00 is three days and three hours after 14 November 10:00: three hours late.
    expect(html).toContain(">75 uur</td>");
    expect(html).toContain(
      "De 72 uur: van zaterdag 14 november 2026, 10.00 uur tot dinsdag 17 november 2026, 10.00 uur.",
    );
  });

  test("is drawn to scale: a day before, three days of 72 hours, a day after", () => {
    // Five days over 960 of 1000: a day is 192. It begins at 20 + 192, and the 72 hours are 3 × 192 wide.
    expect(html).toContain('<rect class="term" x="212.0" y="44" width="576.0"');
    // The signal came 11 h 50 before: 212 − 192 × 11.8333/24 = 117.3.
    expect(html).toContain('x1="117.3"');
    // Known at 212, shut off half an hour (4 units) later, and an act of that day at 13:00 (24 units): one label for the three.
    expect(html).toMatch(/<text x="212.0" y="32">3–5<\/text>/);
    expect(html).toMatch(/role="img" aria-label="Tijdlijn: [^"]+"/);
    expect(html).not.toContain("style=");
  });

  test("is only a table while it is not known since when it is known, and nothing while there is only the signal", () => {
    const without = timelineHtml(breachWith("occurrence: day\noccurredFromAt: 2026-11-13T20:00+01:00\n"), dossier);
    expect(without).not.toContain("<svg");
    expect(without).toContain("<table class=");
    expect(timelineHtml(breachWith(""), dossier)).toBe("");
  });

  test("what was typed is text", () => {
    const bad = breachWith(
      `others:\n  - party: other\n    applies: "yes"\n    toldAt: 2026-11-15T10:00+01:00\nmessages:\n  - to: <b>pers</b>\n    where: external\n    at: 2026-11-15T11:00+01:00\n`,
    );
    expect(timelineHtml(bad, dossier)).not.toContain("<b>");
  });
});
