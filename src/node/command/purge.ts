// npm run purge: takes a text out of the whole history, and leaves a record that it happened, without the text.

import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { check } from "../../core/check/check.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { isRetired } from "../../core/model/field.ts";
import type { Finding } from "../../core/model/finding.ts";
import { type Source, validate } from "../../core/read/folder.ts";
import { assuranceRecords, registerOf } from "../../core/registers/index.ts";
import { rules } from "../../core/rules/index.ts";
import { dayOf } from "../../core/time/written.ts";
import { writeBack } from "../../core/write/write.ts";
import { builtSites, tidy } from "../folder/leftovers.ts";
import { deskOpenOn, ownerInWords, writing } from "../folder/lock.ts";
import { contentOf } from "../folder/own-content.ts";
import { replaceFile } from "../folder/write.ts";
import {
  carryOut,
  type Hits,
  mark,
  type Place,
  type Purge,
  type Purged,
  patternOf,
  placeOf,
  purgeOfRecord,
  purgeOfText,
} from "../git/purge.ts";
import { purgedRecords } from "../git/returned.ts";
import { mayWrite } from "../git/state.ts";
import { readContent } from "../read/content.ts";
import { CannotWork, type Command, type Output, readOptions } from "./options.ts";
import { clockOf } from "./verdict.ts";

const unchanged = "Er is niets veranderd.";
const shortest = 3;

interface Wanted {
  readonly purge: Purge;
  /** What went, without its content: for the record that stays. */
  readonly subject: string;
}

async function ofRecord(place: Place, content: string, dossier: Dossier, given: string): Promise<Wanted> {
  const [id = "", folder = ""] = given.replaceAll("\\", "/").replace(/\.md$/, "").split("/").reverse();
  const register = registerOf(folder);
  const entry = (dossier.entries[folder] ?? []).find((each) => each.id === id);
  if (register === undefined || entry === undefined) {
    throw new CannotWork(
      `Het record ${given} is er niet. ${unchanged}`,
      "Schrijf bijvoorbeeld --record personal-data-breaches/2021-003.",
    );
  }
  if (!isRetired(entry.data)) {
    throw new CannotWork(
      `Zaak ${id} is niet opgeruimd; haar tekst hoort in het register. ${unchanged}`,
      `Ruim haar na de bewaartermijn eerst op: npm run retire -- ${id} --register ${folder}. Moet één tekst eruit, gebruik dan --text-file.`,
    );
  }
  const tombstone = await readFile(join(content, folder, `${id}.md`));
  return {
    purge: await purgeOfRecord(place, `${folder}/${id}`, tombstone),
    subject: `Zaak ${id} van het ${register.title.toLowerCase()}, na haar bewaartermijn`,
  };
}

const key = ({ id, file, path }: Finding) => `${id} ${file} ${path}`;

// A text may also stand in a key or a reference: what would break is said before anything is done.
function broken(source: Source, dossier: Dossier, pattern: RegExp): string[] {
  const files = source.files.map(({ path, text }) => ({ path, text: text.replace(pattern, mark) }));
  const errors = (of: Dossier) => check(of, rules).filter((each) => each.severity === "error");
  const before = new Set(errors(dossier).map(key));
  return errors(validate({ ...source, files }))
    .filter((each) => !before.has(key(each)))
    .map((each) => `${each.file}: ${each.message}`);
}

/** The text in a file outside the content. */
async function textIn(content: string, given: string): Promise<string> {
  const inside = relative(resolve(content), resolve(given));
  if (!inside.startsWith("..") && inside !== resolve(given))
    throw new CannotWork(
      `Het bestand met de tekst staat zelf in de inhoud. ${unchanged}`,
      "Bewaar het buiten de map met de inhoud.",
    );
  return readFile(given, "utf8").catch(() => {
    throw new CannotWork(`Het bestand ${given} is niet te lezen. ${unchanged}`, "Controleer de naam.");
  });
}

