// Questions that wait for an answer: Decap's own messages are gone after eight seconds.

/** An error that Decap shows as it stands, without "Error:" or "API_ERROR:" before it. */
export const plainError = (message: string) => Object.assign(new Error(message), { name: "" });

export interface Question {
  readonly title: string;
  readonly lead: string;
  readonly lines?: readonly string[];
  /** More parts of the form, between the lines and the buttons. */
  readonly parts?: readonly HTMLElement[];
  readonly yes: string;
  readonly no: string;
}

/** An element with what stands in it. */
export function part<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Partial<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(given)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

let count = 0;

/** Asks in a window; true for yes, false for no, Escape or closing. */
export function ask({ title, lead, lines = [], parts = [], yes, no }: Question): Promise<boolean> {
  const list = part("ul", {}, ...lines.map((line) => part("li", {}, line)));
  return choose(
    title,
    [part("p", {}, lead), ...(lines.length === 0 ? [] : [list]), ...parts],
    [
      { label: yes, value: true, main: true },
      { label: no, value: false },
    ],
  );
}

export interface Choice<T> {
  readonly label: string;
  readonly value: T;
  /** The button that stands out. */
  readonly main?: boolean;
  /** Says what is not filled in right; then the window stays. */
  readonly check?: () => string | undefined;
}

/** Asks in a window with a button per choice; Escape or closing is the last choice. */
export function choose<T>(
  title: string,
  parts: readonly HTMLElement[],
  choices: readonly [...Choice<T>[], Choice<T>],
): Promise<T> {
  count += 1;
  const id = `desk-question-${count}`;
  const wrong = part("p", { role: "alert", class: "wrong" });
  const buttons = choices.map(({ label, main }) =>
    part("button", { type: "button", ...(main ? { class: "yes" } : {}) }, label),
  );
  const row = part("p", { class: "buttons" }, ...buttons);
  const dialog = part(
    "dialog",
    { class: "desk-dialog", "aria-labelledby": id },
    part("h2", { id }, title),
    ...parts,
    wrong,
    row,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    let answer = choices[choices.length - 1] as Choice<T>;
    choices.forEach((choice, place) => {
      buttons[place]?.addEventListener("click", () => {
        wrong.textContent = choice.check?.() ?? "";
        if (wrong.textContent !== "") return;
        answer = choice;
        dialog.close();
      });
    });
    // As in any form: Enter in a line of text is the button that stands out.
    dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.target.type !== "text") return;
      event.preventDefault();
      row.querySelector<HTMLButtonElement>(".yes")?.click();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer.value);
    });
  });
}

/** Shows sentences in a window that stays: the first as a title, the others as a list. */
export function tell([title = "", ...lines]: readonly string[], more: readonly HTMLElement[] = []): Promise<void> {
  const list = part("ul", {}, ...lines.map((line) => part("li", {}, line)));
  return choose<void>(
    title,
    [...(lines.length === 0 ? [] : [list]), ...more],
    [{ label: "Terug naar het formulier", value: undefined }],
  );
}

/** Says something beside the form, without standing in the way; it stays until it is closed. */
export function note(words: string): void {
  document.querySelector("#desk-note")?.remove();
  const close = part("button", { type: "button" }, "Sluiten");
  const box = part("output", { id: "desk-note" }, part("p", {}, words), close);
  close.addEventListener("click", () => box.remove());
  document.body.append(box);
}
