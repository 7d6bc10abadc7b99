// Sentences that still stand in many privacy documents of care organisations and are wrong or outdated, as a table for a
// lawyer to read: by which words they are known, what is wrong with them, what is right, and where that stands.
// State of the law: November 2026. A row number is permanent; rows that are missing here are found by another rule
// (F1, F17, F26 impossible-article, F28 left-over-instruction, other-organisation, cut-off-contact, dead-link).

import { bw } from "./bw.ts";
import type { Citation } from "./citation.ts";
import { toConfirm } from "./citation.ts";
import { gdpr } from "./gdpr.ts";
import { ap, edpb } from "./guidance.ts";
import { jeugdwet } from "./jeugdwet.ts";
import { outdatedCareStatements } from "./outdated-care.ts";
import { uavg } from "./uavg.ts";
import { wmo2015 } from "./wmo2015.ts";

export interface OutdatedStatement {
  readonly row: string;
  /** In small letters: without one of these the page is not looked at further. */
  readonly signs: readonly string[];
  /** Any one of these. A page is read as lines: a paragraph, "• " a list item, "| " a table row. */
  readonly says: readonly RegExp[];
  /** Or all of one row, in one sentence and in any order: people say the same thing in many ways. The first says where. */
  readonly together?: readonly (readonly [where: RegExp, ...parts: RegExp[]])[];
  /** Must stand in the statement or in the 300 characters before it. */
  readonly near?: RegExp;
  /** In the same sentence this makes it right, or makes it a report of how it was. */
  readonly unless?: RegExp;
  /** All of these must stand in it: parts by which it is known. */
  readonly needs?: readonly RegExp[];
  /** With all of these in it the statement is complete, and right. */
  readonly complete?: readonly RegExp[];
  /** Anywhere on the page this makes it right. */
  readonly onPage?: RegExp;
  readonly wrong: string;
  readonly right: string;
  readonly source: readonly Citation[];
}

const past =
  /bestaat niet meer|niet langer nodig|afgeschaft|vervallen|hoeft niet meer|vroeger|voorheen|in plaats van/iu;

