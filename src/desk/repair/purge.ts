// Takes the old text of a retired case, or a text that never belonged here, out of the whole history. Asked twice: it cannot be
// undone.

import { type Dossier, entryOf } from "../../core/dossier/dossier.ts";
import { isRetired } from "../../core/model/field.ts";
import type { Register } from "../../core/model/register.ts";
import { assuranceRecords, collections, registerAt } from "../../core/registers/index.ts";
import { type Answers, one, type Question, type Wrong, wrongIn } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import {
  extentOf,
  hasHits,
  type PlannedPurge,
  type PurgeDone,
  performPurge,
  planPurge,
  type ToPurge,
} from "../../node/command/purge.ts";
import { git } from "../../node/git/git.ts";
import { authorHtml, authorSent } from "../author.ts";
import { authorOf, commit } from "../save/commit.ts";
import { answersIn, deskPage, questionHtml, wrongHtml } from "../start/form-html.ts";
import type { StartAnswer } from "../start/start.ts";
import { buttons, link, type RepairOptions, roleQuestion, titleHtml, titleOf, wrongOf } from "./page-parts.ts";

export const purgeAddress = (register: string, id: string): string => `/beheer/wissen/${register}/${id}/`;
const textAddress = "/beheer/wissen/tekst/";
const back = "/beheer/opruimen/";
/** Typed to confirm where there is no number to type. */
const word = "WISSEN";

/** What one page is about. */
interface Subject {
  readonly address: string;
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  /** Typed to confirm. */
  readonly typed: string;
  readonly typedLabel: string;
}

const ofCase = (register: Register, id: string): Subject => ({
  address: purgeAddress(register.id, id),
  title: `Oude tekst van ${register.singular} ${id} wissen`,
  lead: "De zaak is opgeruimd. Haar oude tekst staat nog in de geschiedenis van deze map. Hier haalt u die eruit.",
  stays: "Het nummer, de soort, de bewaartermijn, de dag en de rol blijven staan.",
  typed: id,
  typedLabel: `Typ het nummer: ${id}`,
});

const ofText: Subject = {
  address: textAddress,
  title: "Een tekst overal wissen",
  lead: "Voor een naam, nummer of zin die hier niet hoort. De tekst gaat uit alle bestanden van nu en uit de hele geschiedenis. Op die plekken komt (weggehaald) te staan.",
  stays: "Al het andere blijft staan zoals het is.",
  typed: word,
  typedLabel: `Typ het woord ${word}`,
};

const textQuestion: Question = {
  name: "text",
  label: "De tekst die weg moet",
  hint: "Precies zoals hij er staat; hoofdletters en regeleinden maken niet uit. Ten minste drie tekens.",
  kind: "text",
  required: true,
};

const confirmQuestion = ({ typed, typedLabel }: Subject): Question => ({
  name: "confirm",
  label: typedLabel,
  hint: "Zo weten wij zeker dat u dit bedoelt.",
  kind: "line",
  required: true,
  wrong: (answer) => (answer === typed ? undefined : `Hier hoort precies te staan: ${typed}.`),
});

const hiddenHtml = (answers: Answers, names: readonly string[]) =>
  names.map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(one(answers, name))}">`).join("");

const shell = (subject: Subject, body: string, wrong: readonly Wrong[]) =>
  deskPage(
    subject.title,
    `<p class="back">${link(back, "Terug")}</p>${wrongHtml(wrong)}<h1>${titleHtml(subject.title)}</h1>${body}`,
    wrong.length > 0,
  );

const firstPage = (subject: Subject, questions: readonly Question[], answers: Answers, wrong: readonly Wrong[]) =>
  shell(
    subject,
    `<p class="lead">${escapeHtml(subject.lead)}</p><p>${escapeHtml(subject.stays)}</p>
<form method="post" action="${subject.address}">${questions.map((each) => questionHtml(each, answers, wrong)).join("\n")}
${authorHtml(answers)}
${buttons("Kijk wat er weggaat", [back, "Niet doen"])}</form>`,
    wrong,
  );

