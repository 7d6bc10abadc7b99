// Bad input: every defect is an error with its file, line and column; nothing runs, nothing throws, all in one run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { publishPage } from "../../src/core/blocks/page-html.ts";
import { validate } from "../../src/core/read/folder.ts";
import { collections } from "../../src/core/registers/index.ts";
import { readPage, readPlainText, renderPlainText } from "../../src/core/text/dialect.ts";
import { structuralProblems } from "../../src/core/text/structure.ts";
import { checkCommand } from "../../src/node/command/check.ts";
import type { Verdict } from "../../src/node/command/verdict.ts";
import { performed } from "../fixtures/performed.ts";
import { repository } from "../fixtures/repository.ts";
import {
  type Change,
  errorsOf,
  judgeFolder,
  marked,
  smallContent,
  smallNow,
  smallTexts,
  swap,
} from "../fixtures/small.ts";

const retention = "retention-periods/zorgdossier.md";
const page = "handbook/privacybeleid.mdx";
const breach = "personal-data-breaches/2026-001.md";
const request = "data-subject-requests/2026-001.md";

const judged = (changes: Readonly<Record<string, Change>>) => judgeFolder(smallContent(changes));

const imperative =
  /^(Achter|Begin|Bedoelde u|Bouwstenen|Controleer|Gebruik|Haal|Houd|Kenmerken|Kies|Laat|Maak|Mappen|Noem|Open|Sla|Schrijf|Splits|Velden|Vervang|Voeg|Vul|Zet|Beschrijf) /;

