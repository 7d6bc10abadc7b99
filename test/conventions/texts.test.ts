// Every Dutch sentence of fields, lists, rules and deadlines in one file, for a lawyer to read in the diff.
// After a change of words: npx vitest run test/conventions -u
import { expect, test } from "vitest";
import { components } from "../../src/core/blocks/components.ts";
import { deadlines } from "../../src/core/deadlines/index.ts";
import { helpOf } from "../../src/core/derive/group-help.ts";
import { answerPlace, type Form, formTopic, type Piece } from "../../src/core/forms/form.ts";
import { forms } from "../../src/core/forms/index.ts";
import { type Citation, citationText } from "../../src/core/law/citation.ts";
import { formsOf, glossary } from "../../src/core/law/glossary.ts";
import type { Fields } from "../../src/core/model/field.ts";
import { collections } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { structuralProblems } from "../../src/core/text/structure.ts";
import { labelOf, type Vocabulary } from "../../src/core/vocabulary/vocabulary.ts";

// A lawyer reads here what was not read again in the text of the law.
const doubted = (source: Citation) => (source.confirm ? `${citationText(source)} (te bevestigen)` : source.text);
const sources = (list: readonly Citation[] | undefined) =>
  list === undefined || list.length === 0 ? "" : ` (${list.map(doubted).join("; ")})`;
const sentence = (...parts: readonly (string | undefined)[]) => parts.filter((each) => each !== undefined).join(" – ");
const severities = { error: "fout", open: "openstaand", warning: "let op" };

const lists = new Map<string, Vocabulary>();

function linesOf(fields: Fields, indent = ""): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    if (field.vocabulary !== undefined) lists.set(field.vocabulary.name, field.vocabulary);
    const choices = field.vocabulary === undefined ? undefined : `keuzelijst ${field.vocabulary.name}`;
    const line = `${indent}- \`${key}\` ${sentence(field.label, field.singular, field.hint, choices)}${sources(field.source)}`;
    return [line, ...(field.fields === undefined ? [] : linesOf(field.fields, `${indent}  `))];
  });
}

// A place in a sentence by its name; the words that a field has of itself stand with the field.
function namesOf(piece: Piece): string {
  if ("text" in piece) return citationText(piece);
  if (piece.type === "block") return `<${piece.name} ${Object.values(piece.attributes).join(" ")}>`;
  if (piece.type === "end") return `<${piece.deadline} ${piece.which}>`;
  return piece.type === "page" ? piece.words : `[${piece.label}]`;
}

function saidIn(each: Form["parts"][number]["content"][number]): string {
  if (each.type === "rows") return `${each.count} keer: ${each.questions.map(({ label }) => label).join(" · ")}`;
  if (each.type === "line")
    return each.words.map((words, index) => words + (each.pieces[index] ? namesOf(each.pieces[index]) : "")).join("");
  const own = each.asked === undefined ? each.options?.map(({ label }) => label).join(", ") : undefined;
  return `[${sentence(each.label, each.hint, own)}]`;
}

const partsOf = ({ parts }: Form): string[] =>
  parts.flatMap(({ title, stays, content }) => {
    const heading = title === undefined ? undefined : `- **${title}**`;
    const said = content.map((each) => `${heading === undefined ? "" : "  "}- ${saidIn(each)}`);
    if (heading === undefined) return said;
    return [stays === undefined ? heading : `${heading} (${labelOf(answerPlace, stays)})`, ...said];
  });

test("every sentence stands in texts.snapshot.md", async () => {
  const registers = collections.flatMap((register) => [
    `## ${register.title}`,
    "",
    `${register.description} Eén regel: ${register.article} ${register.singular}.${sources(register.source)}`,
    "",
    `Groepen: ${register.groups.map(({ label }) => label).join(" · ")}`,
    ...register.groups.flatMap(({ id, label }) => {
      const help = helpOf(register.id, id);
      return help === undefined
        ? []
        : ["", `- ${label}: ${help.law}${sources(help.source)} Zo helpt het: ${help.good} Zo niet: ${help.bad}`];
    }),
    ...(register.stages === undefined ? [] : ["", `Stadia: ${register.stages.map(({ label }) => label).join(" · ")}`]),
    "",
    ...linesOf(register.fields),
    "",
  ]);
  const vocabularies = [...lists.values()].flatMap(({ name, terms }) => [
    `### ${name}`,
    "",
    ...terms.map((term) => `- \`${term.value}\` ${sentence(term.label, term.definition)}${sources(term.source)}`),
    "",
  ]);
  const text = [
    "# Alle teksten",
    "",
    "Gemaakt door test/conventions/texts.test.ts. Verander de woorden bij het veld, de regel of de termijn, niet hier.",
    "",
    ...registers,
    "## Keuzelijsten",
    "",
    ...vocabularies,
    "## Regels",
    "",
    ...rules.map(
      (rule) => `- \`${rule.id}\` (${severities[rule.severity]}) ${rule.title} ${rule.why}${sources(rule.source)}`,
    ),
    "",
    "## Termijnen",
    "",
    ...deadlines.map(
      (each) =>
        `- \`${each.id}\` ${sentence(each.title, each.inWords)}. ${each.why} Klaar als ${each.metBy}.${sources(each.source)}`,
    ),
    "",
    "## Problemen van vorm",
    "",
    ...Object.entries(structuralProblems).map(([id, { title, why }]) => `- \`${id}\` ${title}. ${why}`),
    "",
    "## Begrippen",
    "",
    ...glossary.map((each) => `- ${sentence(formsOf(each).join(", "), each.plain, each.legal)}${sources(each.source)}`),
    "",
    "## Formulieren en brieven",
    "",
    ...forms.flatMap((form) => [
      `### ${form.title}`,
      "",
      `${labelOf(formTopic, form.topic)}. ${form.forWhom} ${form.summary}${sources(form.source)}`,
      "",
      ...partsOf(form),
      "",
    ]),
    "## Bouwstenen",
    "",
    ...Object.entries(components).map(([name, { describe }]) => `- \`${name}\` ${describe}`),
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../texts.snapshot.md");
});
