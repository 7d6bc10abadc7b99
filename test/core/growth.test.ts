// Every reader, rule and renderer stays quick however its input is made: over doubling inputs its time doubles, and no more.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import { edpbNotification } from "../../src/core/authority-report/edpb.ts";
import type { Breach } from "../../src/core/authority-report/edpb-parties.ts";
import type { Context } from "../../src/core/blocks/component.ts";
import { renderPage } from "../../src/core/blocks/page-html.ts";
import { check } from "../../src/core/check/check.ts";
import { cmsConfig } from "../../src/core/cms/cms.ts";
import { liveHtml, liveInWords } from "../../src/core/cms/live-html.ts";
import { accountability } from "../../src/core/derive/accountability.ts";
import { calendarFeed } from "../../src/core/derive/calendar.ts";
import { destructionRoundOf } from "../../src/core/derive/destruction.ts";
import { textInDoubt } from "../../src/core/derive/doubts.ts";
import { registerCsv, registerJson } from "../../src/core/derive/exports.ts";
import { formHtml } from "../../src/core/derive/form-html.ts";
import { factsOf, lettersOf, type Request, workingOfLetter } from "../../src/core/derive/letter-facts.ts";
import { promisedBy } from "../../src/core/derive/promised.ts";
import { recordSections } from "../../src/core/derive/record-html.ts";
import { usedIn } from "../../src/core/derive/used-in.ts";
import { editions, forEdition } from "../../src/core/dossier/audience.ts";
import { completeness } from "../../src/core/dossier/completeness.ts";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { due, dueOf } from "../../src/core/due/due.ts";
import { changesBetween } from "../../src/core/edit/changes.ts";
import { live } from "../../src/core/edit/live.ts";
import { withRecord } from "../../src/core/edit/save.ts";
import { forms } from "../../src/core/forms/index.ts";
import { changesOf, versionsOf } from "../../src/core/history/page-history.ts";
import { articleWordsIn } from "../../src/core/law/article-word.ts";
import { cited } from "../../src/core/law/references.ts";
import type { Fields } from "../../src/core/model/field.ts";
import { pathOf, type Register } from "../../src/core/model/register.ts";
import { bodyProblems, conflictsIn } from "../../src/core/read/document-form.ts";
import { validate } from "../../src/core/read/folder.ts";
import { bodyOf, fieldsBelow, splitFrontMatter } from "../../src/core/read/front-matter.ts";
import { placesInYaml, readYaml } from "../../src/core/read/yaml.ts";
import { collections, handbook } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { lexicon, longWordsIn, wordsIn } from "../../src/core/search/compounds.ts";
import { lexiconOf, readQuery, wordsOf } from "../../src/core/search/query.ts";
import { sectionsOf } from "../../src/core/search/sections.ts";
import { statementHtml } from "../../src/core/statement/html.ts";
import { composeStatement } from "../../src/core/statement/statement.ts";
import { differences } from "../../src/core/statement/versions.ts";
import { sayings } from "../../src/core/text/content-tokens.ts";
import { linksIn, readPage, readPlainText, renderPlainText } from "../../src/core/text/dialect.ts";
import { doubtsIn, withoutDoubt } from "../../src/core/text/doubt.ts";
import { headingsOf } from "../../src/core/text/headings.ts";
import { citedHtml, escapeHtml } from "../../src/core/text/html.ts";
import { beyondLimits } from "../../src/core/text/limits.ts";
import { mailLink } from "../../src/core/text/mail.ts";
import { identifiersIn } from "../../src/core/text/personal-data/identifiers.ts";
import { plainWords } from "../../src/core/text/plain-words.ts";
import { passagesOf } from "../../src/core/text/prose.ts";
import { telephoneLink } from "../../src/core/text/telephone.ts";
import { statementGroups } from "../../src/core/vocabulary/people.ts";
import { mergeBody } from "../../src/core/write/merge-body.ts";
import { visible } from "../../src/node/command/visible.ts";
import { readContent } from "../../src/node/read/content.ts";
import { steepWork, type Work } from "../fixtures/growth.ts";
import { hostile } from "../fixtures/hostile.ts";
import { writePlanted } from "../fixtures/planted.ts";
import { smallNow, smallTexts } from "../fixtures/small.ts";

// A busy machine is slow: what is measured is the time of the processor, not of the clock on the wall.
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-growth-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Content in which every field of every register is filled in.
writePlanted(folder);
const source = { ...(await readContent(folder)), folder: "" };
const filled = validate(source);
const around: Context = { dossier: filled, edition: "registers", href: (path) => path };

