// Offered to who wants something of us, never asked for: saying it is enough (art. 12(2)).

import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { form } from "./form.ts";
import { asking, item, itemOf, line, options, our, own, signatures, term, whoSigns } from "./form-parts.ts";

const request = asking(dataSubjectRequests);

export const uitoefeningRechten = form({
  id: "uitoefening-rechten",
  version: "1.2",
  title: "Formulier: een verzoek over uw gegevens",
  topic: "request",
  audience: "public",
  forWhom: "Voor wie graag iets op papier zet. U hoeft het niet te gebruiken.",
  summary: "Inzien, kopie, verbeteren, wissen, bezwaar en meer. Het mag ook zonder formulier: zeggen is genoeg.",
  alsoFoundBy: ["formulier uitvoering AVG", "formulier uitoefening rechten"],
  source: [gdpr(12), gdpr(15), gdpr(16), gdpr(17), gdpr(18), gdpr(20), gdpr(21), gdpr(7, 3), edpb("01/2022")],
  parts: [
    {
      content: [
        line`Dit formulier hoeft niet. U mag ons ook bellen (${our("contact.officePhone")}), mailen (${our("contact.privacyEmail")}) of het aan een medewerker vertellen. Wij helpen u graag met invullen.`,
      ],
    },
    {
      title: "Wat wilt u",
      content: [
        request.ask("kinds", { label: "U mag meer dan één antwoord aankruisen" }),
        request.ask("details", { label: "Wat wilt u precies" }),
        request.ask("wantedForm", { label: "Hoe wilt u ons antwoord krijgen" }),
      ],
    },
    {
      title: "Over u",
      stays: "apart",
      content: [
        own("Uw naam", { short: true, autocomplete: "name" }),
        own("Uw telefoonnummer", { short: true, autocomplete: "tel" }),
        own("Uw e-mailadres", { short: true, autocomplete: "email" }),
        own("Uw postadres, als u een brief wilt"),
        request.ask("requester", { label: "Wie bent u" }),
        own("Vraagt u dit voor een ander? Naam van die persoon"),
        request.ask("subjectAge", {
          label: "Hoe oud is die persoon?",
          only: ["under-12", "12-15", "16-17", "adult", "deceased"],
        }),
        own("Gaat het om een kind: wie hebben er gezag?", {
          input: "one",
          options: options("ik alleen", "ik en een andere ouder", "ik niet", "een voogd", "dat weet ik niet"),
        }),
        request.ask("representation", { label: "Waarom mag u dat namens die persoon vragen" }),
        line`Gaat het over een kind van 12 jaar of ouder? Dan vragen wij het kind zelf ook.`,
      ],
    },
    {
      title: "Wie mag dit vragen",
      stays: "apart",
      content: [
        line`Lezen, een kopie, of horen wie keek:`,
        ...whoSigns("access").map((each) => itemOf(`${each}.`)),
        line`Laten verbeteren of vernietigen. Bij een kind moet iedereen het eens zijn. Tekenen hoeft niet hier: zij mogen het ook zelf aan ons vertellen.`,
        ...whoSigns("destruction").map((each) => itemOf(`${each}.`)),
        ...signatures("destruction", "Naam van wie het ermee eens is"),
      ],
    },
    {
      title: "Wat er daarna gebeurt",
      content: [
        item`U krijgt antwoord ${term("answer-request")}. Is het ingewikkeld? Dan hoort u dat in de eerste maand, met de reden.`,
        item`Het kost u niets. Alleen bij een kennelijk ongegrond of buitensporig verzoek mogen wij kosten vragen of weigeren, en dan zeggen wij waarom.`,
        item`Stuur geen kopie van een identiteitsbewijs. Twijfelen wij wie u bent, dan vragen wij u meteen wat daarvoor nodig is.`,
        item`Geef dit formulier aan een medewerker, of stuur het naar ${our("name")}, ${our("address.street")}, ${our("address.postalCode")} ${our("address.city")}.`,
        item`Niet tevreden? U kunt altijd een klacht indienen bij de Autoriteit Persoonsgegevens (AP). U kunt de AP ook vragen te bemiddelen, en u kunt naar de rechter.`,
      ],
    },
    {
      title: "Voor wie het verzoek aanneemt",
      audience: "staff",
      content: [
        line`Wil iemand geen formulier? Schrijf het zelf op. Geef het dezelfde dag door: ${our("contact.privacyEmail")}. De dag van binnenkomst telt, ook in het weekend.`,
        request.ask("receivedOn"),
        request.ask("channel"),
        request.ask("receivedBy"),
        request.ask("identity"),
        request.ask("childHeard"),
        request.ask("acknowledgedOn"),
      ],
    },
  ],
});
