// A form as HTML: controls that can be filled in on a screen, and printed filled or empty. Pure; nothing is sent or stored.

import type { Context } from "../blocks/component.ts";
import { components } from "../blocks/components.ts";
import { notKnown } from "../blocks/not-known.ts";
import { mayHold } from "../dossier/audience.ts";
import { handbookPages } from "../dossier/dossier.ts";
import { answerPlace, type Form, type Line, type Part, type Piece, type Question, type Rows } from "../forms/form.ts";
import { citationText } from "../law/citation.ts";
import { type Audience, fieldAt } from "../model/field.ts";
import { organisation } from "../registers/index.ts";
import { escapeHtml } from "../text/html.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";

/** What one case fills in on a letter; what it leaves open stays a blank. */
export interface Facts {
  readonly number: string;
  /** Values of the field that a question asks: words, or values of its list. Of a list the row that is meant, from 0. */
  readonly answer: (path: string, row?: number) => readonly string[];
  /** How many rows a list of the case has. */
  readonly rows: (path: string) => number;
  /** The end of a term, in words. */
  readonly end: (deadline: string, which: "target" | "due") => string | undefined;
}

/** All that is the same for every question of one form. */
interface Sheet {
  readonly context: Context;
  readonly facts: Facts | undefined;
  /** Gives each control an id of its own. */
  readonly next: () => string;
  /** The row of a list that is asked, from 0. */
  readonly row?: number;
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined || value === "" ? "" : ` ${name}="${escapeHtml(value)}"`;

// What a browser remembers of a form about other people is what it must not remember.
const remember = (question: Question): string => ` autocomplete="${question.autocomplete ?? "off"}"`;

const answersTo = (question: Question, { facts, row }: Sheet): readonly string[] =>
  question.asked === undefined ? [] : (facts?.answer(question.asked.path, row) ?? []);

/** The value as it is typed: as text, so that paper shows an empty line and every browser a Dutch date. */
const writtenAs: Readonly<Record<string, string>> = { day: " (datum)", moment: " (datum en tijd)" };

// Two of them fit beside each other on paper.
const isShort = ({ asked, label, short }: Question): boolean =>
  short ?? (label.length <= 36 && /^(?:day|moment|number|role)$/.test(asked?.field.kind ?? ""));

/** On which answer to another question this one depends. */
function dependsOn({ asked }: Question): string | undefined {
  const { field = "", is = [] } = asked?.field.when ?? {};
  const other = asked === undefined ? undefined : fieldAt(asked.register.fields, field.split("."));
  if (other?.vocabulary === undefined) return undefined;
  const list = other.vocabulary;
  return `Alleen bij: ${is.map((value) => labelOf(list, value)).join("; ")}.`;
}

function optionsOf({ options, listed }: Question, { context }: Sheet): NonNullable<Question["options"]> {
  if (listed === undefined) return options ?? [];
  const named = context.dossier.organisation?.[listed];
  const rows = Array.isArray(named) ? (named as readonly unknown[]) : [];
  return rows.flatMap((row) => {
    const { name } = row as { name?: string };
    return name === undefined ? [] : [{ value: name, label: name }];
  });
}

function choice(question: Question, sheet: Sheet, hint: string): string {
  const name = sheet.next();
  const type = question.input === "one" ? "radio" : "checkbox";
  const chosen = answersTo(question, sheet);
  const boxes = optionsOf(question, sheet).map(({ value, label, definition }) => {
    const said = definition === undefined ? "" : ` <small>${escapeHtml(definition)}</small>`;
    const checked = chosen.includes(value) ? " checked" : "";
    return `<label><input type="${type}" name="${name}" autocomplete="off"${checked}> <span>${escapeHtml(label)}${said}</span></label>`;
  });
  return `<fieldset><legend>${escapeHtml(question.label)}</legend>${hint}<div class="boxes">${boxes.join("")}</div></fieldset>`;
}

// Every box can grow: what does not fit in a browser's box for one line is not on paper. Empty is told by the placeholder.
const box = (attributes: string, value: string): string =>
  `<textarea${attributes} placeholder=" ">${escapeHtml(value)}</textarea>`;

const oneLine = (attributes: string, value: string): string => box(` class="one" rows="1"${attributes}`, value);

// Folded, on a screen only: a box that grows cannot offer a list of its own.
function rolesHtml({ dossier }: Context): string {
  const names = (dossier.organisation?.roles ?? []).map(({ name }) => name);
  if (names.length === 0) return "";
  return `<details class="screen"><summary>Onze rollen</summary>${escapeHtml(names.map((name) => name.trim()).join(", "))}</details>`;
}

function questionHtml(question: Question, sheet: Sheet): string {
  const { asked, input, label } = question;
  if (input === "sign") return `<div class="sign">${escapeHtml(label)}</div>`;
  const words = [question.hint, asked?.field.label === label ? dependsOn(question) : undefined]
    .filter((each) => each !== undefined)
    .join(" ");
  const id = sheet.next();
  const hint = words === "" ? "" : `<small id="${id}h">${escapeHtml(words)}</small>`;
  if (input !== "line" && input !== "lines" && optionsOf(question, sheet).length > 0)
    return choice(question, sheet, hint);
  const kind = asked?.field.kind ?? "";
  const roles = /^roles?$/.test(kind) ? rolesHtml(sheet.context) : "";
  const given = answersTo(question, sheet).join("\n");
  const shared = ` id="${id}"${attribute("aria-describedby", hint === "" ? undefined : `${id}h`)}${remember(question)}`;
  const control =
    input === "lines"
      ? box(`${shared} rows="3"`, given)
      : oneLine(`${shared}${kind === "number" ? ' inputmode="numeric"' : ""}`, given);
  const size = input === "lines" && question.tall ? "lines tall" : input;
  return `<div class="${size}"><label for="${id}">${escapeHtml(label)}${label.endsWith(")") ? "" : (writtenAs[kind] ?? "")}</label>${hint}${roles}${control}</div>`;
}

function rowsHtml({ label, singular, questions, count }: Rows, sheet: Sheet): string {
  // A case that holds more than the paper has lines for shows them all.
  const held = sheet.facts?.rows(questions[0]?.asked?.path.split(".")[0] ?? "") ?? 0;
  const rows = Array.from({ length: Math.max(count, held) }, (_, index) => {
    const cells = questions.map((question) => questionHtml(question, { ...sheet, row: index })).join("");
    return `<fieldset class="row"><legend>${escapeHtml(singular)} ${index + 1}</legend>${cells}</fieldset>`;
  });
  return `<div role="group" aria-label="${escapeHtml(label)}">${rows.join("")}</div>`;
}

// A line to write on. What belongs there is said on a screen only: on paper "Beste Aanhef," would be a sentence.
const blank = (label: string, value = ""): string =>
  `<span class="blank">${oneLine(` autocomplete="off" aria-label="${escapeHtml(label)}"`, value)}<small class="screen" aria-hidden="true">${escapeHtml(label)}</small></span>`;

const link = (address: string | undefined, words: string): string =>
  address === undefined ? escapeHtml(words) : `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;

const pageTitle = (id: string, { dossier }: Context): string | undefined =>
  handbookPages(dossier).find((each) => each.id === id)?.data.title;

const endWords = { target: "streefdatum", due: "uiterste dag" } as const;

/** A place in a sentence; undefined when what it names is not known. */
function pieceHtml(piece: Piece, sheet: Sheet): string | undefined {
  const { context, facts } = sheet;
  if ("text" in piece) return link(piece.url, citationText(piece));
  switch (piece.type) {
    case "question":
      return blank(piece.label, answersTo(piece, sheet).join(", "));
    case "number":
      return facts === undefined ? blank(piece.label) : escapeHtml(facts.number);
    case "end": {
      const end = facts?.end(piece.deadline, piece.which);
      return end === undefined ? undefined : `<strong>${escapeHtml(end)}</strong>`;
    }
    case "page":
      return link(context.href(`/handboek/${piece.id}/`), pageTitle(piece.id, context) ?? piece.words);
    case "block": {
      const ours = context.dossier.organisation;
      // On a letter what nobody filled in is a line to write on.
      if (ours !== undefined && notKnown(ours, piece.name, piece.attributes).length > 0) return undefined;
      return components[piece.name]?.render(piece.attributes, context);
    }
  }
}

// What is not known is a blank with the name of its field.
function orBlank(piece: Piece): string {
  if (!("type" in piece)) return "";
  if (piece.type === "end") return blank(endWords[piece.which]);
  if (piece.type !== "block") return "";
  return blank(fieldAt(organisation.fields, (piece.attributes.field ?? "").split("."))?.label ?? "");
}

function lineHtml(line: Line, sheet: Sheet): string {
  const pieces = line.pieces.map((piece) => pieceHtml(piece, sheet));
  if (line.optional && pieces.includes(undefined)) return "";
  const words = line.words.map((said, index) => {
    const piece = line.pieces[index];
    // What is filled in may end as a sentence itself: two full stops are one.
    const own = said.startsWith(".") && /[.?!…](?:<\/\w+>)*$/u.test(pieces[index - 1] ?? "") ? said.slice(1) : said;
    return escapeHtml(own) + (piece === undefined ? "" : (pieces[index] ?? orBlank(piece)));
  });
  const tag = line.as === "item" ? "li" : "p";
  const name = line.as === undefined || line.as === "item" ? "" : ` class="${line.as}"`;
  return `<${tag}${name}>${words.join("")}</${tag}>`;
}

type Content = Part["content"][number];

// Items that follow each other are one list; short questions that do stand beside each other.
const together: readonly (readonly [begin: string, end: string, is: (each: Content | undefined) => boolean])[] = [
  ["<ul>", "</ul>", (each) => each?.type === "line" && each.as === "item"],
  ['<div class="pairs">', "</div>", (each) => each?.type === "question" && isShort(each)],
];

function contentHtml(content: readonly Content[], sheet: Sheet): string {
  const html = content.map((each, index) => {
    const [begin, end, is] = together.find(([, , holds]) => holds(each)) ?? ["", "", () => true];
    const inside =
      each.type === "line"
        ? lineHtml(each, sheet)
        : each.type === "rows"
          ? rowsHtml(each, sheet)
          : questionHtml(each, sheet);
    return (is(content[index - 1]) ? "" : begin) + inside + (is(content[index + 1]) ? "" : end);
  });
  return html.join("");
}

function partHtml({ content, stays, title }: Part, sheet: Sheet): string {
  const inside = contentHtml(content, sheet);
  if (title === undefined) return inside;
  const kept = stays === undefined ? "" : `<p class="stays">${escapeHtml(labelOf(answerPlace, stays))}</p>`;
  const id = sheet.next();
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>${kept}${inside}</section>`;
}

/** A form as an edition shows it, filled in with the facts of a case where there are any. */
export function formHtml(form: Form, edition: Audience, context: Context, facts?: Facts): string {
  let count = 0;
  const sheet: Sheet = {
    context,
    facts,
    next: () => {
      count += 1;
      return `v${count}`;
    },
  };
  const parts = form.parts.filter((part) => mayHold(edition, part.audience ?? form.audience));
  return parts.map((part) => partHtml(part, sheet)).join("");
}
