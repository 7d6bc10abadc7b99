// Which version of a privacy statement a page shows, and what it says of that version.
import type { Version } from "../core/derive/statement-versions.ts";
import { type Dossier, handbookPages, roleName } from "../core/dossier.ts";
import { dayInWords, dayOf } from "../core/time/written.ts";
import { context } from "./site.ts";

/** Pages of the handbook that belong beside a statement, as far as this edition has them. */
export const nextTo = () =>
  ["een-verzoek-doen", "contact-en-klachten", "datalek-bij-ons-melden"].flatMap((id) => {
    const page = handbookPages(context.dossier).find((each) => each.id === id);
    const address = context.href(`/handboek/${id}/`);
    return page === undefined || address === undefined ? [] : [{ address, title: page.data.title }];
  });

/** The version that counts on the day of a moment; the first one as long as none counts yet. */
export const inForce = (versions: readonly Version[], now: string): Version | undefined =>
  versions.findLast(({ data }) => data.effectiveOn <= dayOf(now)) ?? versions[0];

/** "Versie 2, vastgesteld door de directeur-bestuurder op …, geldt vanaf …." */
export const versionWords = (dossier: Dossier, { data }: Version): string =>
  `Versie ${data.version}, geldt vanaf ${dayInWords(data.effectiveOn)}. Vastgesteld op ${dayInWords(data.approvedOn)} door: ${roleName(dossier, data.approvedBy)}.`;
