// Requests of people about their data: which right, how it ended, who asks.

import { bw } from "../law/bw.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { uavg } from "../law/uavg.ts";
import { wabvpz } from "../law/wabvpz.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { wzd } from "../law/wzd.ts";
import { vocabulary } from "./vocabulary.ts";

export const requestKind = vocabulary("request-kind", [
  { value: "access", label: "inzien", definition: "Weten of en welke gegevens wij hebben.", source: [gdpr(15)] },
  {
    value: "copy",
    label: "kopie",
    definition: "Een afschrift van de gegevens of het dossier.",
    source: [gdpr(15, 3), bw("7:456"), toConfirm(jeugdwet("7.3.10")), wabvpz("15d")],
  },
  {
    value: "rectification",
    label: "verbeteren",
    definition: "Onjuiste gegevens laten verbeteren.",
    source: [gdpr(16)],
  },
  {
    value: "completion",
    label: "eigen verklaring toevoegen",
    definition: "Onvolledige gegevens aanvullen.",
    source: [gdpr(16)],
  },
  {
    value: "erasure",
    label: "laten wissen",
    definition: "Gegevens laten wissen (gegevenswissing).",
    source: [gdpr(17)],
  },
  {
    value: "file-destruction",
    label: "dossier laten vernietigen",
    definition: "Het zorgdossier of een deel ervan laten vernietigen.",
    source: [bw("7:455"), jeugdwet("7.3.9"), wmo2015("5.3.5")],
  },
  {
    value: "restriction",
    label: "tijdelijk stilzetten",
    definition: "Beperking van de verwerking.",
    source: [gdpr(18)],
  },
  {
    value: "objection",
    label: "bezwaar maken",
    definition: "Stop hiermee, vanwege mijn situatie.",
    source: [gdpr(21)],
  },
  {
    value: "portability",
    label: "gegevens meenemen",
    definition: "In een leesbaar computerbestand; alleen bij toestemming of overeenkomst.",
    source: [gdpr(20)],
  },
  {
    value: "withdraw-consent",
    label: "toestemming intrekken",
    definition: "Wij stoppen direct.",
    source: [gdpr(7, 3)],
  },
  {
    value: "access-log",
    label: "wie heeft mijn dossier bekeken",
    definition: "Overzicht van wie het dossier inzag.",
    source: [wabvpz("15e"), gdpr(15)],
  },
  {
    value: "human-review",
    label: "een mens laten meekijken",
    definition: "Bij een besluit dat een computer nam.",
    source: [gdpr(22)],
  },
  {
    value: "complaint",
    label: "klacht over privacy",
    definition: "Iemand vindt dat wij niet goed met gegevens omgaan, en wil daar ons oordeel over.",
    source: [toConfirm(wkkgz(13)), toConfirm(jeugdwet("4.2.1")), toConfirm(wmo2015("3.2"))],
  },
  { value: "other", label: "ander soort vraag" },
]);

/** What a request of art. 15–22 is about: all but a complaint, which has terms of its own. */
export const requestKindsOfRights: readonly string[] = requestKind.terms
  .map(({ value }) => value)
  .filter((value) => value !== "complaint");

export const complaintLaw = vocabulary("complaint-law", [
  {
    value: "wkkgz",
    label: "Wkkgz: het gaat over zorg uit de Wlz of de zorgverzekering",
    definition: "Wij oordelen binnen zes weken, en hoogstens vier weken later.",
    source: [toConfirm(wkkgz(17))],
  },
  {
    value: "jeugdwet",
    label: "Jeugdwet: het gaat over jeugdhulp",
    definition: "De Jeugdwet heeft eigen regels, met een klachtencommissie. De termijn staat in onze klachtenregeling.",
    source: [toConfirm(jeugdwet("4.2.1"))],
  },
  {
    value: "wmo2015",
    label: "Wmo 2015: het gaat over ondersteuning",
    definition: "De gemeente bepaalt waarvoor een klachtenregeling nodig is. De termijn staat in die regeling.",
    source: [toConfirm(wmo2015("3.2"))],
  },
  {
    value: "none",
    label: "geen zorgwet",
    definition: "Bijvoorbeeld een klacht van een medewerker of een bezoeker.",
  },
  { value: "unknown", label: "nog uit te zoeken" },
]);

export const complaintOutcome = vocabulary("complaint-outcome", [
  { value: "founded", label: "gegrond" },
  { value: "partly", label: "deels gegrond" },
  { value: "unfounded", label: "ongegrond" },
  { value: "settled", label: "samen opgelost, een oordeel was niet meer nodig" },
]);

export const requester = vocabulary("requester", [
  { value: "client", label: "cliënt" },
  { value: "former-client", label: "oud-cliënt" },
  { value: "young-person", label: "jongere zelf" },
  { value: "parent", label: "ouder met gezag" },
  { value: "parent-without-authority", label: "ouder zonder gezag" },
  { value: "guardian", label: "voogd" },
  { value: "family-guardian", label: "gezinsvoogd" },
  { value: "curator-mentor", label: "curator of mentor" },
  { value: "financial-administrator", label: "bewindvoerder" },
  { value: "authorised", label: "gemachtigde" },
  { value: "relative", label: "familielid of nabestaande" },
  { value: "employee", label: "medewerker" },
  { value: "former-employee", label: "oud-medewerker" },
  { value: "applicant", label: "sollicitant" },
  { value: "volunteer", label: "vrijwilliger of stagiair" },
  { value: "visitor", label: "bezoeker" },
  { value: "other", label: "anders" },
]);

