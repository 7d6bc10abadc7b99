// The decision about a save: what is wrong in this record is refused, what is unfinished is saved, what somebody else wrote is never lost.
import { describe, expect, test } from "vitest";
import { type Save, save } from "../../src/core/edit/save.ts";
import { pathOf } from "../../src/core/model/register.ts";
import { readParts } from "../../src/core/read/parts.ts";
import { registerOf } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { type Change, smallDossier, smallNow, smallTexts, swap } from "../fixtures/small.ts";
import { exampleFiles, notInFiles } from "../rules/examples.ts";
import {
  activity,
  breach,
  type Changes,
  dpia,
  findingsOn,
  organisation,
  page,
  request,
  withLines,
  without,
} from "../rules/table.ts";

const placeOf = (path: string) => {
  const [folder = "", name = ""] = path.includes("/") ? path.split("/") : [path.replace(".yml", ""), path];
  const register = registerOf(folder);
  if (register === undefined) throw new Error(path);
  return { register, id: name.replace(/\.(mdx|md|yml)$/, "") };
};

interface Attempt {
  readonly path: string;
  /** What stands on disk, as changes of the small content. */
  readonly there?: Changes;
  /** What the form makes of it. */
  readonly typed: Change;
  /** What the record was opened with, when that is no longer what stands there; null for a new record. */
  readonly opened?: string | null;
}

function attempt({ path, there = {}, typed, opened }: Attempt): Save {
  const texts = smallTexts(there);
  const dossier = smallDossier(there, "");
  const { register, id } = placeOf(path);
  expect(pathOf(register, id)).toBe(path);
  const newest = texts.has(path) ? String(texts.get(path)) : undefined;
  const base = opened === undefined ? newest : (opened ?? undefined);
  const text = typeof typed === "function" ? typed(base ?? "") : String(typed);
  const submitted = readParts(text, register);
  if (submitted === undefined) throw new Error(text);
  return save({ register, id, base, newest, submitted, dossier, clock: { now: smallNow, standing: false } });
}

const idsOf = (answer: Save) =>
  answer.outcome === "refused" ? answer.findings.map(({ id, path }) => `${id} ${path}`) : answer.outcome;
const textOf = (answer: Save) => (answer.outcome === "write" ? answer.text : JSON.stringify(answer));
const small = (path: string) => String(smallTexts().get(path));

// Every error rule is decided here: it refuses a save, because what was typed cannot be so or would leak; or it waits for
// publication, because what it asks for is not known or not done yet.
const decided: Readonly<Record<string, "refuses" | "waits">> = {
  "access-agrees": "refuses", // two answers of one record that cannot both be true
  "agreement-dated": "waits", // has to be looked up
  "bsn-agrees": "refuses", // two answers
  "case-kept": "refuses", // a case would go without a trace
  "closed-with-answer": "refuses", // closing is an act: it can wait until there is an answer
  "closed-with-measure": "refuses", // the same, with a measure
  "country-agrees": "refuses", // two answers
  "cut-off-contact": "refuses", // half an address or telephone number
  "days-possible": "refuses", // an order of days that cannot be
  "dead-link": "refuses", // leads nowhere
  "decision-fits-role": "refuses", // a decision that is not ours
  "delay-has-reason": "waits", // a missed deadline never refuses a save
  "direct-identifier": "refuses", // would leak
  "dpia-agrees": "refuses", // two answers
  "dpo-agrees": "refuses", // two answers
  "element-missing": "waits", // not known yet
  "example-left-over": "waits", // cleared field by field
  "impossible-article": "refuses", // an article that does not exist
  "left-over-instruction": "waits", // filled in sentence by sentence
  "look-readable": "refuses", // a colour that nobody reads; the message names the nearest that can
  "minors-agree": "refuses", // two answers
  "page-resolves": "refuses", // a building block that shows nothing
  "processor-record-complete": "waits", // not known yet
  "recipient-role-agrees": "refuses", // two answers
  "recipients-named": "waits", // not known yet
  "reference-exists": "refuses", // points to nothing
  "register-may-be-empty": "refuses", // says that there is nothing where there always is something
  "repealed-law": "refuses", // a law that no longer holds
  "role-exists": "refuses", // points to nothing
  "special-categories-agree": "refuses", // two answers
  "statement-version-agrees": "refuses", // two answers
  "statement-versions-follow": "refuses", // two texts for one day, or a number that nobody can find
  "statement-withdrawn-in-time": "refuses", // an order of days that cannot be
  "time-possible": "refuses", // an order of moments that cannot be
};
test("every error rule is decided: it refuses a save, or waits for publication", () => {
  const errors = rules.filter(({ severity }) => severity === "error").map(({ id }) => id);
  expect(errors.toSorted()).toEqual(Object.keys(decided).toSorted());
});
// What the form would have let go of is not kept unseen, however little it weighs.
const refuses = (rule: { readonly id: string; readonly severity: string }) =>
  decided[rule.id] === "refuses" || rule.id === "answer-applies";

