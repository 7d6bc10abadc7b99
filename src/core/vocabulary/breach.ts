// The words of a personal data breach. Letters point to the options of the EDPB's notification template (v1.0).
import { gdpr } from "../law/gdpr.ts";
import { vocabulary } from "./vocabulary.ts";

const rolesOfOurs = [
  {
    value: "controller",
    label: "wij zijn verantwoordelijk (verwerkingsverantwoordelijke)",
    source: [gdpr(4, undefined, "7")],
  },
  { value: "joint", label: "samen met een ander verantwoordelijk", source: [gdpr(26)] },
  { value: "processor", label: "wij werken in opdracht van een ander (verwerker)", source: [gdpr(33, 2)] },
] as const;
const notYet = { value: "unknown", label: "weet ik nog niet" } as const;

export const ourRole = vocabulary("our-role", [...rolesOfOurs, notYet]);

/** Of a breach: it may also have happened at another controller, and touch our clients. */
export const breachRole = vocabulary("breach-role", [
  ...rolesOfOurs,
  {
    value: "none",
    label: "geen: het gebeurde bij een ander",
    definition: "Een andere organisatie is zelf verantwoordelijk, en het gaat ook over onze cliënten of medewerkers.",
    source: [gdpr(4, undefined, "7"), gdpr(33, 1)],
  },
  notYet,
]);

export const partyRole = vocabulary("party-role", [
  { value: "controller", label: "zelf verantwoordelijk" },
  { value: "joint", label: "samen met ons verantwoordelijk" },
  { value: "processor", label: "verwerker: werkt in onze opdracht" },
  { value: "unknown", label: "weet ik nog niet" },
]);

export const reportKind = vocabulary("report-kind", [
  { value: "single", label: "één voorval" },
  { value: "several-alike", label: "meer gelijksoortige voorvallen" },
]);

export const reportChannel = vocabulary("report-channel", [
  { value: "form", label: "meldformulier" },
  { value: "phone", label: "telefoon" },
  { value: "in-person", label: "persoonlijk" },
  { value: "email", label: "e-mail" },
  { value: "processor", label: "bericht van een leverancier" },
  { value: "own-check", label: "eigen controle of steekproef" },
  { value: "other", label: "anders" },
]);

export const discovery = vocabulary("discovery", [
  { value: "own", label: "door onszelf", edpb: "a" },
  { value: "processor", label: "door een leverancier die voor ons gegevens verwerkt", edpb: "b" },
  { value: "data-subject", label: "door iemand om wie het gaat", edpb: "c" },
  { value: "external", label: "door iemand anders van buiten", edpb: "d" },
  { value: "press", label: "door de pers", edpb: "e" },
  { value: "other", label: "anders", edpb: "f" },
]);

export const occurrence = vocabulary("occurrence", [
  { value: "day", label: "op één moment of dag", edpb: "a" },
  { value: "period", label: "in een periode", edpb: "b" },
  { value: "ongoing", label: "vanaf een moment, en het duurt nog voort", edpb: "c" },
  { value: "undeterminable", label: "niet vast te stellen", edpb: "d" },
  { value: "unknown", label: "nog niet bekend", edpb: "e" },
]);

export const breachAspect = vocabulary("breach-aspect", [
  {
    value: "confidentiality",
    label: "vertrouwelijkheid",
    definition: "Iemand zag of kreeg de gegevens die dat niet mocht.",
    edpb: "a",
  },
  {
    value: "integrity",
    label: "integriteit",
    definition: "Er is iets veranderd dat niet had mogen veranderen.",
    edpb: "b",
  },
  {
    value: "availability",
    label: "beschikbaarheid",
    definition: "Wij konden er niet bij, of zijn het kwijt.",
    edpb: "c",
  },
]);

