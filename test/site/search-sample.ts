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
const sharing = ["/handboek/delen-en-zwijgen/", "/handboek/een-client-vraagt-iets/"];
const asking = ["/handboek/een-client-vraagt-iets/", "/handboek/rechten-van-clienten/"];

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
  { typed: ["klacht", "boze client"], right: ["/handboek/klachten/", "/handboek/contact-en-klachten/"] },
  { typed: ["bsn"], right: ["/handboek/privacyreglement/", "/begrippen/"] },
  { typed: ["nieuwe leverancier", "contract software"], right: ["/handboek/verwerkersovereenkomsten/"] },
  { typed: ["account uit dienst"], right: ["/handboek/toegang-tot-het-dossier/"] },
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
];