const told = (steep: ReturnType<typeof steepWork>, what: string) =>
  steep.map(
    ({ name, ratio, milliseconds }) =>
      `${name}: × ${ratio.toFixed(1)} per doubling, ${Math.round(milliseconds)} ms (${what})`,
  );

/** What looks at a text as it stands. */
const onText = (text: string): readonly Work[] => [
  ["limits", () => beyondLimits(text)],
  ["front matter", () => splitFrontMatter(text)],
  ["front matter, in fields", () => splitFrontMatter(`---\n${text}`)],
  ["fields below", () => [fieldsBelow(text), bodyOf(text)]],
  ["conflicts", () => conflictsIn(text)],
  ["body", () => bodyProblems(text)],
  ["sections of a page", () => sectionsOf(`<p>${text}</p>`)],
  ["personal data", () => identifiersIn(text)],
  ["personal data, declared", () => identifiersIn(text, { clientNumbers: ["C-######"], business: text })],
  ["articles", () => [cited(text), citedHtml(text), articleWordsIn(text)]],
  ["doubt", () => [withoutDoubt(text), doubtsIn(text)]],
  ["words", () => [wordsOf(text), longWordsIn(text), wordsIn(text)]],
  ["compounds", () => lexicon([wordsIn(text)])],
  ["escaped", () => [escapeHtml(text), visible(text)]],
  ["telephone and mail", () => [telephoneLink(text), mailLink(text)]],
  ["differences", () => differences(text, `x\n${text.slice(1)}`)],
];
/** What parses a text: dear, and linear for any length once it is for some. */
const onParsed = (text: string): readonly Work[] => [
  ["page", () => readPage(text)],
  ["headings", () => headingsOf(text)],
  ["links", () => linksIn(text)],
  ["page as HTML", () => renderPage(text, around)],
  [
    "words of a page",
    () => passagesOf({ data: {}, body: text }).map(({ text: each, pathOf: place }) => [0, each.length - 1].map(place)),
  ],
  ["free text", () => readPlainText(text)],
  ["free text as HTML", () => renderPlainText(text)],
  ["plain words", () => plainWords(text)],
  ["sayings", () => sayings(text)],
];
const onMerge = (text: string): readonly Work[] => [
  ["merge with nothing", () => mergeBody(text, "")],
  ["merge with the same", () => mergeBody(text, `${text}x`)],
  ["merge from the front", () => mergeBody(`Een zin.\n\n${text}`, `Andere zin.\n\n${text.slice(0, -1)}`)],
];
/** YAML and a question in the search are short. */
const onShortText = (text: string): readonly Work[] => [
  ["YAML", () => readYaml(text, 1)],
  ["YAML as a value", () => readYaml(`a: ${text}`, 1)],
  ["YAML as a block", () => readYaml(`a: |\n  ${text.replaceAll("\n", "\n  ")}`, 1)],
  ["places in YAML", () => placesInYaml(`a: ${text}`, 1)(["a"])],
  ["search", () => readQuery(text.slice(0, 200), lexiconOf(["beleid", "datalek"]))],
];

const head =
  '---\ntitle: Een pagina\nsummary: Wat hier staat\nchapter: policy\norder: 9\naudience: staff\nowner: bestuurder\nversion: "1.0"\napprovedOn: 2026-01-20\napprovedBy: bestuurder\nreviewOn: 2027-01-20\n---\n';
const small = validate({
  folder: "",
  files: Array.from(smallTexts(), ([path, text]) => ({ path, text: String(text) })),
  folders: source.folders,
  unreadable: [],
});
const onPage = (text: string): readonly Work[] => {
  const whole = `${head}${text}`;
  let dossier = small;
  return [
    [
      "reading the page",
      () => {
        dossier = withRecord(small, handbook, "groot", whole);
      },
    ],
    ...rules.map((rule): Work => [rule.id, () => rule.check(dossier)]),
    ["checked, with places", () => check(dossier, rules)],
    ["for an edition", () => forEdition(dossier, "staff")],
    [
      "versions",
      () => changesOf([], versionsOf([`${whole}x`, whole].map((each) => ({ on: "2026-01-20", text: each })))),
    ],
    ["texts in doubt", () => textInDoubt(dossier)],
  ];
};

type Values = Record<string, unknown>;

