// The page on which the desk opens: what there is to do, with the way to the field. Every list is there without a script.
import { isInFirstWeeks } from "../../core/derive/first-weeks.ts";
import { type Dossier, roleName as nameOfRole } from "../../core/dossier/dossier.ts";
import { casePath, formPath } from "../../core/model/register.ts";
import { dataSubjectRequests, personalDataBreaches } from "../../core/registers/index.ts";
import { escapeHtml, tagHtml, timeHtml } from "../../core/text/html.ts";
import { dayInWords, dayOf } from "../../core/time/written.ts";
import { type Today, type TodayGroup, type TodayTask, today } from "../../core/today/today.ts";
import { places, workPage } from "../frame.ts";
import { backupAddress } from "../repair/backup.ts";
import { betterAddress, betterInWords } from "../repair/better-texts.ts";
import { retiring } from "../repair/retire.ts";
import type { Standing } from "../save/verdicts.ts";
import { idOf } from "../start/form-html.ts";

/** Name of the role in an address, and of what a browser remembers. */
export const roleName = "rol";

/** Where calendars read the terms. */
export interface Feed {
  /** Whole address of the feed of a role, or of all; undefined when there is none. */
  readonly addressOf: (role: string | undefined) => string | undefined;
  /** True when it is read from other computers too: then an address can be renewed. */
  readonly shared: boolean;
}

/** The feeds on this computer alone: one address for all roles. */
export const localFeed = (feed: string): Feed => ({
  addressOf: (role) => (role === undefined ? feed : `${feed}?${roleName}=${encodeURIComponent(role)}`),
  shared: false,
});

/** Where the address of a role is renewed. */
export const renewPath = "/beheer/agenda/";

function whenHtml({ target, last, left, tone }: TodayTask): string {
  // What is over is counted from the last day alone.
  const first = target !== undefined && target !== last && tone !== "overdue";
  const parts = [
    ...(first ? [`${last === undefined ? "" : "werk naar "}${timeHtml(target)}`] : []),
    ...(last === undefined ? [] : [`uiterlijk ${timeHtml(last)}`]),
    ...(last === undefined && !first && target !== undefined ? [timeHtml(target)] : []),
    ...(left === undefined || left === "" ? [] : [escapeHtml(left)]),
  ];
  return parts.join("<br>");
}

// More is not read: what is late stands before it.
const most = 100;

function rowHtml(task: TodayTask, dossier: Dossier): string {
  const { about, what, how, address, form, path, state, tone, role } = task;
  const at = path === undefined ? address : `${address}#${idOf(path)}`;
  const other =
    form === undefined
      ? ""
      : `<br><a class="read" href="${escapeHtml(form)}">Formulier<span class="heard">: ${escapeHtml(`${what}, ${about}`)}</span></a>`;
  const whose = role === undefined ? "" : escapeHtml(nameOfRole(dossier, role));
  return `<tr><th scope="row"><a href="${escapeHtml(at)}">${escapeHtml(about)}</a>${other}</th><td data-label="Wat te doen"><strong>${escapeHtml(what)}</strong><br>${escapeHtml(how)}</td><td data-label="Wanneer">${whenHtml(task)}</td><td data-label="Stand">${tagHtml(state, tone)}</td><td data-label="Van wie">${whose}</td></tr>`;
}

function tableHtml(caption: string, tasks: readonly TodayTask[], dossier: Dossier): string {
  const heads = ["Waarbij", "Wat te doen", "Wanneer", "Stand", "Van wie"].map((each) => `<th scope="col">${each}</th>`);
  return `<table class="cards tasks-table"><caption class="heard">${escapeHtml(caption)}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${tasks
    .slice(0, most)
    .map((each) => rowHtml(each, dossier))
    .join(
      "",
    )}</tbody></table>${tasks.length > most ? `<p>En nog ${tasks.length - most}. Kies hierboven een rol, of bekijk <a href="/meldingen/">alle meldingen van de controle</a>.</p>` : ""}`;
}

function foldedHtml(tasks: readonly TodayTask[], dossier: Dossier): string {
  const unders = [...new Set(tasks.map(({ under = "" }) => under))];
  const parts = unders.map((under) => {
    const some = tasks.filter((each) => each.under === under);
    return `<details><summary>${tagHtml(some[0]?.state ?? "", some[0]?.tone)} ${escapeHtml(under)} (${some.length})</summary>${tableHtml(under, some, dossier)}</details>`;
  });
  return parts.join("");
}

function groupHtml({ slug, title, none, tasks }: TodayGroup, dossier: Dossier): string {
  const plain = tasks.filter(({ under }) => under === undefined);
  const folded = tasks.filter(({ under }) => under !== undefined);
  const body =
    tasks.length === 0
      ? `<p class="meta">${escapeHtml(none)}</p>`
      : (plain.length === 0 ? "" : tableHtml(title, plain, dossier)) + foldedHtml(folded, dossier);
  return `<section id="${slug}"><h2>${escapeHtml(title)} (${tasks.length})</h2>${body}</section>`;
}

const countsHtml = ({ groups }: Today): string =>
  `<ul class="counts">${groups
    .map(
      ({ slug, title, tasks }) =>
        `<li><a href="#${slug}"><strong>${tasks.length}</strong> ${escapeHtml(title.toLowerCase())}</a></li>`,
    )
    .join("")}</ul>`;

