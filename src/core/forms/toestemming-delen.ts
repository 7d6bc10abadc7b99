// Consent to break professional secrecy: for one recipient, one purpose, one time. Not the consent of the GDPR.

import { bw } from "../law/bw.ts";
import { ownRule } from "../law/guidance.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { form } from "./form.ts";
import { aside, item, line, options, our, own, page, signatures, whoSigns } from "./form-parts.ts";

export const toestemmingDelen = form({
  id: "toestemming-delen",
  version: "1.2",
  title: "Toestemming om het beroepsgeheim te doorbreken",
  topic: "sharing",
  audience: "staff",
  forWhom: "Voor de begeleider, samen met de cliënt of de vertegenwoordiger. Eén formulier per keer.",
  summary:
    "De cliënt bepaalt wat wij aan wie vertellen, en waarvoor. Nee zeggen mag en heeft geen gevolg voor de zorg.",
  alsoFoundBy: ["toestemmingsverklaring", "toestemming om te delen"],
  source: [
    bw("7:457", 1),
    jeugdwet("7.3.11"),
    wmo2015("5.3.3"),
    ownRule("een nieuw formulier voor elke nieuwe ontvanger en elk nieuw doel"),
  ],
  parts: [
    {
      content: [
        aside`Moet delen van de wet, of mag het al zonder? Vraag dan niet om toestemming om te delen: nee zeggen zou niets veranderen. Zie ${page("delen-en-zwijgen", "Delen van gegevens en toestemming")}. Voor een foto of de nieuwsbrief is er een ander formulier.`,
        line`Wat u ons vertelt, houden wij voor ons. Met dit formulier mag ${our("name")} iets over u vertellen: alleen wat hieronder staat, alleen aan wie hieronder staat, alleen daarvoor.`,
      ],
    },
    {
      title: "Wat, aan wie en waarvoor",
      stays: "client-file",
      content: [
        own("Naam van de cliënt"),
        own("Wat wij mogen vertellen", {
          input: "lines",
          hint: "Zo precies mogelijk: welk onderwerp, welk verslag, over welke tijd.",
        }),
        own("Wat wij niet vertellen", { input: "lines" }),
        own("Aan wie", { hint: "Organisatie en functie, of naam." }),
        own("Waarvoor", { input: "lines" }),
        own("Hoe", {
          input: "more",
          options: options("in een gesprek", "telefonisch", "in een beveiligd bericht", "op papier"),
        }),
        own("Wanneer", { hint: "Eén keer, op welke dag. Of: tot en met welke dag." }),
      ],
    },
    {
      title: "Goed om te weten",
      content: [
        item`U mag nee zeggen. Dat heeft geen gevolg voor uw zorg.`,
        item`U mag dit altijd intrekken. Zeggen is genoeg: tegen uw begeleider, via ${our("contact.officePhone")} of ${our("contact.privacyEmail")}. Dan vertellen wij niets meer. Wat al is verteld, kunnen wij niet terughalen.`,
        item`Voor een andere ontvanger of een ander doel vragen wij het u opnieuw.`,
        item`U krijgt een kopie van dit formulier. U mag zien wat wij hebben verteld.`,
        item`Dit is geen toestemming (AVG). Het gaat alleen over onze zwijgplicht.`,
      ],
    },
    {
      title: "Ondertekening",
      stays: "client-file",
      content: [
        own("Wie tekent. Kruis één regel aan; staan er twee of meer, dan tekenen zij allemaal", {
          input: "one",
          options: options(...whoSigns("consent-to-share")),
        }),
        aside`Hebben twee ouders gezag, dan tekenen allebei. Kan iemand dit niet overzien? Schrijf op waarom. Wie dat mag, staat in ${page("rechten-van-clienten", "Rechten van cliënten")}. Tekenen lukt niet? Schrijf op wat iemand zei, waar en wanneer.`,
        ...signatures("consent-to-share", "Naam en rol van wie tekent"),
        own("Naam van wie het uitlegde"),
      ],
    },
    {
      title: "Ingetrokken",
      stays: "client-file",
      content: [own("Op welke dag, door wie, en wie nam het aan")],
    },
  ],
});
