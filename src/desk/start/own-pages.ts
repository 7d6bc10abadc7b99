// The first weeks of a handbook of one's own: what is left to do, checking what was taken over, approving what was read. Every
// change goes the way of every save.

import type { Context } from "../../core/blocks/component.ts";
import { publishPage } from "../../core/blocks/page-html.ts";
import { checkEntry } from "../../core/check/check.ts";
import { cmsRoot } from "../../core/cms/cms.ts";
import { firstWeeks, isDone, type Place, type Task } from "../../core/derive/first-weeks.ts";
import { recordSections } from "../../core/derive/record-html.ts";
import { gapsOf } from "../../core/dossier/completeness.ts";
import { type Dossier, entryOf, handbookPages, roleName } from "../../core/dossier/dossier.ts";
import { checked } from "../../core/edit/checked.ts";
import { withRecord } from "../../core/edit/save.ts";
import { pageExists } from "../../core/edition/addresses.ts";
import { citationText } from "../../core/law/citation.ts";
import { isUnchecked } from "../../core/model/field.ts";
import { type Entry, formPath, nameOf, pathOf, type Register } from "../../core/model/register.ts";
import type { Plain } from "../../core/model/values.ts";
import { type Parts, readParts } from "../../core/read/parts.ts";
import { collections, handbook, registerOf } from "../../core/registers/index.ts";
import { rules } from "../../core/rules/index.ts";
import { gapQuestions, withAnswers } from "../../core/start/gap-questions.ts";
import { type Answers, one, type Question, type Wrong, wrongIn } from "../../core/start/steps.ts";
import { approve, approversOf, uncheckedBehind } from "../../core/statement/approval.ts";
import { groupsIn, standingOf, statementPath } from "../../core/statement/versions.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { dayOf } from "../../core/time/written.ts";
import { type StatementGroup, statementGroups } from "../../core/vocabulary/people.ts";
import { writeBack } from "../../core/write/write.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { authorHtml, authorSent } from "../author.ts";
import type { Shelf } from "../save/dossier-cache.ts";
import { placeOf } from "../save/place.ts";
import type { Saver } from "../save/saver.ts";
import { Refusal } from "../server/refusal.ts";
import { answersIn, deskPage, questionHtml, wrongHtml } from "./form-html.ts";
import type { StartAnswer } from "./start.ts";

export interface OwnOptions {
  readonly shelf: Shelf;
  readonly saver: Saver;
  readonly now: string | undefined;
  /** Called after something was written. */
  readonly changed: () => void;
}

const weeks = "/beheer/eerste-weken/";
const checking = "/beheer/nakijken/";
const approving = "/beheer/vaststellen/";

const formAddress = ({ register, id }: Pick<Place, "register" | "id">) => formPath(register, id);
const checkAddress = (register: string, id: string) => `${checking}${register}/${id}/`;
const link = (address: string, words: string) => `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
const buttons = (words: string) => `<p class="buttons"><button type="submit">${escapeHtml(words)}</button></p>`;

const mostShown = 8;

function taskHtml(task: Task): string {
  const { title, why, done, total, minutes, on, places } = task;
  const count = `${done} van ${total}`;
  if (isDone(task)) return `<li><h2>${escapeHtml(title)} <span class="tag met">klaar</span></h2><p>${count}.</p></li>`;
  const addressOf = (place: Place) =>
    on === "check" && place.id !== undefined
      ? checkAddress(place.register, place.id)
      : on === "approve"
        ? approving
        : formAddress(place);
  const shown = places.slice(0, mostShown).map((place) => `<li>${link(addressOf(place), place.label)}</li>`);
  const more = places.length > mostShown ? `<li>en nog ${places.length - mostShown}</li>` : "";
  const all = on === "check" ? `<p>${link(checking, "Alles wat nog moet worden nagekeken")}</p>` : "";
  return `<li><h2>${escapeHtml(title)}</h2><p>${count} klaar, nog ongeveer ${minutes < 60 ? `${minutes} minuten` : `${Math.round(minutes / 30) / 2} uur`.replace(".", ",")}. ${escapeHtml(why)}</p><ul>${shown.join("")}${more}</ul>${all}</li>`;
}

function weeksPage(dossier: Dossier): string {
  const tasks = firstWeeks(dossier);
  const left = tasks.filter((each) => !isDone(each));
  const lead =
    left.length === 0
      ? "Alles wat is overgenomen, is nagekeken; alles is begonnen en vastgesteld. Deze lijst is klaar. Wat later verandert, staat bij Wat ontbreekt nog en bij Meldingen van de controle."
      : "Deze lijst volgt uit wat er staat: een regel verdwijnt als het er is, niet als u iets afvinkt.";
  return deskPage(
    "De eerste weken",
    `<p class="back">${link("/?site", "Naar de site")}</p><h1>De eerste weken</h1><p class="lead">${lead}</p>
