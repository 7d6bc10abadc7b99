// Texts that follow from what the case holds already, to be read and changed by whoever decides or writes. A proposal is no answer:
// it is saved only beside the answer that it belongs to.
import type { Answer } from "../assessment/assess.ts";
import { draftOf } from "../assessment/words.ts";
import { measureText } from "../authority-report/edpb-outcome.ts";
import type { Breach } from "../authority-report/edpb-parties.ts";
import { type Dossier, entryOf, roleName } from "../dossier/dossier.ts";
import { inWords } from "../dossier/value-words.ts";
import { followUpTo } from "../edit/follow-up.ts";
import { fieldAt, isBlank } from "../model/field.ts";
import { valueAt } from "../model/values.ts";
import { personalDataBreaches } from "../registers/index.ts";
import type { CaseView } from "./case-view.ts";

export interface Proposal {
  readonly name: string;
  readonly text: string | readonly string[];
  /** The answer without which it says nothing; with `is`, only beside one of these. */
  readonly beside: { readonly name: string; readonly is?: readonly string[] };
}

const decisions: Readonly<Record<"notifyAuthority" | "informPeople", Readonly<Record<Answer, readonly string[]>>>> = {
  notifyAuthority: { yes: ["notify", "notify-provisionally"], no: ["not-notify"], depends: [] },
  informPeople: { yes: ["inform"], no: ["not-high-risk", "inform-voluntarily"], depends: [] },
};

/** The risk that the weighing comes to; undefined while a fact is missing that decides. */
export function proposedRisk({ assessment }: Pick<CaseView, "assessment">): string | undefined {
  if (assessment === undefined) return undefined;
  const { notifyAuthority, informPeople } = assessment.proposal;
  if (notifyAuthority === "depends" || informPeople === "depends") return undefined;
  return notifyAuthority === "no" ? "unlikely" : informPeople === "no" ? "risk" : "high";
}

function decisionDrafts(view: CaseView): readonly Proposal[] {
  const { assessment } = view;
  if (assessment === undefined) return [];
  const { notifyAuthority, informPeople } = assessment.proposal;
  const authority = draftOf(assessment, "notifyAuthority");
  const people = draftOf(assessment, "informPeople");
  const risk = proposedRisk(view);
  // What makes it a high risk says more than what makes it a risk.
  const weighed = risk === "high" ? people : authority;
  const draft = (name: string, text: string | undefined, beside: Proposal["beside"]): readonly Proposal[] =>
    text === undefined || text === "" ? [] : [{ name, text, beside }];
  return [
    ...(risk === undefined ? [] : draft("assessment.reasons", weighed, { name: "assessment.risk", is: [risk] })),
    ...draft("authorityDecision.reasons", authority, {
      name: "authorityDecision.decision",
      is: decisions.notifyAuthority[notifyAuthority],
    }),
    ...draft("peopleDecision.reasons", people, {
      name: "peopleDecision.decision",
      is: decisions.informPeople[informPeople],
    }),
  ];
}

const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);

/** What the letter to the people may say, of what was written down before. */
function messageDrafts({ data }: Breach, dossier: Dossier): readonly Proposal[] {
  const impacts = fieldAt(personalDataBreaches.fields, ["consequences", "impacts"]);
  const told = data.consequences?.explained;
  const known = (data.consequences?.impacts ?? []).filter((each) => !["none", "unknown", "other"].includes(each));
  const effects =
    told ??
    (known.length === 0 || impacts === undefined
      ? undefined
      : sentence(`Dit kan gevolgen hebben: ${inWords(impacts, known, dossier)}`));
  const response = (data.measures ?? []).map((each) => sentence(measureText(each))).join(" ");
  const texts = { incident: data.summary, effects, response: response === "" ? undefined : response };
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [{ name: `peopleMessage.${key}`, text, beside: { name: "peopleMessage.ownSteps" } }],
  );
}

function contactText({ organisation }: Dossier): string | undefined {
  const { privacyEmail, officePhone } = organisation?.contact ?? {};
  const both = [officePhone, privacyEmail].filter((each) => each !== undefined);
  return both.length === 0 ? undefined : both.join(", ");
}

/** A new row of what people were told: what stands in the text for them. */
function toldDrafts({ data }: Breach, dossier: Dossier): readonly Proposal[] {
  const known = data.communications?.length ?? 0;
  const row = `communications.${known}`;
  const beside = { name: `${row}.informedAt` };
  const { incident, effects, response, ownSteps } = data.peopleMessage ?? {};
  const content = [incident, effects, response].filter((each) => each !== undefined).join("\n\n");
  const { certainty, number } = data.people ?? {};
  const everyone = certainty === "exact" && number !== undefined && known === 0 ? String(number) : undefined;
  const texts = { number: everyone, content, selfHelp: ownSteps, contact: contactText(dossier) };
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined || text === "" ? [] : [{ name: `${row}.${key}`, text, beside }],
  );
}

/** A new notification goes on from the one before it. */
function notificationDrafts(entry: Breach, dossier: Dossier): readonly Proposal[] {
  const known = entry.data.notifications ?? [];
  const row = `notifications.${known.length}`;
  const { content: _before, ...next } = known.length === 0 ? { kind: "first" } : followUpTo(entry);
  const by = entry.data.report?.handler ?? dossier.organisation?.privacyOfficerRole;
  const values: Readonly<Record<string, unknown>> = { ...(by === undefined ? {} : { notifiedBy: by }), ...next };
  const kept = known.at(-1)?.proof?.at(-1)?.keptAt;
  return [
    ...Object.entries(values).map(([key, value]) => ({
      name: `${row}.${key}`,
      text: String(value),
      beside: { name: `${row}.notifiedAt` },
    })),
    {
      name: `${row}.proof.0.what`,
      text: "ontvangstbevestiging van de AP",
      beside: { name: `${row}.proof.0.keptAt` },
    },
    // The next receipt as a rule lies with the one before.
    ...(kept === undefined
      ? []
      : [{ name: `${row}.proof.0.keptAt`, text: kept, beside: { name: `${row}.notifiedAt` } }]),
  ];
}

/** Every text that can be proposed for what is not answered yet. */
export function proposalsFor(view: CaseView): readonly Proposal[] {
  const { register, id, dossier, fields } = view;
  if (register.id !== personalDataBreaches.id || id === undefined) return [];
  const entry = entryOf(dossier, personalDataBreaches, id);
  if (entry === undefined) return [];
  return [
    ...decisionDrafts(view),
    ...messageDrafts(entry, dossier),
    ...toldDrafts(entry, dossier),
    ...notificationDrafts(entry, dossier),
  ].filter(({ name, beside }) => {
    // Beside another answer than it fits it is no proposal.
    const answered = valueAt(fields, beside.name);
    const fits = isBlank(answered) || beside.is === undefined || beside.is.includes(String(answered));
    return fits && isBlank(valueAt(fields, name));
  });
}

/** Whose decision it is, by name. */
export const rolesInWords = (ids: readonly string[], dossier: Dossier): string =>
  ids.map((id) => roleName(dossier, id)).join(" of ");