async function ofText(place: Place, source: Source, dossier: Dossier, text: string): Promise<Wanted> {
  if (text.replace(/\s/g, "").length < shortest)
    throw new CannotWork(
      `De tekst is te kort; zij zou overal in voorkomen. ${unchanged}`,
      `Schrijf ten minste ${shortest} tekens.`,
    );
  const pattern = patternOf(text.trim());
  const named = source.files.filter(({ path }) => path.search(pattern) >= 0);
  if (named.length > 0) {
    throw new CannotWork(
      `De tekst staat in de naam van ${named.length === 1 ? "een bestand" : `${named.length} bestanden`}. ${unchanged}`,
      "Geef het bestand eerst een andere naam, pas de verwijzingen aan en leg dat vast. De oude naam gaat daarna mee uit de geschiedenis.",
    );
  }
  const errors = broken(source, dossier, pattern);
  if (errors.length > 0)
    throw new CannotWork(
      `Na het weghalen zou de inhoud niet meer kloppen. ${unchanged}\n${errors.join("\n")}`,
      "Verander eerst wat hier staat, leg dat vast en probeer het opnieuw.",
    );
  return { purge: await purgeOfText(place, text.trim()), subject: "Een tekst die niet in de inhoud hoorde" };
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const extent = ({ files, versions, messages }: Hits) =>
  [
    `${counted(versions.size, "versie", "versies")} van ${counted(files.size, "bestand", "bestanden")}`,
    ...(messages === 0 ? [] : [counted(messages, "bericht of naam", "berichten of namen")]),
  ].join(" en ");

/** What stays: that something went, when and by whom. Never what. */
async function leaveRecord(
  content: string,
  today: string,
  role: string,
  subject: string,
  hits: Hits,
  { left, replaced }: Purged,
): Promise<string> {
  const folder = join(content, assuranceRecords.id);
  await mkdir(folder, { recursive: true });
  const base = `${purgedRecords}${today}`;
  let id = base;
  for (let number = 2; existsSync(join(folder, `${id}.md`)); number += 1) id = `${base}-${number}`;
  const proof =
    left === 0
      ? "Daarna is elk object van de geschiedenis nagelezen; de tekst stond daarin nergens meer."
      : `Buiten de inhoud staat de tekst nog op ${counted(left, "plek", "plekken")}.`;
  const fields = {
    name: "Tekst uit de geschiedenis gehaald",
    kind: "history-purged",
    doneOn: today,
    role,
    subject,
    result: `Weggehaald uit ${extent(hits)}. ${proof}`,
    actions: [
      { action: "Andere kopieën weggooien en opnieuw ophalen", role },
      { action: "Nagaan wanneer de tekst uit de reservekopieën verdwijnt", role },
      { action: "Beoordelen of dit een datalek was, en dat vastleggen in het datalekregister", role },
    ],
    proofKeptAt: "In dit bewijsstuk; de tekst zelf mag nergens blijven liggen.",
    replaced,
  };
  await replaceFile(join(folder, `${id}.md`), writeBack(undefined, fields, "", assuranceRecords));
  return `${assuranceRecords.id}/${id}.md`;
}

function whatNext(backups: string | undefined, record: string, textFile: string | undefined): string[] {
  const sites = builtSites();
  return [
    "Doe nu nog dit:",
    `1. Leg het bewijsstuk ${record} vast in git.`,
    "2. Staat de geschiedenis ook op een server? Vervang haar daar: `git push --force --all` en `git push --force --tags`.",
    "   Vraag de beheerder van die server om oude versies, voorstellen en tussenkopieën op te ruimen.",
    "3. Gooi elke andere kopie (clone) weg en haal haar opnieuw op. Niet samenvoegen: dan komt de tekst terug.",
    backups === undefined
      ? "4. Ga na wanneer reservekopieën verlopen; in organisation.yml (`backups`) staat dat niet."
      : `4. Reservekopieën: ${backups.trim()} Zet geen oudere reservekopie terug zonder dit te herhalen.`,
    `5. Bouw de site opnieuw en vernietig eerder gebouwde sites en uitvoerbestanden${textFile === undefined ? "" : `, en het bestand ${textFile}`}.`,
    ...(sites.length === 0 ? [] : [`   Hier staan er nog, waarin de tekst kan staan: ${sites.join(", ")}.`]),
    "6. Beoordeel of dit een datalek was: wie kon de tekst lezen die er niet (meer) hoorde te staan?",
    "   Leg dat vast in het datalekregister, ook als u besluit niet te melden.",
  ];
}

/** Takes a text out of the whole history; exit 1 when nothing was found, nothing was asked to be done, or some of it stays. */
export const purgeCommand: Command = async (args, output) => {
  const options = readOptions(
    ["content", "record", "text-file", "role", "yes"],
    "npm run purge -- --record personal-data-breaches/2021-003 --role privacyfunctionaris [--yes]\nnpm run purge -- --text-file BESTAND --role privacyfunctionaris [--yes]\nHaalt de oude tekst van een opgeruimde zaak, of een tekst uit een bestand, uit de hele geschiedenis van de inhoud. Dit is niet terug te draaien.",
    args,
  );
  const content = contentOf(options.content);
  const { record, role } = options;
  const textFile = options["text-file"];
  if (role === undefined || (record === undefined) === (textFile === undefined)) {
    throw new CannotWork(
      "Nodig zijn een rol, en óf een record óf een bestand met de tekst.",
      "Schrijf bijvoorbeeld: npm run purge -- --record personal-data-breaches/2021-003 --role privacyfunctionaris.",
    );
  }
  await readContent(content);
  // What a desk has in hand is a copy as well.
  const desk = await deskOpenOn(content);
  if (desk !== undefined)
    throw new CannotWork(
      `Deze inhoud staat open: ${ownerInWords(desk)}. ${unchanged}`,
      "Sluit het beheer eerst, en voer de opdracht dan opnieuw uit.",
    );
  return writing(content, "npm run purge", () => purgeIn(content, { ...options, role }, output));
};

// Folders of builds that were killed go; one in which a build is at work holds the text again when it is done.
async function sweep(): Promise<number> {
  const tidied = await Promise.all([undefined, ...builtSites()].map((folder) => tidy(folder)));
  const alive = new Set(tidied.flatMap((each) => each.alive));
  if (alive.size > 0)
    throw new CannotWork(
      `Er wordt nu een site gebouwd, met de tekst erin. ${unchanged}`,
      "Wacht tot dat klaar is, en voer de opdracht dan opnieuw uit.",
    );
  return tidied.reduce((sum, { swept }) => sum + swept, 0);
}

type Given = ReturnType<typeof readOptions> & { readonly role: string };

/** A purge that can be carried out: what goes, and what stays in its place. */
export interface PlannedPurge {
  readonly purge: Purge;
  readonly subject: string;
  readonly dossier: Dossier;
  readonly role: string;
}

/** What is to go: the old text of a retired case ("personal-data-breaches/2021-003"), or a text wherever it stands. */
export type ToPurge = { readonly record: string } | { readonly text: string };

/** Looks in the whole history for what is to go; changes nothing. Throws CannotWork when it may not, or cannot, be done. */
export async function planPurge(content: string, what: ToPurge, role: string): Promise<PlannedPurge> {
  // First of all: halfway something with git the content need not even be readable.
  // The old history that came back is taken out in the same way.
  await mayWrite(content, "returned");
  const source = await readContent(content);
  const dossier = validate(source);
  if (!dossier.organisation?.roles.some((each) => each.id === role))
    throw new CannotWork(
      `De rol ${role} staat niet bij de organisatie. ${unchanged}`,
      "Gebruik een rol uit organisation.yml.",
    );
  const place = await placeOf(content);
  const wanted =
    "record" in what
      ? await ofRecord(place, content, dossier, what.record)
      : await ofText(place, source, dossier, what.text);
  return { ...wanted, dossier, role };
}

/** True when there is something to take out. */
export const hasHits = ({ purge: { hits } }: PlannedPurge): boolean => hits.files.size + hits.messages > 0;

/** How much goes, in words. */
export const extentOf = ({ purge: { hits } }: PlannedPurge): string => extent(hits);

export interface PurgeDone extends Purged {
  /** Path of the record that stays, under the content folder; it is not in the history yet. */
  readonly record: string;
  /** Folders of killed builds that went. */
  readonly swept: number;
}

/** Takes the text out of the whole history. Cannot be undone. Whoever calls holds the lock of writing. */
export async function performPurge(
  content: string,
  { purge, subject, dossier, role }: PlannedPurge,
): Promise<PurgeDone> {
  const swept = await sweep();
  const purged = await carryOut(purge);
  const today = dayOf(clockOf(dossier.organisation, undefined).now);
  const record = await leaveRecord(content, today, role, subject, purge.hits, purged);
  return { ...purged, record, swept };
}

async function purgeIn(content: string, options: Given, output: Output): Promise<number> {
  const { record, role } = options;
  const textFile = options["text-file"];
  const what = record === undefined ? { text: await textIn(content, textFile ?? "") } : { record };
  const plan = await planPurge(content, what, role);
  const { hits } = plan.purge;
  const print = (...lines: readonly string[]) => output.out(`${lines.join("\n")}\n`);
  if (!hasHits(plan)) {
    print(`In de geschiedenis van de inhoud is hiervan niets gevonden. ${unchanged}`);
    return 1;
  }
  if (options.yes !== true) {
    print(
      `Dit haalt de tekst weg uit ${extent(hits)}:`,
      ...[...hits.files].sort().map((file) => `  ${file}`),
      "De geschiedenis wordt vervangen. Dat is niet terug te draaien, en in de geschiedenis blijft geen kopie achter.",
      `${unchanged} Voeg --yes toe om het te doen.`,
    );
    return 1;
  }
  const done = await performPurge(content, plan);
  print(
    `De tekst is weg uit ${extent(hits)}; ${counted(done.commits, "stap", "stappen")} in de geschiedenis zijn vervangen.`,
    ...(done.left === 0
      ? ["Elk object van de geschiedenis is nagelezen: de tekst staat daarin nergens meer."]
      : [
          `Let op: op ${counted(done.left, "plek", "plekken")} buiten de inhoud staat de tekst nog. Die raakt deze opdracht niet aan.`,
        ]),
    ...(done.swept === 0
      ? []
      : [`Van ${counted(done.swept, "afgebroken bouw", "afgebroken bouwen")} zijn de resten weggehaald.`]),
    "",
    ...whatNext(plan.dossier.organisation?.backups, done.record, textFile),
  );
  return done.left === 0 ? 0 : 1;
}