<p>${tasks.length - left.length} van ${tasks.length} onderdelen klaar.</p>
<ol class="tasks">${[...left, ...tasks.filter(isDone)].map(taskHtml).join("")}</ol>`,
  );
}

/** What pages of the desk may show of the registers: everything, with links to what there is. */
export const contextOf = (dossier: Dossier): Context => ({
  dossier,
  edition: "registers",
  href: (path) => (pageExists(path, dossier, "registers") ? path : undefined),
});

// What pages and statements build on comes first.
const inOrder = [
  ...collections.filter(({ shape }) => shape !== "pages"),
  ...collections.filter(({ shape }) => shape === "pages"),
];

const uncheckedIn = (dossier: Dossier): readonly (readonly [Register, Entry])[] =>
  inOrder.flatMap((register) =>
    (dossier.entries[register.id] ?? [])
      .filter(({ data }) => isUnchecked(data))
      .map((entry) => [register, entry] as const),
  );

const isWhole = (register: Register, entry: Entry) =>
  gapsOf(register, entry.data).every(({ path }) => path === register.reviewedField);

function listPage(dossier: Dossier, author: string, wrong: readonly Wrong[]): string {
  const all = uncheckedIn(dossier);
  const parts = inOrder.flatMap((register) => {
    const some = all.filter(([of]) => of === register).map(([, entry]) => entry);
    if (some.length === 0) return [];
    const total = dossier.counts[register.id] ?? 0;
    const rows = some.map((entry) => {
      const id = `kijk-${register.id}-${entry.id}`;
      const name = link(checkAddress(register.id, entry.id), nameOf(register, entry));
      return isWhole(register, entry)
        ? `<li class="box"><input type="checkbox" id="${id}" name="record" value="${register.id}/${entry.id}"><label for="${id}"><span class="heard">Nagekeken: </span>${escapeHtml(nameOf(register, entry))}</label> <a href="${checkAddress(register.id, entry.id)}">Lezen<span class="heard">: ${escapeHtml(nameOf(register, entry))}</span></a></li>`
        : `<li class="box">${name} <small>nog iets in te vullen</small></li>`;
    });
    return [
      `<section><h2>${escapeHtml(register.title)}</h2><p>${total - some.length} van ${total} nagekeken.</p><ul class="plain">${rows.join("")}</ul></section>`,
    ];
  });
  const body =
    parts.length === 0
      ? "<p>Alles wat is overgenomen, is nagekeken.</p>"
      : `<form method="post" action="${checking}">${parts.join("\n")}
<p>Lees eerst wat er staat, en vink dan aan wat bij u ook zo is.</p>
${authorHtml({ author })}${buttons("Nagekeken: zo is het bij ons ook")}</form>`;
  return deskPage(
    "Nakijken",
    `<p class="back">${link(weeks, "Terug")}</p>${wrongHtml(wrong)}<h1>Nakijken wat is overgenomen</h1>${body}`,
    wrong.length > 0,
  );
}

function recordPage(
  register: Register,
  entry: Entry,
  dossier: Dossier,
  answers: Answers,
  wrong: readonly Wrong[],
): string {
  const name = nameOf(register, entry);
  const questions = gapQuestions(register, entry.data, dossier);
  const content =
    register.shape === "pages"
      ? `<section class="page">${publishPage(entry.body, contextOf(dossier))}</section>`
      : recordSections(register, entry, "registers", contextOf(dossier))
          .map(({ label, html }) => `<section><h2>${escapeHtml(label)}</h2>${html}</section>`)
          .join("\n");
  const asked = questions.length === 0 ? "" : `<h2>Dit moet er nog bij</h2>`;
  return deskPage(
    name,
    `<p class="back">${link(checking, "Terug naar de lijst")}</p>${wrongHtml(wrong)}
