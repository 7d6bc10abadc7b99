// Kinds of proof that what is written is also done.
import { vocabulary } from "./vocabulary.ts";

export const assuranceKind = vocabulary("assurance-kind", [
  { value: "training", label: "scholing" },
  { value: "exercise", label: "oefening of test" },
  { value: "access-review", label: "controle van autorisaties" },
  { value: "log-sample", label: "steekproef logging" },
  { value: "destruction-round", label: "vernietigingsronde" },
  { value: "supplier-assessment", label: "beoordeling van een leverancier" },
  { value: "restore-test", label: "terugzetproef reservekopie" },
  { value: "audit", label: "interne of externe audit" },
  { value: "management-review", label: "directiebeoordeling" },
  { value: "dpo-report", label: "jaarverslag van de FG" },
  { value: "policy-acknowledgement", label: "beleid gelezen en bevestigd" },
  { value: "offboarding", label: "uitdiensttredingen en accounts" },
  { value: "security-review", label: "evaluatie van de beveiliging" },
  { value: "history-purged", label: "tekst uit de geschiedenis gehaald" },
  { value: "no-breaches-known", label: "geen datalekken bekend" },
]);
