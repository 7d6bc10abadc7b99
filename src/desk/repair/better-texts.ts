// The program has a better text for pages that began with its example: old and new beside each other, section by section. Nothing
// is taken over but what somebody chose, over the save path of every form.
import { diffWordsWithSpace } from "diff";
import { cmsRoot } from "../../core/cms/cms.ts";
import { blocksInWords, leftOut } from "../../core/derive/change-words.ts";
import { type Dossier, handbookPages } from "../../core/dossier/dossier.ts";
import { ofOneVersion } from "../../core/edit/page-version.ts";
import { isBlank } from "../../core/model/field.ts";
import { pathOf } from "../../core/model/register.ts";
import { type Parts, readParts } from "../../core/read/parts.ts";
import { handbook } from "../../core/registers/index.ts";
import { type BetterText, type Comparison, comparisonOf } from "../../core/start/better-text.ts";
import { type Answers, one, type Question, type Wrong } from "../../core/start/steps.ts";
import { commonSubsequence } from "../../core/text/common-subsequence.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { dayOf } from "../../core/time/written.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { libraryOnce } from "../../node/read/library.ts";
import { authorHtml, authorSent } from "../author.ts";
import { fingerprint } from "../save/journal.ts";
import { placeOf } from "../save/place.ts";
import { written } from "../save/record.ts";
import { answersIn, deskPage, questionHtml, registerPage, wrongHtml } from "../start/form-html.ts";
import type { StartAnswer } from "../start/start.ts";
import { buttons, formAddress, link, type RepairOptions, saidHtml, wrongOf } from "./page-parts.ts";

export const betterAddress = "/beheer/betere-teksten/";

/** How many pages have one, as a sentence without its end. */
export const betterInWords = (pages: number): string =>
  `Er is een betere tekst voor ${pages === 1 ? "1 pagina" : `${pages} pagina's`}`;

/** A page for which the program has another text than it began with. */
interface BetterPage {
  readonly id: string;
  readonly title: string;
  /** As it stands in the file. */
  readonly text: string;
  readonly parts: Parts;
  readonly comparison: Comparison;
}

/** The pages of a handbook for which the program has another text. Content that began without the library has none. */
export async function betterTexts(dossier: Dossier): Promise<readonly BetterPage[]> {
  const begun = handbookPages(dossier).filter(({ data }) => data.library !== undefined);
  const library = begun.length === 0 ? undefined : await libraryOnce();
  if (library === undefined) return [];
  return begun.flatMap(({ id, data, text }): BetterPage[] => {
    const parts = readParts(text, handbook);
    const comparison = parts && comparisonOf(parts, data.library, library, dossier);
    return parts && comparison ? [{ id, title: data.title, text, parts, comparison }] : [];
  });
}

const pageAddress = (id: string) => `${betterAddress}${id}/`;

const listPage = (pages: readonly BetterPage[], said: readonly string[]): string => {
  const rows = pages.map(({ id, title, comparison: { better } }) => {
    const count = better.length === 1 ? "1 stuk" : `${better.length} stukken`;
    return `<li>${link(pageAddress(id), title)} <small>${count}</small></li>`;
  });
  return deskPage(
    "Betere teksten",
    `<p class="back">${link("/beheer/vandaag/", "Naar Vandaag")}</p>${saidHtml(said)}<h1>Betere teksten</h1>
${
  rows.length === 0
    ? `<p class="lead">Er zijn geen nieuwe teksten.</p><p>Een pagina die met het voorbeeld van het programma begon, onthoudt dat. Komt er met een nieuwe versie van het programma een betere tekst, dan staat die hier.</p>`
    : `<p class="lead">${betterInWords(rows.length)}. Er verandert niets tot u per stuk kiest.</p><ul>${rows.join("")}</ul>`
}`,
  );
};

const headingOf = ({ heading }: BetterText, dossier: Dossier): string =>
  heading === "" ? "Het begin van de pagina" : blocksInWords(heading, dossier);

