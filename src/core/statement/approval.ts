// A new approved version of a privacy statement as a file, or why it cannot be made.
import { type Dossier, entryOf, type Organisation } from "../dossier/dossier.ts";
import { isBlank, isUnchecked } from "../model/field.ts";
import { type Entry, nameOf, type Register } from "../model/register.ts";
import { cleaned } from "../model/values.ts";
import type { Parts } from "../read/parts.ts";
import { privacyStatements, recipients, registerOf, retentionPeriods } from "../registers/index.ts";
import { dayInWords, isDay } from "../time/written.ts";
import { type StatementGroup, statementGroups } from "../vocabulary/people.ts";
import { writeBack } from "../write/write.ts";
import { activitiesFor, composeStatement } from "./statement.ts";
import {
  fingerprintOf,
  nextVersion,
  notWithdrawn,
  standingOf,
  textOf,
  type Version,
  versionId,
  versionName,
  versionsOf,
} from "./versions.ts";

export interface Approval {
  readonly approvedOn: string;
  readonly approvedBy: string;
  readonly effectiveOn: string;
  readonly changed: string;
  readonly told: string;
}

export interface Approved {
  /** Under the content folder. */
  readonly path: string;
  readonly text: string;
  readonly version: number;
}

/** What is the matter, and what to do. */
export type NotApproved = readonly [message: string, remedy: string];

/** The records that a statement draws on and that nobody has checked since they were taken over, by register and name. */
export function uncheckedBehind(dossier: Dossier, group: StatementGroup): readonly Entry[] {
  const activities = activitiesFor(dossier, group);
  const named = (register: Register, ids: readonly (string | undefined)[]) =>
    [...new Set(ids)].flatMap((id) => entryOf(dossier, register, id) ?? []);
  const drawn = [
    ...activities,
    ...named(
      recipients,
      activities.flatMap(({ data }) => [...(data.recipients ?? []), ...(data.jointWith ?? [])]),
    ),
    ...named(
      retentionPeriods,
      activities.flatMap(({ data }) => data.retention ?? []),
    ),
  ] as readonly Entry[];
  return drawn.filter(({ data }) => isUnchecked(data));
}

const mostNamed = 12;

/** Why a statement cannot be approved as long as these records are as they were taken over; undefined when there are none. */
export function whyNotChecked(dossier: Dossier, group: StatementGroup): NotApproved | undefined {
  const unchecked = uncheckedBehind(dossier, group);
  if (unchecked.length === 0) return undefined;
  const names = unchecked.slice(0, mostNamed).map((entry) => {
    const register = registerOf(entry.register);
    return register === undefined ? entry.id : `${register.singular} "${nameOf(register, entry)}"`;
  });
  const more = unchecked.length > mostNamed ? ` en nog ${unchecked.length - mostNamed}` : "";
  return [
    `De verklaring voor ${group.label} kan nog niet worden vastgesteld: zij steunt op wat is overgenomen en nog niet nagekeken.`,
    `Kijk eerst na: ${names.join(", ")}${more}.`,
  ];
}

/** The roles that may approve a statement: those that the organisation names, else who represents it. */
export const approversOf = ({
  statementApproverRoles,
  controllerRole,
}: Pick<Organisation, "statementApproverRoles" | "controllerRole">): readonly string[] =>
  statementApproverRoles ?? [controllerRole];

/** The group that a word on the command line means: "clienten" or "clients". */
export const groupNamed = (word: string | undefined): StatementGroup | undefined =>
  statementGroups.find(({ slug, value }) => word === slug || word === value);

type Plain = Readonly<Record<string, unknown>>;

const pathOf = (id: string) => `${privacyStatements.id}/${id}.md`;

