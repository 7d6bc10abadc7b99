// What an officer may want beside the forms: begin with an example, a report or an earlier notification, and say what this computer may keep.

import { openedKey } from "../../core/cms/cms-fields.ts";
import { firstQuestions, readReport } from "../../core/derive/breach-report.ts";
import { followUpTo, isIncomplete, toFollowUp } from "../../core/edit/follow-up.ts";
import { libraryRegisters, takenOver } from "../../core/edit/library.ts";
import { historyPath, nameOf, type Register } from "../../core/model/register.ts";
import type { SourceFile } from "../../core/read/folder.ts";
import { readParts } from "../../core/read/parts.ts";
import { readRecord } from "../../core/read/record.ts";
import { personalDataBreaches, registerAt, registerOf } from "../../core/registers/index.ts";
import { handOver } from "./decap/fill-form.ts";
import { ask, part } from "./dialog.ts";
import { dossierNow } from "./dossier.ts";
import { isShared, setShared, wipeDrafts } from "./drafts.ts";
import { startAgain } from "./start-again.ts";

const reached = `Het programma is niet bereikbaar. ${startAgain} en probeer het nog eens.`;

async function fromExample(): Promise<void> {
  const [response, known] = await Promise.all([fetch("/beheer/library.json").catch(() => undefined), dossierNow()]);
  if (!response?.ok || known === undefined) return window.alert(reached);
  const files = (await response.json()) as readonly SourceFile[];
  const entries = files.flatMap(({ path, text }) => {
    const register = registerAt(path);
    const [, file = ""] = path.split("/");
    const id = file.replace(/\.\w+$/, "");
    return register === undefined ? [] : (readRecord(register, id, path, text).entry ?? []);
  });
  const box = part("select", { id: "desk-example" });
  for (const id of libraryRegisters) {
    const register = registerOf(id);
    const names = entries
      .filter(({ register: of }) => of === id)
      .map((entry) => part("option", { value: `${id}/${entry.id}` }, nameOf(register as Register, entry)));
    if (names.length > 0) box.append(part("optgroup", { label: register?.title ?? id }, ...names));
  }
  if (box.childElementCount === 0)
    return window.alert("Het voorbeeld is in dit programma opgeruimd; er is niets om over te nemen.");
  const agreed = await ask({
    title: "Begin met een voorbeeld",
    lead: "U krijgt een nieuw formulier met de antwoorden van het voorbeeld. De regel blijft 'overgenomen, nog niet nagekeken', totdat u alles heeft nagelopen.",
    parts: [part("p", {}, part("label", { for: "desk-example" }, "Welk voorbeeld"), part("br"), box)],
    yes: "Overnemen",
    no: "Terug",
  });
  const [folder = "", id = ""] = box.value.split("/");
  const register = registerOf(folder);
  const entry = entries.find((each) => each.register === folder && each.id === id);
  if (!agreed || register === undefined || entry === undefined) return;
  await handOver(
    register,
    undefined,
    takenOver(register, entry.data as Record<string, unknown>, known.dossier),
    // What the example explains beside its answers is of the example alone.
    "",
  );
}

async function fromReport(): Promise<void> {
  const box = part("textarea", { id: "desk-report", rows: "7" });
  const file = part("input", { id: "desk-report-file", type: "file", accept: ".txt,text/plain" });
  file.addEventListener("change", async () => {
    box.value = (await file.files?.[0]?.text()) ?? box.value;
  });
  const questions = firstQuestions.map(({ label }) => label);
  const agreed = await ask({
    title: "Nieuw datalek uit een melding",
    lead: "Plak of typ de antwoorden van de melder, elk op een eigen regel, zonder namen van mensen. Wanneer en door wie het is gemeld, kiest u daarna zelf; de woorden van de melder blijven in de vrije tekst staan.",
    lines: questions,
    parts: [
      part(
        "p",
        {},
        part("label", { for: "desk-report-file" }, "Een bestand van de pagina Datalek melden"),
        part("br"),
        file,
      ),
      part("p", {}, part("label", { for: "desk-report" }, "Of de tekst van de melding"), part("br"), box),
    ],
    yes: "Naar het formulier",
    no: "Terug",
  });
  const register = registerOf(personalDataBreaches.id);
  const { fields, body } = readReport(box.value, (await dossierNow())?.dossier.organisation?.roles);
  if (agreed && register !== undefined) await handOver(register, undefined, fields, body);
}

