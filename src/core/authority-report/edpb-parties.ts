// Sections 1 and 2 of the EDPB's notification template: which notification, who we are, whom to ask, who else is involved.
import { type Dossier, entryOf, type Organisation, roleName } from "../dossier/dossier.ts";
import type { EntryOf } from "../model/register.ts";
import { type personalDataBreaches, recipients } from "../registers/index.ts";
import { hoursAfter } from "../time/hours.ts";
import { lateness } from "../time/late.ts";
import { instantOf } from "../time/written.ts";
import { notificationCompleteness, notificationKind, partyRole } from "../vocabulary/breach.ts";
import { organisationSize, sector } from "../vocabulary/organisation.ts";
import { labelOf, termOf } from "../vocabulary/vocabulary.ts";
import { asked, chosen, given, joined, type Question } from "./edpb-question.ts";

export type Breach = EntryOf<typeof personalDataBreaches>;

const breach = (path: string) => `personal-data-breaches.${path}`;
const notApplicable = "niet van toepassing";

/** The notifications to the authority, oldest first. */
export const notificationsOf = ({ data }: Breach) =>
  (data.notifications ?? []).toSorted(
    (one, other) => instantOf(one.notifiedAt).epochMilliseconds - instantOf(other.notifiedAt).epochMilliseconds,
  );

/** True when the first notification came after the 72 hours (art. 33(1)). */
export function wasNotifiedLate(entry: Breach): boolean {
  const [{ awareAt }, first] = [entry.data, notificationsOf(entry)[0]];
  return (
    awareAt !== undefined && first !== undefined && lateness(first.notifiedAt, hoursAfter(awareAt, 72)) !== undefined
  );
}

/** Letter of "complete, incomplete, withdraw" as the record states it; undefined before the first notification. */
export function statedCompleteness(entry: Breach): string | undefined {
  const last = notificationsOf(entry).at(-1);
  return last?.kind === "withdrawal" ? "c" : termOf(notificationCompleteness, last?.completeness)?.edpb;
}

export function partyQuestions(entry: Breach, dossier: Dossier): readonly Question[] {
  const notifications = notificationsOf(entry);
  const last = notifications.at(-1);
  const number = notifications.find((each) => each.reference !== undefined)?.reference;
  return [
    chosen(3, notificationKind, last?.kind ?? "first", breach("notifications.kind")),
    ...(last?.kind === "withdrawal" ? [asked(5, last.withdrawalReason, breach("notifications.withdrawalReason"))] : []),
    ...(last === undefined || last.kind === "first" ? [] : [asked(6, number, breach("notifications.reference"))]),
    given(7, entry.id),
    ...organisationQuestions(dossier.organisation),
    ...personQuestions(entry, dossier),
    ...otherPartyQuestions(entry, dossier),
  ];
}

function organisationQuestions(organisation: Organisation | undefined): readonly Question[] {
  const { address, contact } = organisation ?? {};
  const place = joined(", ", address?.street, joined(" ", address?.postalCode, address?.city));
  return [
    given(10, organisation?.chamberOfCommerce === undefined ? undefined : "a"),
    given(11, organisation?.chamberOfCommerce),
    asked(12, organisation?.name, "organisation.name"),
    asked(13, joined(", ", place, contact?.officePhone, contact?.privacyEmail), "organisation.contact.privacyEmail"),
    chosen(14, sector, organisation?.sector, "organisation.sector"),
    ...(organisation?.sector === "public"
      ? []
      : [chosen(15, organisationSize, organisation?.size, "organisation.size")]),
  ];
}

/** Telephone and e-mail of a role; never of a person who is not named in organisation.yml for this. */
export function contactOf(role: string, organisation: Organisation): string | undefined {
  const { dpoRole, dpoContact, authorityContact, contact, roles } = organisation;
  if (role === dpoRole && dpoContact !== undefined) return joined(", ", dpoContact.phone, dpoContact.email);
  if (role === authorityContact?.role) {
    return joined(", ", authorityContact.phone ?? contact.officePhone, authorityContact.email ?? contact.privacyEmail);
  }
  return joined(", ", roles.find((each) => each.id === role)?.phone ?? contact.officePhone, contact.privacyEmail);
}

// The person who notifies stands here as a role: a register names no person. The name is typed on the authority's form.
function personQuestions(entry: Breach, dossier: Dossier): readonly Question[] {
  const { organisation } = dossier;
  if (organisation === undefined) {
    const unread: readonly [number, string][] = [
      [21, "name"],
      [22, "contact.privacyEmail"],
      [23, "controllerRole"],
      [29, "dpo"],
      [30, "dpoContact.name"],
      [31, "dpoContact.email"],
    ];
    return unread.map(([field, path]) => asked(field, undefined, `organisation.${path}`));
  }
  const { dpo, dpoRole, dpoContact, authorityContact: contact, controllerRole, roles } = organisation;
  const reporter =
    notificationsOf(entry).at(-1)?.notifiedBy ?? entry.data.report?.handler ?? organisation.privacyOfficerRole;
  const functionOf = reporter === dpoRole ? "a" : reporter === controllerRole ? "b" : "c";
  const none = dpo === "none";
  const dpoName = dpoContact?.name ?? (dpoRole === undefined ? undefined : roleName(dossier, dpoRole));
  const dpoReached = joined(", ", dpoContact?.phone, dpoContact?.email);
  const asks = contact === undefined || contact.role === reporter ? "b" : contact.role === dpoRole ? "a" : "c";
  return [
    given(21, roleName(dossier, reporter)),
    asked(22, contactOf(reporter, organisation), "organisation.contact.privacyEmail"),
    given(23, functionOf),
    ...(functionOf === "c"
      ? [given(24, joined(": ", roleName(dossier, reporter), roles.find(({ id }) => id === reporter)?.description))]
      : []),
    given(29, none ? "nee" : "ja"),
    asked(30, none ? notApplicable : dpoName, "organisation.dpoContact.name"),
    asked(31, none ? notApplicable : dpoReached, "organisation.dpoContact.email"),
    given(33, asks),
    ...(asks === "c" && contact !== undefined
      ? [
          given(34, contact.name ?? roleName(dossier, contact.role)),
          given(35, roleName(dossier, contact.role)),
          asked(36, contactOf(contact.role, organisation), "organisation.authorityContact.phone"),
        ]
      : []),
  ];
}

function otherPartyQuestions({ data }: Breach, dossier: Dossier): readonly Question[] {
  const parties = data.otherParties ?? [];
  const known =
    parties.length > 0 || data.discovery === "processor" || data.processorInformedAt !== undefined
      ? "yes"
      : data.otherPartiesInvolved;
  if (known === "no") return [given(38, "b"), ...[39, 40, 41].map((field) => given(field, notApplicable))];
  const rows = parties.map((party) => ({
    party,
    recipient: entryOf(dossier, recipients, party.recipient)?.data,
  }));
  const roles = rows.map(({ party }) => party.qualification && labelOf(partyRole, party.qualification));
  const names = rows.map(({ party, recipient }) => recipient?.name ?? party.recipient);
  const contacts = rows.map(({ recipient }) => recipient?.breachContact ?? recipient?.contact);
  return [
    asked(38, known === "yes" ? "a" : undefined, breach("otherPartiesInvolved")),
    asked(39, joined("; ", ...roles), breach("otherParties.qualification")),
    asked(40, joined("; ", ...names), breach("otherParties.recipient")),
    asked(41, joined("; ", ...contacts), "recipients.breachContact"),
  ];
}
