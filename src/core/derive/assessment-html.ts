// The proposal of the weighing as HTML. Pure, so that the page of an open breach and the preview in the CMS show the same.
import { type Assessment, assess } from "../assessment/assess.ts";
import type { Reason } from "../assessment/reasons.ts";
import { answerWords, decisions, draftOf, inOneSentence, placeOfFact } from "../assessment/words.ts";
import { schemaOf } from "../model/field.ts";
import type { Entry } from "../model/register.ts";
import { personalDataBreaches } from "../registers/index.ts";
import { citedHtml, escapeHtml, tagHtml } from "../text/html.ts";

/** Heading of the section. */
export const assessmentTitle = "Afweging: wat de feiten voorstellen";

const schema = schemaOf(personalDataBreaches.fields);

/** Weighed as long as the case is open: a closed case has its decision. A form that cannot be read yet is not weighed. */
export function assessmentOf({ register, data }: Pick<Entry, "register" | "data">): Assessment | undefined {
  if (register !== personalDataBreaches.id) return undefined;
  const read = schema.safeParse(data);
  if (!read.success) return undefined;
  const { closedOn, withdrawnOn } = read.data;
  return closedOn !== undefined || withdrawnOn !== undefined ? undefined : assess(read.data);
}

const tones = { yes: "open", no: "met", depends: "behind" } as const;

const listed = (reasons: readonly Reason[]): string =>
  `<ul>${reasons.map(({ text, source }) => `<li>${escapeHtml(text)} <span class="meta">${citedHtml(source)}</span></li>`).join("")}</ul>`;

function reasonsHtml(all: readonly Reason[], title: string): string {
  const toward = all.filter(({ weighs }) => weighs === "toward");
  const against = all.filter(({ weighs }) => weighs === "against");
  return [
    `<h3>${escapeHtml(title)}</h3>`,
    toward.length === 0 ? "" : `<p>Pleit ervoor:</p>${listed(toward)}`,
    against.length === 0 ? "" : `<p>Pleit ertegen:</p>${listed(against)}`,
  ].join("");
}

/**
 * The section without its heading. `toField` leads to the field of a fact that is missing. In short: for a page on which the
 * texts for the decisions are proposed at their own place.
 */
export function assessmentHtml(
  shown: Assessment,
  toField: (path: string, words: string) => string,
  length: "whole" | "short" = "whole",
): string {
  const { proposal, reasons, missing, nearest } = shown;
  const answers = decisions
    .map(
      ({ id, label }) =>
        `<div><dt>${label}</dt><dd>${tagHtml(answerWords[proposal[id]], tones[proposal[id]])}</dd></div>`,
    )
    .join("");
  const gaps = missing.map((path) => `<li>${toField(path, placeOfFact(path))}</li>`).join("");
  const examples = nearest.map(({ source, why }) => `<li>${citedHtml(source)}. ${escapeHtml(why)}</li>`).join("");
  const nearestHtml = examples === "" ? "" : `<h3>Gepubliceerd voorbeeld dat hierop lijkt</h3><ul>${examples}</ul>`;
  const drafts = (length === "short" ? [] : decisions).flatMap(({ id, label }) => {
    const draft = draftOf(shown, id);
    return draft === undefined ? [] : [`<h3>${label}</h3><p>${escapeHtml(draft)}</p>`];
  });
  return [
    `<p><strong>${escapeHtml(inOneSentence(shown))}</strong> Dit is een voorstel met redenen; een persoon besluit, over de AP en over de mensen apart.</p>`,
    `<dl class="facts">${answers}</dl>`,
    gaps === "" ? "" : `<h3>Wat nog ontbreekt en de uitkomst verandert</h3><ul class="gaps">${gaps}</ul>`,
    `<details><summary>Waarom</summary>${decisions
      .map(({ id, label }) =>
        reasonsHtml(
          reasons.filter((each) => each.for === id),
          label,
        ),
      )
      .join("")}${length === "short" ? nearestHtml : ""}</details>`,
    drafts.length === 0
      ? ""
      : `<details><summary>Tekst om mee te beginnen bij "Waarom"</summary><p>Uit de feiten gemaakt. Neem over wat klopt, en schrijf erbij wat u zelf zwaarder laat wegen.</p>${drafts.join("")}</details>`,
    length === "short" ? "" : nearestHtml,
  ].join("");
}
