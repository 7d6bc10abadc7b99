// What there is to say of the content as it stands on disk now: the terms anew at every question, what the rules find only after
// something changed.
import { check } from "../../core/check/check.ts";
import { deadlineOf } from "../../core/deadlines/index.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import type { Finding } from "../../core/model/finding.ts";
import { collections } from "../../core/registers/index.ts";
import { rules } from "../../core/rules/index.ts";
import { type Verdict, verdictOn } from "../../node/command/verdict.ts";
import { readHistory } from "../../node/git/history.ts";
import type { BuildState } from "../build/builder.ts";
import type { Shelf } from "./dossier-cache.ts";

/** A verdict, and whether its findings are those of the last build while another one is on its way. */
export type Standing = Verdict & { readonly awaits: boolean };

export interface Verdicts {
  readonly now: () => Promise<Standing>;
}

export interface VerdictSource {
  readonly content: string;
  readonly shelf: Shelf;
  /** Moment to compare with. */
  readonly given: string | undefined;
  /** What the build says: its check runs in a process of its own. */
  readonly state: () => BuildState;
}

// A record that did not change is the same object as before.
const isSame = (one: Dossier, other: Dossier): boolean =>
  one.findings.length === other.findings.length &&
  one.findings.every(
    ({ message, file }, at) => message === other.findings[at]?.message && file === other.findings[at]?.file,
  ) &&
  collections.every(({ id }) => {
    const [before = [], after = []] = [one.entries[id], other.entries[id]];
    return before.length === after.length && before.every((entry, at) => entry === after[at]);
  });

// To check so many takes less than half a second here; of more, who waits for a page would notice.
const most = 600;
const sizeOf = ({ counts }: Dossier) => Object.values(counts).reduce((sum, each) => sum + each, 0);

// Terms, and acts that lie ahead, are told by the moment: not by what a build said of another one.
const isTimeless = ({ id }: Finding) => deadlineOf(id) === undefined && id !== "act-in-future";

/** The verdicts of a desk on a content folder. */
export function verdictsOf({ content, shelf, given, state }: VerdictSource): Verdicts {
  let last: { readonly read: Dossier; readonly dossier: Dossier; found?: readonly Finding[] } | undefined;

  async function current(): Promise<NonNullable<typeof last>> {
    const read = await shelf.dossier();
    // Git is asked again only after something changed.
    if (last === undefined || !isSame(last.read, read))
      last = { read, dossier: { ...read, history: await readHistory(content) } };
    return last;
  }

  return {
    async now() {
      const known = await current();
      const { dossier } = known;
      if (sizeOf(dossier) <= most) {
        known.found ??= check(dossier, rules);
        return { ...verdictOn(dossier, given, { found: known.found }), awaits: false };
      }
      const { running, last: outcome } = state();
      const found = (outcome?.findings ?? []).filter(isTimeless);
      return { ...verdictOn(dossier, given, { found }), awaits: running || outcome === undefined };
    },
  };
}
