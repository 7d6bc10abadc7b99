// Letter to a processor with whom it went wrong: what we must know, and how soon (art. 33(2) and 28(3)(f)).

import { gdpr } from "../law/gdpr.ts";
import { form } from "./form.ts";
import { aside, item, line, term } from "./form-parts.ts";
import { breach, closing, opening } from "./letter-parts.ts";

export const briefDatalekLeverancier = form({
  id: "brief-datalek-leverancier",
  version: "1.0",
  title: "Brief aan de leverancier: wat wij over het datalek moeten weten",
  topic: "breach",
  letter: "processor",
  audience: "staff",
  forWhom: "Voor wie een datalek behandelt dat bij een leverancier (verwerker) gebeurde.",
  summary: "De vragen die een verwerker moet beantwoorden, zodat wij op tijd kunnen melden.",
  alsoFoundBy: ["datalek bij verwerker", "datalek bij leverancier"],
  source: [gdpr(33, 2), gdpr(28, 3, "f")],
  parts: [
    opening("datalek bij uw organisatie", "Nummer van het datalek"),
    {
      content: [
        aside`Mail of bel dit direct; onze eigen klok loopt zodra wij het redelijk zeker weten. Melden moet ${term("notify-authority")}. Wacht niet op alle antwoorden.`,
        line`Op ${breach.ask("processorInformedAt", { label: "Moment van uw bericht" })} hoorden wij van een datalek bij u met gegevens waarvoor wij verantwoordelijk zijn. Wij moeten daarover besluiten en zo nodig melden. Wilt u ons vandaag laten weten wat u al weet, en de rest zodra u het weet?`,
        item`Wat is er gebeurd, wanneer begon het, wanneer ontdekte u het, en duurt het nog voort?`,
        item`Welke gegevens van ons zijn geraakt, en van hoeveel mensen? Zijn er gegevens weggehaald? Waaruit blijkt dat?`,
        item`Waren de gegevens versleuteld, en is de sleutel veilig? Is er een reservekopie, en is alles hersteld?`,
        item`Wie kon bij de gegevens, en is bevestigd dat zij gewist zijn?`,
        item`Wat deed u om het te stoppen, en wat doet u tegen herhaling?`,
        item`Welke onderaannemers zijn erbij betrokken? Heeft u het elders gemeld?`,
        item`Wie is bij u dag en nacht te bereiken?`,
        line`Bewaar alle logbestanden en bewijzen. Meld niets namens ons bij de AP of aan onze cliënten zonder dat wij dat vragen.`,
      ],
    },
    closing,
  ],
});
