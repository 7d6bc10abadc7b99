// Groups of people (data subjects). The screen names the kind of person, never "betrokkene".
import { vocabulary } from "./vocabulary.ts";

export const subjectGroup = vocabulary("subject-group", [
  { value: "clients", label: "cliënten", edpb: "i" },
  { value: "former-clients", label: "oud-cliënten", edpb: "i" },
  { value: "minors", label: "jeugdigen", edpb: "d" },
  { value: "guests", label: "logees", edpb: "i" },
  { value: "applicants-for-care", label: "aanmelders", edpb: "a" },
  { value: "parents-guardians", label: "ouders en voogden", edpb: "j" },
  { value: "representatives", label: "vertegenwoordigers", edpb: "j" },
  { value: "family-contacts", label: "familie en contactpersonen", edpb: "j" },
  { value: "employees", label: "medewerkers", edpb: "b" },
  { value: "former-employees", label: "oud-medewerkers", edpb: "b" },
  { value: "agency-workers", label: "uitzendkrachten en zzp'ers", edpb: "b" },
  { value: "job-applicants", label: "sollicitanten", edpb: "b" },
  { value: "volunteers", label: "vrijwilligers", edpb: "j" },
  { value: "trainees", label: "stagiairs", edpb: "f" },
  { value: "visitors", label: "bezoekers", edpb: "j" },
  { value: "website-visitors", label: "bezoekers van de website", edpb: "h" },
  { value: "complainants", label: "klagers en melders", edpb: "j" },
  { value: "alleged-perpetrators", label: "vermoedelijke plegers", edpb: "j" },
  { value: "customers-suppliers", label: "klanten, afnemers en leveranciers", edpb: "a" },
  { value: "unknown", label: "nog niet bekend", edpb: "k" },
  { value: "other", label: "anders, namelijk", edpb: "j" },
]);

/** For whom a privacy statement is written. */
export const statementGroup = vocabulary("statement-group", [
  { value: "clients", label: "cliënten en hun vertegenwoordigers" },
  { value: "young-people", label: "jongeren van 12 tot en met 17 jaar" },
  { value: "employees", label: "medewerkers, stagiairs en vrijwilligers" },
  { value: "visitors", label: "sollicitanten, bezoekers en de website" },
]);
