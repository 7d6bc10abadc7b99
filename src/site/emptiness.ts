// What a page says of a register without records.
import { roleName } from "../core/dossier/dossier.ts";
import { emptyRegisterOf, isNotBegun } from "../core/dossier/emptiness.ts";
import { dayInWords } from "../core/time/written.ts";
import { handover } from "./handover.ts";
import { text } from "./text.ts";

/** The state of a register without records in a word or two; undefined when the organisation says nothing of it. */
export function emptyState(register: string): string | undefined {
  const row = emptyRegisterOf(handover().dossier.organisation, register);
  if (row === undefined) return undefined;
  return isNotBegun(row) ? text.notBegun : text.emptyOnPurpose;
}

/** The same as a sentence, with who said so and when. */
export function emptySentence(register: string): string {
  const { dossier } = handover();
  const row = emptyRegisterOf(dossier.organisation, register);
  if (row === undefined) return "Hier staan geen regels.";
  if (isNotBegun(row))
    return "Dit register is nog niet ingevuld. Dat is iets anders dan leeg: wat er is, staat er nog niet in.";
  return `Dit register is met opzet leeg: vastgesteld op ${dayInWords(row.declaredOn)} door de ${roleName(dossier, row.role)}.`;
}