export const whatHappenedToData = vocabulary("what-happened-to-data", [
  { value: "read", label: "gelezen" },
  { value: "copied", label: "gekopieerd" },
  { value: "changed", label: "veranderd" },
  { value: "deleted", label: "verwijderd of vernietigd" },
  { value: "stolen", label: "gestolen" },
  { value: "lost", label: "kwijtgeraakt" },
  { value: "unreachable", label: "onbereikbaar" },
  { value: "unknown", label: "nog niet bekend" },
  { value: "other", label: "anders, namelijk" },
]);

export const confidentialityType = vocabulary("confidentiality-type", [
  { value: "disclosed", label: "gegevens zijn gezien of weggehaald", edpb: "a" },
  { value: "likely-disclosed", label: "waarschijnlijk gezien of weggehaald, geen bewijs", edpb: "b" },
  { value: "not-disclosed", label: "niet gezien of weggehaald, met goed bewijs", edpb: "c" },
  { value: "undeterminable", label: "niet vast te stellen", edpb: "d" },
  { value: "unknown", label: "nog niet bekend", edpb: "e" },
]);

export const unintelligible = vocabulary("unintelligible", [
  { value: "intact", label: "ja, en de bescherming is heel gebleven", edpb: "a" },
  { value: "possibly-subverted", label: "deels: de bescherming kan zijn omzeild", edpb: "b" },
  { value: "no", label: "nee", edpb: "c" },
  { value: "undeterminable", label: "niet vast te stellen", edpb: "d" },
  { value: "unknown", label: "weten wij nog niet", edpb: "e" },
]);

export const integrityType = vocabulary("integrity-type", [
  { value: "no-misuse", label: "veranderd, geen teken van misbruik", edpb: "a" },
  { value: "misuse-reversible", label: "veranderd en misbruikt, te herstellen", edpb: "b" },
  { value: "misuse-irreversible", label: "veranderd en misbruikt, niet te herstellen", edpb: "c" },
]);

export const availabilityType = vocabulary("availability-type", [
  { value: "temporary", label: "tijdelijk", edpb: "a" },
  { value: "permanent", label: "voorgoed", edpb: "b" },
  { value: "undetermined", label: "nog niet vast te stellen", edpb: "c" },
]);

export const incidentType = vocabulary("incident-type", [
  { value: "access-abuse", label: "medewerker misbruikte de eigen toegang", edpb: "a" },
  { value: "ransomware", label: "gijzelsoftware (ransomware)", edpb: "b" },
  { value: "malware-hacking", label: "inbraak van buiten of schadelijke software", edpb: "c" },
  { value: "phishing", label: "phishing", edpb: "d" },
  { value: "vulnerability", label: "zwakke plek misbruikt", edpb: "e" },
  { value: "unauthorised-access", label: "onbevoegde toegang tot een systeem", edpb: "f" },
  { value: "exfiltration", label: "gegevens weggehaald uit een systeem", edpb: "g" },
  {
    value: "wrong-subject-shown",
    label: "gegevens van de verkeerde persoon getoond of in het verkeerde dossier",
    edpb: "h",
  },
  { value: "device-lost", label: "apparaat of gegevensdrager kwijt of gestolen", edpb: "i" },
  { value: "e-waste", label: "gegevens op een afgedankt apparaat", edpb: "j" },
  { value: "paper-disposal", label: "papier niet goed vernietigd", edpb: "k" },
  { value: "mail-lost-opened", label: "brief of pakket kwijt, geopend of verkeerd bezorgd", edpb: "l" },
  { value: "misconfiguration", label: "systeem verkeerd ingesteld", edpb: "m" },
  { value: "wrong-permissions", label: "rechten verkeerd ingesteld", edpb: "n" },
  { value: "paper-lost", label: "papier kwijt, gestolen of onbeheerd", edpb: "o" },
  { value: "deleted", label: "gegevens verwijderd of vernietigd", edpb: "p" },
  { value: "displayed-wrong-recipient", label: "gegevens getoond aan de verkeerde", edpb: "q" },
  { value: "sent-by-mistake", label: "e-mail, brief of bericht aan de verkeerde gestuurd", edpb: "r" },
  { value: "no-bcc", label: "e-mailadressen zichtbaar (geen bcc)", edpb: "s" },
  { value: "technical-failure", label: "technische storing", edpb: "t" },
  { value: "unauthorised-change", label: "gegevens onbevoegd veranderd", edpb: "u" },
  { value: "unintended-publication", label: "per ongeluk gepubliceerd of te breed gedeeld", edpb: "v" },
  { value: "verbal", label: "mondeling aan de verkeerde verteld", edpb: "w" },
  {
    value: "impersonation",
    label: "iemand deed zich voor als een ander (telefoon, mail of balie)",
    edpb: "y",
  },
  { value: "unknown", label: "nog niet bekend", edpb: "x" },
  { value: "other", label: "anders, namelijk", edpb: "y" },
]);

