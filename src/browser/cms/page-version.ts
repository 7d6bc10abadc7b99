// Just before a page is saved whose words changed: asks whether its meaning did, and what the new version is.
import {
  hasVersion,
  inherited,
  mayChangeMeaning,
  type NewVersion,
  versionAfter,
  withVersion,
  wrongWith,
} from "../../core/edit/page-version.ts";
import { readParts } from "../../core/read/parts.ts";
import { registerOf } from "../../core/registers/index.ts";
import { dayOf } from "../../core/time/written.ts";
import type { ImmutableMap } from "./decap/decap.ts";
import { typedIn } from "./decap/typed.ts";
import { choose, part, plainError } from "./dialog.ts";
import { dossierNow } from "./dossier.ts";
import { readTypedDay, typedDay } from "./moment.ts";

// What was typed in the window, in case the officer goes back or the save is refused.
const unfinished = new Map<string, { version: string; by: string; what: string; again: string }>();

/** The save was done: what was typed about it has done its work. */
export const versionSaved = (id: string): void => void unfinished.delete(id);

const yearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace("-02-29", "-02-28")}`;

/** The values to save, and whether the page got a new version; throws when the officer goes back to the form. */
export async function withMeaning(
  entry: ImmutableMap,
  data: ImmutableMap,
): Promise<{ data: ImmutableMap; changed: boolean }> {
  const same = { data, changed: false };
  const without = (keys: readonly string[]) => ({
    data: keys.reduce((all, key) => all.deleteIn([key]), data),
    changed: keys.length > 0,
  });
  const register = registerOf(String(entry.get("collection")));
  const known = await dossierNow();
  if (register?.shape !== "pages" || known === undefined) return same;
  const { id = "", fields, body } = typedIn(register, entry.set("data", data));
  const before = readParts(known.textOf(register, id) ?? "", register);
  if (before === undefined || !mayChangeMeaning(register, before, { fields, body })) return same;
  // The officer wrote it down already.
  const renumbered = fields.version !== before.fields.version;
  if (renumbered && hasVersion(fields, String(fields.version))) return without(inherited(before.fields, fields));

  const on = dayOf(known.clock().now);
  const planned = String(fields.reviewOn ?? "");
  const typed = unfinished.get(id) ?? {
    version: renumbered ? String(fields.version) : versionAfter(fields.version),
    by: String(fields.lastReviewedBy ?? fields.owner ?? ""),
    what: "",
    again: typedDay(planned > on ? planned : yearLater(on)),
  };
  unfinished.set(id, typed);
  const keep = (key: keyof typeof typed) => (event: Event) => {
    typed[key] = (event.target as HTMLInputElement).value;
  };
  const line = (key: keyof typeof typed, label: string, box: HTMLInputElement | HTMLSelectElement) => {
    box.value = typed[key];
    box.addEventListener("input", keep(key));
    return part("p", {}, part("label", {}, label, box));
  };
  const roles = (known.dossier.organisation?.roles ?? []).map(({ id: value, name }) => part("option", { value }, name));
  const answer = (): NewVersion => {
    const again = readTypedDay(typed.again);
    return { ...typed, on, again: again.state === "right" ? again.value : "" };
  };
  const choice = await choose<"version" | "typo" | "back">(
    "Is de betekenis veranderd?",
    [
      part(
        "p",
        {},
        "De tekst van deze pagina is anders dan eerst. Zegt zij nu iets anders, dan wordt dit een nieuwe versie: lezers zien bij de pagina wat er is veranderd.",
      ),
      line("what", "Wat is er veranderd, in één zin", part("input", { type: "text" })),
      line("version", "Nieuwe versie", part("input", { type: "text" })),
      line("by", "Bekeken door (rol)", part("select", {}, part("option", { value: "" }, "Kies …"), ...roles)),
      line("again", "Opnieuw bekijken op, dd-mm-jjjj", part("input", { type: "text" })),
      part(
        "p",
        {},
        "De nieuwe versie begint als concept: vaststelling, ingang en wie is gevraagd horen bij de vorige versie en gaan niet mee. Lezers zien de vastgestelde versie, totdat u op het formulier invult wanneer en door wie de nieuwe is vastgesteld.",
      ),
    ],
    [
      { label: "Opslaan als nieuwe versie", value: "version", main: true, check: () => wrongWith(fields, answer()) },
      { label: "Alleen een tikfout", value: "typo" },
      { label: "Terug naar het formulier", value: "back" },
    ],
  );
  if (choice === "back") throw plainError("u ging terug naar het formulier. Uw tekst staat er nog.");
  if (choice === "typo") return same;
  const anew = withVersion(fields, answer());
  const gone = Object.keys(fields).filter((key) => !(key in anew));
  const kept = gone.reduce((all, key) => all.deleteIn([key]), data);
  const changed = Object.entries(anew).filter(([key, value]) => value !== fields[key]);
  return { data: changed.reduce((all, [key, value]) => all.set(key, value), kept), changed: true };
}
