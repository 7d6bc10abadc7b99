// Decap ignores options it does not know in silence: every option of every derived field is checked against what it knows.
import { describe, expect, it } from "vitest";
import { cmsConfig, listKeys } from "../../src/core/cms/cms.ts";
import { type CmsField, isTransient, rolesTarget } from "../../src/core/cms/cms-fields.ts";
import type { Fields } from "../../src/core/model/field.ts";
import { collections } from "../../src/core/registers/index.ts";

// Options that Decap 3.16.3 reads, per widget (its own schemas, and what its controls look up).
const known: Readonly<Record<string, readonly string[]>> = {
  string: [],
  text: [],
  moment: ["act"],
  monthDay: [],
  period: [],
  day: ["act"],
  section: ["help_law", "help_good", "help_bad", "help_words"],
  hidden: [],
  wholeNumber: [],
  countries: [],
  choice: ["options", "target", "multiple"],
  list: ["fields", "field", "collapsed", "summary", "rows_of", "label_singular", "min", "max", "minimize_collapsed"],
  object: ["fields", "collapsed"],
  markdown: ["modes", "buttons", "editor_components", "minimal"],
};
const common = ["name", "label", "widget", "required", "hint", "default"];
const knownOfCollection = [
  ...["name", "label", "label_singular", "description", "folder", "files", "create", "delete", "extension", "format"],
  ...[
    "slug",
    "identifier_field",
    "summary",
    "sortable_fields",
    "view_filters",
    "view_groups",
    "preview_path",
    "editor",
  ],
  "fields",
];

type Options = Readonly<Record<string, unknown>>;
interface Collection {
  readonly name: string;
  readonly fields?: readonly CmsField[];
  readonly files?: readonly { readonly fields: readonly CmsField[] }[];
}

const config = cmsConfig();
const derived = config.collections as unknown as readonly (Collection & Options)[];
const formOf = (each: Collection) => each.fields ?? each.files?.[0]?.fields ?? [];
const below = (field: CmsField): CmsField[] => [
  field,
  ...[...((field.fields as CmsField[] | undefined) ?? []), ...(field.field ? [field.field as CmsField] : [])].flatMap(
    below,
  ),
];
const all = derived.flatMap((each) =>
  formOf(each)
    .flatMap(below)
    .map((field) => ({ collection: each.name, field })),
);