describe("from what a rule accepts to what it rejects, as a save", () => {
  test.each(rules.filter(({ id }) => !notInFiles.has(id)).map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const [good, bad] = [
      smallTexts(exampleFiles(rule, rule.example.passes)),
      smallTexts(exampleFiles(rule, rule.example.fails)),
    ];
    const found = findingsOn(Object.fromEntries(bad)).filter((each) => each.id === id);
    const changed = [...bad.keys()].filter((path) => bad.get(path) !== good.get(path));
    for (const path of changed) {
      const there = { ...Object.fromEntries(bad), [path]: good.get(path) ?? null };
      const answer = attempt({ path, there, typed: String(bad.get(path)) });
      const held = answer.outcome === "refused" && answer.findings.some((each) => each.id === id && each.file === path);
      const here = found.some(({ file }) => file === `content/${path}`);
      expect(held, path).toBe(refuses(rule) && here);
    }
    expect(changed.length).toBeGreaterThan(0);
  });
});

describe("refused, with what is wrong", () => {
  const wrong: readonly (readonly [what: string, Attempt, found: readonly string[]])[] = [
    ["a name taken away", { path: activity, typed: without("name: Cliëntdossier") }, ["required-field name"]],
    [
      "a day that does not exist",
      { path: activity, typed: swap("2026-10-01", "2026-02-30") },
      ["impossible-day reviewedOn"],
    ],
    ["a field that does not exist", { path: activity, typed: withLines("extra: x") }, ["unknown-key extra"]],
    [
      "a reference to nothing",
      { path: activity, typed: swap("- voorbeeld-dossier", "- voorbeeld-dosier") },
      ["reference-exists recipients.0"],
    ],
    ["code in a text", { path: activity, typed: (text) => `${text}\n<script>alert(1)</script>\n` }, ["html-in-text "]],
    ["a link to nothing on a page", { path: page, typed: swap("(/termijnen/)", "(/termijn/)") }, ["page-resolves "]],
    [
      "an end before the beginning",
      { path: request, typed: swap("answeredOn: 2026-03-20", "answeredOn: 2020-01-01") },
      ["days-possible answeredOn"],
    ],
    [
      "a service number of a person in a case",
      { path: breach, typed: swap("Een brief lag bij de buren.", "Een brief van 111222333 lag bij de buren.") },
      ["direct-identifier summary"],
    ],
    [
      "the same, with a sign that nobody sees",
      {
        path: breach,
        typed: swap("Een brief lag bij de buren.", "Een brief van 111\u200b222\u00ad333 lag bij de buren."),
      },
      ["direct-identifier summary"],
    ],
    [
      "an address of a home in a DPIA",
      { path: dpia, typed: swap("Iemand ziet meer dan nodig.", "Iemand van 4321 CD 12 is te herkennen.") },
      ["direct-identifier risks"],
    ],
  ];
  test.each(wrong)("%s", (_, order, found) => {
    expect(idsOf(attempt(order))).toEqual(found);
  });

  test("a record that cannot be read is not overwritten", () => {
    const answer = attempt({
      path: activity,
      there: { [activity]: swap("ourRole: controller", "ourRole: [controller") },
      typed: small(activity),
    });
    expect(idsOf(answer)).toEqual(["yaml-malformed "]);
  });
});

