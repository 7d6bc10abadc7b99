// Just before a save: answers that no longer apply go only with the officer's knowledge.
import { inWords } from "../../core/dossier/value-words.ts";
import { holdsNothing } from "../../core/due/applicability.ts";
import type { ImmutableMap } from "./decap/decap.ts";
import { ask, plainError } from "./dialog.ts";
import { judge } from "./form.ts";

const keysOf = (path: string) => path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** The values to save, and whether something was left out; throws when the officer goes back to the form. */
export async function withoutLapsed(
  entry: ImmutableMap,
  data: ImmutableMap,
): Promise<{ data: ImmutableMap; changed: boolean }> {
  const shown = await judge(entry);
  const lapsed = (shown?.hidden ?? []).filter(({ value }) => !holdsNothing(value));
  if (shown === undefined || lapsed.length === 0) return { data, changed: false };
  const lines = lapsed.map(({ field, value }) => `${field.label}: ${inWords(field, value, shown.dossier)}`);
  const agreed = await ask({
    title: "Deze antwoorden gelden niet meer",
    lead: "Door een ander antwoord op het formulier passen zij er niet meer bij. Bij opslaan vervalt:",
    lines,
    yes: "Opslaan zonder deze antwoorden",
    no: "Terug naar het formulier",
  });
  if (!agreed) throw plainError("u ging terug naar het formulier. Uw tekst staat er nog.");
  // From the end, so that rows keep their place; an answer that went stays away.
  const kept = lapsed.reduceRight((rest, { path }) => rest.deleteIn(keysOf(path)), data);
  return { data: kept, changed: true };
}