function secondPage(subject: Subject, plan: PlannedPurge, answers: Answers, wrong: readonly Wrong[]): string {
  // A file by the name of its record, as far as it is one.
  const named = (file: string) => {
    const register = registerAt(file);
    const id = (file.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
    return register === undefined
      ? `<code>${escapeHtml(file)}</code>`
      : `${escapeHtml(register.title)}${register.shape === "single" ? "" : `: ${escapeHtml(titleOf(register, id, plan.dossier))}`}`;
  };
  const files = [...new Set([...plan.purge.hits.files].sort().map(named))].map((each) => `<li>${each}</li>`);
  return shell(
    subject,
    `<p class="concept"><strong>Dit is niet terug te draaien.</strong> De tekst gaat uit ${escapeHtml(extentOf(plan))}. Niemand kan hem daarna nog terughalen, ook wij niet.</p>
<section><h2>Dit gaat weg</h2><p>De tekst op deze plekken, in elke versie waarin hij staat:</p><ul>${files.join("")}</ul></section>
<section><h2>Dit blijft</h2><p>${escapeHtml(subject.stays)} In de borging komt een regel: dat er iets is gewist, wanneer en door welke rol. Niet wat.</p></section>
<form method="post" action="${subject.address}">${hiddenHtml(answers, ["text", "role", "author"])}
${questionHtml(confirmQuestion(subject), answers, wrong)}${buttons("Wis voorgoed", [back, "Niet doen"], true)}</form>`,
    wrong,
  );
}

function donePage(
  plan: PlannedPurge,
  done: PurgeDone,
  notice: string | undefined,
  elsewhere: readonly string[],
): string {
  const record = `/beheer/#/collections/${assuranceRecords.id}/entries/${done.record.replace(/^.*\/|\.md$/g, "")}`;
  const { backups } = plan.dossier.organisation ?? {};
  const next = [
    ...elsewhere.map(escapeHtml),
    `Maak nu een ${link("/beheer/reservekopie/", "nieuwe reservekopie")}, en vernietig de oudere: daar staat de tekst nog in.${backups === undefined ? "" : ` Over reservekopieën schreef u op: ${escapeHtml(backups.trim())}`}`,
    "Staat de geschiedenis ook op een server of een andere computer, vraag dan wie het programma beheert om haar daar te vervangen. Niet samenvoegen: dan komt de tekst terug.",
    "Wis ook uw kladversies in dit beheer: bij Hulp bij invullen, Wis mijn kladversies.",
    "Vernietig sites en bestanden die u eerder heeft gebouwd of bewaard.",
    `Beoordeel of dit een datalek was: wie kon lezen wat er niet (meer) hoorde te staan? ${link("/beheer/#/collections/personal-data-breaches/new", "Leg dat vast in het datalekregister")}, ook als u besluit niet te melden.`,
  ];
  const proof =
    done.left === 0
      ? "<p>De hele geschiedenis is daarna nagelezen: de tekst staat er nergens meer in.</p>"
      : `<p class="concept"><strong>Let op:</strong> buiten de inhoud staat de tekst nog op ${done.left} ${done.left === 1 ? "plek" : "plekken"}. Vraag wie het programma beheert om die weg te halen.</p>`;
  return deskPage(
    "Gewist",
    `<p class="back">${link(back, "Terug")}</p><h1>Gewist</h1><p class="lead">De tekst is weg uit ${escapeHtml(extentOf(plan))}.</p>${proof}
${notice === undefined ? "" : `<p class="concept">${escapeHtml(notice)}</p>`}<p>${link(record, "Het bewijs dat er iets is gewist")} staat bij de borging.</p>
<h2>Doe nu nog dit</h2><ol class="steps">${next.map((each) => `<li>${each}</li>`).join("")}</ol>`,
  );
}

const nothingPage = (subject: Subject) =>
  shell(subject, "<p>In de geschiedenis is hiervan niets gevonden. Er is niets veranderd.</p>", []);

/** The pages of purging. While one is carried out nothing is saved or built. */
export function purgePages({ content, shelf, saver, changed, built, purged = async () => [] }: RepairOptions) {
  let author = "";

  async function carriedOut(subject: Subject, what: ToPurge, answers: Answers): Promise<StartAnswer> {
    const role = one(answers, "role");
    await built();
    const { plan, done, notice, elsewhere } = await saver.inQuiet(async () => {
      const planned = await planPurge(content, what, role);
      if (!hasHits(planned)) return { plan: planned, done: undefined, notice: undefined, elsewhere: [] };
      const before = (await git(content, ["rev-parse", "HEAD"])).out.toString("utf8").trim();
      const carried = await performPurge(content, planned);
      const committed = await commit({
        content,
        path: carried.record,
        message: "Bewijsstuk: tekst uit de geschiedenis gehaald",
        author: authorOf(author),
      });
      const left =
        committed.state === "committed"
          ? undefined
          : "Het bewijs staat in het bestand, maar nog niet in de geschiedenis. Vraag wie het programma beheert om het vast te leggen.";
      return { plan: planned, done: carried, notice: left, elsewhere: await purged(before) };
    });
    if (done === undefined) return { status: 200, page: nothingPage(subject) };
    changed();
    return { status: 200, page: donePage(plan, done, notice, elsewhere) };
  }

  async function pages(
    subject: Subject,
    dossier: Dossier,
    own: readonly Question[],
    whatOf: (answers: Answers) => ToPurge,
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer> {
    const questions = [...own, roleQuestion(dossier, "Wie wist dit")];
    const first = (answers: Answers, wrong: readonly Wrong[]): StartAnswer => ({
      status: wrong.length > 0 ? 422 : 200,
      page: firstPage(subject, questions, answers, wrong),
    });
    if (sent === undefined) return first({ author }, []);
    author = authorSent(sent);
    const confirm = confirmQuestion(subject);
    const answers = { ...answersIn(sent, [...questions, confirm]), author };
    const wrong = wrongIn(questions, answers);
    if (wrong.length > 0) return first(answers, wrong);
    try {
      const asked = sent.has("confirm") ? wrongIn([confirm], answers) : undefined;
      if (asked?.length === 0) return await carriedOut(subject, whatOf(answers), answers);
      const plan = await saver.inQuiet(() => planPurge(content, whatOf(answers), one(answers, "role")));
      if (!hasHits(plan)) return { status: 200, page: nothingPage(subject) };
      return { status: asked === undefined ? 200 : 422, page: secondPage(subject, plan, answers, asked ?? []) };
    } catch (error) {
      return first(answers, wrongOf(error));
    }
  }

  return async (
    [folder = "", id = "", ...rest]: readonly string[],
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer | undefined> => {
    if (rest.join("") !== "") return undefined;
    const dossier = await shelf.dossier();
    if (folder === "tekst" && id === "")
      return pages(ofText, dossier, [textQuestion], (answers) => ({ text: one(answers, "text") }), sent);
    const register = collections.find((each) => each.id === folder && each.cases);
    const entry = register === undefined ? undefined : entryOf(dossier, register, id);
    if (register === undefined || entry === undefined || !isRetired(entry.data)) return undefined;
    return pages(ofCase(register, id), dossier, [], () => ({ record: `${register.id}/${id}` }), sent);
  };
}