<p class="count">${escapeHtml(register.title)}</p><h1>${escapeHtml(name)}</h1>
<p class="concept"><strong>Overgenomen, nog niet nagekeken.</strong> Lees alles. Is iets bij u anders, ${link(formAddress({ register: register.id, id: entry.id }), "wijzig het dan in het formulier")}.</p>
${content}
<form method="post" action="${checkAddress(register.id, entry.id)}">${asked}
${questions.map((each) => questionHtml(each, answers, wrong)).join("\n")}
${authorHtml(answers)}${buttons("Nagekeken: zo is het bij ons ook")}</form>`,
    wrong.length > 0,
  );
}

const dayQuestion = (name: string, label: string, today: string): Question => ({
  name,
  label,
  kind: "day",
  required: true,
  proposal: today,
  wrong: (answer) => (/^\d{4}-\d{2}-\d{2}$/.test(answer) ? undefined : "Kies een dag."),
});

const roleQuestion = (ids: readonly string[], dossier: Dossier, proposal: string): Question => ({
  name: "approvedBy",
  label: "Wie stelt vast",
  kind: "one",
  required: true,
  options: ids.map((id) => ({ value: id, label: roleName(dossier, id) })),
  proposal,
});

const statementQuestions = (dossier: Dossier, today: string, isFirst: boolean): readonly Question[] => {
  const may = dossier.organisation === undefined ? [] : approversOf(dossier.organisation);
  return [
    roleQuestion(may, dossier, may[0] ?? ""),
    dayQuestion("approvedOn", "Vastgesteld op", today),
    dayQuestion("effectiveOn", "Geldt vanaf", today),
    {
      name: "changed",
      label: "Wat is er anders dan in de vorige versie",
      kind: "line",
      required: true,
      ...(isFirst && { proposal: "Eerste versie." }),
    },
    {
      name: "told",
      label: "Hoe horen mensen het",
      hint: "Bijvoorbeeld: op de website, en bij het eerste gesprek.",
      kind: "line",
      required: true,
    },
  ];
};

const pageQuestions = (dossier: Dossier, today: string): readonly Question[] => {
  const { organisation } = dossier;
  const may = (organisation?.roles ?? [])
    .filter(({ id, external }) => external !== "yes" && id !== organisation?.dpoRole)
    .map(({ id }) => id);
  return [
    roleQuestion(may, dossier, organisation?.controllerRole ?? ""),
    dayQuestion("approvedOn", "Vastgesteld op", today),
    dayQuestion("effectiveOn", "In werking op", today),
  ];
};

function approvePage(dossier: Dossier, today: string, answers: Answers, wrong: readonly Wrong[]): string {
  const groups = groupsIn(dossier, "registers").map((group) => {
    const { latest, differences } = standingOf(dossier, group);
    const state =
      latest === undefined
        ? "nog niet vastgesteld"
        : differences.length === 0
          ? "vastgesteld"
          : "loopt achter op de registers";
    return `<li>${link(`${approving}${group.slug}/`, `Voor ${group.label}`)} <small>${state}</small></li>`;
  });
  const open = handbookPages(dossier).filter(({ data }) => data.approvedOn === undefined);
  const rows = open.map(({ id, data }) => {
    const box = `pagina-${id}`;
    return `<li class="box"><input type="checkbox" id="${box}" name="page" value="${id}"><label for="${box}">${escapeHtml(data.title)}</label> <a href="/handboek/${id}/">Lezen<span class="heard">: ${escapeHtml(data.title)}</span></a></li>`;
  });
  const pages =
    open.length === 0
      ? "<p>Alle pagina's zijn vastgesteld.</p>"
      : `<form method="post" action="${approving}"><p>Vink aan wat is vastgesteld door wie daarover beslist. Wat u niet aanvinkt, blijft concept.</p><ul class="plain">${rows.join("")}</ul>
${pageQuestions(dossier, today)
  .map((each) => questionHtml(each, answers, wrong))
  .join("\n")}
${authorHtml(answers)}${buttons("Deze pagina's zijn vastgesteld")}</form>`;
  return deskPage(
    "Vaststellen",
    `<p class="back">${link(weeks, "Terug")}</p>${wrongHtml(wrong)}<h1>Vaststellen</h1>
<section><h2>Privacyverklaringen</h2>${groups.length === 0 ? "<p>Er is nog geen verwerking waarover mensen iets moeten weten.</p>" : `<ul>${groups.join("")}</ul>`}</section>
<section><h2>Pagina's van het handboek</h2>${pages}</section>`,
    wrong.length > 0,
  );
}

