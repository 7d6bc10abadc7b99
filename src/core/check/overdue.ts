// What an overdue term does to publication. No rule: only the edge knows that it is overdue.

import type { Due } from "../due/due.ts";
import { endOf } from "../due/status.ts";
import type { Finding } from "../model/finding.ts";
import { registerOf } from "../registers/index.ts";
import { dayInWords, isDay, momentInWords } from "../time/written.ts";
import { placesIn } from "./check.ts";

const inWords = (end: string) => (isDay(end) ? dayInWords(end) : momentInWords(end));

/**
 * The finding on an overdue term, with the deadline's id. Writing down the act, a reasoned decision or the reason for the delay
 * always opens the gate; with `show` no term closes it.
 */
export function overdueFinding(each: Due, show: boolean): Finding | undefined {
  if (each.term === undefined) return undefined;
  const { deadline, entry } = each;
  const stops = deadline.whenOverdue === "stop" && !each.explained && !show;
  const { article = "het", singular = "record" } = registerOf(entry.register) ?? {};
  return {
    id: deadline.id,
    severity: stops ? "error" : deadline.whenOverdue === "warn" ? "warning" : "open",
    file: entry.file,
    ...placesIn(entry)(each.path),
    path: each.path,
    message: `${deadline.title}: de termijn liep tot ${inWords(endOf(each.term))} en bij ${article === "het" ? "dit" : "deze"} ${singular} staat nog niet wat is gedaan.`,
    remedy: each.explained
      ? "De reden staat er. Doe het alsnog en leg vast wanneer."
      : stops
        ? "Leg vast wanneer het is gedaan, of schrijf op waarom het nog niet is gedaan. Ook een slechte reden mag; publiceren kan dan weer."
        : `Doe het alsnog en leg vast wanneer. Dit is klaar als ${deadline.metBy}.`,
    source: deadline.source,
  };
}
