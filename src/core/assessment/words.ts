// The proposal in Dutch words: its answers, and the fields that would change it.
import { fieldAt } from "../model/field.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import type { Answer, Assessment } from "./assess.ts";

type Decision = "notifyAuthority" | "informPeople";

/** The two decisions, apart: each has its own article. */
export const decisions: readonly { readonly id: Decision; readonly label: string }[] = [
  { id: "notifyAuthority", label: "Melden bij de AP" },
  { id: "informPeople", label: "De mensen vertellen" },
];

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: "ja",
  no: "nee",
  depends: "hangt af van wat nog ontbreekt",
};

/** "Bij wie de gegevens terechtkwamen, nummer 1: Gewist of teruggekregen". */
export function placeOfFact(path: string): string {
  const keys = path.split(".");
  const labels = keys.flatMap((key, at) => {
    if (/^\d+$/.test(key)) return [];
    const label = fieldAt(personalDataBreaches.fields, keys.slice(0, at + 1))?.label ?? key;
    const row = keys[at + 1];
    return [row !== undefined && /^\d+$/.test(row) ? `${label}, nummer ${Number(row) + 1}` : label];
  });
  return labels.join(": ");
}

/** One sentence, for who has no time for the reasons. */
export function inOneSentence({ breach, proposal }: Assessment): string {
  if (breach === "no") return "Volgens het record is het geen datalek. Leg vast waarom.";
  const { notifyAuthority, informPeople } = proposal;
  if (notifyAuthority === "depends")
    return "Er ontbreekt een feit dat beslist over melden. Meld bij twijfel op tijd; aanvullen kan later.";
  if (notifyAuthority === "no") return "De feiten wijzen op: vastleggen, niet melden.";
  if (informPeople === "depends")
    return "De feiten wijzen op: melden bij de AP. Of de mensen het horen, hangt af van een feit dat nog ontbreekt.";
  return informPeople === "yes"
    ? "De feiten wijzen op: melden bij de AP, en het de mensen vertellen."
    : "De feiten wijzen op: melden bij de AP. De mensen hoeven het niet te horen; het mag wel.";
}

/** A first text for the reasons of a decision, for the person who decides to change; undefined while a fact that decides is missing. */
export function draftOf({ proposal, reasons }: Assessment, decision: Decision): string | undefined {
  if (proposal[decision] === "depends") return undefined;
  const own = reasons.filter((each) => each.for === decision);
  const [agreeing, other] =
    proposal[decision] === "yes" ? (["toward", "against"] as const) : (["against", "toward"] as const);
  const said = (weighs: "toward" | "against") => own.filter((each) => each.weighs === weighs).map(({ text }) => text);
  const opposite = said(other);
  return [...said(agreeing), ...(opposite.length === 0 ? [] : ["Daar staat tegenover:", ...opposite])].join(" ");
}
