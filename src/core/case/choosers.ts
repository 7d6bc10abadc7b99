// Who may be chosen where a case asks who decided or looked along: whoever may stands first. The others stay to be chosen, because
// a register holds what happened.
import type { Choice } from "../dossier/choices.ts";
import { decidersOf, provisionalDecidersOf } from "../dossier/deciders.ts";
import type { Dossier, Organisation } from "../dossier/dossier.ts";

interface Chooser {
  readonly label: string;
  readonly may: (organisation: Organisation) => readonly string[];
}

const decides: Chooser = {
  label: "Wie hierover beslist",
  may: (organisation) => {
    const found = decidersOf(organisation);
    return found === undefined ? [] : [...found.own, ...found.deputies];
  },
};

const byPath: Readonly<Record<string, Chooser>> = {
  "authorityDecision.decidedBy": decides,
  "authorityDecision.confirmedBy": decides,
  "peopleDecision.decidedBy": decides,
  "authorityDecision.secondAssessor": {
    label: "Wie meekijkt",
    may: ({ secondAssessors }) => secondAssessors ?? [],
  },
};

/** A choice that may stand under a heading. */
export interface UnderChoice extends Choice {
  readonly under?: string;
  readonly hint?: string;
}

/** The roles to choose from for a field. */
export function choosers(path: string, roles: readonly Choice[], { organisation }: Dossier): readonly UnderChoice[] {
  const chooser = byPath[path];
  if (chooser === undefined || organisation === undefined) return roles;
  const may = new Set(chooser.may(organisation));
  const provisional = new Set(path === "authorityDecision.decidedBy" ? provisionalDecidersOf(organisation) : []);
  const under = ({ value }: Choice) =>
    may.has(value)
      ? chooser.label
      : value === organisation.dpoRole
        ? "Adviseert, en beslist nooit"
        : provisional.has(value)
          ? "Mag voorlopig melden"
          : "Anderen";
  const order = [chooser.label, "Mag voorlopig melden", "Anderen", "Adviseert, en beslist nooit"];
  return roles
    .map((each) => ({ ...each, under: under(each) }))
    .toSorted((one, other) => order.indexOf(one.under) - order.indexOf(other.under));
}

/** False where a field is about somebody whom this organisation does not have: without a data protection officer none advises. */
export const concernsSomebody = (path: string, { organisation }: Dossier): boolean =>
  !path.startsWith("dpoAdvice.") || organisation?.dpoRole !== undefined;
