// A long page is found by its sections: each heading with an address of its own, and the text under it.

/** A part of a page that is found by itself. */
export interface Section {
  /** Anchor of the heading; undefined for what stands before the first one. */
  readonly anchor: string | undefined;
  /** Its heading as text; empty before the first one. */
  readonly heading: string;
  readonly html: string;
}

const headings = /<h([23])\b[^>]*?\bid="([^"]+)"[^>]*>(.*?)<\/h\1>/gs;

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Cuts the HTML of a page at its headings of the second and third level that have an address. Nothing is left out. */
export function sectionsOf(html: string): readonly Section[] {
  const found = [...html.matchAll(headings)];
  const parts = [undefined, ...found].map((match, index): Section => {
    const [start, end] = [match?.index ?? 0, found[index]?.index ?? html.length];
    return { anchor: match?.[2], heading: textOf(match?.[3] ?? ""), html: html.slice(start, end) };
  });
  return parts;
}
