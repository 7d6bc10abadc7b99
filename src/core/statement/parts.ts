// Recipients, transfers and retention in a privacy statement: each told once, however many activities use it.
import { entryOf } from "../dossier/dossier.ts";
import type { EntryOf } from "../model/register.ts";
import { recipients, type retentionPeriods } from "../registers/index.ts";
import { periodInWords } from "../time/written.ts";
import { retentionStart } from "../vocabulary/retention.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { clean, ended, enumerated, item, mailLink, unended } from "./markdown.ts";
import { forReader, type Material } from "./material.ts";
import type { Words } from "./words.ts";

type Recipient = EntryOf<typeof recipients>;
type Retention = EntryOf<typeof retentionPeriods>;

/** Who a recipient is, what it does, and who answers for that. */
export function recipientWords(material: Material, { data }: Recipient): string {
  const { words } = material;
  const what = forReader(material, data.what, data.youngWhat) ?? data.what;
  const told = forReader(material, data.essence, data.youngEssence);
  const essence = told === undefined ? undefined : clean(told);
  const contact = data.contactPoint === undefined ? undefined : clean(data.contactPoint);
  const joint = data.role === "joint-controller" ? words.together(essence, contact) : "";
  return `**${clean(data.name)}**: ${ended(clean(what))} ${words.role[data.role]} ${joint}`.trim();
}

/** How long: the period of the register always stands in it, also when its explanation says it otherwise. */
function howLong(material: Material, { data }: Retention): string {
  const explained = forReader(material, data.periodExplained, data.youngExplained);
  const period = data.period === undefined ? undefined : periodInWords(data.period);
  if (explained === undefined) {
    const length = period ?? "Hoe lang, zoeken wij nog uit";
    return clean(`${length}, gerekend vanaf: ${labelOf(retentionStart, data.starts)}`);
  }
  return period === undefined || explained.includes(period) ? clean(explained) : clean(`${period}; ${explained}`);
}

/** One retention period in short: "dossier jeugdhulp: 20 jaar". */
export function keptName(material: Material, { data }: Retention): string {
  const name = clean(forReader(material, data.name, data.youngName) ?? data.name);
  return data.period === undefined ? name : `${name}: ${periodInWords(data.period)}`;
}

/** One retention period in full: which data, how long, counted from when, and why. */
export function keptWords(material: Material, entry: Retention): string {
  const { data } = entry;
  const name = clean(forReader(material, data.name, data.youngName) ?? data.name);
  const ground = data.ground === undefined ? "" : material.words.ground[data.groundKind](ended(clean(data.ground)));
  return `**${name}**: ${ended(howLong(material, entry))} ${ground}`.trim();
}

interface Transfer {
  readonly country: string;
  readonly recipient: string;
  readonly what: string | undefined;
  readonly safeguards: ReadonlySet<keyof Words["safeguard"]>;
}

// What an activity says of a transfer and what its recipient says are one transfer.
function transfersOf({ dossier, activities }: Material): readonly Transfer[] {
  const found = new Map<string, Transfer>();
  const add = (
    country: string,
    recipient: string,
    what: string | undefined,
    safeguards: Iterable<keyof Words["safeguard"]>,
  ) => {
    const key = `${country}\n${recipient}`;
    const known = found.get(key);
    found.set(key, {
      country,
      recipient,
      what: known?.what ?? what,
      safeguards: new Set([...(known?.safeguards ?? []), ...safeguards]),
    });
  };
  for (const { data } of activities) {
    for (const id of data.recipients ?? []) {
      const recipient = entryOf(dossier, recipients, id)?.data;
      for (const { country, what, safeguards } of recipient?.transfers ?? [])
        add(country, recipient?.name ?? id, what, safeguards ?? []);
    }
    for (const { country, recipient: id, safeguard } of data.transfers ?? []) {
      const name = id === undefined ? "" : (entryOf(dossier, recipients, id)?.data.name ?? id);
      add(country, name, undefined, safeguard === undefined ? [] : [safeguard]);
    }
  }
  return [...found.values()];
}

/** Countries outside the EEA, what for, under which safeguard, and how to get a copy of it (art. 13(1)(f)). */
export function transferWords(material: Material): readonly string[] {
  const { dossier, words, activities } = material;
  const transfers = transfersOf(material);
  const ids = [...new Set(activities.flatMap(({ data }) => data.recipients ?? []))];
  const unknown = ids.flatMap((id) => {
    const recipient = entryOf(dossier, recipients, id)?.data;
    return recipient === undefined || recipient.transfer === "no" || recipient.transfer === "yes"
      ? []
      : [clean(recipient.name)];
  });
  const rows = transfers.map(({ country, recipient, what, safeguards }) => {
    const names = [...(safeguards.size === 0 ? (["none"] as const) : safeguards)].map((each) => words.safeguard[each]);
    const by = [recipient, what].flatMap((part) => (part === undefined || part === "" ? [] : [unended(clean(part))]));
    return item(`**${clean(country)}**${by.length === 0 ? "" : `, ${by.join(": ")}`}. Waarborg: ${enumerated(names)}.`);
  });
  const mail = dossier.organisation?.contact.privacyEmail;
  return [
    ...(rows.length === 0 && unknown.length === 0 ? [words.noTransfers] : []),
    ...(rows.length === 0 ? [] : [words.transfers, "", ...rows]),
    ...(rows.length === 0 || mail === undefined ? [] : ["", words.copyOfSafeguard(mailLink(mail))]),
    ...(unknown.length === 0 ? [] : ["", words.unknownTransfers(enumerated(unknown))]),
  ];
}