/** The file of the next version, with the text that follows from the registers now. */
export function approve(dossier: Dossier, group: StatementGroup, approval: Approval): Approved | NotApproved {
  const { organisation } = dossier;
  if (organisation === undefined) return ["De organisatie is niet te lezen.", "Herstel eerst organisation.yml."];
  const roles = organisation.roles.map(({ id }) => id);
  if (!roles.includes(approval.approvedBy))
    return [`De rol ${approval.approvedBy} staat niet bij de organisatie.`, `Kies uit: ${roles.join(", ")}.`];
  if (approval.approvedBy === organisation.dpoRole)
    return ["De FG adviseert over een privacyverklaring, maar stelt die niet vast.", "Noem de rol die besluit."];
  const may = approversOf(organisation);
  if (!may.includes(approval.approvedBy))
    return [
      `De rol ${approval.approvedBy} mag volgens de organisatie geen privacyverklaring vaststellen.`,
      `Kies uit: ${may.join(", ")}. Mag deze rol het wel, leg dat dan bij de organisatie vast.`,
    ];
  if (approval.effectiveOn < approval.approvedOn)
    return [
      `De versie zou gelden vanaf ${dayInWords(approval.effectiveOn)}, eerder dan zij is vastgesteld.`,
      "Kies de dag van vaststellen of een latere dag.",
    ];
  if (activitiesFor(dossier, group).length === 0)
    return [
      `Er is geen verwerking die in de verklaring voor ${group.label} hoort.`,
      'Kies bij een verwerking deze groep onder "In welke privacyverklaring".',
    ];
  const unchecked = whyNotChecked(dossier, group);
  if (unchecked !== undefined) return unchecked;
  const { latest, proposed } = standingOf(dossier, group);
  if (latest !== undefined && textOf(latest) === proposed)
    return [
      `De verklaring voor ${group.label} is niet veranderd sinds versie ${latest.data.version}.`,
      "Er hoeft niets te worden vastgesteld.",
    ];
  if (latest !== undefined && approval.effectiveOn <= latest.data.effectiveOn)
    return [
      `Versie ${latest.data.version} geldt vanaf ${dayInWords(latest.data.effectiveOn)}; de nieuwe versie kan dan nog niet gelden.`,
      "Kies een latere dag. Geldt de vorige versie nog niet en moet zij weg, trek haar dan eerst in.",
    ];
  const version = nextVersion(dossier, group);
  const fields = {
    name: versionName(group, version),
    group: group.value,
    version,
    ...approval,
    fingerprint: fingerprintOf({ body: proposed }),
  };
  return {
    path: pathOf(versionId(group, version)),
    text: writeBack(undefined, fields, proposed, privacyStatements),
    version,
  };
}

const renewed = (version: Version, text: string) => ({
  path: pathOf(version.id),
  text: writeBack(
    version.text,
    { ...version.data, fingerprint: fingerprintOf({ body: text }) },
    text,
    privacyStatements,
  ),
});

/** Latest versions of the example with the text that follows from the registers now; versions of your own are never touched. */
export const renewedExamples = (dossier: Dossier): readonly Pick<Approved, "path" | "text">[] =>
  statementGroups.flatMap((group) => {
    const latest = notWithdrawn(versionsOf(dossier, group)).at(-1);
    return latest?.data.example === "yes" ? [renewed(latest, composeStatement(dossier, group))] : [];
  });

/**
 * What a new version of a statement gets by itself: the next number and the name that belongs to it; where its text was left
 * empty, what follows from the registers; and its fingerprint.
 */
export function completeNew({ id }: Register, { fields, body }: Parts, dossier: Dossier): Parts {
  if (id !== privacyStatements.id) return { fields, body };
  const group = groupNamed(String(fields.group));
  if (group === undefined) return { fields: { ...fields, fingerprint: fingerprintOf({ body }) }, body };
  const version = isBlank(fields.version) ? nextVersion(dossier, group) : fields.version;
  const text = body.trim() === "" ? composeStatement(dossier, group) : body;
  // Only one name is right for a group and a number: nobody has to type it.
  const name = typeof version === "number" ? versionName(group, version) : fields.name;
  return { fields: { ...fields, name, version, fingerprint: fingerprintOf({ body: text }) }, body: text };
}

/** Why a save may not withdraw a version, or take that back; undefined when it may. `today` is a day. */
export function whyNotWithdrawn(before: Plain, now: Plain, today: string): NotApproved | undefined {
  const [was, is] = [before, now].map(({ withdrawn }) => typeof cleaned(withdrawn) === "object");
  if (was === is) return undefined;
  if (was)
    return [
      "Een ingetrokken versie komt niet terug.",
      "Stel een nieuwe versie vast; haar tekst mag die van de ingetrokken versie zijn.",
    ];
  const from = String(before.effectiveOn ?? now.effectiveOn ?? "");
  return from > today
    ? undefined
    : [
        `Deze versie geldt sinds ${isDay(from) ? dayInWords(from) : from}: intrekken kan alleen vóór haar eerste dag.`,
        "Stel een nieuwe versie vast, die deze opvolgt.",
      ];
}
