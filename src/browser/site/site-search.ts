// Asks Pagefind word by word and puts the answers together: a page is found though not every word stands on it.
import {
  closeness,
  type Lexicon,
  lexiconOf,
  type Match,
  type Query,
  rank,
  readQuery,
} from "../../core/search/query.ts";

/** A page or section as Pagefind describes it. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** What this program uses of Pagefind's own script. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    words: string | null,
    options?: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Result[] }>;
}

/** Where somebody goes who finds nothing. */
export interface Help {
  /** As it is read, and as it is dialled; empty where the edition has no such number. */
  readonly phone: string;
  readonly dial: string;
  readonly links: readonly { readonly href: string; readonly title: string }[];
}

/** The words of this edition, the addresses of its cases and the way to help, as the build wrote them beside the index. */
export interface Words {
  readonly words: string;
  readonly cases: Readonly<Record<string, { readonly path: string; readonly title: string }>>;
  readonly help: Help;
}

export interface Found {
  /** One for each page, best first; at most as many as were asked for. */
  readonly pages: readonly Fragment[];
  /** How many pages have something of what was typed. */
  readonly total: number;
  /** Case numbers that were typed and that this edition does not have. */
  readonly noSuchCase: readonly string[];
}

export interface SiteSearch {
  readonly pagefind: Pagefind;
  readonly find: (typed: string, filters: Readonly<Record<string, string>>, most: number) => Promise<Found>;
}

// Headings before text; the words that people typed into a page's front matter before both.
const metaWeights = { title: 5, kop: 6, zoekwoorden: 8, titeldelen: 4, "oude namen": 4, artikelen: 3 };
// So many sections are looked at to show a dozen pages.
const lookedAt = 30;
// Employees come for what to do, then for forms, then for what is registered.
const forEmployees: Readonly<Record<string, number>> = {
  handboek: 1,
  register: 0.9,
  verklaring: 0.8,
  formulier: 0.75,
  begrippen: 0.6,
  registerregel: 0.6,
};
// Where cases stand, officer and auditor come for the records as well.
const forRegisters: Readonly<Record<string, number>> = {
  ...forEmployees,
  registerregel: 1.3,
  register: 1.4,
  begrippen: 0.5,
};
const otherKind = 0.5;
// What is called as it was asked comes before what only says it somewhere.
const nearby = 2;
// An old name is for who still says it: today's name is closer.
const formerName = 0.5;
// As the beginning of a word "ap" would find "apart" and "app".
const askedAs = (word: string) => (word.length < 4 || word.includes(" ") ? `"${word}"` : word);
// How close what was typed is to what a page or section is called, by its writer and by who looks for it.
function nearness({ words }: Query, { meta, filters }: Fragment): number {
  const { title = "", kop = "", zoekwoorden = "", "oude namen": formerly = "" } = meta;
  const inRegister = (filters.register ?? []).map((register) => `${register} ${title}`);
  const now = closeness(words, [title, kop, ...inRegister, ...zoekwoorden.split(",")]);
  return 1 + nearby * Math.max(now, formerName * closeness(words, formerly.split(",")));
}

const pageOf = (url: string): string => url.split("#", 1)[0] ?? url;

/** Loads what stands beside the index. Throws when it cannot be loaded. */
export const loadWords = async (base: string): Promise<Words> => (await fetch(`${base}pagefind/words.json`)).json();

/** Loads the index of a site. Throws when it cannot be loaded. */
export async function openSearch(base: string, loaded: Promise<Words>): Promise<SiteSearch> {
  const [pagefind, { words, cases }]: [Pagefind, Words] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    loaded,
  ]);
  await pagefind.options({
    baseUrl: base,
    bundlePath: `${base}pagefind/`,
    excerptLength: 24,
    ranking: { metaWeights },
  });
  await pagefind.init();
  const lexicon: Lexicon = lexiconOf(words.split(" "));
  const root = base.replace(/\/$/, "");
  const kinds = Object.keys(cases).length > 0 ? forRegisters : forEmployees;
  const weightOf = ({ filters: { soort: [kind = ""] = [] } }: Fragment): number => kinds[kind] ?? otherKind;
  const everything = (await pagefind.search(null)).results.length;

  async function results({ words }: Query, filters: Readonly<Record<string, string>>) {
    const asked = new Set(words.flatMap((each) => each.asked.map(({ word }) => word)));
    const found = new Map<string, readonly Result[]>();
    await Promise.all(
      [...asked].map(async (word) => found.set(word, (await pagefind.search(askedAs(word), { filters })).results)),
    );
    return found;
  }

  return {
    pagefind,
    async find(typed, filters, most) {
      const query = readQuery(typed, lexicon);
      const noSuchCase = query.caseNumbers.filter((number) => cases[number] === undefined);
      const known = query.caseNumbers.flatMap((number): Fragment[] => {
        const { path, title } = cases[number] ?? {};
        return path === undefined || title === undefined
          ? []
          : [{ url: root + path, excerpt: "", meta: { title }, filters: {} }];
      });
      const asksNothing = query.words.length === 0 && query.caseNumbers.length === 0;
      if (asksNothing) {
        const { results: all } = await pagefind.search(null, { filters });
        const pages = await Promise.all(all.slice(0, lookedAt).map((each) => each.data()));
        return { pages: onePerPage(pages).slice(0, most), total: all.length, noSuchCase };
      }
      const answers = await results(query, filters);
      const ranked = rank(query.words, answers as ReadonlyMap<string, readonly Match[]>, everything);
      const looked = await Promise.all(
        ranked.slice(0, lookedAt).map(async ({ id, word, score }) => {
          const fragment = await answers
            .get(word)
            ?.find((each) => each.id === id)
            ?.data();
          if (fragment === undefined) return [];
          return [{ fragment, score: score * nearness(query, fragment) * weightOf(fragment) }];
        }),
      );
      const best = looked.flat().toSorted((one, other) => other.score - one.score);
      const pages = [...known, ...best.map(({ fragment }) => fragment)];
      return { pages: onePerPage(pages).slice(0, most), total: ranked.length + known.length, noSuchCase };
    },
  };
}

/** The best section of each page. */
function onePerPage(fragments: readonly Fragment[]): readonly Fragment[] {
  const seen = new Set<string>();
  return fragments.filter(({ url }) => !seen.has(pageOf(url)) && seen.add(pageOf(url)) !== undefined);
}
