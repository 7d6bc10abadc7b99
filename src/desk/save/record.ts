// One record between disk and CMS: the CMS gets the values exactly (JSON is YAML) and the text they came from.
import { listKeys } from "../../core/cms/cms.ts";
import { isTransient, openedKey } from "../../core/cms/cms-fields.ts";
import { remedyOnForm } from "../../core/derive/form-words.ts";
import type { Finding } from "../../core/model/finding.ts";
import type { Register } from "../../core/model/register.ts";
import { type Parts, readParts } from "../../core/read/parts.ts";
import { readRecord } from "../../core/read/record.ts";
import { Refusal } from "../server/refusal.ts";
import type { RecordPlace } from "./place.ts";

// No number, date or quote can change on the way.
/** Fields and text as the CMS writes them. */
export const written = (register: Register, fields: Parts["fields"], body: string): string =>
  register.shape === "single" ? `${JSON.stringify(fields)}\n` : `---\n${JSON.stringify(fields)}\n---\n${body}`;

/** A record as a form gets it. Undefined when it cannot be read. */
export function forForm(text: string, register: Register): string | undefined {
  const parts = readParts(text, register);
  return parts && written(register, { ...parts.fields, [openedKey]: text }, parts.body);
}

/** A record as a list gets it: what the list shows, and no more. Undefined when it cannot be read. */
export function forList(text: string, register: Register): string | undefined {
  const parts = readParts(text, register);
  if (parts === undefined) return undefined;
  const keys = listKeys(register);
  return written(register, Object.fromEntries(Object.entries(parts.fields).filter(([key]) => keys.has(key))), "");
}

export interface Sent {
  readonly parts: Parts;
  /** Text with which the form was opened; undefined when it does not say so. */
  readonly opened: string | undefined;
}

/** What the CMS sends, without what exists only on the form. */
export function fromCms(raw: string, register: Register): Sent {
  const sent = readParts(raw, register);
  if (sent === undefined) {
    throw new Refusal(422, [
      "Wat het formulier stuurde is niet te lezen; er is niets opgeslagen.",
      "Herlaad de pagina.",
    ]);
  }
  const { [openedKey]: opened, ...rest } = sent.fields;
  const fields = Object.fromEntries(Object.entries(rest).filter(([key]) => !isTransient(key)));
  return { parts: { fields, body: sent.body }, opened: typeof opened === "string" ? opened : undefined };
}

/** Finding as sentences for on screen. */
export const said = (finding: Finding, withLine = false): string =>
  // Who is told of a line works in the file, who is not works on the form.
  withLine
    ? `Regel ${finding.line}: ${finding.message} ${finding.remedy}`
    : `${finding.message} ${remedyOnForm(finding)}`;

/** Refuses a record whose file cannot be read, with what is wrong and on which line. */
export function unreadable({ register, id, path }: RecordPlace, text: string): Refusal {
  const { findings } = readRecord(register, id, path, text);
  return new Refusal(422, [
    `Het bestand ${path} is niet te lezen; het is niet veranderd.`,
    ...findings.map((each) => said(each, true)),
  ]);
}