function why({ kind, edited, mine }: BetterText): string {
  if (kind === "gone")
    return `Dit stuk staat niet meer in het voorbeeld.${edited ? " U veranderde het zelf. Haalt u het weg, dan gaat ook uw eigen tekst weg." : ""}`;
  if (kind === "new")
    return edited
      ? "Dit stuk haalde u van uw pagina. In het voorbeeld is het veranderd."
      : "Dit stuk is nieuw in het voorbeeld.";
  return edited && mine !== undefined
    ? "U veranderde of schreef dit stuk zelf. De nieuwe tekst van het voorbeeld staat ernaast. Neemt u die over, dan vervangt zij uw tekst."
    : "Er is een betere tekst. U veranderde hier zelf niets.";
}

const takes: Readonly<Record<BetterText["kind"], string>> = {
  changed: "Neem de nieuwe tekst over",
  new: "Zet dit stuk op de pagina",
  gone: "Haal dit stuk van de pagina",
};

const questionOf = (each: BetterText, dossier: Dossier): Question => ({
  name: each.key,
  label: `Wat doet u met “${headingOf(each, dossier)}”?`,
  kind: "one",
  required: true,
  options: [
    { value: "later", label: "Later kiezen" },
    { value: "take", label: takes[each.kind] },
    { value: "keep", label: "Niet overnemen: houd het zoals het is" },
  ],
  proposal: "later",
});

