// What must hold for every register, field, vocabulary, rule and deadline, however many there come to be.
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { sourcesOf } from "../../src/core/deadlines/deadline.ts";
import { deadlineOf, deadlines } from "../../src/core/deadlines/index.ts";
import { forms } from "../../src/core/forms/index.ts";
import type { Citation } from "../../src/core/law/citation.ts";
import { type Field, type Fields, fieldAt } from "../../src/core/model/field.ts";
import type { Register } from "../../src/core/model/register.ts";
import { collections, registerOf, registers } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import type { Vocabulary } from "../../src/core/vocabulary/vocabulary.ts";

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const camel = /^[a-z][a-zA-Z0-9]*$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** File name (without .ts) → what the file exports. */
async function modulesIn(folder: string): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  expect(names.length, folder).toBeGreaterThan(0);
  const read = names.map(async (name) => {
    const module: Record<string, unknown> = await import(pathToFileURL(`${folder}/${name}`).href);
    return [name.slice(0, -3), module] as const;
  });
  return new Map(await Promise.all(read));
}

/** The one export of each file that has this key. */
async function declaredIn(folder: string, key: string): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const [name, module] of await modulesIn(folder)) {
    const declared = Object.values(module).filter((each) => isObject(each) && key in each);
    expect(declared.length, `${folder}/${name}.ts`).toBeLessThan(2);
    if (declared.length === 1) found.set(name, declared[0]);
  }
  return found;
}

