// Consent of the GDPR (art. 4(11), 7): free, for each use apart, and as easy to take back as to give. Not for care.

import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { form } from "./form.ts";
import { aside, item, line, options, our, own, page, signatures, whoSigns } from "./form-parts.ts";

const choose = (label: string) => own(label, { input: "one", options: options("ja", "nee") });

export const toestemmingBeeldNieuwsbrief = form({
  id: "toestemming-beeld-nieuwsbrief",
  version: "1.2",
  title: "Toestemming (AVG) voor foto, film en nieuwsbrief",
  topic: "sharing",
  audience: "staff",
  forWhom: "Voor wie een foto of film wil maken, samen met wie erop komt. Of voor wie de nieuwsbrief wil krijgen.",
  summary: "Per plek een eigen keuze: ja of nee. Nee zeggen of later stoppen heeft geen gevolg.",
  alsoFoundBy: ["toestemming foto", "beeldmateriaal"],
  source: [gdpr(4, undefined, "11"), gdpr(6, 1, "a"), gdpr(7), gdpr(9, 2, "a"), gdpr(13), uavg(5)],
  parts: [
    {
      content: [
        aside`Niet voor zorg, het dossier of delen met een ander: daar hoort dit formulier niet bij. Zie ${page("delen-en-zwijgen", "Delen van gegevens en toestemming")}. Kruis vooraf niets aan.`,
        line`${our("name")} vraagt of wij uw foto of film mogen laten zien, en of u onze nieuwsbrief wilt. Een foto kan ook laten zien dat iemand zorg krijgt. Daarom vragen wij het uitdrukkelijk, en voor elke plek apart.`,
      ],
    },
    {
      title: "Foto en film",
      stays: "consent-folder",
      content: [
        own("Wie staat erop"),
        own("Welke foto of film, en waarom wij die laten zien", { input: "lines" }),
        choose("In ons gebouw"),
        choose("In onze nieuwsbrief"),
        choose("Op onze website: iedereen kan het zien"),
        choose("Op onze sociale media: ook het bedrijf achter dat medium krijgt het"),
        choose("Met voornaam erbij"),
      ],
    },
    {
      title: "Nieuwsbrief",
      stays: "consent-folder",
      content: [
        choose("Stuur mij de nieuwsbrief"),
        own("E-mailadres", { hint: "Alleen invullen bij ja. Wij gebruiken het alleen hiervoor." }),
      ],
    },
    {
      title: "Goed om te weten",
      content: [
        item`U kiest vrij. Nee zeggen, of later stoppen, heeft geen gevolg voor uw zorg, werk, stage of vrijwilligerswerk.`,
        item`Stoppen kan altijd en is net zo makkelijk als ja zeggen: vertel het een medewerker, bel ${our("contact.officePhone")} of mail ${our("contact.privacyEmail")}. U hoeft niet te zeggen waarom.`,
        item`Stopt u, dan halen wij de foto of film meteen weg en gebruiken wij die niet meer. Drukwerk dat al is verspreid, kunnen wij niet terughalen.`,
        item`Hoe lang wij iets bewaren, met wie wij het delen en welke rechten u heeft, staat in onze privacyverklaring. Een klacht kan bij ons en bij de Autoriteit Persoonsgegevens (AP).`,
      ],
    },
    {
      title: "Ondertekening",
      stays: "consent-folder",
      content: [
        line`Voor een kind onder de 16 tekent een ouder met gezag of de voogd (${uavg(5)}). Wij vragen het ook aan het kind zelf.`,
        own("Wie tekent", { input: "one", options: options(...whoSigns("consent-images")) }),
        own("Wat het kind of de jongere er zelf van vindt", {
          hint: "Zegt het nee? Dan doen wij het niet (eigen regel).",
        }),
        ...signatures("consent-images", "Naam van wie tekent, en zo nodig namens wie"),
        own("Ingetrokken: op welke dag, wat, en wie nam het aan"),
      ],
    },
  ],
});
