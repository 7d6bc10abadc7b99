// The front matter of a handbook page: where it stands, who owns it, which version is in force.

import { gdpr } from "../law/gdpr.ts";
import { type Audience, choice, day, group, list, number, role, takenOverMark, text, texts } from "../model/field.ts";
import { register } from "../model/register.ts";
import { yesNo } from "../vocabulary/answers.ts";
import { chapter, pageAudience, wallCard } from "../vocabulary/handbook.ts";
import { askedCouncil } from "./asked-council.ts";

export const handbook = register({
  id: "handbook",
  shape: "pages",
  cases: false,
  slug: "handboek",
  title: "Handboek",
  singular: "pagina",
  article: "de",
  description: "Ons beleid en onze procedures.",
  source: [gdpr(24, 2)],
  audience: "public",
  bodyAudience: "public",
  entryAudience: (data) => (data as { readonly audience: Audience }).audience,
  groups: [
    { id: "page", label: "Pagina" },
    { id: "version", label: "Versie en goedkeuring" },
  ],
  reviewedField: "lastReviewedOn",
  owners: ["owner"],
  nameField: "title",
  columns: ["title", "summary", "version", "effectiveOn"],
  fields: {
    title: text({ label: "Titel", group: "page", required: true, audience: "public" }),
    summary: text({ label: "In één zin", group: "page", required: true, audience: "public" }),
    chapter: choice(chapter, { label: "Hoofdstuk", group: "page", required: true, audience: "public" }),
    order: number({ label: "Volgorde in het hoofdstuk", group: "page", required: true, audience: "public" }),
    audience: choice(pageAudience, { label: "Voor wie", group: "page", required: true, audience: "public" }),
    conceptForPublic: choice(yesNo, {
      label: "Ook als concept op de openbare site",
      group: "page",
      audience: "staff",
      when: { field: "audience", is: ["public"] },
      hint: "Leeg: de openbare site toont deze pagina pas als zij is vastgesteld.",
    }),
    formerly: texts({
      act: true,
      label: "Oude namen van dit document",
      group: "page",
      audience: "public",
      hint: "Zo vindt de zoekfunctie het ook onder de oude naam.",
    }),
    searchWords: list(
      {
        section: text({
          label: "Kop van het stuk",
          audience: "public",
          hint: "Precies zoals de kop op de pagina staat. Leeg: de hele pagina.",
        }),
        words: texts({
          label: "Woorden die mensen typen",
          required: true,
          audience: "public",
          hint: "Gewone woorden, ook spreektaal: appen, groepsapp, whatsapp.",
        }),
      },
      {
        label: "Zoekwoorden",
        singular: "stuk",
        group: "page",
        audience: "public",
        hint: "Woorden die niet op de pagina staan, maar waarmee mensen haar zoeken.",
      },
    ),
    card: choice(wallCard, {
      label: "Kaart om op te hangen",
      group: "page",
      audience: "public",
      hint: "Past op één vel papier en heeft niets anders nodig: geen links naar begrippen.",
    }),
    owner: role({ label: "Eigenaar (rol)", group: "version", required: true, audience: "public" }),
    version: text({
      own: true,
      label: "Versie",
      group: "version",
      required: true,
      audience: "public",
      hint: "Bijvoorbeeld 3.1.",
    }),
    effectiveOn: day({
      act: false,
      own: true,
      label: "In werking op",
      group: "version",
      audience: "public",
      hint: "Leeg zolang deze versie nog niet is vastgesteld.",
    }),
    approvedOn: day({ act: true, label: "Vastgesteld op", group: "version", audience: "public" }),
    approvedBy: role({ act: true, label: "Vastgesteld door (rol)", group: "version", audience: "public" }),
    consulted: list(askedCouncil("public"), {
      act: true,
      label: "Gevraagd aan",
      singular: "keer",
      group: "version",
      audience: "public",
      hint: "Wie namens cliënten of medewerkers meedacht over deze versie.",
    }),
    lastReviewedOn: day({
      act: true,
      label: "Laatst bekeken op",
      group: "version",
      audience: "public",
      hint: "Leeg: de dag waarop de pagina is vastgesteld.",
    }),
    lastReviewedBy: role({ act: true, label: "Laatst bekeken door (rol)", group: "version", audience: "public" }),
    replaces: texts({
      act: true,
      label: "Vervangt",
      group: "version",
      audience: "public",
      hint: "De stukken die niet meer gelden sinds deze pagina er is.",
    }),
    takenOver: takenOverMark("version"),
    library: group(
      {
        page: text({ label: "Pagina van het voorbeeld", required: true }),
        sections: list(
          {
            heading: text({ label: "Kop van het stuk", hint: "Leeg: het begin van de pagina." }),
            upstream: text({ label: "Kenmerk van de tekst in het voorbeeld", required: true }),
            taken: text({ label: "Kenmerk van de tekst die is overgenomen", hint: "Leeg: niet overgenomen." }),
          },
          { label: "Stukken", singular: "stuk" },
        ),
      },
      {
        act: true,
        label: "Begonnen met het voorbeeld van het programma",
        group: "version",
        hint: "Niet zelf invullen: dat doen het begin van een handboek en Betere teksten in het beheer.",
        byProgram: true,
      },
    ),
    reviewOn: day({
      act: false,
      own: true,
      label: "Opnieuw bekijken op",
      group: "version",
      required: true,
      audience: "public",
    }),
    changes: list(
      {
        version: text({ label: "Versie", required: true, audience: "public" }),
        on: day({ act: true, label: "Datum", required: true, audience: "public" }),
        what: text({ label: "Wat er is veranderd", required: true, audience: "public" }),
      },
      { act: true, label: "Wijzigingen", singular: "wijziging", group: "version", audience: "public" },
    ),
  },
});
