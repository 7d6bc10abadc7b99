import { gdpr } from "../law/gdpr.ts";
import { organisation } from "../registers/organisation.ts";
import { hoursOf } from "../time/hours.ts";
import { periodInWords } from "../time/written.ts";
import { recordRule } from "./rule.ts";

export const ownTermWithinLaw = recordRule({
  id: "own-term-within-law",
  severity: "open",
  title: "Een eigen termijn is nooit langer dan de wet.",
  why: "Wie naar een langere termijn werkt, is te laat zonder het te merken.",
  source: [gdpr(33, 1), gdpr(12, 3)],
  example: {
    passes: `ownTerms:
  notifyAuthorityTarget: PT48H`,
    fails: `ownTerms:
  notifyAuthorityTarget: PT96H`,
  },
  register: organisation,
  check: ({ data }) => {
    const { notifyAuthorityTarget, requestTarget } = data.ownTerms;
    const terms = [
      { path: "ownTerms.notifyAuthorityTarget", own: notifyAuthorityTarget, most: 72, law: "72 uur" },
      { path: "ownTerms.requestTarget", own: requestTarget, most: 31 * 24, law: "één maand" },
    ];
    return terms
      .filter(({ own, most }) => hoursOf(own) > most)
      .map(({ path, own, law }) => ({
        path,
        message: `De eigen termijn is ${periodInWords(own)}; de wet noemt hoogstens ${law}.`,
        remedy: "Spreek een kortere termijn af en leg die vast. Tot dan rekenen wij met de wet.",
      }));
  },
});
