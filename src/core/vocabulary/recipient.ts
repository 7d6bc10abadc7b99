// With whom we share: their role under the GDPR and the agreement that belongs to it.
import { gdpr } from "../law/gdpr.ts";
import { vocabulary } from "./vocabulary.ts";

export const recipientRole = vocabulary("recipient-role", [
  {
    value: "processor",
    label: "verwerker",
    definition: "Leverancier die voor ons gegevens verwerkt, volgens onze opdracht.",
    source: [gdpr(28)],
  },
  {
    value: "joint-controller",
    label: "gezamenlijk verantwoordelijk",
    definition: "Wij bepalen samen doel en middelen.",
    source: [gdpr(26)],
  },
  {
    value: "independent-controller",
    label: "zelfstandig verantwoordelijk",
    definition: "Bepaalt zelf waarvoor en hoe; geen verwerkersovereenkomst.",
    source: [gdpr(4, undefined, "7")],
  },
]);

export const recipientKind = vocabulary("recipient-kind", [
  { value: "software", label: "leverancier van software of cloud" },
  { value: "ict-management", label: "ICT-beheer" },
  { value: "web-host", label: "beheerder van de website" },
  { value: "shredding", label: "archiefvernietiging" },
  { value: "municipality", label: "gemeente" },
  { value: "care-office", label: "zorgkantoor" },
  { value: "care-provider", label: "andere zorgverlener" },
  { value: "advice-report-centre", label: "Veilig Thuis" },
  { value: "child-protection", label: "kinderbescherming: Raad of gecertificeerde instelling" },
  { value: "occupational-health", label: "arbodienst" },
  { value: "government", label: "overheid, pensioen, uitvoering" },
  { value: "transport", label: "vervoerder" },
  { value: "complaints", label: "klachtenfunctionaris of klachtencommissie" },
  { value: "supervisory-authority", label: "toezichthouder" },
  { value: "auditor-accountant", label: "accountant of auditor" },
  { value: "insurer", label: "verzekeraar" },
  { value: "partnership", label: "samenwerkingsverband" },
  { value: "school", label: "school" },
  { value: "other", label: "anders" },
]);

export const agreementKind = vocabulary("agreement-kind", [
  { value: "processing-agreement", label: "verwerkersovereenkomst", source: [gdpr(28, 3)] },
  { value: "joint-arrangement", label: "onderlinge regeling", source: [gdpr(26, 1)] },
  { value: "other", label: "andere afspraak (contract, dienstverlening, zorgovereenkomst)" },
  { value: "none-needed", label: "geen overeenkomst nodig" },
]);

export const signature = vocabulary("signature", [
  { value: "signed", label: "ondertekend, exemplaar aanwezig" },
  { value: "not-found", label: "ondertekend exemplaar niet gevonden" },
  { value: "not-signed", label: "nog niet ondertekend" },
  { value: "not-applicable", label: "niet van toepassing" },
]);

export const agreementElement = vocabulary("agreement-element", [
  { value: "subject-duration", label: "onderwerp en duur", source: [gdpr(28, 3)] },
  { value: "nature-purpose", label: "aard en doel", source: [gdpr(28, 3)] },
  { value: "data-people", label: "soort gegevens en groepen mensen", source: [gdpr(28, 3)] },
  { value: "rights-duties", label: "onze rechten en plichten", source: [gdpr(28, 3)] },
  { value: "instructions", label: "alleen in onze opdracht", source: [gdpr(28, 3, "a")] },
  { value: "secrecy", label: "geheimhouding", source: [gdpr(28, 3, "b")] },
  { value: "security", label: "beveiliging", source: [gdpr(28, 3, "c")] },
  { value: "sub-processors", label: "voorwaarden voor subverwerkers", source: [gdpr(28, 3, "d")] },
  { value: "requests", label: "hulp bij verzoeken van mensen", source: [gdpr(28, 3, "e")] },
  { value: "assistance", label: "hulp bij beveiliging, datalekken en DPIA", source: [gdpr(28, 3, "f")] },
  { value: "deletion", label: "wissen of teruggeven aan het einde", source: [gdpr(28, 3, "g")] },
  { value: "audit", label: "informatie en controle", source: [gdpr(28, 3, "h")] },
]);

export const subProcessorPermission = vocabulary("sub-processor-permission", [
  { value: "specific", label: "per subverwerker toestemming vooraf", source: [gdpr(28, 2)] },
  { value: "general", label: "algemene toestemming, wijzigingen worden gemeld", source: [gdpr(28, 2)] },
  { value: "none", label: "geen subverwerkers toegestaan" },
  { value: "unknown", label: "nog niet bekend" },
]);

export const transferSafeguard = vocabulary("transfer-safeguard", [
  { value: "adequacy", label: "adequaatheidsbesluit", source: [gdpr(45)] },
  { value: "standard-clauses", label: "modelcontract van de Europese Commissie", source: [gdpr(46, 2, "c")] },
  { value: "binding-rules", label: "bindende bedrijfsvoorschriften", source: [gdpr(47)] },
  { value: "derogation", label: "uitzondering voor een bijzonder geval", source: [gdpr(49)] },
  { value: "none", label: "geen waarborg gevonden" },
]);

export const assessmentResult = vocabulary("assessment-result", [
  { value: "sufficient", label: "voldoende" },
  { value: "sufficient-with-actions", label: "voldoende, met verbeterpunten" },
  { value: "insufficient", label: "onvoldoende" },
]);
