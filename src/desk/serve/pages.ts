// The pages around a login. Whoever stands before a closed door at night with a data breach gets the number to call on each of them.

import type { Edition } from "../../core/dossier/audience.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { handbook } from "../../core/registers/index.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { plainWords } from "../../core/text/plain-words.ts";
import { telephoneLink } from "../../core/text/telephone.ts";
import { barePage } from "../frame.ts";
import { html } from "../server/listen.ts";
import { formPolicy } from "../server/pages.ts";
import type { Answer } from "../server/static.ts";
import type { Person } from "../signed-in.ts";

export interface ServePages {
  /** Says that one logs in here; `begin` is where that goes on. */
  readonly login: (begin: string) => Promise<Answer>;
  /** A login that did not work: nobody answers, it was refused, or this browser began none. */
  readonly failed: (why: keyof typeof reasons, back: string) => Promise<Answer>;
  /** Asks whether somebody wants to leave. */
  readonly leave: () => Answer;
  /** For who is known, and may not come here. */
  readonly forbidden: (person: Person) => Promise<Answer>;
  /** Something was sent after the session had ended: it is not saved, and not lost. */
  readonly lapsed: (login: string | undefined) => Answer;
  /** An edition that was never published. */
  readonly notYet: (edition: Edition) => Answer;
}

const linesOnCard = 5;

/** The first acts on the emergency card, in plain words. */
function firstActs(dossier: Dossier): readonly string[] {
  const card = (dossier.entries[handbook.id] ?? []).find(({ data }) => data.card === "yes");
  const lines = card?.body.match(/^\d+\. .+$/gm) ?? [];
  // Drawings stand beside the words on the card.
  const bare = (line: string) => line.replace(/^\d+\. /, "").replace(/<[A-Z][^<>]*\/>/g, "");
  return lines.slice(0, linesOnCard).map((line) => plainWords(bare(line)).replace(/\s+/g, " ").trim());
}

function emergencyHtml(dossier: Dossier | undefined): string {
  const number = dossier?.organisation?.contact?.onCallPhone;
  if (dossier === undefined || number === undefined) return "";
  const link = telephoneLink(number);
  const call = link === undefined ? escapeHtml(number) : `<a href="${escapeHtml(link)}">${escapeHtml(number)}</a>`;
  const acts = firstActs(dossier).map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<section class="emergency"><h2>Is er iets misgegaan met gegevens?</h2><p><strong>Bel ${call}, dag en nacht.</strong> Inloggen is daar niet voor nodig.</p>${acts.length === 0 ? "" : `<ol>${acts.join("")}</ol>`}</section>`;
}

const reasons = {
  down: [
    "Inloggen lukt nu niet",
    "Het programma dat het inloggen doet, geeft geen antwoord. Probeer het over een paar minuten opnieuw. Blijft het zo, bel dan wie de computers beheert.",
  ],
  refused: [
    "Het inloggen is niet gelukt",
    "Het inloggen is afgebroken of geweigerd. Probeer het opnieuw. Lukt het weer niet, vraag dan wie de computers beheert of uw account hier toegang heeft.",
  ],
  clock: [
    "Het inloggen is niet gelukt",
    "De klok van deze server en de klok van het programma dat het inloggen doet, verschillen te veel. Opnieuw proberen helpt niet. Bel wie de computers beheert.",
  ],
  unknown: ["Dit inloggen is al gebruikt of duurde te lang", "Begin opnieuw met inloggen, in dit venster."],
} as const;

/** These pages; the emergency number stands on them unless `dossier` gives nothing. */
export function servePages(dossier: () => Promise<Dossier | undefined>): ServePages {
  const emergency = async () => emergencyHtml(await dossier());
  const page = (status: number, title: string, body: string) =>
    html(status, barePage(title, `<h1>${escapeHtml(title)}</h1>${body}`), formPolicy);
  return {
    login: async (begin) =>
      page(
        200,
        "Inloggen",
        `<p class="lead">Het handboek en de registers zijn er voor medewerkers. U logt in met uw account van de organisatie.</p><p class="buttons"><a class="button" href="${escapeHtml(begin)}">Inloggen</a></p>${await emergency()}<p><a href="/">Naar wat openbaar is</a></p>`,
      ),
    async failed(why, back) {
      const [title, words] = reasons[why];
      const again = `/inloggen/?${new URLSearchParams({ naar: back })}`;
      return page(
        why === "down" ? 503 : 403,
        title,
        `<p class="lead">${words}</p><p class="buttons"><a class="button" href="${escapeHtml(again)}">Opnieuw inloggen</a></p>${await emergency()}`,
      );
    },
    leave: () =>
      page(
        200,
        "Uitloggen",
        `<p class="lead">Daarna is op deze computer alleen te zien wat openbaar is. Wat u typte en niet opsloeg, blijft als kladversie in deze browser staan.</p><form method="post" action="/uitloggen/"><p class="buttons"><button type="submit">Uitloggen</button><a class="button quiet" href="/">Niet doen</a></p></form>`,
      ),
    forbidden: async ({ name, role, leave }) =>
      page(
        403,
        "Deze pagina is niet voor u",
        `<p class="lead">U bent ingelogd als ${escapeHtml(name)}${role === undefined ? ", zonder rol in het handboek" : ` (${escapeHtml(role.name)})`}. Heeft u deze pagina nodig voor uw werk, vraag dan de privacyfunctionaris.</p>${await emergency()}<p><a href="/">Naar het begin</a>${leave === undefined ? "" : ` · <a href="${escapeHtml(leave)}">Uitloggen</a>`}</p>`,
      ),
    lapsed: (login) =>
      page(
        401,
        "U bent niet meer ingelogd",
        `<p class="lead">Er is niets opgeslagen. Wat u typte is niet weg.</p><ol><li>${login === undefined ? "Log opnieuw in, in een ander venster." : `<a href="${escapeHtml(login)}" target="_blank">Log opnieuw in, in een nieuw venster</a>.`}</li><li>Kom terug naar dit venster, ga terug met de knop van uw browser en sla nog eens op.</li></ol>`,
      ),
    notYet: ({ title }) =>
      page(
        404,
        `De uitgave ${title.toLowerCase()} is er nog niet`,
        "<p>Zij wordt gemaakt, of wordt tegengehouden door een fout in de inhoud. De privacyfunctionaris ziet in het beheer wat er moet gebeuren.</p>",
      ),
  };
}