function statementPage(
  dossier: Dossier,
  group: StatementGroup,
  today: string,
  answers: Answers,
  wrong: readonly Wrong[],
): string {
  const { latest, proposed, differences } = standingOf(dossier, group);
  const unchecked = uncheckedBehind(dossier, group).map((entry) => {
    const register = registerOf(entry.register);
    return `<li>${link(checkAddress(entry.register, entry.id), register === undefined ? entry.id : nameOf(register, entry))}</li>`;
  });
  const title = `Privacyverklaring voor ${group.label}`;
  const done = latest !== undefined && differences.length === 0;
  const rest =
    unchecked.length > 0
      ? `<p class="concept"><strong>Nog niet vast te stellen.</strong> Deze verklaring steunt op wat nog niet is nagekeken:</p><ul>${unchecked.join("")}</ul>`
      : done
        ? "<p>Deze tekst is vastgesteld.</p>"
        : `<form method="post" action="${approving}${group.slug}/">
${statementQuestions(dossier, today, latest === undefined)
  .map((each) => questionHtml(each, answers, wrong))
  .join("\n")}
${authorHtml(answers)}${buttons("Deze tekst is vastgesteld")}</form>`;
  return deskPage(
    title,
    `<p class="back">${link(approving, "Terug")}</p>${wrongHtml(wrong)}<h1>${escapeHtml(title)}</h1>
<p class="lead">Deze tekst volgt uit uw registers. Lees hem hier, of ${link(statementPath(group), "zoals hij op de site staat")}.</p>
<details><summary>De tekst</summary><pre class="statement">${escapeHtml(proposed)}</pre></details>
${rest}`,
    wrong.length > 0,
  );
}

export interface OwnPages {
  /** The answer to an address under /beheer/; undefined when it is none of these pages. */
  readonly answer: (path: string, sent: URLSearchParams | undefined) => Promise<StartAnswer | undefined>;
}

