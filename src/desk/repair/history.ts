// The history of one record: its versions with old and new beside each other, and the way back of a version or a field.

import { cmsRoot } from "../../core/cms/cms.ts";
import {
  changesInWords,
  type RecordText,
  type RecordVersion,
  recordVersions,
  type ShownChange,
} from "../../core/derive/record-history.ts";
import { mayBeRemoved } from "../../core/derive/removal.ts";
import { type Dossier, entryOf } from "../../core/dossier/dossier.ts";
import { broughtBack, isSame, restored } from "../../core/edit/restore.ts";
import { isBlank, isRetired } from "../../core/model/field.ts";
import { pathOf, type Register } from "../../core/model/register.ts";
import type { Plain } from "../../core/model/values.ts";
import { readOldParts, readParts } from "../../core/read/parts.ts";
import { collections, privacyStatements } from "../../core/registers/index.ts";
import type { Wrong } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { dayOf, momentInWords } from "../../core/time/written.ts";
import { writeBack } from "../../core/write/write.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { lastSavedBy, type RecordTexts, recordTexts } from "../../node/git/record-texts.ts";
import { authorHtml, authorSent } from "../author.ts";
import { fingerprint } from "../save/journal.ts";
import { placeOf, type RecordPlace } from "../save/place.ts";
import { written } from "../save/record.ts";
import { registerPage, wrongHtml } from "../start/form-html.ts";
import type { StartAnswer } from "../start/start.ts";
import {
  buttons,
  changeHtml,
  formAddress,
  historyAddress,
  link,
  type RepairOptions,
  saidHtml,
  titleHtml,
  titleOf,
  wrongOf,
} from "./page-parts.ts";
import { purgeAddress } from "./purge.ts";
import { removeAddress } from "./remove.ts";
import { retireAddress } from "./retire.ts";
import { today } from "./today.ts";
import { mayBeWithdrawn, withdrawAddress } from "./withdraw.ts";

// So many versions are read in one go; older ones are asked for.
const mostShown = 40;

const whole = "alles";

const whoAndWhen = ({ at, by }: Pick<RecordVersion, "at" | "by">) =>
  at === undefined ? "Staat in het bestand, nog niet in de geschiedenis" : `${momentInWords(at)}, door ${by}`;

const noGit =
  "Deze map heeft geen geschiedenis (git). Wat hier vroeger stond, is niet te zien en niet terug te zetten. Zorg voor een reservekopie.";

interface Shown {
  readonly place: RecordPlace;
  readonly dossier: Dossier;
  readonly history: RecordTexts;
}

const returnAddress = ({ register, id }: RecordPlace, revision: string, key: string) =>
  `${historyAddress(register.id, id)}${revision}/${key}/`;

/** What else can be done with a record that is not a change of its text. */
function moreHtml({ place: { register, id }, dossier, history }: Shown): string {
  const data = (entryOf(dossier, register, id)?.data ?? {}) as Plain;
  const first = history.texts.findLast((each) => each.text !== undefined)?.at;
  const may = [
    ...(mayBeWithdrawn(register, data) ? [link(withdrawAddress(register.id, id), "Trek deze zaak in")] : []),
    ...(mayBeRemoved(register) && first !== undefined && dayOf(first) === today()
      ? [link(removeAddress(register.id, id), "Haal dit weg: vandaag bij vergissing opgeslagen")]
      : []),
    ...(register.cases && !isRetired(data) && !isBlank((data as { readonly closedOn?: string }).closedOn)
      ? [link(retireAddress(register.id, id), "Ruim deze zaak op na de bewaartermijn")]
      : []),
    ...(isRetired(data) ? [link(purgeAddress(register.id, id), "Wis de oude tekst uit de geschiedenis")] : []),
  ];
  return may.length === 0
    ? ""
    : `<section><h2>Wat u nog meer kunt doen</h2><ul>${may.map((each) => `<li>${each}</li>`).join("")}</ul></section>`;
}

const returnLink = (place: RecordPlace, revision: string, { key, label }: Pick<ShownChange, "key" | "label">) =>
  `<p class="act">${`<a href="${escapeHtml(returnAddress(place, revision, key))}">Zet de oude tekst terug<span class="heard">: ${escapeHtml(label)}</span></a>`}</p>`;

function versionHtml(place: RecordPlace, version: RecordVersion, newest: boolean): string {
  const { kind, changes, before, revision } = version;
  const said = {
    first: `<p>${newest ? "Hiermee begon het. Daarna is er niets veranderd." : "Hiermee begon het."}</p>`,
    gone: "<p>Het bestand is weggehaald.</p>",
    unreadable: "<p>Deze tekst is niet te lezen.</p>",
    retired: "<p>De tekst is opgeruimd na de bewaartermijn.</p>",
    changed: changes.length === 0 ? "<p>Alleen de opmaak van het bestand veranderde.</p>" : "",
  }[kind];
  const rows = changes.map((each) =>
    changeHtml(each, ["Was", "Werd"], each.canReturn && before !== undefined ? returnLink(place, before, each) : ""),
  );
  const all =
    !newest && version.canReturn && revision !== undefined
      ? `<p class="act"><a href="${escapeHtml(returnAddress(place, revision, whole))}">Zet deze hele versie terug<span class="heard">: ${escapeHtml(whoAndWhen(version))}</span></a></p>`
      : "";
  return `<li><h2>${escapeHtml(whoAndWhen(version))}${newest ? ' <span class="tag met">zo staat het nu</span>' : ""}</h2>${said}${rows.join("")}${all}</li>`;
}

