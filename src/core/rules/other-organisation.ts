// Residue of the organisation that a text was taken from: a name with a legal form, a mailbox or a website of another.
import type { Dossier } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { addressesOf, type Passage, passagesOf } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

// Authorities and helpers that a care organisation refers to; their names end an address.
const authorities =
  /(?:^|\.)(?:autoriteitpersoonsgegevens|overheid|rijksoverheid|officielebekendmakingen|rechtspraak|igj|politie|veiligthuis|z-cert|ncsc|nen|belastingdienst|uwv|juridischloket|slachtofferhulp|fraudehelpdesk|degeschillencommissie|degeschillencommissiezorg|vng|kindertelefoon)\.nl$|(?:^|\.)europa\.eu$|\.example$/iu;

const mailbox = /[\p{L}\d._%+-]{1,64}@((?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,12})/giu;
const website =
  /(?:https?:\/\/|\bwww\.)((?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,12})|(?<![\p{L}\d@.-])((?:[\p{L}\d-]{2,63}\.){1,3}(?:nl|eu|com|org|net))(?![\p{L}\d-]|\.\p{L})/giu;
const name = "(?:\\p{Lu}[\\p{L}\\d&'-]{1,30})";
const legalForm = new RegExp(
  `\\b(?:Stichting|Vereniging|Coöperatie|Zorggroep|Zorgbureau|Zorgboerderij|Thuiszorg) ${name}(?: (?:(?:van|de|der|den|en|voor|het) )?${name}){0,4}` +
    `|${name}(?: (?:(?:van|de|der|den|en|voor|het) )?${name}){0,5} (?:B\\.?V\\.?|N\\.?V\\.?|V\\.?O\\.?F\\.?)(?!\\p{L})`,
  "gu",
);

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** What the organisation says of itself and of those it shares with, in one string to look in. */
function knownTo(dossier: Dossier): string {
  const recipients = dossier.entries.recipients ?? [];
  const own = dossier.entries.organisation ?? [];
  return squeezed([...own, ...recipients].map(({ text }) => text).join("\n"));
}

const known = new WeakMap<Dossier, string>();
function isKnown(dossier: Dossier, words: string): boolean {
  const text = known.get(dossier) ?? knownTo(dossier);
  known.set(dossier, text);
  return text.includes(squeezed(words));
}

interface Stranger {
  readonly path: string;
  readonly words: string;
}

function domainsIn(passages: readonly Passage[], dossier: Dossier): readonly Stranger[] {
  return passages.flatMap(({ text, pathOf }) =>
    [...text.matchAll(mailbox), ...text.matchAll(website)].flatMap(({ index, 1: one, 2: other }) => {
      const words = (one ?? other ?? "").replace(/^www\./iu, "");
      return authorities.test(words) || isKnown(dossier, words) ? [] : [{ path: pathOf(index), words }];
    }),
  );
}

/** The same name written out in the text: zorghuisdelinde.nl and "Zorghuis De Linde". */
function writtenOut(domains: readonly Stranger[], passages: readonly Passage[]): readonly Stranger[] {
  const labels = new Set(domains.map(({ words }) => squeezed(words.split(".").at(-2) ?? "")));
  return [...labels]
    .filter((label) => label.length >= 8 && label.length <= 40)
    .flatMap((label) => {
      const spaced = new RegExp(`(?<![\\p{L}\\d@./-])${[...label].join("[ '&-]?")}(?![\\p{L}\\d]|\\.\\p{L})`, "giu");
      return passages.flatMap(({ text, pathOf }) =>
        [...text.matchAll(spaced)]
          .filter(([words]) => /^\p{Lu}/u.test(words))
          .map(({ index, 0: words }) => ({ path: pathOf(index), words })),
      );
    });
}

export const otherOrganisation = recordRule({
  id: "other-organisation",
  severity: "warning",
  title: "Een pagina noemt geen organisatie, mailbox of website die niemand hier kent.",
  why: "Wie een tekst van een ander overneemt, laat vaak een naam of adres staan. Lezers melden zich dan op de verkeerde plek.",
  source: [gdpr(24, 2), gdpr(13, 1, "a")],
  example: {
    passes: 'Stuur een klacht naar <Organisation field="contact.privacyEmail" />.',
    fails: "Stuur een klacht naar info@zorghuisdelinde.nl.",
  },
  register: handbook,
  check: (entry, dossier) => {
    if (dossier.organisation === undefined) return [];
    const said = passagesOf(entry);
    const domains = domainsIn([...said, ...addressesOf(entry)], dossier);
    const names = said.flatMap(({ text, pathOf }) =>
      [...text.matchAll(legalForm)].flatMap(({ index, 0: words }) =>
        isKnown(dossier, words) ? [] : [{ path: pathOf(index), words }],
      ),
    );
    const byPlace = new Map([...domains, ...writtenOut(domains, said), ...names].map((each) => [each.path, each]));
    return [...byPlace.values()].map(({ path, words }) => ({
      path,
      message: `"${words}" staat niet bij onze organisatie, niet bij de ontvangers, en is geen bekende instantie.`,
      remedy:
        "Komt dit uit een tekst van een ander? Zet er de bouwsteen Organisation neer. Hoort die ander hier te staan? Leg hem vast bij de ontvangers.",
    }));
  },
});
