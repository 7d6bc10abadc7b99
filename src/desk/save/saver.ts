// A save from beginning to end, one at a time: judged by the core, numbered when it is a new case, written, put into the history.

import { Temporal } from "temporal-polyfill";
import type { Clock } from "../../core/check/acts.ts";
import { cmsRoot } from "../../core/cms/cms.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { nextNumber } from "../../core/edit/case-number.ts";
import { saveInWords } from "../../core/edit/changes.ts";
import { save } from "../../core/edit/save.ts";
import { extensionOf, pathOf, type Register } from "../../core/model/register.ts";
import { nameProblem, usableName } from "../../core/read/file-name.ts";
import { readParts } from "../../core/read/parts.ts";
import { dayOf, isDay, isMoment, writeMoment } from "../../core/time/written.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { type Hold, writing } from "../../node/folder/lock.ts";
import { readHistory } from "../../node/git/history.ts";
import { lastSavedBy } from "../../node/git/record-texts.ts";
import { gitState, type Hindrance } from "../../node/git/state.ts";
import { Refusal } from "../server/refusal.ts";
import { signedIn } from "../signed-in.ts";
import { authorOf, type CommitOrder, nameless } from "./commit.ts";
import type { Shelf } from "./dossier-cache.ts";
import type { Journal, Noted } from "./journal.ts";
import { largest, placeOf, type RecordPlace, textAt } from "./place.ts";
import { fromCms, type Sent, said, unreadable } from "./record.ts";
import type { Recorder } from "./recorder.ts";
import { AlreadyThere, type Point, put, takeAway } from "./write-record.ts";

export interface SaveRequest {
  readonly place: RecordPlace;
  readonly raw: string;
  readonly isNew: boolean;
  /** Name of who saves; undefined when it was not asked yet, empty when nobody wanted to say. */
  readonly author: string | undefined;
  /** Text that this save goes on from, when it is not the one that the form was opened with. */
  readonly opened?: string | undefined;
}

export interface Saved {
  readonly id: string;
  /** As it stands in the file now. */
  readonly text: string;
  readonly changed: boolean;
  /** What the saver should know besides: that there is no history, that git did not want it, or is not done. */
  readonly notice: string | undefined;
}

export interface SaverOptions {
  readonly content: string;
  readonly shelf: Shelf;
  readonly journal: Journal;
  readonly recorder: Recorder;
  /** The lock of the desk: without it nothing is written. */
  readonly lock?: Pick<Hold, "isOurs">;
  readonly now: string | undefined;
  readonly reached: (point: Point) => unknown;
  /** Called after something was written, while nobody else may write. */
  readonly wrote?: () => void;
}

// So many numbers may be taken just before us; more is no coincidence.
const mostNumbers = 5;

const notOpened = () =>
  new Refusal(409, [
    "Dit formulier zegt niet van welke tekst het uitging; er is niets opgeslagen.",
    "Kopieer uw tekst, herlaad de pagina en probeer het opnieuw.",
  ]);

const takenOver = () =>
  new Refusal(409, [
    "Deze inhoud is ondertussen op een andere plek geopend; er is niets opgeslagen.",
    "Kopieer uw tekst, sluit een van de twee en ga verder in de andere.",
  ]);

const busy = ({ message, remedy }: Hindrance) =>
  new Refusal(423, ["Niet opgeslagen.", message, `Uw tekst staat nog in het formulier. ${remedy} Sla daarna op.`]);

/** A save of which the file is written. */
interface Written {
  readonly saved: Omit<Saved, "notice">;
  /** Absent when nothing changed. */
  readonly put?: { readonly order: CommitOrder; readonly noted: Noted };
}

/** What comes in the place of a record, to the letter. */
export interface Act {
  readonly place: RecordPlace;
  /** Undefined takes the record away. */
  readonly text: string | undefined;
  /** For the history: what was done, never what stood there. */
  readonly message: string;
}

export interface Saver {
  /** Saves, one after the other. Throws a Refusal, with nothing changed, for what it will not do. */
  readonly save: (request: SaveRequest) => Promise<Saved>;
  /**
   * Carries out what is no save of a form. `judge` sees everything as it stands when its turn comes, and throws a Refusal for
   * what may not be. Gives what whoever did it should know besides.
   */
  readonly carryOut: (
    judge: (dossier: Dossier) => Act | Promise<Act>,
    author: string | undefined,
  ) => Promise<string | undefined>;
  /** Does something while nothing is saved and all that was saved is in the history. */
  readonly inQuiet: <T>(act: () => Promise<T>) => Promise<T>;
}

