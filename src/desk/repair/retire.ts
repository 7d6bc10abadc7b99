// Ends cases whose retention period is over: which may be retired, what goes and what stays, and what was retired before.

import { cmsRoot } from "../../core/cms/cms.ts";
import { brokenBy } from "../../core/derive/removal.ts";
import { type Dossier, entryOf } from "../../core/dossier/dossier.ts";
import { type Retention, refusedOn, retentionOf, tombstone } from "../../core/edit/retire.ts";
import { isBlank, isRetired } from "../../core/model/field.ts";
import { type Entry, pathOf, type Register } from "../../core/model/register.ts";
import { collections, retentionPeriods } from "../../core/registers/index.ts";
import { type Answers, one, type Wrong, wrongIn } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { dayInWords, dayOf } from "../../core/time/written.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { authorHtml, authorSent } from "../author.ts";
import { placeOf } from "../save/place.ts";
import { Refusal } from "../server/refusal.ts";
import { answersIn, deskPage, questionHtml, registerPage, wrongHtml } from "../start/form-html.ts";
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
import { purgeAddress } from "./purge.ts";

export const retiring = "/beheer/opruimen/";
export const retireAddress = (register: string, id: string): string => `${retiring}${register}/${id}/`;

const caseRegisters = collections.filter(({ cases }) => cases);

interface OfCase {
  readonly register: Register;
  readonly entry: Entry;
  readonly retention: Retention;
}

/** Cases whose retention period is over, and that were not retired yet. */
const ended = (dossier: Dossier, today: string): readonly OfCase[] =>
  caseRegisters.flatMap((register) =>
    (dossier.entries[register.id] ?? []).flatMap((entry) => {
      const retention = isRetired(entry.data) ? [] : retentionOf(dossier, register, entry);
      return "rule" in retention && refusedOn(retention, entry.id, today) === undefined
        ? [{ register, entry, retention }]
        : [];
    }),
  );

const list = (items: readonly string[], none: string) =>
  items.length === 0 ? `<p>${none}</p>` : `<ul>${items.map((each) => `<li>${each}</li>`).join("")}</ul>`;

function listPage(dossier: Dossier, today: string): string {
  const over = ended(dossier, today).map(
    ({ register, entry, retention }) =>
      `${link(retireAddress(register.id, entry.id), titleOf(register, entry.id, dossier))} <small>bewaard tot en met ${dayInWords(retention.until)}</small>`,
  );
  const gone = caseRegisters.flatMap((register) =>
    (dossier.entries[register.id] ?? [])
      .filter(({ data }) => isRetired(data))
      .map(({ id }) => link(purgeAddress(register.id, id), `${register.singular} ${id}`)),
  );
  return deskPage(
    "Opruimen",
    `<p class="back">${link("/beheer/", "Naar het beheer")}</p><h1>Opruimen na de bewaartermijn</h1>
<p class="lead">Van een zaak die lang genoeg is bewaard, blijven alleen het nummer en de reden. Dat gaat in twee stappen: eerst opruimen, daarna de oude tekst wissen uit de geschiedenis.</p>
<section><h2>Stap 1: opruimen</h2>${list(over, "Er is geen zaak waarvan de bewaartermijn voorbij is.")}</section>
<section><h2>Stap 2: oude tekst wissen</h2>${list(gone, "Er is nog geen zaak opgeruimd.")}</section>
<section><h2>Een tekst die hier niet hoort</h2><p>Staat er een naam of nummer in een tekst, of heeft dat er gestaan? ${link("/beheer/wissen/tekst/", "Wis die tekst overal")}.</p></section>`,
  );
}

