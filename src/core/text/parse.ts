// The two parsers of text: Markdown with building blocks for pages, Markdown for free text. Everything that looks at a text
// looks at the tree that is made here, once.
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import { beyondLimits } from "./limits.ts";
import type { TextProblem } from "./problem.ts";

// Four spaces begin a paragraph, no code, and only # makes a heading: readPage says so where a line was drawn under words.
function plainOnly(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ["codeIndented", "setextUnderline"] } });
}

const pages = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(plainOnly).freeze();
const plain = unified().use(remarkParse).use(remarkGfm).use(plainOnly).freeze();

// After a blank line, whatever is not indented and begins no list stands on its own: no block of this dialect reaches over it.
const seam = /\n[ \t]*\r?\n(?=\S)(?![-+*](?:\s|$)|\d{1,9}[.)])/g;
const pieceLength = 1_000;

interface Piece {
  readonly text: string;
  readonly offset: number;
  /** Lines before it. */
  readonly lines: number;
}

// The parser's time grows with the square of what it gets at once.
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  let lines = 0;
  const cut = (end: number) => {
    const piece = text.slice(offset, end);
    pieces.push({ text: piece, offset, lines });
    offset = end;
    lines += piece.split("\n").length - 1;
  };
  for (const { 0: gap, index } of text.matchAll(seam))
    if (index + gap.length - offset >= pieceLength) cut(index + gap.length);
  cut(text.length);
  return pieces;
}

function moved(nodes: readonly Nodes[], { offset, lines }: Piece): readonly Nodes[] {
  const seen = new Set<object>();
  const move = (point: { line: number; offset?: number | undefined }) => {
    if (seen.size === seen.add(point).size) return;
    point.line += lines;
    if (point.offset !== undefined) point.offset += offset;
  };
  for (const top of nodes) {
    visit(top, (node) => {
      for (const point of [node.position?.start, node.position?.end]) if (point !== undefined) move(point);
    });
  }
  return nodes;
}

function joined(text: string, parse: (piece: Piece) => Root): Root {
  const [only, ...rest] = piecesOf(text);
  if (only === undefined || rest.length === 0) return parse({ text, offset: 0, lines: 0 });
  const children = [only, ...rest].flatMap((piece) => moved(parse(piece).children, piece));
  return { type: "root", children: children as Root["children"] };
}

/** The tree of a text without building blocks. A text beyond the limits gives an empty tree. */
export const plainTree = (text: string): Root =>
  beyondLimits(text) === undefined ? joined(text, (piece) => plain.parse(piece.text)) : { type: "root", children: [] };

// Where a sign was opened that is never closed: the parser itself only notices at the end of the text.
function openedAt(text: string, open: string, close: string): { line: number; column: number } {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === close) depth += 1;
    if (text[index] !== open || text[index - 1] === "\\") continue;
    if (depth === 0) {
      const before = text.slice(0, index).split("\n");
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    }
    depth -= 1;
  }
  return { line: 1, column: 1 };
}

function failure(error: unknown, text: string): TextProblem {
  const { place, ruleId, message } = error as {
    place?: { line?: number; column?: number; start?: { line: number; column: number } };
    ruleId?: string;
    message?: string;
  };
  const atEnd = ruleId === "unexpected-eof";
  const expression = message?.includes("expression") ?? false;
  const start = atEnd ? openedAt(text, expression ? "{" : "<", expression ? "}" : ">") : (place?.start ?? place);
  return {
    id: "page-not-allowed",
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    message: "Deze regel is niet te lezen: er staat een < of { die geen bouwsteen is.",
    remedy:
      "Schrijf \\< of \\{ als u het teken zelf bedoelt. Staat er een adres tussen < en >? Maak er [tekst](adres) van.",
  };
}

export interface PageTree {
  /** Without the lines that cannot be read. */
  readonly tree: Root;
  readonly unreadable: readonly TextProblem[];
}

const mostUnreadableLines = 20;

function parsePage(text: string): PageTree {
  const beyond = beyondLimits(text);
  const unreadable: TextProblem[] = [];
  if (beyond !== undefined) return { tree: { type: "root", children: [] }, unreadable: [beyond] };
  // A line that cannot be read is left out, so that the others are still looked at.
  const tree = joined(text, (piece) => {
    const lines = piece.text.split("\n");
    while (unreadable.length < mostUnreadableLines) {
      const rest = lines.join("\n");
      try {
        return pages.parse(rest);
      } catch (error) {
        const problem = failure(error, rest);
        const bare = (lines[problem.line - 1] ?? "") === "";
        unreadable.push({ ...problem, line: problem.line + piece.lines });
        if (bare) break;
        lines[problem.line - 1] = "";
      }
    }
    return { type: "root", children: [] };
  });
  return { tree, unreadable };
}

// The check looks at a page many times: at its form, its building blocks, its links. Reading it is the dear part.
const known = new Map<string, PageTree>();

/** The tree of a page's text, and the places where it cannot be read. */
export function pageTree(text: string): PageTree {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = parsePage(text);
  if (known.size >= 100) known.clear();
  known.set(text, read);
  return read;
}
