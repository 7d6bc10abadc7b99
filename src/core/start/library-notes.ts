// What the records of the example are to another organisation: under which acts they are needed, which only some organisations
// have, and how what has a name of its own there is called in general.
import type { careLaw } from "../vocabulary/organisation.ts";

type CareLaw = (typeof careLaw)["terms"][number]["value"];

export interface LibraryNote {
  /** Only of use to who works under one of these acts. */
  readonly under?: readonly CareLaw[];
  /** Only of use to who has or does this, as the end of a sentence: "alleen met …". */
  readonly onlyWith?: string;
  /** What it is called when it is taken over: its name and its file. */
  readonly as?: { readonly id: string; readonly name: string; readonly what?: string; readonly youngWhat?: string };
}

const nights = "alleen met logeren of nachtzorg";
const camera = "alleen met een camera";
const sensors = "alleen met sensoren";
const transport = "alleen met vervoer";
const table = "alleen met een aanmeldtafel";

/** By folder and file name. A record without a note is offered to everybody. */
export const libraryNotes: Readonly<Record<string, LibraryNote>> = {
  "processing-activities/dossier-begeleiding-wlz": { under: ["wlz"] },
  "processing-activities/dossier-begeleiding-wmo": { under: ["wmo2015"] },
  "processing-activities/dossier-jeugdhulp": { under: ["jeugdwet"] },
  "processing-activities/aanmeldtafel-jeugd": { under: ["jeugdwet"], onlyWith: table },
  "processing-activities/camera-ingang-logeerhuis": {
    onlyWith: camera,
    as: { id: "camera-ingang", name: "Camera bij de ingang" },
  },
  "processing-activities/sensoren-logeerhuis": {
    onlyWith: sensors,
    as: { id: "sensoren", name: "Sensoren in de slaapkamer" },
  },
  "processing-activities/nacht-en-overdracht": {
    onlyWith: nights,
    as: { id: "nacht-en-overdracht", name: "Nacht en overdracht" },
  },
  "processing-activities/vervoer-dagbesteding": { onlyWith: transport },
  "recipients/cbs": { under: ["jeugdwet"] },
  "recipients/gecertificeerde-instelling": { under: ["jeugdwet"] },
  "recipients/gemeente-voorbeeldstad": { under: ["wmo2015", "jeugdwet"], as: { id: "gemeente", name: "Gemeente" } },
  "recipients/klachtenfunctionaris-extern": {
    as: { id: "klachtenfunctionaris", name: "Onafhankelijke klachtenfunctionaris" },
  },
  "recipients/raad-voor-de-kinderbescherming": { under: ["jeugdwet"] },
  "recipients/toezichthouder-wmo": { under: ["wmo2015"] },
  "recipients/toezichthouder-zorg": { under: ["jeugdwet", "wlz", "zvw"] },
  "recipients/vervoerder-gemeente": { onlyWith: transport },
  "recipients/voorbeeld-aanmeldtafel": {
    under: ["jeugdwet"],
    onlyWith: table,
    as: { id: "aanmeldtafel", name: "Aanmeldtafel jeugd" },
  },
  "recipients/voorbeeld-arbodienst": { as: { id: "arbodienst", name: "Arbodienst" } },
  "recipients/voorbeeld-archiefvernietiging": { as: { id: "archiefvernietiger", name: "Archiefvernietiger" } },
  "recipients/voorbeeld-ecd": { as: { id: "leverancier-dossier", name: "Leverancier van het cliëntdossier" } },
  "recipients/voorbeeld-ict-beheer": {
    as: {
      id: "ict-beheerder",
      name: "ICT-beheerder",
      what: "beheert laptops, tablets, netwerk en reservekopie",
      youngWhat: "zorgt voor onze computers",
    },
  },
  "recipients/voorbeeld-kantoorcloud": {
    as: { id: "leverancier-mail", name: "Leverancier van e-mail en documenten" },
  },
  "recipients/voorbeeld-loon": { as: { id: "leverancier-salaris", name: "Leverancier van het salarispakket" } },
  "recipients/voorbeeld-rooster": { as: { id: "leverancier-rooster", name: "Leverancier van het roosterpakket" } },
  "recipients/voorbeeld-veilig-mailen": { as: { id: "veilig-mailen", name: "Dienst voor veilig mailen" } },
  "recipients/voorbeeld-website": { as: { id: "beheerder-website", name: "Beheerder van de website" } },
  "recipients/zorgkantoor-voorbeeldregio": { under: ["wlz"], as: { id: "zorgkantoor", name: "Zorgkantoor" } },
  "retention-periods/aanmeldtafel": { under: ["jeugdwet"], onlyWith: table },
  "retention-periods/camerabeelden": {
    onlyWith: camera,
    as: { id: "camerabeelden", name: "Camerabeelden van de ingang" },
  },
  "retention-periods/dossier-jeugdhulp": { under: ["jeugdwet"] },
  "retention-periods/dossier-wgbo": { under: ["wlz", "zvw"] },
  "retention-periods/dossier-wlz-begeleiding": { under: ["wlz"] },
  "retention-periods/dossier-wmo": { under: ["wmo2015"] },
  "retention-periods/sensorsignalen": { onlyWith: sensors },
  "retention-periods/vervoer": { onlyWith: transport },
  "access-roles/begeleider-nachtdienst": {
    onlyWith: nights,
    as: { id: "begeleider-nachtdienst", name: "Begeleider in de nachtdienst" },
  },
};

// Places of the example that its texts name, with the words that fit everywhere; the longest first.
const places: readonly (readonly [own: RegExp, general: string])[] = [
  [/\bhet Logeerhuis\b/g, "de logeeropvang"],
  [/\bHet Logeerhuis\b/g, "De logeeropvang"],
  [/\bLogeerhuis\b/g, "logeeropvang"],
];

/** A text of the example in words that name no place of it. */
export const inGeneral = (text: string): string =>
  places.reduce((said, [own, general]) => said.replace(own, general), text);
