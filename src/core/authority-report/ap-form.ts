// What the record answers to the form of the Dutch authority (AP): in the order of that form, in questions of our own, each
// answer with the fields that it came from.
import { type Dossier, roleName } from "../dossier/dossier.ts";
import { inWords, valuesAt } from "../dossier/value-words.ts";
import { type Field, fieldAt } from "../model/field.ts";
import { personalDataBreaches } from "../registers/index.ts";
import { momentInWords } from "../time/written.ts";
import { yesNoUnknown } from "../vocabulary/answers.ts";
import * as words from "../vocabulary/breach.ts";
import { sector } from "../vocabulary/organisation.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { amountInWords, exfiltrationText, recipientsText, recoveryText, subgroupsText } from "./edpb-facts.ts";
import { type Measure, measureText } from "./edpb-outcome.ts";
import { type Breach, contactOf, notificationsOf, wasNotifiedLate } from "./edpb-parties.ts";
import { joined } from "./edpb-question.ts";

/** Where the order of the form was read, and when: nobody outside the AP publishes its exact words. */
export const apFormSource = {
  what: "de vragenlijst bij het meldformulier datalekken van de AP",
  readOn: "2026-11-21",
} as const;

export interface ApAnswer {
  readonly question: string;
  /** Plain Dutch, ready to be copied; absent when nothing is known. */
  readonly answer?: string;
  /** Written down as such, put together from other facts, not there and needed, or not there and not needed now. */
  readonly state: "recorded" | "derived" | "missing" | "empty";
  /** Fields of the breach register that hold it; empty when it comes from elsewhere. */
  readonly fields: readonly string[];
}

export interface ApSection {
  readonly title: string;
  readonly answers: readonly ApAnswer[];
}

interface Case {
  readonly entry: Breach;
  readonly dossier: Dossier;
}
type Ask = (of: Case) => ApAnswer;

const register = personalDataBreaches;

function declared(path: string): Field {
  const field = fieldAt(register.fields, path.split("."));
  if (field === undefined) throw new Error(`No field is declared at ${path}`);
  return field;
}

/** A field as it was written down. `needed`: art. 33(3) asks for it. */
function field(path: string, question = declared(path).label, needed: "needed" | "if there" = "if there"): Ask {
  const kind = declared(path);
  return ({ entry, dossier }) => {
    const values = valuesAt(entry.data, path.split("."));
    const answer = [...new Set(values.map((value) => inWords(kind, value, dossier)))].join("\n");
    if (answer !== "") return { question, answer, state: "recorded", fields: [path] };
    return { question, state: needed === "needed" ? "missing" : "empty", fields: [path] };
  };
}
const needed = (path: string, question?: string) => field(path, question, "needed");

/** An answer that we put together from other facts: whoever notifies looks whether it is right. */
function derived(
  question: string,
  fields: readonly string[],
  answerOf: (of: Case) => string | undefined,
  isNeeded = false,
): Ask {
  for (const path of fields) declared(path);
  return (of) => {
    const answer = answerOf(of);
    return answer === undefined || answer === ""
      ? { question, state: isNeeded ? "missing" : "empty", fields }
      : { question, answer, state: "derived", fields };
  };
}

/** An answer that stands with the organisation. */
const ofUs =
  (question: string, answerOf: (of: Case) => string | undefined): Ask =>
  (of) => {
    const answer = answerOf(of);
    return answer === undefined || answer === ""
      ? { question, state: "empty", fields: [] }
      : { question, answer, state: "recorded", fields: [] };
  };

const measuresOf = (entry: Breach, kind: string): string | undefined =>
  joined("\n", ...(entry.data.measures ?? []).filter((each: Measure) => each.kind === kind).map(measureText));

/** Who notifies: the role of the last notification, else who handles the report, else the privacy officer. */
const notifierOf = ({ entry, dossier }: Case): string | undefined =>
  notificationsOf(entry).at(-1)?.notifiedBy ?? entry.data.report?.handler ?? dossier.organisation?.privacyOfficerRole;