async function followUp(): Promise<void> {
  const [known, register] = [await dossierNow(), registerOf(personalDataBreaches.id)];
  if (known === undefined || register === undefined) return window.alert(reached);
  const cases = toFollowUp(known.dossier);
  if (cases.length === 0) return window.alert("Er is geen datalek dat al aan de AP is gemeld.");
  const options = cases.map((each) =>
    part(
      "option",
      { value: each.id },
      `${each.id} ${each.data.title}${isIncomplete(each) ? " (nog niet volledig gemeld)" : ""}`,
    ),
  );
  const box = part("select", { id: "desk-follow-up" }, ...options);
  const agreed = await ask({
    title: "Vervolgmelding beginnen",
    lead: "Een melding aan de AP mag in delen. U krijgt het formulier van dit datalek met een nieuwe melding erbij: wat eerder is gemeld staat erin, om op verder te gaan. Wanneer u haar doet en of zij volledig is, vult u zelf in.",
    parts: [part("p", {}, part("label", { for: "desk-follow-up" }, "Welk datalek"), part("br"), box)],
    yes: "Naar het formulier",
    no: "Terug",
  });
  const entry = cases.find(({ id }) => id === box.value);
  const text = known.textOf(register, entry?.id);
  const parts = text === undefined ? undefined : readParts(text, register);
  if (!agreed || entry === undefined || parts === undefined) return;
  const earlier = (parts.fields.notifications ?? []) as readonly unknown[];
  const fields = { ...parts.fields, notifications: [...earlier, followUpTo(entry)], [openedKey]: text };
  await handOver(register, entry.id, fields, parts.body);
}

function wipe(): void {
  if (!window.confirm("Alles wat u op deze computer typte en niet heeft opgeslagen, gaat weg. Doorgaan?")) return;
  const count = wipeDrafts();
  window.alert(count === 1 ? "Er is 1 kladversie gewist." : `Er zijn ${count} kladversies gewist.`);
}

/** The way from the form that is open to what its record was before; there is none while nothing is open, or nothing saved. */
function recordLink(): HTMLElement {
  const link = part("a", {}, "Geschiedenis");
  const line = part("p", {}, link);
  const look = () => {
    const [, register = "", id] = /#\/collections\/([^/]+)\/entries\/([^?/]+)/.exec(window.location.hash) ?? [];
    line.hidden = id === undefined;
    if (id !== undefined) link.href = historyPath(register, decodeURIComponent(id));
  };
  window.addEventListener("hashchange", look);
  look();
  return line;
}

/** The way to the back-ups, with how old the last one is. */
function backupLine(opens: HTMLDetailsElement): HTMLElement {
  const link = part("a", { href: "/beheer/reservekopie/" }, "Reservekopie");
  const told = part("span", {});
  opens.addEventListener("toggle", async () => {
    const response = opens.open ? await fetch("/beheer/reservekopie/stand.json").catch(() => undefined) : undefined;
    if (response?.ok) told.textContent = ` ${((await response.json()) as { readonly words: string }).words}`;
  });
  return part("li", {}, link, told);
}

/** Adds the tools to the page of the CMS. */
export function showTools(): void {
  const button = (words: string, act: () => void) => {
    const made = part("button", { type: "button" }, words);
    made.addEventListener("click", act);
    return part("li", {}, made);
  };
  const shared = part("input", { type: "checkbox", id: "desk-shared" });
  shared.checked = isShared();
  shared.addEventListener("change", () => setShared(shared.checked));
  const label = part("label", { for: "desk-shared" }, " Dit is een gedeelde computer: bewaar hier geen kladversies");
  const details = part("details", {}, part("summary", {}, "Hulp bij invullen"));
  details.append(
    part(
      "ul",
      {},
      button("Begin met een voorbeeld", () => void fromExample()),
      button("Nieuw datalek uit een melding", () => void fromReport()),
      button("Vervolgmelding beginnen", () => void followUp()),
      button("Wis mijn kladversies", wipe),
      part("li", {}, shared, label),
      part("li", {}, part("a", { href: "/beheer/opruimen/" }, "Zaken opruimen na de bewaartermijn")),
      backupLine(details),
    ),
  );
  document.body.append(part("div", { id: "desk-tools" }, recordLink(), details));
}