/** Every problem of form is a whole Dutch sentence with a Dutch remedy, at a line that is there. */
function expectDutch({ findings }: Verdict) {
  for (const each of findings.filter(({ id }) => Object.hasOwn(structuralProblems, id))) {
    expect(each.message, each.id).toMatch(/^[A-Z"<].*[.?]$/s);
    expect(each.remedy, each.id).toMatch(imperative);
    expect(each.remedy, each.id).toMatch(/[.?]$/);
    expect(`${each.message} ${each.remedy}`, each.id).not.toMatch(/\b(Error|undefined|expected|invalid|the|at \/)\b/);
    expect(each.line).toBeGreaterThan(0);
    expect(each.column).toBeGreaterThan(0);
  }
}

/** A retention period whose further fields start on line 8. */
const retained = (more: string) => `---
name: Zorgdossier
period: P15Y
starts: last-change
groundKind: law
ground: Wmo 2015
owner: privacyfunctionaris
${more}
---
`;

/** A page whose text starts on line 13. */
const paged = (body: string) => `---
title: Privacybeleid
summary: Zo gaan wij om met gegevens.
chapter: policy
order: 1
audience: staff
owner: privacyfunctionaris
version: "1.0"
effectiveOn: 2026-01-01
approvedOn: 2025-12-15
reviewOn: 2027-01-01
---
${body}
`;

const tab = "\t";

describe("the small content", () => {
  test("gives no error", async () => {
    const verdict = await judged({});
    expect(verdict.findings).toEqual([]);
    expect(verdict.dossier.counts).toEqual({
      organisation: 1,
      handbook: 1,
      "processing-activities": 1,
      recipients: 1,
      "retention-periods": 1,
      "access-roles": 1,
      "personal-data-breaches": 1,
      "data-subject-requests": 1,
      "impact-assessments": 1,
      "privacy-statements": 1,
      "assurance-records": 1,
    });
  });

  // One edit per required field: without it there is a finding at that field.
  const required = collections.flatMap((register) =>
    Object.entries(register.fields).flatMap(([key, field]) => (field.required ? [[register.id, key] as const] : [])),
  );
  test.each(required)("%s without %s is an error", async (register, key) => {
    const path = [...smallTexts().keys()].find((each) => each.startsWith(register)) ?? "";
    const verdict = await judged({
      [path]: (text) => {
        const [, open = "", yaml = "", rest = ""] = /^(---\n)?([\s\S]*?)(\n---\n[\s\S]*)?$/.exec(text) ?? [];
        const document = parseDocument(yaml);
        document.delete(key);
        return open + document.toString() + rest.slice(1);
      },
    });
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({ id: "required-field", severity: "error", file: path, path: key }),
    );
    expectDutch(verdict);
  });
});

// Each text carries its own expectation: "# ! id@column" at the end of the line that must be reported, and no other.
const defects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "front matter in JavaScript": { [retention]: "---js # ! front-matter-language@1\nmodule.exports = {}\n---\n" },
  "front matter in javascript": { [retention]: "---javascript # ! front-matter-language@1\n({})\n---\n" },
  "front matter in JavaScript, with a space": { [retention]: "--- js # ! front-matter-language@1\n({})\n---\n" },
  "front matter in JSON": { [retention]: '---json # ! front-matter-language@1\n{"name": "x"}\n---\n' },
  "front matter in TOML": { [retention]: '---toml # ! front-matter-language@1\nname = "x"\n---\n' },
  "front matter in CoffeeScript": { [retention]: "---coffee # ! front-matter-language@1\nname: 'x'\n---\n" },
  "front matter named yaml": { [retention]: "---yaml # ! front-matter-language@1\nname: x\n---\n" },
  "front matter with four dashes": { [retention]: "---- # ! front-matter-language@1\nname: x\n---\n" },
  "TOML between plusses": { [retention]: '+++ # ! front-matter-missing@1\nname = "x"\n+++\n' },
  "an empty line before the front matter": { [retention]: " # ! front-matter-missing@1\n---\nname: x\n---\n" },
  "only text": { [retention]: "Zomaar een tekst. # ! front-matter-missing@1\n" },
  "an empty file": { [retention]: " # ! front-matter-missing@1" },
  "unclosed front matter": { [retention]: "--- # ! front-matter-unclosed@1\nname: x\nperiod: P1Y\n" },
  "front matter closed with four dashes": {
    [retention]: "---\nname: Zorgdossier\n---- # ! front-matter-unclosed@1\nperiod: P1Y\n---\n",
  },
  "front matter closed with dashes and a word": {
    [retention]: "---\nname: Zorgdossier\n---tekst # ! front-matter-unclosed@1\nperiod: P1Y\n---\n",
  },
  "empty front matter": {
    [retention]: "---\n--- # ! required-field@1 required-field@1 required-field@1\n",
  },
  "only a comment as front matter": {
    [retention]: "---\n# niets # ! required-field@1 required-field@1 required-field@1\n---\n",
  },
  "a list instead of fields": { [retention]: "---\n- name # ! wrong-type@1\n- period\n---\n" },
  "a bare text instead of fields": { [retention]: "---\nzomaar # ! wrong-type@1\n---\n" },
  "a number instead of fields": { [retention]: "---\n42 # ! wrong-type@1\n---\n" },
  "organisation.yml as a list": { "organisation.yml": "- name # ! wrong-type@1\n" },
  "two documents in organisation.yml": {
    "organisation.yml": `${smallTexts().get("organisation.yml")}---\nname: Ander # ! yaml-malformed@1\n`.replace(
      "---\nname: Ander # ! yaml-malformed@1",
      "--- # ! yaml-malformed@1\nname: Ander",
    ),
  },

  "an alias": {
    [retention]: retained("destruction: &a vernietigd # ! yaml-alias@17\nexceptions: *a # ! yaml-alias@13"),
  },
  "an alias bomb": {
    [retention]: retained(
      [
        "destruction: &a [x, x, x, x, x, x, x, x, x] # ! yaml-alias@17",
        "exceptions: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a] # ! yaml-alias@16",
        "contradiction: [*b, *b, *b, *b, *b, *b, *b, *b, *b] # ! yaml-alias@17",
      ].join("\n"),
    ),
  },
  "an alias that is not there": { [retention]: retained("destruction: *weg # ! yaml-alias@14") },
  "a tag that makes a function": { [retention]: retained("destruction: !!js/function 'x' # ! yaml-tag@14") },
  "a tag of our own": { [retention]: retained("destruction: !custom x # ! yaml-tag@14") },
  "a tag that YAML knows": { [retention]: retained("destruction: !!str 12 # ! yaml-tag@20") },
  "a tag for bytes": { [retention]: retained("destruction: !!binary aGFsbG8= # ! yaml-tag@23") },
  "a tag for a set": { [retention]: retained("destruction: !!set {a, b} # ! yaml-tag@20") },
  "a tab to indent": { [retention]: retained(`destruction:\n${tab}text: x # ! yaml-tab@1`) },
  "a control character": { [retention]: retained('destruction: "a\\x00b" # ! nul-byte@14') },
  "a colon too many": { [retention]: retained("destruction: a: b # ! yaml-malformed@14") },
  "a quote too few": { [retention]: retained('destruction: "a # ! yaml-malformed@16') },
  "a field named by a list": { [retention]: retained("? [a] # ! yaml-malformed@3\n: b") },

  "a field twice": { [retention]: retained("owner: teamleider # ! duplicate-key@1") },
  "a field twice, in a list": {
    [page]: paged("").replace(
      "\n---\n\n",
      '\nchanges:\n  - version: "1.0"\n    on: 2026-01-01\n    what: alles\n    what: niets # ! duplicate-key@5\n---\n\n',
    ),
  },
  "an unknown field": { [retention]: retained("perod: P3M # ! unknown-key@8") },
  "an unknown field in a group": {
    [request]: textOf(request).replace(
      "outcome: granted",
      "extension:\n  toldOn: 2026-03-10\n  reason: druk\n  raeson: druk # ! unknown-key@11\noutcome: granted",
    ),
  },
  "an unknown field in a row": {
    [request]: textOf(request).replace("    role: teamleider", "    role: teamleider\n    wie: jij # ! unknown-key@10"),
  },
  "names from JavaScript as fields": {
    [retention]: retained("constructor: a # ! unknown-key@14\ntoString: b # ! unknown-key@11\n<<: c # ! unknown-key@5"),
  },
  "the prototype as a field": { [retention]: retained("__proto__: {vals: ja} # ! unknown-key@1") },
  "the prototype in a row": {
    [request]: textOf(request).replace(
      "    role: teamleider",
      "    role: teamleider\n    __proto__: {vals: ja} # ! unknown-key@5",
    ),
  },

  "a day that does not exist": { [retention]: retained("reviewedOn: 2026-02-30 # ! impossible-day@13") },
  "29 February in an ordinary year": { [retention]: retained("reviewedOn: 2027-02-29 # ! impossible-day@13") },
  "a thirteenth month": { [retention]: retained("reviewedOn: 2026-13-01 # ! impossible-day@13") },
  "a day the Dutch way": { [retention]: retained("reviewedOn: 01-02-2026 # ! impossible-day@13") },
  "a day with a time": { [retention]: retained("reviewedOn: 2026-02-01T10:00+01:00 # ! impossible-day@13") },
  "a day beyond any term": { [retention]: retained("reviewedOn: 9999-12-31 # ! impossible-day@13") },
  "a day of the year that no year has": {
    "organisation.yml": textOf("organisation.yml").replace(
      "  review: P12M",
      '  destructionBefore: "04-31" # ! impossible-day@22\n  review: P12M',
    ),
  },
  "a day of the year in words": {
    "organisation.yml": textOf("organisation.yml").replace(
      "  review: P12M",
      "  destructionBefore: voor april # ! impossible-day@22\n  review: P12M",
    ),
  },
  "a year of two digits": { [retention]: retained("reviewedOn: 0026-11-16 # ! impossible-day@13") },
  "a period in words": { [retention]: retained("").replace("P15Y", "vijftien jaar # ! impossible-period@9") },
  "a period of a million years": { [retention]: retained("").replace("P15Y", "P1000000Y # ! impossible-period@9") },
  "an empty period": { [retention]: retained("").replace("P15Y", "PT # ! impossible-period@9") },
  ...Object.fromEntries(
    [
      ["without offset", "2026-03-27T09:00"],
      ["at 24:00", "2026-03-27T24:00+01:00"],
      ["on 30 February", "2026-02-30T09:00+01:00"],
      ["with an impossible minute", "2026-03-27T09:60+01:00"],
      ["with an impossible offset", "2026-03-27T09:00+25:00"],
      ["that is only a day", "2026-03-27"],
      // "Z" is universal time and says enough; another letter says nothing here.
      ["in the zone of a letter", "2026-03-27T09:00A"],
    ].map(([name, moment]) => [
      `a moment ${name}`,
      {
        [breach]: textOf(breach).replace(
          "signalledAt: 2026-03-27T09:00+01:00",
          `signalledAt: ${moment} # ! moment-without-offset@14`,
        ),
      },
    ]),
  ),
  "a moment without offset in a row": {
    [breach]: textOf(breach).replace(
      "notifiedAt: 2026-03-28T10:00+01:00",
      "notifiedAt: 2026-03-28T10:00 # ! moment-without-offset@17",
    ),
  },

  "an empty text where one is required": {
    [retention]: retained("").replace("Zorgdossier", '"" # ! required-field@7'),
  },
  "only spaces where a text is required": {
    [retention]: retained("").replace("Zorgdossier", '"   " # ! required-field@7'),
  },
  "null where a text is required": { [retention]: retained("").replace("Zorgdossier", "null # ! required-field@7") },
  "nothing where a text is required": { [retention]: retained("").replace(" Zorgdossier", " # ! required-field@6") },
  "an empty list where a text is required": {
    [retention]: retained("").replace("Zorgdossier", "[] # ! required-field@7"),
  },
  "an empty choice where one is required": {
    [retention]: retained("").replace("last-change", '"" # ! required-field@9'),
  },
  "an empty day where one is required": {
    [request]: textOf(request).replace("receivedOn: 2026-03-05", 'receivedOn: "" # ! required-field@13'),
  },
  "an empty list where one is required": {
    [request]: textOf(request).replace("kinds:\n  - access", "kinds: [] # ! required-field@8"),
  },
  "an empty text in a list": {
    [request]: textOf(request).replace(
      "processingActivities:\n  - clientdossier",
      'processingActivities:\n  - "" # ! required-field@5',
    ),
  },
  "a number instead of text": {
    "organisation.yml": textOf("organisation.yml").replace('"01000000"', "00000000 # ! wrong-type@20"),
  },
  "two telephone numbers in one field": {
    "organisation.yml": textOf("organisation.yml").replace(
      "010-000 00 11",
      "010-000 00 11 / 06 00000012 # ! not-a-telephone-number@16",
    ),
  },
  "a telephone number with words": {
    "organisation.yml": textOf("organisation.yml").replace(
      "officePhone: 010-000 00 10",
      "officePhone: bel de receptie # ! not-a-telephone-number@16",
    ),
  },
  "a telephone number of a role that misses a digit": {
    "organisation.yml": textOf("organisation.yml").replace(
      "    name: privacyfunctionaris",
      "    name: privacyfunctionaris\n    phone: 010-000 00 1 # ! not-a-telephone-number@12",
    ),
  },
  "a number instead of text on a page": { [page]: paged("").replace('"1.0"', "1.0 # ! wrong-type@10") },
  "true instead of text": { [retention]: retained("destruction: true # ! wrong-type@14") },
  "text instead of a list": {
    [request]: textOf(request).replace("kinds:\n  - access", "kinds: access # ! wrong-type@8"),
  },
  "text instead of rows": {
    [request]: textOf(request).replace(/executions:\n( .*\n)+/, "executions: gedaan # ! wrong-type@13\n"),
  },
  "a list instead of text": { [retention]: retained("destruction: [a, b] # ! wrong-type@14") },
  "fields instead of text": { [retention]: retained("destruction: {a: b} # ! wrong-type@14") },
  "text instead of a number": { [page]: paged("").replace("order: 1", "order: een # ! not-a-number@8") },
  "a number below zero": { [page]: paged("").replace("order: 1", "order: -1 # ! not-a-number@8") },
  "a broken number": { [page]: paged("").replace("order: 1", "order: 1.5 # ! not-a-number@8") },
  "a number with a Dutch point": { [page]: paged("").replace("order: 1", "order: 12.000 # ! not-a-number@8") },
  "a number with an exponent": { [page]: paged("").replace("order: 1", "order: 1e3 # ! not-a-number@8") },
  "a number in another base": { [page]: paged("").replace("order: 1", "order: 0x10 # ! not-a-number@8") },
  "a number with a zero before it": { [page]: paged("").replace("order: 1", "order: 010 # ! not-a-number@8") },
  "a number with underscores": { [page]: paged("").replace("order: 1", "order: 1_000 # ! not-a-number@8") },
  "a number with a comma": { [page]: paged("").replace("order: 1", "order: 2,5 # ! not-a-number@8") },
  "a Dutch point in a group": {
    "organisation.yml": `${textOf("organisation.yml")}people:\n  employees: 12 # this one is good\n  clients: 1.250 # ! not-a-number@12\n`,
  },
  infinity: { [page]: paged("").replace("order: 1", "order: .inf # ! not-a-number@8") },
  "a choice that is not in the list": { [retention]: retained("").replace("last-change", "ooit # ! not-in-list@9") },
  "the label instead of the value of a choice": {
    [request]: textOf(request).replace("kinds:\n  - access", "kinds:\n  - inzien # ! not-in-list@5"),
  },

  "an import on a page": { [page]: paged('import x from "./x.ts"; # ! page-not-allowed@1') },
  "an export on a page": { [page]: paged("Tekst.\n\nexport const x = 1; # ! page-not-allowed@1") },
  "an expression on its own line": { [page]: paged("Tekst.\n\n{process.exit(3)} # ! page-not-allowed@1") },
  "an expression in a sentence": { [page]: paged("Twee is {1 + 1}. # ! page-not-allowed@9") },
  "an expression that is no JavaScript": { [page]: paged("Hier { staat iets. # ! page-not-allowed@6") },
  "an MDX comment": { [page]: paged("{/* weg */} # ! page-not-allowed@1") },
  "an HTML comment": { [page]: paged("Tekst.\n\n<!-- weg --> # ! page-not-allowed@2") },
  "an attribute with an expression": { [page]: paged('<Organisation field={"name"} /> # ! page-not-allowed@1') },
  "an attribute without value": { [page]: paged("<Organisation field /> # ! page-not-allowed@1") },
  "a spread": { [page]: paged('<Organisation {...{field: "name"}} /> # ! page-not-allowed@1') },
  "a script": { [page]: paged("<script>alert(1)</script> # ! unknown-component@1") },
  "HTML with a handler": { [page]: paged('<img src="x" onerror="alert(1)" /> # ! unknown-component@1') },
  "HTML in a sentence": { [page]: paged("Een <b>vet</b> woord. # ! unknown-component@5") },
  "an unknown building block": { [page]: paged("<Iets /> # ! unknown-component@1") },
  "a building block named as a prototype": { [page]: paged("<constructor /> # ! unknown-component@1") },
  "a fragment": { [page]: paged("<>tekst</> # ! unknown-component@1") },
  "an unknown attribute": { [page]: paged('<Organisation naam="name" /> # ! unknown-component@1') },
  "text inside a building block": {
    [page]: paged('<Organisation field="name">tekst</Organisation> # ! page-not-allowed@1'),
  },
  "an address between angle brackets": { [page]: paged("Zie <https://voorbeeld.example>. # ! page-not-allowed@12") },
  "a footnote": {
    [page]: paged("Tekst[^1]. # ! page-not-allowed@6\n\n[^1]: Onderaan. # ! page-not-allowed@1"),
  },
  "a task list": { [page]: paged("- [ ] doen # ! page-not-allowed@1\n- [x] gedaan # ! page-not-allowed@1") },
  "three colons": { [page]: paged(":::note # ! page-not-allowed@1\n\nTekst\n\n::: # ! page-not-allowed@1") },
  "three colons in a paragraph": { [page]: paged("Tekst\n:::note # ! page-not-allowed@1\nmeer") },
  "an image": { [page]: paged("![een kaart](https://elders.example/x.png) # ! page-not-allowed@1") },
  "a block of code": { [page]: paged("```js # ! page-not-allowed@1\nalert(1)\n```") },
  "a link by reference": {
    [page]: paged("[klik][x] # ! page-not-allowed@1\n\n[x]: javascript:alert(1) # ! page-not-allowed@1"),
  },
  ...Object.fromEntries(
    [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java&#115;cript:alert(1)",
      "java&Tab;script:alert(1)",
      "java&#10;script:alert(1)",
      "&#1;javascript:alert(1)",
      `<java${tab}script:alert(1)>`,
      "< javascript:alert(1)>",
      "javascript&colon;alert(1)",
      "data:text/html,%3Cscript%3E",
      "vbscript:x",
      "blob:x",
      "file:///etc/passwd",
      "//elders.example",
      "/\\elders.example",
      `</${tab}/elders.example>`,
      "&#47;/elders.example",
      "\\\\elders.example",
      "#",
      "",
    ].map((address) => [
      `a link to ${JSON.stringify(address)}`,
      { [page]: paged(`Zie [dit](${address}). # ! dangerous-link@5`) },
    ]),
  ),

  "a script in free text": { [retention]: `${retained("")}Tekst.\n\n<script>alert(1)</script> # ! html-in-text@1\n` },
  "HTML in a sentence of free text": {
    [retention]: `${retained("")}Een <b onclick="x">vet</b> # ! html-in-text@5 html-in-text@23\n`,
  },
  "a dangerous link in free text": {
    [retention]: `${retained("")}Een [link](javascript:alert(1)) # ! dangerous-link@5\n`,
  },
  "a script in a paragraph field": { [retention]: retained("exceptions: Een <script>x</script> # ! html-in-text@13") },
  "a dangerous link in a paragraph field": {
    [retention]: retained("exceptions: Een [link](javascript:alert(1)) # ! dangerous-link@13"),
  },
  "a dangerous link in a paragraph of a row": {
    [breach]: textOf(breach).replace(
      "reference: nummer 1",
      'content: "[x](javascript:alert(1))" # ! dangerous-link@14',
    ),
  },
};

