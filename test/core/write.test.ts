// What the CMS saves comes back unchanged, and a change of one field changes the lines of that field.

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Register } from "../../src/core/model/register.ts";
import { cleaned, same } from "../../src/core/model/values.ts";
import { splitFrontMatter } from "../../src/core/read/front-matter.ts";
import { organisation, processingActivities, registerOf, retentionPeriods } from "../../src/core/registers/index.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { activity, differing, page, recordsIn } from "../cms/content.ts";
import fc from "../fixtures/properties.ts";

const activities = processingActivities;
const ofFile = (path: string) => registerOf(path.replace(/\.yml$/, "").split("/")[0] ?? "");

function partsOf(text: string, register: Register) {
  if (register.shape === "single")
    return { fields: parse(text, { schema: "core" }) as Record<string, unknown>, body: "" };
  const split = splitFrontMatter(text);
  if ("id" in split) throw new Error(split.id);
  return { fields: (parse(split.yaml, { schema: "core" }) ?? {}) as Record<string, unknown>, body: split.body };
}

const texts = await recordsIn("content");
const records = Object.entries(texts);

describe("every file of the example", () => {
  it("is read", () => expect(records.length).toBeGreaterThan(150));

  it.each(records)("%s: saving without a change keeps every byte", (path, text) => {
    const register = ofFile(path);
    if (register === undefined) throw new Error(`${path} belongs to no register`);
    for (const each of [text, text.replace(/\n/g, "\r\n"), `\uFEFF${text}`]) {
      const { fields, body } = partsOf(each.replace(/^\uFEFF/, ""), register);
      expect(writeBack(each, fields, body, register)).toBe(each);
      // A browser gives line ends and the edges of the body back in its own way.
      expect(writeBack(each, fields, `\n${body.trim().replace(/\r/g, "")}`, register)).toBe(each);
    }
  });

  it.each(records)("%s: each text changed by itself changes only its own lines", (path, text) => {
    const register = ofFile(path);
    if (register === undefined) throw new Error(`${path} belongs to no register`);
    const { fields, body } = partsOf(text, register);
    for (const [key, value] of Object.entries(fields)) {
      if (typeof value !== "string") continue;
      const changed = { ...fields, [key]: "Iets heel anders 4711" };
      const after = writeBack(text, changed, body, register);
      expect(partsOf(after, register).fields).toEqual(cleanedFields(changed));
      const [gone, come] = differing(text, after);
      expect(come).toHaveLength(1);
      expect(gone.every((line) => line.startsWith(`${key}:`) || /^\s/.test(line) || line === "")).toBe(true);
    }
  });
});

const cleanedFields = (fields: Record<string, unknown>) => cleaned(fields) as Record<string, unknown>;

const changed = (change: (fields: Record<string, unknown>) => void, body?: string, text = activity) => {
  const parts = partsOf(text, activities);
  change(parts.fields);
  return writeBack(text, parts.fields, body ?? parts.body, activities);
};