export function saverFor({ content, shelf, journal, recorder, lock, now, reached, wrote }: SaverOptions): Saver {
  let queue: Promise<unknown> = Promise.resolve();

  const whileOthersWait = <T>(act: () => Promise<T>): Promise<T> =>
    writing(content, "het beheer", () => act().finally(wrote));

  // A clock that was handed over stands still as well.
  const clockAt = (dossier: Dossier): Clock => {
    const clock = clockOf(dossier.organisation, now);
    return { ...clock, standing: clock.standing || now !== undefined };
  };

  // Who wrote last at this desk: the history may not have it yet.
  const writers = new Map<string, { readonly text: string; readonly by: string; readonly at: string }>();

  /** Who wrote a text, as far as that is known by a name. */
  async function writerOf({ path }: RecordPlace, text: string): Promise<{ by: string; at: string } | undefined> {
    const here = writers.get(path);
    const found = here?.text === text ? { by: here.by, at: here.at } : await lastSavedBy(content, path);
    return found === undefined || found.by === nameless ? undefined : found;
  }

  // A number that history had is never given again: that would hide that its case is gone.
  async function numbered(register: Register, { parts }: Sent, dossier: Dossier): Promise<RecordPlace> {
    const began = register.yearField === undefined ? undefined : parts.fields[register.yearField];
    const known = typeof began === "string" && (isDay(began) || isMoment(began));
    const day = known ? dayOf(began) : clockOf(dossier.organisation, now).now;
    const gone = (await readHistory(content)).had.filter((each) => each.register === register.id).map(({ id }) => id);
    const id = nextNumber(day.slice(0, 4), [...(dossier.ids[register.id] ?? []), ...gone]);
    return placeOf(`${cmsRoot}/${register.id}/${id}.md`);
  }

  // What the form calls a new file is a wish: a name that not every computer accepts becomes the nearest that does.
  const named = async (asked: RecordPlace, sent: Sent, dossier: Dossier): Promise<RecordPlace> => {
    const { register, id } = asked;
    if (register.cases) return numbered(register, sent, dossier);
    return nameProblem(register, id) === undefined
      ? asked
      : placeOf(`${cmsRoot}/${register.id}/${usableName(register, id)}${extensionOf(register)}`);
  };

  async function one({ place: asked, raw, isNew, author, opened }: SaveRequest): Promise<Written> {
    const { register } = asked;
    const sent = fromCms(raw, register);
    const dossier = await shelf.dossier();
    const place = isNew ? await named(asked, sent, dossier) : asked;
    const newest = await textAt(content, place);
    if (isNew && newest !== undefined) throw new AlreadyThere();
    if (newest !== undefined && readParts(newest, register) === undefined) throw unreadable(place, newest);
    const base = isNew ? undefined : (opened ?? sent.opened);
    if (!isNew && base === undefined) throw notOpened();
    const answer = save({
      register,
      id: place.id,
      base,
      newest,
      submitted: sent.parts,
      dossier,
      clock: clockAt(dossier),
    });
    if (answer.outcome === "conflict") {
      const { newest: text, mine } = answer;
      const who = text === undefined ? undefined : await writerOf(place, text);
      const lines = [
        `${who?.by ?? "Iemand anders"} heeft dit record ondertussen gewijzigd; er is niets overgeschreven.`,
      ];
      throw new Refusal(409, lines, { conflict: { base, newest: text, mine, ...who } });
    }
    if (answer.outcome === "unchanged") return { saved: { id: place.id, text: newest ?? "", changed: false } };
    if (answer.outcome === "refused") {
      const { findings } = answer;
      throw new Refusal(422, ["Niet opgeslagen.", ...findings.map((each) => said(each))], { findings });
    }
    const { text, alongside } = answer;
    if (Buffer.byteLength(text) > largest)
      throw new Refusal(422, ["Dit record wordt groter dan 1 MB; er is niets opgeslagen.", "Maak de tekst korter."]);
    const state = await gitState(content);
    if (state.is === "busy") throw busy(state.why);
    if (author === undefined && signedIn() === undefined && state.is === "ready")
      throw new Refusal(428, ["Er is nog niet opgeslagen.", "Zeg eerst wie u bent."], { ask: "name" });
    const message = saveInWords(register, place.id, base, text);
    const order = {
      content,
      path: place.path,
      text,
      isNew,
      message,
      author: authorOf(author),
      ...(alongside !== undefined && {
        alongside: pathOf(alongside.register, alongside.id),
        alongsideText: alongside.text,
      }),
    };
    const noted = await put(order, journal, reached);
    writers.set(place.path, { text, by: order.author, at: writeMoment(Temporal.Now.instant()) });
    return { saved: { id: place.id, text, changed: true }, put: { order, noted } };
  }

  // A program that does not take part in the lock may take the number in between: then the case gets the next.
  async function patiently(request: SaveRequest): Promise<Written> {
    if (lock !== undefined && !(await lock.isOurs())) throw takenOver();
    for (let turn = 1; ; turn += 1) {
      try {
        return await whileOthersWait(() => one(request));
      } catch (error) {
        const taken = error instanceof AlreadyThere && request.place.register.cases;
        if (!taken || turn === mostNumbers) throw error;
      }
    }
  }

  async function actOne(judge: Parameters<Saver["carryOut"]>[0], author: string | undefined) {
    const { place, text, message } = await judge(await shelf.dossier());
    const state = await gitState(content);
    if (state.is === "busy") throw busy(state.why);
    const order = { content, path: place.path, message, author: authorOf(author) };
    if (text === undefined) {
      const gone = { ...order, gone: true };
      return { order: gone, noted: await takeAway(gone, journal, reached) };
    }
    return { order, noted: await put({ ...order, text, isNew: false }, journal, reached) };
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = queue.then(act);
    queue = done.catch(() => undefined);
    return done;
  }

  async function held<T>(act: () => Promise<T>): Promise<T> {
    if (lock !== undefined && !(await lock.isOurs())) throw takenOver();
    return whileOthersWait(act);
  }

  return {
    async save(request) {
      const { saved, put } = await inTurn(() => patiently(request));
      return { ...saved, notice: put && (await recorder.record(put.order, put.noted)) };
    },
    async carryOut(judge, author) {
      const { order, noted } = await inTurn(() => held(() => actOne(judge, author)));
      return recorder.record(order, noted);
    },
    inQuiet: (act) =>
      inTurn(async () => {
        await recorder.settled();
        return held(act);
      }),
  };
}
