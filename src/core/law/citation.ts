// A place in the law as a value: what it is called in Dutch and where to read it.

/** One source. `confirm` marks law that was not read again in its own text; only the list of doubts shows that. */
export interface Citation {
  readonly text: string;
  readonly url?: string;
  readonly confirm?: true;
}

/** "art. 33 lid 1 AVG". Doubt does not stand behind it: a mark in the middle of an instruction helps nobody who must act. */
export const citationText = ({ text }: Citation): string => text;

/** Marks a citation as not yet confirmed in the text of the law itself. */
export const toConfirm = (source: Citation): Citation => ({ ...source, confirm: true });

/** "art. 33 lid 1 onder a" – article, paragraph and letter as Dutch law counts them. */
export function article(number: number | string, paragraph?: number | string, letter?: string): string {
  const part = paragraph === undefined ? "" : ` lid ${paragraph}`;
  const sub = letter === undefined ? "" : ` onder ${letter}`;
  return `art. ${number}${part}${sub}`;
}
