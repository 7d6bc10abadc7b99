// The five answers of an employee who reports a possible breach, typed or pasted as they came in, to the first fields of the case.
import { personalDataBreaches } from "./registers/index.ts";

const { fields } = personalDataBreaches;

/** What is asked of an employee, in this order, with the field that holds the answer. */
export const reportQuestions = (["title", "signalledAt", "reportedBy", "dataInBrief", "ongoing"] as const).map(
  (key) => ({
    key,
    label: fields[key].label,
  }),
);

const yesNo: readonly (readonly [RegExp, string])[] = [
  [/\b(weet|onbekend|niet zeker|misschien)/i, "unknown"],
  [/\bja\b/i, "yes"],
  [/\bnee\b/i, "no"],
];

/** Reads a pasted report: one answer a line, with or without its question before a colon. What cannot be told stays for the form. */
export function readReport(pasted: string): Readonly<Record<string, string>> {
  const answers: Record<string, string> = {};
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const labelled = lines.some((line) =>
    reportQuestions.some(({ label }) => line.toLowerCase().startsWith(label.toLowerCase())),
  );
  lines.forEach((line, index) => {
    const asked = labelled
      ? reportQuestions.find(({ label }) => line.toLowerCase().startsWith(label.toLowerCase()))
      : reportQuestions[index];
    if (asked === undefined) return;
    const answer = labelled ? line.slice(asked.label.length).replace(/^\s*[:?–-]?\s*/, "") : line;
    if (answer !== "") answers[asked.key] = answer;
  });
  const ongoing = yesNo.find(([pattern]) => pattern.test(answers.ongoing ?? ""));
  // A moment and a role are chosen on the form: a guess would be a fact that nobody stated.
  const { title, dataInBrief } = answers;
  return {
    ...(title === undefined ? {} : { title }),
    ...(dataInBrief === undefined ? {} : { dataInBrief }),
    ...(ongoing === undefined ? {} : { ongoing: ongoing[1] }),
  };
}
