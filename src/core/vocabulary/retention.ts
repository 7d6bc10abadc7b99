// Where a retention period comes from; always shown beside the period.
import { vocabulary } from "./vocabulary.ts";

export const retentionGround = vocabulary("retention-ground", [
  { value: "law", label: "wet", definition: "De wet noemt deze termijn." },
  { value: "guideline", label: "richtlijn", definition: "Advies van de toezichthouder of sector; niet bindend." },
  { value: "own", label: "eigen regel", definition: "Zelf gekozen en gemotiveerd." },
]);

export const retentionStart = vocabulary("retention-start", [
  { value: "last-change", label: "laatste wijziging in het dossier" },
  { value: "receipt-or-making", label: "ontvangst of vervaardiging" },
  { value: "end-of-care", label: "einde van de zorg" },
  { value: "end-of-employment", label: "einde dienstverband" },
  { value: "end-of-deployment", label: "einde van de inzet" },
  { value: "end-of-procedure", label: "einde van de procedure" },
  { value: "end-of-financial-year", label: "einde van het boekjaar" },
  { value: "end-of-transport", label: "einde van het vervoer" },
  { value: "refusal-or-withdrawal", label: "afwijzing of intrekking" },
  { value: "placement-or-withdrawal", label: "plaatsing of intrekking" },
  { value: "full-recovery-or-end", label: "volledig herstel of einde dienstverband" },
  { value: "settlement", label: "afhandeling" },
  { value: "closing", label: "afsluiting van de zaak" },
  { value: "recording", label: "opname" },
  { value: "log-line", label: "schrijven van de logregel" },
  { value: "signal", label: "signaal" },
  { value: "day-made", label: "dag van opmaak" },
  { value: "answer", label: "antwoord" },
  { value: "consent", label: "toestemming" },
]);
