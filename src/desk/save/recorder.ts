// Puts saves into the history, one after the other, beside the saving itself: a hook that takes its time holds up nobody.
import { type CommitOrder, type Committed, commitLimit } from "./commit.ts";
import type { Noted } from "./journal.ts";
import { conclude, type Point, type Unfinished } from "./write-record.ts";

export interface Recorder {
  /** Puts a save into the history, and says what its saver should know; undefined when all went well. */
  readonly record: (order: CommitOrder, noted: Noted) => Promise<string | undefined>;
  /** Finishes what an earlier desk left, in the background. */
  readonly finish: (unfinished: readonly Unfinished[]) => void;
  /** What is saved and not in the history, with why, in words. */
  readonly left: () => readonly string[];
  /** Resolves when nothing waits any more. */
  readonly settled: () => Promise<unknown>;
}

export interface RecorderOptions {
  readonly reached?: (point: Point) => unknown;
  /** Milliseconds that a commit with its hooks may take. */
  readonly limit?: number;
  /** Milliseconds after which a saver gets an answer, also when the history is not done. */
  readonly answer?: number;
}

const noHistory =
  "Deze map heeft geen geschiedenis (git): de vorige tekst is niet terug te halen. Zorg zelf voor een reservekopie.";
const inFile = "Uw tekst staat in het bestand. Alleen de geschiedenis (git) nam de wijziging niet op";
const pending =
  "Uw tekst staat in het bestand. De geschiedenis (git) is er nog mee bezig; lukt dat niet, dan leest u dat hier.";

/** What the saver should know besides; undefined when there is nothing. */
export function noticeOf(committed: Committed): string | undefined {
  switch (committed.state) {
    case "committed":
      return undefined;
    case "no-history":
      return noHistory;
    case "busy":
      return `Uw tekst staat in het bestand, maar is daar niet veilig. ${committed.why.message} Kopieer uw tekst. ${committed.why.remedy}`;
    case "refused":
      if (committed.late)
        return `${inFile}: een controle die daarbij hoort (hook) was niet op tijd klaar en is gestopt. Vraag wie het programma beheert om dit te herstellen.`;
      if (committed.locked)
        return `${inFile}: een ander programma is daarmee bezig, of is afgebroken. Sluit andere programma's die git gebruiken en sla nog eens op. Blijft het zo, vraag dan wie het programma beheert om het bestand .git/index.lock weg te halen.`;
      return `${inFile}. Git zei: ${committed.said} Vraag wie het programma beheert om dit te herstellen; bij de volgende keer opslaan wordt het opnieuw geprobeerd.`;
  }
}

/** The recorder of one desk. */
export function recorderFor({
  reached = () => {},
  limit = commitLimit,
  answer = 5000,
}: RecorderOptions = {}): Recorder {
  let queue: Promise<unknown> = Promise.resolve();
  const left = new Map<string, string>();

  function concluded(order: CommitOrder, noted: Noted): Promise<string | undefined> {
    const done = queue.then(async () => {
      const committed = await conclude(order, noted, reached, limit);
      const notice = noticeOf(committed);
      if (notice === undefined || committed.state === "no-history") left.delete(order.path);
      else left.set(order.path, `${order.path}: ${notice}`);
      return notice;
    });
    queue = done.catch(() => undefined);
    return done;
  }

  return {
    async record(order, noted) {
      const done = concluded(order, noted);
      let timer: NodeJS.Timeout | undefined;
      const waited = new Promise<string>((resolve) => {
        timer = setTimeout(() => resolve(pending), answer);
      });
      try {
        return await Promise.race([done, waited]);
      } finally {
        clearTimeout(timer);
        done.catch(() => undefined);
      }
    },
    finish(unfinished) {
      for (const { order, noted } of unfinished) concluded(order, noted).catch(() => undefined);
    },
    left: () => [...left.values()],
    settled: () => queue,
  };
}
