// One question a screen; at the end the whole report to read aloud, to print or to keep as a file. Nothing is stored or sent.
import { momentForReport, writeReport } from "../../core/derive/report-text.ts";

const form = document.querySelector<HTMLFormElement>("#melding");
const questions = [...(form?.querySelectorAll<HTMLElement>(".question") ?? [])];

function made<K extends keyof HTMLElementTagNameMap>(name: K, words = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = made("button", words);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const labelled = (question: HTMLElement) => question.querySelector<HTMLElement>("[data-label]");

function answerTo(question: HTMLElement): string {
  const control = labelled(question);
  if (control instanceof HTMLFieldSetElement)
    return control.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
  const { value } = control as Control;
  return control instanceof HTMLInputElement ? momentForReport(value) : value;
}

const reportText = () =>
  writeReport(questions.map((question) => [labelled(question)?.dataset.label ?? "", answerTo(question)]));

/** Says so when words look like the data of a person: such a report could not stand in the register as it is. */
async function doubt(question: HTMLElement): Promise<void> {
  const place = question.querySelector(".doubt");
  if (place === null || !(labelled(question) instanceof HTMLTextAreaElement)) return;
  const { identifiersIn } = await import("../../core/text/personal-data/identifiers.ts");
  const kinds = [...new Set(identifiersIn(answerTo(question)).map(({ kind }) => kind))];
  place.textContent =
    kinds.length === 0
      ? ""
      : `Dit lijkt op een gegeven van een persoon (${kinds.join(", ")}). Schrijf liever: een cliënt, een collega.`;
}

function begin(body: HTMLFormElement): void {
  const step = made("p");
  step.className = "step";
  const end = made("div");
  end.tabIndex = -1;
  end.hidden = true;
  const buttons = made("p");
  buttons.className = "buttons";
  let at = 0;

  function keep(): void {
    const link = made("a");
    link.href = URL.createObjectURL(new Blob([reportText()], { type: "text/plain;charset=utf-8" }));
    link.download = "melding-datalek.txt";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  function showEnd(): void {
    const whole = reportText();
    const heading = made("h3", whole === "" ? "U hebt nog niets ingevuld" : "Dit kunt u voorlezen of overdragen");
    end.replaceChildren(heading, ...(whole === "" ? [] : [made("pre", whole)]));
    buttons.replaceChildren(
      button("Vorige", () => show(at - 1)),
      ...(whole === "" ? [] : [button("Bewaar als bestand", keep), button("Druk af", () => window.print())]),
    );
    if (whole !== "")
      end.append(
        made(
          "p",
          "Geef het bestand aan wie uw melding aanneemt. Die kan het in één keer overnemen. Gooi het daarna weg.",
        ),
      );
  }

  function show(next: number, focus = true): void {
    at = Math.min(Math.max(next, 0), questions.length);
    const last = at === questions.length;
    questions.forEach((question, index) => {
      question.hidden = index !== at;
    });
    end.hidden = !last;
    step.hidden = last;
    step.textContent = `Vraag ${at + 1} van ${questions.length}`;
    if (last) showEnd();
    else
      buttons.replaceChildren(
        ...(at === 0 ? [] : [button("Vorige", () => show(at - 1))]),
        button(at === questions.length - 1 ? "Klaar" : "Volgende", () => show(at + 1)),
      );
    if (!focus) return;
    const target = last ? end : questions[at]?.querySelector<HTMLElement>("textarea, select, input");
    target?.focus();
  }

  body.querySelector(".without-script")?.remove();
  body.prepend(step);
  body.append(end, buttons);
  // Enter in a box for a date would send the form nowhere.
  body.addEventListener("submit", (event) => {
    event.preventDefault();
    show(at + 1);
  });
  for (const question of questions) question.addEventListener("change", () => void doubt(question));
  show(0, false);
}

if (form !== null) begin(form);