/** The values with every text replaced, and every list as long as asked. */
function changed(fields: Fields, values: Values, text: string | undefined, rows: number): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, unknown] => {
      const field = fields[key];
      if (field === undefined) return [key, value];
      if (field.kind === "group") return [key, changed(field.fields ?? {}, value as Values, text, rows)];
      if (field.kind === "list") {
        const row = changed(field.fields ?? {}, (value as Values[])[0] ?? {}, text, rows);
        return [key, Array.from({ length: rows }, () => row)];
      }
      if (field.kind === "text" || field.kind === "paragraph") return [key, text ?? value];
      if (field.kind === "texts") return [key, Array.from({ length: rows }, () => text ?? (value as string[])[0])];
      if (field.kind === "references" || field.kind === "choices" || field.kind === "roles")
        return [key, Array.from({ length: rows }, () => (value as string[])[0])];
      return [key, value];
    }),
  );
}

const partsOf = (register: Register) => {
  const entry = filled.entries[register.id]?.[0];
  if (entry === undefined) throw new Error(`Nothing was planted in ${register.id}`);
  const split = splitFrontMatter(entry.text);
  const yaml = register.shape === "single" || "id" in split ? entry.text : split.yaml;
  return { entry, values: parse(yaml) as Values };
};
const fileOf = (register: Register, values: Values, body: string) => {
  const yaml = stringify(values, { lineWidth: 0 });
  return register.shape === "single" ? yaml : `---\n${yaml}---\n${body}`;
};

/** All that is done with one record of a register. */
function onRecord(register: Register, text: string, before: string): readonly Work[] {
  const { entry } = partsOf(register);
  let dossier = filled;
  const one = () => dossier.entries[register.id]?.find(({ id }) => id === entry.id) ?? entry;
  const shown = () => ({ ...around, dossier });
  return [
    [
      "reading the record",
      () => {
        dossier = withRecord(filled, register, entry.id, text);
      },
    ],
    ...rules.flatMap((rule): readonly Work[] =>
      rule.register === register.id || (rule.register === "all" && rule.checkOne !== undefined)
        ? [[rule.id, () => rule.checkOne?.(one(), dossier) ?? rule.check(dossier)]]
        : [],
    ),
    ["terms", () => dueOf(dossier, one())],
    ["completeness", () => completeness(register, one().data)],
    ["page of the record", () => recordSections(register, one(), "registers", shown())],
    ["CSV", () => registerCsv(register, dossier, "registers")],
    ["JSON", () => registerJson(register, dossier, smallNow)],
    [
      "beside the form",
      () => {
        const typed = { register, id: entry.id, fields: one().data as Values, body: one().body };
        const beside = live(dossier, text, typed, { now: smallNow, standing: true });
        return [liveHtml(beside, register, smallNow), liveInWords(beside)];
      },
    ],
    ["changes", () => changesBetween(register, before, text)],
    ["statements", () => statementGroups.map((group) => statementHtml(composeStatement(dossier, group)))],
    ["forms", () => forms.map((form) => formHtml(form, "registers", shown()))],
    ...(register.id === "data-subject-requests"
      ? ([
          [
            "letters",
            () =>
              lettersOf(register).map((form) => [
                formHtml(form, "registers", shown(), factsOf(one() as unknown as Request, dossier)),
                workingOfLetter(form, one() as unknown as Request, dossier),
              ]),
          ],
        ] as const)
      : []),
    ...(register.id === "personal-data-breaches"
      ? ([["report to the authority", () => edpbNotification(one() as unknown as Breach, dossier)]] as const)
      : []),
    ...editions.map(({ audience }): Work => [`for ${audience}`, () => forEdition(dossier, audience)]),
  ];
}

/** All that is done with many records. */
function onMany(files: readonly { readonly path: string; readonly text: string }[]): readonly Work[] {
  const registers = collections.filter(({ shape }) => shape === "records");
  let dossier: Dossier = filled;
  return [
    [
      "reading all",
      () => {
        dossier = validate({ ...source, files: [...source.files, ...files] });
      },
    ],
    ...rules.map((rule): Work => [rule.id, () => rule.check(dossier)]),
    ["checked, with places", () => check(dossier, rules)],
    ["calendar", () => calendarFeed(due(dossier), smallNow)],
    [
      "tables",
      () =>
        registers.map((register) => [
          registerCsv(register, dossier, "registers"),
          registerJson(register, dossier, smallNow),
        ]),
    ],
    ["used in", () => usedIn(dossier)],
    ["accountability", () => accountability(dossier)],
    ["destruction", () => destructionRoundOf(dossier, 2026)],
    ["statements", () => statementGroups.map((group) => composeStatement(dossier, group))],
    ["promised", () => promisedBy(dossier, "registers")],
    ["one more record", () => withRecord(dossier, registers[0] as Register, "nog-een", files[0]?.text ?? "")],
    ["form of the CMS", () => cmsConfig()],
    ...editions.map(({ audience }): Work => [`for ${audience}`, () => forEdition(dossier, audience)]),
  ];
}

