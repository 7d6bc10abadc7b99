// Who saves: asked once on this computer, for the history only. The site never shows it.
import { ask, part } from "./dialog.ts";

const key = "privacyhandboek-naam";

/** The name that was given on this computer; undefined when it was not asked yet. */
export const knownName = (): string | undefined => window.localStorage.getItem(key) ?? undefined;

/** Asks for a name and remembers it. Undefined when nobody answered. */
export async function askName(): Promise<string | undefined> {
  const box = part("input", { type: "text", autocomplete: "name", maxlength: "80" });
  const agreed = await ask({
    title: "Wie slaat dit op?",
    lead: "Uw naam komt bij elke wijziging in de geschiedenis van deze map te staan, niet op de site. Wij vragen dit één keer op deze computer. Wilt u geen naam noemen, laat het vak dan leeg.",
    parts: [part("label", {}, "Uw naam", box)],
    yes: "Opslaan",
    no: "Terug naar het formulier",
  });
  if (!agreed) return undefined;
  window.localStorage.setItem(key, box.value.trim());
  return box.value.trim();
}
