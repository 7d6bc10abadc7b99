// EDPB 01/2022 § 157–159: a term may stand still while somebody's identity is established. Shown as a reading, never used.
import { Temporal } from "temporal-polyfill";
import type { Agreed, Term } from "../deadline.ts";
import { daysAfter, nextWorkingDay } from "./calendar.ts";
import { dayInWords } from "./written.ts";

/** Adds the reading to a term whose last day, before moving, is `last`. Asked after the last day, nothing stood still. */
export function withSuspension(term: Term, last: string, identity: Agreed["identity"]): Term {
  if (identity === undefined || identity.askedOn > (term.due ?? term.target)) return term;
  const { askedOn, checkedOn } = identity;
  if (checkedOn === undefined) {
    const waiting = `Op ${dayInWords(askedOn)} vroegen wij wie de persoon is. Wij rekenen door alsof de termijn niet stilstaat.`;
    return { ...term, working: [...term.working, waiting] };
  }
  const days = Temporal.PlainDate.from(askedOn).until(checkedOn).days;
  if (days <= 0) return term;
  const end = nextWorkingDay(daysAfter(last, days)).day;
  const counted = days === 1 ? "1 dag" : `${days} dagen`;
  return {
    ...term,
    readings: [
      ...term.readings,
      { id: "identity-suspended", end, source: `EDPB-richtsnoeren 01/2022, § 157–159: ${counted} stilgestaan` },
    ],
    working: [
      ...term.working,
      `Van ${dayInWords(askedOn)} tot ${dayInWords(checkedOn)} gingen wij na wie de persoon is. ${days === 1 ? "Telt" : "Tellen"} die ${counted} niet mee, dan is de laatste dag ${dayInWords(end)}. Werk niet naar die latere dag toe.`,
    ],
  };
}
