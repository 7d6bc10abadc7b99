// Letter to whoever got data by mistake: do not read on, delete or send back, and confirm it.

import { gdpr } from "../law/gdpr.ts";
import { form } from "./form.ts";
import { aside, item, line, own, signature } from "./form-parts.ts";
import { breach, closing, opening } from "./letter-parts.ts";

export const briefDatalekOntvanger = form({
  id: "brief-datalek-ontvanger",
  version: "1.0",
  title: "Brief: u kreeg iets wat niet voor u was",
  topic: "breach",
  letter: "recipient",
  audience: "staff",
  forWhom: "Voor wie een datalek behandelt. Aan wie per ongeluk gegevens van een ander kreeg.",
  summary: "De vraag om te wissen of terug te sturen, en om dat te bevestigen.",
  alsoFoundBy: ["verkeerde ontvanger", "verwijderen en bevestigen"],
  source: [gdpr(33, 3, "d"), gdpr(33, 5)],
  parts: [
    opening("een bericht dat niet voor u was", "Nummer van het datalek"),
    {
      content: [
        aside`Noem niet over wie het bericht ging. Leg het antwoord vast bij de ontvangers van dit datalek.`,
        line`Op ${breach.ask("occurredFromAt", { label: "Dag waarop het is verstuurd" })} kreeg u van ons iets wat voor een ander was: ${own("Soort bericht, zonder namen")}. Dat is onze fout. Wilt u dit doen?`,
        item`Lees niet verder en stuur het aan niemand door.`,
        item`Kreeg u het per mail? Wis het bericht, ook uit de prullenbak en uit kopieën. Kreeg u het op papier? Stuur het ons terug of laat het ons ophalen; dat kost u niets.`,
        item`Laat ons met het strookje hieronder, of in een mail, weten dat het is gebeurd.`,
        line`U hoeft ons niet te vertellen wat erin stond. Dank u wel voor uw hulp.`,
      ],
    },
    closing,
    {
      title: "Bevestiging",
      stays: "folder",
      content: [
        own("Ik heb het bericht", {
          input: "one",
          options: [
            { value: "deleted", label: "gewist, en er is geen kopie" },
            { value: "returned", label: "teruggestuurd of meegegeven, en er is geen kopie" },
          ],
        }),
        own("Ik heb het gelezen", {
          input: "one",
          options: [
            { value: "yes", label: "ja" },
            { value: "partly", label: "een deel" },
            { value: "no", label: "nee" },
          ],
        }),
        signature("Datum, naam en handtekening"),
      ],
    },
  ],
});