// Bold is not seen in a text that is read as signs, and nobody looks for it; where nothing else differs it is shown.
const linesOf = (text: string | undefined, dossier: Dossier, bold: boolean): readonly string[] =>
  text === undefined
    ? []
    : blocksInWords(bold ? text : text.replaceAll("**", ""), dossier)
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => line.replace(/^#+ /, "Kop: "));

/** The lines of two texts that only one of them has, with a gap where the others stood. */
function differing(mine: readonly string[], theirs: readonly string[]): readonly [string, string] {
  const common = commonSubsequence(mine, theirs, (one, other) => one === other);
  const only = (lines: readonly string[], shared: ReadonlySet<number>) =>
    lines.flatMap((line, at) => (!shared.has(at) ? [line] : at > 0 && shared.has(at - 1) ? [] : [leftOut])).join("\n");
  return [only(mine, new Set(common.map(({ was }) => was))), only(theirs, new Set(common.map(({ is }) => is)))];
}

// Texts that differ in so many words are two other texts: they stand beside each other unmarked.
const mostEdits = 2_000;

/** Both texts beside each other, with the words marked that only one of them has. */
function besideHtml({ mine, theirs }: BetterText, dossier: Dossier): string {
  const both = mine !== undefined && theirs !== undefined;
  const lines = (bold: boolean) => [linesOf(mine, dossier, bold), linesOf(theirs, dossier, bold)] as const;
  const [ours, offered] = lines(false).join() === lines(false).toReversed().join() ? lines(true) : lines(false);
  const [from, to] = both ? differing(ours, offered) : [ours.join("\n"), offered.join("\n")];
  const words = both ? diffWordsWithSpace(from, to, { maxEditLength: mostEdits }) : undefined;
  const side = (title: string, text: string, tag: "del" | "ins") => {
    const marked = (words ?? [{ value: text, added: false, removed: false }]).flatMap(({ value, added, removed }) => {
      if (tag === "del" ? added : removed) return [];
      const isOnly = tag === "del" ? removed : added;
      const part = (piece: string) =>
        isOnly && piece.trim() !== "" ? `<${tag} class="word">${escapeHtml(piece)}</${tag}>` : escapeHtml(piece);
      return value.split("\n").map(part).join("</p><p>");
    });
    const body = text === "" ? `<p class="untold">Dit stuk staat hier niet.</p>` : `<p>${marked.join("")}</p>`;
    return `<div><p class="side">${title}</p>${body}</div>`;
  };
  return `<div class="change sides">${side("Uw tekst", from, "del")}${side("Nieuwe tekst", to, "ins")}</div>`;
}

function offerHtml(each: BetterText, dossier: Dossier, answers: Answers): string {
  const label = headingOf(each, dossier);
  return `<section><h2>${escapeHtml(label)}</h2><p>${why(each)}</p>${besideHtml(each, dossier)}${questionHtml(questionOf(each, dossier), answers, [])}</section>`;
}

function pageHtml(
  { id, title, text, parts, comparison }: BetterPage,
  dossier: Dossier,
  answers: Answers,
  said: readonly string[],
  wrong: readonly Wrong[],
): string {
  const isApproved = ofOneVersion.some((key) => !isBlank(parts.fields[key]));
  const concept = isApproved
    ? `<p class="concept"><strong>Neemt u iets over, dan wordt de pagina weer een concept.</strong> De vaststelling hoort bij de tekst van nu. Lezers zien de vastgestelde versie tot u deze vaststelt.</p>`
    : "";
  return registerPage(
    handbook.id,
    `Betere tekst: ${title}`,
    `<p class="back">${link(betterAddress, "Terug naar de lijst")}</p>${saidHtml(said)}${wrongHtml(wrong)}
<p class="count">Betere teksten</p><h1>${escapeHtml(title)}</h1>
<p class="lead">U ziet uw eigen tekst en die van het voorbeeld bij deze versie van het programma: alleen wat verschilt. Kies per stuk. Wat u niet overneemt, komt pas terug als het voorbeeld opnieuw verandert.</p>
<p>Wat u overneemt, staat daarna bij <em>nog niet nagekeken</em>. ${link(formAddress(handbook.id, id), "Liever zelf schrijven")}? Dat kan op het formulier.</p>${concept}
<form method="post" action="${escapeHtml(pageAddress(id))}"><input type="hidden" name="newest" value="${fingerprint(text)}">
${comparison.better.map((each) => offerHtml(each, dossier, answers)).join("\n")}
${authorHtml(answers)}${buttons("Sla mijn keuzes op", [betterAddress, "Niets doen"])}</form>`,
    wrong.length > 0,
  );
}

/** The pages of better texts, over the save path of a desk. */
export function betterTextPages({ shelf, saver, now, changed }: RepairOptions) {
  // Typed once while the desk is open.
  let author = "";
  let said: readonly string[] = [];
  const saidOnce = () => {
    const told = said;
    said = [];
    return told;
  };

  async function onPage(id: string, sent: URLSearchParams | undefined): Promise<StartAnswer | undefined> {
    const dossier = await shelf.dossier();
    const page = (await betterTexts(dossier)).find((each) => each.id === id);
    // Whoever has nothing left to choose goes on to the list.
    if (page === undefined)
      return handbookPages(dossier).some((each) => each.id === id) ? { location: betterAddress } : undefined;
    const told = (answers: Answers, status: number, messages: readonly string[]): StartAnswer => {
      const wrong = messages.map((message) => ({ name: "", message }));
      return { status, page: pageHtml(page, dossier, answers, saidOnce(), wrong) };
    };
    if (sent === undefined) return told({ author }, 200, []);
    author = authorSent(sent);
    const questions = page.comparison.better.map((each) => questionOf(each, dossier));
    const answers = { ...answersIn(sent, questions), author };
    if (sent.get("newest") !== fingerprint(page.text))
      return told(answers, 409, [
        "Deze pagina is ondertussen gewijzigd. Er is niets opgeslagen. Hieronder staat hoe zij nu is: kijk of uw keuzes nog kloppen.",
      ]);
    const choices = new Map(
      questions.flatMap(({ name }): [string, "take" | "keep"][] => {
        const choice = one(answers, name);
        return choice === "take" || choice === "keep" ? [[name, choice]] : [];
      }),
    );
    if (choices.size === 0) return told(answers, 422, ["Kies bij ten minste één stuk wat u ermee doet."]);
    const { fields, body } = page.comparison.answered(choices, dayOf(clockOf(dossier.organisation, now).now));
    try {
      const place = placeOf(`${cmsRoot}/${pathOf(handbook, id)}`);
      const raw = written(handbook, fields, body);
      const saved = await saver.save({ place, raw, isNew: false, author, opened: page.text });
      changed();
      said = [`Uw keuzes voor “${page.title}” zijn opgeslagen.`, ...(saved.notice === undefined ? [] : [saved.notice])];
      return { location: pageAddress(id) };
    } catch (error) {
      return told(
        answers,
        422,
        wrongOf(error).map(({ message }) => message),
      );
    }
  }

  return async ([id = "", ...rest]: readonly string[], sent: URLSearchParams | undefined) => {
    if (rest.join("") !== "") return undefined;
    if (id !== "") return onPage(id, sent);
    return sent === undefined
      ? { status: 200, page: listPage(await betterTexts(await shelf.dossier()), saidOnce()) }
      : undefined;
  };
}
