// What the pages that look back and repair have in common: who does it, how a save goes, and what a record is called.
import type { ShownChange } from "../../core/derive/record-history.ts";
import { type Dossier, entryOf } from "../../core/dossier/dossier.ts";
import { formPath, historyPath, nameOf, type Register } from "../../core/model/register.ts";
import type { Question, Wrong } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { CannotWork } from "../../node/command/options.ts";
import type { Shelf } from "../save/dossier-cache.ts";
import type { Saver } from "../save/saver.ts";
import { Refusal } from "../server/refusal.ts";

export interface RepairOptions {
  readonly content: string;
  readonly shelf: Shelf;
  readonly saver: Saver;
  readonly now: string | undefined;
  /** Called after something was written. */
  readonly changed: () => void;
  /** Resolves when nothing is being built. */
  readonly built: () => Promise<void>;
  /** After a purge: replaces what stood elsewhere, where `before` was the newest commit. Gives what became of each place. */
  readonly purged?: (before: string) => Promise<readonly string[]>;
}

/** The roles of the organisation as a question. */
export const roleQuestion = (dossier: Dossier, label: string): Question => ({
  name: "role",
  label,
  kind: "one",
  required: true,
  options: (dossier.organisation?.roles ?? []).map(({ id, name }) => ({ value: id, label: name })),
});

export const link = (address: string, words: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;

/** The row of buttons under a form: what it does, and the way back. */
export const buttons = (words: string, back?: readonly [address: string, words: string], danger = false): string =>
  `<p class="buttons"><button type="submit"${danger ? ' class="danger"' : ""}>${escapeHtml(words)}</button>${back === undefined ? "" : `<a class="button quiet" href="${escapeHtml(back[0])}">${escapeHtml(back[1])}</a>`}</p>`;

/** How a record is called above a page: of a case its number first. */
export function titleOf(register: Register, id: string, dossier: Dossier): string {
  if (register.shape === "single") return register.title;
  const entry = entryOf(dossier, register, id);
  const name = entry === undefined ? id : nameOf(register, entry);
  return register.cases && name !== id ? `${id} ${name}` : name;
}

/** A title as HTML: the number of a case is not broken over two lines. */
export const titleHtml = (title: string): string =>
  escapeHtml(title).replace(/\b\d{4}-\d{3}\b/g, '<span class="whole">$&</span>');

export const historyAddress = historyPath;
export const formAddress = formPath;

const linesHtml = (lines: readonly string[] | undefined, tag: "del" | "ins") => {
  if (lines === undefined) return `<p class="untold">Oude tekst niet getoond: bevat mogelijk een persoonsgegeven.</p>`;
  if (lines.length === 0) return `<p class="untold">Niet ingevuld.</p>`;
  return lines.map((each) => `<p><${tag}>${escapeHtml(each)}</${tag}></p>`).join("");
};

/** One change, old and new beside each other; `more` is what can be done with it. */
export const changeHtml = ({ label, from, to }: ShownChange, words: readonly [string, string], more = ""): string =>
  `<div class="change"><h3>${escapeHtml(label)}</h3><div class="sides"><div><p class="side">${words[0]}</p>${linesHtml(from, "del")}</div><div><p class="side">${words[1]}</p>${linesHtml(to, "ins")}</div></div>${more}</div>`;

/** What stands in the way, as a page shows it; a fault of the program or the disk is no matter of the page. */
export function wrongOf(error: unknown): readonly Wrong[] {
  if (error instanceof CannotWork) return [error.message, error.remedy].map((message) => ({ name: "", message }));
  if (!(error instanceof Refusal)) throw error;
  return error.message.split("\n").map((message) => ({ name: "", message }));
}

/** A short message above a page, read out when it opens. */
export const saidHtml = (lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `<div class="said" role="status">${lines.map((each) => `<p>${escapeHtml(each)}</p>`).join("")}</div>`;
