// What people type on the work floor, errors included, and the pages that help them: written by hand from the question, not
// from what the search gave. An address may be a whole page or the beginning of one.

export interface Sought {
  readonly typed: readonly string[];
  /** Beginnings of addresses under the site; any of them helps. */
  readonly right: readonly string[];
}

const gone = ["/handboek/er-is-iets-misgegaan/", "/handboek/noodkaart-datalek/"];
const breach = [...gone, "/handboek/stappenplan-datalek/", "/handboek/procedure-datalek/"];
const secure = ["/handboek/beveiliging-in-tien-regels/"];
const outside = "/handboek/wie-vraagt-er-iets/";
const sharing = [outside, "/handboek/delen-en-zwijgen/", "/handboek/een-client-vraagt-iets/"];
const asking = ["/handboek/een-client-vraagt-iets/", "/handboek/rechten-van-clienten/", outside];

/** Who asks, in the words of the work floor, and the paragraph that begins with that asker. */
export const askersSample: readonly (readonly [anchor: string, typed: readonly string[]])[] = [
  ["politie-of-justitie", ["politie", "agent aan de deur", "recherche belt"]],
  ["gezinsvoogd-voogd-of-jeugdreclassering", ["gezinsvoogd", "jeugdbescherming vraagt verslag", "reclassering"]],
  ["raad-voor-de-kinderbescherming", ["raad voor de kinderbescherming", "raadsonderzoek"]],
  ["veilig-thuis", ["veilig thuis belt"]],
  ["inspectie-igj", ["inspectie aan de deur", "igj", "inspecteur"]],
  ["gemeente-wijkteam-of-toezichthouder-wmo", ["gemeente wil dossier", "wijkteam belt", "toezichthouder wmo"]],
  ["wie-de-kosten-controleert", ["zorgkantoor controle", "materiele controle", "accountant wil dossier"]],
  ["advocaat", ["advocaat", "advocaat stuurt brief"]],
  ["school-of-leerplichtambtenaar", ["school belt", "juf vraagt hoe het gaat", "leerplicht"]],
  ["werkgever-of-uitkeringsinstantie", ["werkgever", "uwv belt", "sociale dienst"]],
  ["verzekeraar", ["verzekeraar", "verzekering vraagt gegevens"]],
  ["familie-partner-of-ouder-zonder-gezag", ["oma belt", "vader zonder gezag", "stiefvader"]],
  ["huisarts-apotheek-of-ziekenhuis", ["huisarts", "ziekenhuis belt", "apotheek"]],
  ["nieuwe-zorgaanbieder", ["nieuwe zorgaanbieder", "overdracht andere instelling"]],
  ["bewindvoerder-mentor-of-curator", ["bewindvoerder", "bewindvoerder vraagt dossier"]],
  ["verhuurder-deurwaarder-buren-of-vervoerder", ["huisbaas", "deurwaarder", "buurvrouw", "taxi chauffeur"]],
  ["krant-of-andere-media", ["journalist", "krant belt", "pers"]],
];

