// The weighing of a breach: agrees with what was published, says "depends" only when a fact decides, and never looks at what was decided.

import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assessment/assess.ts";
import type { BreachData } from "../../src/core/assessment/facts.ts";
import { placeOfFact } from "../../src/core/assessment/words.ts";
import { check } from "../../src/core/check/check.ts";
import { fieldAt } from "../../src/core/model/field.ts";
import { personalDataBreaches } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { publishedBreaches } from "../fixtures/breach-examples.ts";
import fc from "../fixtures/properties.ts";
import { smallDossier } from "../fixtures/small.ts";

const register = personalDataBreaches;
const firstMinute = {
  signalledAt: "2026-03-27T09:00+01:00",
  reportedBy: "teamleider",
  dataInBrief: "zie de samenvatting",
  ongoing: "no",
};

describe("published breaches", () => {
  test.each(publishedBreaches.map((each) => [each.id, each] as const))(
    "%s: the weighing agrees",
    (_, { data, notifyAuthority, informPeople }) => {
      const { breach, proposal, missing } = assess(data);
      expect({ breach, ...proposal, missing }).toEqual({
        breach: "yes",
        document: true,
        notifyAuthority,
        informPeople,
        missing: [],
      });
    },
  );

  test.each(publishedBreaches.map((each) => [each.id, each] as const))(
    "%s: the register holds it without loss and without error",
    (_, { data }) => {
      const fields = { ...firstMinute, ...data };
      const text = writeBack(undefined, fields, "", register);
      const path = "personal-data-breaches/2026-050.md";
      const dossier = smallDossier({ [path]: text });
      const kept = dossier.entries[register.id]?.find(({ id }) => id === "2026-050");
      expect(kept?.data).toEqual(fields);
      const wrong = check(dossier, rules).filter(({ file, severity }) => file.endsWith(path) && severity === "error");
      expect(wrong.map(({ id, path: at }) => `${id} ${at}`)).toEqual([]);
    },
  );
});

/** Every field of a record in which something stands; a list of answers is one answer. */
function placesIn(value: unknown, place: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object" || (Array.isArray(value) && typeof value[0] !== "object"))
    return [place];
  const inside = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...place, key]));
  return place.length === 0 || /^\d+$/.test(place.at(-1) ?? "") ? inside : [place, ...inside];
}

/** The record without what stands at a place. */
function without<T>(value: T, [key = "", ...rest]: readonly string[]): T {
  // Gone already, with what it stood in.
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const rows =
      rest.length === 0
        ? value.toSpliced(Number(key), 1)
        : value.map((row, at) => (String(at) === key ? without(row, rest) : row));
    return rows as T;
  }
  const entries = Object.entries(value as object).flatMap(([name, each]): [string, unknown][] =>
    name !== key ? [[name, each]] : rest.length === 0 ? [] : [[name, without(each, rest)]],
  );
  return Object.fromEntries(entries) as T;
}

describe("published breaches of which a fact is not known yet", () => {
  // Whatever is taken away: what a guideline notifies is never "no", and of whom it tells nothing is never held back.
  test.each(publishedBreaches.map((each) => [each.id, each] as const))(
    "%s",
    (_, { data, notifyAuthority, informPeople }) => {
      const turned = placesIn(data).flatMap((place) => {
        const { proposal } = assess(without(data, place));
        const held = notifyAuthority === "yes" && proposal.notifyAuthority === "no";
        return held || (informPeople === "yes" && proposal.informPeople === "no") ? [place.join(".")] : [];
      });
      expect(turned).toEqual([]);
    },
  );
});

test("however many facts of a published breach are unknown, nothing is held back", () => {
  const cases = publishedBreaches.map((each) => ({ ...each, places: placesIn(each.data) }));
  const known = fc
    .constantFrom(...cases)
    .chain((each) => fc.tuple(fc.constant(each), fc.subarray([...each.places], { maxLength: 8 })));
  fc.assert(
    fc.property(known, ([{ data, notifyAuthority, informPeople }, gone]) => {
      const { proposal } = assess(gone.reduce((left, place) => without(left, place), data));
      if (notifyAuthority === "yes") expect(proposal.notifyAuthority).not.toBe("no");
      if (informPeople === "yes") expect(proposal.informPeople).not.toBe("no");
    }),
    { numRuns: 500 },
  );
});

