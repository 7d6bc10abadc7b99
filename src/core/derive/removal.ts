// Whether a record may be taken away altogether: only one that was saved by mistake today and that nothing leans on. What was
// once looked at, approved or counted stays, and ends with a day and a reason.
import { check } from "../check/check.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { withRecord } from "../edit/save.ts";
import { isBlank } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { nameOf, type Register } from "../model/register.ts";
import { assuranceRecords, privacyStatements, registerOf } from "../registers/index.ts";
import { rules } from "../rules/index.ts";
import { usedIn } from "./used-in.ts";

/** Why something is not done: what is the matter, and what to do. */
export type NotDone = readonly [message: string, remedy: string];

const keyOf = ({ id, file, path }: Finding) => `${id} ${file} ${path}`;

/** Errors that there are when a record holds another text, or is gone, and that there are not now. */
export function brokenBy(
  dossier: Dossier,
  register: Register,
  id: string,
  text: string | undefined,
): readonly Finding[] {
  const errors = (of: Dossier) => check(of, rules).filter(({ severity }) => severity === "error");
  const before = new Set(errors(dossier).map(keyOf));
  return errors(withRecord(dossier, register, id, text)).filter((each) => !before.has(keyOf(each)));
}

/** Registers of which a record proves something: that it was made by mistake, it says itself. */
const neverRemoved = new Set<string>([privacyStatements.id]);

/** True for a register of which records may be taken away at all. */
export const mayBeRemoved = ({ id, cases, shape }: Register): boolean =>
  !cases && shape !== "single" && !neverRemoved.has(id);

/**
 * Why a record is not taken away; undefined when it may go. `savedOn` is the day on which it was first saved, as far as the
 * history knows.
 */
export function whyNotRemoved(
  dossier: Dossier,
  register: Register,
  id: string,
  savedOn: string | undefined,
  today: string,
): NotDone | undefined {
  const entry = (dossier.entries[register.id] ?? []).find((each) => each.id === id);
  const data = (entry?.data ?? {}) as Readonly<Record<string, unknown>>;
  if (register.cases)
    return [
      "Een zaak met een nummer wordt nooit weggehaald: wat is vastgelegd, blijft aantoonbaar.",
      "Klopt de zaak niet, trek haar dan in met een reden. Na de bewaartermijn ruimt u haar op.",
    ];
  if (!mayBeRemoved(register) || (register.id === assuranceRecords.id && data.kind === "history-purged"))
    return ["Dit is een bewijs. Het wordt niet weggehaald.", "Zet erbij wat er niet klopt."];
  if (savedOn === undefined)
    return [
      "Wanneer dit is opgeslagen, is hier niet na te gaan. Daarom wordt het niet weggehaald.",
      "Zet een einddatum, of vraag wie het programma beheert.",
    ];
  if (savedOn !== today)
    return [
      "Dit is niet vandaag opgeslagen. Weghalen kan alleen op de dag zelf, als het een vergissing was.",
      "Geldt het niet meer, zet dan een einddatum of schrijf op wat er veranderde.",
    ];
  if (!isBlank(data.approvedOn))
    return ["Dit is vastgesteld. Het wordt niet weggehaald.", "Maak een nieuwe versie die zegt wat er nu geldt."];
  const users = usedIn(dossier).get(`${register.id}/${id}`) ?? [];
  const names = users.map((each) => {
    const of = registerOf(each.register);
    return of === undefined ? each.id : `${of.singular} "${nameOf(of, each)}"`;
  });
  if (names.length > 0)
    return [`Dit wordt nog genoemd bij ${names.join(", ")}.`, "Haal het daar eerst weg; daarna kan dit weg."];
  const [broken] = brokenBy(dossier, register, id, undefined);
  return broken === undefined
    ? undefined
    : [`Zonder dit klopt iets anders niet meer: ${broken.message}`, broken.remedy];
}
