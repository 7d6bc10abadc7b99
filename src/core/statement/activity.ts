// One processing activity in a privacy statement: what, why, from whom, with whom, how long, and whether it must be given.
import { entryOf } from "../dossier/dossier.ts";
import { recipients, retentionPeriods } from "../registers/index.ts";
import { bsnBasis } from "../vocabulary/legal-basis.ts";
import { dataType, specialCategory } from "../vocabulary/personal-data.ts";
import { labelOf, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { clean, continued, enumerated, item, sentence } from "./markdown.ts";
import { type Activity, activityName, forReader, type Material } from "./material.ts";
import { keptName } from "./parts.ts";
import type { Words } from "./words.ts";

const labels = (list: Vocabulary, values: readonly string[] | undefined) =>
  enumerated((values ?? []).map((value) => labelOf(list, value)));

function purposes(material: Material, { data }: Activity, said: Say): readonly string[] {
  const { words, group } = material;
  return data.purposes.flatMap(({ purpose, youngPurpose, legalBasis, law, interest, youngInterest }) => {
    const basis = legalBasis === undefined ? "" : words.basis[legalBasis];
    // Young people hear why; in which article it stands, they find at the end.
    const ground = group.young || law === undefined ? "" : clean(law);
    const why = [basis, ground === "" || basis === "" ? ground : continued(ground)].filter((part) => part !== "");
    return [
      ...said("purpose", sentence(clean(forReader(material, purpose, youngPurpose) ?? purpose))),
      ...said("legal-basis", why.length === 0 ? undefined : sentence(why.join(": "))),
      ...said("interest", cleaned(forReader(material, interest, youngInterest))),
    ];
  });
}

const cleaned = (text: string | undefined) => (text === undefined ? undefined : sentence(clean(text)));

function dataOf(material: Material, { data }: Activity): string {
  const { words, group } = material;
  const { dataExplained, youngData, dataTypes } = data;
  const explained = forReader(material, dataExplained, youngData);
  // "Anders, namelijk" is a question of a form; the answer stands in the words of the register.
  const types = (dataTypes ?? [])
    .filter((value) => value !== "other" && value !== "unknown")
    .map((value) => labelOf(dataType, value))
    .join("; ");
  // Words for young people stand in the place of the list; otherwise both, so that a new kind of data is never left out.
  const list = types === "" || (group.young && youngData !== undefined) ? undefined : words.kinds(types);
  return [explained === undefined ? undefined : sentence(clean(explained)), list]
    .filter((part) => part !== undefined)
    .join(" ");
}

function sensitive({ words }: Material, { data }: Activity): string | undefined {
  const special = labels(specialCategory, data.specialCategories);
  const exceptions = special === "" ? [] : (data.article9Exceptions ?? []).map((value) => words.exception[value]);
  const laws = labels(
    bsnBasis,
    data.bsnBases?.filter((value) => value !== "none"),
  );
  const bsn = laws === "" ? words.bsnWithoutLaw : words.bsn(laws);
  const parts = [
    ...(special === "" ? [] : [sentence(special)]),
    ...exceptions.map(sentence),
    ...(data.bsn === "yes" ? [bsn] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(" ");
}

type Say = (label: keyof Words["labels"], text: string | undefined) => readonly string[];

/** Heading and lines of one activity. */
export function activityPart(material: Material, activity: Activity): readonly string[] {
  const { dossier, words } = material;
  const { data } = activity;
  const said: Say = (label, text) =>
    text === undefined || text === "" ? [] : [item(`**${words.labels[label]}:** ${text}`)];
  const shared = [...new Set([...(data.recipients ?? []), ...(data.jointWith ?? [])])].map((id) =>
    clean(entryOf(dossier, recipients, id)?.data.name ?? id),
  );
  const kept = (data.retention ?? []).flatMap((id) => {
    const entry = entryOf(dossier, retentionPeriods, id);
    return entry === undefined ? [] : [keptName(material, entry)];
  });
  return [
    `### ${activityName(material, activity)}`,
    "",
    ...purposes(material, activity, said),
    ...said("data", dataOf(material, activity)),
    ...said("special-data", sensitive(material, activity)),
    ...said("source", cleaned(forReader(material, data.origin, data.youngOrigin))),
    ...said("recipient", shared.length === 0 ? words.sharedWithNobody : sentence(enumerated(shared))),
    ...said("kept", kept.length === 0 ? undefined : sentence(kept.join("; "))),
    ...said("provision", cleaned(forReader(material, data.provision, data.youngProvision))),
  ];
}