export const staffSample: readonly Sought[] = [
  {
    typed: ["tablet kwijt", "telefoon kwijt", "laptop vergeten in trein", "ipad weg", "usb stick verloren"],
    right: gone,
  },
  { typed: ["verkeerde client gemaild", "mail verkeerde persoon", "bcc vergeten", "alle ouders in cc"], right: gone },
  { typed: ["data lek", "datalekken", "gehackt", "virus op computer", "account overgenomen"], right: breach },
  { typed: ["fishing mail", "verdachte mail", "phising", "op link geklikt", "nepmail"], right: [...gone, ...secure] },
  { typed: ["wachtwoord vergeten", "wachtwoord delen", "thuis werken", "thuiswerken", "wifi trein"], right: secure },
  { typed: ["bellen", "nummer bereikbaarheidsdienst", "'s nachts bellen", "noodnummer"], right: gone },
  {
    typed: ["whatsapp", "whatsap", "groepsapp", "mag ik appen met ouders", "signal"],
    right: [...secure, "/handboek/delen-en-zwijgen/"],
  },
  { typed: ["chat gpt", "chatbot", "mag ik ai gebruiken"], right: [...secure, "/handboek/kunstmatige-intelligentie/"] },
  {
    typed: ["foto delen", "foto uitje", "foto op facebook"],
    right: ["/formulieren/toestemming-beeld", "/handboek/delen-en-zwijgen/", "/verwerkingen/foto-en-nieuwsbrief/"],
  },
  { typed: ["moeder wil dossier inzien", "dossier kind 14", "vader zonder gezag", "gescheiden vader"], right: asking },
  {
    typed: [
      "politie vraagt info",
      "politie aan de deur",
      "school vraagt informatie",
      "huisarts belt",
      "inspectie aan de deur",
      "gemeente wil dossier",
      "journalist belt",
      "buurvrouw vraagt hoe het gaat",
    ],
    right: sharing,
  },
  {
    typed: ["dosier wissen", "client wil zijn dossier weg", "dossier vernietigen"],
    right: [...asking, "/handboek/bewaartermijnen/"],
  },
  { typed: ["hoe lang bewaren jeugd", "20 jaar"], right: ["/handboek/bewaartermijnen/", "/bewaartermijnen/"] },
  {
    typed: ["collega keek in dossier", "nieuwsgierig dossier", "gluren"],
    right: ["/handboek/toegang-tot-het-dossier/", ...gone],
  },
  { typed: ["wie heeft mijn dossier bekeken"], right: ["/handboek/rechten-van-clienten/"] },
  {
    typed: ["stagiair", "stagaire", "geheimhouding zzp"],
    right: ["/handboek/geheimhouding/", "/handboek/toegang-tot-het-dossier/", "/handboek/scholing-en-oefening/"],
  },
  { typed: ["beroepsgeheim", "zwijgplicht"], right: ["/handboek/geheimhouding/", "/handboek/delen-en-zwijgen/"] },
  { typed: ["mentor curator", "bewindvoerder vraagt dossier", "overleden client"], right: asking },
  { typed: ["mishandeling", "kindermishandeling melden"], right: ["/handboek/meldcode-huiselijk-geweld/"] },
  { typed: ["meldformulier datalek"], right: ["/formulieren/melding-datalek/"] },
  { typed: ["klacht", "boze client"], right: ["/handboek/klachten/", "/handboek/contact-en-klachten/"] },
  { typed: ["bsn"], right: ["/handboek/privacyreglement/", "/begrippen/"] },
  { typed: ["nieuwe leverancier", "contract software"], right: ["/handboek/verwerkersovereenkomsten/"] },
  { typed: ["account uit dienst"], right: ["/handboek/toegang-tot-het-dossier/"] },
  // Written later by somebody who had not seen the search words.
  {
    typed: [
      "ik heb een mail naar de verkeerde gestuurd wat nu",
      "rapportage bij verkeerde client gezet",
      "brief verkeerd bezorgd",
      "ecd doet het niet",
      "medicatielijst aan verkeerde meegegeven",
      "per ongeluk dossier gewist",
    ],
    right: ["/handboek/er-is-iets-misgegaan/", "/handboek/noodkaart-datalek/", "/handboek/stappenplan-datalek/"],
  },
  {
    typed: [
      "tas gestolen met papieren",
      "werktelefoon gejat",
      "usb kwijt",
      "sleutel kwijt",
      "bcc vergeten",
      "telefoonnumer noodgeval",
      "portemonnee met pasje gestolen",
      "agenda met adressen kwijt",
    ],
    right: ["/handboek/er-is-iets-misgegaan/", "/handboek/noodkaart-datalek/"],
  },
  {
    typed: [
      "oud-medewerker kan nog inloggen",
      "ex collega zit nog in appgroep",
      "collega gebruikt mijn inlog",
      "mijn tante is hier client mag ik kijken",
    ],
    right: ["/handboek/toegang-tot-het-dossier/", "/handboek/beveiliging-in-tien-regels/"],
  },
  {
    typed: [
      "kind van 14 wil dossier zien",
      "client overleden dochter wil dossier",
      "kopie dossier meegeven",
      "er staat een fout in mijn dossier zegt client",
      "mentor wil inzage",
      "cliend wil dossier mee naar andere instelling",
    ],
    right: ["/handboek/rechten-van-clienten/", "/handboek/een-client-vraagt-iets/"],
  },
  {
    typed: [
      "moeder belt",
      "vader client wil weten hoe het gaat",
      "inspectie staat voor de deur",
      "agent vraagt of client hier woont",
      "advocaat stuurt brief",
      "leerplichtambtenaar belt",
      "wijkteam wil verslag",
      "huisarst vraagt medicatielijst",
      "zorgkantoor wil in dossier kijken",
      "ik word gebeld door krant",
      "chauffeur van de taxi vraagt wat client heeft",
      "oma wil weten wanneer client op logeren komt",
      "kinderbescherming vraagt verslag",
      "deurwaarder aan de telefoon",
      "huisbaas wil weten of client hier is",
    ],
    right: sharing,
  },
  {
    typed: [
      "dochter wil alles weten over haar moeder",
      "client wil niet dat zn ouders meelezen",
      "de nieuwe vriend van moeder belt",
      "client van 16 wil niet dat ouders het weten",
    ],
    right: [...sharing, "/handboek/rechten-van-clienten/"],
  },
  {
    typed: ["foto op facebook", "filmpje maken van uitje"],
    right: [
      "/handboek/delen-en-zwijgen/",
      "/formulieren/toestemming-beeld-nieuwsbrief/",
      "/handboek/rechten-van-clienten/",
      "/verwerkingen/foto-en-nieuwsbrief/",
    ],
  },
  {
    typed: ["client wil dat foto weg gaat"],
    right: [
      "/handboek/rechten-van-clienten/",
      "/handboek/een-client-vraagt-iets/",
      "/verwerkingen/foto-en-nieuwsbrief/",
    ],
  },
  {
    typed: ["WhatsApp met ouders", "client stuurt me prive appjes"],
    right: ["/handboek/beveiliging-in-tien-regels/", "/handboek/delen-en-zwijgen/"],
  },
  {
    typed: ["vriendschapsverzoek van client"],
    right: ["/handboek/beveiliging-in-tien-regels/", "/handboek/geheimhouding/", "/handboek/delen-en-zwijgen/"],
  },
  {
    typed: [
      "chat gpt voor rapportage",
      "rare mail van de directeur",
      "iemand belde zogenaamd van ict",
      "telefoon doet raar sinds ik op iets klikte",
    ],
    right: ["/handboek/beveiliging-in-tien-regels/", "/handboek/er-is-iets-misgegaan/"],
  },
  {
    typed: ["gehackt", "waar meld ik een data lek", "hacker in mailbox"],
    right: [
      "/handboek/er-is-iets-misgegaan/",
      "/handboek/noodkaart-datalek/",
      "/handboek/stappenplan-datalek/",
      "/handboek/procedure-datalek/",
    ],
  },
  {
    typed: ["bijlage geopend virus"],
    right: [
      "/handboek/er-is-iets-misgegaan/",
      "/handboek/beveiliging-in-tien-regels/",
      "/handboek/stappenplan-datalek/",
    ],
  },
  {
    typed: ["inlogcode gegeven aan invaller"],
    right: [
      "/handboek/beveiliging-in-tien-regels/",
      "/handboek/toegang-tot-het-dossier/",
      "/handboek/er-is-iets-misgegaan/",
    ],
  },
  {
    typed: ["briefjes laten slingeren"],
    right: ["/handboek/beveiliging-in-tien-regels/", "/handboek/geheimhouding/", "/handboek/er-is-iets-misgegaan/"],
  },
  { typed: ["papier weggooien waar"], right: ["/handboek/beveiliging-in-tien-regels/", "/handboek/bewaartermijnen/"] },
  {
    typed: ["hoe lang moeten we dossiers houden", "oude dossiers in de kelder"],
    right: ["/handboek/bewaartermijnen/", "/bewaartermijnen/"],
  },
  {
    typed: ["wie heeft er gekeken"],
    right: [
      "/handboek/rechten-van-clienten/",
      "/handboek/een-client-vraagt-iets/",
      "/handboek/toegang-tot-het-dossier/",
    ],
  },
  {
    typed: ["nieuwschierig gekeken"],
    right: ["/handboek/toegang-tot-het-dossier/", "/handboek/er-is-iets-misgegaan/", "/handboek/stappenplan-datalek/"],
  },
  { typed: ["geheimhoudingsverklarng"], right: ["/formulieren/geheimhouding/", "/handboek/geheimhouding/"] },
  {
    typed: ["stagiere schoolopdracht casus"],
    right: ["/handboek/geheimhouding/", "/handboek/delen-en-zwijgen/", "/handboek/toegang-tot-het-dossier/"],
  },
  { typed: ["vermoeden mishandling"], right: ["/handboek/meldcode-huiselijk-geweld/", "/handboek/delen-en-zwijgen/"] },
  {
    typed: ["client geslagen door collega", "kind met blauwe plekken"],
    right: ["/handboek/meldcode-huiselijk-geweld/"],
  },
  {
    typed: ["client boos wil klacht indienen", "familie is ontevreden over privacy"],
    right: ["/handboek/klachten/", "/handboek/contact-en-klachten/"],
  },
  {
    typed: ["binnen hoeveel uur melden"],
    right: [
      "/handboek/stappenplan-datalek/",
      "/handboek/procedure-datalek/",
      "/termijnen/",
      "/handboek/er-is-iets-misgegaan/",
    ],
  },
  {
    typed: ["wie is onze fg"],
    right: [
      "/handboek/contact-en-klachten/",
      "/handboek/over-dit-handboek/",
      "/organisatie/",
      "/handboek/privacyreglement/",
      "/begrippen/",
    ],
  },
  {
    typed: [
      "eigen laptop thuis gebruiken",
      "openbare wifi",
      "veilig mailen hoe",
      "pc niet vergrendeld",
      "wachtwoord delen met collega",
    ],
    right: ["/handboek/beveiliging-in-tien-regels/"],
  },
  { typed: ["bsn vragen mag dat", "betekenis dpia"], right: ["/handboek/privacyreglement/", "/begrippen/"] },
  {
    typed: ["kopie paspoort maken"],
    right: ["/handboek/rechten-van-clienten/", "/handboek/privacyreglement/", "/handboek/een-verzoek-doen/"],
  },
  {
    typed: ["camera in de gang"],
    right: [
      "/verwerkingen/camera-ingang-logeerhuis/",
      "/handboek/privacyreglement/",
      "/handboek/rechten-van-clienten/",
      "/bewaartermijnen/camerabeelden/",
    ],
  },
  {
    typed: ["nieuwe app uitproberen planning", "nieuw softwarepakket aanschaffen"],
    right: ["/handboek/verwerkersovereenkomsten/", "/handboek/privacyreglement/"],
  },
  { typed: ["toestemingsformulier"], right: ["/formulieren/toestemming", "/handboek/delen-en-zwijgen/"] },
  { typed: ["avg cursus verplicht"], right: ["/handboek/scholing-en-oefening/"] },
  {
    typed: ["roddelen in de pauze over client"],
    right: ["/handboek/geheimhouding/", "/handboek/beveiliging-in-tien-regels/"],
  },
  {
    typed: ["dossier verwijderen na vertrek"],
    right: [
      "/handboek/rechten-van-clienten/",
      "/handboek/bewaartermijnen/",
      "/bewaartermijnen/",
      "/handboek/een-client-vraagt-iets/",
    ],
  },
  {
    typed: ["mag ik screenshot maken"],
    right: ["/handboek/beveiliging-in-tien-regels/", "/handboek/er-is-iets-misgegaan/", "/handboek/noodkaart-datalek/"],
  },
  {
    typed: ["foto van wond met eigen telefoon"],
    right: [
      "/handboek/beveiliging-in-tien-regels/",
      "/handboek/er-is-iets-misgegaan/",
      "/handboek/bewaartermijnen/",
      "/handboek/delen-en-zwijgen/",
    ],
  },
  {
    typed: ["groepsfoto in nieuwsbrief"],
    right: [
      "/handboek/delen-en-zwijgen/",
      "/formulieren/toestemming-beeld",
      "/verwerkingen/foto-en-nieuwsbrief/",
      "/handboek/rechten-van-clienten/",
    ],
  },
  {
    typed: ["rooster met clientnamen op prikbord"],
    right: [
      "/handboek/geheimhouding/",
      "/handboek/beveiliging-in-tien-regels/",
      "/verwerkingen/roosters-en-uren/",
      "/handboek/toegang-tot-het-dossier/",
    ],
  },
  {
    typed: ["iemand over mijn schouder meegekeken"],
    right: [
      "/handboek/beveiliging-in-tien-regels/",
      "/handboek/er-is-iets-misgegaan/",
      "/handboek/geheimhouding/",
      "/handboek/toegang-tot-het-dossier/",
    ],
  },
  {
    typed: ["invalkracht heeft geen account", "vrijwilliger wil dossier lezen", "mag de schoonmaak hier iets zien"],
    right: ["/handboek/toegang-tot-het-dossier/", "/handboek/geheimhouding/"],
  },
  { typed: ["na ontslag nog zwijgen"], right: ["/handboek/geheimhouding/", "/handboek/delen-en-zwijgen/"] },
  {
    typed: ["hoe snel antwoorden op inzageverzoek"],
    right: ["/handboek/rechten-van-clienten/", "/handboek/een-client-vraagt-iets/", "/termijnen/"],
  },
  {
    typed: ["moet ik een datalek zelf bij de autoriteit melden"],
    right: ["/handboek/stappenplan-datalek/", "/handboek/procedure-datalek/", "/handboek/er-is-iets-misgegaan/"],
  },
  { typed: ["wie mag verpleegkundig dossier zien"], right: ["/handboek/toegang-tot-het-dossier/", "/toegang/"] },
  {
    typed: ["nieuwe collega wat moet die tekenen"],
    right: ["/handboek/geheimhouding/", "/handboek/scholing-en-oefening/", "/formulieren/geheimhouding/"],
  },
  {
    typed: ["vog bewaren"],
    right: ["/bewaartermijnen/vog/", "/handboek/bewaartermijnen/", "/handboek/privacyreglement/", "/verwerkingen/"],
  },
  { typed: ["sollicitatiebrief hoe lang"], right: ["/bewaartermijnen/sollicitatie/", "/handboek/bewaartermijnen/"] },
  {
    typed: ["wat is een verwerker"],
    right: ["/begrippen/", "/handboek/verwerkersovereenkomsten/", "/handboek/privacyreglement/"],
  },
  { typed: ["privacyverklaring voor clienten"], right: ["/privacyverklaring/"] },
];