function textOf(path: string): string {
  const text = smallTexts().get(path);
  if (typeof text !== "string") throw new Error(`No text for ${path}`);
  return text;
}

describe("defects, each on its marked line", () => {
  test.each(Object.keys(defects))("%s", async (name) => {
    const { changes, expected } = marked(defects[name] ?? {});
    expect(expected.length).toBeGreaterThan(0);
    const verdict = await judged(changes);
    // A page that shows the organisation cannot do so while organisation.yml cannot be read.
    const follows = verdict.dossier.organisation === undefined ? / page-resolves$/ : /^$/;
    expect(errorsOf(verdict).filter((each) => !follows.test(each))).toEqual(expected);
    expectDutch(verdict);
  });

  test("with Windows line ends and a byte order mark the same lines are reported", async () => {
    const rows = Object.entries(defects).filter(
      ([name]) => !name.includes("empty line") && !name.includes("empty file"),
    );
    for (const [name, texts] of rows) {
      const { changes, expected } = marked(texts);
      const windows = Object.fromEntries(
        Object.entries(changes).map(([path, text]) => [path, `\ufeff${text.replaceAll("\n", "\r\n")}`]),
      );
      const lines = (list: readonly string[]) => list.map((each) => each.replace(/:\d+ /, " ")).sort();
      const found = errorsOf(await judged(windows)).filter((each) => !each.endsWith(" page-resolves"));
      expect(lines(found), name).toEqual(lines(expected));
    }
  });
});

