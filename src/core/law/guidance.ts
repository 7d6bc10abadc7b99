// What is not law but is read beside it: guidelines, norms, templates, and the organisation's own rules.
import type { Citation } from "./citation.ts";

/** EDPB guidelines, for instance edpb("9/2022", "§ 31"). */
export const edpb = (number: string, part?: string): Citation => ({
  text: part === undefined ? `EDPB-richtsnoeren ${number}` : `EDPB-richtsnoeren ${number}, ${part}`,
  url: "https://www.edpb.europa.eu/our-work-tools/general-guidance_nl",
});

/** A question of the EDPB's common breach notification template (v1.0, June 2026, date of use not decided). */
export const edpbTemplate = (field: number): Citation => ({
  text: `EDPB-meldformulier v1.0, vraag ${field}`,
  url: "https://www.edpb.europa.eu/our-work-tools/general-guidance_nl",
});

/** A page or guideline of the Autoriteit Persoonsgegevens. */
export const ap = (what: string): Citation => ({
  text: `AP: ${what}`,
  url: "https://www.autoriteitpersoonsgegevens.nl",
});

/** A norm, for instance norm("NEN 7513"). */
export const norm = (name: string): Citation => ({ text: name });

/** A rule the organisation has set for itself; always shown as such. */
export const ownRule = (what: string): Citation => ({ text: `eigen regel: ${what}` });
