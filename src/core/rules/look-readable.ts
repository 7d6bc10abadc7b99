import { norm } from "../law/guidance.ts";
import type { Problem } from "../model/finding.ts";
import { organisation } from "../registers/index.ts";
import { colourIn } from "../text/colour.ts";
import { neededContrast, ratioInWords, readableIn, type Theme, themes, worstIn } from "../text/look.ts";
import { recordRule } from "./rule.ts";

function problemsOf(path: string, given: string | undefined, theme: Theme | undefined): readonly Problem[] {
  if (given === undefined || theme === undefined) return [];
  const colour = colourIn(given);
  if (colour === undefined)
    return [
      {
        path,
        message: "Dit is geen kleur zoals een browser die leest.",
        remedy: "Schrijf een # met zes cijfers of letters van a tot en met f, bijvoorbeeld #0b5c74.",
      },
    ];
  const worst = worstIn(theme, colour);
  if (worst === undefined) return [];
  return [
    {
      path,
      message: `De kleur ${colour} op ${worst.on.words} (${worst.on.colour}) is ${theme.words} niet goed te lezen: het contrast is ${ratioInWords(worst.ratio)} op 1, en er is ${ratioInWords(neededContrast)} op 1 nodig.`,
      remedy: `Kies een ${theme.id === "light" ? "donkerdere" : "lichtere"} kleur. De dichtstbijzijnde die kan, is ${readableIn(theme, colour)}.`,
    },
  ];
}

export const lookReadable = recordRule({
  register: organisation,
  id: "look-readable",
  severity: "error",
  title: "De kleuren van de organisatie zijn goed te lezen.",
  why: "Wie slecht ziet, of een telefoon in de zon leest, moet links en knoppen kunnen lezen, op een licht en op een donker scherm.",
  source: [norm("WCAG 2.2, 1.4.3")],
  example: {
    passes: `look:
  accent: "#0b5c74"`,
    fails: `look:
  accent: "#ffcc00"`,
  },
  check: ({ data }) => {
    const [light, dark] = themes;
    return [
      ...problemsOf("look.accent", data.look?.accent, light),
      ...problemsOf("look.accentOnDark", data.look?.accentOnDark, dark),
    ];
  },
});