describe("Windows line ends and a byte order mark", () => {
  test("give the same records as plain files", async () => {
    const texts = [...smallTexts()].filter((each): each is [string, string] => typeof each[1] === "string");
    const windows = texts.map(([path, text]) => [path, `\ufeff${text.replaceAll("\n", "\r\n")}`]);
    const plain = await judged({});
    const verdict = await judged(Object.fromEntries(windows));
    expect(verdict.findings).toEqual([]);
    const dataOf = ({ dossier }: Verdict) =>
      Object.values(dossier.entries).flatMap((list) => list.map(({ id, data }) => [id, data]));
    expect(dataOf(verdict)).toEqual(dataOf(plain));
  });

  test("a space behind the first three dashes moves no line", async () => {
    const { changes, expected } = marked({ [retention]: retained("perod: P3M # ! unknown-key@8") });
    const text = (changes[retention] ?? "").replace("---\n", "---  \n");
    expect(errorsOf(await judged({ [retention]: text }))).toEqual(expected);
  });
});

describe("nothing runs", () => {
  const touched = () => join(smallContent(), "touched");

  test.each(["js", "javascript", " js", "coffee", "coffeescript", "cson", "json", "toml"])(
    "front matter in %s is refused before it is read",
    async (language) => {
      const proof = touched();
      const code = `(globalThis.touched = true, process.mainModule, require("fs").writeFileSync(${JSON.stringify(proof)}, "x"), {name: "x"})`;
      const verdict = await judged({ [retention]: `---${language}\n${code}\n---\n` });
      expect(errorsOf(verdict)).toEqual([`${retention}:1:1 front-matter-language`]);
      expect(existsSync(proof)).toBe(false);
      expect(globalThis).not.toHaveProperty("touched");
    },
  );

  test("an expression on a page is not evaluated, in the check nor in the compilation", async () => {
    const proof = touched();
    const code = `{(globalThis.touched = true)}\n\n<Deadline id={globalThis.touched = true} />\n\nexport const x = (globalThis.touched = true);`;
    const verdict = await judged({ [page]: paged(code) });
    expect(errorsOf(verdict)).toHaveLength(3);
    expect(globalThis).not.toHaveProperty("touched");
    expect(existsSync(proof)).toBe(false);
    const context = { dossier: verdict.dossier, href: (path: string) => path };
    expect(() => publishPage(code, context)).toThrow("Hier staat iets tussen accolades.");
    expect(publishPage("Gewone **tekst**.", context)).toBe("<p>Gewone <strong>tekst</strong>.</p>");
    expect(globalThis).not.toHaveProperty("touched");
  });

  test("a field named as the prototype changes no object", async () => {
    const verdict = await judged({
      [retention]: retained('__proto__:\n  polluted: "yes"'),
      [page]: paged("").replace("\n---\n\n", '\nchanges:\n  - __proto__: {polluted: "yes"}\n---\n\n'),
      "organisation.yml": (text) => `${text}constructor:\n  prototype:\n    polluted: "yes"\n`,
    });
    expect(errorsOf(verdict).filter((each) => each.endsWith(" unknown-key"))).toHaveLength(3);
    expect({}).not.toHaveProperty("polluted");
    expect([]).not.toHaveProperty("polluted");
  });

  test("unchecked text in the preview holds no address that runs and no image", () => {
    const html = renderPlainText(
      "[a](javascript:alert(1)) [b](//elders.example) ![c](https://elders.example/x.png) [d][e] <script>x</script>\n\n[e]: javascript:x",
    );
    expect(html).toBe('<p><a href="">a</a> <a href="">b</a> c <a href="">d</a> x</p>');
  });

  test.each(["/termijnen/", "#kop", "../x/", "https://ap.example", "mailto:a@b.example", "tel:010", "verwerkingen/a/"])(
    "an ordinary address is accepted: %s",
    (address) => {
      expect(readPage(`[x](${address})`)).toEqual([]);
      expect(readPlainText(`[x](${address})`)).toEqual([]);
    },
  );
});

