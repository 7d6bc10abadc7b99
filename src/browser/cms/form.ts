// Follows the form that is open: hides the fields that do not apply, and names what Decap leaves without a name.

import { holdsNothing } from "../../core/due/applicability.ts";
import { copied, holdsActs } from "../../core/edit/copy.ts";
import { differences } from "../../core/edit/draft.ts";
import { type Live, live, type Typed } from "../../core/edit/live.ts";
import { registerOf } from "../../core/registers/index.ts";
import { dress } from "./decap/accessible-names.ts";
import type { ImmutableMap } from "./decap/decap.ts";
import { formName, handOver, isHanded } from "./decap/fill-form.ts";
import { dutch } from "./decap/locale.ts";
import { parts } from "./decap/parts.ts";
import { goToFirstWrong, placesOnForm } from "./decap/places.ts";
import { typedIn } from "./decap/typed.ts";
import { dossierNow, type Known } from "./dossier.ts";
import { dropDraft, keepDraft } from "./drafts.ts";
import { tieErrors } from "./errors.ts";
import { offerDraft } from "./offer.ts";

export type GetEntry = () => ImmutableMap | undefined;

/** Marks the places: a field without an answer is not shown, one with an answer says that the next save lets go of it. */
function mark(shown: Live): void {
  const hidden = new Map(shown.hidden.map((each) => [each.path, each.value]));
  for (const [path, place] of placesOnForm()) {
    const known = hidden.has(path);
    place.hidden = known && holdsNothing(hidden.get(path));
    place.classList.toggle("desk-lapsed", known && !place.hidden);
  }
  // A heading above nothing is none.
  for (const heading of document.querySelectorAll<HTMLElement>(".desk-section")) {
    const own = heading.closest<HTMLElement>(parts.field);
    let next = own?.nextElementSibling;
    while (next instanceof HTMLElement && next.hidden) next = next.nextElementSibling;
    if (own !== null) own.hidden = next === null || next?.querySelector(":scope > .desk-section") !== null;
  }
}

/** Judges what stands in the form now; undefined while there is no form, or no desk. */
export async function judge(entry: ImmutableMap): Promise<Live | undefined> {
  const register = registerOf(String(entry.get("collection")));
  const known = await dossierNow();
  if (register === undefined || known === undefined) return undefined;
  const typed = typedIn(register, entry);
  return live(known.dossier, known.textOf(register, typed.id), typed, known.clock());
}

const often = 250;
// What was fetched last, for when there is no time left to wait for it.
let present: Known | undefined;
let followed: GetEntry | undefined;
let touched: (() => void) | undefined;
let last: unknown;
let timer = 0;

let open: { readonly form: string; readonly kept: Typed; readonly base: string | undefined } | undefined;

/** Offers the draft of a form that opened; keeps one of a form in which something changed. */
function draft(entry: ImmutableMap, known: Known): void {
  const register = registerOf(String(entry.get("collection")));
  if (register === undefined) return;
  const typed = typedIn(register, entry);
  const form = formName(register, typed.id);
  if (open?.form !== form) {
    const base = known.textOf(register, typed.id);
    open = { form, kept: typed, base };
    // A new form that holds acts when it opens is a copy that Decap made: nobody did here what it says.
    if (typed.id === undefined && !isHanded(form) && holdsActs(register.fields, typed.fields))
      void handOver(register, undefined, copied(register, typed.fields), typed.body);
    else void offerDraft(register, typed, base);
  } else if (differences(register, typed, open.kept).length > 0) {
    const { base } = open;
    const room = keepDraft(form, {
      at: Date.now(),
      fields: typed.fields,
      body: typed.body,
      ...(base === undefined ? {} : { base }),
    });
    if (!room) noRoom();
    open = { form, kept: typed, base };
  }
}

/** Opens a new form with everything that stands in the one that is open, but for what was done, known or approved there. */
export async function copyOpenForm(): Promise<void> {
  const entry = followed?.();
  const register = entry === undefined ? undefined : registerOf(String(entry.get("collection")));
  if (entry === undefined || register === undefined) return;
  const { fields, body } = typedIn(register, entry);
  await handOver(register, undefined, copied(register, fields), body);
}

/** What stands in the form that is open. */
export function formNow(): Typed | undefined {
  const entry = followed?.();
  const register = entry === undefined ? undefined : registerOf(String(entry.get("collection")));
  return entry === undefined || register === undefined ? undefined : typedIn(register, entry);
}

/** True while the form that is open holds a record that has no file yet. */
export const isNewRecord = (): boolean => followed?.()?.get("newRecord") === true;

// Said once: typing on is possible, only a closed tab would lose it.
let said = false;
function noRoom(): void {
  if (said) return;
  said = true;
  window.alert("Deze browser heeft geen ruimte voor een kladversie. Sla uw tekst op voordat u dit venster sluit.");
}

/** The form was saved as it was when the save began: the draft of that has done its work. */
export function saved(entry: ImmutableMap, sent: ImmutableMap): void {
  const register = registerOf(String(entry.get("collection")));
  if (register === undefined) return;
  for (const id of [undefined, String(entry.get("slug"))])
    if (id !== undefined || entry.get("newRecord") === true) dropDraft(formName(register, id));
  open = undefined;
  // Decap goes on comparing with the text that was opened: what is typed back to that text must be saved as well.
  touched?.();
  const form = followed;
  const now = form?.();
  if (now === undefined || now.get("newRecord") === true) return;
  const kept = typedIn(register, now.set("data", sent));
  if (differences(register, typedIn(register, now), kept).length === 0) return;
  // Something was typed while the save was on its way. Decap is about to take that for saved too.
  window.setTimeout(async () => {
    const known = await dossierNow();
    if (form !== followed) return;
    open = { form: formName(register, kept.id), kept, base: known?.textOf(register, kept.id) };
    touched?.();
  }, 100);
}

async function look(): Promise<void> {
  const entry = followed?.();
  const data = entry?.get("data");
  if (entry === undefined || data === undefined || data === last) return;
  last = data;
  const known = await dossierNow();
  present = known ?? present;
  if (known !== undefined && last === data) draft(entry, known);
  const shown = await judge(entry).catch(() => undefined);
  if (shown !== undefined && last === data) mark(shown);
}

/** The page goes: what was typed since the last look goes into the draft at once. */
function lastLook(): void {
  const entry = followed?.();
  if (entry?.get("data") !== undefined && entry.get("data") !== last && present !== undefined) draft(entry, present);
}

const refused = dutch.ui.toast.missingRequiredField;
const isRefusal = (each: Node) => each instanceof HTMLElement && each.textContent?.includes(refused) === true;

// Rows and groups that open bring fields of their own; a refusal leads to the first of its fields.
const watcher = new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => [...addedNodes].some(isRefusal))) goToFirstWrong();
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    dress();
    tieErrors();
    last = undefined;
  }, 50);
});

/**
 * Follows the form from which this way to its values comes. Decap says nothing of a change: it is looked for.
 * `touch` changes something in the form that never reaches a file.
 */
export function follow(getEntry: GetEntry, touch: () => void): void {
  if (followed === undefined) {
    window.setInterval(() => void look(), often);
    window.addEventListener("pagehide", lastLook);
    document.addEventListener("visibilitychange", lastLook);
    watcher.observe(document.body, { childList: true, subtree: true });
  }
  followed = getEntry;
  touched = touch;
  last = undefined;
  open = undefined;
}