describe("one change", () => {
  it("keeps comments, also behind the value", () => {
    const after = changed((fields) => {
      fields.purposes = [{ purpose: "iets anders", legalBasis: "legal-obligation", law: "art. 1" }];
    });
    expect(differing(activity, after)).toEqual([
      ["  - purpose: proef # het doel"],
      ["  - purpose: iets anders # het doel"],
    ]);
  });

  it("keeps the quotes that stood there", () => {
    const after = changed((fields) => {
      fields.purposes = [{ purpose: "proef", legalBasis: "legal-obligation", law: "art. 2" }];
    });
    expect(differing(activity, after)[1]).toEqual(['    law: "art. 2"']);
  });

  it("adds a field behind the declared field before it", () => {
    const after = changed((fields) => {
      fields.necessity = "Eerste regel.\nTweede regel.";
      fields.bsn = "no";
    });
    expect(after).toContain(
      '    law: "art. 1"\nnecessity: |-\n  Eerste regel.\n  Tweede regel.\nsubjects: [clients]\nbsn: "no"\nowner:',
    );
  });

  it("adds, changes and removes rows where they stand", () => {
    const first = { purpose: "proef", legalBasis: "legal-obligation", law: "art. 1" };
    const two = changed((fields) => {
      fields.purposes = [{ purpose: "vooraan" }, first, { purpose: "achteraan", legalBasis: "contract" }];
    });
    expect(two).toContain(
      'purposes:\n  - purpose: vooraan\n  - purpose: proef # het doel\n    legalBasis: legal-obligation\n    law: "art. 1"\n  - purpose: achteraan\n    legalBasis: contract\nsubjects',
    );
    const back = changed((fields) => (fields.purposes = [first]), undefined, two);
    expect(back).toBe(activity);
  });

  it("removes what was cleared, whatever the form left behind", () => {
    const after = changed((fields) => {
      fields.owner = "";
      fields.subjects = [];
      fields.reviewedOn = null;
    });
    expect(differing(activity, after)).toEqual([
      ["subjects: [clients]", "owner: privacyfunctionaris", "reviewedOn: 2026-01-05"],
      [],
    ]);
  });

  it("changes only the body when only the body changed", () => {
    const after = changed(() => {}, "\n\nAndere tekst.\n\n");
    expect(after).toBe(activity.replace("Vrije tekst met *nadruk*.", "Andere tekst."));
  });

  it("keeps Windows line ends", () => {
    const windows = activity.replace(/\n/g, "\r\n");
    const after = changed((fields) => (fields.necessity = "a\nb"), "Nieuw\n\nBlok", windows);
    expect(after.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(after).toContain("necessity: |-\r\n  a\r\n  b\r\n");
  });

  it("drops the whole group when its last field is cleared", () => {
    const text = "name: Stichting\naddress:\n  street: Straat 1\nsize: small\n";
    expect(writeBack(text, { name: "Stichting", address: { street: " " }, size: "small" }, "", organisation)).toBe(
      "name: Stichting\nsize: small\n",
    );
  });

  it("writes a new file in the order of the register", () => {
    const fields = { ground: "wet", name: "Nieuw", period: "P2Y", starts: "" };
    expect(writeBack(undefined, fields, "", retentionPeriods)).toBe(
      "---\nname: Nieuw\nperiod: P2Y\nground: wet\n---\n",
    );
  });

  it("leaves the bytes of a page alone when its title changes", () => {
    const handbook = registerOf("handbook");
    if (handbook === undefined) throw new Error("no handbook");
    const { fields, body } = partsOf(page, handbook);
    const after = writeBack(page, { ...fields, title: "Andere titel" }, body, handbook);
    expect(differing(page, after)).toEqual([["title: Proefpagina"], ["title: Andere titel"]]);
  });
});

describe("whatever is typed", () => {
  const awkward = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "yes",
      "no",
      "null",
      "~",
      "0123",
      "1.10",
      "2026-03-01",
      "a: b",
      "- x",
      "# x",
      "a # b",
      "'",
      '"',
      "x:",
      "|",
      ">",
      "a\nb",
      "  a\n\n b",
      "[",
      "{}",
      "&a",
      "*b",
      "!c",
      "%d",
      "@e",
      "`f`",
      "a\tb",
      "---",
      "...",
      "a\n---\nb",
    ),
  );
  const values = fc.record(
    {
      name: awkward,
      necessity: awkward,
      systems: fc.array(awkward, { maxLength: 4 }),
      purposes: fc.array(fc.record({ purpose: awkward, law: awkward, interest: awkward }, { requiredKeys: [] }), {
        maxLength: 4,
      }),
      impactAssessment: fc.record({ outcome: awkward, reason: awkward }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );

  it("the file holds exactly that, from any file to any other", () => {
    fc.assert(
      fc.property(values, values, fc.boolean(), (one, other, windows) => {
        const unix = writeBack(undefined, one, "Tekst", activities);
        const first = windows ? unix.replace(/\n/g, "\r\n") : unix;
        expect(same(cleaned(partsOf(first, activities).fields), cleaned(one))).toBe(true);
        const second = writeBack(first, other, "Tekst", activities);
        expect(same(cleaned(partsOf(second, activities).fields), cleaned(other))).toBe(true);
        expect(partsOf(second, activities).body.trim()).toBe("Tekst");
      }),
      { numRuns: 300 },
    );
  });
});
