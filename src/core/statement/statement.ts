// A privacy statement as Markdown, composed from public fields of organisation, activities, recipients and retention (art. 13 and 14).
import { forEdition } from "../dossier/audience.ts";
import { type Dossier, entriesOf, entryOf, roleName } from "../dossier/dossier.ts";
import { processingActivities, recipients, retentionPeriods } from "../registers/index.ts";
import { legalBasis } from "../vocabulary/legal-basis.ts";
import type { StatementGroup } from "../vocabulary/people.ts";
import { activityPart } from "./activity.ts";
import { clean, item, mailLink, phoneLink, sentence } from "./markdown.ts";
import { type Activity, activityName, forReader, type Material } from "./material.ts";
import { keptWords, recipientWords, transferWords } from "./parts.ts";
import { rightsFor } from "./rights.ts";
import { adult, headed, youngPerson } from "./words.ts";

// Care first, what people chose themselves last; within that by name.
const order = new Map<string, number>(
  ["contract", "public-task", "vital-interests", "legal-obligation", "legitimate-interests", "consent"].map(
    (value, index) => [value, index],
  ),
);
const orderOf = ({ data }: Activity) => order.get(data.purposes[0]?.legalBasis ?? "") ?? legalBasis.terms.length;

/** Activities that the statement for a group tells of, in the order of the statement. */
export const activitiesFor = (dossier: Dossier, group: StatementGroup): readonly Activity[] =>
  entriesOf(dossier, processingActivities)
    .filter(({ data }) => data.endedOn === undefined && data.statements?.some((each) => each === group.value))
    .toSorted((one, other) => orderOf(one) - orderOf(other) || one.data.name.localeCompare(other.data.name, "nl"));

type LegalEntity = NonNullable<NonNullable<Dossier["organisation"]>["legalEntities"]>[number];

const namesOf = (material: Material, which: (activity: Activity) => boolean) =>
  material.activities.filter(which).map((activity) => activityName(material, activity));

const withBasis = (material: Material, ...bases: readonly string[]) =>
  namesOf(material, ({ data }) => data.purposes.some((each) => bases.includes(each.legalBasis ?? "")));

const listed = (names: readonly string[]) => names.join("; ");

function distinct<T>(ids: readonly string[], find: (id: string) => T | undefined): readonly T[] {
  return [...new Set(ids)].flatMap((id) => find(id) ?? []);
}

function controller({ dossier: { organisation }, words }: Material): readonly string[] {
  if (organisation === undefined) return [];
  const { name, address, contact, chamberOfCommerce, legalEntities = [] } = organisation;
  return [
    item(clean(name)),
    item(`${clean(address.street)}, ${clean(address.postalCode)} ${clean(address.city)}`),
    ...(contact.postal === undefined ? [] : [item(clean(contact.postal))]),
    item(phoneLink(contact.officePhone)),
    item(mailLink(contact.privacyEmail)),
    ...(chamberOfCommerce === undefined ? [] : [item(`KvK ${clean(chamberOfCommerce)}`)]),
    ...(legalEntities.length === 0 ? [] : ["", words.entities, "", ...legalEntities.map(entityWords)]),
    "",
    words.contact,
  ];
}

const entityWords = ({ name, chamberOfCommerce, responsibleFor }: LegalEntity): string => {
  const registered = chamberOfCommerce === undefined ? "" : ` (KvK ${clean(chamberOfCommerce)})`;
  const task = responsibleFor === undefined ? "" : `: ${clean(responsibleFor)}`;
  return item(`${clean(name)}${registered}${task}`);
};

function dpo({ dossier, words }: Material): readonly string[] {
  const { organisation } = dossier;
  if (organisation?.dpoRole === undefined) return [words.noDpo];
  const { dpoContact: { email, phone } = {} } = organisation;
  // Never our own mailbox instead: who writes to the FG does so in confidence (art. 38(4) and (5)).
  const ways = [
    ...(phone === undefined ? [] : [item(phoneLink(phone))]),
    ...(email === undefined ? [] : [item(mailLink(email))]),
  ];
  return [
    words.dpo(clean(roleName(dossier, organisation.dpoRole))),
    "",
    ...(ways.length === 0 ? [words.dpoByPost] : ways),
  ];
}

function sharing(material: Material): readonly string[] {
  const { dossier, words, activities } = material;
  const found = distinct(
    activities.flatMap(({ data }) => [...(data.recipients ?? []), ...(data.jointWith ?? [])]),
    (id) => entryOf(dossier, recipients, id),
  );
  if (found.length === 0) return [sentence(words.sharedWithNobody)];
  return [words.recipients, "", ...found.map((each) => item(recipientWords(material, each)))];
}

