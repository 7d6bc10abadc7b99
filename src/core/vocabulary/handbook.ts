// Chapters of the handbook, in order, and for whom a page is written.
import { toConfirm } from "../law/citation.ts";
import { vocabulary } from "./vocabulary.ts";

export const chapter = vocabulary("chapter", [
  { value: "emergency", label: "Er is iets misgegaan" },
  { value: "requests", label: "Een cliënt vraagt iets" },
  { value: "conduct", label: "Zo gaan wij met gegevens om" },
  { value: "policy", label: "Beleid" },
  { value: "public", label: "Voor iedereen" },
]);

export const pageAudience = vocabulary("page-audience", [
  { value: "public", label: "iedereen" },
  { value: "staff", label: "onze medewerkers" },
  { value: "registers", label: "alleen wie de registers ziet" },
]);

export const consultedBody = vocabulary("consulted-body", [
  { value: "client-council", label: "cliëntenraad" },
  { value: "staff", label: "medewerkers of hun vertegenwoordiging" },
  { value: "others", label: "anderen, zoals ouders of vrijwilligers" },
]);

export const consultationRight = vocabulary("consultation-right", [
  {
    value: "consent",
    label: "instemming",
    definition: "Zonder ja van de raad geldt het niet.",
    source: [{ text: "art. 27 lid 1 onder k en l WOR" }, { text: "art. 8 Wmcz 2018" }],
  },
  {
    value: "advice",
    label: "advies",
    definition: "De raad adviseert vooraf; wie daarvan afwijkt, legt uit waarom.",
    source: [{ text: "art. 25 WOR" }, { text: "art. 7 Wmcz 2018" }],
  },
  { value: "none", label: "geen: wij vragen het uit onszelf" },
  {
    value: "unknown",
    label: "nog uit te zoeken",
    definition:
      "Wij weten nog niet welk recht de raad hier heeft. Een personeelsvertegenwoordiging heeft niet alle rechten van een ondernemingsraad.",
    source: [toConfirm({ text: "art. 35c WOR" }), { text: "art. 7 en 8 Wmcz 2018" }],
  },
]);

export const consultationOutcome = vocabulary("consultation-outcome", [
  { value: "agreed", label: "eens" },
  { value: "adjusted", label: "aangepast na wat zij zeiden" },
  { value: "disagreed", label: "niet eens" },
  { value: "no-answer", label: "geen antwoord" },
  { value: "not-recorded", label: "gehoord; wat zij vonden, is niet vastgelegd" },
  { value: "not-asked", label: "niet gevraagd" },
]);

export const wallCard = vocabulary("wall-card", [{ value: "yes", label: "ja, één A4 om op te hangen" }]);