describe("texts that try to exhaust the reader", () => {
  const many = 100_000;
  const hard: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "brackets in the fields": { [retention]: retained(`destruction: ${"[".repeat(many)}`) },
    "braces in the fields": { [retention]: retained(`destruction: ${"{a: ".repeat(many)}`) },
    "indented fields": {
      [retention]: retained(Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")),
    },
    "quotes in free text": { [retention]: `${retained("")}${">".repeat(many)}<b>` },
    "quotes in free text without a sign": { [retention]: `${retained("")}${"> ".repeat(many)}x` },
    "lists in free text": { [retention]: `${retained("")}${"- ".repeat(many)}x` },
    "indented lists in free text": {
      [retention]: `${retained("")}${Array.from({ length: 700 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n")}`,
    },
    "quotes on a page": { [page]: paged(">".repeat(many)) },
    "braces on a page": { [page]: paged("{".repeat(many)) },
    "elements on a page": { [page]: paged("<Role>".repeat(20_000)) },
  };
  test.each(Object.keys(hard))(
    "%s: one error in that file, within seconds",
    async (name) => {
      const changes = hard[name] ?? {};
      const verdict = await judged(changes);
      // A privacy statement that now falls behind the registers is open, and true.
      const files = new Set(verdict.findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
      expect([...files]).toEqual(Object.keys(changes));
      expect(errorsOf(verdict).length).toBeLessThan(30);
      expectDutch(verdict);
    },
    240_000,
  );

  test("an alias bomb does not unfold", async () => {
    const letters = [..."abcdefghijklmnop"];
    const bomb = letters.map((name, index) => {
      const before = letters[index - 1];
      return `${name}: &${name} [${Array(9)
        .fill(before === undefined ? "x" : `*${before}`)
        .join(", ")}]`;
    });
    const verdict = await judged({ [retention]: retained(bomb.join("\n")) });
    // One report a line: line 8 up to and including 23.
    expect(errorsOf(verdict).map((each) => each.replace(/:\d+ /, " "))).toEqual(
      letters.map((_, index) => `${retention}:${index + 8} yaml-alias`).sort(),
    );
  }, 240_000);
});

describe("files and folders", () => {
  const bytes = (text: string, ...more: number[]) => Buffer.concat([Buffer.from(text), Buffer.from(more)]);
  const at = (path: string, id: string) => `${path}:1:1 ${id}`;

  test.each<[string, Readonly<Record<string, Change>>, readonly string[]]>([
    ["a file over 1 MB", { [retention]: retained("") + " ".repeat(1024 * 1024) }, [at(retention, "file-too-large")]],
    ["invalid UTF-8", { [retention]: bytes(retained(""), 0xff, 0xfe) }, [at(retention, "not-utf8")]],
    ["Latin-1", { [retention]: bytes("---\nname: caf", 0xe9, 0x0a) }, [at(retention, "not-utf8")]],
    ["NUL bytes", { [retention]: bytes(retained(""), 0) }, [at(retention, "nul-byte")]],
    ["UTF-16", { [retention]: Buffer.from(`\ufeff${retained("")}`, "utf16le") }, [at(retention, "not-utf8")]],
    [
      "a folder that is no register",
      { "datalekken/2026-001.md": retained(""), "datalekken/2026-002.md": retained("") },
      [at("datalekken", "unknown-folder")],
    ],
    ["a folder with almost the right name", { "recipient/x.md": retained("") }, [at("recipient", "unknown-folder")]],
    ["a missing folder", { "assurance-records/scholing.md": null }, [at("assurance-records", "missing-folder")]],
    ["no pages at all", { [page]: null }, [at("handbook", "missing-folder")]],
    [
      "a folder with only a file in the wrong place",
      { "assurance-records/scholing.md": null, "assurance-records/scholing.txt": "x" },
      [at("assurance-records", "empty-register"), at("assurance-records/scholing.txt", "unknown-file")],
    ],
    ["a file beside the registers", { "notitie.txt": "x" }, [at("notitie.txt", "unknown-file")]],
    ["a record beside the registers", { "recipients.md": "x" }, [at("recipients.md", "unknown-file")]],
    ["organisation.yaml", { "organisation.yaml": "x" }, [at("organisation.yaml", "unknown-file")]],
    ["a record in a folder of its own", { "recipients/a/b.md": "x" }, [at("recipients/a/b.md", "unknown-file")]],
    [".md in the handbook", { "handbook/los.md": "x" }, [at("handbook/los.md", "unknown-file")]],
    [".mdx in a register", { "recipients/los.mdx": "x" }, [at("recipients/los.mdx", "unknown-file")]],
    [".MD in a register", { "recipients/los.MD": "x" }, [at("recipients/los.MD", "unknown-file")]],
    [
      "capitals in a file name",
      { "retention-periods/Dossier.md": retained("") },
      [at("retention-periods/Dossier.md", "file-name")],
    ],
    [
      "a space in a file name",
      { "retention-periods/het dossier.md": retained("") },
      [at("retention-periods/het dossier.md", "file-name")],
    ],
    [
      "dots in a file name",
      { "retention-periods/a..md": retained(""), "retention-periods/a.b.md": retained("") },
      [at("retention-periods/a..md", "file-name"), at("retention-periods/a.b.md", "file-name")],
    ],
    [
      "a letter with an accent in a file name",
      { "retention-periods/cliënt.md": retained("") },
      [at("retention-periods/cliënt.md", "file-name")],
    ],
    [
      "a name where a case has a number",
      { "data-subject-requests/inzage.md": textOf(request) },
      [at("data-subject-requests/inzage.md", "file-name")],
    ],
    [
      "a number of one digit",
      { "data-subject-requests/2026-1.md": textOf(request) },
      [at("data-subject-requests/2026-1.md", "file-name")],
    ],
  ])("%s", async (_, changes, expected) => {
    const verdict = await judged(changes);
    expect(errorsOf(verdict)).toEqual([...expected].sort());
    expectDutch(verdict);
  });

  test("exactly 1 MB is accepted", async () => {
    const text = retained("# ");
    const whole = retained(`# ${"x".repeat(1024 * 1024 - text.length)}`);
    expect(whole).toHaveLength(1024 * 1024);
    expect(errorsOf(await judged({ [retention]: whole }))).toEqual([]);
  });

  test("an empty folder", async () => {
    const folder = smallContent({ "assurance-records/scholing.md": null });
    mkdirSync(join(folder, "assurance-records"));
    mkdirSync(join(folder, "bijlagen"));
    expect(errorsOf(await judgeFolder(folder))).toEqual([
      at("assurance-records", "empty-register"),
      at("bijlagen", "unknown-folder"),
    ]);
  });

  test("a register declared empty may be empty, and may then hold nothing", async () => {
    const declared =
      "emptyRegisters:\n  - register: assurance-records\n    declaredOn: 2026-11-01\n    role: bestuurder\n";
    const organisation = (text: string) => text + declared;
    const empty = await judged({ "organisation.yml": organisation, "assurance-records/scholing.md": null });
    expect(errorsOf(empty)).toEqual([]);
    // The line and column of the register's name in the list.
    const line = textOf("organisation.yml").split("\n").length + 1;
    expect(errorsOf(await judged({ "organisation.yml": organisation }))).toEqual([
      `organisation.yml:${line}:15 not-empty-register`,
    ]);
  });

  test("a symbolic link is not followed: to a file, to a folder, to nowhere, to the outside", async () => {
    const elsewhere = smallContent();
    writeFileSync(join(elsewhere, "secret.md"), "zeer geheim");
    const folder = smallContent({ "assurance-records/scholing.md": null });
    symlinkSync(join(elsewhere, "secret.md"), join(folder, "retention-periods/geheim.md"));
    symlinkSync(join(elsewhere, "recipients"), join(folder, "assurance-records"));
    symlinkSync("nergens", join(folder, "recipients/weg.md"));
    symlinkSync("..", join(folder, "recipients/rond"));
    const verdict = await judgeFolder(folder);
    expect(errorsOf(verdict)).toEqual([
      at("assurance-records", "symbolic-link"),
      at("recipients/rond", "symbolic-link"),
      at("recipients/weg.md", "symbolic-link"),
      at("retention-periods/geheim.md", "symbolic-link"),
    ]);
    expect(JSON.stringify(verdict.findings)).not.toContain('geheim."');
    expect(JSON.stringify(verdict.dossier)).not.toContain("zeer geheim");
    expectDutch(verdict);
  });

  test("a path with .. is never a record", () => {
    const text = textOf(retention);
    const paths = ["recipients/../../etc/x.md", "../x.md", "recipients/..", "./organisation.yml", "recipients//x.md"];
    const { findings, entries } = validate({
      folder: "content",
      files: paths.map((path) => ({ path, text })),
      folders: [],
      unreadable: [],
    });
    expect(Object.values(entries).flat()).toEqual([]);
    const unknown = findings.filter(({ id }) => id === "unknown-file" || id === "unknown-folder");
    expect(unknown.map(({ file }) => file).sort()).toEqual([
      "content/.",
      "content/..",
      "content/recipients/..",
      "content/recipients/../../etc/x.md",
      "content/recipients//x.md",
    ]);
  });

  test("without organisation.yml everything else is still checked", async () => {
    const verdict = await judged({ "organisation.yml": null, [retention]: retained("perod: P3M") });
    expect(errorsOf(verdict)).toEqual(
      expect.arrayContaining([at("organisation.yml", "missing-file"), `${retention}:8:8 unknown-key`]),
    );
  });
});

/** Small content with a history, so that the check can look back. */
const inGit = (changes: Parameters<typeof repository>[1] = {}) => repository("", changes).content;

describe("the command", () => {
  const run = (...args: string[]) => performed(checkCommand, ["--now", smallNow, ...args]);
  /** The same in a process of its own, as npm does. */
  const started = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/run.mjs", "check", "--now", smallNow, ...args], { encoding: "utf8" });

  test("defects in five files give all their errors in one run, with exit 1", () => {
    const folder = inGit({
      [retention]: "---js\nprocess.exit(0)\n---\n",
      [page]: swap("## Waarom", "{process.exit(0)}"),
      [request]: swap("receivedOn: 2026-03-05", "receivedOn: 2026-02-30"),
      [breach]: swap("dataInBrief:", "dataInBreif:"),
      "access-roles/teamleider.md": swap("secrecy: employment-contract", "secrecy: beloofd"),
    });
    const { status, stdout, stderr } = started("--content", folder);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout.replaceAll(/\S*privacyhandboek-\w+\//g, "")).toMatchInlineSnapshot(`
      "access-roles/teamleider.md
       12:10  fout        De waarde bij "Geheimhouding" staat niet in de keuzelijst.
                          Kies uit: professional, professional-code, employment-contract, traineeship-agreement, signed-statement, dpo.
                          secrecy · art. 5 lid 2 AVG · not-in-list

      data-subject-requests/2026-001.md
        3:13  fout        "Binnengekomen" is geen dag die bestaat.
                          Schrijf jaar-maand-dag, bijvoorbeeld 2026-03-27.
                          receivedOn · art. 5 lid 2 AVG · impossible-day

      handbook/privacybeleid.mdx
        15:1  fout        Hier staat iets tussen accolades.
                          Schrijf de tekst zonder accolades, of zet \\ voor de accolade.
                          art. 5 lid 2 AVG · page-not-allowed

      personal-data-breaches/2026-001.md
        5:14  fout        Het veld \`dataInBreif\` bestaat hier niet.
                          Bedoelde u \`dataInBrief\`?
                          dataInBreif · art. 5 lid 2 AVG · unknown-key

      retention-periods/zorgdossier.md
         1:1  fout        Achter de eerste drie streepjes staat iets.
                          Laat achter de drie streepjes niets staan; alleen YAML wordt gelezen, en nooit uitgevoerd.
                          art. 5 lid 2 AVG · front-matter-language

      5 fouten, 0 openstaand, 0 keer let op.
      "
    `);
  });

  test("--format json prints only JSON, with every field of a finding", async () => {
    const folder = inGit({ [retention]: retained("perod: P3M") });
    const { code, stdout, stderr } = await run("--content", folder, "--format", "json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const { findings } = JSON.parse(stdout) as { findings: readonly { file: string }[] };
    expect(findings).toEqual([
      {
        id: "unknown-key",
        severity: "error",
        file: expect.stringMatching(/^[^\\]*retention-periods\/zorgdossier\.md$/),
        line: 8,
        column: 8,
        path: "perod",
        message: "Het veld `perod` bestaat hier niet.",
        remedy: "Bedoelde u `period`?",
        source: ["art. 5 lid 2 AVG"],
      },
    ]);
  });

  test("--format github prints one annotation a finding", async () => {
    const folder = inGit({ [retention]: retained("perod: P3M") });
    const { code, stdout } = await run("--content", folder, "--format", "github");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=[^,]*zorgdossier\.md,line=8,col=8,title=unknown-key::Het veld `perod` bestaat hier niet\. Bedoelde u `period`\?\n$/,
    );
  });

  test("the small content may be published: exit 0", async () => {
    const { code, stdout } = await run("--content", inGit());
    expect({ code, stdout }).toEqual({ code: 0, stdout: "0 fouten, 0 openstaand, 0 keer let op.\n" });
  });

  test("a folder that is not there, an unknown option and a wrong moment end with 2 and no stack trace", async () => {
    for (const args of [["--content", "/nergens/x"], ["--bestaat-niet"], ["--now", "morgen"], ["--format", "xml"]]) {
      const { code, stdout, stderr } = await run(...args);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: "" });
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error/);
      expect(stderr.trim().split("\n")).toHaveLength(2);
    }
    const { status, stdout } = started("--content", "/nergens/x", "--format", "json");
    expect({ status, error: JSON.parse(stdout) }).toEqual({
      status: 2,
      error: {
        error: {
          message: "De map /nergens/x is niet te lezen.",
          remedy: "Controleer of de map bestaat en of u hem mag lezen, of noem met --content een andere.",
        },
      },
    });
  });
});
