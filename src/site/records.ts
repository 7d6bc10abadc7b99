// Records of a register as the pages use them: as they were handed over, in the order a reader expects.
import type { Entry, Register } from "../core/model/register.ts";
import { handover } from "./handover.ts";

const order = new Intl.Collator("nl");

/** All records of a register in this edition: cases newest first, others by name. */
export function recordsOf(register: Register): readonly Entry[] {
  const entries = handover().dossier.entries[register.id] ?? [];
  const name = (entry: Entry) => String((entry.data as Record<string, unknown>)[register.nameField] ?? entry.id);
  return register.cases
    ? entries.toSorted((one, other) => (one.id < other.id ? 1 : -1))
    : entries.toSorted((one, other) => order.compare(name(one), name(other)));
}
