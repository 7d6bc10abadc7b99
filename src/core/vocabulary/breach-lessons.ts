// What everybody can do so that a kind of breach does not happen (again): general, never about a case.
import type { incidentType } from "./breach.ts";

type IncidentType = (typeof incidentType)["terms"][number]["value"];

export const breachLessons: Readonly<Record<IncidentType, string>> = {
  "access-abuse": "Open alleen het dossier van een cliënt voor wie u zorgt. Nieuwsgierig zijn is geen reden.",
  ransomware:
    "Open geen bijlage die u niet verwacht. Ziet u iets vreemds, laat het apparaat aan, trek het netwerk los en bel.",
  "malware-hacking":
    "Gebruik overal de tweede stap bij inloggen, en zet updates niet uit. Meld het als iets anders doet dan anders.",
  phishing:
    "Vul nergens een wachtwoord in na een link in een bericht. Toch gedaan? Bel meteen: hoe eerder, hoe minder iemand ermee kan.",
  vulnerability:
    "Zet een update niet uit. Werkt een programma niet goed meer, meld het: daar kan een gat achter zitten.",
  "unauthorised-access": "Deel uw inlog met niemand, ook niet even. Vergrendel het scherm als u wegloopt.",
  exfiltration: "Zet gegevens alleen waar wij dat hebben afgesproken, en neem niet meer mee dan u vandaag nodig hebt.",
  "wrong-subject-shown":
    "Kijk voor u schrijft naar naam en geboortedatum boven het dossier. Twee dossiers open is vragen om een vergissing.",
  "device-lost":
    "Laat een telefoon, laptop of usb-stick nooit in de auto liggen. Kwijt? Bel meteen: hoe eerder, hoe meer er nog te redden is.",
  "e-waste": "Lever een oud apparaat in. Wie het weggooit of verkoopt zonder te wissen, geeft de gegevens mee.",
  "paper-disposal": "Papier met gegevens wordt versnipperd of vernietigd. Het gaat nooit bij het oud papier.",
  "mail-lost-opened":
    "Kijk adres en huisnummer na voor de envelop dichtgaat, en stop niet meer in één envelop dan nodig.",
  misconfiguration:
    "Laat iets nieuws door een tweede nakijken voor het open gaat. Ziet u meer dan u zou moeten zien, meld het.",
  "wrong-permissions":
    "Verandert iemand van werk of gaat iemand weg, meld dat dezelfde dag: dan kunnen de rechten mee veranderen.",
  "paper-lost":
    "Neem geen papieren dossier mee naar huis of onderweg. Wat mee moet, blijft bij u en gaat terug in de kast.",
  deleted:
    "Weet u niet zeker of iets weg mag, wis het niet. Is het per ongeluk weg, bel meteen: vaak is het dan nog terug te halen.",
  "displayed-wrong-recipient": "Draai het scherm weg, en sluit dossiers voor u iets deelt of laat zien.",
  "sent-by-mistake": "Lees het adres nog eens voor u op verzenden klikt. Het programma vult graag de verkeerde in.",
  "no-bcc": "Schrijft u aan meer mensen die elkaar niet kennen, zet hun adressen in bcc.",
  "technical-failure": "Meld een storing ook als die weer over is: er kunnen gegevens zijn verdwenen.",
  "unauthorised-change":
    "Verander alleen wat u zelf hebt gezien of gehoord. Klopt er iets niet, meld het in plaats van het te overschrijven.",
  "unintended-publication":
    "Kijk voor u iets deelt wie de map of pagina kan zien. Zet er geen bestand met gegevens bij.",
  verbal:
    "Praat niet over cliënten op de gang, in de trein of waar anderen meeluisteren. Vraag eerst met wie u spreekt.",
  impersonation: "Belt of mailt iemand om gegevens, bel terug op het nummer dat u al had. Spoed is vaak de truc.",
  other: "Twijfelt u of iets een datalek is, meld het. Te veel melden bestaat niet.",
  unknown: "Twijfelt u of iets een datalek is, meld het. Te veel melden bestaat niet.",
};
