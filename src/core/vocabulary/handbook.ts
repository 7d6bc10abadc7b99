// Chapters of the handbook, in order, and for whom a page is written.
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