const answer = (data: BreachData) => {
  const { proposal, missing } = assess(data);
  return [proposal.notifyAuthority, proposal.informPeople, ...missing];
};
const one = { certainty: "exact" as const, number: 1 };
const group = (number: number) => ({ groups: ["customers-suppliers" as const], certainty: "exact" as const, number });

describe("what is not known decides, or does not", () => {
  // An encrypted laptop: what is on it cannot be read; whether it is also lost hangs on a copy.
  const laptop = (more: BreachData): BreachData => ({
    nature: { incidentType: "device-lost", aspects: ["confidentiality", "availability"] },
    data: { types: ["name", "bsn"], specialCategories: ["health"] },
    people: { groups: ["clients"], certainty: "exact", number: 14, minors: "no" },
    ...more,
  });
  test("a lost laptop, encrypted, with a copy and without", () => {
    const protection = { unintelligible: "intact", key: "safe" } as const;
    expect(answer(laptop({ protection, recovery: { backup: "usable" } }))).toEqual(["no", "no"]);
    expect(answer(laptop({ protection, recovery: { backup: "none" } }))).toEqual([
      "yes",
      "depends",
      "recovery.service",
    ]);
    expect(answer(laptop({ protection }))).toEqual(["depends", "depends", "recovery.backup", "recovery.service"]);
  });
  test("a key that leaks later undoes the encryption", () => {
    const recovery = { backup: "usable" } as const;
    const protection = { unintelligible: "intact", key: "compromised" } as const;
    expect(answer(laptop({ protection, recovery }))).toEqual(["yes", "yes"]);
    expect(answer(laptop({ protection: { ...protection, key: "unknown" }, recovery }))).toEqual([
      "depends",
      "depends",
      "protection.key",
    ]);
  });

  test("mail to a wrong recipient: whether it is trusted, and whether it is gone there", () => {
    const mail = (recipients: BreachData["recipients"]): BreachData => ({
      nature: { incidentType: "sent-by-mistake", aspects: ["confidentiality"] },
      data: { types: ["name", "financial"], specialCategories: ["none"] },
      people: group(3),
      recipients,
    });
    expect(answer(mail([{ kind: "bound", deletion: "deletion-confirmed" }]))).toEqual(["no", "no"]);
    expect(answer(mail([{ kind: "bound", deletion: "asked" }]))).toEqual(["depends", "no", "recipients.0.deletion"]);
    expect(answer(mail([{ kind: "bound", deletion: "refused" }]))).toEqual(["yes", "no"]);
    expect(answer(mail(undefined))).toEqual(["depends", "depends", "recipients"]);
  });

  test("a mailing with all addresses visible: how many, and what the list gives away", () => {
    const mailing = (number: number, more: BreachData["data"]): BreachData => ({
      nature: { incidentType: "no-bcc", aspects: ["confidentiality"] },
      data: { types: ["email"], ...more },
      people: group(number),
    });
    expect(answer(mailing(30, { specialCategories: ["none"] }))).toEqual(["no", "no"]);
    expect(answer(mailing(300, { specialCategories: ["none"] }))).toEqual(["yes", "no"]);
    expect(answer(mailing(30, { revealing: "yes" }))).toEqual(["yes", "yes"]);
    expect(answer(mailing(30, {}))).toEqual(["depends", "depends", "data.specialCategories"]);
  });

  test("a power cut of some minutes at a call centre; the same for thirty hours in a hospital", () => {
    const outage = (restoredAt: string, more: BreachData): BreachData => ({
      occurredFromAt: "2026-03-02T10:00+01:00",
      nature: { incidentType: "technical-failure", aspects: ["availability"], availability: "temporary" },
      recovery: { restoredAt, ...more.recovery },
      data: more.data,
      people: group(5000),
    });
    expect(
      answer(outage("2026-03-02T10:06+01:00", { data: { types: ["name", "phone"], specialCategories: ["none"] } })),
    ).toEqual(["no", "no"]);
    const care = { types: ["care-plan" as const], specialCategories: ["health" as const] };
    expect(answer(outage("2026-03-03T16:00+01:00", { data: care, recovery: { service: "postponed" } }))).toEqual([
      "yes",
      "yes",
    ]);
    expect(answer(outage("2026-03-03T16:00+01:00", { data: care }))).toEqual([
      "depends",
      "depends",
      "recovery.service",
    ]);
  });

  test("ransomware with a backup still hangs on what was taken, and 'excluded' on by what", () => {
    const attack = (exfiltration: BreachData["exfiltration"]): BreachData => ({
      nature: { incidentType: "ransomware", aspects: ["availability"] },
      exfiltration,
      protection: { unintelligible: "no" },
      recovery: { backup: "usable", restoredAt: "2026-03-02T10:00+01:00", service: "none" },
      data: { types: ["name", "address"], specialCategories: ["none"] },
      people: group(30),
    });
    expect(answer(attack(undefined))).toEqual(["depends", "no", "exfiltration.state"]);
    expect(answer(attack({ state: "excluded" }))).toEqual(["depends", "no", "exfiltration.excludedBy"]);
    expect(answer(attack({ state: "excluded", excludedBy: ["traffic-logs"] }))).toEqual(["no", "no"]);
    expect(answer(attack({ state: "not-excluded" }))).toEqual(["yes", "no"]);
  });

  test("a letter with health data: opened by a neighbour, back unopened, or lost", () => {
    const letter = (recipients: BreachData["recipients"]): BreachData => ({
      nature: { incidentType: "mail-lost-opened", aspects: ["confidentiality"] },
      data: { types: ["name"], specialCategories: ["health"] },
      people: { groups: ["clients"], ...one },
      recipients,
    });
    expect(answer(letter([{ kind: "known", read: "yes", deletion: "return-confirmed" }]))).toEqual(["yes", "yes"]);
    expect(answer(letter([{ kind: "known", read: "no", deletion: "return-confirmed" }]))).toEqual(["no", "no"]);
    expect(answer(letter([{ kind: "unknown", read: "undeterminable", deletion: "return-confirmed" }]))).toEqual([
      "yes",
      "yes",
    ]);
    expect(answer(letter([{ kind: "known", deletion: "return-confirmed" }]))).toEqual([
      "depends",
      "depends",
      "recipients.0.read",
    ]);
  });

  test("what cannot be determined counts against the controller", () => {
    const open = (confidentiality: "undeterminable" | "not-disclosed" | "unknown"): BreachData => ({
      nature: { incidentType: "misconfiguration", aspects: ["confidentiality"], confidentiality },
      data: { types: ["name", "financial"], specialCategories: ["none"] },
      people: group(400),
    });
    expect(answer(open("undeterminable"))).toEqual(["yes", "yes"]);
    expect(answer(open("not-disclosed"))).toEqual(["no", "no"]);
    expect(answer(open("unknown"))).toEqual(["depends", "depends", "nature.confidentiality"]);
  });

  test("the first minute: everything hangs on what happened", () => {
    const { breach, proposal, missing } = assess({ title: "Er is iets" });
    expect(breach).toBe("depends");
    expect(proposal).toEqual({ document: true, notifyAuthority: "depends", informPeople: "depends" });
    expect(missing[0]).toBe("nature.aspects");
  });

  test("no breach: only when nothing was hit, whatever somebody typed", () => {
    expect(assess({ assessment: { isBreach: "no" } })).toMatchObject({ breach: "no", missing: [] });
    const typed: BreachData = {
      assessment: { isBreach: "no" },
      nature: { aspects: ["confidentiality"], incidentType: "device-lost" },
      protection: { unintelligible: "no" },
      data: { types: ["bsn"] },
      people: group(5),
    };
    expect(assess(typed)).toMatchObject({ breach: "yes", proposal: { notifyAuthority: "yes" } });
  });

  test("we are processor: the weighing is the controller's, and a reason says who notifies", () => {
    const { reasons } = assess({ ourRole: "processor", nature: { aspects: ["confidentiality"] } });
    expect(reasons.some(({ source }) => source === "art. 33 lid 2 AVG")).toBe(true);
  });
});

