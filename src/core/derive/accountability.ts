// Where each obligation is met: found through the sources of fields, registers, rules and deadlines, and through the articles that
// pages name. Nothing is typed here, so a gap is a gap.

import { deadlines } from "../deadlines/index.ts";
import { type Dossier, handbookPages, livingIn } from "../dossier/dossier.ts";
import type { Citation } from "../law/citation.ts";
import { obligations as declared, type Obligation } from "../law/obligations.ts";
import { type Reference, referencesIn } from "../law/references.ts";
import type { Fields } from "../model/field.ts";
import { fieldPath, nameOf, type Register } from "../model/register.ts";
import { walk } from "../model/walk.ts";
import { collections, registers } from "../registers/index.ts";
import { rules } from "../rules/index.ts";
import { passagesOf } from "../text/prose.ts";

/** Something that names the article: its words and where it stands. */
export interface Place {
  readonly words: string;
  readonly path: string;
}

export interface Met extends Obligation {
  readonly pages: readonly Place[];
  readonly recorded: readonly Place[];
  readonly deadlines: readonly Place[];
  readonly rules: readonly Place[];
  /** Dutch: what is missing; empty when the article is told, written down and guarded. */
  readonly gaps: readonly string[];
}

interface Named {
  readonly act: string;
  readonly article: string;
  /** Empty: the whole article. */
  readonly paragraphs: ReadonlySet<string>;
}

const paragraphsIn = (words: string): ReadonlySet<string> =>
  new Set(
    [...words.matchAll(/\b(?:lid|leden) (\d+(?:(?:, | en | of )\d+)*)/giu)].flatMap(
      ([, list = ""]) => list.match(/\d+/g) ?? [],
    ),
  );

function namedBy(text: string, { act, places, numbers }: Reference): readonly Named[] {
  const [first, last] = places;
  const single = places.map(({ article, start, end }) => ({
    act: act.name,
    article,
    paragraphs: paragraphsIn(text.slice(start, end)),
  }));
  // "art. 15 tot en met 22": those between are meant as well.
  if (first === undefined || last === undefined || !/tot en met/iu.test(numbers)) return single;
  const between = [...numbers.matchAll(/(\d+) tot en met (\d+)/giu)].flatMap(([, from, to]) =>
    Array.from({ length: Math.min(100, Math.max(0, Number(to) - Number(from) - 1)) }, (_, index) => ({
      act: act.name,
      article: String(Number(from) + 1 + index),
      paragraphs: new Set<string>(),
    })),
  );
  return [...single, ...between];
}

const namedIn = (text: string): readonly Named[] => referencesIn(text).flatMap((each) => namedBy(text, each));

/** True when a source speaks of what the obligation asks: the same article, and the same paragraph where both name one. */
const meets = (asked: Named, source: Named): boolean =>
  asked.act === source.act &&
  asked.article === source.article &&
  (asked.paragraphs.size === 0 ||
    source.paragraphs.size === 0 ||
    [...asked.paragraphs].some((each) => source.paragraphs.has(each)));

interface Source extends Place {
  readonly named: readonly Named[];
}

const sourceOf = (words: string, path: string, source: readonly Citation[] | undefined): Source => ({
  words,
  path,
  named: (source ?? []).flatMap(({ text }) => namedIn(text)),
});

function fieldSources(register: Register, fields: Fields, prefix = ""): readonly Source[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    sourceOf(`${register.title}: ${field.label}`, fieldPath(register, prefix + key), [
      ...(field.source ?? []),
      ...(field.vocabulary?.terms ?? []).flatMap((term) => term.source ?? []),
    ]),
    ...(field.fields === undefined ? [] : fieldSources(register, field.fields, `${prefix}${key}.`)),
  ]);
}

const recordSources = (): readonly Source[] =>
  collections.flatMap((register) => [
    sourceOf(register.title, `/${register.slug}/`, register.source),
    ...fieldSources(register, register.fields),
  ]);

// What records themselves say of the law, such as the ground of a retention period. A case says nothing of duties.
const groundSources = (dossier: Dossier): readonly Source[] =>
  registers
    .filter(({ cases }) => !cases)
    .flatMap((register) =>
      livingIn(dossier, register.id).map((entry) => ({
        words: `${register.title}: ${nameOf(register, entry)}`,
        path: `/${register.slug}/${entry.id}/`,
        named: walk(register.fields, entry.data as object).flatMap(({ value }) =>
          typeof value === "string" ? namedIn(value) : [],
        ),
      })),
    );

const pageSources = (dossier: Dossier): readonly Source[] =>
  handbookPages(dossier).map((page) => ({
    words: page.data.title,
    path: `/handboek/${page.id}/`,
    named: passagesOf(page).flatMap(({ text }) => namedIn(text)),
  }));

/** Every obligation with where it is met, and what is missing. */
export function accountability(dossier: Dossier, obligations: readonly Obligation[] = declared): readonly Met[] {
  const pages = pageSources(dossier);
  const recorded = [...recordSources(), ...groundSources(dossier)];
  const dated = deadlines.map(({ id, title, source }) => sourceOf(title, `/termijnen/#${id}`, source));
  const guarded = rules.map(({ id, title, source }) => sourceOf(title, `/regels/#${id}`, source));
  return obligations.map((obligation) => {
    const [asked] = namedIn(obligation.article.text);
    const found = (sources: readonly Source[]): readonly Place[] =>
      asked === undefined
        ? []
        : sources
            .filter(({ named }) => named.some((each) => meets(asked, each)))
            .map(({ words, path }) => ({ words, path }));
    const met = { pages: found(pages), recorded: found(recorded), deadlines: found(dated), rules: found(guarded) };
    const gaps = [
      ...(met.pages.length === 0 ? ["geen pagina noemt dit artikel"] : []),
      ...(obligation.told === undefined && met.recorded.length + met.deadlines.length + met.rules.length === 0
        ? ["geen register, termijn of regel noemt dit artikel"]
        : []),
    ];
    return { ...obligation, ...met, gaps };
  });
}
