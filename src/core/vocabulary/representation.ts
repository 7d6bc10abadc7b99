// Who may use which right about whose data: one matrix of rights, ages and representatives, with the proof and the act of each.
// Pages, forms, the desk and the check all read it; nothing of it is typed a second time.

import { bw } from "../law/bw.ts";
import { type Citation, toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { uavg } from "../law/uavg.ts";
import { wabvpz } from "../law/wabvpz.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import type { ageOfPerson, fileLaw, parentalAuthority, requester, requestKind } from "./request.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

type Of<V> = V extends Vocabulary<infer T> ? T : never;

/** What somebody may want of us, or give us. */
export const right = vocabulary("right", [
  { value: "explanation", label: "uitleg krijgen", source: [gdpr(12, 1), gdpr(13), gdpr(14)] },
  { value: "access", label: "inzien", source: [gdpr(15), bw("7:456"), toConfirm(jeugdwet("7.3.10"))] },
  { value: "copy", label: "kopie", source: [gdpr(15, 3), bw("7:456"), toConfirm(jeugdwet("7.3.10"))] },
  { value: "access-log", label: "horen wie keek", source: [wabvpz("15e"), gdpr(15)] },
  { value: "restriction", label: "tijdelijk stilzetten", source: [gdpr(18)] },
  { value: "objection", label: "bezwaar maken", source: [gdpr(21)] },
  { value: "human-review", label: "een mens laten meekijken", source: [gdpr(22)] },
  { value: "withdrawal", label: "toestemming intrekken", source: [gdpr(7, 3)] },
  { value: "completion", label: "eigen verklaring toevoegen", source: [gdpr(16)] },
  { value: "correction", label: "verbeteren", source: [gdpr(16)] },
  {
    value: "consent-to-share",
    label: "toestemming om te delen",
    source: [bw("7:457", 1), jeugdwet("7.3.11"), wmo2015("5.3.3")],
  },
  {
    value: "destruction",
    label: "dossier laten vernietigen",
    source: [bw("7:455"), jeugdwet("7.3.9"), wmo2015("5.3.5")],
  },
  { value: "erasure", label: "laten wissen", source: [gdpr(17)] },
  { value: "portability", label: "gegevens meenemen", source: [gdpr(20)] },
  { value: "consent-images", label: "toestemming (AVG) voor foto en nieuwsbrief", source: [gdpr(6, 1, "a"), uavg(5)] },
  {
    value: "complaint",
    label: "klacht",
    source: [gdpr(77), toConfirm(wkkgz(14)), toConfirm(jeugdwet("4.2.1")), toConfirm(wmo2015("3.2"))],
  },
]);

export type Right = Of<typeof right>;

const rightOfKind: Readonly<Record<Of<typeof requestKind>, Right | undefined>> = {
  access: "access",
  copy: "copy",
  rectification: "correction",
  completion: "completion",
  erasure: "erasure",
  "file-destruction": "destruction",
  restriction: "restriction",
  objection: "objection",
  portability: "portability",
  "withdraw-consent": "withdrawal",
  "access-log": "access-log",
  "human-review": "human-review",
  complaint: "complaint",
  other: undefined,
};

/** The right that a kind of request uses; undefined for a question about something else. */
export const rightOf = (kind: Of<typeof requestKind>): Right | undefined => rightOfKind[kind];

/** Who takes part: all of one way must agree, each way is enough by itself. */
export type Party = "person" | "any-parent" | "all-parents" | "representative" | "relative" | "anyone";
export type Ways = readonly (readonly Party[])[];

/** Age, and whether the person can judge what is asked. */
export const stage = vocabulary("stage", [
  { value: "under-12", label: "jonger dan 12" },
  { value: "12-15", label: "12 tot en met 15" },
  { value: "16-17", label: "16 en 17" },
  { value: "adult", label: "18 en ouder" },
  { value: "minor-unable", label: "12 tot en met 17, kan het niet overzien" },
  { value: "adult-unable", label: "18 en ouder, kan het niet overzien" },
  { value: "deceased", label: "overleden" },
]);

export type Stage = Of<typeof stage>;
type Row = Readonly<Record<Stage, Ways>>;

// Nobody is harmed when one of them knows more or adds what he thinks, or when something stands still for a while.
const eachAlone: Row = {
  "under-12": [["any-parent"]],
  "12-15": [["person"], ["any-parent"]],
  "16-17": [["person"]],
  adult: [["person"]],
  "minor-unable": [["any-parent"]],
  "adult-unable": [["representative"]],
  deceased: [],
};

const toKnow: Row = { ...eachAlone, deceased: [["relative"]] };

// What cannot be undone, or goes to another: it lies with the youth from 12, and in practice with the parents beside him until 16.
const allTogether: Row = {
  "under-12": [["all-parents"]],
  "12-15": [["person", "all-parents"]],
  "16-17": [["person"]],
  adult: [["person"]],
  "minor-unable": [["all-parents"]],
  "adult-unable": [["representative"]],
  deceased: [],
};

// Outside a care file: the GDPR's own rights, which a legal representative uses until 16 (art. 5 UAVG).
const general: Row = { ...eachAlone, "12-15": [["any-parent"]] };

const everybody: Row = {
  "under-12": [["anyone"]],
  "12-15": [["anyone"]],
  "16-17": [["anyone"]],
  adult: [["anyone"]],
  "minor-unable": [["anyone"]],
  "adult-unable": [["anyone"]],
  deceased: [["anyone"]],
};

const matrix: Readonly<Record<Right, Row>> = {
  explanation: toKnow,
  access: toKnow,
  copy: toKnow,
  "access-log": eachAlone,
  restriction: eachAlone,
  objection: eachAlone,
  "human-review": eachAlone,
  withdrawal: eachAlone,
  completion: eachAlone,
  correction: allTogether,
  "consent-to-share": allTogether,
  destruction: allTogether,
  erasure: general,
  portability: general,
  "consent-images": general,
  complaint: everybody,
};

// The same in every file.
const notOfOneAct: ReadonlySet<Right> = new Set(["complaint", "withdrawal"]);

/** Who may use a right at a stage; "none" is data outside a care file, such as a photograph. */
export function waysOf(which: Right, at: Stage, law?: Of<typeof fileLaw>): Ways {
  const row = law === "none" && !notOfOneAct.has(which) ? { ...general, deceased: [] } : matrix[which];
  return row[at];
}

const representation: readonly Citation[] = [uavg(5), jeugdwet("7.3.11"), wmo2015("5.3.5"), toConfirm(bw("7:465"))];

const inOrder =
  "de vertegenwoordiger: curator of mentor, anders de gemachtigde, anders partner, ouder, kind, broer of zus";

function partyInWords(party: Party, at: Stage): string {
  switch (party) {
    case "person":
      return at === "12-15" || at === "16-17" ? "de jongere zelf" : "de cliënt zelf";
    case "any-parent":
      return "elke ouder met gezag, of de voogd";
    case "all-parents":
      return "alle ouders met gezag, of de voogd";
    case "representative":
      return inOrder;
    case "relative":
      return "een nabestaande, alleen in bijzondere gevallen";
    case "anyone":
      return "iedereen die het aangaat";
  }
}

const together = (parties: readonly Party[], at: Stage) =>
  parties.length === 1
    ? parties.map((each) => partyInWords(each, at)).join("")
    : `${parties.map((each) => partyInWords(each, at).replace(" zelf", "")).join(" én ")}, samen`;

/** Who may use a right, in one or two sentences without a capital and a full stop. */
export const waysInWords = (ways: Ways, at: Stage): string =>
  ways.length === 0 ? "niemand" : ways.map((parties) => together(parties, at)).join(". Ook ");

/** The most people who sign for a right: two parents may have authority. */
export const mostSignatures = (which: Right): number =>
  Math.max(
    ...stage.terms.flatMap(({ value }) =>
      waysOf(which, value).map((parties) =>
        parties.reduce((count, party) => count + (party === "all-parents" ? 2 : 1), 0),
      ),
    ),
  );

export interface Standing {
  /** As pages call them. */
  readonly label: string;
  /** What they may, in a sentence of its own for who asks. */
  readonly may: string;
  /** What shows that they may. */
  readonly proof: string;
  readonly source: readonly Citation[];
}

type Requester = Of<typeof requester>;

/** Who asks for somebody else: what each may, and what shows it. */
export const standings = {
  parent: {
    label: "Ouder met gezag",
    may: "Ja, volgens de tabel per leeftijd. Vanaf 16 alleen als de jongere dat goedvindt",
    proof: "Het gezagsregister, of het besluit van de rechter. Na een scheiding hebben vaak allebei de ouders gezag",
    source: [uavg(5), jeugdwet("7.3.11")],
  },
  "parent-without-authority": {
    label: "Ouder zonder gezag",
    may: "Geen dossier. Wel belangrijke feiten over het kind, als die ouder erom vraagt. Nooit meer dan de ouder met gezag krijgt, en niet als het slecht is voor het kind",
    proof: "Wie het is, en dat het om een ouder gaat",
    source: [bw("1:377c")],
  },
  guardian: {
    label: "Voogd",
    may: "Ja, als een ouder met gezag. Ook een gecertificeerde instelling kan voogd zijn",
    proof: "Het besluit van de rechter",
    source: [uavg(5), jeugdwet("7.3.11")],
  },
  "family-guardian": {
    label: "Gezinsvoogd bij een ondertoezichtstelling",
    may: "Is geen vertegenwoordiger. Krijgt wat nodig is voor de ondertoezichtstelling, als die erom vraagt",
    proof: "Het besluit van de rechter, en wie het is",
    source: [jeugdwet("7.3.11", 4)],
  },
  "curator-mentor": {
    label: "Curator of mentor",
    may: "Ja, als de cliënt het zelf niet kan overzien. Een mentor gaat over zorg en begeleiding",
    proof: "Het besluit van de rechter",
    source: [uavg(5), wmo2015("5.3.5"), toConfirm(bw("7:465"))],
  },
  "financial-administrator": {
    label: "Bewindvoerder",
    may: "Nee. Die gaat over geld, niet over het dossier. Een rekening mag wel",
    proof: "Het besluit van de rechter, voor een rekening",
    source: [toConfirm(bw("1:441"))],
  },
  authorised: {
    label: "Gemachtigde, zoals partner, familie of advocaat",
    may: "Ja, waar de machtiging over gaat. De cliënt moet dat zelf kunnen overzien, of het hebben getekend toen dat nog kon",
    proof: "Een machtiging op schrift van de cliënt",
    source: [gdpr(12, 6), toConfirm(bw("7:465"))],
  },
  relative: {
    label: "Partner, ouder, kind, broer of zus van een volwassene",
    may: "Alleen als de cliënt het zelf niet kan overzien, en er geen curator, mentor of gemachtigde is. De wetten verschillen hierin: geef de vraag door",
    proof: "Wie het is, en dat er geen curator, mentor of gemachtigde is",
    source: [wmo2015("5.3.5"), toConfirm(bw("7:465"))],
  },
} as const satisfies Partial<Record<Requester, Standing>>;

const hasStanding = (who: Requester): who is keyof typeof standings => Object.hasOwn(standings, who);

/** When relatives of somebody who died get something, act by act. */
export const afterDeath = [
  {
    laws: ["wgbo"],
    file: "Behandeling en verpleging (WGBO)",
    when: "Als de cliënt dat bij leven goedvond, op schrift of digitaal vastgelegd. Of als wij een incident in de zorg vertelden, of als er een zwaarwegend belang is",
    source: [bw("7:458a")],
  },
  {
    laws: ["jeugdwet"],
    file: "Jeugdhulp",
    when: "Als de jongere dat bij leven goedvond, op schrift of digitaal vastgelegd. Of als wij een incident vertelden, of als er een zwaarwegend belang is. Ouders van een kind onder de 16 mogen in de regel vragen",
    source: [jeugdwet("7.3.12a")],
  },
  {
    laws: ["wmo2015"],
    file: "Wmo",
    when: "De wet zegt hier niets over. Wij wegen de zwijgplicht, het belang van de nabestaande, en of er een incident was. De afweging staat op papier",
    source: [wmo2015("5.3.3"), ownRule("afwegen op papier waar de wet zwijgt")],
  },
  {
    laws: ["wlz-guidance"],
    file: "Wlz, alleen begeleiding",
    when: "Zoals bij de Wmo: de wet zegt hier niets over, en wij wegen het op papier",
    source: [ownRule("afwegen op papier waar de wet zwijgt")],
  },
] as const satisfies readonly {
  readonly laws: readonly Of<typeof fileLaw>[];
  readonly file: string;
  readonly when: string;
  readonly source: readonly Citation[];
}[];

/** What is known of a request. */
export interface Asked {
  readonly right: Right;
  readonly requester: Requester;
  readonly age: Of<typeof ageOfPerson> | undefined;
  /** Whether the person can judge what is asked; not said is yes, from 12. */
  readonly able?: "yes" | "no" | "unknown" | undefined;
  readonly authority?: Of<typeof parentalAuthority> | undefined;
  readonly law?: Of<typeof fileLaw> | undefined;
}

export interface Verdict {
  readonly may: "alone" | "together" | "with-consent" | "limited" | "no" | "unknown";
  /** Dutch, whole sentences: what it means, before anybody answers. */
  readonly says: string;
  /** The child or youth is asked too. */
  readonly hear: boolean;
  readonly proof: string | undefined;
  readonly source: readonly Citation[];
}

const selves: ReadonlySet<Requester> = new Set([
  "client",
  "former-client",
  "young-person",
  "employee",
  "former-employee",
  "applicant",
  "volunteer",
  "visitor",
]);

/** The stage of a person; undefined as long as nobody knows the age of somebody who may be a child. */
export function stageOfPerson({ requester: who, age, able }: Omit<Asked, "right">): Stage | undefined {
  if (age === undefined || age === "unknown") return selves.has(who) && who !== "young-person" ? "adult" : undefined;
  if (age === "under-12" || age === "deceased") return age;
  if (able !== "no") return age;
  return age === "adult" ? "adult-unable" : "minor-unable";
}

// As which of the parties somebody takes part; none where a sentence of its own says what that person may.
function partiesOf(who: Requester, at: Stage): readonly Party[] {
  if (selves.has(who)) return ["person"];
  if (who === "parent" || who === "guardian") return ["any-parent", "all-parents"];
  const represents = who === "curator-mentor" || (who === "authorised" && at === "adult-unable");
  return represents ? ["representative"] : [];
}

/** The others of a way, in words: "de jongere en de andere ouder met gezag". */
function othersOf(way: readonly Party[], { requester: who, authority }: Asked, at: Stage): readonly string[] {
  const own = partiesOf(who, at);
  const sole = who === "guardian" || authority === "one-parent";
  return way.flatMap((party) => {
    if (!own.includes(party)) return [partyInWords(party, at).replace(" zelf", "")];
    return party === "all-parents" && !sole ? ["de andere ouder, als die gezag heeft"] : [];
  });
}

const toLearn: ReadonlySet<Right> = new Set(["explanation", "access", "copy"]);
const minors: ReadonlySet<Stage> = new Set(["under-12", "12-15", "minor-unable"]);
const mayMourn: ReadonlySet<Requester> = new Set(["relative", "parent", "parent-without-authority", "authorised"]);

function limited(asked: Asked, at: Stage): string | undefined {
  const { requester: who, right: which, law } = asked;
  if (at === "deceased" && mayMourn.has(who) && waysOf(which, at, law).length > 0) {
    const act = afterDeath.find(({ laws }) => laws.some((each) => each === law));
    return act === undefined
      ? "De persoon is overleden: de zwijgplicht blijft. Wat een nabestaande krijgt, hangt af van de wet. Leg vast welke wet voor het dossier geldt."
      : `De persoon is overleden: de zwijgplicht blijft. ${act.file}: ${act.when.charAt(0).toLowerCase()}${act.when.slice(1)}.`;
  }
  const told = who === "parent-without-authority" || who === "family-guardian";
  if (told && toLearn.has(which) && (minors.has(at) || (who === "family-guardian" && at === "16-17")))
    return `${standings[who].may}.`;
  if (at === "adult-unable" && (who === "relative" || who === "parent" || who === "parent-without-authority"))
    return `${standings.relative.may}.`;
  return undefined;
}

const personIn = (at: Stage) => (at === "16-17" || at === "12-15" ? "de jongere" : "de cliënt");

/** Who may act with the consent of those who decide. */
function withConsent({ requester: who }: Asked, at: Stage, ways: Ways): string | undefined {
  if (ways.length === 0) return undefined;
  const alone = ways.some((way) => way.length === 1 && way[0] === "person");
  const helper = ["parent", "parent-without-authority", "relative", "guardian", "authorised"].includes(who);
  if (alone && helper) return `Mag dit als ${personIn(at)} dat goedvindt, met een machtiging op schrift.`;
  return who === "authorised"
    ? `Mag dit met een machtiging op schrift van wie het zelf mag: ${waysInWords(ways, at)}.`
    : undefined;
}

// Acts on files that are not this one; the GDPR and what carries it out hold for every file of the living.
const ofOtherFiles: Readonly<Record<Of<typeof fileLaw>, RegExp>> = {
  jeugdwet: /Wmo|\b7:\S+ BW|Wabvpz/,
  wgbo: /Jeugdwet|Wmo/,
  wmo2015: /Jeugdwet|\b7:\S+ BW|Wabvpz/,
  "wlz-guidance": /Jeugdwet|Wmo/,
  none: /Jeugdwet|Wmo|\b7:\S+ BW|Wabvpz|Wkkgz/,
  unknown: /(?!)/,
};

function sourcesOf({ requester: who, right: which, law = "unknown" }: Asked, at: Stage): readonly Citation[] {
  if (at === "deceased")
    return afterDeath.flatMap(({ laws, source }) => (laws.some((each) => each === law) ? source : []));
  const own = right.terms.find(({ value }) => value === which)?.source ?? [];
  const acts = hasStanding(who) ? standings[who].source : at === "adult" ? [] : representation;
  const all = [...own, ...acts].filter(({ text }) => !ofOtherFiles[law].test(text));
  return all.filter(({ text }, index) => all.findIndex((each) => each.text === text) === index);
}

/** What a request means before it is answered: who may ask this, who must agree, what shows it, by which law. */
export function whoMay(asked: Asked): Verdict {
  const { requester: who, right: which } = asked;
  const proof = (at: Stage | undefined): string | undefined => {
    if (at === "deceased") return "Wie het is, en wat de cliënt bij leven liet vastleggen";
    return hasStanding(who) ? standings[who].proof : undefined;
  };
  const said = (may: Verdict["may"], says: string, at?: Stage): Verdict => ({
    may,
    says,
    hear: (at === "12-15" || at === "16-17") && who !== "young-person" && which !== "complaint" && may !== "no",
    proof: may === "no" || which === "complaint" ? undefined : proof(at),
    source: at === undefined ? [] : sourcesOf(asked, at),
  });
  const at = which === "complaint" ? (stageOfPerson(asked) ?? "adult") : stageOfPerson(asked);
  if (at === undefined) return said("unknown", "Zoek eerst uit hoe oud de persoon is om wie het gaat.");
  const ways = waysOf(which, at, asked.law);
  if (ways.some((way) => way.includes("anyone"))) return said("alone", "Mag een klacht altijd indienen.", at);
  if (who === "other") return said("unknown", "Zoek eerst uit namens wie deze persoon vraagt.", at);
  if (who === "curator-mentor" && at === "adult" && asked.able !== "yes")
    return said(
      "unknown",
      "Zoek eerst uit of de cliënt dit zelf kan overzien. Zo niet, dan mag een curator of mentor dit vragen.",
      at,
    );
  const parties = partiesOf(who, at);
  const mine = ways.filter((way) => way.some((party) => parties.includes(party)));
  const others = mine.map((way) => othersOf(way, asked, at));
  if (others.some((each) => each.length === 0)) return said("alone", "Mag dit zelf vragen, zonder een ander.", at);
  const [least] = others.toSorted((one, other) => one.length - other.length);
  if (least !== undefined) return said("together", `Mag dit niet alleen. Ook nodig: ${least.join(" én ")}.`, at);
  const special = limited(asked, at);
  if (special !== undefined) return said("limited", special, at);
  const consented = withConsent(asked, at, ways);
  if (consented !== undefined) return said("with-consent", consented, at);
  const may = ways.length === 0 ? "Niemand mag dat nog." : `Wie wel: ${waysInWords(ways, at)}.`;
  const why =
    who === "financial-administrator"
      ? `${standings[who].may}.`
      : selves.has(who)
        ? "Beslist dit niet zelf. Luister wel naar wat die persoon wil."
        : "Mag dit niet vragen.";
  return said("no", `${why} ${may}`, at);
}