// Random records, whole or with holes: each field one of its declared values, or nothing.
const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const some = <T>(...values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined });
const vocabulary = (path: string) =>
  (fieldAt(personalDataBreaches.fields, path.split("."))?.vocabulary?.terms ?? []).map(({ value }) => value);

const records = fc
  .record({
    nature: fc.record({
      aspects: some("confidentiality", "integrity", "availability"),
      incidentType: maybe(...vocabulary("nature.incidentType")),
      confidentiality: maybe(...vocabulary("nature.confidentiality")),
      integrity: maybe(...vocabulary("nature.integrity")),
      availability: maybe(...vocabulary("nature.availability")),
    }),
    exfiltration: fc.record({ state: maybe(...vocabulary("exfiltration.state")), excludedBy: some("traffic-logs") }),
    protection: fc.record({
      unintelligible: maybe(...vocabulary("protection.unintelligible")),
      key: maybe(...vocabulary("protection.key")),
      methods: some(...vocabulary("protection.methods")),
    }),
    recipients: fc.option(
      fc.array(
        fc.record({
          kind: fc.constantFrom(...vocabulary("recipients.kind")),
          number: maybe(1, 5, 500),
          read: maybe(...vocabulary("recipients.read")),
          deletion: maybe(...vocabulary("recipients.deletion")),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      { nil: undefined },
    ),
    data: fc.record({
      types: some(...vocabulary("data.types")),
      specialCategories: some(...vocabulary("data.specialCategories")),
      detail: maybe(...vocabulary("data.detail")),
      revealing: maybe("yes", "no", "unknown"),
    }),
    people: fc.record({
      certainty: maybe(...vocabulary("people.certainty")),
      number: maybe(1, 40, 4000),
      minimum: maybe(5, 2000),
      groups: some("clients", "minors", "employees", "unknown"),
      minors: maybe("yes", "no", "unknown"),
    }),
    recovery: fc.record({
      backup: maybe(...vocabulary("recovery.backup")),
      service: maybe(...vocabulary("recovery.service")),
      restoredAt: maybe("2026-03-02T12:00+01:00", "2026-03-09T12:00+01:00"),
    }),
    occurredFromAt: maybe("2026-03-02T10:00+01:00"),
  })
  .map((record) => record as unknown as BreachData);

const height = { no: 0, depends: 1, yes: 2 };

describe("any record", () => {
  test("depends exactly when a fact that is missing decides, and names fields that exist", () => {
    fc.assert(
      fc.property(records, (data) => {
        const { proposal, missing, reasons } = assess(data);
        expect(missing.length > 0).toBe(proposal.notifyAuthority === "depends" || proposal.informPeople === "depends");
        expect(new Set(missing).size).toBe(missing.length);
        for (const path of missing) {
          expect(fieldAt(personalDataBreaches.fields, path.split(".")), path).toBeDefined();
          expect(placeOfFact(path)).not.toContain(path);
        }
        // Whoever tells the people also notifies.
        expect(height[proposal.informPeople]).toBeLessThanOrEqual(height[proposal.notifyAuthority]);
        for (const to of ["document", "notifyAuthority", "informPeople"] as const)
          expect(reasons.some((each) => each.for === to && each.source !== "")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("does not change by what somebody concluded or decided", () => {
    fc.assert(
      fc.property(records, (data) => {
        const decided: BreachData = {
          ...data,
          assessment: { isBreach: "yes", risk: "unlikely" },
          authorityDecision: { decision: "not-notify" },
          peopleDecision: { decision: "not-high-risk" },
        };
        expect(assess(decided).proposal).toEqual(assess(data).proposal);
      }),
      { numRuns: 150 },
    );
  });

  test("gets no milder by a heavier fact", () => {
    const heavier: readonly ((data: BreachData) => BreachData)[] = [
      (data) => ({ ...data, data: { ...data.data, specialCategories: ["health"], detail: "file" } }),
      (data) => ({ ...data, people: { ...data.people, minors: "yes" } }),
      (data) => ({ ...data, protection: { unintelligible: "no" } }),
      (data) => ({ ...data, recovery: { ...data.recovery, service: "vital" } }),
      (data) => ({ ...data, consequences: { severity: "severe" } }),
      (data) => ({ ...data, exfiltration: { state: "confirmed", published: "yes" } }),
    ];
    fc.assert(
      fc.property(records, fc.constantFrom(...heavier), (data, change) => {
        const [before, after] = [assess(data).proposal, assess(change(data)).proposal];
        for (const to of ["notifyAuthority", "informPeople"] as const)
          expect(before[to] === "yes" ? after[to] : "yes").toBe("yes");
      }),
      { numRuns: 400 },
    );
  });

  test("a fact that alone is missing changes the answer one way or the other", () => {
    // What can be typed in a field of one choice.
    const set = (data: BreachData, path: string, value: string): BreachData => {
      const [group = "", field = ""] = path.split(".");
      const inside = (data as Record<string, unknown>)[group];
      return { ...data, [group]: { ...(typeof inside === "object" ? inside : {}), [field]: value } };
    };
    fc.assert(
      fc.property(records, (data) => {
        const { proposal, missing } = assess(data);
        const [path, ...more] = missing;
        const values = path === undefined ? [] : vocabulary(path);
        if (
          path === undefined ||
          more.length > 0 ||
          fieldAt(personalDataBreaches.fields, path.split("."))?.kind !== "choice"
        )
          return;
        if (path.startsWith("people.") || path.startsWith("recipients.")) return;
        const answers = values.map((value) => JSON.stringify(assess(set(data, path, value)).proposal));
        expect(
          answers.some((each) => each !== JSON.stringify(proposal)),
          path,
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("ENISA's score, worked out by hand", () => {
  // One letter with a diagnosis to a known wrong recipient: sensitive 4, name and date of birth 1, known recipient 0.25.
  test("one letter is already very high: its known bias", () => {
    const { enisa } = assess({
      nature: { incidentType: "sent-by-mistake", aspects: ["confidentiality"] },
      recipients: [{ kind: "known", number: 1, read: "yes" }],
      data: { types: ["name", "sex-birth-age"], specialCategories: ["health"] },
      people: { groups: ["clients"], ...one },
    });
    expect(enisa).toEqual({ dpc: 4, ei: 1, cb: 0.25, score: 4.25, level: "very-high" });
  });
  // Encrypted and restored, by an attacker: financial 3, unreadable 0.25, only the ill intent 0.5.
  test("the first case of the guideline is low", () => {
    const { enisa } = assess(publishedBreaches.find(({ id }) => id === "edpb-01")?.data ?? {});
    expect(enisa).toEqual({ dpc: 3, ei: 0.25, cb: 0.5, score: 1.25, level: "low" });
  });
});

describe("published examples in a proposal", () => {
  test("only the one whose text was read, and only where it is near", () => {
    const { nearest } = assess({ nature: { incidentType: "ransomware" } });
    expect(nearest.map(({ source }) => source)).toEqual(["EDPB-richtsnoeren 01/2021, zaak 01, § 16-25"]);
    expect(nearest[0]?.why).toContain("Anders dan daar:");
    expect(assess({ nature: { incidentType: "sent-by-mistake" } }).nearest).toEqual([]);
  });
});
