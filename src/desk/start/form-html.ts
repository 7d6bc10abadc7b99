// Questions as plain HTML, for the desk's own pages: a label for every box, what is wrong beside it and above the form. No script.
import { type Answers, answerOf, many, type Question, type Wrong } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { workPage } from "../frame.ts";

/** Where a question stands on its page. */
export const idOf = (name: string, number?: number) =>
  `vraag-${name.replace(/[^\w-]/g, "-")}${number === undefined ? "" : `-${number}`}`;

/** The page around a form of the desk. */
export const deskPage = (title: string, body: string, wrong = false): string => workPage(title, body, { wrong });

/** The same about one register: its explanation is that of the register. */
export const registerPage = (about: string, title: string, body: string, wrong = false, wide = false): string =>
  workPage(title, body, { wrong, about, ...(wide && { main: "wide" }) });

/** What is wrong, above the form, each with a link to its box. */
export function wrongHtml(wrong: readonly Wrong[]): string {
  if (wrong.length === 0) return "";
  const items = wrong.map(({ name, message }) =>
    name === "" ? `<li>${escapeHtml(message)}</li>` : `<li><a href="#${idOf(name)}">${escapeHtml(message)}</a></li>`,
  );
  return `<div class="wrong-list" role="alert" tabindex="-1" autofocus><h2>Er klopt iets nog niet</h2><ul>${items.join("")}</ul></div>`;
}

const hintHtml = (id: string, hint: string | undefined) =>
  hint === undefined ? "" : `<p class="hint" id="${id}-uitleg">${escapeHtml(hint)}</p>`;
const wrongLine = (id: string, message: string | undefined) =>
  message === undefined ? "" : `<p class="wrong" id="${id}-fout">${escapeHtml(message)}</p>`;

function described(id: string, hint: string | undefined, message: string | undefined): string {
  const ids = [...(hint === undefined ? [] : [`${id}-uitleg`]), ...(message === undefined ? [] : [`${id}-fout`])];
  const invalid = message === undefined ? "" : ' aria-invalid="true"';
  return `${ids.length === 0 ? "" : ` aria-describedby="${ids.join(" ")}"`}${invalid}`;
}

function boxes(question: Question, answers: Answers, message: string | undefined): string {
  const { name, label, hint, kind, options = [], required } = question;
  const id = idOf(name);
  const chosen = new Set(many({ [name]: answerOf(question, answers) }, name));
  const type = kind === "one" ? "radio" : "checkbox";
  const rows = options.map(({ value, label: words, hint: more }, index) => {
    // A link to the question goes to its first box.
    const own = index === 0 ? id : idOf(name, index);
    const said = more === undefined ? "" : ` <small>${escapeHtml(more)}</small>`;
    return `<div class="box"><input type="${type}" id="${own}" name="${escapeHtml(name)}" value="${escapeHtml(value)}"${chosen.has(value) ? " checked" : ""}><label for="${own}">${escapeHtml(words)}${said}</label></div>`;
  });
  return `<fieldset${described(id, hint, message)}><legend>${escapeHtml(label)}${optional(required)}</legend>${hintHtml(id, hint)}${wrongLine(id, message)}<div class="boxes">${rows.join("")}</div></fieldset>`;
}

const optional = (required: boolean) => (required ? "" : " <small>(mag leeg blijven)</small>");

function list(question: Question, answers: Answers, message: string | undefined): string {
  const { name, label, hint, options = [], required } = question;
  const id = idOf(name);
  const value = answerOf(question, answers);
  const row = (each: { readonly value: string; readonly label: string }) =>
    `<option value="${escapeHtml(each.value)}"${each.value === value ? " selected" : ""}>${escapeHtml(each.label)}</option>`;
  const headings = [...new Set(options.map(({ under }) => under))];
  const rows = [
    row({ value: "", label: "Kies" }),
    ...headings.map((heading) => {
      const some = options
        .filter(({ under }) => under === heading)
        .map(row)
        .join("");
      return heading === undefined ? some : `<optgroup label="${escapeHtml(heading)}">${some}</optgroup>`;
    }),
  ];
  return `<label for="${id}">${escapeHtml(label)}${optional(required)}</label>${hintHtml(id, hint)}${wrongLine(id, message)}<select id="${id}" name="${escapeHtml(name)}"${described(id, hint, message)}>${rows.join("")}</select>`;
}

const types: Partial<Record<Question["kind"], string>> = {
  telephone: "tel",
  email: "email",
  day: "date",
  moment: "datetime-local",
};

function line(question: Question, answers: Answers, message: string | undefined): string {
  const { name, label, hint, kind, required, autocomplete } = question;
  const id = idOf(name);
  const value = escapeHtml([answerOf(question, answers)].flat().join("\n"));
  const more = `${described(id, hint, message)}${autocomplete === undefined ? "" : ` autocomplete="${autocomplete}"`}`;
  const box =
    kind === "text"
      ? `<textarea id="${id}" name="${escapeHtml(name)}" rows="5"${more}>${value}</textarea>`
      : `<input id="${id}" name="${escapeHtml(name)}" type="${types[kind] ?? "text"}"${kind === "number" ? ' inputmode="numeric" class="short"' : kind === "day" ? ' class="day"' : kind === "moment" ? ' class="moment"' : ""} value="${value}"${more}>`;
  return `<label for="${id}">${escapeHtml(label)}${optional(required)}</label>${hintHtml(id, hint)}${wrongLine(id, message)}${box}`;
}

// A handful stands in sight; a longer list folds.
const inSight = 6;

/** One question with its box. */
export function questionHtml(question: Question, answers: Answers, wrong: readonly Wrong[]): string {
  const { name, kind, options = [] } = question;
  const message = wrong.find((each) => each.name === name)?.message;
  const asked =
    kind === "many" || (kind === "one" && options.length <= inSight)
      ? boxes(question, answers, message)
      : kind === "one"
        ? list(question, answers, message)
        : line(question, answers, message);
  return `<div class="question${message === undefined ? "" : " is-wrong"}">${asked}</div>`;
}

/** What a form sent, by the names of these questions; what was not ticked is an empty list. */
export const answersIn = (sent: URLSearchParams, questions: readonly Pick<Question, "name" | "kind">[]): Answers =>
  Object.fromEntries(
    questions.map(({ name, kind }) => [name, kind === "many" ? sent.getAll(name) : (sent.get(name) ?? "").trim()]),
  );
