// Withdraws a case: it stays in its register with its number, its text, the reason, the role and the day.

import { cmsRoot } from "../../core/cms/cms.ts";
import { type Dossier, entryOf } from "../../core/dossier/dossier.ts";
import { isBlank, isRetired } from "../../core/model/field.ts";
import { pathOf, type Register } from "../../core/model/register.ts";
import type { Plain } from "../../core/model/values.ts";
import { readParts } from "../../core/read/parts.ts";
import { collections } from "../../core/registers/index.ts";
import { type Answers, one, type Question, type Wrong, wrongIn } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { dayOf } from "../../core/time/written.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { authorHtml, authorSent } from "../author.ts";
import { placeOf } from "../save/place.ts";
import { written } from "../save/record.ts";
import { answersIn, questionHtml, registerPage, wrongHtml } from "../start/form-html.ts";
import type { StartAnswer } from "../start/start.ts";
import {
  buttons,
  historyAddress,
  link,
  type RepairOptions,
  roleQuestion,
  titleHtml,
  titleOf,
  wrongOf,
} from "./page-parts.ts";

export const withdrawAddress = (register: string, id: string): string => `/beheer/intrekken/${register}/${id}/`;

/** True for a case that can be withdrawn: it was not yet, and its text is still there. */
export const mayBeWithdrawn = (register: Register, data: Plain): boolean =>
  register.cases && !isRetired(data) && isBlank(data.withdrawnOn);

const questionsFor = (register: Register, dossier: Dossier, today: string): readonly Question[] => [
  {
    name: "reason",
    label: register.fields.withdrawnReason?.label ?? "",
    hint: "Bijvoorbeeld: dubbel opgeschreven, het is zaak 2026-002. Noem geen personen.",
    kind: "line",
    required: true,
  },
  roleQuestion(dossier, register.fields.withdrawnBy?.label ?? ""),
  { name: "on", label: register.fields.withdrawnOn?.label ?? "", kind: "day", required: true, proposal: today },
];

function page(
  register: Register,
  id: string,
  dossier: Dossier,
  questions: readonly Question[],
  answers: Answers,
  wrong: readonly Wrong[],
): string {
  const title = titleOf(register, id, dossier);
  const data = (entryOf(dossier, register, id)?.data ?? {}) as { readonly notifications?: readonly unknown[] };
  const told =
    (data.notifications ?? []).length === 0
      ? ""
      : "<p>Dit datalek is bij de AP gemeld. Trek ook die melding in, en leg dat op het formulier vast bij de meldingen.</p>";
  const back = historyAddress(register.id, id);
  return registerPage(
    register.id,
    `Intrekken: ${title}`,
    `<p class="back">${link(back, "Terug")}</p>${wrongHtml(wrong)}
<p class="count">${escapeHtml(register.title)}</p><h1>${titleHtml(title)} intrekken</h1>
<p class="lead">Doe dit als de zaak er niet hoort te staan. Zij wordt niet weggehaald: het nummer, de tekst en uw reden blijven staan, en het nummer wordt niet opnieuw gebruikt.</p>${told}
<form method="post" action="${escapeHtml(withdrawAddress(register.id, id))}">
${questions.map((each) => questionHtml(each, answers, wrong)).join("\n")}
${authorHtml(answers)}
${buttons("Trek in", [back, "Niet doen"])}</form>`,
    wrong.length > 0,
  );
}

/** The pages of withdrawing, over the save path of a desk. */
export function withdrawPages({ shelf, saver, now, changed }: RepairOptions) {
  let author = "";
  return async (
    [folder = "", id = "", ...rest]: readonly string[],
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer | undefined> => {
    const register = collections.find((each) => each.id === folder && each.cases);
    if (register === undefined || rest.join("") !== "") return undefined;
    const dossier = await shelf.dossier();
    const entry = entryOf(dossier, register, id);
    const parts = entry === undefined ? undefined : readParts(entry.text, register);
    if (entry === undefined || parts === undefined) return undefined;
    if (!mayBeWithdrawn(register, parts.fields)) return { location: historyAddress(register.id, id) };
    const questions = questionsFor(register, dossier, dayOf(clockOf(dossier.organisation, now).now));
    const told = (answers: Answers, wrong: readonly Wrong[]): StartAnswer => ({
      status: wrong.length > 0 ? 422 : 200,
      page: page(register, id, dossier, questions, answers, wrong),
    });
    if (sent === undefined) return told({ author }, []);
    author = authorSent(sent);
    const answers = { ...answersIn(sent, questions), author };
    const wrong = wrongIn(questions, answers);
    if (wrong.length > 0) return told(answers, wrong);
    const fields = {
      ...parts.fields,
      withdrawnOn: one(answers, "on"),
      withdrawnReason: one(answers, "reason"),
      withdrawnBy: one(answers, "role"),
    };
    try {
      const place = placeOf(`${cmsRoot}/${pathOf(register, id)}`);
      const raw = written(register, fields, parts.body);
      await saver.save({ place, raw, isNew: false, author, opened: entry.text });
      changed();
      return { location: historyAddress(register.id, id) };
    } catch (error) {
      return told(answers, wrongOf(error));
    }
  };
}