export const causeOrigin = vocabulary("cause-origin", [
  { value: "internal-accident", label: "binnen, niet met opzet", edpb: "a" },
  { value: "internal-malicious", label: "binnen, met opzet", edpb: "b" },
  { value: "external-accident", label: "buiten, niet met opzet", edpb: "c" },
  { value: "external-malicious", label: "buiten, met opzet", edpb: "d" },
  { value: "unknown", label: "nog niet bekend", edpb: "e" },
  { value: "undeterminable", label: "niet vast te stellen", edpb: "f" },
]);

export const causeKind = vocabulary("cause-kind", [
  {
    value: "malicious-act",
    label: "moedwillig handelen",
    definition: "Cybercriminaliteit, inbraak, identiteitsfraude, virus of schadelijke software.",
  },
  { value: "technical-failure", label: "technisch falen", definition: "Storing in computers, netwerk of programma." },
  {
    value: "human-error",
    label: "menselijke vergissing",
    definition: "Makkelijk wachtwoord, inlog gedeeld, verkeerde autorisatie, adres niet gecontroleerd.",
  },
  { value: "calamity", label: "calamiteit", definition: "Brand, water of ander onheil." },
  {
    value: "lost-device",
    label: "drager of apparaat kwijt",
    definition: "USB-stick, laptop, tablet, telefoon of papieren map.",
  },
  {
    value: "wrong-addressee",
    label: "verkeerde ontvanger",
    definition: "E-mail, brief of bericht ging naar de verkeerde.",
  },
  {
    value: "unlawful-processing",
    label: "gebruikt voor iets dat niet mag",
    definition: "Gegevens zijn ingezien of gebruikt zonder dat het werk dat vroeg.",
  },
  { value: "unknown", label: "nog niet bekend" },
]);

export const certainty = vocabulary("number-certainty", [
  { value: "exact", label: "precies aantal", edpb: "a" },
  { value: "approximate", label: "schatting: minstens, hoogstens of allebei", edpb: "b" },
  { value: "undeterminable", label: "niet vast te stellen", edpb: "c" },
  { value: "unknown", label: "nog niet bekend", edpb: "d" },
]);

export const measureInPlace = vocabulary("measure-in-place", [
  { value: "pseudonymisation", label: "pseudonimisering", edpb: "a" },
  { value: "backup", label: "reservekopie of herstelplan", edpb: "b" },
  { value: "encryption", label: "versleuteling", edpb: "c" },
  { value: "policies", label: "beleid en gedragsregels", edpb: "d" },
  { value: "training", label: "scholing", edpb: "e" },
  { value: "logging", label: "logging", edpb: "f" },
  { value: "access-levels", label: "toegang per rol", edpb: "g" },
  { value: "access-control", label: "inlogbeveiliging (tweestapsverificatie, pincode)", edpb: "h" },
  { value: "audits", label: "regelmatige controle", edpb: "i" },
  { value: "physical", label: "sloten en fysieke beveiliging", edpb: "j" },
  { value: "up-to-date", label: "bijgewerkte systemen", edpb: "k" },
  { value: "other", label: "anders, namelijk", edpb: "l" },
]);

