// Sentences that the program makes from any record, not only from the example: whatever is chosen or typed in a field that a
// privacy statement or letter reads, every line of it is a sentence.
import { describe, expect, test } from "vitest";
import { formHtml } from "../../src/core/derive/form-html.ts";
import { factsOf, type Request } from "../../src/core/derive/letter-facts.ts";
import { editions, forEdition } from "../../src/core/dossier/audience.ts";
import { type Dossier, entriesOf } from "../../src/core/dossier/dossier.ts";
import { forms } from "../../src/core/forms/index.ts";
import type { Field, Fields } from "../../src/core/model/field.ts";
import type { Entry } from "../../src/core/model/register.ts";
import { validate } from "../../src/core/read/folder.ts";
import {
  dataSubjectRequests,
  organisation,
  processingActivities,
  recipients,
  retentionPeriods,
} from "../../src/core/registers/index.ts";
import { composeStatement } from "../../src/core/statement/statement.ts";
import { statementGroups } from "../../src/core/vocabulary/people.ts";
import { smallTexts, swap } from "../fixtures/small.ts";

// What no sentence holds: a value that is missing, the label of a form, signs that follow each other.
const never: readonly (readonly [what: string, looksLike: RegExp, sentence: string])[] = [
  ["a value that is not there", /\bundefined\b|\bnull\b|\bNaN\b|\[object/, "Wij bewaren het undefined."],
  ["the label of a form", /\bnamelijk\s*(?:[.;:,]|$)/iu, "Het gaat om: naam; anders, namelijk."],
  ["what is not known, as if it were something", /\b(?:nog )?niet bekend[.;]/iu, "Gezondheid en nog niet bekend."],
  ["two full stops", /(?<!\.)\.\.(?!\.)|[?!…]\./u, "Wij geven zorg.."],
  ["a sign after a space", / [.,;:!?](?:\s|$)/u, "Wij geven zorg ."],
  ["two signs", /[,;:] ?[.,;:]/u, "Wij delen met: ; het kantoor."],
  ["brackets around nothing", /\(\s*(?:KvK\s*)?\)/u, "Kantoor (KvK )."],
  ["a list that ends in nothing", /(?:^- .*|\p{Ll}) en\s*\.?$/u, "Naam, adres en."],
];

// A statement says after a label: "met niemand buiten onze organisatie."
const continues = /^(?:met )?niemand buiten onze organisatie\.$/;

// A name or an address is the organisation's own, and may begin small: "de Kern", "'s Heerenlaan 1".
const ownName = /^(?:name|address\.\w+|contact\.postal|legalEntities\.name): /;

/** What is wrong with the lines of a statement. */
function wrongIn(markdown: string, filled = ""): readonly string[] {
  const lines = markdown.split("\n");
  return lines.flatMap((line, index) => {
    if (line === "" || line.startsWith("#")) return [];
    const found = never.filter(([, looksLike]) => looksLike.test(line)).map(([what]) => `${what}: ${line}`);
    const [, said = line] = /^(?:- )?(?:\*\*[^*]+:\*\* )?(.*)$/u.exec(line) ?? [];
    const listFollows = lines[index + 1] === "" && lines[index + 2]?.startsWith("- ") === true;
    if (/^\p{Ll}/u.test(said) && !continues.test(said) && !ownName.test(filled)) found.push(`begins small: ${line}`);
    if (/:$/.test(said) && !listFollows) found.push(`ends in a colon: ${line}`);
    if (/^- \*\*[^*]+:\*\*/u.test(line) && !/[.?!)…]$/.test(line)) found.push(`does not end: ${line}`);
    return found;
  });
}

test.each(never)("%s is seen", (what, _, sentence) => {
  expect(wrongIn(sentence)).toContain(`${what}: ${sentence}`);
});
test("a sentence that begins small, ends in a colon or does not end is seen", () => {
  expect(wrongIn("- **Waarvoor:** zorg geven.")).toHaveLength(1);
  expect(wrongIn("- **Waarvoor:** Zorg geven")).toHaveLength(1);
  expect(wrongIn("Wij delen met:")).toHaveLength(1);
  expect(wrongIn("U mag ons dit altijd vragen:\n\n- Inzien.")).toEqual([]);
});

const small = validate({
  folder: "content",
  files: [
    ...smallTexts({
      "processing-activities/clientdossier.md": swap(
        "statements:\n  - clients\n",
        "statements:\n  - clients\n  - young-people\n  - employees\n",
      ),
    }),
  ].map(([path, text]) => ({ path, text: String(text) })),
  folders: [],
  unreadable: [],
});

// What people type: with and without a full stop, a question, two sentences, spaces around, a small first letter.
const typed = [
  "kort gezegd",
  "Een zin.",
  "Weet u het niet?",
  "Een zin. En nog een.",
  "  met spaties  ",
  "bijvoorbeeld een brief…",
];