test("quadratic work is found, and linear work is not", () => {
  const worksFor = (size: number): readonly Work[] => {
    const words = Array.from({ length: size }, (_, index) => `w${index}`);
    const joined = words.join(" ");
    return [
      // Each takes some three times what can be measured, and no more: they are done twenty times.
      ["all with all", () => words.filter((each) => words.lastIndexOf(each, words.length - 2) < 0)],
      [
        "lines counted for each",
        () => words.slice(0, size / 3).map((_, index) => joined.slice(0, index * 4).split(" ").length),
      ],
      ["a pattern that looks on", () => "a.".repeat(size * 1.5).match(/(?:a\.)+@/)],
      ["each once", () => new Set(words.map((each) => each.toUpperCase())).size],
      ["sorted", () => words.toSorted()],
      ["counted", () => Array.from({ length: 20 }, () => joined.split(" ").length)],
    ];
  };
  const found = steepWork(worksFor, 7200).map(({ name }) => name);
  expect(found.sort()).toEqual(["a pattern that looks on", "all with all", "lines counted for each"]);
});

/** A text that was not read before, so that nothing is remembered of it. */
let made = 0;
const fresh = (text: string) => {
  made += 1;
  return `${text}\n${made}`;
};

test("a text, however it is made", () => {
  const steep = hostile.flatMap(([name, text]) =>
    told(
      steepWork((size) => onText(fresh(text(size))), 48_000),
      name,
    ),
  );
  expect(steep).toEqual([]);
});

test("a text that is parsed", () => {
  const steep = hostile.flatMap(([name, text]) => [
    ...told(
      steepWork((size) => onParsed(fresh(text(size))), 4_000),
      name,
    ),
    ...told(
      steepWork((size) => onShortText(fresh(text(size))), 4_000),
      name,
    ),
  ]);
  expect(steep).toEqual([]);
});

// What differs from one kind of block to another.
const someTimes = (each: number) => hostile.filter((_, index) => index % each === 0);

test("a page that is merged with what the CMS made of it", () => {
  const steep = someTimes(7).flatMap(([name, text]) =>
    told(
      steepWork((size) => onMerge(fresh(text(size))), 1_500),
      name,
    ),
  );
  expect(steep).toEqual([]);
});

test("a page of the handbook", () => {
  const steep = hostile.flatMap(([name, text]) =>
    told(
      steepWork((size) => onPage(fresh(text(size))), 12_000),
      name,
    ),
  );
  expect(steep).toEqual([]);
});

describe.each(collections.map((register) => [register.id, register] as const))("%s", (_, register) => {
  const { values } = partsOf(register);
  const record = (text: string | undefined, rows: number, body: string) =>
    fileOf(register, changed(register.fields, values, text, rows), body);

  test("with a long text in every field", () => {
    const steep = someTimes(40).flatMap(([name, text]) => {
      const long = (size: number) => record(fresh(text(size)), 1, fresh(text(size)));
      return told(
        steepWork((size) => onRecord(register, long(size), long(size)), 600),
        name,
      );
    });
    expect(steep).toEqual([]);
  });

  test("with many rows in every list", () => {
    const long = (size: number) => record(undefined, size, fresh(""));
    expect(
      told(
        steepWork((size) => onRecord(register, long(size), long(size)), 80),
        "rows",
      ),
    ).toEqual([]);
  });
});

test("many records in every register", () => {
  const many = (size: number) =>
    collections
      .filter(({ shape }) => shape === "records")
      .flatMap((register) => {
        const { entry, values } = partsOf(register);
        return Array.from({ length: size }, (_, index) => {
          const id = register.cases ? `2025-${String(index + 100).padStart(3, "0")}` : `${entry.id}-${index}`;
          return { path: pathOf(register, id), text: fileOf(register, values, fresh("Tekst.")) };
        });
      });
  expect(
    told(
      steepWork((size) => onMany(many(size)), 40),
      "records",
    ),
  ).toEqual([]);
});
