// Everything that is "te bevestigen", for the one page that says so: law that was not read again, and marks in our own records.
import { deadlines } from "../deadlines/index.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { aiDuties } from "../law/ai-act.ts";
import type { Citation } from "../law/citation.ts";
import { glossary } from "../law/glossary.ts";
import { obligations } from "../law/obligations.ts";
import type { Field, Fields } from "../model/field.ts";
import { nameOf } from "../model/register.ts";
import { walk } from "../model/walk.ts";
import { collections, registerOf } from "../registers/index.ts";
import { rules } from "../rules/index.ts";
import { withoutDoubt } from "../text/doubt.ts";
import { right, standings } from "../vocabulary/representation.ts";

export interface LawInDoubt {
  readonly source: Citation;
  /** Where the program leans on it, in Dutch. */
  readonly where: readonly string[];
  /** What would settle it. */
  readonly settledBy: string;
}

export interface TextInDoubt {
  readonly register: string;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** The sentence with its mark. */
  readonly text: string;
}

// An article and a standard are named as they stand, a whole act with its article: "Lees de Wet op ...".
const asObject = (text: string) => text.replace(/^Wet /, "de $&");

const settledBy = ({ url, text }: Citation): string =>
  url === undefined
    ? `Lees ${asObject(text)} zelf na, of vraag het een jurist, en leg vast wat er staat.`
    : `Lees ${asObject(text)} in de tekst die nu geldt, en leg vast of het klopt wat hier staat.`;

function citationsIn(fields: Fields, where: string): readonly (readonly [Citation, string])[] {
  return Object.values(fields).flatMap((field: Field) => [
    ...(field.source ?? []).map((source) => [source, where] as const),
    ...(field.vocabulary?.terms ?? []).flatMap((term) => (term.source ?? []).map((source) => [source, where] as const)),
    ...(field.fields === undefined ? [] : citationsIn(field.fields, where)),
  ]);
}

/** Law on which the program leans and that was not read again in its own text, each once, with where. */
export function lawInDoubt(): readonly LawInDoubt[] {
  const all: readonly (readonly [Citation, string])[] = [
    ...deadlines.flatMap(({ source, title }) => source.map((each) => [each, `termijn: ${title}`] as const)),
    ...rules.flatMap(({ source, title }) => source.map((each) => [each, `regel: ${title}`] as const)),
    ...glossary.flatMap(({ source, term }) => source.map((each) => [each, `begrip: ${term}`] as const)),
    ...obligations.map(({ article, asks }) => [article, `plicht: ${asks}`] as const),
    ...aiDuties.map(({ article, asks }) => [article, `plicht bij AI: ${asks}`] as const),
    ...right.terms.flatMap(({ source = [], label }) => source.map((each) => [each, `recht: ${label}`] as const)),
    ...Object.values(standings).flatMap(({ source, label }) =>
      source.map((each) => [each, `wie vraagt: ${label}`] as const),
    ),
    ...collections.flatMap((register) => citationsIn(register.fields, `register: ${register.title}`)),
  ];
  const found = new Map<string, { source: Citation; where: Set<string> }>();
  for (const [source, where] of all) {
    if (source.confirm !== true) continue;
    const known = found.get(source.text) ?? { source, where: new Set<string>() };
    // A rule or a duty is a sentence of its own; here it stands in a row of places.
    known.where.add(where.replace(/\.$/, ""));
    found.set(source.text, known);
  }
  return [...found.values()]
    .map(({ source, where }) => ({ source, where: [...where], settledBy: settledBy(source) }))
    .sort((one, other) => (one.source.text < other.source.text ? -1 : 1));
}

const inDoubt = (value: unknown): value is string => typeof value === "string" && withoutDoubt(value) !== value;

/** Places in our own records and pages that bear the mark. */
export const textInDoubt = (dossier: Dossier): readonly TextInDoubt[] =>
  Object.values(dossier.entries).flatMap((entries) =>
    entries.flatMap((entry) => {
      const register = registerOf(entry.register);
      if (register === undefined) return [];
      const at = { register: register.title, id: `${register.slug}/${entry.id}`, name: nameOf(register, entry) };
      const fields = walk(register.fields, entry.data).flatMap(({ field, value }) =>
        inDoubt(value) ? [{ ...at, label: field.label, text: value }] : [],
      );
      const lines = entry.body
        .split("\n")
        .filter(inDoubt)
        .map((line) => ({ ...at, label: "tekst", text: line.replace(/^[\s*|-]+/, "") }));
      return [...fields, ...lines];
    }),
  );