describe("an answer that does not apply", () => {
  const bsn = (lines: string) => swap('bsn: "no"', lines);
  const left = 'bsn: "no"\nbsnBases:\n  - wmo';

  test("is refused when it comes with this save: the form lets go of it with the officer's knowledge", () => {
    expect(idsOf(attempt({ path: activity, typed: bsn(left) }))).toEqual(["answer-applies bsnBases"]);
  });

  test("does not stand in the way when it was there already", () => {
    const there = { [activity]: bsn(left) };
    expect(idsOf(attempt({ path: activity, there, typed: swap("owner: teamleider", "owner: bestuurder") }))).toBe(
      "write",
    );
  });
});

describe("saved, although it is not finished", () => {
  test("a breach of which hardly anything is known", () => {
    const typed =
      "---\ntitle: Tas kwijt\nsignalledAt: 2026-11-16T08:00+01:00\nreportedBy: teamleider\ndataInBrief: nog niet bekend\nongoing: unknown\n---\n";
    expect(textOf(attempt({ path: "personal-data-breaches/2026-002.md", typed, opened: null }))).toBe(typed);
  });

  test("a new record without who watches over it, which publication asks for", () => {
    const typed = "---\nname: Proef\nperiod: P2Y\nstarts: end-of-care\ngroundKind: own\n---\n";
    expect(textOf(attempt({ path: "retention-periods/proef.md", typed, opened: null }))).toBe(typed);
  });

  test("a notification that came far too late, with the reason not yet written down", () => {
    const typed = swap("2026-03-28T10:00+01:00", "2026-04-20T10:00+02:00");
    expect(attempt({ path: breach, typed }).outcome).toBe("write");
  });

  // The number stays as it is: it was given on what was known then.
  test("a case that turned out to have begun in another year", () => {
    const typed = swap("signalledAt: 2026-", "signalledAt: 2025-");
    expect(idsOf(attempt({ path: breach, typed }))).toBe("write");
  });

  test("what is true but falls short: an agreement that is not there", () => {
    const path = "recipients/voorbeeld-dossier.md";
    const typed = (text: string) => text.replace("signature: signed\nsignedOn: 2026-01-10", "signature: not-found");
    expect(attempt({ path, typed }).outcome).toBe("write");
  });

  test("a record with an error that was there already, and one with two that are mended one by one", () => {
    const broken = (text: string) =>
      swap("2026-10-01", "2026-02-30")(swap("ourRole: controller", "ourRole: zomaar")(text));
    const there = { [activity]: broken };
    expect(attempt({ path: activity, there, typed: swap("zomaar", "controller") }).outcome).toBe("write");
    expect(attempt({ path: activity, there, typed: swap("name: Cliëntdossier", "name: Dossier") }).outcome).toBe(
      "write",
    );
    expect(idsOf(attempt({ path: activity, there, typed: without("name: Cliëntdossier") }))).toEqual([
      "required-field name",
    ]);
  });

  test("an error moves up with its row, and does not excuse a second one", () => {
    const rows =
      (...laws: string[]) =>
      (text: string) =>
        text.replace(
          "  - purpose: goede zorg geven\n    legalBasis: contract\n",
          laws.map((basis, at) => `  - purpose: doel ${at}\n    legalBasis: ${basis}\n`).join(""),
        );
    const there = { [activity]: rows("contract", "zomaar") };
    const of = (...laws: string[]) => attempt({ path: activity, there, typed: () => rows(...laws)(small(activity)) });
    expect(of("zomaar").outcome).toBe("write");
    expect(idsOf(of("zomaar", "zomaar"))).toEqual(["not-in-list purposes.0.legalBasis"]);
  });

  test("an error elsewhere", () => {
    const there = { [activity]: swap("2026-10-01", "2026-02-30") };
    expect(attempt({ path: page, there, typed: swap("title: Privacybeleid", "title: Ons beleid") }).outcome).toBe(
      "write",
    );
  });
});

