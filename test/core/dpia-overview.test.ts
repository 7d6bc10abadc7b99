// Every activity stands in the overview with its weighing: what is not written down is not passed over.
import { describe, expect, test } from "vitest";
import { weighedActivities } from "../../src/core/derive/dpia-overview.ts";
import { dpiaTrigger, onAuthoritysList, wp248Criteria } from "../../src/core/vocabulary/assessment.ts";
import { type Change, smallDossier } from "../fixtures/small.ts";
import { activity, withLines } from "../rules/table.ts";

const weighed = (changes: Readonly<Record<string, Change>>) =>
  weighedActivities({ dossier: smallDossier(changes), href: (path) => path });

const assessment = (text: string): string => /^impactAssessment:\n(?: {2}.*\n)+/m.exec(text)?.[0] ?? "";
const as = (lines: string) => (text: string) =>
  text.replace(assessment(text), lines === "" ? "" : `impactAssessment:\n${lines}`);

describe("the overview of DPIAs", () => {
  test("names the DPIA that was done, with a link", () => {
    const [one] = weighed({});
    expect(one?.needed).toBe("Nodig, gedaan");
    expect(one?.because).toContain('<a href="/dpias/clientdossier/">');
  });

  test("says why none is needed, what points to one, and what the data protection officer thinks", () => {
    const [one] = weighed({
      [activity]: as(
        "  outcome: not-needed\n  reason: Eén <vaste> camera.\n  triggers: [employee-monitoring, new-technology]\n  dpoView: Mee eens.\n",
      ),
    });
    expect(one?.needed).toBe("Niet nodig");
    expect(one?.because).toBe("Eén &lt;vaste&gt; camera.");
    expect(one?.onList).toBe("controle van werknemers");
    // Clients are vulnerable and health is sensitive, whether somebody chose that or not.
    expect(one?.criteria).toBe("nieuwe techniek, gevoelige gegevens, kwetsbare mensen");
    expect(one?.dpoView).toBe("Mee eens.");
  });

  test("says when it is planned, and that nobody has looked yet", () => {
    const [planned] = weighed({ [activity]: as("  outcome: to-do\n  actionDueOn: 2027-02-01\n") });
    expect(planned?.needed).toBe("Nodig, nog te doen");
    expect(planned?.because).toContain("01-02-2027");
    const [nothing] = weighed({ [activity]: as("") });
    expect(nothing?.needed).toBe("Nog niet beoordeeld");
  });

  test("leaves out only what has ended", () => {
    expect(weighed({ [activity]: withLines("endedOn: 2026-01-31") })).toEqual([]);
  });

  test("stands on seventeen items of the AP's list and nine criteria, each with its whole condition", () => {
    expect(onAuthoritysList.size).toBe(17);
    expect(wp248Criteria.size).toBe(9);
    for (const { value, definition = "" } of dpiaTrigger.terms) expect(definition.length, value).toBeGreaterThan(15);
    // The condition decides: "grote schaal of stelselmatig" is part of it, not of the name.
    const camera = dpiaTrigger.terms.find(({ value }) => value === "camera");
    expect(camera?.definition).toContain("openbaar toegankelijke ruimten");
  });
});