const sections: readonly { readonly title: string; readonly asks: readonly Ask[] }[] = [
  {
    title: "Over deze melding",
    asks: [
      ofUs("Welke wet", () => "Algemene verordening gegevensbescherming (AVG)"),
      derived("Nieuwe melding, aanvulling of intrekking", ["notifications.kind"], ({ entry }) => {
        const before = notificationsOf(entry);
        const last = before.at(-1);
        if (last === undefined) return labelOf(words.notificationKind, "first");
        return last.kind === "withdrawal"
          ? labelOf(words.notificationKind, "withdrawal")
          : labelOf(words.notificationKind, "follow-up");
      }),
      derived(
        "Nummer van de eerdere melding",
        ["notifications.reference"],
        ({ entry }) => notificationsOf(entry).find(({ reference }) => reference !== undefined)?.reference,
      ),
      field("notifications.withdrawalReason"),
      ofUs("Ons eigen nummer", ({ entry }) => entry.id),
    ],
  },
  {
    title: "Contactgegevens en algemene informatie",
    asks: [
      ofUs("Welke organisatie", ({ dossier: { organisation } }) =>
        joined(
          "\n",
          organisation?.name,
          joined(", ", organisation?.address?.street, organisation?.address?.postalCode, organisation?.address?.city),
        ),
      ),
      ofUs("KvK-nummer", ({ dossier }) => dossier.organisation?.chamberOfCommerce),
      ofUs("Sector", ({ dossier: { organisation } }) =>
        organisation?.sector === undefined ? undefined : labelOf(sector, organisation.sector),
      ),
      // A register names no person: the name is typed on the form itself.
      derived("Wie meldt (naam vult u op het formulier in)", ["notifications.notifiedBy"], (of) => {
        const [role, { organisation }] = [notifierOf(of), of.dossier];
        return role === undefined || organisation === undefined
          ? undefined
          : joined("\n", roleName(of.dossier, role), contactOf(role, organisation));
      }),
      ofUs("Wie geeft meer informatie", ({ dossier }) => {
        const { organisation } = dossier;
        const contact = organisation?.authorityContact;
        return organisation === undefined || contact === undefined
          ? undefined
          : joined("\n", contact.name ?? roleName(dossier, contact.role), contactOf(contact.role, organisation));
      }),
      field("ourRole"),
      field("otherPartiesInvolved"),
      field("otherParties.recipient", "Welke andere organisaties"),
      field("otherParties.qualification", "Hun rol"),
    ],
  },
  {
    title: "Tijdlijn",
    asks: [
      needed("occurrence"),
      field("occurredFromAt"),
      field("occurredUntilAt"),
      field("occurredEstimated"),
      field("discovery"),
      field("discoveryExplained"),
      needed("awareAt"),
      field("awareGround"),
      derived("Duurt de inbreuk nog voort", ["ongoing"], ({ entry }) => labelOf(yesNoUnknown, entry.data.ongoing)),
      ({ entry, dossier }) => {
        const answer = field("delayReason")({ entry, dossier });
        return answer.state === "empty" && wasNotifiedLate(entry) ? { ...answer, state: "missing" } : answer;
      },
      field("timelineExplained"),
    ],
  },
  {
    title: "Het datalek",
    asks: [
      needed("nature.aspects"),
      field("nature.whatHappened"),
      field("nature.confidentiality"),
      field("nature.integrity"),
      field("nature.availability"),
      needed("nature.incidentType"),
      field("nature.furtherIncidentTypes"),
      needed("summary"),
      field("nature.incidentExplained"),
      derived("Wie het kreeg of kon zien", ["recipients"], ({ entry }) => recipientsText(entry)),
      derived("Of er gegevens zijn weggehaald", ["exfiltration.state"], ({ entry }) => exfiltrationText(entry)),
      field("nature.causeOrigin"),
      field("nature.causes"),
      field("nature.causeExplained"),
      field("nature.systems"),
    ],
  },
  {
    title: "Persoonsgegevens",
    asks: [
      needed("data.types"),
      field("data.specialCategories"),
      field("data.criminal"),
      field("dataInBrief"),
      field("data.explained"),
      needed("data.recordsCertainty"),
      derived("Aantal gegevens", ["data.records"], ({ entry: { data } }) =>
        amountInWords(data.data?.records, data.data?.recordsMinimum, data.data?.recordsMaximum),
      ),
    ],
  },
  {
    title: "De groep mensen",
    asks: [
      needed("people.groups"),
      needed("people.certainty"),
      derived("Aantal mensen", ["people.number"], ({ entry: { data } }) =>
        amountInWords(data.people?.number, data.people?.minimum, data.people?.maximum),
      ),
      field("people.groupsExplained"),
      field("people.minors"),
      field("people.vulnerable"),
      derived("Deelgroepen", ["subgroups"], ({ entry }) => subgroupsText(entry)),
    ],
  },
  {
    title: "Maatregelen vóór het datalek",
    asks: [
      field("protection.unintelligible"),
      field("protection.methods"),
      field("protection.strength"),
      field("protection.key"),
      field("protection.part"),
      field("protection.measures"),
      field("protection.explained"),
    ],
  },
  {
    title: "Gevolgen",
    asks: [
      field("consequences.confidentiality"),
      field("consequences.integrity"),
      field("consequences.availability"),
      derived("Herstel", ["recovery.backup"], ({ entry }) => recoveryText(entry)),
      needed("consequences.impacts"),
      field("consequences.severity"),
      field("consequences.explained"),
      field("assessment.risk"),
      field("assessment.reasons"),
    ],
  },
  {
    title: "Vervolgacties",
    asks: [
      needed("peopleDecision.decision", "Vertelt u het de mensen"),
      field("peopleDecision.plannedOn", "Wanneer wilt u het vertellen"),
      field("peopleDecision.reasons", "Waarom wel of niet"),
      field("peopleDecision.ground"),
      field("peopleDecision.groundExplained"),
      derived("Wanneer is het verteld", ["communications.informedAt"], ({ entry }) =>
        joined("\n", ...(entry.data.communications ?? []).map(({ informedAt }) => momentInWords(informedAt))),
      ),
      field("communications.number", "Aan hoeveel mensen"),
      field("communications.means", "Hoe"),
      field("communications.content", "Wat er is verteld"),
      field("communications.selfHelp"),
      derived(
        "Wat is er direct gedaan",
        ["measures.measure"],
        ({ entry }) => joined("\n", measuresOf(entry, "immediate"), entry.data.report?.measuresByReporter),
        true,
      ),
      derived("Wat doen wij om herhaling te voorkomen", ["measures.preventive"], ({ entry }) =>
        joined("\n", measuresOf(entry, "preventive"), entry.data.noPreventiveMeasureReason),
      ),
      field("people.otherCountries"),
      field("crossBorder"),
    ],
  },
  {
    title: "Overig",
    asks: [
      derived("Wie het ook weet", ["others"], ({ entry, dossier }) =>
        joined(
          "\n",
          ...(entry.data.others ?? [])
            .filter(({ toldAt }) => toldAt !== undefined)
            .map(
              ({ party, recipient, toldAt }) =>
                `${recipient === undefined ? labelOf(words.otherParty, party) : inWords(declared("others.recipient"), recipient, dossier)}: ${momentInWords(toldAt ?? "")}`,
            ),
        ),
      ),
      derived("Is deze melding volledig", ["notifications.completeness"], ({ entry }) => {
        const last = notificationsOf(entry).at(-1)?.completeness;
        return last === undefined ? undefined : labelOf(words.notificationCompleteness, last);
      }),
    ],
  },
];

