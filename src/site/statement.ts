// What a page says of a version of a privacy statement.

import { type Dossier, handbookPages, roleName } from "../core/dossier/dossier.ts";
import type { Version } from "../core/statement/versions.ts";
import { dayInWords } from "../core/time/written.ts";
import { context } from "./site.ts";

/** Pages of the handbook that belong beside a statement, as far as this edition has them. */
export const nextTo = () =>
  ["een-verzoek-doen", "contact-en-klachten", "datalek-bij-ons-melden"].flatMap((id) => {
    const page = handbookPages(context.dossier).find((each) => each.id === id);
    const address = context.href(`/handboek/${id}/`);
    return page === undefined || address === undefined ? [] : [{ address, title: page.data.title }];
  });

/** "Versie 2, geldt vanaf …. Vastgesteld op … door: …." */
export function versionWords(dossier: Dossier, { data }: Version): string {
  const { version, effectiveOn, approvedOn, approvedBy, withdrawn } = data;
  const holds =
    withdrawn === undefined ? `geldt vanaf ${dayInWords(effectiveOn)}` : "ingetrokken: heeft nooit gegolden";
  return `Versie ${version}, ${holds}. Vastgesteld op ${dayInWords(approvedOn)} door: ${roleName(dossier, approvedBy)}.`;
}

/** "Ingetrokken op … door: …, voordat zij gold (vanaf …). Waarom: …" Undefined for a version that was not. */
export const withdrawnWords = (dossier: Dossier, { data }: Version): string | undefined =>
  data.withdrawn === undefined
    ? undefined
    : `Deze versie is op ${dayInWords(data.withdrawn.withdrawnOn)} ingetrokken door: ${roleName(dossier, data.withdrawn.role)}. Zij zou gelden vanaf ${dayInWords(data.effectiveOn)}, en heeft nooit gegolden. Waarom: ${data.withdrawn.reason}`;
