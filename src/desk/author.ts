// Who saves on a page of the desk: the person of the login; without a login whoever is typed, for the history alone.
import type { Answers, Question } from "../core/start/steps.ts";
import { escapeHtml } from "../core/text/html.ts";
import { signedIn } from "./signed-in.ts";
import { questionHtml } from "./start/form-html.ts";

export const authorField = "author";

const question: Question = {
  name: authorField,
  label: "Uw naam",
  hint: "Voor de geschiedenis van deze map. De site toont alleen rollen.",
  kind: "line",
  required: false,
  autocomplete: "name",
};

/** Asks who saves, or says whose name it will be. */
export function authorHtml(answers: Answers): string {
  const person = signedIn();
  return person === undefined
    ? questionHtml(question, answers, [])
    : `<p class="hint">Dit komt op uw naam in de geschiedenis: ${escapeHtml(person.name)}.</p>`;
}

/** Whose name a form gives: that of the login, whatever was sent along. */
export const authorSent = (sent: URLSearchParams): string => signedIn()?.name ?? (sent.get(authorField) ?? "").trim();
