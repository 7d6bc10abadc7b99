// Why processing is allowed: art. 6 for all data, art. 9 with the UAVG for special categories, other law for BSN.
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { vocabulary } from "./vocabulary.ts";

export const legalBasis = vocabulary("legal-basis", [
  {
    value: "consent",
    label: "toestemming",
    definition: "Vrij gegeven, specifiek, geïnformeerd, met een duidelijke actieve handeling, en altijd in te trekken.",
    source: [gdpr(6, 1, "a"), gdpr(7)],
  },
  {
    value: "contract",
    label: "overeenkomst",
    definition: "Nodig om een overeenkomst met de persoon te sluiten of uit te voeren.",
    source: [gdpr(6, 1, "b")],
  },
  {
    value: "legal-obligation",
    label: "wettelijke plicht",
    definition: "Een wet verplicht ons ertoe.",
    source: [gdpr(6, 1, "c")],
  },
  {
    value: "vital-interests",
    label: "vitaal belang",
    definition: "Nodig om iemands leven of gezondheid te beschermen, als er geen andere weg is.",
    source: [gdpr(6, 1, "d")],
  },
  {
    value: "public-task",
    label: "taak van algemeen belang",
    definition: "Nodig voor een taak van algemeen belang die in de wet staat.",
    source: [gdpr(6, 1, "e")],
  },
  {
    value: "legitimate-interests",
    label: "gerechtvaardigd belang",
    definition: "Ons belang weegt zwaarder dan dat van de persoon; de afweging staat op papier.",
    source: [gdpr(6, 1, "f")],
  },
]);

export const article9Exception = vocabulary("article-9-exception", [
  {
    value: "care",
    label: "zorg en ondersteuning",
    definition:
      "Nodig voor goede behandeling of verzorging, of voor het beheer van de instelling, onder geheimhouding.",
    source: [gdpr(9, 2, "h"), uavg(30, 3, "a"), uavg(30, 4)],
  },
  {
    value: "care-in-addition",
    label: "aanvulling op gezondheidsgegevens",
    definition: "Andere bijzondere gegevens die nodig zijn naast de gezondheidsgegevens voor goede zorg.",
    source: [uavg(30, 5)],
  },
  {
    value: "employment-health",
    label: "verzuim en re-integratie",
    definition: "Gezondheid van medewerkers voor zover de wet dat vraagt; nooit aard of oorzaak van de ziekte.",
    source: [gdpr(9, 2, "b"), uavg(30, 1, "b")],
  },
  {
    value: "entitlements",
    label: "aanspraken die van de gezondheid afhangen",
    definition: "Nodig voor een wet, pensioenregeling of cao die zulke aanspraken geeft.",
    source: [gdpr(9, 2, "b"), toConfirm(uavg(30, 1, "a"))],
  },
  {
    value: "substantial-public-interest",
    label: "zwaarwegend algemeen belang",
    definition: "Een wet staat dit toe om een groot belang van iedereen, zoals de veiligheid van een kind.",
    source: [gdpr(9, 2, "g")],
  },
  {
    value: "explicit-consent",
    label: "uitdrukkelijke toestemming",
    definition: "Alleen waar de persoon echt kan kiezen.",
    source: [gdpr(9, 2, "a"), uavg(22, 2, "a")],
  },
  {
    value: "vital-interests",
    label: "vitaal belang",
    definition: "De persoon kan zelf geen toestemming geven en er is gevaar.",
    source: [gdpr(9, 2, "c"), uavg(22, 2, "b")],
  },
  {
    value: "legal-claims",
    label: "rechtsvordering",
    definition: "Nodig om een recht vast te stellen, uit te oefenen of te verdedigen.",
    source: [gdpr(9, 2, "f"), uavg(22, 2, "e")],
  },
  {
    value: "public-health",
    label: "volksgezondheid of kwaliteit van zorg",
    definition: "Nodig voor kwaliteit en veiligheid van de zorg, op grond van een wet.",
    source: [gdpr(9, 2, "i")],
  },
  {
    value: "research",
    label: "wetenschappelijk onderzoek of statistiek",
    definition:
      "Algemeen belang, niet uitvoerbaar zonder de gegevens, vragen kan niet of niet in redelijkheid, geen bezwaar gemaakt, herleiding voorkomen.",
    source: [gdpr(9, 2, "j"), uavg(24)],
  },
  {
    value: "biometric-security",
    label: "biometrie voor beveiliging",
    definition: "Nodig voor authenticatie of beveiliging.",
    source: [uavg(29)],
  },
]);

export const bsnBasis = vocabulary("bsn-basis", [
  {
    value: "wmo",
    label: "Wmo 2015",
    definition: "BSN van cliënten met Wmo-ondersteuning.",
    source: [{ text: "art. 5.2.9 Wmo 2015", url: "https://wetten.overheid.nl/BWBR0035362", confirm: true }],
  },
  {
    value: "jeugdwet",
    label: "Jeugdwet",
    definition: "BSN van jeugdigen.",
    source: [{ text: "art. 7.2.1 Jeugdwet", url: "https://wetten.overheid.nl/BWBR0034925", confirm: true }],
  },
  {
    value: "wabvpz",
    label: "Wabvpz (Wlz en Zvw)",
    definition: "BSN van cliënten bij een zorgaanbieder.",
    source: [{ text: "art. 4, 8 en 9 Wabvpz", url: "https://wetten.overheid.nl/BWBR0023864" }],
  },
  {
    value: "hirer",
    label: "inlenen van personeel",
    definition: "BSN van uitzendkrachten en andere ingeleende werknemers, bij wie hen inleent. Niet van zzp'ers.",
    source: [
      {
        text: "art. 34 Invorderingswet 1990 en de Uitvoeringsregeling inleners-, keten- en opdrachtgeversaansprakelijkheid 2004",
        url: "https://wetten.overheid.nl/BWBR0004770",
        confirm: true,
      },
    ],
  },
  {
    value: "payroll",
    label: "loonheffing",
    definition: "BSN van werknemers voor de loonaangifte.",
    source: [{ text: "Wet op de loonbelasting 1964", url: "https://wetten.overheid.nl/BWBR0002471", confirm: true }],
  },
  {
    value: "none",
    label: "geen wet gevonden",
    definition: "Het BSN wordt gebruikt, maar er is geen wet die het voorschrijft.",
  },
]);
