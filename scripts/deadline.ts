// npm run deadline -- <id> <start>: one term with its working. Exit 1 when the question is wrong, 2 when it could not be read.
import type { Deadline, Term } from "../src/core/deadline.ts";
import { deadlineOf, deadlines } from "../src/core/deadlines/index.ts";
import { citationText } from "../src/core/law/citation.ts";
import { dayInWords, dayOf, isDay, isMoment, momentInWords, momentsOf } from "../src/core/time/written.ts";
import { validate } from "../src/core/validate.ts";
import { command, readOptions } from "../src/node/options.ts";
import { readContent } from "../src/node/read.ts";

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

await command(async () => {
  const { words, format, content } = readOptions(
    ["content", "format"],
    `npm run deadline -- <termijn> <begin> [opties]\nRekent één termijn uit en laat zien hoe.\n\nTermijnen:\n${known.join("\n")}`,
  );
  const wrong = (message: string, remedy: string): number => {
    if (format === "json") process.stdout.write(`${JSON.stringify({ error: { message, remedy } }, null, 2)}\n`);
    else process.stderr.write(`${message}\n${remedy}\n`);
    return 1;
  };
  const [id, given, ...rest] = words;
  if (id === undefined) return wrong("Er staat niet welke termijn.", `Kies uit:\n${known.join("\n")}`);
  const deadline = deadlineOf(id);
  if (deadline === undefined) return wrong(`De termijn "${id}" bestaat niet.`, `Kies uit:\n${known.join("\n")}`);
  if (given === undefined || rest.length > 0) {
    return wrong(
      given === undefined ? "Er staat niet wanneer de termijn begon." : "Er staat meer dan één begin.",
      `Schrijf bijvoorbeeld: npm run deadline -- ${id} ${deadline.starts === "day" ? "2026-03-27" : example}`,
    );
  }
  const start = startOf(deadline, given);
  if (typeof start !== "string") return wrong(...start);

  const source = await readContent(content ?? "content");
  const files = source.files.filter((each) => each.path === "organisation.yml");
  const own = validate({ ...source, files }).organisation?.ownTerms;
  if (own === undefined) {
    return wrong(
      "De eigen termijnen in organisation.yml zijn niet te lezen.",
      "Voer `npm run check` uit; dat laat zien wat er in dat bestand niet klopt.",
    );
  }
  const term = deadline.term(start, own);
  const { target, due, readings, working } = term;
  const sources = deadline.source.map(citationText);
  const answer = { deadline: id, start, basis: deadline.basis, target, due, readings, working, sources };
  process.stdout.write(`${format === "json" ? JSON.stringify(answer, null, 2) : asText(deadline, term)}\n`);
  return 0;
});
