// What the source documents ask of the handbook's pages as a whole: the sentence they open with, the number of steps, and
// that what a register or a deadline knows is shown by a building block. Only while the pages are those of the example.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { exampleName } from "../../src/core/dossier/dossier.ts";
import { componentsIn } from "../../src/core/text/dialect.ts";

const root = new URL("../../content/", import.meta.url);
const { name } = parse(readFileSync(new URL("organisation.yml", root), "utf8")) as { readonly name: string };

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The text of a page under its fields. */
const bodyOf = (page: string) =>
  readFileSync(new URL(`handbook/${page}.mdx`, root), "utf8")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .trim();

/** The parts of a text under its headings of the second level. */
const sectionsIn = (body: string): readonly Section[] =>
  body
    .split(/^## /m)
    .slice(1)
    .map((part) => ({ heading: part.split("\n")[0] ?? "", text: part.split("\n").slice(1).join("\n") }));

const blocksIn = (text: string, block: string) => componentsIn(text).filter((each) => each.name === block);

/** Numbered steps that do not name a field of the breach register. */
const stepsWithoutField = (body: string) =>
  sectionsIn(body)
    .filter(({ heading }) => /^Stap \d+: /.test(heading))
    .filter(
      ({ text }) => !blocksIn(text, "Fields").some((each) => each.attributes.register === "personal-data-breaches"),
    )
    .map(({ heading }) => heading);

const numbered = (body: string, pattern: RegExp) =>
  sectionsIn(body).flatMap(({ heading }) => pattern.exec(heading)?.[1] ?? []);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));

describe("looking at a page", () => {
  test("a step without a field is found", () => {
    const field = '<Fields register="personal-data-breaches" paths="title" />';
    expect(stepsWithoutField(`## Stap 1: bellen\n\n${field}\n\n## Stap 2: kijken\n\nKijk.\n`)).toEqual([
      "Stap 2: kijken",
    ]);
    const elsewhere = '<Fields register="recipients" paths="name" />';
    expect(stepsWithoutField(`## Stap 1: bellen\n\n${elsewhere}\n`)).toEqual(["Stap 1: bellen"]);
  });
});

describe.runIf(name === exampleName)("the handbook of the example", () => {
  const pages = readdirSync(new URL("handbook/", root)).map((file) => file.replace(/\.mdx$/, ""));

  test("every page but the emergency card ends with what the law says", () => {
    const others = pages.filter((page) => sectionsIn(bodyOf(page)).at(-1)?.heading !== "Wat zegt de wet");
    expect(others).toEqual(["noodkaart-datalek"]);
  });

  test("the page on sharing opens with danger and abuse, before anything else", () => {
    const [first = ""] = bodyOf("delen-en-zwijgen").split("\n");
    expect(first.replace(/\*\*|\[(.*?)\]\(.*?\)/g, "$1")).toBe(
      "Bij acuut gevaar: bel 112. Bij een vermoeden van mishandeling: u mag Veilig Thuis om advies vragen zonder namen en melden zonder toestemming.",
    );
    expect(first).toContain("(tel:112)");
  });

  test("the plan for a breach first leads who looks for the other code away; each of its six steps ends in a decision", () => {
    const body = bodyOf("stappenplan-datalek");
    expect(body.split("\n")[0]).toContain("](/handboek/meldcode-huiselijk-geweld/)");
    expect(numbered(body, /^Stap (\d+): /)).toEqual(upTo(6));
    const undecided = sectionsIn(body).filter(
      ({ heading, text }) => /^Stap/.test(heading) && !/\*\*Besluit\./.test(text),
    );
    expect(undecided).toEqual([]);
  });

  test("the procedure has ten stages; each says who and when, and names its fields in the register", () => {
    const body = bodyOf("procedure-datalek");
    expect(numbered(body, /^Stap (\d+): /)).toEqual(upTo(10));
    expect(stepsWithoutField(body)).toEqual([]);
    const stages = sectionsIn(body).filter(({ heading }) => /^Stap/.test(heading));
    expect(stages.filter(({ text }) => !/\*\*Wie:\*\*[\s\S]*\*\*Wanneer:\*\*/.test(text))).toEqual([]);
  });

  test("the terms of the procedure come from the deadlines", () => {
    const ids = new Set(blocksIn(bodyOf("procedure-datalek"), "Deadline").map(({ attributes }) => attributes.id));
    for (const id of [
      "notify-authority",
      "send-advice",
      "answer-advice",
      "inform-controller",
      "processor-warning",
      "inform-people",
      "follow-up-notification",
      "tell-principal",
      "evaluate-measure",
    ])
      expect(ids, id).toContain(id);
  });

  test("the regulation has its twenty subjects, in order, and says whose it is and when a change is in force", () => {
    const body = bodyOf("privacyreglement");
    expect(numbered(body, /^(\d+)\. /)).toEqual(upTo(20));
    expect(body.split("\n")[0]).toContain('<Organisation field="name" />');
    const [last] = sectionsIn(body).filter(({ heading }) => heading.startsWith("20. "));
    expect(last?.text).toContain('<OwnTerm id="policyInForceAfter" />');
  });

  test("each of the six steps shows how far the organisation is", () => {
    const steps = sectionsIn(bodyOf("in-zes-stappen-op-orde")).filter(({ heading }) => /^Stap \d: /.test(heading));
    expect(steps.map(({ text }) => blocksIn(text, "StepState")[0]?.attributes.step)).toEqual([
      "awareness",
      "register",
      "rights",
      "agreements",
      "security",
      "breaches",
    ]);
  });

  test.each([
    ["toegang-tot-het-dossier", "access-roles"],
    ["geheimhouding", "access-roles"],
    ["bewaartermijnen", "retention-periods"],
    ["verwerkersovereenkomsten", "recipients"],
  ])("%s shows the register itself", (page, register) => {
    const tables = blocksIn(bodyOf(page), "RegisterTable").map(({ attributes }) => attributes.register);
    expect(tables).toContain(register);
  });

  test("the rights of clients each say what it is and what to do", () => {
    const rights = sectionsIn(bodyOf("rechten-van-clienten")).filter(({ text }) => text.includes("**Wat:**"));
    expect(rights.length).toBeGreaterThanOrEqual(9);
    expect(rights.filter(({ text }) => !text.includes("**Wat u doet:**") && !text.includes("**Kan alleen**"))).toEqual(
      [],
    );
  });
});
