// What people type and what the handbook calls it. General Dutch of the work floor; what only one organisation says belongs
// in the search words of a page (content/handbook, `searchWords`).

/** Words that people type, and the words of the handbook that mean it. The first of `means` says it best. */
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
  { typed: "weg verloren vergeten verdwenen zoek gestolen gejat gepikt vermist", means: "kwijt gestolen" },
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
  { typed: "geklikt aangeklikt klikte", means: "klikte link" },
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
  { typed: "facebook instagram tiktok snapchat linkedin twitter socials sociale", means: "sociale media foto" },
  { typed: "foto foto's fotos filmpje film filmen video opname opnemen plaatje selfie beeld", means: "foto beeld" },
  {
    typed: "ai chatbot",
    means: "kunstmatige intelligentie AI",
  },
  { typed: "thuiswerken thuis hybride telewerken", means: "thuis buiten kantoor onderweg" },
  { typed: "printen printer kopieren afdrukken", means: "papier print" },
  { typed: "papieren papier map mapje kladje briefje aantekening", means: "papier briefje" },
  { typed: "bureau scherm vergrendelen clean desk", means: "scherm slot" },
  // Wie vraagt
  { typed: "moeder vader pa ma mama papa ouder ouders", means: "ouder ouders gezag" },
  { typed: "gescheiden scheiding ex echtscheiding", means: "ouder zonder gezag" },
  {
    typed:
      "opa oma broer zus zoon dochter partner man vrouw buren buurman buurvrouw kennis vriend familie familielid mantelzorger naaste",
    means: "familie",
  },
  { typed: "agent agenten recherche politieagent", means: "politie" },
  { typed: "justitie officier rechter rechtbank vordering", means: "politie rechter vordering" },
  { typed: "dokter arts specialist apotheek apotheker ziekenhuis", means: "huisarts apotheker" },
  { typed: "juf meester leraar leerkracht docent leerling leerplicht", means: "school" },
  { typed: "baas chef manager werkgever leidinggevende", means: "leidinggevende werkgever" },
  { typed: "wethouder ambtenaar wijkteam consulent gemeentehuis", means: "gemeente" },
  { typed: "igj inspecteur inspectie toezichthouder", means: "inspectie toezichthouder" },
  { typed: "journalist krant pers televisie tv media", means: "journalist pers" },
  { typed: "verzekering verzekeraar zorgverzekeraar polis", means: "verzekeraar" },
  { typed: "voogd gezinsvoogd jeugdbescherming jeugdbeschermer gi", means: "gecertificeerde instelling gezinsvoogd" },
  { typed: "mentor curator mentorschap curatele", means: "mentor curator vertegenwoordiger" },
  { typed: "bewindvoerder bewind", means: "bewindvoerder" },
  { typed: "advocaat jurist", means: "advocaat" },
  { typed: "verhuurder woningcorporatie huisbaas", means: "verhuurder" },
  // Rechten
  { typed: "inkijken kijken bekijken lezen meelezen opvragen inzage zien", means: "inzien inzage" },
  { typed: "afschrift kopietje uitdraai", means: "kopie" },
  {
    typed: "wissen weg weghalen verwijderen deleten schrappen weggooien shredderen versnipperen vernietigd",
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
    means: "keek dossier zonder nodig toegang",
  },
  { typed: "ecd epd rapportage rapporteren clientdossier zorgdossier", means: "dossier" },
  { typed: "collega's medewerker werknemer personeel", means: "collega medewerkers" },
  { typed: "autorisatie bevoegdheid rechten inzagerecht", means: "toegang" },
  { typed: "stage stagiaire stagiairs leerlingen bbl", means: "stagiair stagiairs" },
  { typed: "zzp zzp'er zzper freelancer uitzendkracht inhuur oproepkracht flex", means: "zzp inhuur" },
  { typed: "vrijwilliger vrijwilligers", means: "vrijwilligers" },
  { typed: "ontslag dienst weggaan vertrekt vertrek uitdiensttreding", means: "uit dienst" },
  { typed: "logging logboek loggen inzagelog", means: "logging bekeken" },
  { typed: "controle controleren gecontroleerd check checken nakijken", means: "steekproef controle nakijken" },
  // Bewaren
  { typed: "bewaren bewaartermijn hoelang lang termijn jaar archief archiveren", means: "bewaartermijn" },
  // Zorgen
  {
    typed: "mishandeling kindermishandeling geslagen geweld huiselijk misbruik veilig thuis vermoeden",
    means: "meldcode mishandeling veilig thuis",
  },
  { typed: "klagen klacht boos ontevreden klachtenfunctionaris", means: "klacht klachten" },
  { typed: "incident ongeluk valpartij mic fout", means: "incident" },
  { typed: "boete straf", means: "boete" },
  { typed: "bsn sofinummer burgerservicenummer", means: "bsn burgerservicenummer" },
  { typed: "identiteitsbewijs paspoort rijbewijs id-kaart idkaart", means: "identiteitsbewijs" },
  { typed: "camera bewakingscamera cameras", means: "camera camerabeelden" },
  { typed: "cursus training opleiding e-learning les", means: "scholing" },
  // Leveranciers
  { typed: "backup back-up reservekopieen", means: "reservekopie terugzetproef" },
  { typed: "salaris loon loonstrook uitbetaling", means: "salarisadministratie loon" },
  { typed: "subverwerker onderaannemer", means: "subverwerker subverwerkers" },
  { typed: "amerika amerikaans usa vs", means: "verenigde staten" },
  {
    typed: "leverancier software pakket programma contract overeenkomst",
    means: "verwerker verwerkersovereenkomst leverancier",
  },
  { typed: "deadline", means: "termijn" },
  { typed: "fg dpo functionaris", means: "fg functionaris gegevensbescherming" },
  { typed: "ap autoriteit", means: "ap autoriteit persoonsgegevens" },
];

const split = (words: string): readonly string[] => words.toLowerCase().split(" ");

/** The words of the handbook for each everyday word, the best first; an everyday word may mean several. */
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