export const registersSample: readonly Sought[] = [
  { typed: ["artikel 30"], right: ["/verwerkingen/"] },
  { typed: ["art. 33"], right: ["/datalekken/"] },
  { typed: ["art 28"], right: ["/ontvangers/"] },
  { typed: ["subverwerker Amerika"], right: ["/ontvangers/voorbeeld-"] },
  { typed: ["geheimhouding zzp"], right: ["/handboek/geheimhouding/", "/borging/"] },
  { typed: ["logging controle"], right: ["/borging/steekproef-logging"] },
  {
    typed: ["salaris", "loonadministratie"],
    right: ["/verwerkingen/salarisadministratie/", "/ontvangers/voorbeeld-loon/"],
  },
  { typed: ["dpia domotica", "sensoren dpia"], right: ["/dpias/dpia-domotica"] },
  { typed: ["terugzetproef", "backup terugzetten"], right: ["/borging/terugzetproef"] },
  { typed: ["directiebeoordeling"], right: ["/borging/directiebeoordeling"] },
  { typed: ["camera ingang"], right: ["/verwerkingen/camera-ingang", "/bewaartermijnen/camerabeelden/"] },
  { typed: ["te laat gemeld"], right: ["/datalekken/20"] },
  { typed: ["phishing"], right: [...gone, ...secure, "/datalekken/", "/borging/"] },
  // Written later, without looking at the records.
  { typed: ["verwerkersovereenkomst niet getekend"], right: ["/ontvangers/", "/handboek/verwerkersovereenkomsten/"] },
  { typed: ["bewaartermijn camera"], right: ["/bewaartermijnen/camerabeelden/", "/verwerkingen/camera-ingang"] },
  { typed: ["register van verwerkingen"], right: ["/verwerkingen/"] },
  { typed: ["niet gemeld aan ap waarom", "datalek verkeerde ontvanger", "gestolen laptop"], right: ["/datalekken/"] },
  { typed: ["autorisatie controle 2026"], right: ["/borging/controle-autorisaties"] },
  { typed: ["dpia ecd"], right: ["/dpias/dpia-ecd"] },
  { typed: ["grondslag gezondheidsgegevens"], right: ["/verwerkingen/", "/begrippen/", "/handboek/privacyreglement/"] },
  {
    typed: ["doorgifte buiten eu"],
    right: ["/verwerkingen/", "/ontvangers/", "/begrippen/", "/handboek/privacyreglement/"],
  },
  {
    typed: ["verzoek verlengd", "verzoek te laat beantwoord", "geweigerd verzoek", "inzageverzoek 2026"],
    right: ["/verzoeken/"],
  },
  {
    typed: ["vernietigingsverklaring"],
    right: ["/borging/vernietigingsronde", "/ontvangers/voorbeeld-archiefvernietiging/"],
  },
  { typed: ["scholing bewijs aantal deelnemers"], right: ["/borging/scholing"] },
  { typed: ["interne audit"], right: ["/borging/interne-audit"] },
  { typed: ["jaarverslag functionaris"], right: ["/borging/jaarverslag-fg"] },
  { typed: ["subverwerkers dossiersysteem"], right: ["/ontvangers/voorbeeld-ecd/"] },
  { typed: ["reservekopie getest"], right: ["/borging/terugzetproef"] },
  { typed: ["oefening datalek nacht"], right: ["/borging/oefening"] },
  { typed: ["phishing test uitslag"], right: ["/borging/phishingtest"] },
  { typed: ["sensoren logeerhuis"], right: ["/verwerkingen/sensoren", "/dpias/dpia-domotica"] },
  { typed: ["salarisverwerker overeenkomst"], right: ["/ontvangers/voorbeeld-loon/"] },
  { typed: ["arbodienst"], right: ["/ontvangers/voorbeeld-arbodienst/"] },
  { typed: ["leverancier buiten europa"], right: ["/ontvangers/", "/verwerkingen/salaris"] },
  { typed: ["leverancier beoordeling ecd"], right: ["/borging/beoordeling-voorbeeld-ecd"] },
  { typed: ["toegang nachtdienst"], right: ["/toegang/begeleider-nachtdienst"] },
  { typed: ["vernietigingsronde"], right: ["/borging/vernietigingsronde"] },
  { typed: ["bewaartermijn verzuim"], right: ["/bewaartermijnen/verzuim/"] },
];
