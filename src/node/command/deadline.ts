// npm run deadline -- <id> <start>: one term with its working; with --record the term that a record states. Exit 1 when the question is wrong, 2 when it could not be read.

import { resolve } from "node:path";
import { type Agreed, type Deadline, sourcesOf } from "../../core/deadlines/deadline.ts";
import { deadlineOf, deadlines } from "../../core/deadlines/index.ts";
import { type Dossier, livingIn } from "../../core/dossier/dossier.ts";
import { citationText } from "../../core/law/citation.ts";
import type { Entry } from "../../core/model/register.ts";
import { validate } from "../../core/read/folder.ts";
import { registerOf } from "../../core/registers/index.ts";
import type { Term } from "../../core/time/term.ts";
import { dayInWords, dayOf, isDay, isMoment, momentInWords, momentsOf } from "../../core/time/written.ts";
import { contentOf } from "../folder/own-content.ts";
import { readContent } from "../read/content.ts";
import { type Command, readOptions } from "./options.ts";

type Wrong = readonly [message: string, remedy: string];

const example = "2026-03-27T10:00+01:00";
const known = deadlines.map((each) => `  ${each.id.padEnd(26)} ${each.title}`);
const inWords = (end: string) => (isDay(end) ? dayInWords(end) : momentInWords(end));

/** The start as this term counts it, or what is wrong with it. */
function startOf({ starts }: Deadline, given: string): string | Wrong {
  if (isMoment(given)) return starts === "day" ? dayOf(given) : given;
  if (isDay(given)) {
    if (starts === "day") return given;
    return ["Deze termijn telt in uren; er ontbreekt een tijdstip.", `Schrijf dag, tijd en tijdzone: ${example}.`];
  }
  const moments = momentsOf(given);
  if (moments === undefined) {
    const shape = starts === "day" ? "een dag, bijvoorbeeld 2026-03-27" : `een moment, bijvoorbeeld ${example}`;
    return [`"${given}" is geen dag of moment dat bestaat.`, `Schrijf ${shape}.`];
  }
  const [first, second] = moments;
  if (first === undefined) {
    return [
      "Dit tijdstip bestaat niet: die nacht gaat de klok van 2.00 naar 3.00 uur.",
      "Kijk na hoe laat het was, en schrijf het met de tijdzone: wintertijd is +01:00, zomertijd +02:00.",
    ];
  }
  if (second !== undefined) {
    return [
      "Dit tijdstip kwam twee keer voor: die nacht gaat de klok van 3.00 terug naar 2.00 uur.",
      `Schrijf ${first} voor de eerste keer (zomertijd) of ${second} voor de tweede keer (wintertijd).`,
    ];
  }
  return [
    "Er ontbreekt een tijdzone: zonder die kan een termijn een uur verschuiven.",
    `In Nederland is dit ${first}.`,
  ];
}

function asText(deadline: Deadline, term: Term): string {
  const due = term.due === null ? "wet en contract noemen geen uiterste datum" : inWords(term.due);
  return [
    `${deadline.title}: ${deadline.inWords}`,
    "",
    ...term.working,
    "",
    `Streven        ${inWords(term.target)}`,
    `Uiterlijk      ${due}`,
    ...term.readings.map(({ end, source }) => `Andere lezing  ${inWords(end)} (${source})`),
    `Bron           ${deadline.source.map(citationText).join("; ")}`,
  ].join("\n");
}

interface Begun {
  readonly start: string;
  readonly agreed: Agreed | undefined;
}

/** Registers whose records run this term, or state its hours or day. */
const registersOf = (deadline: Deadline) => [
  ...new Set([...sourcesOf(deadline), ...(deadline.stated ?? [])].map(({ register }) => register)),
];

/** What a record says of the term: of each time that it runs there, else of the hours or the day that it states. */
function begunIn(
  deadline: Deadline,
  entry: Entry,
  dossier: Dossier,
  given: string | undefined,
): readonly Begun[] | Wrong {
  const inThis = <T extends { readonly register: string }>(all: readonly T[]) =>
    all.filter(({ register }) => register === entry.register);
  const sources = inThis(sourcesOf(deadline));
  const stated = inThis(deadline.stated ?? []);
  if (sources.length + stated.length === 0) {
    const folders = registersOf(deadline).map((id) => `${registerOf(id)?.title ?? id} (${id})`);
    return [
      `De termijn "${deadline.id}" staat niet in dit bestand: ${entry.file}.`,
      `Noem een bestand uit: ${folders.join(", ")}.`,
    ];
  }
  const running = sources.flatMap((each) => each.running(entry, dossier));
  const agreed = stated.flatMap((each) => each.agreed(entry, dossier));
  const found =
    running.length > 0
      ? running.map((each) => ({ start: given ?? each.start, agreed: each.agreed }))
      : agreed.map((each) => ({ start: given, agreed: each }));
  if (found.length === 0) {
    return [
      `In ${entry.file} loopt deze termijn niet, en er staat geen afspraak of dag voor.`,
      "Leg de afspraak of de dag eerst in dat record vast, of noem een ander bestand.",
    ];
  }
  const begun = found.flatMap(({ start, agreed: each }) => (start === undefined ? [] : [{ start, agreed: each }]));
  return begun.length > 0 ? begun : noStart(deadline);
}

