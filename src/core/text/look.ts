// What an organisation may choose of how its site looks, and what that may stand on: the backgrounds of src/styles/tokens.css.
import { colourIn, contrast, readableOn } from "./colour.ts";

/** Text on its background, WCAG 2.2, 1.4.3. */
export const neededContrast = 4.5;

export interface Theme {
  readonly id: "light" | "dark";
  /** As part of a sentence. */
  readonly words: string;
  /** What links and headings stand on. */
  readonly backgrounds: readonly { readonly token: string; readonly words: string; readonly colour: string }[];
  /** To what a colour that does not read is moved. */
  readonly towards: "#000000" | "#ffffff";
}

export const themes: readonly Theme[] = [
  {
    id: "light",
    words: "op een licht scherm",
    towards: "#000000",
    backgrounds: [
      { token: "paper", words: "de pagina", colour: "#ffffff" },
      { token: "surface", words: "een vlak", colour: "#f4f6f8" },
      { token: "alarm-surface", words: "een rood vlak", colour: "#fdf0ef" },
      { token: "notice-surface", words: "een geel vlak", colour: "#fff6e3" },
    ],
  },
  {
    id: "dark",
    words: "op een donker scherm",
    towards: "#ffffff",
    backgrounds: [
      { token: "paper", words: "de pagina", colour: "#16191d" },
      { token: "surface", words: "een vlak", colour: "#20252b" },
      { token: "alarm-surface", words: "een rood vlak", colour: "#3a1f1f" },
      { token: "notice-surface", words: "een geel vlak", colour: "#352b18" },
    ],
  },
];

/** A colour that reads everywhere in a theme, as near as it can be to this one. */
export const readableIn = ({ backgrounds, towards }: Theme, colour: string): string =>
  readableOn(
    colour,
    backgrounds.map((each) => each.colour),
    neededContrast,
    towards,
  );

/** Where a colour of a theme reads worst, when that is not well enough. */
export function worstIn({ backgrounds }: Theme, colour: string) {
  const [worst] = backgrounds
    .map((on) => ({ on, ratio: contrast(colour, on.colour) }))
    .sort((one, other) => one.ratio - other.ratio);
  return worst !== undefined && worst.ratio < neededContrast ? worst : undefined;
}

/** A ratio as people write it; never rounded up to what it is not. */
export const ratioInWords = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1).replace(".", ",");

/** The colours that an organisation chose. */
export interface Look {
  readonly accent?: string | undefined;
  readonly accentOnDark?: string | undefined;
}

const onAccent = (accent: string) => (contrast(accent, "#ffffff") >= neededContrast ? "#ffffff" : "#000000");

/** The style sheet of the organisation's own colours; undefined when it chose none. Takes nothing but colours. */
export function lookCss({ accent: chosen, accentOnDark }: Look = {}): string | undefined {
  const accent = colourIn(chosen);
  if (accent === undefined) return undefined;
  const [, dark] = themes;
  const other = colourIn(accentOnDark) ?? (dark === undefined ? accent : readableIn(dark, accent));
  return `:root:root{--accent:light-dark(${accent},${other});--on-accent:light-dark(${onAccent(accent)},${onAccent(other)})}\n`;
}
