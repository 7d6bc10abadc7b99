// Kinds of personal data, as the AP's form and the EDPB's template name them. BSN and criminal data are no special categories.
import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { vocabulary } from "./vocabulary.ts";

export const dataType = vocabulary("data-type", [
  { value: "name", label: "naam", edpb: "a" },
  { value: "sex-birth-age", label: "geslacht, geboortedatum of leeftijd", edpb: "a" },
  { value: "address", label: "adres en woonplaats", edpb: "b" },
  { value: "phone", label: "telefoonnummer", edpb: "b" },
  { value: "email", label: "e-mailadres of ander elektronisch adres", edpb: "b" },
  { value: "credentials", label: "toegangs- of identificatiegegevens (inlognaam, wachtwoord, klantnummer)", edpb: "s" },
  { value: "financial", label: "financiële gegevens (schulden, uitkering, loon)", edpb: "l" },
  { value: "bank-account", label: "rekeningnummer of creditcard", edpb: "q" },
  { value: "bsn", label: "burgerservicenummer (BSN)", edpb: "n", source: [uavg(46)] },
  { value: "identity-document", label: "kopie van een identiteitsbewijs", edpb: "p" },
  { value: "identity-document-number", label: "nummer van een paspoort of identiteitskaart", edpb: "n" },
  {
    value: "other-number",
    label: "ander nummer dat bij één persoon hoort (klant, polis, personeel)",
    edpb: "n",
  },
  { value: "insurance", label: "verzekering (polis, dekking, schade)", edpb: "l" },
  { value: "vehicle", label: "voertuig (kenteken)", edpb: "u" },
  { value: "image", label: "foto of beeld", edpb: "u" },
  { value: "care-plan", label: "zorgplan, rapportage of hulpvraag", edpb: "k" },
  { value: "family-situation", label: "gezinssituatie, school of gezag", edpb: "u" },
  { value: "employment-health", label: "verzuim of inzetbaarheid van medewerkers", edpb: "m" },
  { value: "employment", label: "werk, rooster, beoordeling of sollicitatie", edpb: "u" },
  { value: "location", label: "locatiegegevens", edpb: "o" },
  { value: "communication", label: "inhoud van berichten", edpb: "u" },
  { value: "profile", label: "profiel of gedrag", edpb: "r" },
  { value: "logs", label: "logregels en accountgegevens", edpb: "u" },
  { value: "unknown", label: "nog niet bekend", edpb: "t" },
  { value: "other", label: "anders, namelijk", edpb: "u" },
]);

export const specialCategory = vocabulary("special-category", [
  { value: "racial-ethnic-origin", label: "ras of etnische afkomst", edpb: "f", source: [gdpr(9, 1)] },
  { value: "political-opinions", label: "politieke opvattingen", edpb: "e", source: [gdpr(9, 1)] },
  { value: "religion-belief", label: "godsdienst of levensovertuiging", edpb: "g", source: [gdpr(9, 1)] },
  { value: "trade-union", label: "lidmaatschap van een vakbond", edpb: "i", source: [gdpr(9, 1)] },
  { value: "genetic", label: "genetische gegevens", edpb: "j", source: [gdpr(9, 1)] },
  { value: "biometric", label: "biometrische gegevens om iemand te herkennen", edpb: "c", source: [gdpr(9, 1)] },
  { value: "health", label: "gezondheid", edpb: "k", source: [gdpr(9, 1)] },
  { value: "sex-life-orientation", label: "seksueel gedrag of seksuele gerichtheid", edpb: "h", source: [gdpr(9, 1)] },
]);

/** What a breach says of special categories: "none" is an answer, and so is "not yet known". */
export const breachedSpecialCategory = vocabulary("breached-special-category", [
  ...specialCategory.terms,
  { value: "none", label: "geen bijzondere persoonsgegevens" },
  { value: "unknown", label: "weten wij nog niet", edpb: "t" },
]);

export const criminalData = vocabulary("criminal-data", [
  { value: "no", label: "nee" },
  { value: "when-needed-for-care", label: "ja, alleen als het nodig is voor de hulp", source: [gdpr(10), uavg(33)] },
  { value: "yes", label: "ja", source: [gdpr(10), uavg(31)] },
  { value: "unknown", label: "weet ik nog niet" },
]);
