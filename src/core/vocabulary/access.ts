// Access to the client file: which part, under which duty of secrecy.
import { vocabulary } from "./vocabulary.ts";

export const filePart = vocabulary("file-part", [
  { value: "whole-file", label: "hele dossier" },
  { value: "identity-contact", label: "naam, adres en contact" },
  { value: "bsn", label: "BSN" },
  { value: "allocation-hours", label: "toewijzing en uren" },
  { value: "care-plan", label: "zorgplan en signaleringsplan" },
  { value: "medication", label: "medicatie" },
  { value: "contacts", label: "contactpersonen" },
  { value: "reports", label: "rapportage" },
  { value: "recent-reports", label: "rapportage van de laatste 14 dagen" },
  { value: "closed-reports", label: "besloten verslagen" },
  { value: "finance", label: "financiën" },
  { value: "accounts-rights", label: "accounts en rechten" },
  { value: "logs", label: "logging" },
  { value: "other-teams", label: "dossiers van andere teams" },
  { value: "care-content", label: "zorginhoud" },
]);

export const accessScope = vocabulary("access-scope", [
  { value: "own-clients", label: "eigen cliënten" },
  { value: "own-team", label: "eigen team" },
  { value: "present-guests", label: "wie die nacht logeert" },
  { value: "assigned-cases", label: "dossiers waarvoor iemand is ingeschakeld" },
  { value: "supervised", label: "cliënten bij wie iemand meeloopt" },
  { value: "all-clients", label: "alle cliënten" },
  { value: "one-case", label: "alleen voor één bepaald verzoek of datalek" },
]);

export const secrecyDuty = vocabulary("secrecy-duty", [
  { value: "professional", label: "wettelijk beroepsgeheim" },
  { value: "professional-code", label: "beroepscode en arbeidsovereenkomst" },
  { value: "employment-contract", label: "arbeidsovereenkomst" },
  { value: "traineeship-agreement", label: "stageovereenkomst" },
  { value: "signed-statement", label: "getekende geheimhoudingsverklaring" },
  { value: "dpo", label: "geheimhouding van de FG" },
]);

export const accessMode = vocabulary("access-mode", [
  { value: "read", label: "lezen" },
  { value: "read-write", label: "lezen en schrijven" },
  { value: "manage", label: "beheren, zonder zorginhoud" },
]);
