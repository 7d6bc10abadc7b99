// Regulation (EU) 2024/1689, in Dutch: AI-verordening; and what it asks of who uses AI (deployers), as dated duties.
import { type Act, citing } from "./act.ts";
import { type Citation, toConfirm } from "./citation.ts";

export const aiActAct: Act = {
  name: "AI-verordening",
  words: "AI-verordening|AI Act",
  numbers: "plain",
  last: 113,
  url: (article) => `https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32024R1689#art_${article}`,
};

/** aiAct(…) → "art. … AI-verordening" with its official address. */
export const aiAct = citing(aiActAct);

export interface AiDuty {
  readonly article: Citation;
  /** Dutch, a whole sentence. */
  readonly asks: string;
  /** Day from which it applies. */
  readonly since: string;
  /** For which AI; absent for all. */
  readonly only?: string;
}

/**
 * Duties of who uses AI. The days of high-risk AI are those of the change that Parliament and Council adopted in June 2026; nobody
 * here saw it in the Official Journal, so they are to be confirmed.
 */
export const aiDuties: readonly AiDuty[] = [
  {
    article: aiAct(4),
    asks: "Help wie met AI werkt om er genoeg van te weten.",
    since: "2025-02-02",
  },
  {
    article: aiAct(5),
    asks: "Gebruik geen verboden AI, zoals AI die emoties van medewerkers afleest of mensen een score geeft voor hun gedrag.",
    since: "2025-02-02",
  },
  {
    article: aiAct(50),
    asks: "Vertel het als beeld, geluid of tekst door AI is gemaakt en echt lijkt.",
    since: "2026-08-02",
    only: "AI die beeld, geluid of tekst maakt",
  },
  {
    article: toConfirm(aiAct(26)),
    asks: "Gebruik AI volgens de handleiding, laat een bekwaam mens toezicht houden, volg hoe het werkt, bewaar de logregels en vertel het de mensen om wie het gaat en de medewerkers.",
    since: "2027-12-02",
    only: "AI met een hoog risico",
  },
];
