import { gdpr } from "../law/gdpr.ts";
import { type OutdatedStatement, outdatedStatements } from "../law/outdated-statements.ts";
import { handbook } from "../registers/index.ts";
import { addressesOf, type Passage, passagesOf, sentenceAt } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

const before = 300;

function isSaid({ text }: Passage, at: number, words: string, row: OutdatedStatement): boolean {
  const near = text.slice(Math.max(0, at - before), at + words.length);
  const sentence = sentenceAt(text, at, words.length);
  return (
    (row.near === undefined || row.near.test(near)) &&
    (row.unless === undefined || !row.unless.test(sentence)) &&
    (row.needs ?? []).every((part) => part.test(words)) &&
    (row.complete === undefined || !row.complete.every((part) => part.test(words)))
  );
}

/** Where a page makes the statement: once a line. */
function placesOf(passages: readonly Passage[], row: OutdatedStatement): readonly string[] {
  const byLine = new Map<string, string>();
  for (const passage of passages) {
    if (!row.signs.some((sign) => passage.lower.includes(sign))) continue;
    for (const [pattern, ...parts] of [...row.says.map((each) => [each] as const), ...(row.together ?? [])]) {
      for (const { index, 0: words } of passage.text.matchAll(pattern)) {
        const sentence = sentenceAt(passage.text, index, words.length);
        if (!parts.every((part) => part.test(sentence))) continue;
        // Parts stand anywhere in the sentence, so the whole of it is what was said.
        const start = parts.length === 0 ? index : passage.text.lastIndexOf(sentence, index);
        if (!isSaid(passage, start, parts.length === 0 ? words : sentence, row)) continue;
        const path = passage.pathOf(index);
        const line = path.replace(/:\d+$/u, "");
        if (!byLine.has(line)) byLine.set(line, path);
      }
    }
  }
  return [...byLine.values()];
}

/** Every outdated statement that these passages make, with its place. */
export const outdatedIn = (
  said: readonly Passage[],
  addresses: readonly Passage[],
): readonly { readonly row: OutdatedStatement; readonly path: string }[] =>
  outdatedStatements.flatMap((row) =>
    row.onPage !== undefined && said.some(({ text }) => row.onPage?.test(text))
      ? []
      : placesOf([...said, ...addresses], row).map((path) => ({ row, path })),
  );

export const outdatedStatement = recordRule({
  id: "outdated-statement",
  severity: "open",
  title: "Op een pagina staat geen uitspraak over de wet die fout of verouderd is.",
  why: "Oude reglementen en stappenplannen worden overgenomen, met hun fouten. Wie ze volgt, meldt te laat of vraagt te veel.",
  source: [gdpr(24, 2), gdpr(5, 2)],
  example: {
    passes: 'Wij melden een datalek <Deadline id="notify-authority" />.',
    fails: "Wij melden binnen 72 uur na het datalek.",
  },
  register: handbook,
  check: (entry) =>
    outdatedIn(passagesOf(entry), addressesOf(entry)).map(({ row, path }) => ({
      path,
      message: row.wrong,
      remedy: row.right,
      source: row.source,
    })),
});
