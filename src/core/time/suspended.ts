// EDPB 01/2022 § 157–159 and recital 63: a term may stand still while somebody's identity is established, or while we wait for what
// exactly is asked. Only when we asked without delay. Shown as a reading, never used.
import { Temporal } from "temporal-polyfill";
import { daysAfter, nextWorkingDay } from "./calendar.ts";
import type { Pause, Term } from "./term.ts";
import { dayInWords } from "./written.ts";

// The law says "without delay" and names no days: our own measure, the strict side of what is defensible.
const promptDays = 3;

const words = {
  identity: {
    asked: (day: string) => `Op ${day} vroegen wij wie de persoon is.`,
    between: (from: string, until: string) => `Van ${from} tot ${until} gingen wij na wie de persoon is.`,
    source: "EDPB-richtsnoeren 01/2022, § 157–159",
  },
  clarification: {
    asked: (day: string) => `Op ${day} vroegen wij wat de persoon precies wil weten.`,
    between: (from: string, until: string) =>
      `Van ${from} tot ${until} wachtten wij op wat de persoon precies wil weten.`,
    source: "overweging 63 AVG en EDPB-richtsnoeren 01/2022, § 157–159",
  },
} as const;

function withPause(term: Term, received: string, last: string, { why, askedOn, knownOn }: Pause): Term {
  const { asked, between, source } = words[why];
  if (askedOn > (term.due ?? term.target)) return term;
  if (askedOn > daysAfter(received, promptDays)) {
    const late = `${asked(dayInWords(askedOn))} Dat was niet meteen na ontvangst: een late vraag geeft geen extra dagen.`;
    return { ...term, working: [...term.working, late] };
  }
  if (knownOn === undefined) {
    const waiting = `${asked(dayInWords(askedOn))} Wij rekenen door alsof de termijn niet stilstaat.`;
    return { ...term, working: [...term.working, waiting] };
  }
  const days = Temporal.PlainDate.from(askedOn).until(knownOn).days;
  if (days <= 0) return term;
  const end = nextWorkingDay(daysAfter(last, days)).day;
  const counted = days === 1 ? "1 dag" : `${days} dagen`;
  return {
    ...term,
    readings: [...term.readings, { id: `${why}-suspended`, end, source: `${source}: ${counted} stilgestaan` }],
    working: [
      ...term.working,
      `${between(dayInWords(askedOn), dayInWords(knownOn))} ${days === 1 ? "Telt" : "Tellen"} die ${counted} niet mee, dan is de laatste dag ${dayInWords(end)}. Werk niet naar die latere dag toe.`,
    ],
  };
}

/** Adds the readings to a term of a request that was received on a day, and whose last day, before moving, is `last`. */
export const withSuspension = (term: Term, received: string, last: string, pauses: readonly Pause[] = []): Term =>
  pauses.reduce((known, pause) => withPause(known, received, last, pause), term);
