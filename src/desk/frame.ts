// The frame around the desk's own pages: where one can go, and one search over everything, on every page in the same place.
import { explainedPath } from "../core/model/register.ts";
import { escapeHtml } from "../core/text/html.ts";
import { signedIn } from "./signed-in.ts";

export const places = {
  today: "/beheer/vandaag/",
  lists: "/beheer/lijst/",
  changes: "/beheer/wijzigingen/",
  search: "/beheer/zoeken/",
  // Of a desk behind a login: who looked at what, and who was invited to.
  access: "/beheer/inzage/",
  invitations: "/beheer/uitnodigingen/",
  // The forms themselves: of every register, with its own list beside it.
  editor: "/beheer/#/collections/organisation",
} as const;

const menu = (about: string | undefined): readonly (readonly [address: string, words: string])[] => [
  [places.today, "Vandaag"],
  [places.lists, "Lijsten"],
  [places.changes, "Wat is veranderd"],
  [places.editor, "Alle registers"],
  [explainedPath(about === "" ? undefined : about), "Uitleg"],
  ["/?site", "Naar de site"],
];

export interface PageOptions {
  /** Above the form stands what is wrong. */
  readonly wrong?: boolean;
  /** Tables use the width of the screen. */
  readonly wide?: boolean;
  /** Class of the part that holds what the page says. */
  readonly main?: string;
  /** Address of this page, for the menu. */
  readonly here?: string;
  /** What was searched for. */
  readonly asked?: string;
  /** Register that this page is about: its explanation opens there. */
  readonly about?: string | undefined;
}

const page = (
  title: string,
  header: string,
  body: string,
  { wrong, main, inside }: { wrong: boolean; main?: string | undefined; inside: string },
) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${wrong ? "Fout: " : ""}${escapeHtml(title)} – Privacyhandboek</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/beheer/pages.css">
</head>
<body${inside === "" ? "" : ` class="${inside}"`}>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header>${header}</header>
<main id="inhoud" tabindex="-1"${main === undefined ? "" : ` class="${main}"`}>
${body}
</main>
</body>
</html>
`;

/** A page before there is a desk to go to: nothing else asks for attention. */
export const barePage = (title: string, body: string, wrong = false): string =>
  page(title, `<div class="top"><a class="brand" href="/"><span>Privacyhandboek</span></a></div>`, body, {
    wrong,
    inside: "",
  });

/** A page of the desk with its menu and search. */
export function workPage(title: string, body: string, options: PageOptions = {}): string {
  const { wrong = false, wide = false, main, here, asked = "", about } = options;
  const person = signedIn();
  const behindLogin: readonly (readonly [address: string, words: string])[] =
    person === undefined
      ? []
      : [[places.access, "Inzage"], ...(person.leave === undefined ? [] : ([[person.leave, "Uitloggen"]] as const))];
  const links = [...menu(about), ...behindLogin].map(
    ([address, words]) =>
      `<li><a href="${escapeHtml(address)}"${address === here ? ' aria-current="page"' : ""}>${escapeHtml(words)}</a></li>`,
  );
  const header = `<div class="top">
<a class="brand" href="${places.today}"><span>Privacyhandboek <small>Beheer</small></span></a>
<form class="seek" role="search" action="${places.search}"><label class="heard" for="zoek">Zoek in alles</label><input id="zoek" type="search" name="q" value="${escapeHtml(asked)}" placeholder="Zoek in alles" autocomplete="off"><button type="submit">Zoek</button></form>
</div><nav class="top" aria-label="Beheer"><ul>${links.join("")}</ul></nav>`;
  return page(title, header, body, { wrong, main, inside: wide ? "desk wide" : "desk" });
}
