// What may be the name of a person, in a normalised text: a form of address, initials before a word, or a common first name.
// Names and ordinary words overlap: this asks, it does not know. A surname alone, or a rare first name, is not seen.
import type { Span } from "./phone-numbers.ts";

const setOf = (words: string) => new Set(words.split(/\s+/));

const firstNames = setOf(
  `
Aad Abdel Abdullah Adriaan Ahmed Aisha Albert Alexander Alice Amina Amira Amy Andrea Angela Anita Anja Anke Ankie Anna Anne
Annelies Annemarie Anneke Annette Anouk Anton Antoinette Arend Arie Arjan Arjen Arnold Arthur Astrid Ayoub Ayse Barbara Bart Bas Bernard
Bert Bilal Björn Boudewijn Bram Brenda Brigitte Britt Carla Carlijn Carolien Caroline Catharina Cees Chantal Charlotte
Christiaan Christina Christine Claudia Coen Colette Corrie Daan Daniel Daniëlle David Debby Dennis Diana Dick Diederik Dirk
Ebru Edwin Eefje Eline Elise Elisabeth Ellen Els Elsbeth Emine Emma Emre Ernst Erik Erwin Esmee Esra Esther Eva Evelien
Evert Fatiha Fatima Fatma Femke Ferdinand Fenna Ferry Fleur Floris Francien Frank Frans Fred Frederik Freek Frits Geert
Geertje Gerard Gerda Gerrit Gert Gijs Greet Greetje Guido Guus Hamza Hanna Hannah Hannie Hans Harald Harm Harry Hasan
Hassan Heleen Helena Henk Hendrik Herman Hester Hilde Huub Ibrahim Ilse Ineke Inge Ingrid Irene Irma Isabel Ivo Jaap
Jacob Jacqueline Jan Janneke Janny Jantine Jasmijn Jasper Jelle Jeroen Jesse Jessica Joep Johan Johanna Johannes John
Jolanda Jolien Joost Joris Jorrit Jos Josephine José Joyce Judith Julia Jurgen Jürgen Jörg Karel Karim Karin Kees Khadija
Kim Klaas Koen Laura Lars Leendert Leila Lieke Lies Liesbeth Linda Lisa Loes Lotte Louis Louise Lucas Luuk Maaike Maarten
Machteld Malika Manon Marc Marcel Margot Margriet Maria Marian Marianne Marieke Marijke Marijn Marion Marjan Marjolein
Marleen Marlies Marloes Martijn Martin Mathijs Matthijs Maurice Mehmet Mees Menno Merel Michael Michel Michiel Miranda
Mireille Mohamed Mohammed Monique Mustafa Myrthe Nadia Naomi Natasja Nathalie Nel Nicole Niels Nienke Noor Noortje Olaf
Omar Oscar Patricia Patrick Paul Paula Paulien Peter Petra Pien Pieter Pim Piet Rachid Ralph Raymond Rebecca Rein Renate
René Renske Rianne Richard Rik Rita Rob Robbert Robert Robin Roel Roeland Roelof Roger Rolf Ronald Ruben Ruth Ruud Saar
Sabine Said Samira Sandra Sander Sanne Sara Sarah Saskia Selma Serena Sheila Simone Sjoerd Sofie Sonja Sophie Stefan
Stefanie Stephanie Stijn Suzan Suzanne Sven Sylvia Tamara Tanja Teun Teunis Theo Thijs Thomas Tijmen Tineke Tjeerd Truus
Ursula Valerie Veerle Victor Vincent Walter Wendy Wessel Wietske Wilco Willem Willemijn Wilma Wim Wouter Yasmina Youssef
Yusuf Yvette Yvonne Zeynep Zoë`.trim(),
);

