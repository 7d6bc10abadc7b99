// What an organisation says of itself: the laws it works under, whether it has a data protection officer, what it shows.
import { gdpr } from "../law/gdpr.ts";
import { vocabulary } from "./vocabulary.ts";

export const careLaw = vocabulary("care-law", [
  { value: "wmo2015", label: "Wmo 2015" },
  { value: "jeugdwet", label: "Jeugdwet" },
  { value: "wlz", label: "Wlz" },
  { value: "zvw", label: "Zvw" },
  { value: "wzd", label: "Wet zorg en dwang" },
]);

export const dpoStatus = vocabulary("dpo-status", [
  { value: "required", label: "verplicht", source: [gdpr(37, 1)] },
  { value: "voluntary", label: "vrijwillig; dan gelden dezelfde regels", source: [gdpr(37, 4)] },
  { value: "none", label: "geen, na weging" },
]);

export const overduePublication = vocabulary("overdue-publication", [
  { value: "stop", label: "publicatie wacht tot er een reden staat" },
  { value: "show", label: "publiceren en bovenaan tonen" },
]);

export const organisationSize = vocabulary("organisation-size", [
  { value: "micro", label: "zzp'er of micro-onderneming", edpb: "a" },
  { value: "small-medium", label: "klein of middelgroot", edpb: "b" },
  { value: "large", label: "groot", edpb: "c" },
  { value: "other", label: "anders", edpb: "d" },
]);

export const sector = vocabulary("sector", [
  { value: "private", label: "particulier", edpb: "a" },
  { value: "public", label: "overheid", edpb: "b" },
]);

/** The value of a register that the start of a handbook left for later. */
export const notBegun = "not-begun";

export const emptyRegisterState = vocabulary("empty-register-state", [
  { value: "empty", label: "met opzet leeg" },
  { value: notBegun, label: "nog niet ingevuld" },
]);

export const registerName = vocabulary("register-name", [
  { value: "processing-activities", label: "verwerkingsregister" },
  { value: "recipients", label: "ontvangers" },
  { value: "retention-periods", label: "bewaartermijnen" },
  { value: "access-roles", label: "wie mag wat zien" },
  { value: "personal-data-breaches", label: "datalekregister" },
  { value: "data-subject-requests", label: "verzoekenregister" },
  { value: "impact-assessments", label: "DPIA's" },
  { value: "assurance-records", label: "borging" },
  { value: "privacy-statements", label: "vastgestelde privacyverklaringen" },
]);