const noStart = ({ id, starts }: Deadline): Wrong => [
  "Er staat niet wanneer de termijn begon.",
  `Schrijf bijvoorbeeld: npm run deadline -- ${id} ${starts === "day" ? "2026-03-27" : example}`,
];

/** The record that stands in a file, named from the working folder or from the content folder. */
function entryAt(dossier: Dossier, content: string, file: string): Entry | undefined {
  const places = new Set([resolve(file), resolve(content, file)]);
  return Object.keys(dossier.entries)
    .flatMap((register) => livingIn(dossier, register))
    .find((entry) => places.has(resolve(entry.file)));
}

const isWrong = (answer: readonly Begun[] | Wrong): answer is Wrong => typeof answer[0] === "string";

/** Tells one term with its working; exit 1 when the question is wrong. */
export const deadlineCommand: Command = async (args, output) => {
  const {
    words,
    format,
    content: folder,
    record,
  } = readOptions(
    ["content", "format", "record"],
    `npm run deadline -- <termijn> <begin> [opties]\nRekent één termijn uit en laat zien hoe. Staat de termijn in een contract of planning, noem dan met --record het bestand.\n\nTermijnen:\n${known.join("\n")}`,
    args,
  );
  const content = contentOf(folder);
  const wrong = (message: string, remedy: string): number => {
    if (format === "json") output.out(`${JSON.stringify({ error: { message, remedy } }, null, 2)}\n`);
    else output.err(`${message}\n${remedy}\n`);
    return 1;
  };
  const [id, given, ...rest] = words;
  if (id === undefined) return wrong("Er staat niet welke termijn.", `Kies uit:\n${known.join("\n")}`);
  const deadline = deadlineOf(id);
  if (deadline === undefined) return wrong(`De termijn "${id}" bestaat niet.`, `Kies uit:\n${known.join("\n")}`);
  if (rest.length > 0) return wrong("Er staat meer dan één begin.", noStart(deadline)[1]);
  if (given === undefined && record === undefined) return wrong(...noStart(deadline));
  const start = given === undefined ? undefined : startOf(deadline, given);
  if (start !== undefined && typeof start !== "string") return wrong(...start);
  if (record === undefined && deadline.asksRecord === true) {
    const folders = registersOf(deadline).map((each) => `${content}/${each}/`);
    return wrong(
      `Deze termijn staat niet in de wet maar in een record: ${deadline.inWords}.`,
      `Noem dat record erbij, een bestand uit ${folders.join(" of ")}: --record ${folders.at(-1)}<naam>.${registerOf(deadline.register)?.shape === "pages" ? "mdx" : "md"}`,
    );
  }

  const source = await readContent(content);
  const files = record === undefined ? source.files.filter((each) => each.path === "organisation.yml") : source.files;
  const dossier = validate({ ...source, files });
  const own = dossier.organisation?.ownTerms;
  if (own === undefined) {
    return wrong(
      "De eigen termijnen in organisation.yml zijn niet te lezen.",
      "Voer `npm run check` uit; dat laat zien wat er in dat bestand niet klopt.",
    );
  }
  const entry = record === undefined ? undefined : entryAt(dossier, content, record);
  if (record !== undefined && entry === undefined) {
    return wrong(
      `Het record ${record} is niet te lezen.`,
      `Controleer of het bestand in ${content}/ staat, en kijk met \`npm run check\` wat er in dat bestand niet klopt.`,
    );
  }
  const begun =
    entry !== undefined
      ? begunIn(deadline, entry, dossier, start)
      : start === undefined
        ? noStart(deadline)
        : [{ start, agreed: undefined }];
  if (isWrong(begun)) return wrong(...begun);

  const sources = deadline.source.map(citationText);
  const terms = begun.map((each) => ({ start: each.start, term: deadline.term(each.start, own, each.agreed) }));
  const answers = terms.map(({ start: from, term: { target, due, readings, working } }) => {
    return { deadline: id, start: from, basis: deadline.basis, target, due, readings, working, sources };
  });
  // A record can hold the same term more than once, for instance for each of its measures: then a list.
  const [only, ...more] = answers;
  const json = () => JSON.stringify(more.length > 0 ? answers : only, null, 2);
  const text = () => terms.map(({ term }) => asText(deadline, term)).join("\n\n");
  output.out(`${format === "json" ? json() : text()}\n`);
  return 0;
};
