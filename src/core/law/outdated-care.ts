// The same table for Dutch care law: what handbooks of care organisations say of sharing, refusing, keeping and destroying, and
// what is wrong with it. State of the law: November 2026.
import { bw } from "./bw.ts";
import { toConfirm } from "./citation.ts";
import { gdpr } from "./gdpr.ts";
import { ap } from "./guidance.ts";
import { jeugdwet } from "./jeugdwet.ts";
import type { OutdatedStatement } from "./outdated-statements.ts";
import { uavg } from "./uavg.ts";
import { wkkgz } from "./wkkgz.ts";
import { wmo2015 } from "./wmo2015.ts";
import { wzd } from "./wzd.ts";

export const outdatedCareStatements: readonly OutdatedStatement[] = [
  {
    row: "I1",
    signs: ["vernietig"],
    says: [
      /(?:één|een) (?:van de )?ouders?[^.\n]{0,60}(?:is genoeg|volstaat|voldoende|mag|kan)[^.\n]{0,60}vernietig/giu,
      /vernietig[^.\n]{0,80}(?:handtekening van )?(?:één|een van de) ouders?[^.\n]{0,30}(?:is genoeg|volstaat|voldoende)/giu,
    ],
    together: [
      [
        /vernietig\p{L}*/giu,
        /(?:als|wanneer|indien|zodra) (?:een|de|één) ouder(?: met gezag)? (?:daarom|dat|erom|hierom)/iu,
      ],
    ],
    unless: /allebei|beide|niet genoeg|niet voldoende/iu,
    wrong: "Hier laat één ouder een dossier vernietigen.",
    right:
      "Onder de 12 jaar vragen de ouders met gezag het samen; van 12 tot 16 jaar zijn jongere en ouders het eens; vanaf 16 jaar vraagt de jongere het alleen. Het belang van het kind bij het dossier kan een reden zijn om te weigeren.",
    source: [jeugdwet("7.3.9"), bw("7:455")],
  },
  {
    row: "I1",
    signs: ["12", "twaalf", "16", "zestien"],
    says: [
      /(?:12|twaalf)(?: jaar)? (?:tot|t\/m|tot en met) (?:en met )?(?:15|16|vijftien|zestien)[^.\n]{0,40} (?:(?:tekent|beslist) (?:de|een) ouder|(?:de|een) ouder[^.\n]{0,40} (?:tekent|beslist|geeft toestemming))[^.\n]{0,60}/giu,
    ],
    together: [
      [
        /\bouders?\b/giu,
        /\b(?:12|twaalf)(?: jaar)? ?(?:tot|t\/m|en|-|–)[^.\n]{0,12}(?:15|16|vijftien|zestien)|(?:\btot|onder de|jonger dan) (?:16|zestien)/iu,
        /toestemming|beslis|teken/iu,
        /\bdelen\b|derden|\bschool\b|doorgeven|verstrekken/iu,
      ],
    ],
    near: /delen|toestemming|recht/iu,
    unless:
      /samen|jongere (?:en|zelf|ook)|\bouders? (?:en|met) (?:de )?jongere|ook de jongere|naast de jongere|niet alleen|allebei|per recht|\bfoto|beeld|nieuwsbrief|\(AVG\)/iu,
    wrong: "Hier beslist een ouder alleen over delen bij een jongere van 12 tot 16 jaar.",
    right:
      "Toestemming om te delen ligt bij de jongere vanaf 12 jaar die het kan overzien; tot 16 jaar vragen wij het aan jongere en ouders samen (art. 7.3.11 Jeugdwet).",
    source: [jeugdwet("7.3.11")],
  },
  {
    row: "I1",
    signs: ["recht"],
    says: [],
    together: [
      [
        /\b(?:alle|elk|ieder)(?: privacy)? ?recht(?:en)?\b/giu,
        /(?:\btot|onder de|jonger dan) (?:16|zestien)/iu,
        /\bouders?\b/iu,
      ],
    ],
    unless: /per recht|verschil/iu,
    wrong: "Hier geldt één leeftijd voor alle rechten.",
    right:
      "Kijk per recht. Inzien en een kopie: vanaf 12 jaar de jongere zelf die het kan overzien, en tot 16 jaar ook de ouder met gezag. Delen, verbeteren en vernietigen: van 12 tot 16 jaar samen, vanaf 16 jaar de jongere alleen.",
    source: [jeugdwet("7.3.11")],
  },
  {
    row: "I2",
    signs: ["politie", "justitie", "vordering"],
    says: [
      /(?:politie|justitie)[^.\n]{0,100}(?:alleen|pas|uitsluitend|slechts) (?:op|met|na|bij) (?:een )?(?:schriftelijke? )?vordering/giu,
      /(?:op|bij|na) (?:een )?schriftelijke? vordering[^.\n]{0,60}(?:geven|verstrekken|geeft|verstrekt|krijgt)[^.\n]{0,40}/giu,
    ],
    together: [
      [
        /politie|justitie/giu,
        /vordering|\bbevel\b/iu,
        /\b(?:geef|geeft|geven|verstrek\p{L}*|krijg\p{L}*|overhandig\p{L}*|meegeven|verplicht)(?!\p{L})/iu,
      ],
    ],
    unless:
      /verschon|jurist|juridisch|beroepsgeheim|weiger|niets (?:ter plekke|mee)|niets geven|geef niets|(?<!zonder (?:schriftelijke )?vordering[^.\n]{0,40})geven (?:wij )?niets|niet mee\b|ook dan|ook (?:niet )?met/iu,
    wrong: "Hier is een schriftelijke vordering genoeg om gegevens aan de politie te geven.",
    right:
      "Ook met een vordering geven wij niets ter plekke. De bestuurder vraagt juridisch advies; wie zwijgplicht heeft, mag zich op het verschoningsrecht beroepen, en moet dat meestal.",
    source: [bw("7:457"), jeugdwet("7.3.11")],
  },
  {
    row: "I3",
    signs: ["gemeente", "inspectie", "toezichthouder", "igj"],
    says: [
      /(?:gemeente|inspectie|toezichthouder|\bIGJ\b)[^.\n]{0,100}(?:niet geven|niets geven|nooit (?:inzage|geven|een dossier)|krijgt nooit|krijgen nooit|mag nooit)[^.\n]{0,60}/giu,
    ],
    together: [
      [
        /gemeente|inspectie|toezichthouder|\bIGJ\b/giu,
        /dossier/iu,
        /geen (?:recht op )?(?:inzage|toegang)|(?:laten|laat) wij niet zien|niet inzien|nooit/iu,
      ],
    ],
    near: /dossier|gegevens|inzage/iu,
    unless:
      /bestuur|\bgrond\b|welke wet|stap voor stap|materiële|declar|rekening|\balleen\b|\bintern|niet zomaar|\bmeteen\b|meer dan/iu,
    wrong: "Hier krijgt een toezichthouder of gemeente nooit iets te zien.",
    right:
      "Een toezichthouder van de Wmo mag dossiers inzien (art. 6.1 lid 2 Wmo 2015), en ook de inspectie heeft bevoegdheden. Vraag wie het is, vraag de grond op schrift, ga stap voor stap en via de bestuurder; geef nooit meer dan die stap vraagt.",
    source: [wmo2015("6.1", 2)],
  },
  {
    row: "I4",
    signs: ["vog", "verklaring omtrent"],
    says: [
      /(?:\bVOG\b|verklaring omtrent (?:het )?gedrag)[^.\n]{0,100}(?:alleen|slechts|enkel|uitsluitend)[^.\n]{0,40}(?:datum|nummer|kenmerk)/giu,
      /(?:\bVOG\b|verklaring omtrent (?:het )?gedrag)[^.\n]{0,40}(?:bewaren wij niet|niet bewaard|wordt niet bewaard|vernietigen wij)/giu,
    ],
    together: [
      [
        /\bVOG\b|verklaring omtrent (?:het )?gedrag/giu,
        /vernietigen wij|geen (?:kopie van )?(?:de )?VOG['’]?s?[^.\n]{0,20}bewa|bewaren (?:wij )?geen VOG|bewaren is (?:niet|verboden)|(?:mag|mogen)[^.\n]{0,30} niet[^.\n]{0,15}bewa/iu,
      ],
    ],
    unless:
      /geen (?:van deze )?wet|buiten de zorg|zolang|daarna|uit dienst|vertrek|na het einde|sollicitant|afgewezen/iu,
    wrong: "Hier wordt van een VOG alleen datum en nummer bewaard.",
    right:
      "In jeugdhulp, Wmo en Wlz moeten wij de VOG hebben: wij bewaren de verklaring, of een kopie die is na te gaan, zolang iemand bij ons werkt. Bij de start is zij niet ouder dan drie maanden (art. 4.1.6 lid 1 Jeugdwet).",
    source: [jeugdwet("4.1.6", 1), wmo2015("3.5")],
  },
  {
    row: "I5",
    signs: [
      "gecertificeerde instelling",
      "gezinsvoogd",
      "jeugdbescherm",
      "jeugdreclassering",
      "raad voor de kinderbescherming",
    ],
    says: [
      /(?:gecertificeerde instelling|gezinsvoogd)[^.\n]{0,120}(?:moeten wij|altijd|zijn wij verplicht|verplicht tot)[^.\n]{0,60}/giu,
      /Raad voor de Kinderbescherming[^.\n]{0,100}(?:moeten wij|altijd|zijn wij verplicht|verplicht)[^.\n]{0,60}/giu,
    ],
    together: [
      [
        /gecertificeerde instelling|gezinsvoogd|jeugdbescherm\p{L}*|jeugdreclassering|raad voor de kinderbescherming/giu,
        /verplicht|moeten wij|wij moeten|altijd recht/iu,
        /informatie|gegevens|dossier|antwoord|vertel|mee ?(?:te )?werken/iu,
      ],
    ],
    unless: /ondertoezichtstelling|onder toezicht|\bmag\b|\bmogen\b|wegen|weging|niet verplicht|geen plicht|\bklacht/iu,
    wrong: "Hier moeten wij bij elke maatregel alles vertellen aan de gecertificeerde instelling of de Raad.",
    right:
      "Bij een ondertoezichtstelling moeten wij antwoorden als de gecertificeerde instelling erom vraagt, en mogen wij het uit onszelf (art. 7.3.11 lid 4 Jeugdwet). Aan de Raad voor de Kinderbescherming mogen wij vertellen, na een weging die wij vastleggen (art. 1:240 BW).",
    source: [jeugdwet("7.3.11", 4), bw("1:240")],
  },
  {
    row: "I6",
    signs: ["reglement"],
    says: [
      /(?:ondernemingsraad|cliëntenraad|personeelsvertegenwoordiging|\braad\b)[^.\n]{0,100}(?:zegt|volgt uit|staat in|bepaalt|hangt af van)[^.\n]{0,20}(?:zijn|haar|het|hun) eigen reglement/giu,
    ],
    together: [
      [
        /(?:eigen|zijn|haar|hun) (?:eigen )?reglement|reglement van (?:de|een|onze) (?:\p{L}+raad|OR|personeelsvertegenwoordiging)/giu,
        /raad|\bOR\b|personeelsvertegenwoordiging/iu,
        /instem|meebeslis|adviesrecht|welk recht/iu,
        /bepaalt|hangt|staat in|zegt|volgt/iu,
      ],
    ],
    unless: /\bWOR\b|Wmcz|wet/iu,
    wrong: "Hier hangt het recht van een raad af van zijn eigen reglement.",
    right:
      "De wet geeft dat recht: instemming van de ondernemingsraad (art. 27 lid 1 onder k en l WOR), advies of instemming van de cliëntenraad (art. 7 en 8 Wmcz 2018).",
    source: [{ text: "art. 27 lid 1 onder k en l WOR" }, { text: "art. 7 en 8 Wmcz 2018" }],
  },
  {
    row: "I7",
    signs: ["dpia"],
    says: [
      /DPIA[^.\n]{0,60}(?:pas|alleen|uitsluitend)[^.\n]{0,40}(?:bij|als)[^.\n]{0,20}twee[^.\n]{0,60}/giu,
      /twee (?:onderdelen|punten|verwerkingen|kenmerken) (?:van|op) de lijst van de (?:AP|Autoriteit)[^.\n]{0,40}/giu,
    ],
    together: [
      [
        /DPIA/giu,
        /\bpas\b|\balleen\b|verplicht|nodig/iu,
        /twee (?:of meer )?(?:kenmerken|punten|onderdelen)/iu,
        /\bAP\b|Autoriteit/u,
      ],
      [/DPIA/giu, /(?:[eé]én|een|1) (?:kenmerk|punt|onderdeel)[^.\n]{0,60} niet (?:genoeg|voldoende)/iu],
    ],
    unless: /[eé]én [^.\n]{0,60} is (?:al )?(?:genoeg|voldoende)/iu,
    wrong: "Hier is een DPIA pas nodig bij twee kenmerken van de lijst van de AP.",
    right:
      "Eén onderdeel van de lijst van de AP is genoeg. Van de negen kenmerken van de EDPB zijn het er in de regel twee.",
    source: [gdpr(35, 4), ap("lijst van verwerkingen waarvoor een DPIA verplicht is (Stcrt. 2019, 64418)")],
  },
  {
    row: "I8",
    signs: ["samen", "gezamenlijk"],
    says: [
      /(?:samen|gezamenlijk)[^.\n]{0,20}verantwoordelijk[^.\n]{0,80}(?:melden|meldt|moeten)[^.\n]{0,20}(?:wij )?(?:altijd )?(?:allebei|beide|ieder)(?: apart| zelf)?[^.\n]{0,40}(?:meld|AP)/giu,
    ],
    together: [
      [
        /samen [^.\n]{0,30}verantwoordelijk|gezamenlijk\p{L}*/giu,
        /meld/iu,
        /\bAP\b|Autoriteit/u,
        /altijd zelf|allebei|beide|\bieder\b/iu,
      ],
    ],
    unless: /afgesproken|afspraak|regeling/iu,
    wrong: "Hier moeten twee organisaties die samen verantwoordelijk zijn, altijd allebei melden.",
    right: "Zij mogen in hun onderlinge regeling afspreken wie meldt (art. 26 lid 1 AVG).",
    source: [gdpr(26, 1)],
  },
  {
    row: "I11",
    signs: ["36 579", "36579", "gegevensverwerking", "bewaartermijn"],
    says: [/36 ?579[^.\n]{0,80}(?:verkort|maakt[^.\n]{0,40}korter|heeft[^.\n]{0,40}verkort)(?!en)[^.\n]{0,40}/giu],
    together: [
      [/Verzamelwet gegevensverwerking|36 ?579/giu, /\bverkort\b|maakt[^.\n]{0,40}korter/iu],
      [/bewaartermijn/giu, /\bWmo/u, /korter dan (?:15|vijftien)|(?:is|wordt) verkort/iu],
    ],
    unless: /\bwil\b|zou|voorstel(?:t)? om|niet aangenomen/iu,
    wrong: "Hier staat dat wetsvoorstel 36 579 de bewaartermijn van de Wmo verkort.",
    right:
      "Het voorstel wil die termijn verkorten; het is niet aangenomen, voor zover gevonden. Vijftien jaar geldt nog.",
    source: [wmo2015("5.3.4", 1)],
  },
  {
    row: "I12",
    signs: ["incident", "melding"],
    says: [/(?:incident|melding)\p{L}{0,3}[^.\n]{0,60}blij(?:ft|ven) (?:altijd )?binnen (?:onze|de) organisatie/giu],
    together: [
      [
        /incident\p{L}*|meldingen/giu,
        /blij(?:ft|ven) (?:altijd )?intern|alleen intern gebruikt|nooit extern|niemand buiten (?:de|onze)/iu,
      ],
    ],
    unless: /behalve|tenzij|calamiteit|geweld|datalek/iu,
    wrong: "Hier blijven meldingen van incidenten binnen de organisatie.",
    right:
      "Een calamiteit en geweld melden wij bij de inspectie (art. 4.1.8 Jeugdwet, art. 11 Wkkgz) of de toezichthouder van de gemeente (art. 3.4 Wmo 2015).",
    source: [jeugdwet("4.1.8"), wmo2015("3.4"), wkkgz(11)],
  },
  {
    row: "I12",
    signs: ["veilig thuis"],
    says: [
      /Veilig Thuis[^.\n]{0,80}(?:wettelijke (?:meld)?plicht|meldplicht|wettelijk verplicht te melden|zijn (?:wij )?verplicht te melden)/giu,
      /(?:wettelijke (?:meld)?plicht|meldplicht|verplicht)[^.\n]{0,30} (?:bij|aan) Veilig Thuis/giu,
    ],
    together: [
      [/Veilig Thuis/giu, /moet(?:en)? van de wet|wettelijk verplicht|verplicht (?:om )?te melden/iu, /\bmeld/iu],
    ],
    unless: /geen (?:wettelijke )?(?:meld)?plicht|meldrecht|(?:een|het) recht\b|recht om|niet verplicht|kindcheck/iu,
    wrong: "Hier is melden bij Veilig Thuis een wettelijke plicht.",
    right:
      "Melden bij Veilig Thuis is een recht, na de stappen van de meldcode (art. 5.2.6 Wmo 2015). Verplicht is dat wij een meldcode hebben en gebruiken.",
    source: [wmo2015("5.2.6"), gdpr(9, 2, "g")],
  },
  {
    row: "I13",
    signs: ["7:458a"],
    says: [
      /Wmo[^\n|;]{0,80}(?:overleden|nabestaande)[^\n|;]{0,80}7:458a/giu,
      /(?:overleden|nabestaande)[^\n|;]{0,80}Wmo[^\n|;]{0,60}7:458a/giu,
      /7:458a BW[^\n|;]{0,60}(?:ook )?(?:voor|bij)[^\n|;]{0,20}Wmo/giu,
    ],
    together: [[/7:458a/giu, /\bWmo/u, /nabestaande|overleden|overlijden/iu, /geen inzage|weiger/iu]],
    unless: /geen eigen (?:regel|artikel)|wegen|weegt|niet voor/iu,
    wrong: "Hier wordt inzage in een Wmo-dossier na overlijden geweigerd met art. 7:458a BW.",
    right:
      "Dat artikel geldt alleen voor medische zorg; voor jeugdhulp is het art. 7.3.12a Jeugdwet. De Wmo kent geen eigen regel: weeg de zwijgplicht, het belang van de nabestaande en of er een incident was.",
    source: [bw("7:458a"), jeugdwet("7.3.12a")],
  },
  {
    row: "I14",
    signs: ["fg", "functionaris"],
    says: [
      /(?:\bFG\b|functionaris (?:voor )?gegevensbescherming)[^.\n]{0,60}(?:bereikbaar|bereiken|mailen|te mailen|via)[^.\n]{0,30}(?:privacy|info|administratie|receptie)@/giu,
    ],
    together: [
      [
        /\bFG\b|functionaris (?:voor )?gegevensbescherming/giu,
        /\b(?:mail\p{L}*|bereik\p{L}*)/iu,
        /(?:privacy|info|administratie|receptie|kantoor|secretariaat)@|via (?:de receptie|het secretariaat)/iu,
      ],
    ],
    unless: /\bfg@/iu,
    wrong: "Hier is de FG te bereiken op een adres van de organisatie zelf.",
    right: "De FG heeft een eigen adres dat de organisatie niet leest (art. 38 lid 4 en 5 AVG).",
    source: [gdpr(38, 4), gdpr(38, 5)],
  },
  {
    row: "I16",
    signs: ["uitzendkracht", "ingeleend", "ingehuurd", "inhuur"],
    says: [
      /\bBSN\b[^.\n]{0,60}(?:uitzendkracht|ingeleend|inhuur)\p{L}*[^.\n]{0,40}(?:nooit|niet|geen|verboden)/giu,
      /(?:uitzendkracht|ingeleend|inhuur)\p{L}*[^.\n]{0,60}(?:nooit|geen|niet)[^.\n]{0,20}\bBSN\b/giu,
    ],
    together: [[/\bBSN\b/gu, /uitzendkracht|ingeleend|ingehuurd|inhuur/iu, /\bgeen\b|\bniet\b|\bnooit\b|verboden/iu]],
    unless: /zzp|\bwel\b|loonheffing/iu,
    wrong: "Hier mag het BSN van een uitzendkracht niet worden vastgelegd.",
    right:
      "Wie personeel inleent, mag het BSN van de uitzendkracht vastleggen, voor de loonheffing waarvoor hij aansprakelijk is.",
    source: [uavg(46, 1)],
  },
  {
    row: "I17",
    signs: ["werkdag"],
    says: [
      /bezwaar[^.\n]{0,100}(?:(?:volgende|eerste|eerstvolgende) werkdag|binnen [\p{L}\d]+ werkdagen?)/giu,
      /(?:stoppen|stilgezet|stil te zetten|zetten)[^.\n]{0,60}(?:volgende|eerste|eerstvolgende) werkdag[^.\n]{0,40}bezwaar/giu,
    ],
    together: [[/bezwaar/giu, /werkdag/iu, /\bstop|\bstil|pauze/iu]],
    unless: /antwoord|beslis|besluit|bevestig|\bbel/iu,
    wrong: "Hier wacht stoppen bij bezwaar op een werkdag.",
    right: "Bij bezwaar stoppen wij meteen, ook in het weekend; ons eigen uiterste is 24 uur (art. 21 lid 1 AVG).",
    source: [gdpr(18, 1, "d"), gdpr(21, 1)],
  },
  {
    row: "I17",
    signs: ["identiteit", "legitim", "wie u bent", "wie de persoon is"],
    says: [
      /termijn[^.\n]{0,60}(?:begint|start|loopt)[^.\n]{0,30}(?:pas|nadat|als)[^.\n]{0,40}(?:identiteit|legitim|wie (?:u|de persoon) (?:bent|is))[^.\n]{0,40}/giu,
    ],
    together: [
      [
        /termijn|\bmaand\b|\btijd\b|\bklok\b/giu,
        /\bbegint\b|\bstart\b|\bloopt\b|\blopen\b/iu,
        /legitim|identiteit|wie u bent|wie de persoon is/iu,
        /\bpas\b|\bnadat\b|\bals\b|\bna\b|\bzolang\b|\bzodra\b/iu,
      ],
    ],
    unless: /meteen|ook als|ook als wij|door\b|vanaf de dag waarop|niet stil|er geen|geen extra/iu,
    wrong: "Hier begint de termijn pas als vaststaat wie de persoon is.",
    right:
      "De termijn loopt vanaf de dag waarop het verzoek ons bereikt. Vraag meteen wie het is: een late vraag geeft geen extra dagen (art. 12 lid 3 en 6 AVG).",
    source: [gdpr(12, 3), gdpr(12, 6)],
  },
  {
    row: "I18",
    signs: ["klacht"],
    says: [
      /klacht\p{L}*[^.\n]{0,80}binnen (?:acht|negen|twaalf|8|9|12) weken[^.\n]{0,40}/giu,
      /klacht\p{L}*[^.\n]{0,80}binnen (?:drie|3) maanden[^.\n]{0,40}/giu,
    ],
    together: [
      [
        /\bklacht\p{L}*/giu,
        /binnen (?:acht|negen|tien|elf|twaalf|8|9|10|11|12) weken|binnen (?:twee|drie|vier|2|3|4) maanden/iu,
      ],
    ],
    near: /oordeel|oordelen|antwoord|beslis|uitspraak|behandel|handelen/iu,
    unless:
      /\bAP\b|Autoriteit|geschil|rechter|rechtbank|bewaren|bewaard|bewaart|ingediend|indienen|zes weken|6 weken|jeugd|\bWmo\b/iu,
    wrong: "Hier duurt een klacht langer dan de Wkkgz toestaat.",
    right:
      "Over zorg uit de Wlz of de zorgverzekering komt het oordeel binnen zes weken, en hoogstens vier weken later als wij dat op tijd zeggen (art. 17 Wkkgz). Gaat het hier over jeugdhulp of Wmo, zeg dat er dan bij.",
    source: [toConfirm(wkkgz(17))],
  },
  {
    row: "I18",
    signs: ["onvrijwillige", "gedwongen", "dwang", "wzd"],
    says: [
      /(?:onvrijwillige zorg|gedwongen zorg|\bWzd\b|zorg en dwang)[^.\n]{0,100}vernietig[^.\n]{0,40}(?:altijd|meteen|direct|binnen (?:een|één|drie|1|3) maand)/giu,
      /(?:onvrijwillige zorg|gedwongen zorg|\bWzd\b|zorg en dwang)[^.\n]{0,100}(?:altijd|meteen|direct|binnen (?:een|één|drie|1|3) maand)[^.\n]{0,40}vernietig/giu,
    ],
    unless: /vijf jaar|5 jaar|\bniet\b/iu,
    wrong: "Hier wordt een dossier met onvrijwillige zorg op verzoek meteen vernietigd.",
    right: "Dat deel gaat op verzoek pas weg als de onvrijwillige zorg vijf jaar voorbij is (art. 18a lid 5 Wzd).",
    source: [wzd("18a", 5)],
  },
  {
    row: "I19",
    signs: ["identiteitsbewijs", "paspoort", "rijbewijs"],
    says: [
      /(?:Wmo|ondersteuning)[^.\n]{0,100}nummer van (?:het|een|uw|zijn|haar)[^.\n]{0,15}(?:identiteitsbewijs|paspoort)/giu,
      /nummer van (?:het|een|uw|zijn|haar)[^.\n]{0,15}(?:identiteitsbewijs|paspoort)[^.\n]{0,100}\bWmo\b/giu,
    ],
    together: [
      [
        /\bWmo\b/gu,
        /paspoortnummer|rijbewijsnummer|nummer van [^.\n]{0,15}(?:identiteitsbewijs|paspoort|rijbewijs)/iu,
        /note|\bleg|vast|registr|bewa/iu,
      ],
    ],
    unless: /niet|geen|nooit/iu,
    wrong: "Hier wordt voor de Wmo het nummer van een identiteitsbewijs vastgelegd.",
    right:
      "Van zo'n plicht in de Wmo is niets gevonden. Bekijk het identiteitsbewijs en leg het nummer niet vast, tenzij u een wet kent die dat vraagt.",
    source: [gdpr(5, 1, "c"), toConfirm(wmo2015("5.2.9"))],
  },
  {
    row: "I19",
    signs: ["curator", "mentor"],
    says: [
      /(?:curator|mentor)[^.\n]{0,40}(?:mag|mogen|beslist|beslissen|krijgt|krijgen)[^.\n]{0,20} altijd[^.\n]{0,60}/giu,
    ],
    together: [
      [
        /curator|mentor/giu,
        /ook als (?:de|een) cliënt (?:het|dat) (?:zelf |wel )*(?:kan|begrijpt)/iu,
        /dossier|inzage|kopie|toestemming|beslis/iu,
      ],
    ],
    near: /inzage|dossier|kopie|toestemming|namens|beslis/iu,
    unless: /\bniet\b|(?<!ook )als de cliënt|kan overzien/iu,
    wrong: "Hier beslist een curator of mentor altijd, ook als de cliënt het zelf kan.",
    right: "Een curator of mentor vraagt of beslist als de cliënt dat zelf niet kan overzien.",
    source: [bw("1:453"), bw("7:465")],
  },
];