function keeping(material: Material): readonly string[] {
  const ids = material.activities.flatMap(({ data }) => data.retention ?? []);
  const found = distinct(ids, (id) => entryOf(material.dossier, retentionPeriods, id));
  return [...found.map((each) => item(keptWords(material, each))), "", material.words.retention];
}

function automated(material: Material): readonly string[] {
  const { words, activities } = material;
  const decided = activities.filter(({ data }) => data.automatedDecision === "yes");
  const unknown = namesOf(material, ({ data }) => data.automatedDecision !== "yes" && data.automatedDecision !== "no");
  return [
    ...decided.map((activity) =>
      item(`**${activityName(material, activity)}.** ${clean(activity.data.automatedDecisionExplained ?? "")}`),
    ),
    ...(decided.length > 0 ? ["", words.automatedHuman] : []),
    ...(unknown.length > 0 ? [words.automatedUnknown(listed(unknown))] : []),
    ...(decided.length === 0 && unknown.length === 0 ? [words.automatedNone] : []),
  ];
}

function security({ dossier: { organisation }, group, words }: Material): readonly string[] {
  const { securityMeasures, youngSecurityMeasures } = organisation ?? {};
  const measures = forReader({ group }, securityMeasures, youngSecurityMeasures);
  return measures === undefined ? [] : [words.security(sentence(clean(measures)))];
}

const inCare = ({ group }: Material) => group.value === "clients" || group.value === "young-people";

function rights(material: Material): readonly string[] {
  const { words } = material;
  const involuntary = material.dossier.organisation?.laws.includes("wzd") === true;
  const sentences = [
    ...words.rightsHow,
    ...(inCare(material) ? words.careRights : []),
    ...(inCare(material) && involuntary ? [words.involuntaryCare] : []),
  ];
  return [words.rights, "", ...rightsFor(material.group), ...sentences.flatMap((each) => ["", each])];
}

/** A function with the ways to reach it: a name alone helps nobody. */
function reached(name: string, phone?: string, email?: string, address?: string): string {
  const ways = [
    ...(phone === undefined ? [] : [`telefoon ${phoneLink(phone)}`]),
    ...(email === undefined ? [] : [mailLink(email)]),
    ...(address === undefined ? [] : [clean(address)]),
  ];
  return sentence([clean(name), ...ways].join(", "));
}

function complaint(material: Material): readonly string[] {
  const { dossier, words } = material;
  const { laws = [], complaints = {} } = (inCare(material) ? dossier.organisation : undefined) ?? {};
  const { how, officer, officerPhone, officerEmail, officerAddress, body, bodyPhone, bodyEmail, bodyAddress } =
    complaints;
  return [
    item(how === undefined || material.group.young ? words.complaintOwn : sentence(clean(how))),
    ...(officer === undefined ? [] : [item(reached(officer, officerPhone, officerEmail, officerAddress))]),
    ...(body === undefined ? [] : [item(reached(body, bodyPhone, bodyEmail, bodyAddress))]),
    ...(laws.includes("wlz") || laws.includes("zvw") ? [item(words.complaintTerm)] : []),
    ...words.complaintElsewhere.map(item),
  ];
}

const separated = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((each, index) => (index === 0 ? [each] : ["", each]));

function contents(material: Material): Readonly<Record<(typeof headed)[number], readonly string[]>> {
  const { words, activities } = material;
  const objects = withBasis(material, "legitimate-interests", "public-task");
  const consents = withBasis(material, "consent");
  return {
    controller: controller(material),
    dpo: dpo(material),
    purposes: [words.purposes, ...activities.flatMap((activity) => ["", ...activityPart(material, activity)])],
    recipients: sharing(material),
    transfers: transferWords(material),
    retention: keeping(material),
    security: security(material),
    informing: separated(words.informing),
    provision: [words.provision],
    automated: automated(material),
    rights: rights(material),
    objection: [objects.length > 0 ? words.objection(listed(objects)) : words.objectionNone],
    withdrawal: consents.length > 0 ? [words.withdrawal(listed(consents))] : [],
    complaint: complaint(material),
    law: words.law.map(item),
  };
}

/** The statement for a group as it follows from the registers now: Markdown, the same for the same records. */
export function composeStatement(whole: Dossier, group: StatementGroup): string {
  const dossier = forEdition(whole, "public");
  const words = group.young ? youngPerson : adult;
  const material: Material = { dossier, group, words, activities: activitiesFor(dossier, group) };
  const parts = contents(material);
  const lines = headed
    .filter((part) => parts[part].length > 0)
    .flatMap((part) => ["", `## ${words.headings[part]}`, "", ...parts[part]]);
  return [words.intro(clean(dossier.organisation?.name ?? "")), ...lines].join("\n");
}
