// From the answers of the start and the library to the content of a new handbook. Nothing is in it that did not happen, and nothing of the example that only the example did, has, chose or agreed on.

import { type Renaming, renamed } from "../edit/library.ts";
import { isBlank, type TakenOver } from "../model/field.ts";
import { contentFormat } from "../model/former.ts";
import { pathOf } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import type { SourceFile } from "../read/folder.ts";
import { handbook, organisation, registers } from "../registers/index.ts";
import { periodAfter } from "../time/terms.ts";
import { periodFromWords } from "../time/written.ts";
import { notBegun } from "../vocabulary/organisation.ts";
import { writeBack } from "../write/write.ts";
import { originOf } from "./better-text.ts";
import { conceptOf, isNeeded, type Library, type LibraryRecord, ownWords } from "./library.ts";
import { type Answers, dpoRole, many, one, rolesIn } from "./steps.ts";

/** The name of a question about the records of a register. */
export const libraryQuestion = (register: string): string => `library.${register}`;

/** The roles that the new handbook has. */
const roleIds = (answers: Answers, library: Library): ReadonlySet<string> =>
  new Set(rolesOf(answers, library).map(({ id }) => String(id)));

/** What can be chosen: what is told of one role needs that role. */
export function offeredIn(answers: Answers, library: Library): readonly LibraryRecord[] {
  const roles = roleIds(answers, library);
  return library.records.filter(
    ({ fields, register }) => register.fields.role?.kind !== "role" || roles.has(String(fields.role)),
  );
}

/** The records that were ticked; of a register that was not asked about yet, what the acts need. */
export const chosenIn = (answers: Answers, library: Library): readonly LibraryRecord[] =>
  offeredIn(answers, library).filter((record) => {
    const name = libraryQuestion(record.register.id);
    return answers[name] === undefined
      ? isNeeded(record, many(answers, "laws"))
      : many(answers, name).includes(record.id);
  });

const filled = (fields: Plain): Plain =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value)));

const grouped = (answers: Answers, group: string, keys: readonly string[]): Plain =>
  filled(Object.fromEntries(keys.map((key) => [key, one(answers, `${group}.${key}`)])));

function ownTerms(answers: Answers): Plain {
  const asked = Object.keys(answers).filter((name) => name.startsWith("ownTerms."));
  const pairs = asked.map((name): [string, unknown] => {
    const answer = one(answers, name);
    const value = /^\d+$/.test(answer) ? Number(answer) : (periodFromWords(answer) ?? "");
    return [name.slice("ownTerms.".length), value];
  });
  return filled(Object.fromEntries(pairs));
}

function rolesOf(answers: Answers, library: Library): readonly Plain[] {
  const named = library.roles.find(({ id }) => id === dpoRole)?.name ?? "functionaris voor gegevensbescherming (FG)";
  const chosen = rolesIn(answers, library);
  const all = one(answers, "dpo") === "none" ? chosen : [...chosen, { id: dpoRole, name: named, external: false }];
  return all.map(({ id, name, external }) =>
    filled({
      id,
      name,
      deputy: one(answers, `deputy.${id}`),
      external: external ? "yes" : "",
      phone: one(answers, `phone.${id}`),
      reachable: one(answers, `reachable.${id}`),
    }),
  );
}

/** The organisation itself: only what was answered. */
function organisationFrom(answers: Answers, library: Library, today: string, has: ReadonlySet<string>): Plain {
  const officer = one(answers, "privacyOfficerRole");
  const status = one(answers, "dpo");
  const empty = registers.filter(({ id }) => ![...has].some((path) => path.startsWith(`${id}/`)));
  const kept = { breaches: "datalekregister", requests: "verzoekenregister" };
  return {
    format: contentFormat,
    name: one(answers, "name"),
    address: grouped(answers, "address", ["street", "postalCode", "city"]),
    chamberOfCommerce: one(answers, "chamberOfCommerce"),
    laws: many(answers, "laws"),
    contact: grouped(answers, "contact", ["privacyEmail", "officePhone", "onCallPhone", "website"]),
    roles: rolesOf(answers, library),
    controllerRole: one(answers, "controllerRole"),
    privacyOfficerRole: officer,
    responseTeam: many(answers, "responseTeam"),
    onCallRole: one(answers, "onCallRole"),
    secondAssessors: many(answers, "secondAssessors"),
    dpo: status,
    dpoWeighing: one(answers, "dpoWeighing"),
    ...(status !== "none" && { dpoRole, dpoContact: grouped(answers, "dpoContact", ["email", "phone"]) }),
    ownTerms: ownTerms(answers),
    caseRetention: Object.fromEntries(Object.entries(kept).filter(([, id]) => has.has(`retention-periods/${id}`))),
    emptyRegisters: empty.map(({ id }) => ({ register: id, declaredOn: today, role: officer, state: notBegun })),
    publication: { overdue: "stop" },
  };
}

/** The files of a new handbook, under its folder. `today` is the day of the start. */
export function begin(answers: Answers, library: Library, today: string): readonly SourceFile[] {
  const roles = roleIds(answers, library);
  const taken = chosenIn(answers, library);
  const newIds = new Map(taken.map(({ register, id, newId }) => [`${register.id}/${id}`, newId]));
  const to: Renaming = {
    reference: (folder, id) => newIds.get(`${folder}/${id}`),
    role: (id) => (roles.has(id) ? id : undefined),
  };
  const records = taken.map(({ register, newId, fields }): SourceFile => {
    const values = { ...renamed(register.fields, fields, to), takenOver: "library" satisfies TakenOver };
    return { path: pathOf(register, newId), text: writeBack(undefined, values, "", register) };
  });
  const pageRegister = handbook;
  const officer = one(answers, "privacyOfficerRole");
  const reviewOn = periodAfter(today, String(ownTerms(answers).review ?? "P12M"));
  const pages = library.pages.map((page): SourceFile => {
    const owner = to.role(String(page.fields.owner)) ?? officer;
    const own = (text: string) => ownWords(text, library, to);
    const fields = { ...conceptOf(page, { owner, reviewOn }), library: originOf(page, own) };
    return {
      path: pathOf(pageRegister, page.id),
      text: writeBack(undefined, fields, own(page.body), pageRegister),
    };
  });
  const has = new Set(taken.map(({ register, newId }) => `${register.id}/${newId}`));
  const whole = organisation;
  const ours = organisationFrom(answers, library, today, has);
  return [{ path: pathOf(whole, organisation.id), text: writeBack(undefined, ours, "", whole) }, ...records, ...pages];
}