export const preventiveKind = vocabulary("preventive-kind", [
  { value: "anonymisation", label: "anoniem maken", edpb: "a" },
  { value: "backup", label: "reservekopie of herstelplan", edpb: "b" },
  { value: "process", label: "werkwijze veranderen", edpb: "c" },
  { value: "encryption", label: "versleuteling", edpb: "d" },
  { value: "policies", label: "beleid en gedragsregels", edpb: "e" },
  { value: "training", label: "scholing", edpb: "f" },
  { value: "erasure", label: "gegevens wissen", edpb: "g" },
  { value: "logging", label: "logging", edpb: "h" },
  { value: "access-levels", label: "toegang per rol", edpb: "i" },
  { value: "access-control", label: "inlogbeveiliging", edpb: "j" },
  { value: "audits", label: "regelmatige controle", edpb: "k" },
  { value: "physical", label: "fysieke beveiliging", edpb: "l" },
  { value: "pseudonymisation", label: "pseudonimisering", edpb: "m" },
  { value: "up-to-date", label: "systemen bijwerken", edpb: "n" },
  { value: "other", label: "anders", edpb: "o" },
]);

export const immediateAction = vocabulary("immediate-action", [
  { value: "wipe-remote", label: "apparaat op afstand wissen of versleutelen" },
  { value: "take-offline", label: "gepubliceerd bestand offline halen" },
  { value: "ask-destruction", label: "ontvanger gevraagd te vernietigen en dat te bevestigen" },
  { value: "block-account", label: "account of toegang op afstand blokkeren" },
  { value: "change-passwords", label: "wachtwoorden wijzigen" },
  { value: "retrieve", label: "papier, apparaat of bericht teruggehaald" },
  { value: "close-leak", label: "lek gedicht of instelling hersteld" },
  { value: "other", label: "anders" },
]);

export const measureKind = vocabulary("measure-kind", [
  { value: "immediate", label: "meteen gedaan (corrigerend)" },
  { value: "preventive", label: "tegen herhaling" },
]);

export const confidentialityConsequence = vocabulary("confidentiality-consequence", [
  { value: "wider-disclosure", label: "gegevens zijn verder bekend dan mocht", edpb: "a" },
  { value: "linked", label: "kunnen met andere gegevens worden verbonden", edpb: "b" },
  { value: "misuse", label: "kunnen voor iets anders of onrechtmatig worden gebruikt", edpb: "c" },
  { value: "other", label: "anders", edpb: "d" },
  { value: "unknown", label: "wordt nog onderzocht", edpb: "e" },
]);

export const integrityConsequence = vocabulary("integrity-consequence", [
  { value: "invalid-used", label: "onjuiste gegevens zijn gebruikt", edpb: "a" },
  { value: "changed-used", label: "veranderde gegevens zijn ergens anders gebruikt", edpb: "b" },
  { value: "other", label: "anders", edpb: "c" },
  { value: "unknown", label: "wordt nog onderzocht", edpb: "d" },
]);

export const availabilityConsequence = vocabulary("availability-consequence", [
  { value: "no-service", label: "zorg of dienst kon niet worden gegeven", edpb: "a" },
  { value: "disruption", label: "zorg of dienst liep moeilijker", edpb: "b" },
  { value: "other", label: "anders", edpb: "c" },
  { value: "unknown", label: "wordt nog onderzocht", edpb: "d" },
]);

export const impact = vocabulary("impact", [
  { value: "loss-of-control", label: "mensen hebben geen greep meer op hun gegevens", edpb: "a" },
  { value: "limitation-of-rights", label: "mensen kunnen hun rechten niet gebruiken", edpb: "b" },
  { value: "discrimination", label: "discriminatie, stigma of uitsluiting", edpb: "c" },
  { value: "identity-theft", label: "identiteitsfraude", edpb: "d" },
  { value: "fraud", label: "oplichting, spam of phishing", edpb: "e" },
  { value: "financial-loss", label: "financiële schade", edpb: "f" },
  { value: "reversal", label: "pseudoniem ongedaan gemaakt", edpb: "g" },
  { value: "reputation", label: "schade aan de goede naam", edpb: "h" },
  { value: "professional-secrecy", label: "beroepsgeheim geschonden", edpb: "i" },
  { value: "third-parties", label: "gegevens bij mensen die ze niet mogen hebben", edpb: "j" },
  { value: "economic-social", label: "ander groot economisch of sociaal nadeel", edpb: "k" },
  { value: "physical-mental", label: "lichamelijke of psychische schade", edpb: "l" },
  { value: "material", label: "andere materiële of immateriële schade", edpb: "m" },
  { value: "other", label: "anders", edpb: "n" },
  { value: "none", label: "geen gevolgen te verwachten" },
  { value: "unknown", label: "nog niet bekend", edpb: "o" },
]);