export const ageOfPerson = vocabulary("age-of-person", [
  { value: "under-12", label: "jonger dan 12" },
  { value: "12-15", label: "12 tot en met 15", source: [jeugdwet("7.3.11")] },
  { value: "16-17", label: "16 of 17" },
  { value: "adult", label: "18 of ouder" },
  { value: "deceased", label: "is overleden", source: [bw("7:458a"), jeugdwet("7.3.12a")] },
  { value: "unknown", label: "dat is nog niet bekend" },
]);

/** The act that a care file falls under: each has its own rules on who may ask, above all after death. */
export const fileLaw = vocabulary("file-law", [
  { value: "jeugdwet", label: "Jeugdwet: jeugdhulp" },
  { value: "wgbo", label: "WGBO: behandeling en verpleging", source: [bw("7:446")] },
  { value: "wmo2015", label: "Wmo 2015: ondersteuning" },
  { value: "wlz-guidance", label: "Wlz: begeleiding, geen behandeling" },
  {
    value: "none",
    label: "geen zorgdossier",
    definition: "Zoals een foto, een sollicitatie of het personeelsdossier.",
  },
  { value: "unknown", label: "nog uit te zoeken" },
]);

export const parentalAuthority = vocabulary("parental-authority", [
  { value: "one-parent", label: "één ouder" },
  { value: "both-parents", label: "twee ouders" },
  { value: "this-parent", label: "de ouder die het vraagt; van een ander weten wij het niet" },
  { value: "guardian", label: "een voogd" },
  { value: "unknown", label: "dat is nog niet bekend" },
]);

export const afterAnswer = vocabulary("after-answer", [
  { value: "complaint-here", label: "klacht bij ons of bij de klachtenfunctionaris" },
  { value: "complaint-authority", label: "klacht bij de AP", source: [gdpr(77)] },
  {
    value: "mediation",
    label: "de AP gevraagd te bemiddelen",
    definition:
      "De AP kan bemiddelen tussen de persoon en ons. Vroeg de persoon dat binnen zes weken na ons antwoord? Dan kan die daarna nog zes weken naar de rechter.",
    source: [toConfirm(uavg(36))],
  },
  {
    value: "disputes-body",
    label: "naar de geschilleninstantie",
    definition: "Bij een klacht over zorg uit de Wlz of de zorgverzekering.",
    source: [toConfirm(wkkgz(18))],
  },
  { value: "court", label: "naar de rechter", source: [gdpr(79), uavg(35, 2)] },
  { value: "nothing-known", label: "niets, voor zover wij weten" },
]);

export const requestChannel = vocabulary("request-channel", [
  { value: "oral", label: "mondeling" },
  { value: "phone", label: "telefoon" },
  { value: "email", label: "e-mail" },
  { value: "letter", label: "brief" },
  { value: "portal", label: "portaal" },
  { value: "form", label: "formulier" },
]);

export const requestOutcome = vocabulary("request-outcome", [
  { value: "granted", label: "ja (ingewilligd)" },
  { value: "partly", label: "deels" },
  { value: "refused", label: "nee (geweigerd)", source: [gdpr(12, 4)] },
  { value: "not-gdpr", label: "ander soort vraag (geen AVG-verzoek)" },
  { value: "withdrawn", label: "verzoek door de persoon ingetrokken" },
]);

export const refusalGround = vocabulary("refusal-ground", [
  {
    value: "rights-of-others",
    label: "rechten van anderen",
    source: [gdpr(15, 4), { text: "art. 41 UAVG", url: "https://wetten.overheid.nl/BWBR0040940" }],
  },
  { value: "law-requires-keeping", label: "de wet verplicht ons te bewaren", source: [gdpr(17, 3, "b")] },
  { value: "substantial-interest", label: "aanmerkelijk belang van een ander", source: [bw("7:455", 2)] },
  {
    value: "involuntary-care",
    label: "onvrijwillige zorg: nog geen vijf jaar voorbij",
    source: [wzd("18a", 5)],
  },
  {
    value: "detection-prosecution",
    label: "opsporing en vervolging",
    source: [{ text: "art. 41 UAVG", url: "https://wetten.overheid.nl/BWBR0040940" }],
  },
  { value: "legal-claims", label: "rechtsvordering", source: [gdpr(17, 3, "e")] },
  { value: "unfounded-excessive", label: "kennelijk ongegrond of buitensporig", source: [gdpr(12, 5)] },
  { value: "identity-doubt", label: "wij konden niet vaststellen wie het vraagt", source: [gdpr(12, 6)] },
  { value: "no-representation", label: "verzoeker mag niet namens deze persoon vragen" },
  { value: "compelling-grounds", label: "dwingende gronden van ons", source: [gdpr(21, 1)] },
  { value: "deceased", label: "persoon is overleden: andere wet", source: [bw("7:458a")] },
  { value: "other", label: "anders" },
]);

export const identityCheck = vocabulary("identity-check", [
  { value: "known", label: "persoon is bekend bij de medewerker" },
  { value: "portal-login", label: "ingelogd in het portaal" },
  { value: "shown-document", label: "identiteitsbewijs getoond, geen kopie bewaard" },
  { value: "call-back", label: "teruggebeld op bekend nummer" },
  { value: "authority-checked", label: "gezag of machtiging gecontroleerd" },
  { value: "not-needed", label: "niet nodig, omdat er geen twijfel was" },
  { value: "pending", label: "nog niet afgerond" },
]);
