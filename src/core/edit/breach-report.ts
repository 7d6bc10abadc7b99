// The five answers of an employee who reports a possible breach, typed or pasted as they came in, to the first fields of the case.
import { personalDataBreaches } from "../registers/index.ts";

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

export interface Report {
  readonly fields: Readonly<Record<string, string>>;
  /** What the fields do not hold, as it came in. */
  readonly body: string;
}

/** The question that a line begins with, and what comes after it. */
function questionOf(line: string): { readonly key: string; readonly answer: string } | undefined {
  const asked = reportQuestions.find(({ label }) => line.toLowerCase().startsWith(label.toLowerCase()));
  return asked && { key: asked.key, answer: line.slice(asked.label.length).replace(/^\s*[:?–-]?\s*/, "") };
}

/**
 * Reads a pasted report: one answer a line, with or without its question before a colon. A moment and a role are chosen on the
 * form, because a guess would be a fact that nobody stated: the words that were used stand in the free text, like everything
 * else that no field holds. Nothing is dropped.
 */
export function readReport(pasted: string): Report {
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const labelled = lines.some((line) => questionOf(line) !== undefined);
  const answers = new Map<string, string>();
  const others: string[] = [];
  let current: string | undefined;
  lines.forEach((line, index) => {
    const asked = labelled ? questionOf(line) : { key: reportQuestions[index]?.key, answer: line };
    if (asked?.key !== undefined && !answers.has(asked.key)) {
      current = asked.key;
      answers.set(current, asked.answer);
    } else if (labelled && asked === undefined && current !== undefined)
      // An answer of several lines.
      answers.set(current, `${answers.get(current) ?? ""} ${line}`.trim());
    else {
      current = undefined;
      others.push(line);
    }
  });
  const said = (key: string) => answers.get(key) ?? "";
  const ongoing = yesNo.find(([pattern]) => pattern.test(said("ongoing")));
  const fields = {
    ...(said("title") === "" ? {} : { title: said("title") }),
    ...(said("dataInBrief") === "" ? {} : { dataInBrief: said("dataInBrief") }),
    ...(ongoing === undefined ? {} : { ongoing: ongoing[1] }),
  };
  // "ja" is held by its field; "ja, tot vanmiddag" says more than that.
  const whole = (key: string) =>
    key in fields && (key !== "ongoing" || /^(ja|nee|onbekend|weet ik niet)\.?$/i.test(said(key)));
  const kept = reportQuestions
    .filter(({ key }) => said(key) !== "" && !whole(key))
    .map(({ key, label }) => `${label}: ${said(key)}`);
  const rest = [...kept, ...others];
  return { fields, body: rest.length === 0 ? "" : `Uit de melding, zoals die binnenkwam:\n\n${rest.join("\n\n")}\n` };
}