/** The answers of one breach, section by section (art. 33(3)). Nothing stands in it that the record does not hold. */
export const apAnswers = (entry: Breach, dossier: Dossier): readonly ApSection[] =>
  sections.map(({ title, asks }) => ({ title, answers: asks.map((ask) => ask({ entry, dossier })) }));

export interface ChangedAnswer extends ApAnswer {
  /** What was answered before; absent when there was no answer. */
  readonly before?: string;
}

/** What a follow-up has to tell (art. 33(4)): only the answers that differ from those of an earlier text of the record. */
export function changedAnswers(
  before: Breach,
  now: Breach,
  dossier: Dossier,
): readonly (Omit<ApSection, "answers"> & { readonly answers: readonly ChangedAnswer[] })[] {
  const earlier = apAnswers(before, dossier);
  return apAnswers(now, dossier).flatMap(({ title, answers }, section) => {
    // Two parts of the form may ask for an explanation in the same words.
    const then = new Map(earlier[section]?.answers.map(({ question, answer }) => [question, answer]));
    const changed = answers
      .filter(({ question, answer }) => answer !== then.get(question))
      .map((each): ChangedAnswer => {
        const was = then.get(each.question);
        return was === undefined ? each : { ...each, before: was };
      });
    return changed.length === 0 ? [] : [{ title, answers: changed }];
  });
}

/** Which breaches have this page: those that may have to be notified, or were. */
export const asksForAuthority = ({ data }: Breach): boolean =>
  data.retired === undefined &&
  ((data.notifications ?? []).length > 0 ||
    (data.closedOn === undefined && data.withdrawnOn === undefined && data.assessment?.isBreach !== "no"));
