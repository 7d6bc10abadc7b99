// Groups of people (data subjects). The screen names the kind of person, never "betrokkene".
import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
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

/** For whom a privacy statement is written: its address, who may read it, and whether it says "je". */
export const statementGroups = [
  {
    value: "clients",
    label: "cliënten en hun vertegenwoordigers",
    definition: "U krijgt hulp van ons, u vraagt hulp aan, of u beslist mee voor iemand anders.",
    slug: "clienten",
    audience: "public",
    young: false,
  },
  {
    value: "young-people",
    label: "jongeren van 12 tot en met 17 jaar",
    definition: "Je krijgt hulp van ons, of je logeert bij ons.",
    slug: "jongeren",
    audience: "public",
    young: true,
  },
  {
    value: "applicants",
    label: "sollicitanten",
    definition: "U wilt bij ons komen werken.",
    slug: "sollicitanten",
    audience: "public",
    young: false,
  },
  {
    value: "visitors",
    label: "bezoekers, buren en de website",
    definition: "U komt bij ons langs, woont in de buurt of gebruikt onze website.",
    slug: "bezoekers",
    audience: "public",
    young: false,
  },
  {
    value: "employees",
    label: "medewerkers, stagiairs en vrijwilligers",
    definition: "U werkt bij ons, met of zonder contract.",
    slug: "medewerkers",
    audience: "staff",
    young: false,
  },
] as const;

export type StatementGroup = (typeof statementGroups)[number];

export const statementGroup = vocabulary("statement-group", statementGroups);

/** Why people need not be told. Only the first also holds for what they gave us themselves. */
export const notToldGround = vocabulary("not-told-ground", [
  {
    value: "known",
    label: "zij weten het al",
    definition: "Zij kregen deze informatie al. Alleen dit geldt ook voor wat wij van henzelf kregen.",
    source: [gdpr(13, 4), gdpr(14, 5, "a")],
  },
  {
    value: "impossible",
    label: "vertellen kan niet, kost onevenredig veel, of maakt het doel onmogelijk",
    definition: "Dan nemen wij andere maatregelen, zoals de informatie op onze website zetten.",
    source: [gdpr(14, 5, "b")],
  },
  {
    value: "in-law",
    label: "een wet schrijft voor dat wij de gegevens krijgen of geven",
    definition: "En die wet beschermt de belangen van deze mensen.",
    source: [gdpr(14, 5, "c")],
  },
  {
    value: "secrecy",
    label: "ons beroepsgeheim staat eraan in de weg",
    definition: "De gegevens moeten geheim blijven omdat de wet ons een zwijgplicht geeft.",
    source: [gdpr(14, 5, "d")],
  },
  {
    value: "restricted",
    label: "een belang uit art. 41 UAVG gaat voor",
    definition: "Bijvoorbeeld de bescherming van iemand anders, als het nodig is en niet verder gaat dan nodig.",
    source: [uavg(41)],
  },
]);