function historyPage(shownNow: Shown, all: boolean, said: readonly string[]): string {
  const { place, dossier, history } = shownNow;
  const { register, id } = place;
  const { looked, texts } = history;
  const title = titleOf(register, id, dossier);
  const shown = all ? texts : texts.slice(0, mostShown + 1);
  const versions = recordVersions(register, shown, dossier).slice(0, all ? undefined : mostShown);
  const more = texts.length - versions.length;
  const list =
    looked === "no-git"
      ? `<p class="concept">${noGit}</p>`
      : `<ol class="versions">${versions.map((each, index) => versionHtml(place, each, index === 0)).join("")}</ol>`;
  const notes = [
    ...(looked === "shallow"
      ? ["Hier staat alleen het nieuwste deel van de geschiedenis. Oudere versies staan in een andere kopie."]
      : []),
    ...said,
  ];
  const older =
    more > 0 && looked !== "no-git"
      ? `<p>${link(`${historyAddress(register.id, id)}${whole}/`, `Toon ook de ${more} oudere`)}</p>`
      : "";
  return registerPage(
    register.id,
    `Geschiedenis: ${title}`,
    `<p class="back">${link(formAddress(register.id, id), "Naar het formulier")}</p>${saidHtml(notes)}
<p class="count">${escapeHtml(register.title)}</p><h1>Geschiedenis van ${titleHtml(title)}</h1>
<p class="lead">Wat er veranderde, wanneer en door wie. Terugzetten is een nieuwe wijziging: er gaat niets verloren.</p>
${list}${older}${moreHtml(shownNow)}`,
  );
}

interface Return {
  readonly shown: Shown;
  readonly revision: string;
  readonly key: string;
  /** Undefined when the record was taken away. */
  readonly newest: string | undefined;
  /** What would stand there. */
  readonly text: string;
  readonly author: string;
}

const approvesAnew = (register: Register, before: string, after: string) =>
  register.shape === "pages" && /^approvedOn:/m.test(before) && !/^approvedOn:/m.test(after);

function returnPage({ shown, revision, key, newest, text, author }: Return, wrong: readonly Wrong[]): string {
  const { place, dossier, history } = shown;
  const { register, id } = place;
  const from = history.texts.find((each) => each.revision === revision);
  const title = titleOf(register, id, dossier);
  const changes = changesInWords(register, newest, text, newest, dossier);
  const concept = approvesAnew(register, newest ?? "", text)
    ? `<p class="concept"><strong>De pagina wordt weer een concept.</strong> De vaststelling hoort bij de tekst van nu. Lezers zien de vastgestelde versie tot u deze vaststelt.</p>`
    : "";
  const back = historyAddress(register.id, id);
  return registerPage(
    register.id,
    `Terugzetten: ${title}`,
    `<p class="back">${link(back, "Terug naar de geschiedenis")}</p>${wrongHtml(wrong)}
<p class="count">${escapeHtml(title)}</p><h1>${key === whole ? "Deze versie terugzetten" : "De oude tekst terugzetten"}</h1>
${from?.at === undefined ? "" : `<p>Van ${escapeHtml(whoAndWhen(from))}.</p>`}${concept}
${changes.map((each) => changeHtml(each, ["Zo staat het nu", "Zo wordt het"])).join("")}
<form method="post" action="${escapeHtml(returnAddress(place, revision, key))}"><input type="hidden" name="newest" value="${fingerprint(newest ?? "")}">
${authorHtml({ author })}${buttons("Zet terug", [back, "Niet doen"])}</form>`,
    wrong.length > 0,
  );
}

function notReturned(shown: Shown, lines: readonly string[]): StartAnswer {
  const { place, dossier } = shown;
  const { register, id } = place;
  const statements =
    register.id === privacyStatements.id ? `<p>${link("/beheer/vaststellen/", "Naar Vaststellen")}</p>` : "";
  return {
    status: 422,
    page: registerPage(
      register.id,
      "Niet teruggezet",
      `<p class="back">${link(historyAddress(register.id, id), "Terug naar de geschiedenis")}</p>
<p class="count">${escapeHtml(titleOf(register, id, dossier))}</p><h1>Dit wordt niet teruggezet</h1>
${lines.map((each) => `<p>${escapeHtml(each)}</p>`).join("")}<p>${link(formAddress(register.id, id), "Naar het formulier")}</p>${statements}`,
    ),
  };
}

const hidden = [
  "De oude tekst bevat mogelijk een persoonsgegeven. Hij is niet teruggezet en niet getoond.",
  "Schrijf op het formulier zelf wat er moet staan, met de rol of de groep in plaats van de persoon.",
];