export const severity = vocabulary("severity", [
  { value: "minor", label: "beperkt", edpb: "a" },
  { value: "moderate", label: "aanzienlijk", edpb: "b" },
  { value: "severe", label: "ernstig", edpb: "c" },
  { value: "unknown", label: "nog niet bekend", edpb: "d" },
]);

export const risk = vocabulary("risk", [
  { value: "unlikely", label: "risico niet waarschijnlijk", edpb: "c", source: [gdpr(33, 1)] },
  { value: "risk", label: "risico", edpb: "b", source: [gdpr(33, 1)] },
  { value: "high", label: "waarschijnlijk hoog risico", edpb: "a", source: [gdpr(34, 1)] },
  // No letter: the template's fourth answer ("more information is needed") was lost in its JSON Schema, and c means unlikely.
  { value: "unknown", label: "nog niet beoordeeld" },
]);

export const authorityDecision = vocabulary("authority-decision", [
  { value: "notify", label: "melden bij de AP", source: [gdpr(33, 1)] },
  { value: "notify-provisionally", label: "voorlopig melden, later aanvullen of intrekken", source: [gdpr(33, 4)] },
  { value: "not-notify", label: "niet melden, risico niet waarschijnlijk", source: [gdpr(33, 1)] },
  {
    value: "other-notifies",
    label: "een ander meldt",
    definition: "Zo afgesproken met wie samen met ons verantwoordelijk is, of de ander is zelf verantwoordelijk.",
    source: [gdpr(26, 1), gdpr(33, 1)],
  },
  {
    value: "not-ours",
    label: "niet aan ons: wij zijn verwerker en lichten de opdrachtgever in",
    source: [gdpr(33, 2)],
  },
]);

export const otherNotifierGround = vocabulary("other-notifier-ground", [
  { value: "arrangement", label: "zo staat het in onze onderlinge regeling", source: [gdpr(26, 1)] },
  {
    value: "own-breach",
    label: "de ander is zelf verantwoordelijk voor deze gegevens",
    source: [gdpr(4, undefined, "7"), gdpr(33, 1)],
  },
]);

export const notificationKind = vocabulary("notification-kind", [
  { value: "first", label: "eerste melding", edpb: "a" },
  { value: "follow-up", label: "aanvulling (vervolgmelding)", edpb: "b" },
  { value: "withdrawal", label: "intrekking", edpb: "b" },
]);

export const notificationCompleteness = vocabulary("notification-completeness", [
  { value: "complete", label: "volledig", edpb: "a" },
  { value: "incomplete", label: "nog niet volledig", edpb: "b" },
]);

export const peopleDecision = vocabulary("people-decision", [
  { value: "inform", label: "wij vertellen het hun: waarschijnlijk hoog risico", edpb: "b", source: [gdpr(34, 1)] },
  { value: "other-informs", label: "een ander vertelt het hun", edpb: "b", source: [gdpr(26, 1), gdpr(34, 1)] },
  { value: "inform-voluntarily", label: "wij vertellen het hun, ook al hoeft het niet", edpb: "b" },
  { value: "not-high-risk", label: "niet nodig: hoog risico niet waarschijnlijk", edpb: "d", source: [gdpr(34, 1)] },
  { value: "exempt", label: "niet nodig: een uitzondering van art. 34 lid 3", edpb: "e", source: [gdpr(34, 3)] },
]);