const generalStatements: readonly OutdatedStatement[] = [
  {
    row: "F2",
    signs: ["ontoegankelijk", "niet toegankelijk"],
    says: [/voor onbevoegden? (?:ontoegankelijk|niet toegankelijk)/giu],
    near: /datalek|inbreuk/iu,
    unless: /\b(?:zorg|maak|houd|bewaar|sluit|berg)\b/iu,
    wrong: "Hier staat dat gegevens bij een datalek voor onbevoegden ontoegankelijk zijn. Dat is omgekeerd.",
    right: "Een datalek is het juist als onbevoegden erbij konden: schrijf toegankelijk (art. 4 onder 12 AVG).",
    source: [gdpr(4)],
  },
  {
    row: "F3",
    signs: ["72 uur", "tweeënzeventig uur"],
    says: [
      /(?:72|tweeënzeventig) uur (?:na|nadat|vanaf|sinds) (?:(?:het (?:ontstaan|plaatsvinden|begin)|de datum|het moment) van )?(?:de|het|een|dit|dat|ieder|elk) (?:datalek|inbreuk|incident|lek|gebeurtenis|voorval|verlies)/giu,
    ],
    unless: /ontde[kc]|kennis|\bweten\b|\bweet\b|bekend|geconstateerd|vastgesteld|bewust/iu,
    wrong: "Hier lopen de 72 uur vanaf het datalek zelf.",
    right:
      "De 72 uur lopen vanaf het moment waarop wij redelijk zeker weten dat er een datalek is (art. 33 lid 1 AVG).",
    source: [gdpr(33, 1), edpb("9/2022", "§ 31")],
  },
  {
    row: "F4",
    signs: ["72 uur"],
    says: [
      /(?:niet langer dan|maximaal|hooguit|hoogstens|ten hoogste|binnen) 72 uur[^.\n]{0,20}(?:duren|duurt|nemen|afgerond|klaar)/giu,
      /onderzoek[^.\n]{0,40}(?:maximaal|hooguit|hoogstens|ten hoogste|niet langer dan|tot)[^.\n]{0,12} 72 uur/giu,
      /72 uur[^.\n]{0,30} (?:om|voor)[^.\n]{0,30}(?:onderzoek|uit te zoeken)/giu,
    ],
    near: /onderzoek|uitzoeken|uit te zoeken/iu,
    unless: /voor het melden|om te melden/iu,
    wrong: "Hier mag het onderzoek naar een datalek 72 uur duren. Dan is er geen tijd meer om te melden.",
    right:
      "Het onderzoek vooraf is kort. De 72 uur zijn voor het melden, en nog onderzoeken is geen reden om te wachten: aanvullen mag later (art. 33 lid 1 en 4 AVG).",
    source: [gdpr(33, 1), gdpr(33, 4), edpb("9/2022", "§ 33-35")],
  },
  {
    row: "F5",
    signs: ["datalek", "inbreuk"],
    says: [
      /(?:geen sprake meer|niet (?:meer|langer) sprake|niet langer sprake) (?:van|is van) (?:een |het )?(?:datalek|inbreuk)/giu,
      /(?:is|was) (?:het |dit |er )?(?:dan )?(?:niet langer een|geen) (?:datalek|inbreuk) meer/giu,
    ],
    unless: /blijft (?:het |dit )?(?:wel )?een (?:datalek|inbreuk)/iu,
    wrong: "Hier houdt een datalek op een datalek te zijn als er geen misbruik is gemaakt.",
    right:
      "Het blijft een datalek en het komt in het register. Het risico kan wel zo klein zijn dat melden niet hoeft (art. 33 lid 1 en 5 AVG).",
    source: [gdpr(4), gdpr(33, 5)],
  },
  {
    row: "F6",
    signs: ["gevoelige aard", "nadelige gevolgen", "aanmerkelijk risico"],
    says: [
      /(?:persoons)?gegevens van gevoelige aard[^.\n]{0,200}(?:meld|gemeld)/giu,
      /ernstige nadelige gevolgen/giu,
      /aanmerkelijk risico op (?:verlies|onrechtmatige)/giu,
    ],
    near: /datalek|inbreuk|melding|gemeld/iu,
    unless: past,
    wrong: "Hier hangt melden af van gevoelige gegevens of ernstige gevolgen. Dat was de maatstaf van vóór 2018.",
    right: "Melden moet altijd, behalve als een risico voor mensen niet waarschijnlijk is (art. 33 lid 1 AVG).",
    source: [gdpr(33, 1)],
  },
  {
    row: "F7",
    signs: ["persoonlijke levenssfeer", "privacy"],
    says: [
      /(?:grote|ernstige|waarschijnlijk ongunstige|ongunstige) gevolgen (?:zal hebben |heeft )?voor (?:de|diens|zijn|hun) (?:persoonlijke levenssfeer|privacy)/giu,
    ],
    unless: past,
    wrong:
      "Hier horen mensen het alleen bij grote gevolgen voor hun persoonlijke levenssfeer. Dat is de oude maatstaf.",
    right: "Vertel het de mensen als er waarschijnlijk een hoog risico voor hen is (art. 34 lid 1 AVG).",
    source: [gdpr(34, 1)],
  },
  {
    row: "F8",
    signs: ["alle betrokken", "iedere betrokkene", "elke betrokkene"],
    says: [
      /(?:alle betrokken(?:en| personen)|(?:iedere|elke) betrokkene)[^.\n]{0,40}(?:op de hoogte|geïnformeerd|informeren|ingelicht|inlichten|bericht)/giu,
      /(?:informe\p{L}{1,6}|waarschuw\p{L}{0,4}|inlichten|vertellen)[^.\n]{0,30} (?:alle betrokken(?:en| personen)|(?:iedere|elke) betrokkene)/giu,
    ],
    near: /datalek|inbreuk|\blek\b/iu,
    unless: /hoog risico|hoge risico|reglement|wijziging/iu,
    wrong: "Hier moeten na een datalek altijd alle betrokkenen worden geïnformeerd.",
    right:
      "De wet vraagt dat alleen als er waarschijnlijk een hoog risico voor hen is (art. 34 lid 1 AVG). Wie meer wil vertellen, mag dat als eigen keuze.",
    source: [gdpr(34, 1)],
  },
  {
    row: "F9",
    signs: ["hoog risico"],
    says: [
      /hoog risico[^\n]{0,30}(?:sprake|als|indien|wanneer|betekent|is)[^\n]{0,50}(?:kan|kunnen) leiden tot[^.]{0,80}schade/giu,
    ],
    unless: /waarschijnlijk|\bkans\b/iu,
    wrong: "Hier is elk datalek dat tot schade kan leiden een hoog risico. Dat is de maatstaf voor een gewoon risico.",
    right:
      "Bij een hoog risico telt hoe groot de kans is en hoe erg het is, samen (overweging 75, 76 en 85 en art. 34 lid 1 AVG).",
    source: [gdpr(34, 1), edpb("9/2022")],
  },
  {
    row: "F10",
    signs: ["van de wet"],
    says: [
      /\bart(?:ikel(?:en)?|\.) \d{1,3}(?: tot en met \d{1,3})? van de wet(?=[\s),.;]{1,2}(?:en|niet|of|is|zijn|voor)\b|[),.;]|\n|$)/gu,
    ],
    wrong: 'Hier staat een artikel van "de wet" zonder naam. In oude reglementen was dat een wet die is vervallen.',
    right: "Noem de wet die nu geldt: de AVG, de UAVG of een zorgwet, en zoek het artikel daarin op.",
    source: [toConfirm(uavg(51))],
  },
  {
    row: "F11",
    signs: ["aangemeld", "voorafgaand onderzoek"],
    says: [
      /verwerking[^.\n]{0,180} aangemeld(?= (?:bij|indien|voordat|als|wanneer)|[,.])/giu,
      /voorafgaand onderzoek/giu,
    ],
    unless: new RegExp(`${past.source}|\\bFG\\b|functionaris`, "iu"),
    wrong:
      "Hier wordt een verwerking aangemeld bij de toezichthouder, of doet die vooraf onderzoek. Dat is afgeschaft.",
    right:
      "Houd een register van verwerkingen bij (art. 30 AVG), doe bij een waarschijnlijk hoog risico een DPIA (art. 35) en vraag zo nodig vooraf advies aan de AP (art. 36).",
    source: [gdpr(30), gdpr(35), gdpr(36)],
  },
  {
    row: "F12",
    signs: ["toestemming"],
    says: [
      /(?:vraag|vragen|vraagt)[^.\n]{0,40}schriftelijke toestemming/giu,
      /(?:verwerking|verwerken van (?:persoons)?gegevens)[^.\n]{0,40} (?:geschiedt|vindt plaats|gebeurt|berust|rust|is gebaseerd)[^.\n]{0,30} toestemming/giu,
      /(?:persoons)?gegevens[^.\n]{0,30}(?:alleen|slechts|pas|uitsluitend)[^.\n]{0,40}(?:verwerkt|verwerken|bewaard|vastgelegd)[^.\n]{0,30} toestemming/giu,
    ],
    near: /gegevens|verwerking/iu,
    unless:
      /om te delen|\bdelen\b|derden|zwijgplicht|geheim|\bfoto|nieuwsbrief|wetenschappelijk|geen toestemming|niet op toestemming|zonder toestemming|niet nodig|overeenkomst/iu,
    wrong: "Hier steunt het vastleggen van gegevens voor zorg op toestemming.",
    right:
      "Zorg steunt op de overeenkomst, een wettelijke plicht of een taak van algemeen belang (art. 6 lid 1 en art. 9 lid 2 onder h AVG). Vraag toestemming (AVG) alleen waar iemand echt vrij kan kiezen. Toestemming om te delen is iets anders.",
    source: [gdpr(6, 1), gdpr(7, 4), gdpr(9, 2, "h"), uavg(30, 3, "a")],
  },
  {
    row: "F13",
    signs: ["register"],
    says: [
      /alle persoonsgegevens[^.\n]{0,50} register/giu,
      /register (?:van|met) (?:alle )?persoonsgegevens(?!\p{L})/giu,
      /register[^.\n]{0,30} alle persoonsgegevens/giu,
      /register waarin[^.\n]{0,30} welke persoonsgegevens/giu,
    ],
    unless: /verwerkingsactiviteit|per verwerking|geen register/iu,
    wrong: "Hier staat dat alle persoonsgegevens in een register komen.",
    right:
      "Het register gaat over verwerkingen: wat wij doen, waarvoor, met welke soorten gegevens (art. 30 lid 1 AVG).",
    source: [gdpr(30, 1)],
  },
  {
    row: "F14",
    signs: ["verwerkersovereenkomst", "verwerkers overeenkomst"],
    says: [
      /met (?:alle|iedere|elke) (?:partij|organisatie|instantie|ontvanger|derde|ketenpartner|samenwerkingspartner)\p{L}{0,3}[^.\n]{0,120}verwerkers ?overeenkomst/giu,
      /verwerkers ?overeenkomst\p{L}{0,2}[^.\n]{0,50} met (?:alle|iedere|elke) (?:partij|organisatie|instantie|ontvanger|derde|ketenpartner|samenwerkingspartner)/giu,
      /verwerkers ?overeenkomst\p{L}{0,2}[^.\n]{0,30} met (?:de|het|uw|onze) (?:gemeente|huisarts|zorgkantoor|zorgverzekeraar|accountant|arbodienst|bedrijfsarts|uwv|belastingdienst)/giu,
    ],
    unless: /(?:voor|namens) ons|in (?:onze )?opdracht|geen verwerkers ?overeenkomst|niet nodig|die verwerker zijn/iu,
    wrong: "Hier wordt een verwerkersovereenkomst gesloten met iedereen die gegevens krijgt.",
    right:
      "Een verwerkersovereenkomst is alleen voor wie in onze opdracht gegevens verwerkt (art. 28 lid 3 AVG). Gemeente, zorgkantoor, huisarts en accountant zijn zelf verantwoordelijk; andere afspraken met hen mogen.",
    source: [gdpr(28, 3), gdpr(4)],
  },
  {
    row: "F15",
    signs: ["vijftien", "15", "34e", "35e", "18e", "achttiende"],
    says: [
      /(?:bewaar|bewaren|bewaard|dossier)[^.\n]{0,80} (?:vijftien(?: \(15\))?|15) jaar/giu,
      /(?:vijftien(?: \(15\))?|15) jaar[^.\n]{0,60}(?:bewaar|bewaren|bewaard|dossier)/giu,
      /(?:34e|34ste|vierendertigste|35e|35ste) levensjaar/giu,
      /minderjarige[^.\n]{0,60}bewaar[^.\n]{0,40}(?:achttiende|18e|18de) (?:levens)?jaar/giu,
    ],
    unless: /\bwmo\b|7\.3\.8|7:454/iu,
    wrong: "Hier staat een bewaartermijn van vijftien jaar, of een die bij minderjarigen pas later begint.",
    right:
      "Een medisch dossier en een jeugdhulpdossier: twintig jaar vanaf de laatste wijziging, ook bij minderjarigen. Vijftien jaar geldt alleen voor de Wmo 2015. Verwijs met de bouwsteen RetentionPeriod naar de bewaartermijnen.",
    source: [bw("7:454", 3), jeugdwet("7.3.8", 3), toConfirm(wmo2015("5.3.4", 1))],
  },
  {
    row: "F16",
    signs: ["vervaardig", "aangemaakt", "opgemaakt", "ontstaan"],
    says: [/(?:twintig|20) ja(?:ar|ren)[^.\n]{0,90}(?:vervaardig|aangemaakt|opgemaakt|ontstaan)/giu],
    unless: /laatste wijziging/iu,
    wrong: "Hier lopen de twintig jaar vanaf het maken van de gegevens.",
    right:
      "De twintig jaar lopen vanaf de laatste wijziging in het dossier (art. 7:454 lid 3 BW, art. 7.3.8 lid 3 Jeugdwet).",
    source: [bw("7:454", 3), jeugdwet("7.3.8", 3)],
  },
  {
    row: "F18",
    signs: ["afspraak", "formulier"],
    says: [
      /rechten?[^.\n]{0,80}(?:kunt u|kan (?:de cliënt|men|hij)) (?:hiervoor|daarvoor|dan) een afspraak maken/giu,
      /(?:recht|verzoek|inzage)[^.\n]{0,80}(?:moet|moeten|dient|dienen|alleen|uitsluitend)[^.\n]{0,40}(?:een afspraak|op afspraak|formulier)/giu,
    ],
    unless: /hoeft|hoeven|mag ook|mondeling|niet (?:nodig|verplicht)|zonder (?:afspraak|formulier)/iu,
    wrong: "Hier is een afspraak of een formulier nodig om een recht te gebruiken.",
    right:
      "Aanbieden mag, eisen niet: een vraag in elke vorm telt, en de termijn loopt vanaf die vraag (art. 12 lid 2 en 3 AVG).",
    source: [gdpr(12, 2), gdpr(12, 3), edpb("01/2022")],
  },
  {
    row: "F19",
    signs: ["schriftelijk"],
    says: [
      /schriftelijk(?:e)? (?:verzoek(?:en|t)?(?!\p{L})|(?:in te dienen|indienen|ingediend|aanvragen|aanvraag|te verzoeken)(?!\p{L}))/giu,
      /verzoek[^.\n]{0,50} schriftelijk (?:worden |te worden )?(?:ingediend|indienen|in te dienen|gedaan|te doen)/giu,
    ],
    near: /gegevens|dossier|inzage|betrokkene|cliënt|recht/iu,
    unless:
      /mondeling|mag ook|hoeft|elektronisch|digitaal|portaal|vernietig|politie|justitie|officier|rechter|rechtbank|vordering|toezichthouder/iu,
    wrong: "Hier moet een verzoek schriftelijk worden gedaan.",
    right:
      "De AVG stelt geen eis aan de vorm: een mondelinge vraag telt ook, en wij schrijven die zelf op (art. 12 AVG). Alleen een medisch dossier laten vernietigen gaat op schrift of digitaal.",
    source: [gdpr(12, 2), edpb("01/2022"), bw("7:455", 1)],
  },
  {
    row: "F20",
    signs: ["klacht"],
    says: [
      /(?:wenden tot|terecht bij|richten tot)[^.\n]{0,40}klachten(?:commissie|functionaris|regeling|bemiddelaar)/giu,
      /klachten(?:procedure|regeling|commissie)[^.\n]{0,30}(?:kenbaar maken|indienen|melden|terecht)/giu,
    ],
    near: /gegevens|privacy|verzoek|reglement/iu,
    onPage:
      /(?:klacht|klagen)[^\n]{0,200}(?:Autoriteit Persoonsgegevens|\bAP\b)|(?:Autoriteit Persoonsgegevens|\bAP\b)[^\n]{0,120}(?:klacht|klagen)/u,
    wrong: "Hier kan iemand alleen binnen de organisatie klagen.",
    right:
      "Noem ook de klacht bij de Autoriteit Persoonsgegevens (art. 77 AVG) en de rechter (art. 79 AVG, art. 35 UAVG).",
    source: [gdpr(77), gdpr(79), uavg(35)],
  },
  {
    row: "F21",
    signs: ["aard van de inbreuk", "aard van het datalek"],
    says: [
      /(?:mededeling|bericht|melding|brief|kennisgeving) aan (?:de )?betrokkenen?[^\n]{0,160}aard van (?:de inbreuk|het datalek)[^\n.]{0,160}/giu,
    ],
    needs: [/maatregel/iu],
    complete: [/gevolg/iu, /contact|waar (?:zij|men|iemand)|bij wie|meer informatie/iu],
    wrong: "Hier krijgen mensen alleen de aard van het datalek en de maatregelen te horen.",
    right: "In het bericht staan ook de gevolgen, en bij wie mensen terechtkunnen (art. 34 lid 2 AVG).",
    source: [gdpr(34, 2)],
  },
  {
    row: "F22",
    signs: ["register"],
    says: [
      /\b(?:in (?:een|het|ons|dit) |het )?(?:datalek(?:ken)?|lek)?register(?: van datalekken)?[^\n]{0,30}:\n(?:• [^\n]{1,200}\n?){1,15}/giu,
      /(?:datalek(?:ken)?register|register van datalekken)[^.\n]{0,40}(?:staa[nt]|bevat|nemen|alleen)[^.\n]{0,240}gemeld[^.\n]{0,160}/giu,
    ],
    near: /datalek/iu,
    needs: [/datalek/iu],
    complete: [/gevolg/iu, /maatregel/iu],
    wrong: "Wat hier in het register van datalekken komt, is te weinig.",
    right:
      "In het register staan de feiten, de gevolgen en de maatregelen, zo dat de AP het kan nagaan (art. 33 lid 5 AVG). De stappen van dit handboek vragen dat al.",
    source: [gdpr(33, 5)],
  },
  {
    row: "F23",
    signs: ["bulkmelding", "gelijksoortige"],
    says: [/bulkmelding/giu, /gelijksoortige (?:inbreuken|datalekken)/giu],
    unless: /verzekeraar|pensioen|\bbank|niet voor ons|niet bedoeld|kan niet/iu,
    wrong: "Hier kan een bulkmelding worden gedaan.",
    right:
      "Die is alleen voor leden van de Pensioenfederatie, het Verbond van Verzekeraars en de Nederlandse Vereniging van Banken. Een zorgorganisatie meldt elk datalek apart.",
    source: [ap("datalek melden, bulkmelding")],
  },
  {
    row: "F24",
    signs: ["verwerkingsmogelijkheden"],
    says: [/gezamenlijke verwerkingsmogelijkheden/giu],
    wrong: 'Hier staat "gezamenlijke verwerkingsmogelijkheden"; dat woord kent de wet niet.',
    right: "Bedoeld zijn gezamenlijke verwerkingsverantwoordelijken (art. 26 en art. 30 lid 1 onder a AVG).",
    source: [gdpr(26), gdpr(30, 1, "a")],
  },
  {
    row: "F25",
    signs: ["vitaal", "vitale"],
    says: [/(?<![^\n])(?:[•|] [^\n]{1,400}(?:\n|$)){4,14}/gu],
    needs: [/toestemming/iu, /overeenkomst/iu, /wettelijke/iu, /vita[la]/iu],
    complete: [/algemeen belang|openbaar gezag|publieke taak/iu],
    wrong: "Hier staan niet alle grondslagen: de taak van algemeen belang ontbreekt.",
    right:
      "Er zijn zes grondslagen. Ook art. 6 lid 1 onder e AVG hoort erbij: een taak van algemeen belang of openbaar gezag.",
    source: [gdpr(6, 1, "e")],
  },
  {
    row: "F25",
    signs: ["vijf"],
    says: [/\bvijf (?:wettelijke )?(?:rechtsgrond|grondslag|grond)en\b/giu],
    wrong: "Hier staan vijf grondslagen; de AVG kent er zes.",
    right: "Noem ook de zesde, art. 6 lid 1 onder e AVG: een taak van algemeen belang of openbaar gezag.",
    source: [gdpr(6, 1)],
  },
  {
    row: "F27",
    signs: ["identiteit", "wie wij zijn"],
    says: [
      /(?:deelt|delen|vertel\p{L}{0,4}|informe\p{L}{1,6}|meld\p{L}{0,3}|laten)[^\n]{0,300}:\n(?:• [^\n]{1,300}\n?){1,12}/giu,
      /(?:deelt|delen|vertel\p{L}{0,4}|informe\p{L}{1,6}|melden|laten)[^.\n:]{0,100}(?:identiteit|wie (?:wij|we) zijn) en [^.\n:]{0,20}doel(?:en|einden)?[^.\n:]{0,100}/giu,
    ],
    needs: [/identiteit|wie (?:wij|we) zijn/iu, /doel|waarvoor/iu],
    complete: [/recht/iu, /bewaar|bewaren|hoe lang/iu, /klacht|klagen/iu],
    wrong: "Hier horen mensen alleen wie wij zijn en waarvoor wij gegevens gebruiken. Dat is te weinig.",
    right:
      "Vertel ook de grondslag, wie de gegevens krijgt, hoe lang wij ze bewaren, welke rechten er zijn, hoe men de FG bereikt en waar men kan klagen (art. 13 en 14 AVG). De privacyverklaring van dit handboek doet dat.",
    source: [gdpr(13), gdpr(14)],
  },
  {
    row: "F29",
    signs: ["fg", "functionaris"],
    says: [
      /(?:zo nodig|indien nodig|eventueel|desgewenst|waar nodig)[^.;\n]{0,40}(?:\bFG\b|functionaris (?:voor (?:de )?)?gegevensbescherming)/giu,
      /(?:\bFG\b|functionaris (?:voor (?:de )?)?gegevensbescherming)\)?[^.;\n]{0,30}(?:zo nodig|indien nodig|desgewenst)/giu,
      /(?:respons?e?team|crisisteam|datalekteam)[^\n]{0,40}\n(?:• [^\n]{1,100}\n){0,6}• [^\n]{0,20}(?:\bFG\b|functionaris (?:voor (?:de )?)?gegevensbescherming)[^\n]{0,60}/giu,
    ],
    unless: /advise|advies|niet in het team|beslist niet|toezicht/iu,
    wrong: "Hier komt de FG er alleen zo nodig bij, of zit de FG in het team dat beslist.",
    right:
      "De FG wordt op tijd bij elk datalek betrokken en adviseert (art. 38 lid 1 AVG), en heeft geen taak die daarmee botst (art. 38 lid 6 AVG).",
    source: [gdpr(38, 1), gdpr(38, 6)],
  },
  {
    row: "F30",
    signs: ["accountant", "boekhouder"],
    says: [
      /(?:toegang tot|inzage in)[^\n]{0,30}dossier[^\n]{0,300}(?:boekhouder|accountant)/giu,
      /(?:toegang|inzage)[^\n]{0,60}dossier[^\n]{0,200}:\n(?:[^\n]{1,80}\n){0,8}[^\n]{0,12}(?:boekhouder|accountant)/giu,
      /(?:boekhouder|accountant)[^.\n]{0,40}(?:toegang|inzage|inzien|kijken)[^.\n]{0,40}dossier/giu,
    ],
    unless: /geen (?:inhoud|toegang|inzage)|\bniet\b|alleen cijfers/iu,
    wrong: "Hier heeft de accountant of boekhouder toegang tot cliëntdossiers.",
    right:
      "Een accountant of boekhouder krijgt cijfers, nooit de inhoud van de zorg: alleen wie bij de zorg betrokken is en zwijgplicht heeft, mag die zien (art. 9 lid 3 AVG, art. 30 lid 4 UAVG).",
    source: [gdpr(9, 3), uavg(30, 4), bw("7:457", 2)],
  },
  {
    row: "F31",
    signs: ["bijzondere", "godsdienst", "levensovertuiging", "vakbond", "vakvereniging"],
    says: [
      // Two items of one list stand beside each other; a list under these words, or after their colon, is one of such data.
      /(?<!• [^\n]{0,80})bijzondere (?:persoons)?gegevens[^\n]{0,160}\n(?:• [^\n]{1,120}\n){0,10}• [^\n]{0,20}strafrecht[^\n]{0,60}/giu,
      /bijzondere (?:persoons)?gegevens[^\n]{0,160}:\n(?:• [^\n]{1,120}\n){0,10}• [^\n]{0,20}strafrecht[^\n]{0,60}/giu,
      /bijzondere (?:persoons)?gegevens (?:zijn|zoals|bijvoorbeeld|over)[^.\n]{0,200}strafrecht/giu,
      /(?:godsdienst|geloof|levensovertuiging|\bras\b)[^.\n]{0,200}(?:vakbond|vakvereniging|vakverbond)[^.\n]{0,60}strafrecht/giu,
      /(?:godsdienst|geloof)[^.\n]{0,60}\bras\b[^.\n]{0,120}(?:vakbond|vakvereniging|vakverbond)/giu,
    ],
    unless: /aparte soort|art(?:ikel|\.) 10\b|genetisch|biometrisch/iu,
    wrong: "Deze lijst van bijzondere persoonsgegevens klopt niet met de wet.",
    right:
      "Genetische en biometrische gegevens horen erbij (art. 9 lid 1 AVG). Strafrechtelijke gegevens zijn een eigen soort met eigen regels (art. 10 AVG, art. 31 tot en met 33 UAVG).",
    source: [gdpr(9, 1), gdpr(10), uavg(31)],
  },
  {
    row: "F32",
    signs: ["ssl", "https", "tls"],
    says: [/(?:\bssl\b|\bhttps\b|\btls\b)[^.\n]{0,40} (?:wettelijk )?verplicht/giu],
    unless: /niet (?:met naam )?verplicht|volgt uit|art(?:ikel|\.) 32/iu,
    wrong: "Hier is een SSL-certificaat of https verplicht.",
    right:
      "Geen artikel noemt het met naam. Een versleutelde website volgt uit de plicht om passend te beveiligen (art. 32 AVG).",
    source: [gdpr(32, 1)],
  },
  {
    row: "F33",
    signs: ["actionpage", "datalekken.autoriteitpersoonsgegevens", "sinds 1 januari 2016"],
    says: [/datalekken\.autoriteitpersoonsgegevens\.nl|actionpage/giu, /sinds 1 januari 2016[^.\n]{0,60}datalek/giu],
    unless: past,
    wrong: "Hier staat een oud meldadres of de oude meldplicht van 2016.",
    right:
      "De plicht komt nu uit art. 33 AVG (25 mei 2018). Melden gaat op de website van de AP, met het meldformulier datalekken.",
    source: [gdpr(33, 1), ap("datalek melden")],
  },
  {
    row: "F34",
    signs: ["minder gegevens"],
    says: [/beperking[^\n]{0,80}minder (?:persoons)?gegevens/giu],
    wrong: "Hier is beperking van de verwerking uitgelegd als minder gegevens verwerken.",
    right:
      "Beperking is tijdelijk stilzetten: wij bewaren de gegevens en doen er verder niets mee, in de gevallen die de wet noemt (art. 18 lid 1 en 2 AVG).",
    source: [gdpr(18, 1), gdpr(18, 2)],
  },
  {
    row: "F35",
    signs: ["bezwaar"],
    says: [/beoorde\p{L}{2,6}[^.\n]{0,110} of (?:het|uw|een|zijn|dit) bezwaar (?:gerechtvaardigd|gegrond|terecht)/giu],
    unless: /stopp|stop\b|stilge|stil zetten/iu,
    wrong: "Hier beoordeelt de organisatie of een bezwaar gerechtvaardigd is, en gaat intussen door.",
    right:
      "Het is omgekeerd: wij stoppen bij ontvangst, en gaan alleen verder als wij zelf dwingende redenen laten zien (art. 21 lid 1 en art. 18 lid 1 onder d AVG).",
    source: [gdpr(21, 1), gdpr(18, 1, "d")],
  },
];

/** Every statement that is known to be wrong or outdated: of the GDPR, and of Dutch care law. */
export const outdatedStatements: readonly OutdatedStatement[] = [...generalStatements, ...outdatedCareStatements];