export interface HistoryPages {
  /** The answer to "<register>/<id>/…"; undefined when there is no such page. */
  readonly answer: (parts: readonly string[], sent: URLSearchParams | undefined) => Promise<StartAnswer | undefined>;
}

/** The pages of the history over the save path of a desk. */
export function historyPages({ content, shelf, saver, now, changed }: RepairOptions): HistoryPages {
  // Typed once while the desk is open.
  let author = "";
  let said: readonly string[] = [];

  async function shownOf(folder: string, id: string): Promise<Shown | undefined> {
    const register = collections.find((each) => each.id === folder);
    if (register === undefined || (register.shape === "single" && id !== register.id)) return undefined;
    const place = placeOf(`${cmsRoot}/${pathOf(register, id)}`);
    const [dossier, history] = await Promise.all([shelf.dossier(), recordTexts(content, place.path)]);
    return history.texts.length === 0 ? undefined : { place, dossier, history };
  }

  async function back(
    shown: Shown,
    revision: string,
    key: string,
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer | undefined> {
    const { place, dossier, history } = shown;
    const { register, id } = place;
    const newest = history.texts[0]?.text;
    const old = history.texts.find((each: RecordText) => each.revision === revision)?.text;
    if (old === undefined) return undefined;
    if (newest === undefined) return key === whole ? again(shown, revision, old, sent) : undefined;
    const [present, then] = [readParts(newest, register), readOldParts(old, register)];
    if (present === undefined || then === undefined)
      return notReturned(shown, [
        "De tekst van nu of die van toen is niet te lezen.",
        "Bekijk de bevindingen, en herstel eerst wat er nu staat.",
      ]);
    const on = dayOf(clockOf(dossier.organisation, now).now);
    const field = key === whole ? undefined : key;
    const made = restored({ register, now: present, old: then, key: field, today: on });
    if (!("fields" in made)) return notReturned(shown, made);
    if (isSame(present, made)) return { location: historyAddress(register.id, id) };
    // What comes back is judged as it stood there then: its own version says what is no personal data.
    const changes = changesInWords(register, old, newest, newest, dossier);
    const brought = changes.filter((each) => field === undefined || each.key === field);
    if (brought.some(({ from }) => from === undefined)) return notReturned(shown, hidden);
    const text = writeBack(newest, made.fields, made.body, register);
    const page = (wrong: readonly Wrong[], status: number): StartAnswer => ({
      status,
      page: returnPage({ shown, revision, key, newest, text, author }, wrong),
    });
    if (sent === undefined) return page([], 200);
    author = authorSent(sent);
    if (sent.get("newest") !== fingerprint(newest)) {
      const who = await lastSavedBy(content, place.path);
      const name = who === undefined ? "Iemand anders" : who.by;
      return page(
        [
          {
            name: "",
            message: `${name} heeft dit ondertussen gewijzigd. Er is niets teruggezet. Hieronder staat hoe het nu is: kijk of u het nog wilt.`,
          },
        ],
        409,
      );
    }
    try {
      const raw = written(register, made.fields, made.body);
      const saved = await saver.save({ place, raw, isNew: false, author, opened: newest });
      changed();
      said = ["Teruggezet. Dit is nu de nieuwste versie.", ...(saved.notice === undefined ? [] : [saved.notice])];
      return { location: historyAddress(register.id, id) };
    } catch (error) {
      return page(wrongOf(error), 422);
    }
  }

  /** The way back of a record that was taken away. */
  async function again(
    shown: Shown,
    revision: string,
    old: string,
    sent: URLSearchParams | undefined,
  ): Promise<StartAnswer> {
    const { place, dossier } = shown;
    const { register, id } = place;
    const then = readOldParts(old, register);
    const made = then === undefined ? undefined : broughtBack(register, then);
    if (made === undefined) return notReturned(shown, ["De tekst van toen is niet te lezen."]);
    if (!("fields" in made)) return notReturned(shown, made);
    const changes = changesInWords(register, old, undefined, undefined, dossier);
    if (changes.some(({ from }) => from === undefined)) return notReturned(shown, hidden);
    const text = writeBack(undefined, made.fields, made.body, register);
    const page = (wrong: readonly Wrong[], status: number): StartAnswer => ({
      status,
      page: returnPage({ shown, revision, key: whole, newest: undefined, text, author }, wrong),
    });
    if (sent === undefined) return page([], 200);
    author = authorSent(sent);
    try {
      const raw = written(register, made.fields, made.body);
      const saved = await saver.save({ place, raw, isNew: true, author });
      changed();
      said = ["Teruggezet.", ...(saved.notice === undefined ? [] : [saved.notice])];
      return { location: historyAddress(register.id, id) };
    } catch (error) {
      return page(wrongOf(error), 422);
    }
  }

  return {
    async answer([folder = "", id = "", third = "", key = "", ...rest], sent) {
      if (rest.join("") !== "") return undefined;
      const shown = await shownOf(folder, id);
      if (shown === undefined) return undefined;
      if (third !== "" && third !== whole) return back(shown, third, key === "" ? whole : key, sent);
      const told = said;
      said = [];
      return { status: 200, page: historyPage(shown, third === whole, told) };
    },
  };
}
