// Drafts in this browser, per person and record: kept while somebody types, gone after the save, after seven days, or at once where others sit too.
import { type Draft, isKept, readDraft } from "../../core/edit/draft.ts";

const prefix = "privacyhandboek-klad/";
const sharedKey = "privacyhandboek-gedeeld";
// The name under which somebody saves, asked by the desk.
const person = () => window.localStorage.getItem("privacyhandboek-naam") ?? "";

const keys = () => Object.keys(window.localStorage).filter((key) => key.startsWith(prefix));
const keyOf = (form: string) => `${prefix}${encodeURIComponent(person())}/${form}`;

/** True on a computer that others use too: nothing is kept there. */
export const isShared = (): boolean => window.localStorage.getItem(sharedKey) !== null;

/** Takes away every draft of this browser; says how many. */
export function wipeDrafts(): number {
  const all = keys();
  for (const key of all) window.localStorage.removeItem(key);
  return all.length;
}

export function setShared(shared: boolean): void {
  if (shared) {
    window.localStorage.setItem(sharedKey, "ja");
    wipeDrafts();
  } else window.localStorage.removeItem(sharedKey);
}

/** Drafts that are too old, or cannot be read, go. */
export function tidyDrafts(now = Date.now()): void {
  for (const key of keys()) {
    const draft = readDraft(window.localStorage.getItem(key));
    if (draft === undefined || !isKept(draft, now)) window.localStorage.removeItem(key);
  }
}

/** Keeps what was typed. False when this browser has no room for it. */
export function keepDraft(form: string, draft: Draft): boolean {
  if (isShared()) return true;
  try {
    window.localStorage.setItem(keyOf(form), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const draftOf = (form: string): Draft | undefined => readDraft(window.localStorage.getItem(keyOf(form)));
export const dropDraft = (form: string): void => window.localStorage.removeItem(keyOf(form));
