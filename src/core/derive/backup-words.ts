// How old the last back-up is, in words, and whether that is too old.
import { firstMillisecond, momentInWords } from "../time/written.ts";

const dayLong = 86_400_000;
/** After so many days a new one is asked for. */
const longest = 7;

export interface BackupState {
  readonly words: string;
  /** Why a new one is needed; undefined while it is not. */
  readonly warning: string | undefined;
}

const ago = (days: number) =>
  days === 0 ? "vandaag of gisteren" : days === 1 ? "1 dag geleden" : `${days} dagen geleden`;

// A clock that was set back makes nothing older.
const daysBetween = (from: string, to: string) =>
  Math.max(0, Math.floor((firstMillisecond(to) - firstMillisecond(from)) / dayLong));

/** The state of back-ups at a moment: `made` is when the last one was, `begun` since when there is something to lose. */
export function backupState(made: string | undefined, begun: string, now: string): BackupState {
  const again = "Maak er een en bewaar die op een andere plek.";
  if (made === undefined) {
    const warning = `Er is nog nooit een reservekopie gemaakt. ${again}`;
    return {
      words: "Laatste reservekopie: nooit.",
      warning: daysBetween(begun, now) < longest ? undefined : warning,
    };
  }
  const days = daysBetween(made, now);
  const words = `Laatste reservekopie: ${momentInWords(made)} (${ago(days)}).`;
  return { words, warning: days < longest ? undefined : `De laatste reservekopie is ${days} dagen oud. ${again}` };
}