export const article34Ground = vocabulary("article-34-ground", [
  {
    value: "unintelligible",
    label: "gegevens waren vooraf onbegrijpelijk gemaakt, zoals door versleuteling",
    edpb: "a",
    source: [gdpr(34, 3, "a")],
  },
  {
    value: "risk-removed",
    label: "maatregelen achteraf namen het hoge risico weg",
    edpb: "b",
    source: [gdpr(34, 3, "b")],
  },
  {
    value: "disproportionate",
    label: "onevenredige inspanning: openbare mededeling in plaats daarvan",
    edpb: "c",
    source: [gdpr(34, 3, "c")],
  },
]);

export const communicationMeans = vocabulary("communication-means", [
  { value: "phone", label: "telefonisch", edpb: "a" },
  { value: "conversation", label: "in een gesprek", edpb: "a" },
  { value: "letter", label: "brief", edpb: "a" },
  { value: "email", label: "e-mail", edpb: "a" },
  { value: "website", label: "website", edpb: "b" },
  { value: "social-media", label: "sociale media", edpb: "b" },
  { value: "newspaper", label: "krant", edpb: "b" },
  { value: "other", label: "anders", edpb: "c" },
]);

export const otherParty = vocabulary("other-party-to-tell", [
  { value: "municipality", label: "gemeente" },
  { value: "care-office", label: "zorgkantoor" },
  { value: "principal", label: "opdrachtgever, als wij verwerker zijn" },
  { value: "joint-controller", label: "organisatie met wie wij samen verantwoordelijk zijn" },
  { value: "insurer", label: "verzekeraar" },
  { value: "police", label: "politie (aangifte)" },
  { value: "health-inspectorate", label: "Inspectie Gezondheidszorg en Jeugd" },
  { value: "municipal-supervisor", label: "toezichthouder Wmo van de gemeente" },
  { value: "ict-supplier", label: "leverancier of Z-CERT" },
  { value: "staff-representation", label: "personeelsvertegenwoordiging" },
  { value: "client-council", label: "cliëntenraad" },
  { value: "board-of-supervisors", label: "raad van toezicht" },
  { value: "other", label: "anders" },
]);

export const messageSide = vocabulary("message-side", [
  { value: "internal", label: "binnen de organisatie" },
  { value: "external", label: "buiten de organisatie" },
]);

export const breachRecipient = vocabulary("breach-recipient", [
  {
    value: "bound",
    label: "bekend, met een zwijgplicht of contract",
    definition: "Bijvoorbeeld een collega, een andere zorgverlener, een vaste leverancier.",
  },
  {
    value: "known",
    label: "bekend, zonder zwijgplicht",
    definition: "Bijvoorbeeld een andere cliënt, een buur, een klant.",
  },
  { value: "unknown", label: "onbekend", definition: "Bijvoorbeeld wie het vond of heeft gestolen." },
  {
    value: "malicious",
    label: "iemand met kwade bedoelingen",
    definition: "Bijvoorbeeld een inbreker, een oplichter.",
  },
  { value: "public", label: "iedereen: het was openbaar" },
  { value: "not-yet-known", label: "weten wij nog niet" },
]);

