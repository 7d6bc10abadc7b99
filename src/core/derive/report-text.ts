// The text of a report as it is read aloud, printed or handed over. It needs nothing: the page of the report is small.

/** A moment on the clock of the Netherlands as a report holds it: "14-11-2026 22.10". Empty for text that is no such moment. */
export function momentForReport(local: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(local) ?? [];
  return time === undefined ? "" : `${day}-${month}-${year} ${time.replace(":", ".")}`;
}

/** A line for each question that was answered: its name, a colon, the answer. */
export function writeReport(answers: readonly (readonly [label: string, answer: string])[]): string {
  const lines = answers.flatMap(([label, answer]) => {
    const said = answer.replace(/\s+/g, " ").trim();
    return said === "" ? [] : [`${label}: ${said}`];
  });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
