// What everyone who can see personal data promises in writing, and what secrecy never forbids.

import { bw } from "../law/bw.ts";
import { gdpr } from "../law/gdpr.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { uavg } from "../law/uavg.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { accessRoles } from "../registers/access-roles.ts";
import { form } from "./form.ts";
import { asking, item, line, options, our, own, page, signature } from "./form-parts.ts";

const access = asking(accessRoles);

export const geheimhouding = form({
  id: "geheimhouding",
  version: "1.1",
  title: "Geheimhoudingsverklaring",
  topic: "sharing",
  audience: "staff",
  forWhom: "Voor iedereen die bij ons werkt of helpt en gegevens kan zien, vóór de eerste dag.",
  summary: "Wat u belooft over wat u hoort, ziet en leest. En wat geheimhouding nooit verbiedt.",
  alsoFoundBy: ["verklaring geheimhouding", "tekenen voor geheimhouding"],
  source: [bw("7:457"), jeugdwet("7.3.11"), wmo2015("5.3.3"), uavg(30, 4), gdpr(32, 4)],
  parts: [
    {
      title: "Wie",
      stays: "personnel-file",
      content: [
        own("Naam", { short: true }),
        access.ask("role"),
        own("U werkt hier als", {
          input: "one",
          options: options("medewerker", "uitzendkracht of invaller", "zzp’er", "stagiair", "vrijwilliger", "anders"),
        }),
        own("Eerste dag", { short: true }),
      ],
    },
    {
      title: "Wat ik beloof",
      content: [
        item`Ik houd voor mij wat ik bij ${our("name")} te weten kom over cliënten, hun familie en collega’s. Ook als ik hier niet meer werk, en ook na het overlijden van een cliënt.`,
        item`Ik kijk alleen in een dossier als dat nodig is voor mijn werk. Ik weet dat wordt bijgehouden wie een dossier opent.`,
        item`Ik vertel alleen iets verder als dat mag en nodig is, en dan niet meer dan nodig. De regels staan in ${page("delen-en-zwijgen", "Delen van gegevens en toestemming")}.`,
        item`Ik neem geen gegevens over uit onze systemen, behalve als dat uitdrukkelijk mag. Ik zet ze niet op een eigen apparaat, in een eigen app of in een openbaar programma.`,
        item`Mijn wachtwoord is alleen van mij. Ik sluit mijn scherm en berg papier op.`,
        item`Gaat er iets mis, dan bel ik meteen: ${our("contact.onCallPhone")}. Ook als het mijn eigen vergissing was.`,
        item`Als ik stop, lever ik alles in en bewaar ik niets.`,
      ],
    },
    {
      title: "Wat ik altijd mag",
      content: [
        line`Geheimhouding is er voor de mensen om wie het gaat. Zij verbiedt mij niet om:`,
        item`112 te bellen bij acuut gevaar;`,
        item`Veilig Thuis om advies te vragen of er te melden, volgens de meldcode huiselijk geweld en kindermishandeling;`,
        item`een calamiteit of geweld in de zorg binnen de organisatie te melden, zodat wij het de toezichthouder vertellen;`,
        item`een datalek te melden, met mijn leidinggevende of de FG te praten, of een klacht in te dienen bij de Autoriteit Persoonsgegevens (AP);`,
        item`een misstand te melden, zoals de Wet bescherming klokkenluiders toelaat;`,
        item`te zeggen wat de wet mij verplicht te zeggen.`,
      ],
    },
    {
      title: "Ondertekening",
      content: [
        access.ask("secrecy"),
        line`Dit komt naast de geheimhouding die al in de wet, een beroepscode of mijn overeenkomst staat. Ik krijg een kopie van deze verklaring.`,
        signature("Plaats, datum en handtekening van de medewerker of vrijwilliger"),
        signature("Namens de organisatie: naam, datum en handtekening"),
      ],
    },
  ],
});