export const readState = vocabulary("read-state", [
  { value: "yes", label: "ja" },
  { value: "no", label: "nee, en dat blijkt ergens uit" },
  { value: "undeterminable", label: "niet vast te stellen" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const deletionState = vocabulary("deletion-state", [
  { value: "deletion-confirmed", label: "gewist of vernietigd, en dat is bevestigd" },
  { value: "return-confirmed", label: "teruggekregen, en er is geen kopie" },
  { value: "asked", label: "gevraagd, nog niet bevestigd" },
  { value: "refused", label: "geweigerd of niet mogelijk" },
  { value: "not-asked", label: "nog niet gevraagd" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const exfiltrationState = vocabulary("exfiltration-state", [
  { value: "excluded", label: "nee, en dat is met zekerheid vastgesteld" },
  { value: "not-excluded", label: "geen teken van gezien, maar niet uitgesloten" },
  { value: "likely", label: "waarschijnlijk wel" },
  { value: "confirmed", label: "ja" },
  { value: "unknown", label: "wordt nog onderzocht" },
]);

export const exfiltrationEvidence = vocabulary("exfiltration-evidence", [
  { value: "traffic-logs", label: "logboek van al het verkeer naar buiten" },
  { value: "system-logs", label: "logboek van het systeem of de toepassing" },
  { value: "investigation", label: "onderzoek door een deskundige van buiten" },
  { value: "offline", label: "het systeem had geen verbinding" },
  { value: "unreadable", label: "de gegevens waren versleuteld met een sleutel die veilig is" },
  { value: "other", label: "anders" },
]);

export const backupState = vocabulary("backup-state", [
  { value: "usable", label: "ja, en die is te gebruiken" },
  { value: "partial", label: "voor een deel" },
  { value: "hit-too", label: "ook geraakt, of niet te gebruiken" },
  { value: "paper-only", label: "alleen op papier" },
  { value: "none", label: "nee" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const serviceEffect = vocabulary("service-effect", [
  { value: "none", label: "geen: zorg of dienst ging gewoon door" },
  { value: "delay", label: "vertraging of ongemak" },
  { value: "postponed", label: "zorg, dienst of betaling is uitgesteld of uitgevallen" },
  { value: "vital", label: "gevaar voor leven, gezondheid of veiligheid" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const protectionMethod = vocabulary("protection-method", [
  { value: "device-encryption", label: "hele apparaat of schijf versleuteld" },
  { value: "file-encryption", label: "bestanden of databank versleuteld" },
  { value: "message-encryption", label: "bericht versleuteld verstuurd" },
  { value: "salted-hash", label: "wachtwoorden onomkeerbaar bewerkt, met salt (hash)" },
  { value: "plain-hash", label: "wachtwoorden bewerkt zonder salt" },
  { value: "pseudonyms", label: "namen vervangen; de lijst ligt ergens anders" },
  { value: "password", label: "alleen een wachtwoord of pincode" },
  { value: "other", label: "anders" },
]);

export const protectionStrength = vocabulary("protection-strength", [
  { value: "state-of-the-art", label: "sterk, naar de stand van de techniek" },
  { value: "weak", label: "zwak of verouderd" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const keyState = vocabulary("key-state", [
  { value: "safe", label: "veilig: niemand anders heeft de sleutel of het wachtwoord" },
  { value: "compromised", label: "gelekt, erbij bewaard of te raden" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const protectedPart = vocabulary("protected-part", [
  { value: "all", label: "voor alle gegevens" },
  { value: "part", label: "voor een deel van de gegevens" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const detail = vocabulary("breach-detail", [
  {
    value: "trace",
    label: "een los gegeven dat weinig over iemand zegt",
    definition: "Bijvoorbeeld een dieetwens. Nooit een diagnose, medicijn, behandeling of hulpvraag.",
  },
  { value: "some", label: "enkele gegevens over iemand" },
  { value: "file", label: "veel over iemand: een verslag, een uitslag of een heel dossier" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const identification = vocabulary("identification", [
  { value: "direct", label: "meteen: naam, nummer of gezicht" },
  { value: "indirect", label: "met wat moeite, samen met andere gegevens" },
  { value: "hardly", label: "bijna niet: namen zijn vervangen, en de lijst is veilig" },
  { value: "unknown", label: "weten wij nog niet" },
]);

export const authorityContact = vocabulary("authority-contact", [
  { value: "question", label: "vraag of verzoek om informatie" },
  {
    value: "order-to-inform",
    label: "opdracht om het de mensen te vertellen",
    source: [gdpr(34, 4), gdpr(58, 2, "e")],
  },
  {
    value: "no-need-to-inform",
    label: "besluit dat het de mensen niet verteld hoeft te worden",
    source: [gdpr(34, 4)],
  },
  { value: "closure", label: "bericht dat de melding is afgesloten" },
  { value: "other", label: "ander bericht" },
]);
