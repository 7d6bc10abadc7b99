// An answer between a record and a form: as it is shown, read back, and what is wrong with what was typed.
import { type Field, isBlank } from "../model/field.ts";
import type { Answers } from "../start/steps.ts";
import { isDay, localMoment, momentsOf } from "../time/written.ts";

/** Beside the moment of the hour that autumn has twice: which of the two. */
export const hourName = (name: string): string => `${name}@uur`;

const several = new Set<Field["kind"]>(["choices", "references", "roles"]);

/** Several answers, or one. */
export const holdsMany = ({ kind }: Pick<Field, "kind">): boolean => several.has(kind);

/** A value as its box on a form holds it. */
export function shown(field: Field, value: unknown): string | readonly string[] {
  if (holdsMany(field)) return Array.isArray(value) ? value.map(String) : [];
  if (isBlank(value)) return "";
  if (field.kind === "texts") return Array.isArray(value) ? value.join("\n") : String(value);
  if (field.kind === "moment") return momentShown(String(value));
  return String(value).replace(/\r\n?/g, "\n").trimEnd();
}

function momentShown(value: string): string {
  try {
    return localMoment(value).replace(" ", "T");
  } catch {
    // What is no moment is shown as it stands, to be mended.
    return value;
  }
}

const asSet = (answer: string | readonly string[]): string =>
  typeof answer === "string" ? answer.replace(/\r\n?/g, "\n").trim() : [...answer].sort().join("\n");

/** The same answer: of several the order in which a form sends them says nothing. */
export const sameAnswer = (
  one: string | readonly string[] | undefined,
  other: string | readonly string[] | undefined,
): boolean => asSet(one ?? "") === asSet(other ?? "");

/** An answer as the record holds it, or what is wrong with it. */
export type ReadAnswer = { readonly value: unknown } | { readonly wrong: string };

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function readMoment(text: string, hour: string): ReadAnswer {
  const moments = momentsOf(text);
  if (moments === undefined) return { wrong: "Kies een dag en een tijd." };
  const [first, second] = moments;
  if (first === undefined) return { wrong: "Deze tijd bestond niet: in deze nacht ging de klok een uur vooruit." };
  if (second === undefined) return { value: first };
  if (hour === "first") return { value: first };
  return hour === "second"
    ? { value: second }
    : { wrong: "Dit uur kwam in deze nacht twee keer voor. Kies welke u bedoelt." };
}

/** Reads what a form sent for one field. `old` is what stands there: of several answers the old ones keep their order. */
export function readAnswer(field: Field, name: string, sent: Answers, old: unknown): ReadAnswer {
  const answer = sent[name] ?? "";
  if (holdsMany(field)) {
    const chosen = [answer].flat().filter((each) => each !== "");
    const before = Array.isArray(old) ? old.map(String) : [];
    return {
      value: [...before.filter((each) => chosen.includes(each)), ...chosen.filter((each) => !before.includes(each))],
    };
  }
  const text = String(answer).replace(/\r\n?/g, "\n").trim();
  if (text === "") return { value: undefined };
  switch (field.kind) {
    case "moment":
      return readMoment(text, String(sent[hourName(name)] ?? ""));
    case "day":
      return isDay(text) ? { value: text } : { wrong: "Kies een dag." };
    case "number":
      return /^\d{1,15}$/.test(text)
        ? { value: Number(text) }
        : { wrong: "Schrijf een aantal in cijfers, zonder punt of komma." };
    case "texts":
      return { value: lines(text) };
    default:
      return { value: text };
  }
}