function roleForm(dossier: Dossier, role: string | undefined): string {
  const options = [
    `<option value="">alle rollen</option>`,
    ...(dossier.organisation?.roles ?? []).map(
      ({ id, name }) =>
        `<option value="${escapeHtml(id)}"${id === role ? " selected" : ""}>${escapeHtml(name.trim())}</option>`,
    ),
  ];
  return `<form class="tools" action="${places.today}"><label for="${roleName}">Mijn rol <select id="${roleName}" name="${roleName}">${options.join("")}</select></label> <button type="submit">Toon</button></form>`;
}

const subscribing =
  "<ul><li>Outlook: Agenda, Agenda toevoegen, Abonneren via internet.</li><li>Thunderbird: Nieuwe agenda, Op het netwerk.</li><li>Agenda van Apple: Archief, Nieuw agenda-abonnement.</li></ul>";
const inCalendar = "In de agenda staat van een zaak alleen welke soort termijn het is en wanneer zij afloopt.";

function sharedCalendarHtml(address: string | undefined, dossier: Dossier, role: string | undefined): string {
  if (address === undefined || role === undefined)
    return "<details><summary>Deze termijnen in uw agenda</summary><p>Kies hierboven een rol. Elke rol heeft een eigen adres voor een agenda.</p></details>";
  const words = nameOfRole(dossier, role);
  return `<details><summary>Deze termijnen in uw agenda (${escapeHtml(words)})</summary>
<p>Neem in uw agendaprogramma een abonnement op dit adres:</p>
<p><a href="${escapeHtml(address)}"><code>${escapeHtml(address)}</code></a></p>
${subscribing}
<p>Het werkt zonder in te loggen: geef het alleen aan wie deze rol heeft. ${inCalendar}</p>
<form method="post" action="${renewPath}"><input type="hidden" name="${roleName}" value="${escapeHtml(role)}"><p>Heeft iemand anders nu deze rol? Maak een nieuw adres; het oude geeft dan niets meer.</p><p class="buttons"><button type="submit" class="quiet">Nieuw adres voor ${escapeHtml(words)}</button></p></form></details>`;
}

function calendarHtml({ addressOf, shared }: Feed, dossier: Dossier, role: string | undefined): string {
  const whose = role === undefined ? "alle rollen" : nameOfRole(dossier, role);
  const address = addressOf(role);
  if (shared) return sharedCalendarHtml(address, dossier, role);
  if (address === undefined) return "";
  return `<details><summary>Deze termijnen in uw agenda (${escapeHtml(whose)})</summary>
<p>Neem in uw agendaprogramma op deze computer een abonnement op dit adres:</p>
<p><a href="${escapeHtml(address)}"><code>${escapeHtml(address)}</code></a></p>
${subscribing}
<p>Kies hierboven een rol voor alleen de termijnen van die rol. Het werkt zolang <code>npm start</code> draait, en zonder in te loggen: geef het adres aan niemand. ${inCalendar}</p></details>`;
}

export interface Around {
  readonly feed: Feed;
  /** What back-ups there are, in words, and what is wrong with that. */
  readonly backup: string;
  readonly warning: string | undefined;
  /** Pages for which the program has a better text. */
  readonly better: number;
}

/** What there is to do, for one role or for all. */
export function todayPage(
  { dossier, due, findings, now, standing, awaits }: Standing,
  role: string | undefined,
  { feed, backup, warning, better }: Around,
): string {
  const all = today({ dossier, due, findings, now, role });
  const begun = isInFirstWeeks(dossier)
    ? `<p class="concept"><strong>Dit handboek is pas begonnen.</strong> <a href="/beheer/eerste-weken/">De eerste weken: wat er nog moet, met hoe lang het duurt</a>.</p>`
    : "";
  const offered = better === 0 ? "" : `<p><a href="${betterAddress}">${betterInWords(better)}</a>.</p>`;
  return workPage(
    "Vandaag",
    `<h1>Vandaag</h1>
<p class="lead">${dayInWords(dayOf(now))}${standing ? ". De klok van het voorbeeld staat stil" : ""}</p>
${begun}${warning === undefined ? "" : `<p class="concept"><strong>${escapeHtml(warning)}</strong> <a href="${backupAddress}">Maak een reservekopie</a>.</p>`}${awaits ? '<p class="meta">De controle loopt nog: wat bij Openstaand staat, kan ouder zijn.</p>' : ""}${countsHtml(all)}
<p class="buttons"><a class="button" href="${casePath(personalDataBreaches)}">Nieuw datalek</a> <a class="button quiet" href="${formPath(dataSubjectRequests.id)}">Nieuw verzoek</a></p>
${offered}${roleForm(dossier, role)}
${all.groups.map((each) => groupHtml(each, dossier)).join("\n")}
<p>Later dan deze week: <a href="/termijnen/">${all.later} termijnen</a>. Een regel verdwijnt als het er staat, niet als u iets afvinkt.</p>
<p>${escapeHtml(backup)} <a href="${backupAddress}">Reservekopie</a> · <a href="${retiring}">Opruimen na de bewaartermijn</a></p>
${calendarHtml(feed, dossier, role)}`,
    { here: places.today, wide: true },
  );
}
