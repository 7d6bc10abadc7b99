// One record between disk and CMS. The CMS gets the values exactly (JSON is YAML); what it sends is written back line by line.
import { randomUUID } from "node:crypto";
import { chmod, link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isTransient } from "../core/derive/cms-fields.ts";
import type { Finding } from "../core/finding.ts";
import type { Register } from "../core/register.ts";
import { readParts } from "../core/text/read.ts";
import { writeBack } from "../core/text/write.ts";
import { validate } from "../core/validate.ts";
import { largest, type RecordPlace, textAt } from "./place.ts";
import { Refusal } from "./refusal.ts";

/** A record as the CMS gets it: no number, date or quote can change on the way. Undefined when it cannot be read. */
export function forCms(text: string, register: Register): string | undefined {
  const parts = readParts(text, register);
  if (parts === undefined) return undefined;
  const fields = JSON.stringify(parts.fields);
  return register.shape === "single" ? `${fields}\n` : `---\n${fields}\n---\n${parts.body}`;
}

/** Problems of form in one record, as the check would find them. */
export function problemsIn(path: string, text: string): Finding[] {
  const source = { folder: "", files: [{ path, text }], folders: [], unreadable: [] };
  return validate(source).findings.filter((each) => each.file === path && each.severity === "error");
}

/** Finding as sentences for on screen. */
export const said = ({ message, remedy, line }: Finding, withLine = false): string =>
  `${withLine ? `Regel ${line}: ` : ""}${message} ${remedy}`;

/** Refuses a record whose file cannot be read, with what is wrong and on which line. */
export function unreadable(place: RecordPlace, text: string): Refusal {
  const problems = problemsIn(place.path, text).map((each) => said(each, true));
  return new Refusal(422, [`Het bestand ${place.path} is niet te lezen; het is niet veranderd.`, ...problems]);
}

// Written beside the file and moved over it, so that a failed save leaves the old file whole. A new file never replaces another.
async function put(full: string, text: string, isNew: boolean): Promise<void> {
  const beside = join(dirname(full), `.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(full), { recursive: true });
    const file = await open(beside, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (isNew) await link(beside, full);
    else {
      await chmod(beside, (await stat(full)).mode);
      await rename(beside, full);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw exists();
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

const exists = () =>
  new Refusal(409, ["Er bestaat al een record met deze naam; dat is niet veranderd.", "Kies een andere naam."]);

/** Saves what the CMS sends. Returns false when nothing changed. Refuses, without writing, what the check would not read. */
export async function save(content: string, place: RecordPlace, raw: string, isNew: boolean): Promise<boolean> {
  const { register, path } = place;
  const old = await textAt(content, place);
  if (isNew && old !== undefined) throw exists();
  if (!isNew && old === undefined) {
    throw new Refusal(409, [
      "Dit record bestaat niet meer; er is niets opgeslagen.",
      "Kopieer uw tekst, ga terug naar de lijst en maak het record opnieuw.",
    ]);
  }
  if (old !== undefined && readParts(old, register) === undefined) throw unreadable(place, old);
  const sent = readParts(raw, register);
  if (sent === undefined) {
    throw new Refusal(422, [
      "Wat het formulier stuurde is niet te lezen; er is niets opgeslagen.",
      "Herlaad de pagina.",
    ]);
  }
  const fields = Object.fromEntries(Object.entries(sent.fields).filter(([key]) => !isTransient(key)));
  const text = writeBack(old, fields, sent.body, register);
  if (text === old) return false;
  if (Buffer.byteLength(text) > largest) {
    throw new Refusal(422, ["Dit record wordt groter dan 1 MB; er is niets opgeslagen.", "Maak de tekst korter."]);
  }
  // What was wrong already may be mended in steps; nothing new may go wrong.
  const before = new Set(old === undefined ? [] : problemsIn(path, old).map(({ id, path: at }) => `${id} ${at}`));
  const problems = problemsIn(path, text).filter(({ id, path: at }) => !before.has(`${id} ${at}`));
  if (problems.length > 0) throw new Refusal(422, ["Niet opgeslagen.", ...problems.map((each) => said(each))]);
  await put(join(content, path), text, isNew);
  return true;
}