// Words with a capital that follow a letter or a title without being a name.
const noNames = setOf(
  `
Aan Alle Alleen Als Autoriteit Begeleider Begeleiders Beide Bestuurder Bij Cliënt Cliënten Client Coördinator Dan Dat De Deze Die
Directeur Dinsdag Dit Docent Donderdag Door Dus Een Eerst Elk Elke En Er Familie Februari Functionaris Geen Gemeente Ginds Hem Het
Hier Hij Hoe Hun Iedereen Iemand Ik In Is Januari Jeugdwet Jongeren Juli Juni Leverancier Leveranciers Logeerhuis Maandag Maar
Maart Manager Medewerker Medewerkers Meer Men Met Moeder Mogelijk Na Naar Naderhand Nadien Niemand Niet Niets Nog Nu November Of
Oktober Om Omdat Onder Ons Onze Ook Op Ouder Ouders Over Persoonsgegevens Privacyfunctionaris Raad September Sinds Soms Team
Teamleider Teams Tevens Tijdens Toch Toen Tot Tussen Uit Vader Van Vandaag Veilig Verder Vervolgens Volgens Voor Voorzitter
Vrijdag Waar Waarna Waarom Wanneer Want Wat Welke Wie Wij Wlz Wmo Woensdag Ze Zaterdag Zie Zij Zo Zondag`.trim(),
);
const sentenceWord = (word: string) => noNames.has(word) || /^(?:Daar|Hier|Waar)\p{Ll}/u.test(word);

// Companies are no persons, whatever follows; the others are a name only with a particle behind them (A.P. van den Berg).
const legalForms = setOf("BV NV VOF CV UA BVBA SE");
const abbreviations = setOf(
  `
AGB AO AP APV AVG BHV BIG BSN BTW CAO COR DPIA ECD EPD EU FG GGD GGZ HBO HR ICT IGJ ISO IT IVM KVK MBO MIC MIM MT NAW NEN NTA OR OM
NZA CAK CIZ CBS SVB SCP RIVM GZ ZOZ PS PGB PO PVT RI RVT SKJ SVP TBV TNV UAVG UWV VIM VN VNG VOG VS VWS WLZ WMO ZSM ZZP`.trim(),
);

