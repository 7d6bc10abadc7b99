// What was decided in a breach, about the authority (art. 33) and apart from it about the people (art. 34), as HTML. Pure.

import type { Breach } from "../authority-report/edpb-parties.ts";
import type { Context } from "../blocks/component.ts";
import { roleName } from "../dossier/dossier.ts";
import { renderPlainText } from "../text/dialect.ts";
import { escapeHtml, timeHtml } from "../text/html.ts";
import { authorityDecision, peopleDecision } from "../vocabulary/breach.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";

interface Decision {
  readonly decidedAt?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly reasons?: string | undefined;
}

function decisionHtml(
  title: string,
  words: string | undefined,
  { decidedAt, decidedBy, reasons }: Decision,
  { dossier }: Context,
): string {
  const when = decidedAt === undefined ? "" : `, ${timeHtml(decidedAt)}`;
  const who = decidedBy === undefined ? "" : `, ${escapeHtml(roleName(dossier, decidedBy))}`;
  const said =
    words === undefined ? "<strong>Nog niet besloten.</strong>" : `<strong>${escapeHtml(words)}</strong>${when}${who}.`;
  return `<div><dt>${title}</dt><dd>${said}${reasons === undefined ? "" : renderPlainText(reasons)}</dd></div>`;
}

/** The two decisions with when, by which role and why; one that was not taken says so. */
export function decisionsHtml({ data }: Breach, context: Context): string {
  const { authorityDecision: authority, peopleDecision: people } = data;
  return `<dl>${decisionHtml(
    "Melden bij de AP (art. 33 AVG)",
    authority && labelOf(authorityDecision, authority.decision),
    authority ?? {},
    context,
  )}${decisionHtml(
    "De mensen vertellen (art. 34 AVG)",
    people && labelOf(peopleDecision, people.decision),
    people ?? {},
    context,
  )}</dl>`;
}