function page({ register, entry, retention }: OfCase, dossier: Dossier, answers: Answers, wrong: readonly Wrong[]) {
  const title = titleOf(register, entry.id, dossier);
  const data = entry.data as Readonly<Record<string, unknown>>;
  const goes = Object.entries(register.fields)
    .filter(([key]) => !isBlank(data[key]))
    .map(([, { label }]) => escapeHtml(label));
  const rule = entryOf(dossier, retentionPeriods, retention.rule)?.data.name ?? retention.rule;
  const stays = [
    `het nummer ${entry.id}`,
    register.fields.retired?.fields?.kind?.label ?? "soort",
    `de bewaartermijn: ${rule}`,
    "de dag van opruimen en uw rol",
  ];
  const exceptions =
    retention.exceptions === undefined
      ? ""
      : `<p class="concept"><strong>Ga eerst na dat geen uitzondering geldt:</strong> ${escapeHtml(retention.exceptions)}</p>`;
  const kept = isBlank(data.keptReason)
    ? ""
    : `<p class="concept"><strong>Bij deze zaak staat waarom zij langer wordt bewaard.</strong> Geldt dat nog, ruim haar dan niet op.</p>`;
  return registerPage(
    register.id,
    `Opruimen: ${title}`,
    `<p class="back">${link(retiring, "Terug")}</p>${wrongHtml(wrong)}
<p class="count">${escapeHtml(register.title)}</p><h1>${titleHtml(title)} opruimen</h1>
<p class="lead">De bewaartermijn liep tot en met ${dayInWords(retention.until)}.</p>${exceptions}${kept}
<section><h2>Dit blijft</h2>${list(stays.map(escapeHtml), "")}</section>
<section><h2>Dit gaat weg</h2>${list([...goes, ...(entry.body.trim() === "" ? [] : ["Vrije tekst"])], "")}</section>
<p>De oude tekst staat daarna nog in de geschiedenis. Die wist u in de volgende stap. Vernietig ook het bewijs dat elders ligt.</p>
<form method="post" action="${escapeHtml(retireAddress(register.id, entry.id))}">
${questionHtml(roleQuestion(dossier, "Wie ruimt op"), answers, wrong)}
${authorHtml(answers)}
${buttons("Ruim op", [retiring, "Niet doen"], true)}</form>`,
    wrong.length > 0,
  );
}

/** The pages of retiring, over the save path of a desk. */
export function retirePages({ shelf, saver, now, changed }: RepairOptions) {
  let author = "";
  const todayOf = (dossier: Dossier) => dayOf(clockOf(dossier.organisation, now).now);

  /** The case when it may be retired today; throws a Refusal otherwise. */
  function endedCase(dossier: Dossier, register: Register, id: string): OfCase | undefined {
    const entry = entryOf(dossier, register, id);
    if (entry === undefined) return undefined;
    const retention = retentionOf(dossier, register, entry);
    const refused = "rule" in retention ? refusedOn(retention, id, todayOf(dossier)) : retention;
    if (refused !== undefined || !("rule" in retention)) throw new Refusal(422, refused ?? []);
    return { register, entry, retention };
  }

  return async (
    [folder = "", id = "", ...rest]: readonly string[],
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer | undefined> => {
    const dossier = await shelf.dossier();
    if (folder === "") return { status: 200, page: listPage(dossier, todayOf(dossier)) };
    const register = caseRegisters.find((each) => each.id === folder);
    if (register === undefined || rest.join("") !== "") return undefined;
    if (isRetired(entryOf(dossier, register, id)?.data)) return { location: purgeAddress(register.id, id) };
    let found: OfCase | undefined;
    try {
      found = endedCase(dossier, register, id);
    } catch (error) {
      const why = wrongOf(error).map(({ message }) => `<p>${escapeHtml(message)}</p>`);
      return {
        status: 422,
        page: deskPage(
          "Niet opgeruimd",
          `<p class="back">${link(historyAddress(register.id, id), "Terug")}</p><h1>${escapeHtml(titleOf(register, id, dossier))} wordt niet opgeruimd</h1>${why.join("")}`,
        ),
      };
    }
    if (found === undefined) return undefined;
    const of = found;
    const told = (answers: Answers, wrong: readonly Wrong[]): StartAnswer => ({
      status: wrong.length > 0 ? 422 : 200,
      page: page(of, dossier, answers, wrong),
    });
    if (sent === undefined) return told({ author }, []);
    author = authorSent(sent);
    const questions = [roleQuestion(dossier, "Wie ruimt op")];
    const answers = { ...answersIn(sent, questions), author };
    const wrong = wrongIn(questions, answers);
    if (wrong.length > 0) return told(answers, wrong);
    try {
      await saver.carryOut((present) => {
        const still = endedCase(present, register, id);
        if (still === undefined) throw new Refusal(409, ["Deze zaak is er niet meer; er is niets veranderd."]);
        if (still.entry.text !== of.entry.text)
          throw new Refusal(409, ["Iemand heeft deze zaak ondertussen gewijzigd; er is niets opgeruimd."]);
        const text = tombstone(register, still.entry, still.retention, todayOf(present), one(answers, "role"));
        const [broken] = brokenBy(present, register, id, text);
        if (broken !== undefined) throw new Refusal(422, [broken.message, broken.remedy]);
        const place = placeOf(`${cmsRoot}/${pathOf(register, id)}`);
        return { place, text, message: `${register.singular} ${id}: opgeruimd na de bewaartermijn` };
      }, author);
      changed();
      return { location: purgeAddress(register.id, id) };
    } catch (error) {
      return told(answers, wrongOf(error));
    }
  };
}