const initial = "(?:\\p{Lu}|Th|Chr|Ph|Joh|IJ)\\. ?";
const particle = "(?:(?:van|von|de|der|den|het|ten|ter|te|el|al|ben|bin|da|di|du|la|le|'t|in(?= 't)) ){0,3}";
const surname = "(\\p{Lu}\\p{L}{1,40})";
const anyParticle = particle.replace(/(?<=[:|])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const address = new RegExp(
  `(?<!\\p{L})(?:[Dd]e [Hh]eer|DE HEER|MEVROUW|MENEER|DHR\\.?|MW\\.?|MEVR\\.?|[Tt]ante|[Oo]om|[Oo]ma|[Oo]pa|[Jj]uf|[Zz]uster|[Dd]s\\.|(?:[Hh]eer|[Dd]hr\\.?) en (?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?)|[Dd]hr\\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]ej\\.?|[Dd]rs?\\.|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.|[Pp]rof\\.|[Ff]am\\.|[Ff]amilie|[Gg]ezin|[Ee]chtpaar) ?(?<=[ .])(?:(?:dr|drs|mr|ir|ing|prof)\\. ?){0,2}(?:${initial}){0,5}${anyParticle}${surname}`,
  "gu",
);
const called = new RegExp(
  `(?<!\\p{L})(?<!(?:map|bestand|systeem|programma|project|app|groep|team|locatie|lijst|formulier|document|account|mailbox|pagina|rol|functie|afdeling) )genaamd (?:${initial}){0,5}${particle}${surname}`,
  "gu",
);
const initials = new RegExp(`(?<![\\p{L}\\d.])((?:${initial}){1,5})(${particle})${surname}`, "gu");
const behind = new RegExp(
  `(?<![\\p{L}.])${surname}(?:-\\p{Lu}\\p{L}{1,40})?, ((?:\\p{Lu}\\.){1,5})(?!\\p{L}| \\p{Lu})`,
  "gu",
);
// A letter behind one of these is the name of a thing: plan B. Daarna.
const lettered =
  /(?:plan|afdeling|locatie|team|groep|bijlage|optie|vitamine|hepatitis|categorie|kamer|gebouw|blok|type|versie|onderdeel|lid|artikel|punt|variant|klasse|zone|etage|vleugel|scenario|route|model|formulier|tabel|letter|rij|kolom|stap|fase|deel|ruimte|lokaal|niveau|sub) $/i;
const capitalised = /(?<![\p{L}\d'-])\p{Lu}\p{L}{1,20}(?:-\p{Lu}\p{L}{1,20})?(?!\p{L})/gu;
// Streets, schools and houses are called after people.
const named =
  /^(?: (?:van|de|der|den|het|ten|ter)){0,3}(?: \p{Lu}[\p{L}'-]{1,30})? ?-?(?<!(?:van|de|der|den|het|ten|ter) (?=\p{Ll}))\p{L}{0,40}(?:straat|laan|weg|plein|kade|dijk|hof|park|[Ss]chool|[Zz]iekenhuis|[Hh]uis|kerk|[Ss]tichting|[Cc]ollege|[Kk]liniek|brug|kwartier|[Ff]onds|[Cc]entrum)(?!\p{L})/u;
// "Cliënt A" is nobody's name.
const pseudonym = /(?:cli[eë]nt|ouder|jongere|logee|kind|medewerker|begeleider|bewoner|persoon|collega|gezin) $/i;

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, "").toUpperCase();

function withInitials(text: string): Span[] {
  // A. and B. of one list are no initials.
  const enumerated = /(?<![\p{L}.])A\. [\s\S]{0,2000}?(?<![\p{L}.])B\. /u.test(text);
  return [...text.matchAll(initials)].flatMap(({ 0: whole, 1: letters = "", 2: before = "", 3: word = "", index }) => {
    const abbreviation = lettersOf(letters);
    const company = abbreviation.length > 1 && legalForms.has(abbreviation);
    const office = abbreviation.length > 1 && before === "" && abbreviations.has(abbreviation);
    const single = abbreviation.length === 1;
    const thing = single && lettered.test(text.slice(Math.max(0, index - 20), index));
    const listed =
      single &&
      ((enumerated && /^[A-F]$/.test(abbreviation)) ||
        (/^[A-FX-Z]$/.test(abbreviation) && pseudonym.test(text.slice(Math.max(0, index - 14), index))));
    const short = word.length < 3 && before === "";
    return company || office || thing || listed || short || sentenceWord(word)
      ? []
      : [{ index, end: index + whole.length }];
  });
}

const byFirstName = (text: string): Span[] =>
  [...text.matchAll(capitalised)].flatMap(({ 0: word, index }) => {
    const [first = ""] = word.split("-");
    const end = index + word.length;
    if (!firstNames.has(word) && !firstNames.has(first)) return [];
    const saint = /(?:sint|st\.|\d) $/i.test(text.slice(Math.max(0, index - 5), index));
    return saint || named.test(text.slice(end, end + 100)) ? [] : [{ index, end }];
  });

/** Everything that may name a person. */
export function namesIn(text: string): Span[] {
  const titled = [...text.matchAll(address), ...text.matchAll(called)]
    .filter(
      ({ 0: whole, 1: word = "", index }) =>
        // Behind a particle the word is a name, whatever else it means: Van der Meer.
        (!sentenceWord(word) || / (?:de[nr]?|ten|ter|van)\P{L}+\p{L}+$/iu.test(whole)) &&
        !named.test(text.slice(index + whole.length, index + whole.length + 100)),
    )
    .map(({ 0: whole, index }) => ({ index, end: index + whole.length }));
  const turned = [...text.matchAll(behind)]
    .filter(({ 1: word = "", 2: letters = "" }) => {
      const abbreviation = lettersOf(letters);
      return !sentenceWord(word) && !legalForms.has(abbreviation) && !abbreviations.has(abbreviation);
    })
    .map(({ 0: whole, index }) => ({ index, end: index + whole.length }));
  return [...titled, ...(text.includes(".") ? withInitials(text) : []), ...turned, ...byFirstName(text)];
}