describe("the derived configuration", () => {
  it("has a collection for everything under content/", () => {
    expect(derived.map((each) => each.name)).toEqual(collections.map((each) => each.id));
    expect(all.length).toBeGreaterThan(200);
  });

  it("uses only options that Decap knows", () => {
    const unknown = all.flatMap(({ collection, field }) =>
      Object.keys(field)
        .filter((key) => !common.includes(key) && !(known[field.widget] ?? ["?"]).includes(key))
        .map((key) => `${collection}.${field.name}: ${field.widget} ${key}`),
    );
    const ofCollections = derived.flatMap((each) =>
      Object.keys(each).filter((key) => !knownOfCollection.includes(key)),
    );
    expect([unknown, ofCollections]).toEqual([[], []]);
    expect(all.filter(({ field }) => known[field.widget] === undefined)).toEqual([]);
  });

  it("avoids what loses data: booleans, lists without a default, comma lists, dates in a zone", () => {
    for (const { field } of all) {
      expect(field.widget).not.toBe("boolean");
      if (field.widget === "list") {
        expect(field.default).toEqual([]);
        expect(field.fields ?? field.field).toBeDefined();
      }
      expect(field.widget).not.toBe("datetime");
      if (field.widget !== "choice") continue;
      // Either a closed list, or the roles, or the records of a register that is there.
      if (field.target === undefined) expect((field.options as unknown[]).length).toBeGreaterThan(0);
      else expect([rolesTarget, ...derived.map((each) => each.name)]).toContain(field.target);
    }
    for (const each of derived) expect(each.delete).toBe(false);
  });

  it("gives a list every field that it shows, sorts, filters or groups by", () => {
    for (const register of collections.filter((each) => each.shape !== "single")) {
      const list = derived.find((each) => each.name === register.id) ?? { name: "" };
      const used = JSON.stringify(["sortable_fields", "view_filters", "view_groups"].map((key) => list[key] ?? []));
      const names = [...used.matchAll(/"field":"(\w+)"/g), ...String(list.summary).matchAll(/\{\{(\w+)\}\}/g)]
        .map(([, name = ""]) => name)
        .concat(String(list.identifier_field))
        // Of the file, not of the record.
        .filter((name) => name !== "filename");
      expect(names.filter((name) => !listKeys(register).has(name))).toEqual([]);
      expect(names.length).toBeGreaterThan(2);
    }
  });

  it("has every declared field, once, in Dutch, in the order of the groups", () => {
    const names = (fields: Fields, path = ""): string[] =>
      Object.entries(fields)
        .filter(([, { byProgram }]) => byProgram !== true)
        .flatMap(([key, field]) => [path + key, ...names(field.fields ?? {}, `${path}${key}.`)]);
    const inForm = (fields: readonly CmsField[], path = ""): string[] =>
      fields
        .filter((field) => field.widget !== "section" && field.widget !== "hidden" && path + field.name !== "body")
        .flatMap((field) => [
          path + field.name,
          ...inForm((field.fields as CmsField[] | undefined) ?? [], `${path}${field.name}.`),
        ]);
    for (const register of collections) {
      const form = formOf(derived.find((each) => each.name === register.id) ?? { name: "" });
      expect(inForm(form).sort()).toEqual(names(register.fields).sort());
      const headings = form.filter((field) => field.widget === "section").map((field) => field.label);
      expect(headings).toEqual(register.groups.map((each) => each.label).filter((label) => headings.includes(label)));
    }
    for (const { field } of all) expect(field.label).not.toBe("");
    // What only the program writes has no box, and comes back as it was.
    const ours = formOf(derived.find((each) => each.name === "organisation") ?? { name: "" });
    expect(ours.find(({ name }) => name === "format")?.widget).toBe("hidden");
  });

  it("blocks saving only for what the check refuses: nothing is required inside a group that may stay empty", () => {
    const wrong: string[] = [];
    const walk = (fields: Fields, form: readonly CmsField[], asked: boolean, path: string) => {
      for (const [key, field] of Object.entries(fields)) {
        const shown = form.find((each) => each.name === key);
        const must = field.required === true && asked;
        if (shown === undefined || (shown.required && !must)) wrong.push(path + key);
        // What only the program writes has no boxes.
        if (field.fields !== undefined && field.byProgram !== true) {
          walk(
            field.fields,
            (shown?.fields as CmsField[] | undefined) ?? [],
            field.kind === "list" || must,
            `${path}${key}.`,
          );
        }
      }
    };
    for (const register of collections)
      walk(
        register.fields,
        formOf(derived.find((each) => each.name === register.id) ?? { name: "" }),
        true,
        `${register.id}.`,
      );
    expect(wrong).toEqual([]);
  });

  it("says the article and the condition beside the field", () => {
    const hint = (of: string, name: string) =>
      all.find((each) => each.collection === of && each.field.name === name)?.field.hint;
    expect(hint("personal-data-breaches", "awareAt")).toBe(
      'Hier begint de klok van 72 uur. Niet: wanneer de FG of de bestuurder het hoorde. Nodig vanaf de stap "beoordeeld". Bron: art. 33 lid 1 AVG, EDPB-richtsnoeren 9/2022, § 31.',
    );
    expect(hint("processing-activities", "bsnBases")).toContain('Alleen als bij "BSN" staat: ja.');
  });

  it("gives cases a number and other records a name, and never a key that reaches a file", () => {
    const versions = "{{fields.group}}-{{fields.version}}";
    for (const register of collections.filter((each) => each.shape !== "single")) {
      const found = derived.find((each) => each.name === register.id);
      const name = register.id === "privacy-statements" ? versions : "{{slug}}";
      expect(found?.slug).toBe(register.cases ? "{{fields.caseNumber}}" : name);
      expect(Object.keys(register.fields).filter(isTransient)).toEqual([]);
    }
  });
});