/** Every value that can stand in a field, with how it is called. */
function valuesOf(field: Field): readonly (readonly [name: string, value: unknown])[] {
  const terms = (field.vocabulary?.terms ?? []).map(({ value }) => value);
  switch (field.kind) {
    case "choice":
      return terms.map((value) => [value, value]);
    case "choices":
      return [...terms.map((value) => [value, [value]] as const), ["all", terms]];
    case "text":
    case "paragraph":
      return typed.map((value) => [`"${value}"`, value]);
    case "texts":
      return typed.map((value) => [`"${value}"`, [value]]);
    case "period":
      return ["P1D", "P4W", "P6M", "P20Y", "PT24H"].map((value) => [value, value]);
    default:
      return [];
  }
}

interface Filled {
  readonly name: string;
  readonly set: (data: Record<string, unknown>) => Record<string, unknown>;
}

// A row as small as it may be, for a list that the record does not have.
const rows: Readonly<Record<string, Record<string, unknown>>> = {
  transfers: { country: "India" },
  legalEntities: { name: "Voorbeeld BV" },
};

/** Every filling of every field that everyone may read, those of groups and of the first row of lists too. */
function fillings(fields: Fields, path = ""): readonly Filled[] {
  return Object.entries(fields).flatMap(([key, field]): readonly Filled[] => {
    const name = `${path}${key}`;
    if (field.fields !== undefined) {
      const isList = field.kind === "list";
      return fillings(field.fields, `${name}.`).map((each) => ({
        name: each.name,
        set: (data) => {
          const old = data[key];
          const [first = rows[key] ?? {}, ...rest] = (Array.isArray(old) ? old : [old ?? undefined]).filter(
            (row): row is Record<string, unknown> => row !== undefined,
          );
          const now = each.set(first);
          return { ...data, [key]: isList ? [now, ...rest] : now };
        },
      }));
    }
    if (field.audience !== "public") return [];
    return [
      ...valuesOf(field).map(([called, value]) => ({
        name: `${name}: ${called}`,
        set: (data: Record<string, unknown>) => ({ ...data, [key]: value }),
      })),
      ...(field.required
        ? []
        : [
            {
              name: `${name}: absent`,
              set: (data: Record<string, unknown>) =>
                Object.fromEntries(Object.entries(data).filter(([other]) => other !== key)),
            },
          ]),
    ];
  });
}

const withEvery = (register: string, { set }: Filled): Dossier => {
  const entries = (small.entries[register] ?? []).map(
    (entry): Entry => ({ ...entry, data: set(entry.data as Record<string, unknown>) as Entry["data"] }),
  );
  const all = { ...small.entries, [register]: entries };
  const [first] = register === organisation.id ? entries : [];
  return {
    ...small,
    entries: all,
    ...(first === undefined ? {} : { organisation: first.data as NonNullable<Dossier["organisation"]> }),
  };
};

describe.each([processingActivities, recipients, retentionPeriods, organisation])("every answer in $id", (register) => {
  test("gives sentences in every privacy statement", () => {
    const every = fillings(register.fields);
    expect(every.length).toBeGreaterThan(20);
    const wrong = every.flatMap((filled) => {
      const dossier = withEvery(register.id, filled);
      return statementGroups.flatMap((group) =>
        wrongIn(composeStatement(dossier, group), filled.name).map(
          (each) => `${filled.name} → ${group.value}: ${each}`,
        ),
      );
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
});

const plain = (html: string) =>
  html
    .replace(/<small class="screen"[^>]*>[^<]*<\/small>/g, "")
    .replace(/<(?:p|li|h\d|div|legend|label|section|fieldset|textarea|span class="hint")\b/g, "\n<")
    .replace(/<[^>]*>/g, "")
    .replace(/&#39;/g, "'");

test("every answer of the organisation gives sentences in every form and letter, in every edition", () => {
  const requests = entriesOf(small, dataSubjectRequests) as readonly Request[];
  const wrong = fillings(organisation.fields).flatMap((filled) => {
    const dossier = withEvery(organisation.id, filled);
    return editions.flatMap(({ audience: edition }) => {
      const context = { dossier: forEdition(dossier, edition), edition, href: () => undefined };
      return forms.flatMap((form) =>
        [undefined, ...requests.map((request) => factsOf(request, dossier))].flatMap((facts) =>
          plain(formHtml(form, edition, context, facts))
            .split("\n")
            .flatMap((line) =>
              never
                // A form may ask "anders, namelijk"; a letter says it to nobody.
                .filter(([what]) => form.letter !== undefined || !what.startsWith("the label"))
                .filter(([, looksLike]) => looksLike.test(line.trimEnd()))
                .map(([what]) => `${filled.name} → ${form.id}: ${what}: ${line.trim()}`),
            ),
        ),
      );
    });
  });
  expect([...new Set(wrong)]).toEqual([]);
});