describe("one file, one declaration, one list", () => {
  test.each<[string, string, readonly { id: string }[], RegExp]>([
    ["src/core/registers", "fields", collections, /-stages$|-steps$|-facts$|^asked-council$|^measure-evaluation$/],
    ["src/core/rules", "check", rules, /^rule$/],
    ["src/core/deadlines", "term", deadlines, /^deadline$/],
    ["src/core/forms", "topic", forms, /-parts$|^form$/],
  ])("%s: file name = id, and index.ts names each once", async (folder, key, list, beside) => {
    const declared = await declaredIn(folder, key);
    const files = [...(await modulesIn(folder)).keys()].filter((name) => !beside.test(name));
    expect([...declared.keys()].sort()).toEqual(files.sort());
    for (const [name, each] of declared) expect(each).toHaveProperty("id", name);
    expect(list.map(({ id }) => id).sort()).toEqual([...declared.keys()].sort());
    for (const each of list) expect(declared.get(each.id)).toBe(each);
    for (const { id } of list) expect(id).toMatch(kebab);
  });

  test("a rule, a deadline and a problem of form never share an id", async () => {
    const { structuralProblems } = await import("../../src/core/text/structure.ts");
    const ids = [...rules, ...deadlines].map(({ id }) => id).concat(Object.keys(structuralProblems));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

/** A whole sentence or a name in Dutch: something is there, without spaces around it, and without a placeholder. */
function expectWords(text: string | undefined, where: string) {
  expect(text, where).toMatch(/^\S(.*\S)?$/s);
  expect(text, where).not.toMatch(/undefined|\bnull\b|\bNaN\b|\{\}|lorem/);
}

function expectSources(sources: readonly Citation[] | undefined, where: string) {
  expect(sources?.length ?? 0, where).toBeGreaterThan(0);
  for (const { text, url } of sources ?? []) {
    expectWords(text, where);
    if (url !== undefined) expect(url, where).toMatch(/^https:\/\//);
  }
}

interface Placed {
  readonly register: Register;
  readonly path: string;
  readonly field: Field;
  /** 0 for the fields of the register itself. */
  readonly depth: number;
}

function* fieldsOf(register: Register, fields: Fields = register.fields, prefix = "", depth = 0): Generator<Placed> {
  for (const [key, field] of Object.entries(fields)) {
    yield { register, path: prefix + key, field, depth };
    if (field.fields !== undefined) yield* fieldsOf(register, field.fields, `${prefix}${key}.`, depth + 1);
  }
}

const placed = collections.flatMap((register) => [...fieldsOf(register)]);

describe("registers", () => {
  test.each(collections.map((each) => [each.id, each] as const))("%s", (_, register) => {
    for (const words of [register.title, register.singular, register.description]) expectWords(words, register.id);
    expect(register.description).toMatch(/\.$/);
    expectSources(register.source, register.id);
    expect(register.slug).toMatch(kebab);
    expect(fieldAt(register.fields, [register.nameField])?.kind).toMatch(/^text$/);
    expect(register.columns.length).toBeGreaterThan(0);
    for (const column of register.columns) {
      const {
        path,
        label,
        value,
        deadlines: told,
      } = typeof column === "string"
        ? { path: column, label: undefined, value: undefined, deadlines: undefined }
        : column;
      if (label !== undefined) expectWords(label, register.id);
      if (path === undefined) expect(value, label).toBeDefined();
      else expect(fieldAt(register.fields, path.split(".")), path).toBeDefined();
      expect((told ?? []).filter((id) => deadlineOf(id) === undefined)).toEqual([]);
    }
    if (register.yearField !== undefined)
      expect(fieldAt(register.fields, [register.yearField])?.kind).toMatch(/^(day|moment)$/);
    for (const group of register.groups) {
      expectWords(group.label, `${register.id} ${group.id}`);
      expect(
        Object.values(register.fields).some((field) => field.group === group.id),
        group.id,
      ).toBe(true);
    }
    for (const stage of register.stages ?? []) {
      expect(stage.id).toMatch(kebab);
      expectWords(stage.label, `${register.id} ${stage.id}`);
    }
    // A case begins somewhere: its first stage is always reached.
    if (register.cases) expect(register.stages?.[0]?.reached({})).toBe(true);
  });

  test("addresses are there once", () => {
    const slugs = collections.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test("every folder of records can be declared empty", async () => {
    const { registerName } = await import("../../src/core/vocabulary/organisation.ts");
    expect(registerName.terms.map(({ value }) => value).sort()).toEqual(registers.map(({ id }) => id).sort());
  });
});

describe("fields", () => {
  // Whoever adds a day decides whether it says that something happened; the compiler asks it too.
  test("a day or moment says whether it is an act or a plan, and every act has a place for it", () => {
    const dated = placed.filter(({ field }) => field.kind === "day" || field.kind === "moment");
    expect(dated.filter(({ field }) => typeof field.act !== "boolean").map(({ path }) => path)).toEqual([]);
    // Words for what lies behind us stand at acts only, and those for what may lie ahead at plans only.
    const said =
      /\b(gedaan|gehad|gemeld|verteld|gegeven|besloten|beoordeeld|bekeken|gesloten|getekend|vastgesteld op|ge\w+d op)\b/i;
    const ahead = /(opnieuw bekijken|klaar op|wanneer .*klaar|gepland|loopt tot|geldig tot|geldt vanaf|volgende keer)/i;
    const wrong = dated.filter(({ field: { label, act } }) => (act ? ahead : said).test(label));
    // A planned day of telling people: it says so itself.
    expect(wrong.map(({ path }) => path)).toEqual(["peopleDecision.plannedOn"]);
  });

  test("are there", () => {
    expect(placed.length).toBeGreaterThan(300);
  });

  test.each(placed.map((each) => [`${each.register.id} ${each.path}`, each] as const))("%s", (name, each) => {
    const { register, field, path, depth } = each;
    expect(path.split(".").at(-1)).toMatch(camel);
    expectWords(field.label, name);
    if (field.hint !== undefined) expectWords(field.hint, name);
    if (field.source !== undefined) expectSources(field.source, name);
    // Endings say what a value is: At a moment, On a day, Period a duration.
    if (path.endsWith("At") && !path.endsWith("keptAt") && !path.endsWith("KeptAt")) expect(field.kind).toBe("moment");
    if (/[a-z]On$/.test(path)) expect(field.kind).toBe("day");
    if (path.endsWith("Period")) expect(field.kind).toBe("period");
    if (field.kind === "moment" && /\./.test(path) === false) expect(path).toMatch(/At$|^exampleClock$/);
    if (field.kind === "choice" || field.kind === "choices") expect(field.vocabulary).toBeDefined();
    if (field.kind === "reference" || field.kind === "references") expect(registerOf(field.target ?? "")).toBeDefined();
    if (field.kind === "group" || field.kind === "list") expect(field.fields).toBeDefined();
    if (field.kind === "list") expectWords(field.singular, name);
    if (depth === 0) expect(register.groups.map(({ id }) => id)).toContain(field.group);
    const stages = (register.stages ?? []).map(({ id }) => id);
    if (field.from !== undefined) expect(["always", ...stages]).toContain(field.from);
    const { when } = field;
    if (when?.late !== undefined) {
      const own = deadlines.filter((each) => sourcesOf(each).some((source) => source.register === register.id));
      for (const id of when.late)
        expect(
          own.map((each) => each.id),
          name,
        ).toContain(id);
    } else if (when !== undefined) {
      const asked = fieldAt(register.fields, when.field.split("."));
      expect(asked, `${name} when ${when.field}`).toBeDefined();
      const values = asked?.vocabulary?.terms.map(({ value }) => value) ?? [];
      for (const value of when.is ?? []) expect(values, `${name} when ${when.field}`).toContain(value);
    }
  });

  test("what the law asks of a field says by which article, here or at what it stands in", () => {
    // Fields counted for completeness: their own source, or that of the group or register around them.
    const bare = placed.filter(({ register, path, field }) => {
      if (field.from === undefined) return false;
      const parts = path.split(".");
      const around = parts.map((_, index) => fieldAt(register.fields, parts.slice(0, index + 1)));
      return ![...around.map((each) => each?.source ?? []), register.source].some((sources) => sources.length > 0);
    });
    expect(bare.map(({ register, path }) => `${register.id} ${path}`)).toEqual([]);
  });
});

describe("vocabularies", () => {
  const isVocabulary = (value: unknown): value is Vocabulary => isObject(value) && "terms" in value && "name" in value;

  test("every term has a Dutch label, every list its own name", async () => {
    const lists = [...(await modulesIn("src/core/vocabulary")).values()].flatMap((module) =>
      Object.values(module).filter(isVocabulary),
    );
    expect(lists.length).toBeGreaterThan(30);
    const names = lists.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { name, terms } of lists) {
      expect(name).toMatch(kebab);
      expect(terms.length, name).toBeGreaterThan(0);
      for (const term of terms) {
        expect(term.value, name).toMatch(kebab);
        expectWords(term.label, `${name} ${term.value}`);
        if (term.source !== undefined) expectSources(term.source, `${name} ${term.value}`);
      }
      const labels = terms.map(({ label }) => label);
      expect(
        labels.filter((label, index) => labels.indexOf(label) !== index),
        name,
      ).toEqual([]);
    }
  });
});

describe("rules and deadlines", () => {
  test.each(rules.map((each) => [each.id, each] as const))("rule %s", (id, rule) => {
    expect(rule.title).toMatch(/^[A-ZÉ"'].*\.$/);
    expect(rule.why).toMatch(/^[A-ZÉ"'0-9].*[.?]$/s);
    expectSources(rule.source, id);
    expect(rule.register === "all" || registerOf(rule.register) !== undefined).toBe(true);
  });

  test.each(deadlines.map((each) => [each.id, each] as const))("deadline %s", (id, deadline) => {
    expectWords(deadline.title, id);
    expectWords(deadline.inWords, id);
    expect(deadline.inWords, id).toMatch(/^[a-z0-9é]/);
    expect(deadline.why).toMatch(/^[A-ZÉ].*\.$/s);
    expectWords(deadline.metBy, id);
    expect(deadline.metBy, id).toMatch(/^[a-z].*[^.]$/);
    expectSources(deadline.source, id);
    expect(registerOf(deadline.register)).toBeDefined();
    // Only a term of law may stop publication.
    if (deadline.whenOverdue === "stop") expect(deadline.basis).toBe("law");
  });
});