describe("what points to something that is gone", () => {
  const there = {
    [activity]: (text: string) =>
      swap(
        "  - voorbeeld-dossier\n",
        "  - voorbeeld-dossier\n  - weg\n",
      )(swap("  assessment: clientdossier\n", "  assessment: ook-weg\n")(text)),
  };

  test("is kept while something else is saved", () => {
    const renamed = swap("name: Cliëntdossier", "name: Dossier");
    expect(textOf(attempt({ path: activity, there, typed: renamed }))).toBe(
      renamed(String(smallTexts(there).get(activity))),
    );
  });

  test("can be taken away and replaced", () => {
    const mended = (text: string) => without("  - weg")(swap("assessment: ook-weg", "assessment: clientdossier")(text));
    expect(textOf(attempt({ path: activity, there, typed: mended }))).toBe(small(activity));
  });

  test("is refused where it was not before", () => {
    const typed = swap("  - voorbeeld-dossier\n", "  - voorbeeld-dossier\n  - weg\n");
    expect(idsOf(attempt({ path: activity, typed }))).toEqual(["reference-exists recipients.1"]);
  });
});

describe("what others point to stays", () => {
  test("a role that is named elsewhere cannot be taken away or renamed, and is told where", () => {
    for (const typed of [swap("id: teamleider", "id: leider"), without("  - id: teamleider\n    name: teamleider")]) {
      const answer = attempt({ path: organisation, typed });
      const found = answer.outcome === "refused" ? answer.findings : [];
      const elsewhere = found.filter(({ file }) => file === activity);
      expect(elsewhere.map(({ id, message }) => [id, message])).toEqual([
        [
          "role-exists",
          'Wat u hier weghaalt of een andere naam geeft, wordt nog genoemd bij verwerking "Cliëntdossier".',
        ],
      ]);
    }
  });

  test("a role that nobody names can go", () => {
    const extra = { [organisation]: swap("roles:\n", "roles:\n  - id: stagiair\n    name: stagiair\n") };
    expect(
      textOf(attempt({ path: organisation, there: extra, typed: without("  - id: stagiair\n    name: stagiair") })),
    ).toBe(small(organisation));
  });
});

describe("two people and one record", () => {
  const opened = small(activity);
  const theirs = { [activity]: swap("name: Cliëntdossier", "name: Dossier van de cliënt") };

  test("the second gets both texts, and nothing is written", () => {
    expect(
      attempt({ path: activity, there: theirs, opened, typed: swap("owner: teamleider", "owner: bestuurder") }),
    ).toEqual({
      outcome: "conflict",
      newest: swap("name: Cliëntdossier", "name: Dossier van de cliënt")(opened),
      mine: swap("owner: teamleider", "owner: bestuurder")(opened),
    });
  });

  test("also when what was opened is gone, or what is new is there already", () => {
    const gone = attempt({
      path: "recipients/weg.md",
      opened: small("recipients/voorbeeld-dossier.md"),
      typed: swap("Voorbeeld Dossier", "Ander"),
    });
    expect(gone).toMatchObject({ outcome: "conflict", newest: undefined });
    expect(
      attempt({ path: activity, opened: null, typed: small(activity).replace("Cliëntdossier", "Nieuw") }).outcome,
    ).toBe("conflict");
  });

  test("not when both wrote the same", () => {
    expect(
      attempt({
        path: activity,
        there: theirs,
        opened,
        typed: swap("name: Cliëntdossier", "name: Dossier van de cliënt"),
      }).outcome,
    ).toBe("unchanged");
  });

  test("not when nothing was changed", () => {
    expect(attempt({ path: activity, typed: (text) => text }).outcome).toBe("unchanged");
  });
});
