// What the EDPB's template has no question of its own for, in words for its descriptions: who got it, what was taken, how it was restored.
import { momentInWords } from "../time/written.ts";
import { yesNoUnknown } from "../vocabulary/answers.ts";
import * as words from "../vocabulary/breach.ts";
import { subjectGroup } from "../vocabulary/people.ts";
import { breachedSpecialCategory, dataType } from "../vocabulary/personal-data.ts";
import { labelOf, type Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Breach } from "./edpb-parties.ts";
import { joined, labelsOf } from "./edpb-question.ts";

/** "gelezen: ja"; undefined without an answer. */
const answer = (what: string, list: Vocabulary, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${what}: ${labelOf(list, value)}`;

const line = (title: string, ...parts: readonly (string | undefined)[]): string | undefined => {
  const told = joined("; ", ...parts);
  return told === undefined ? undefined : `${title}: ${told}`;
};

/** "3", or "minstens 5, hoogstens 9" where the exact number is not known; undefined when nothing is. */
export const amountInWords = (exact?: number, minimum?: number, maximum?: number): string | undefined =>
  exact === undefined
    ? joined(
        ", ",
        minimum === undefined ? undefined : `minstens ${minimum}`,
        maximum === undefined ? undefined : `hoogstens ${maximum}`,
      )
    : String(exact);

/** Who received the data, and what became of it there. */
export const recipientsText = ({ data }: Breach): string | undefined =>
  joined(
    "\n",
    ...(data.recipients ?? []).map((each) =>
      line(
        "Ontvanger",
        labelOf(words.breachRecipient, each.kind),
        amountInWords(each.number, each.minimum),
        answer("gelezen", words.readState, each.read),
        each.readGround,
        answer("gewist of terug", words.deletionState, each.deletion),
        each.confirmedBy === undefined ? undefined : `bevestigd door ${each.confirmedBy}`,
        each.confirmedAt === undefined ? undefined : momentInWords(each.confirmedAt),
        each.explained,
      ),
    ),
  );

/** Whether data were taken, and by what that is known. */
export function exfiltrationText({ data }: Breach): string | undefined {
  const { state, excludedBy, published, explained } = data.exfiltration ?? {};
  return joined(
    "\n",
    line(
      "Gegevens weggehaald",
      state && labelOf(words.exfiltrationState, state),
      labelsOf(words.exfiltrationEvidence, excludedBy),
      answer("openbaar gemaakt", yesNoUnknown, published),
      explained,
    ),
    answer("Dezelfde fout bij andere organisaties", yesNoUnknown, data.nature?.othersHit),
  );
}

/** Backup, restoration, and what people noticed. */
export function recoveryText({ data }: Breach): string | undefined {
  const { backup, restoredAt, service, serviceExplained } = data.recovery ?? {};
  return line(
    "Herstel",
    answer("reservekopie", words.backupState, backup),
    restoredAt === undefined ? undefined : `hersteld ${momentInWords(restoredAt)}`,
    answer("gevolg voor mensen", words.serviceEffect, service),
    serviceExplained,
  );
}

/** Groups of people with other data or another risk than the rest. */
export const subgroupsText = ({ data }: Breach): string | undefined =>
  joined(
    "\n",
    ...(data.subgroups ?? []).map((each) =>
      line(
        `Deelgroep ${labelsOf(subjectGroup, each.people) ?? ""}`,
        amountInWords(each.number, each.minimum, each.maximum),
        labelsOf(dataType, each.types),
        labelsOf(breachedSpecialCategory, each.specialCategories),
        answer("risico", words.risk, each.risk),
        each.explained,
      ),
    ),
  );

/** How much the data say of a person, and how easily people are recognised. */
export function dataText({ data }: Breach): string | undefined {
  const { detail, revealing, identification, alreadyPublic } = data.data ?? {};
  return joined(
    "\n",
    answer("Wat de gegevens zeggen", words.detail, detail),
    answer("Het bestand zelf verraadt iets gevoeligs", yesNoUnknown, revealing),
    answer("Herkenbaar", words.identification, identification),
    answer("Al openbaar", yesNoUnknown, alreadyPublic),
  );
}

/** How the data were made unintelligible. */
export function protectionText({ data }: Breach): string | undefined {
  const { methods, strength, key, part } = data.protection ?? {};
  return line(
    "Onleesbaar gemaakt",
    labelsOf(words.protectionMethod, methods),
    answer("sterkte", words.protectionStrength, strength),
    answer("sleutel", words.keyState, key),
    answer("gold", words.protectedPart, part),
  );
}
