// What people type and what the handbook calls it. General Dutch of the work floor; what only one organisation says belongs
// in the search words of a page (content/handbook, `searchWords`).

/**
 * Words that people type, and the words of the handbook that mean it. The first of `means` says it best. Words that mean
 * something together are joined by a low line: "veilig" alone is not Veilig Thuis.
 */
interface Everyday {
  readonly typed: string;
  readonly means: string;
}

const list: readonly Everyday[] = [
  // Apparatuur en kwijt
  {
    typed: "ipad smartphone mobiel mobieltje gsm iphone laptop notebook pc computer",
    means: "apparaat telefoon tablet laptop",
  },
  { typed: "usb stick usbstick harddisk schijf", means: "gegevensdrager apparaat" },
  {
    typed:
      "weg verloren vergeten verdwenen zoek gestolen gejat gepikt vermist laten_liggen laten_slingeren rondslingeren",
    means: "kwijt gestolen liggen",
  },
  { typed: "diefstal inbraak", means: "gestolen" },
  { typed: "trein bus auto tram metro", means: "kwijt onderweg" },
  // Mail en verkeerde ontvanger
  { typed: "gemaild mailtje emailtje email e-mail gestuurd verstuurd mailen mails", means: "mail bericht stuurde" },
  { typed: "verkeerd foute fout andere", means: "verkeerde" },
  { typed: "bcc cc blinde kopie", means: "bcc ontvangers elkaars adres" },
  { typed: "post envelop poststuk pakket", means: "brief" },
  // Aanvallen
  {
    typed: "phishing fishing phishingmail nepmail spam verdacht verdachte oplichting smishing",
    means: "phishing vreemde link geklikt",
  },
  {
    typed: "gehackt hack hacker hackers hacken ingebroken virus malware ransomware gijzelsoftware",
    means: "inbraak misgegaan datalek vreemd",
  },
  { typed: "raar rare gek gekke verdacht verdachte vreemd vreemde", means: "vreemd vreemde verdachte" },
  { typed: "geklikt aangeklikt klikte", means: "klikte link" },
  {
    typed:
      "doet_het_niet werkt_niet ligt_eruit ligt_plat kan_er_niet_in kom_er_niet_in storing uitval uitgevallen offline stroomuitval plat",
    means: "niet_bij_gegevens misgegaan niet_te_openen",
  },
  { typed: "lek gelekt lekken data datalek", means: "datalek misgegaan" },
  {
    typed: "wachtwoorden pincode inlogcode inloggen inlog password account 2fa mfa",
    means: "wachtwoord tweestapsverificatie inloggen",
  },
  { typed: "wifi hotspot internet", means: "wifi" },
  { typed: "noodgeval spoed calamiteit", means: "noodkaart calamiteit" },
  {
    typed: "noodnummer telefoonnummer nummer belnummer bereikbaar bereikbaarheidsdienst piket achterwacht bellen bel",
    means: "bel noodkaart bereikbaarheidsdienst",
  },
  { typed: "nachts nacht weekend avond", means: "nacht" },
  // Apps, foto's, AI, thuis
  {
    typed: "whatsapp whatsappen appen app appje appgroep groepsapp signal telegram messenger sms sms'en",
    means: "app groepsapp bericht",
  },
  {
    typed: "facebook instagram tiktok snapchat linkedin twitter socials sociale_media vriendschapsverzoek",
    means: "sociale_media app foto",
  },
  { typed: "foto foto's fotos filmpje film filmen video opname opnemen plaatje selfie beeld", means: "foto beeld" },
  {
    typed: "ai chatbot",
    means: "kunstmatige intelligentie AI",
  },
  { typed: "thuiswerken thuis hybride telewerken", means: "thuis onderweg" },
  { typed: "screenshot screenshots printscreen schermafbeelding schermafdruk", means: "schermafdruk foto" },
  { typed: "printen printer kopieren afdrukken", means: "papier print" },
  {
    typed: "papieren papier map mapje kladje briefje aantekening agenda schrift schriftje notitieblok lijst lijstje",
    means: "papier briefje",
  },
  { typed: "bureau scherm vergrendelen vergrendeling uitloggen clean_desk", means: "scherm slot" },
  // Wie vraagt
  {
    typed: "moeder vader pa ma mama papa stiefmoeder stiefvader pleegouder pleegouders ouder ouders",
    means: "ouder ouders gezag",
  },
  { typed: "gescheiden scheiding ex echtscheiding ex-man ex-vrouw", means: "zonder_gezag ouder gezag" },
  {
    typed:
      "opa oma broer broertje zus zusje zoon dochter tante oom neef nicht kleinkind schoonzoon schoondochter partner man vrouw buren buurman buurvrouw kennis vriend familie familielid mantelzorger naaste",
    means: "familie",
  },
  { typed: "agent agenten recherche politieagent", means: "politie" },
  { typed: "justitie officier rechter rechtbank vordering", means: "politie rechter vordering" },
  { typed: "dokter arts specialist apotheek apotheker ziekenhuis", means: "huisarts apotheker" },
  {
    typed: "juf meester leraar leerkracht docent leerling leerplicht leerplichtambtenaar mentor_van_school",
    means: "school",
  },
  { typed: "baas chef manager werkgever leidinggevende", means: "leidinggevende werkgever" },
  { typed: "wethouder ambtenaar wijkteam consulent gemeentehuis", means: "gemeente" },
  { typed: "igj inspecteur inspectie toezichthouder", means: "inspectie toezichthouder" },
  { typed: "journalist krant pers televisie tv media", means: "journalist pers" },
  { typed: "verzekering verzekeraar zorgverzekeraar polis", means: "verzekeraar" },
  { typed: "voogd gezinsvoogd jeugdbescherming jeugdbeschermer gi", means: "gezinsvoogd gecertificeerde_instelling" },
  { typed: "mentor curator mentorschap curatele", means: "mentor curator vertegenwoordiger" },
  { typed: "bewindvoerder bewind", means: "bewindvoerder" },
  { typed: "advocaat jurist", means: "advocaat" },
  { typed: "verhuurder woningcorporatie huisbaas", means: "verhuurder" },
  // Rechten
  { typed: "inkijken kijken bekijken lezen meelezen opvragen inzage zien", means: "inzien inzage" },
  { typed: "afschrift kopietje uitdraai", means: "kopie" },
  {
    typed: "wissen gewist weg weghalen verwijderen deleten schrappen weggooien shredderen versnipperen vernietigd",
    means: "wissen vernietigen",
  },
  { typed: "veranderen aanpassen corrigeren correctie klopt onjuist fouten", means: "verbeteren" },
  { typed: "stoppen ophouden bezwaar", means: "bezwaar stilzetten" },
  { typed: "overdragen overstappen verhuizen overgang", means: "meenemen" },
  { typed: "dood doodgegaan overlijden gestorven nabestaande nabestaanden erfgenaam", means: "overleden" },
  { typed: "kind kinderen tiener puber minderjarig minderjarige jeugd jongere", means: "kind jongere" },
  { typed: "akkoord goedkeuring instemming", means: "toestemming" },
  { typed: "delen doorgeven verstrekken vertellen praten", means: "delen" },
  { typed: "geheim zwijgen zwijgplicht beroepsgeheim zwijgen roddelen kletsen", means: "geheimhouding zwijgen" },
  // Dossier en toegang
  {
    typed: "gluren gegluurd snuffelen neuzen nieuwsgierig nieuwsgierigheid stiekem meekijken",
    means: "keek nieuwsgierig toegang",
  },
  {
    typed: "ecd epd rapportage rapporteren clientdossier zorgdossier dossiersysteem verslag overdracht",
    means: "dossier dossiersysteem",
  },
  { typed: "collega's medewerker werknemer personeel", means: "collega medewerkers" },
  { typed: "autorisatie bevoegdheid rechten inzagerecht", means: "toegang" },
  { typed: "stage stagiaire stagiairs leerlingen bbl", means: "stagiair stagiairs" },
  { typed: "zzp zzp'er zzper freelancer uitzendkracht inhuur oproepkracht flex", means: "zzp inhuur" },
  { typed: "vrijwilliger vrijwilligers", means: "vrijwilligers" },
  {
    typed:
      "ontslag weggaan vertrekt vertrek vertrokken uitdiensttreding uit_dienst oud-medewerker oud-collega ex-medewerker ex-collega oud_medewerker oud_collega ex_medewerker ex_collega voormalig vroegere",
    means: "uit_dienst toegang_stopt",
  },
  { typed: "logging logboek loggen inzagelog", means: "logging bekeken" },
  { typed: "controle controleren gecontroleerd check checken nakijken", means: "steekproef controle nakijken" },
  // Bewaren
  { typed: "bewaren bewaartermijn hoelang lang termijn jaar archief archiveren", means: "bewaartermijn" },
  // Zorgen
  {
    typed:
      "mishandeling kindermishandeling geslagen slaat slaan geweld huiselijk misbruik verwaarlozing veilig_thuis vermoeden",
    means: "meldcode mishandeling geweld veilig_thuis",
  },
  { typed: "klagen klacht boos ontevreden klachtenfunctionaris", means: "klacht klachten" },
  { typed: "incident ongeluk valpartij mic fout", means: "incident" },
  { typed: "boete straf", means: "boete" },
  { typed: "bsn sofinummer burgerservicenummer", means: "bsn burgerservicenummer" },
  { typed: "identiteitsbewijs paspoort rijbewijs id-kaart idkaart", means: "identiteitsbewijs" },
  { typed: "camera bewakingscamera cameras", means: "camera camerabeelden" },
  { typed: "cursus training opleiding e-learning les", means: "scholing" },
  // Leveranciers
  { typed: "backup back-up reservekopie reservekopieen terugzetten herstellen", means: "reservekopie terugzetproef" },
  { typed: "salaris loon loonstrook uitbetaling", means: "salarisadministratie loon" },
  { typed: "subverwerker onderaannemer", means: "subverwerker subverwerkers" },
  { typed: "getekend tekenen handtekening ondertekend", means: "ondertekend tekenen" },
  { typed: "buiten_europa buiten_eu buiten_de_eu buiten_de_eer derde_land", means: "doorgifte buiten_europa" },
  { typed: "amerika amerikaans usa vs", means: "verenigde_staten" },
  {
    typed: "leverancier software pakket programma contract overeenkomst",
    means: "verwerker verwerkersovereenkomst leverancier",
  },
  { typed: "deadline", means: "termijn" },
  { typed: "fg dpo functionaris", means: "fg functionaris_voor_gegevensbescherming" },
  { typed: "ap autoriteit", means: "ap autoriteit_persoonsgegevens" },
];

const split = (words: string): readonly string[] => {
  const each = words.toLowerCase().split(" ");
  return each.map((word) => word.replaceAll("_", " ").replaceAll("-", " "));
};

/** The words of the handbook for each everyday word, the best first; an everyday word may mean several. Words that belong together have a space between them. */
export const everydayWords: ReadonlyMap<string, readonly string[]> = (() => {
  const meant = new Map<string, string[]>();
  for (const { typed, means } of list) {
    for (const word of split(typed)) {
      const of = meant.get(word) ?? [];
      of.push(...split(means).filter((each) => each !== word && !of.includes(each)));
      meant.set(word, of);
    }
  }
  return meant;
})();
