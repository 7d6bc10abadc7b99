// Everything that can be searched at the desk, as texts: records with all their answers in words, pages of the handbook by their
// headings, forms, terms and words. Where the site finds something, the desk finds it too.
import { deadlines } from "../deadlines/index.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { inWords } from "../dossier/value-words.ts";
import { forms, formsSlug } from "../forms/index.ts";
import { citationText } from "../law/citation.ts";
import { glossary } from "../law/glossary.ts";
import type { ValueOf } from "../model/field.ts";
import { type Entry, formPath, listPath, nameOf, type Register, stageOf } from "../model/register.ts";
import { walk } from "../model/walk.ts";
import { collections, type handbook, registers } from "../registers/index.ts";
import { groupsIn, statementPath } from "../statement/versions.ts";
import { headingsOf } from "../text/headings.ts";
import { dateInShort } from "../time/written.ts";

export interface Document {
  /** What it is a part of: of one page or record the best part is shown. */
  readonly of: string;
  /** What it is called, and the heading of the part. */
  readonly title: string;
  readonly heading: string;
  /** What kind of thing it is: the title of its register, "Handboek". */
  readonly kind: string;
  /** State of a case, as on its page. */
  readonly state?: string;
  /** Its form at the desk, and its page on the site: one of them at least. */
  readonly form?: string;
  readonly page?: string;
  /** Number of a case: found by it at once. */
  readonly caseNumber?: string;
  readonly text: string;
  /** What people type who look for it, as its writer knows them. */
  readonly phrases?: readonly string[];
  /** How much what it says weighs beside the others. */
  readonly weight: number;
}

// An apostrophe may be written in two ways.
const plainApostrophe = (text: string): string => text.replaceAll("’", "'");

// Only to be searched and shown in a line: the marks of the dialect say nothing there.
const withoutMarks = (text: string): string =>
  text
    .replace(/<\/?[A-Z][^<>]*>/g, " ")
    .replace(/\]\([^\s()[\]]*\)/g, " ")
    .replace(/[*_`#>|[\]\\]+|^[ \t]*(?:[-+]|\d+\.)[ \t]/gm, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Every answer of a record with its label, days also as they are typed. */
function answersOf(register: Register, { data, body }: Entry, dossier: Dossier): string {
  const said = walk(register.fields, data)
    .filter(({ field }) => field.fields === undefined)
    .map(({ field, value }) => {
      const words = inWords(field, value, dossier).trim().replace(/\.$/, "");
      const short = field.kind === "day" || field.kind === "moment" ? ` ${dateInShort(String(value))}` : "";
      return `${field.label}: ${field.kind === "paragraph" ? withoutMarks(words) : words}${short}.`;
    });
  return [...said, register.shape === "pages" ? "" : withoutMarks(body)].join(" ");
}

/** The address of a record on the site. */
export const pageOf = (register: Register, id: string): string =>
  register.shape === "single" ? `/${register.slug}/` : `/${register.slug}/${id}/`;

// A text stands under its heading, with the address that the page gives it.
function sectionsOf({
  body,
}: Entry): readonly { readonly id: string; readonly heading: string; readonly text: string }[] {
  const headings = headingsOf(body).filter(({ depth }) => depth === 2 || depth === 3);
  const [intro = "", ...parts] = body.split(/^#{2,3} .*$/m);
  return [
    { id: "", heading: "", text: withoutMarks(intro) },
    ...parts.map((part, at) => ({
      id: headings[at]?.id ?? "",
      heading: headings[at]?.text ?? "",
      text: withoutMarks(part),
    })),
  ];
}

function partsOf(register: Register, entry: Entry, dossier: Dossier): readonly Document[] {
  const of = `${register.id}/${entry.id}`;
  const page = pageOf(register, entry.id);
  const stage = stageOf(register, entry.data)?.label;
  const whole: Document = {
    of,
    title: register.cases ? `${entry.id} ${nameOf(register, entry)}` : nameOf(register, entry),
    heading: "",
    kind: register.title,
    form: formPath(register.id, entry.id),
    page,
    ...(register.cases && { caseNumber: entry.id }),
    ...(stage !== undefined && { state: stage }),
    text: answersOf(register, entry, dossier),
    // An approved statement says of everything something.
    weight: register.id === "privacy-statements" ? 0.7 : register.cases ? 1.3 : 1.1,
  };
  if (register.shape !== "pages") return [whole];
  const [intro, ...sections] = sectionsOf(entry);
  const { searchWords = [], formerly = [] } = entry.data as Partial<ValueOf<(typeof handbook)["fields"]>>;
  const typedFor = (heading: string) =>
    searchWords
      .filter(({ section = "" }) => plainApostrophe(section) === plainApostrophe(heading))
      .flatMap(({ words }) => words);
  return [
    { ...whole, text: `${whole.text} ${intro?.text ?? ""}`, phrases: [...typedFor(""), ...formerly] },
    ...sections.map(({ id, heading, text }) => ({
      ...whole,
      heading,
      text,
      phrases: typedFor(heading),
      ...(id !== "" && { page: `${page}#${id}` }),
    })),
  ];
}

/** A register as a whole: its page on the site, its list at the desk. */
const wholeRegister = ({ id, slug, title, singular, description, source }: Register): Document => ({
  of: id,
  title,
  heading: "",
  kind: "Register",
  form: listPath(id),
  page: `/${slug}/`,
  text: `${description} ${source.map(citationText).join(", ")}`,
  phrases: [singular],
  weight: 1.4,
});

/** What can be found beside registers and records: forms, terms, words, statements. */
export function others(dossier: Dossier): readonly Document[] {
  const part = (kind: string, page: string, title: string, text: string): Document => ({
    of: page,
    title,
    heading: "",
    kind,
    page,
    text,
    weight: 0.6,
  });
  return [
    ...forms.map(({ id, title, summary, forWhom, alsoFoundBy = [] }) =>
      part("Formulieren", `/${formsSlug}/${id}/`, title, `${summary} ${forWhom} ${alsoFoundBy.join(" ")}`),
    ),
    ...deadlines.map(({ id, title, why, inWords: length, metBy }) =>
      part("Termijnen", `/termijnen/#${id}`, title, `${length}. ${why} Klaar als ${metBy}.`),
    ),
    ...glossary.map(({ id, term, plain, legal = "" }) =>
      part("Begrippen", `/begrippen/#${id}`, term, `${plain} ${legal}`),
    ),
    ...groupsIn(dossier, "registers").map((group) =>
      part("Privacyverklaring", statementPath(group), `Privacyverklaring voor ${group.label}`, ""),
    ),
  ];
}

/** Everything there is to find, in the order of the menu. */
export const documentsOf = (dossier: Dossier): readonly Document[] => [
  ...registers.map(wholeRegister),
  ...collections.flatMap((register) =>
    (dossier.entries[register.id] ?? []).flatMap((entry) => partsOf(register, entry, dossier)),
  ),
  ...others(dossier),
];
