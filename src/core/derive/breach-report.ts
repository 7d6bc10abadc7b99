// What an employee who reports a possible breach is asked, the text that is handed over, and how the desk takes it in whole.
import { type Field, fieldAt } from "../model/field.ts";
import { personalDataBreaches } from "../registers/index.ts";
import { momentsOf } from "../time/written.ts";

interface Asked {
  /** The field that holds the answer. */
  readonly path: string;
  /** The question as it is read aloud. */
  readonly ask: string;
  readonly hint?: string;
}

// The five that a case cannot begin without come first, in the order in which they are typed when there are no questions with them.
const asked: readonly Asked[] = [
  {
    path: "title",
    ask: "Wat is er gebeurd? Eén zin is genoeg.",
    hint: "Bijvoorbeeld: tas met papieren gestolen uit de auto.",
  },
  { path: "signalledAt", ask: "Wanneer merkte u het?", hint: "Ongeveer mag. Weet u het niet, laat het leeg." },
  { path: "reportedBy", ask: "Wat is uw functie?", hint: "Uw naam zegt u aan de telefoon; die komt hier niet in." },
  {
    path: "dataInBrief",
    ask: "Om welke gegevens gaat het, ongeveer?",
    hint: "Bijvoorbeeld: namen en adressen, een zorgplan, foto's. Schrijf niet op wat erin staat.",
  },
  {
    path: "ongoing",
    ask: "Duurt het nog voort?",
    hint: "Bijvoorbeeld: de tas is nog weg, of iemand zit nog in de mailbox.",
  },
  {
    path: "people.groupsExplained",
    ask: "Van wie zijn de gegevens, en van hoeveel mensen ongeveer?",
    hint: "Bijvoorbeeld: zes cliënten van één locatie. Geen namen.",
  },
  {
    path: "report.measuresByReporter",
    ask: "Wat hebt u al gedaan?",
    hint: "Bijvoorbeeld: mail teruggeroepen, wachtwoord veranderd.",
  },
  {
    path: "report.consequencesByReporter",
    ask: "Waar bent u bang voor?",
    hint: "Wat kan er met deze gegevens gebeuren?",
  },
  { path: "summary", ask: "Wilt u nog iets kwijt?", hint: "In uw eigen woorden, zonder namen." },
];

export interface ReportQuestion extends Asked {
  /** The name of the field: how the answer is called in the text that is handed over. */
  readonly label: string;
  readonly kind: Field["kind"];
}

export const reportQuestions: readonly ReportQuestion[] = asked.map((question) => {
  const field = fieldAt(personalDataBreaches.fields, question.path.split("."));
  if (field === undefined) throw new Error(`A breach has no field ${question.path}`);
  return { ...question, label: field.label, kind: field.kind };
});

/** The first five: what a case cannot begin without. */
export const firstQuestions = reportQuestions.slice(0, 5);

const yesNo: readonly (readonly [RegExp, string])[] = [
  [/\b(weet|onbekend|niet zeker|misschien)/i, "unknown"],
  [/\bja\b/i, "yes"],
  [/\bnee\b/i, "no"],
];

/** A role of the organisation, as it is called in a report. */
export interface NamedRole {
  readonly id: string;
  readonly name: string;
}

function momentIn(words: string): string | undefined {
  const [, day, month, year, hours, minutes] =
    /^(\d{1,2})-(\d{1,2})-(\d{4}),? (\d{1,2})[.:](\d\d)(?: uur)?$/.exec(words) ?? [];
  if (day === undefined || month === undefined || hours === undefined) return undefined;
  const two = (digits: string) => digits.padStart(2, "0");
  const moments = momentsOf(`${year}-${two(month)}-${two(day)}T${two(hours)}:${minutes}`);
  // In the hour that comes twice only a person can say which of the two it was.
  return moments?.length === 1 ? moments[0] : undefined;
}

const exactly = (words: string) => words.trim().replace(/\.$/, "").toLowerCase();

/** The value of a field that an answer states, when it states one and no more than that. */
function stated({ path, kind }: ReportQuestion, said: string, roles: readonly NamedRole[]): string | undefined {
  if (said === "") return undefined;
  if (kind === "moment") return momentIn(said);
  if (kind === "role") return roles.find(({ name }) => exactly(name) === exactly(said))?.id;
  return path === "ongoing" ? yesNo.find(([pattern]) => pattern.test(said))?.[1] : said;
}

// "ja" is held by its field; "ja, tot vanmiddag" says more than that.
const holdsAll = ({ path }: ReportQuestion, said: string): boolean =>
  path !== "ongoing" || /^(ja|nee|onbekend|weet ik (nog )?niet)$/.test(exactly(said));

export interface Report {
  /** By the keys of the register. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What the fields do not hold, as it came in. */
  readonly body: string;
}

/** The question that a line begins with, and what comes after it. */
function questionOf(line: string): { readonly question: ReportQuestion; readonly answer: string } | undefined {
  const question = reportQuestions.find(({ label }) => line.toLowerCase().startsWith(label.toLowerCase()));
  return question && { question, answer: line.slice(question.label.length).replace(/^\s*[:?–-]?\s*/, "") };
}

function nested(values: readonly (readonly [string, string])[]): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const [group = "", key] = path.split(".");
    if (key === undefined) fields[group] = value;
    else fields[group] = { ...(fields[group] as Record<string, unknown> | undefined), [key]: value };
  }
  return fields;
}

/**
 * Reads a report that was handed over or pasted: one answer a line, with or without its question before a colon. A moment and a
 * role that are not named exactly are chosen on the form, because a guess would be a fact that nobody stated: the words that
 * were used stand in the free text, like everything else that no field holds. Nothing is dropped.
 */
export function readReport(pasted: string, roles: readonly NamedRole[] = []): Report {
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const labelled = lines.some((line) => questionOf(line) !== undefined);
  const answers = new Map<ReportQuestion, string>();
  const others: string[] = [];
  let current: ReportQuestion | undefined;
  lines.forEach((line, index) => {
    const found = labelled ? questionOf(line) : { question: firstQuestions[index], answer: line };
    if (found?.question !== undefined && !answers.has(found.question)) {
      current = found.question;
      answers.set(current, found.answer);
    } else if (labelled && found === undefined && current !== undefined)
      // An answer of several lines.
      answers.set(current, `${answers.get(current) ?? ""} ${line}`.trim());
    else {
      current = undefined;
      others.push(line);
    }
  });
  const values: [string, string][] = [];
  const kept: string[] = [];
  for (const question of reportQuestions) {
    const said = answers.get(question) ?? "";
    const value = stated(question, said, roles);
    if (value !== undefined) values.push([question.path, value]);
    if (said !== "" && (value === undefined || !holdsAll(question, said))) kept.push(`${question.label}: ${said}`);
  }
  const rest = [...kept, ...others];
  return {
    fields: nested(values),
    body: rest.length === 0 ? "" : `Uit de melding, zoals die binnenkwam:\n\n${rest.join("\n\n")}\n`,
  };
}
