// What the law asks of a care organisation, article by article, in plain Dutch. Where it is met is looked up, never typed:
// see derive/accountability.ts.
import { aiAct } from "./ai-act.ts";
import { awr } from "./awr.ts";
import { bw } from "./bw.ts";
import { type Citation, toConfirm } from "./citation.ts";
import { gdpr } from "./gdpr.ts";
import { jeugdwet } from "./jeugdwet.ts";
import { uavg } from "./uavg.ts";
import { wabvpz } from "./wabvpz.ts";
import { wkkgz } from "./wkkgz.ts";
import { wmo2015 } from "./wmo2015.ts";

export interface Obligation {
  readonly article: Citation;
  /** Dutch, a whole sentence. */
  readonly asks: string;
  /** Met by telling it on a page: nothing of it is written down in a register. */
  readonly told?: true;
}

const asked = (article: Citation, asks: string): Obligation => ({ article, asks });
const told = (article: Citation, asks: string): Obligation => ({ article, asks, told: true });

export const obligations: readonly Obligation[] = [
  asked(
    gdpr(5, 1),
    "Ga eerlijk met gegevens om: voor een vast doel, niet meer dan nodig, juist, niet te lang en veilig.",
  ),
  asked(gdpr(5, 2), "Laat zien dat u zich aan deze regels houdt."),
  asked(gdpr(6, 1), "Heb voor elke verwerking een grondslag."),
  asked(gdpr(7, 1), "Kunnen aantonen dat iemand toestemming (AVG) gaf."),
  asked(gdpr(7, 3), "Intrekken kan altijd, en is even makkelijk als geven."),
  asked(gdpr(9, 2), "Gebruik bijzondere gegevens alleen als een uitzondering past."),
  asked(gdpr(10), "Gebruik strafrechtelijke gegevens alleen als de wet dat toestaat."),
  asked(gdpr(12, 1), "Vertel het in gewone taal, op een manier die iemand begrijpt."),
  asked(gdpr(12, 3), "Antwoord op een verzoek binnen een maand."),
  asked(gdpr(12, 4), "Zegt u nee, vertel dan waarom, en waar iemand kan klagen."),
  asked(gdpr(12, 5), "Vraag geen geld voor een verzoek."),
  asked(gdpr(12, 6), "Vraag alleen bij twijfel om meer gegevens om te weten wie iemand is."),
  asked(gdpr(13), "Vertel mensen wat u met hun gegevens doet, als u die van hen zelf krijgt."),
  asked(gdpr(14), "Vertel mensen wat u met hun gegevens doet, als u die van een ander krijgt."),
  asked(gdpr(15), "Laat mensen hun gegevens inzien en geef een kopie."),
  asked(gdpr(16), "Verbeter wat niet klopt en vul aan wat ontbreekt."),
  asked(gdpr(17), "Wis gegevens als de wet dat vraagt."),
  asked(gdpr(18), "Zet een verwerking stil in de gevallen die de wet noemt."),
  asked(gdpr(19), "Vertel ontvangers dat iets is verbeterd, gewist of stilgezet."),
  asked(gdpr(20), "Geef gegevens mee in een gangbaar bestand."),
  asked(gdpr(21, 1), "Stop bij bezwaar, behalve met dwingende redenen."),
  asked(gdpr(22), "Neem geen besluit met grote gevolgen door alleen een computer."),
  asked(gdpr(24, 1), "Neem passende maatregelen en kijk er opnieuw naar."),
  asked(gdpr(24, 2), "Heb beleid en voer het uit."),
  asked(gdpr(25, 1), "Denk aan privacy zodra u iets nieuws ontwerpt."),
  asked(gdpr(25, 2), "Zet instellingen standaard zo dat er niet meer te zien is dan nodig."),
  asked(gdpr(26, 1), "Leg vast wie wat doet als u samen verantwoordelijk bent."),
  asked(gdpr(28, 1), "Kies alleen leveranciers die genoeg waarborgen geven."),
  asked(gdpr(28, 2), "Laat een verwerker alleen met toestemming een ander inschakelen."),
  asked(gdpr(28, 3), "Sluit met elke verwerker een overeenkomst met alle onderdelen."),
  asked(gdpr(29), "Wie onder uw gezag werkt, verwerkt alleen in opdracht."),
  asked(gdpr(30, 1), "Houd een register van verwerkingsactiviteiten bij."),
  asked(gdpr(30, 2), "Houd een register bij van wat u voor een ander verwerkt."),
  told(gdpr(31), "Werk mee als de AP daarom vraagt."),
  asked(gdpr(32, 1), "Beveilig passend bij het risico en test of het werkt."),
  asked(gdpr(32, 4), "Zorg dat medewerkers alleen in opdracht bij gegevens kunnen."),
  asked(gdpr(33, 1), "Meld een datalek op tijd bij de AP, behalve als een risico niet waarschijnlijk is."),
  asked(gdpr(33, 2), "Een verwerker waarschuwt de opdrachtgever zonder onnodige vertraging."),
  asked(gdpr(33, 3), "Zet in de melding wat de wet vraagt."),
  asked(gdpr(33, 4), "Vul een melding aan zodra er meer bekend is."),
  asked(gdpr(33, 5), "Leg elk datalek vast: feiten, gevolgen en maatregelen."),
  asked(gdpr(34, 1), "Vertel mensen van een datalek met waarschijnlijk een hoog risico."),
  asked(gdpr(34, 2), "Zeg daarbij wat er is gebeurd, wat u doet en bij wie zij terechtkunnen."),
  asked(gdpr(34, 3), "Heb een reden uit de wet als u het niet vertelt."),
  asked(gdpr(35, 1), "Doe vooraf een DPIA bij waarschijnlijk een hoog risico."),
  asked(gdpr(35, 2), "Vraag daarbij advies aan de FG, als die er is."),
  asked(gdpr(35, 11), "Kijk opnieuw als het risico verandert."),
  asked(gdpr(36, 1), "Vraag de AP vooraf om advies als een hoog risico blijft."),
  asked(gdpr(37, 1), "Ga na of u een FG moet hebben."),
  asked(gdpr(37, 7), "Maak bekend hoe men de FG bereikt en meld dat aan de AP."),
  asked(gdpr(38, 1), "Betrek de FG op tijd."),
  asked(gdpr(38, 6), "Geef de FG geen taak die botst."),
  asked(gdpr(39, 1), "Laat de FG adviseren en toezicht houden."),
  asked(gdpr(44), "Stuur gegevens alleen buiten Europa als de regels daarvoor kloppen."),
  asked(gdpr(46, 1), "Heb een passende waarborg voor doorgifte."),
  told(gdpr(77), "Vertel dat men bij de AP kan klagen."),
  told(gdpr(79), "Vertel dat men naar de rechter kan."),
  asked(toConfirm(uavg(5)), "Weet wie voor een kind of een ander mag beslissen."),
  asked(uavg(22), "Bijzondere gegevens zijn verboden, behalve met een uitzondering."),
  asked(uavg(30, 3), "Verwerk gegevens over gezondheid alleen als dat nodig is voor zorg of beheer."),
  asked(uavg(30, 4), "Alleen wie zwijgplicht heeft, ziet gegevens over gezondheid."),
  asked(uavg(31), "Gebruik strafrechtelijke gegevens alleen zoals deze wet zegt."),
  asked(uavg(35), "Na een nee kan iemand naar de rechtbank."),
  asked(uavg(41), "Ga na of een uitzondering op de rechten past, en zeg het erbij."),
  asked(uavg(46, 1), "Gebruik het BSN alleen als een wet dat voorschrijft."),
  asked(bw("7:454"), "Houd een dossier bij en bewaar het zo lang als de wet zegt."),
  asked(bw("7:455"), "Vernietig op verzoek het medisch dossier."),
  asked(bw("7:456"), "Laat de cliënt het medisch dossier inzien."),
  asked(bw("7:457"), "Zwijg over cliënten, behalve als delen mag of moet."),
  asked(jeugdwet("7.3.8"), "Houd in de jeugdhulp een dossier bij en bewaar het zo lang als de wet zegt."),
  asked(toConfirm(jeugdwet("7.3.9")), "Vernietig op verzoek het dossier jeugdhulp."),
  asked(toConfirm(jeugdwet("7.3.10")), "Laat jongere en ouder het dossier inzien."),
  asked(jeugdwet("7.3.11"), "Zwijg in de jeugdhulp, behalve als delen mag of moet."),
  told(toConfirm(wmo2015("3.3")), "Heb een meldcode huiselijk geweld en kindermishandeling."),
  asked(toConfirm(wmo2015("5.3.3")), "Zwijg in de maatschappelijke ondersteuning."),
  asked(toConfirm(wmo2015("5.3.4")), "Bewaar het dossier Wmo zo lang als de wet zegt."),
  asked(toConfirm(wmo2015("5.3.5")), "Vernietig op verzoek het dossier Wmo."),
  asked(toConfirm(wabvpz(4)), "Gebruik in de zorg het BSN en controleer het."),
  asked(wabvpz("15d"), "Geef cliënten in de zorg digitaal inzage en een kopie."),
  asked(wabvpz("15e"), "Laat cliënten in de zorg zien wie hun dossier bekeek."),
  told(toConfirm(wkkgz(13)), "Heb een regeling voor klachten over zorg."),
  asked(toConfirm(awr(52)), "Bewaar de financiële administratie zo lang als de wet zegt."),
  asked(aiAct(4), "Help wie met AI werkt om er genoeg van te weten."),
  asked(toConfirm(aiAct(26)), "Laat bij AI met een hoog risico een bekwaam mens toezicht houden."),
];
