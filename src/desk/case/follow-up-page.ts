// What a follow-up to the authority has to tell: the answers that changed since the last notification was written down, to be
// copied into its form (art. 33(4)).
import { changedAnswers } from "../../core/authority-report/ap-form.ts";
import { type Breach, notificationsOf } from "../../core/authority-report/edpb-parties.ts";
import { entryOf } from "../../core/dossier/dossier.ts";
import { withRecord } from "../../core/edit/save.ts";
import { isRetired } from "../../core/model/field.ts";
import { casePath, pathOf } from "../../core/model/register.ts";
import { personalDataBreaches } from "../../core/registers/index.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { asks, identifiersIn } from "../../core/text/personal-data/identifiers.ts";
import { dayInWords, momentInWords } from "../../core/time/written.ts";
import { recordTexts } from "../../node/git/record-texts.ts";
import { link, type RepairOptions } from "../repair/page-parts.ts";
import { registerPage } from "../start/form-html.ts";
import type { StartAnswer } from "../start/start.ts";

const heading = "Wat u aanvult bij de AP";

// An old answer is shown as carefully as any old text: what looks like a person in it stays away.
const shown = (words: string): string =>
  identifiersIn(words).some(({ kind }) => !asks.has(kind))
    ? "Oude tekst niet getoond: bevat mogelijk een persoonsgegeven."
    : escapeHtml(words);

function changesHtml(before: Breach, now: Breach, dossier: Parameters<typeof changedAnswers>[2]): string {
  const sections = changedAnswers(before, now, dossier);
  if (sections.length === 0)
    return "<p>Sinds de laatste melding is er niets veranderd in wat de AP vraagt. Er is niets aan te vullen.</p>";
  return sections
    .map(({ title, answers }) => {
      const rows = answers.map(({ question, answer, before: was }) => {
        const old = was === undefined ? "" : `<p class="hint">Eerder gemeld: ${shown(was)}</p>`;
        const fresh = answer === undefined ? "<strong>Niet meer ingevuld</strong>" : escapeHtml(answer);
        return `<div><dt>${escapeHtml(question)}</dt><dd>${fresh}${old}</dd></div>`;
      });
      return `<section><h2>${escapeHtml(title)}</h2><dl>${rows.join("")}</dl></section>`;
    })
    .join("");
}

/** The page of one breach; undefined when there is no such breach, or nothing was notified yet. */
export function followUpPages({ content, shelf }: Pick<RepairOptions, "content" | "shelf">) {
  return async (parts: readonly string[], sent: URLSearchParams | undefined): Promise<StartAnswer | undefined> => {
    const [id = "", ...rest] = parts;
    if (sent !== undefined || rest.join("") !== "") return undefined;
    const dossier = await shelf.dossier();
    const now = entryOf(dossier, personalDataBreaches, id);
    const last = now === undefined || isRetired(now.data) ? undefined : notificationsOf(now).at(-1);
    if (now === undefined || last === undefined) return undefined;
    const { looked, texts } = await recordTexts(content, pathOf(personalDataBreaches, id));
    // The oldest text that knows of the last notification is what was notified, as far as anybody wrote it down.
    const then = texts
      .flatMap(({ text, at }) => {
        if (text === undefined) return [];
        const entry = entryOf(withRecord(dossier, personalDataBreaches, id, text), personalDataBreaches, id);
        const knows = entry?.data.notifications?.some(({ notifiedAt }) => notifiedAt === last.notifiedAt);
        return entry !== undefined && knows === true ? [{ entry, at }] : [];
      })
      .at(-1);
    const back = `<p>${link(casePath(personalDataBreaches, id, "ap"), "Terug naar de zaak")} · ${link(`/datalekken/${id}/melding-ap/`, "Alle antwoorden")}</p>`;
    const lead = `<p>${escapeHtml(id)}: de laatste melding was op ${momentInWords(last.notifiedAt)}${last.reference === undefined ? "" : `, nummer ${escapeHtml(last.reference)}`}.</p>`;
    const body =
      looked === "no-git" || then === undefined
        ? "<p>Deze map heeft geen geschiedenis (git). Wat sinds de melding is veranderd, is niet te zien; kijk bij alle antwoorden.</p>"
        : `<p>Vergeleken met de zaak zoals die stond toen de melding werd vastgelegd${then.at === undefined ? "" : ` (${dayInWords(then.at.slice(0, 10))})`}.</p>${changesHtml(then.entry, now, dossier)}`;
    return {
      status: 200,
      page: registerPage(personalDataBreaches.id, heading, `<h1>${heading}</h1>${lead}${body}${back}`),
    };
  };
}
