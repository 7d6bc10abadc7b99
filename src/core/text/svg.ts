// A logo as an SVG file that draws and does nothing else: what is not known to draw is refused, so that nothing in it can run,
// load or look something up, wherever the file is opened.
import type { TextProblem } from "./problem.ts";

const drawing = new Set(
  "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern image style".split(
    " ",
  ),
);
const spaces: Readonly<Record<string, string>> = {
  xmlns: "http://www.w3.org/2000/svg",
  "xmlns:svg": "http://www.w3.org/2000/svg",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
};
const largest = 200_000;

const opening = /^\ufeff?(?:<\?xml [^?<>]*\?>)?/;
const comment = /<!--(?:(?!--)[\s\S])*-->/y;
const tag = /<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const words = /[^<]+/y;

// Named signs alone: a number could spell what is looked for.
const hidesSigns = (text: string) => /&(?!(?:amp|lt|gt|quot|apos);)/.test(text);
const loads = (css: string) =>
  /[\\@]|expression|javascript|image-set|src\s*\(/i.test(css) ||
  /url\((?!\s*(?:["']|&quot;|&apos;)?#)/i.test(css) ||
  /\/\//.test(css);
const picture = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]+$/;

function wrongAttribute(element: string, name: string, value: string): string | undefined {
  if (Object.hasOwn(spaces, name)) return value === spaces[name] ? undefined : `\`${name}\` met een ander adres`;
  if (/^on/i.test(name)) return `een opdracht (\`${name}\`)`;
  if (name.includes(":") && name !== "xlink:href" && name !== "xml:space") return `\`${name}\``;
  if (hidesSigns(value)) return "een teken dat als getal is geschreven";
  if (name === "href" || name === "xlink:href") {
    const draws = /^#[\w.-]+$/.test(value) || (element === "image" && picture.test(value));
    return draws ? undefined : "een verwijzing naar iets buiten het bestand";
  }
  const elsewhere = name === "style" ? loads(value) : /\/\/|\\|url\((?!\s*["']?#)/i.test(value);
  return elsewhere ? "een verwijzing naar iets buiten het bestand" : undefined;
}

const remedy =
  "Bewaar het logo in uw tekenprogramma als gewone (plain) of geoptimaliseerde SVG, of vraag uw ontwerper daarom. Alleen vormen, tekst en een ingesloten PNG of JPEG mogen.";

/** What stands in an SVG file that does more than draw, or why it is none; undefined when it can be shown. */
export function svgProblem(text: string): TextProblem | undefined {
  const at = (index: number, message: string): TextProblem => {
    const before = text.slice(0, index).split("\n");
    return { id: "unsafe-logo", line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message, remedy };
  };
  const holds = (index: number, what: string) => at(index, `In het logo staat ${what}. Dat mag niet.`);
  if (text.length > largest) return at(0, "Het logo is groter dan 200 kB.");
  let place = opening.exec(text)?.[0].length ?? 0;
  const open: string[] = [];
  let roots = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = place;
    return pattern.exec(text);
  };
  while (place < text.length) {
    const here = place;
    const written = next(words);
    if (written !== null) {
      place = words.lastIndex;
      const inStyle = open.at(-1) === "style";
      if (hidesSigns(written[0])) return holds(here, "een teken dat als getal is geschreven");
      if (inStyle && loads(written[0])) return holds(here, "een stijl die iets van buiten haalt");
      if (open.length === 0 && written[0].trim() !== "") return at(here, "Het logo is geen SVG.");
      continue;
    }
    if (next(comment) !== null) {
      place = comment.lastIndex;
      continue;
    }
    const found = next(tag);
    if (found === null) return holds(here, "iets dat geen gewone SVG is, zoals een DOCTYPE of een opdracht");
    place = tag.lastIndex;
    const [, closing = "", name = "", attributes = "", empty = ""] = found;
    if (!drawing.has(name)) return holds(here, `\`${name.slice(0, 40)}\``);
    if (closing !== "") {
      if (open.pop() !== name || attributes !== "" || empty !== "")
        return at(here, `In het logo sluit \`${name}\` niet.`);
      continue;
    }
    if (open.length === 0 && (name !== "svg" || roots > 0)) return at(here, "Het logo is geen SVG.");
    if (open.length === 0) {
      roots += 1;
      const given = [...attributes.matchAll(attribute)].map(([, key]) => key);
      if (!given.includes("xmlns")) return at(here, "In het logo ontbreekt `xmlns`; een browser toont het dan niet.");
    }
    for (const [, key = "", double, single] of attributes.matchAll(attribute)) {
      const wrong = wrongAttribute(name, key, double ?? single ?? "");
      if (wrong !== undefined) return holds(here, wrong);
    }
    if (empty === "") open.push(name);
  }
  if (roots === 0 || open.length > 0) return at(text.length, "Het logo is geen SVG, of is niet af.");
  return undefined;
}