/** The pages of the first weeks over the save path of a desk. */
export function ownPages({ shelf, saver, now, changed }: OwnOptions): OwnPages {
  // Typed once while the desk is open.
  let author = "";

  async function put(
    register: Register,
    id: string,
    text: string,
    base: string | undefined,
  ): Promise<readonly Wrong[]> {
    try {
      const place = placeOf(`${cmsRoot}/${pathOf(register, id)}`);
      await saver.save({ place, raw: text, isNew: base === undefined, author, opened: base });
      changed();
      return [];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.message.split("\n").map((message) => ({ name: "", message }));
    }
  }

  const rawOf = ({ fields, body }: Parts) => `---\n${JSON.stringify(fields)}\n---\n${body}`;

  /** Saves a record that somebody has checked; gives what stands in the way. */
  async function confirm(register: Register, entry: Entry, answers: Answers, today: string): Promise<readonly Wrong[]> {
    const parts = readParts(entry.text, register);
    if (parts === undefined) return [{ name: "", message: "Dit bestand is niet te lezen; bekijk de bevindingen." }];
    const dossier = await shelf.dossier();
    const fields: Plain = checked(register, withAnswers(register, parts.fields, answers), today);
    const text = writeBack(entry.text, fields, parts.body, register);
    const after = withRecord(dossier, register, entry.id, text);
    const made = entryOf(after, register, entry.id);
    const errors =
      made === undefined
        ? after.findings.filter(({ file }) => file === pathOf(register, entry.id))
        : checkEntry(after, made, rules);
    const asked = new Set(gapQuestions(register, entry.data, dossier).map(({ name }) => name));
    const wrong = errors
      .filter(({ severity }) => severity === "error")
      .map(({ message, remedy, path, source }): Wrong => {
        const named = [...asked].find((name) => name === path || name.startsWith(`${path}.`));
        const said = named === undefined ? ` ${remedy} (${source.map(citationText).join(", ")})` : "";
        return { name: named ?? "", message: `${message}${said}` };
      });
    return wrong.length > 0 ? wrong : put(register, entry.id, rawOf({ fields, body: parts.body }), entry.text);
  }

  async function checkOne(
    folder: string,
    id: string,
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer | undefined> {
    const register = registerOf(folder);
    const dossier = await shelf.dossier();
    const entry = register === undefined ? undefined : entryOf(dossier, register, id);
    if (register === undefined || entry === undefined) return undefined;
    if (!isUnchecked(entry.data)) return { location: checking };
    if (sent === undefined) return { status: 200, page: recordPage(register, entry, dossier, { author }, []) };
    author = authorSent(sent);
    const answers = { ...answersIn(sent, gapQuestions(register, entry.data, dossier)), author };
    const wrong = await confirm(register, entry, answers, todayOf(dossier));
    if (wrong.length > 0) return { status: 422, page: recordPage(register, entry, dossier, answers, wrong) };
    const next = uncheckedIn(await shelf.dossier()).find(([of]) => of === register);
    return { location: next === undefined ? checking : checkAddress(register.id, next[1].id) };
  }

  async function checkMany(sent: URLSearchParams | undefined): Promise<StartAnswer> {
    const dossier = await shelf.dossier();
    if (sent === undefined) return { status: 200, page: listPage(dossier, author, []) };
    author = authorSent(sent);
    const wrong: Wrong[] = [];
    for (const record of sent.getAll("record")) {
      const [folder = "", id = ""] = record.split("/");
      const register = registerOf(folder);
      const entry = register === undefined ? undefined : entryOf(dossier, register, id);
      if (register === undefined || entry === undefined || !isUnchecked(entry.data)) continue;
      const found = await confirm(register, entry, {}, todayOf(dossier));
      wrong.push(...found.map(({ message }) => ({ name: "", message: `${nameOf(register, entry)}: ${message}` })));
    }
    if (wrong.length === 0) return { location: checking };
    return { status: 422, page: listPage(await shelf.dossier(), author, wrong) };
  }

  const todayOf = (dossier: Dossier) => dayOf(clockOf(dossier.organisation, now).now);

  async function approveStatement(group: StatementGroup, sent: URLSearchParams | undefined): Promise<StartAnswer> {
    const dossier = await shelf.dossier();
    const today = todayOf(dossier);
    const told = (answers: Answers, wrong: readonly Wrong[]): StartAnswer => ({
      status: wrong.length > 0 ? 422 : 200,
      page: statementPage(dossier, group, today, answers, wrong),
    });
    if (sent === undefined) return told({ author }, []);
    author = authorSent(sent);
    const questions = statementQuestions(dossier, today, false);
    const answers = { ...answersIn(sent, questions), author };
    const wrong = wrongIn(questions, answers);
    if (wrong.length > 0) return told(answers, wrong);
    const [approvedBy = "", approvedOn = "", effectiveOn = "", changedWords = "", said = ""] = questions.map(
      ({ name }) => one(answers, name),
    );
    const approved = approve(dossier, group, {
      approvedBy,
      approvedOn,
      effectiveOn,
      changed: changedWords,
      told: said,
    });
    if (!("path" in approved)) return told(answers, [{ name: "", message: approved.join(" ") }]);
    const register = registerOf("privacy-statements");
    const id = (approved.path.split("/").at(-1) ?? "").replace(/\.md$/, "");
    const refused = register === undefined ? [] : await put(register, id, approved.text, undefined);
    return refused.length > 0 ? told(answers, refused) : { location: approving };
  }

  async function approvePages(sent: URLSearchParams | undefined): Promise<StartAnswer> {
    const dossier = await shelf.dossier();
    const today = todayOf(dossier);
    if (sent === undefined) return { status: 200, page: approvePage(dossier, today, { author }, []) };
    author = authorSent(sent);
    const questions = pageQuestions(dossier, today);
    const answers = { ...answersIn(sent, questions), author };
    const chosen = sent.getAll("page");
    const wrong: Wrong[] = [
      ...(chosen.length === 0 ? [{ name: "", message: "Vink ten minste één pagina aan." }] : []),
      ...wrongIn(questions, answers),
    ];
    const pages = handbook;
    for (const id of wrong.length > 0 ? [] : chosen) {
      const entry = entryOf(dossier, pages, id);
      const parts = entry === undefined ? undefined : readParts(entry.text, pages);
      if (entry === undefined || parts === undefined) continue;
      const { takenOver: _mark, version, ...rest } = parts.fields;
      const fields = {
        ...rest,
        // A concept becomes the first version that holds.
        version: /^0\./.test(String(version)) ? "1.0" : version,
        approvedBy: one(answers, "approvedBy"),
        approvedOn: one(answers, "approvedOn"),
        effectiveOn: one(answers, "effectiveOn"),
      };
      const refused = await put(pages, id, rawOf({ fields, body: parts.body }), entry.text);
      wrong.push(...refused.map(({ message }) => ({ name: "", message: `${nameOf(pages, entry)}: ${message}` })));
    }
    if (wrong.length === 0) return { location: approving };
    return { status: 422, page: approvePage(await shelf.dossier(), today, answers, wrong) };
  }

  return {
    async answer(path, sent) {
      const [first, second = "", third = "", ...rest] = path.split("/");
      if (rest.length > 1) return undefined;
      if (first === "eerste-weken" && second === "" && sent === undefined)
        return { status: 200, page: weeksPage(await shelf.dossier()) };
      if (first === "nakijken") return second === "" ? checkMany(sent) : checkOne(second, third, sent);
      if (first !== "vaststellen") return undefined;
      if (second === "") return approvePages(sent);
      const group = statementGroups.find(({ slug }) => slug === second);
      return group === undefined ? undefined : approveStatement(group, sent);
    },
  };
}
