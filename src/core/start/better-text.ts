// What a page of the handbook remembers of the library's text it began with, and what it may take over of a newer one: section by
// section, three-way, and only what somebody chose. The page keeps a digest of both texts of each section, so no history is needed.
import type { Dossier } from "../dossier/dossier.ts";
import { asConcept, mayChangeMeaning, ofOneVersion } from "../edit/page-version.ts";
import { isBlank, type TakenOver } from "../model/field.ts";
import type { EntryOf } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import type { Parts } from "../read/parts.ts";
import { handbook } from "../registers/index.ts";
import { fingerprintOf } from "../statement/versions.ts";
import { plainTree } from "../text/parse.ts";
import { type Library, type LibraryPage, ownWords } from "./library.ts";

type Page = EntryOf<typeof handbook>;
/** What a page remembers of the text it began with. */
export type Origin = NonNullable<Page["data"]["library"]>;
type Kept = NonNullable<Origin["sections"]>[number];

/** A part of a page under its own heading; what stands before the first heading has none. */
export interface Section {
  /** As it is typed, without its signs. */
  readonly heading: string;
  /** With its heading. */
  readonly text: string;
}

/** The sections of a page's text, in order. Line ends are \n. */
export function sectionsOf(body: string): readonly Section[] {
  const text = body.replace(/\r\n?/g, "\n");
  const headings = plainTree(text).children.filter(({ type }) => type === "heading");
  const starts = headings.map(({ position }) => position?.start.offset ?? 0);
  const section = (from: number, to: number | undefined, index: number): Section => {
    const end = headings[index]?.position?.end.offset;
    return { heading: text.slice(from, end).replace(/^#+\s*/, ""), text: text.slice(from, to).trim() };
  };
  const lead: Section = { heading: "", text: text.slice(0, starts[0]).trim() };
  const rest = starts.map((from, index) => section(from, starts[index + 1], index));
  return lead.text === "" ? rest : [lead, ...rest];
}

// Tells the sections of one page apart, and their texts through the years: half a line of it is more than enough.
const digestOf = (text: string) => fingerprintOf({ body: text }).slice(0, 16);

/** What a page that begins with a page of the library remembers. `own` makes its text that of the new handbook. */
export const originOf = ({ id, body }: LibraryPage, own: (text: string) => string): Origin => ({
  page: id,
  sections: sectionsOf(body).map(({ heading, text }) => ({
    heading: own(heading),
    upstream: digestOf(text),
    taken: digestOf(own(text)),
  })),
});

interface Mark {
  readonly heading: string;
  /** Undefined for what was never taken over: only its heading can say what it is. */
  readonly digest: string | undefined;
}

/**
 * Which section became which: the one with the same text, else the one with the same heading, else the one that stands alone
 * between the same neighbours and so got another heading. Undefined where it is gone.
 */
function paired(from: readonly Mark[], to: readonly Mark[]): readonly (number | undefined)[] {
  const at: (number | undefined)[] = from.map(() => undefined);
  const free = new Set(to.keys());
  const claim = (isSame: (one: Mark, other: Mark | undefined) => boolean) => {
    for (const [index, each] of from.entries()) {
      if (at[index] !== undefined) continue;
      const found = [...free].find((other) => isSame(each, to[other]));
      if (found === undefined) continue;
      at[index] = found;
      free.delete(found);
    }
  };
  claim((one, other) => one.digest !== undefined && one.digest === other?.digest);
  claim((one, other) => one.heading === other?.heading);
  const known = [...at];
  const between = (index: number) =>
    [
      known.findLast((other, place) => place < index && other !== undefined) ?? -1,
      known.find((other, place) => place > index && other !== undefined) ?? to.length,
    ] as const;
  const lonely = new Map<string, number[]>();
  for (const [index, { digest }] of from.entries()) {
    if (known[index] !== undefined || digest === undefined) continue;
    const key = between(index).join();
    lonely.set(key, [...(lonely.get(key) ?? []), index]);
  }
  for (const some of lonely.values()) {
    const [first, last] = between(some[0] ?? 0);
    const others = [...free].filter((other) => first < other && other < last);
    if (others.length === some.length) for (const [nth, index] of some.entries()) at[index] = others[nth];
  }
  return at;
}

/** A section of which the library has another text than when it was last looked at. */
export interface BetterText {
  /** Says which text is offered: it is another one when the library changes again. */
  readonly key: string;
  readonly heading: string;
  /** In the library: changed, not on this page, or taken away. */
  readonly kind: "changed" | "new" | "gone";
  /** True when this organisation changed the section, wrote it, or took it away. */
  readonly edited: boolean;
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

export interface Comparison {
  readonly better: readonly BetterText[];
  /** The page after an answer to some of them; the others are asked again. `today` is the day of the answer. */
  readonly answered: (choices: ReadonlyMap<string, "take" | "keep">, today: string) => Parts;
}

const inDossier = (dossier: Dossier, library: Library) => ({
  reference: (folder: string, id: string) => {
    const named = library.records.find(({ register, id: old }) => register.id === folder && old === id)?.newId ?? id;
    return dossier.ids[folder]?.has(named) ? named : undefined;
  },
  role: (id: string) => (dossier.organisation?.roles.some((role) => role.id === id) ? id : undefined),
});

// The library does not change while the program runs.
const known = new WeakMap<LibraryPage, readonly (Section & { readonly digest: string })[]>();
function sectionsIn(page: LibraryPage) {
  const sections = known.get(page) ?? sectionsOf(page.body).map((each) => ({ ...each, digest: digestOf(each.text) }));
  known.set(page, sections);
  return sections;
}

interface Offer extends BetterText {
  readonly theirsAt: number | undefined;
  readonly mineAt: number | undefined;
  readonly baseAt: number | undefined;
  readonly digest: string;
}

/** Compares a page with the library; undefined for a page that began without it, or of which nothing is different. */
export function comparisonOf(
  parts: Parts,
  origin: Page["data"]["library"],
  library: Library,
  dossier: Dossier,
): Comparison | undefined {
  const page = origin && library.pages.find(({ id }) => id === origin.page);
  if (origin === undefined || page === undefined) return undefined;
  const base = origin.sections ?? [];
  const theirs = sectionsIn(page);
  const to = inDossier(dossier, library);
  const own = (text: string) => ownWords(text, library, to);
  const upstream = paired(
    base.map(({ heading = "", upstream: digest }) => ({ heading, digest })),
    theirs.map(({ heading, digest }) => ({ heading: own(heading), digest })),
  );
  // Most pages, most of the time: nothing to compare, and no page to read.
  const isSame = ({ upstream: digest }: Kept, index: number) => theirs[upstream[index] ?? -1]?.digest === digest;
  if (base.length === theirs.length && base.every(isSame)) return undefined;

  const mine = sectionsOf(parts.body).map((each) => ({ ...each, digest: digestOf(each.text) }));
  const stays = paired(
    base.map(({ heading = "", taken: digest }) => ({ heading, digest })),
    mine,
  );
  const free = new Set(mine.keys());
  for (const at of stays) if (at !== undefined) free.delete(at);
  const baseOf = new Map(upstream.flatMap((at, index) => (at === undefined ? [] : [[at, index] as const])));
  const places = theirs.map(({ heading }, theirsAt) => {
    const baseAt = baseOf.get(theirsAt);
    // What we wrote ourselves under a heading that the library has as well.
    const alike = () => [...free].find((at) => mine[at]?.heading === own(heading));
    const mineAt = baseAt === undefined ? alike() : stays[baseAt];
    if (mineAt !== undefined) free.delete(mineAt);
    return { baseAt, mineAt };
  });

  const keys = new Set<string>();
  const keyOf = (words: string): string => {
    let key = words;
    for (let number = 2; keys.has(key); number += 1) key = `${words}-${number}`;
    keys.add(key);
    return key;
  };
  const changed = theirs.flatMap(({ text, digest, heading }, theirsAt): Offer[] => {
    const { baseAt, mineAt } = places[theirsAt] ?? {};
    const was = base[baseAt ?? -1];
    if (was?.upstream === digest) return [];
    const offered = own(text);
    const now = mine[mineAt ?? -1];
    if (now?.digest === digestOf(offered)) return [];
    return [
      {
        key: keyOf(`stuk-${digest}`),
        heading: own(heading),
        kind: now === undefined ? "new" : "changed",
        edited: was?.taken === undefined ? now !== undefined : now?.digest !== was.taken,
        mine: now?.text,
        theirs: offered,
        theirsAt,
        mineAt,
        baseAt,
        digest,
      },
    ];
  });
  const gone = base.flatMap(({ heading = "", upstream: digest, taken }, baseAt): Offer[] => {
    const mineAt = stays[baseAt];
    const now = mine[mineAt ?? -1];
    if (upstream[baseAt] !== undefined || taken === undefined || now === undefined) return [];
    const edited = now.digest !== taken;
    const more = { theirs: undefined, theirsAt: undefined, mineAt, baseAt, digest };
    return [{ key: keyOf(`weg-${digest}`), heading, kind: "gone", edited, mine: now.text, ...more }];
  });
  const offers = [...changed, ...gone];
  if (offers.length === 0) return undefined;

  /** Where a section comes that this page does not have: after the nearest one before it that it has. */
  const anchorOf = (theirsAt: number, places: readonly (number | undefined)[], first: number): number =>
    places.slice(0, theirsAt).findLast((at) => at !== undefined) ?? first;

  function answered(choices: ReadonlyMap<string, "take" | "keep">, today: string): Parts {
    const rows: (Kept | undefined)[] = [...base];
    const texts: (string | undefined)[] = mine.map(({ text }) => text);
    const rowsAfter = new Map<number, Kept[]>();
    const textsAfter = new Map<number, string[]>();
    const names = new Map<string, string | undefined>();
    const taken: Offer[] = [];
    const lead = mine[0]?.heading === "" ? 0 : -1;
    for (const offer of offers) {
      const { key, heading, theirs: offered, theirsAt, mineAt, baseAt, digest } = offer;
      const choice = choices.get(key);
      if (choice === undefined) continue;
      const was = base[baseAt ?? -1];
      if (choice === "take") taken.push(offer);
      if (offered === undefined || theirsAt === undefined) {
        if (baseAt !== undefined) rows[baseAt] = undefined;
        if (choice === "take" && mineAt !== undefined) texts[mineAt] = undefined;
        if (choice === "take") names.set(heading, undefined);
        continue;
      }
      const row: Kept =
        choice === "take"
          ? { heading, upstream: digest, taken: digestOf(offered) }
          : { heading: was?.heading ?? heading, upstream: digest, ...(was?.taken && { taken: was.taken }) };
      if (baseAt !== undefined) rows[baseAt] = row;
      else {
        const at = anchorOf(
          theirsAt,
          places.map((each) => each.baseAt),
          -1,
        );
        rowsAfter.set(at, [...(rowsAfter.get(at) ?? []), row]);
      }
      if (choice === "keep") continue;
      if (mineAt !== undefined) {
        names.set(mine[mineAt]?.heading ?? "", heading);
        texts[mineAt] = offered;
      } else {
        const at = anchorOf(
          theirsAt,
          places.map((each) => each.mineAt),
          heading === "" ? -1 : lead,
        );
        textsAfter.set(at, [...(textsAfter.get(at) ?? []), offered]);
      }
    }
    const together = <T>(list: readonly (T | undefined)[], after: ReadonlyMap<number, readonly T[]>): readonly T[] =>
      [undefined, ...list].flatMap((each, index) => [
        ...(each === undefined ? [] : [each]),
        ...(after.get(index - 1) ?? []),
      ]);
    const remembered = {
      ...parts.fields,
      library: { page: page?.id, sections: together(rows, rowsAfter) },
    };
    if (taken.length === 0) return { fields: remembered, body: parts.body };
    const body = together(texts, textsAfter).join("\n\n");
    return { fields: changedFields(parts, remembered, { body, names, taken, today }), body };
  }
  return { better: offers, answered };
}

interface Taken {
  readonly body: string;
  /** Headings that became another, or went. */
  readonly names: ReadonlyMap<string, string | undefined>;
  readonly taken: readonly Offer[];
  readonly today: string;
}

/** The fields of a page that took a text over: nobody here has checked it, and what was approved was another text. */
function changedFields(before: Parts, fields: Plain, { body, names, taken, today }: Taken): Plain {
  const words = Array.isArray(fields.searchWords) ? (fields.searchWords as readonly Plain[]) : [];
  const searchWords = words.flatMap((row): Plain[] => {
    const { section } = row;
    if (typeof section !== "string" || !names.has(section)) return [row];
    const name = names.get(section);
    return name === undefined ? [] : [{ ...row, section: name }];
  });
  const isNew = taken.some(({ theirs }) => theirs !== undefined);
  const now = { ...fields, searchWords, ...(isNew && { takenOver: "library" satisfies TakenOver }) };
  const isApproved = ofOneVersion.some((key) => !isBlank(fields[key]));
  if (!isApproved || !mayChangeMeaning(handbook, before, { fields: now, body })) return now;
  const named = taken.map(({ heading }) => (heading === "" ? "het begin van de pagina" : heading));
  return asConcept(now, { on: today, what: `Overgenomen uit het voorbeeld van het programma: ${named.join("; ")}.` });
}
