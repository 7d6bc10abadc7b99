// What the pages of an edition get to tell: its part of the dossier, and of findings, terms and old texts what its readers may know.
import { type Edition, type EditionDossier, forEdition, fullEdition, mayHold } from "../dossier/audience.ts";
import { type Dossier, handbookPages, livingIn } from "../dossier/dossier.ts";
import type { DatedTerm } from "../due/due.ts";
import { approvedAmong, type Change, changesOf, type PageText, versionsOf } from "../history/page-history.ts";
import type { Audience } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { handbook } from "../registers/index.ts";

/** The texts that a page of the handbook had, the newest first, by its id. */
export type Texts = ReadonlyMap<string, readonly PageText[]>;

/** What the pages of an edition tell of their versions. A time when a page was for fewer people stays with them. */
function changesFor(edition: Edition, dossier: Dossier, texts: Texts) {
  const told = handbookPages(dossier).map(({ id, data }): [string, readonly Change[]] => {
    const versions = versionsOf(texts.get(id) ?? []);
    const open = versions.map(({ audience, ...each }, index) => {
      const before = versions[index + 1];
      const both = [audience, before?.audience ?? audience].every((one) => mayHold(edition.audience, one));
      return both ? each : { ...each, sections: undefined };
    });
    return [id, changesOf(data.changes ?? [], open)];
  });
  return new Map(told);
}

/** The text that holds while a newer one waits for approval, for who may read it. */
function approvedFor(edition: Edition, dossier: Dossier, texts: Texts): ReadonlyMap<string, string> {
  const found = handbookPages(dossier).flatMap(({ id, data }): [string, string][] => {
    const last = data.approvedOn === undefined ? approvedAmong(texts.get(id) ?? []) : undefined;
    return last !== undefined && mayHold(edition.audience, last.audience as Audience) ? [[id, last.text]] : [];
  });
  return new Map(found);
}

const chosenIn = (dossier: Dossier): ReadonlySet<string> =>
  new Set(handbookPages(dossier).flatMap(({ id, data }) => (data.conceptForPublic === "yes" ? [id] : [])));

/** The pages that the public may read: approved, approved before with a newer text under way, or chosen to be read as a concept. */
function approvedOnly(
  dossier: EditionDossier,
  chosen: ReadonlySet<string>,
  approved: ReadonlyMap<string, string>,
): EditionDossier {
  const ids = new Set(
    handbookPages(dossier)
      .filter(({ id, data }) => data.approvedOn !== undefined || approved.has(id) || chosen.has(id))
      .map(({ id }) => id),
  );
  return {
    ...dossier,
    entries: { ...dossier.entries, [handbook.id]: livingIn(dossier, handbook.id).filter(({ id }) => ids.has(id)) },
    ids: { ...dossier.ids, [handbook.id]: ids },
    counts: { ...dossier.counts, [handbook.id]: ids.size },
  };
}

/** What was judged, and the moment that it is compared with. */
export interface Judged {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  readonly due: readonly DatedTerm[];
  readonly now: string;
  /** The clock of the example stands still. */
  readonly standing: boolean;
}

export interface EditionContents extends Judged {
  readonly dossier: EditionDossier;
  /** By page of the handbook: what changed from version to version. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** By page that is not approved (any more): the text of its file as it was last approved. */
  readonly approved: ReadonlyMap<string, string>;
  /** Pages that the public may read before they are approved. */
  readonly chosenConcepts: ReadonlySet<string>;
}

/** What an edition tells of what was judged: findings and terms in the registers edition only. */
export function contentsFor(edition: Edition, judged: Judged, texts: Texts): EditionContents {
  const held = forEdition(judged.dossier, edition.audience);
  const approved = approvedFor(edition, held, texts);
  const chosenConcepts = chosenIn(judged.dossier);
  const dossier = edition.audience === "public" ? approvedOnly(held, chosenConcepts, approved) : held;
  const full = edition === fullEdition;
  return {
    dossier,
    findings: full ? judged.findings : [],
    due: full ? judged.due : [],
    now: judged.now,
    standing: judged.standing,
    changes: changesFor(edition, dossier, texts),
    approved,
    chosenConcepts,
  };
}
