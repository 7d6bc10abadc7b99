// The procedure of a breach as steps: what each is for, whose it is, and whether this case needs it.
import type { CaseStep } from "../model/register.ts";

/** The facts that say whether a step is needed. */
interface BreachFacts {
  readonly assessment?: { readonly isBreach?: string };
  readonly authorityDecision?: { readonly decision: string };
  readonly notifications?: readonly unknown[];
  readonly peopleDecision?: { readonly decision: string; readonly ground?: string };
  readonly communications?: readonly unknown[];
  readonly withdrawnOn?: string;
  readonly withdrawnReason?: string;
}

const isNone = ({ assessment, withdrawnOn }: BreachFacts) => assessment?.isBreach === "no" || withdrawnOn !== undefined;
const ofABreach = (breach: BreachFacts) => !isNone(breach);

function notifying(breach: BreachFacts): boolean | undefined {
  if ((breach.notifications?.length ?? 0) > 0) return true;
  if (isNone(breach)) return false;
  const decided = breach.authorityDecision?.decision;
  return decided === undefined ? undefined : decided === "notify" || decided === "notify-provisionally";
}

function informing(breach: BreachFacts): boolean | undefined {
  if ((breach.communications?.length ?? 0) > 0) return true;
  if (isNone(breach)) return false;
  const { decision, ground } = breach.peopleDecision ?? {};
  if (decision === undefined) return undefined;
  return decision === "inform" || decision === "inform-voluntarily" || ground === "disproportionate";
}

export const breachSteps: readonly CaseStep<BreachFacts>[] = [
  {
    id: "reported",
    slug: "gemeld",
    label: "Gemeld",
    lead: "Vijf antwoorden zijn genoeg om te beginnen. Zonder namen van mensen.",
    act: "Leg de melding vast",
    by: "handler",
    needed: () => true,
  },
  {
    id: "facts",
    slug: "feiten",
    label: "Wat weten wij",
    lead: "Schrijf op wat u nu weet. Weet u iets niet, kies dan dat antwoord: u vult het later aan.",
    act: "Leg vast wat u weet",
    by: "handler",
    needed: ofABreach,
  },
  {
    id: "risk",
    slug: "risico",
    label: "Risico",
    lead: "Hoe erg kan dit zijn voor de mensen om wie het gaat? De afweging hieronder is een voorstel; u oordeelt.",
    act: "Beoordeel het risico",
    by: "handler",
    needed: () => true,
  },
  {
    id: "decisions",
    slug: "besluiten",
    label: "Besluiten",
    lead: "Twee besluiten, elk met een eigen reden: melden bij de AP (art. 33 AVG) en de mensen vertellen (art. 34 AVG).",
    act: "Besluit over de AP en over de mensen",
    by: "decider",
    needed: ofABreach,
  },
  {
    id: "authority",
    slug: "ap",
    label: "Melden bij de AP",
    lead: "Melden doet u op de site van de AP. Neem de antwoorden over, en leg daarna hier vast dat het is gedaan.",
    act: "Meld bij de AP",
    by: "handler",
    needed: notifying,
  },
  {
    id: "people",
    slug: "mensen",
    label: "Mensen vertellen",
    lead: "Schrijf in gewone taal wat er in de brief komt. Er wordt niets verstuurd: dat doet u zelf.",
    act: "Vertel het de mensen",
    by: "handler",
    needed: informing,
  },
  {
    id: "others",
    slug: "anderen",
    label: "Anderen",
    lead: "Wie moet dit verder weten: de gemeente, het zorgkantoor, de verzekeraar, een toezichthouder op de zorg?",
    act: "Licht anderen in",
    by: "handler",
    needed: ofABreach,
  },
  {
    id: "measures",
    slug: "maatregelen",
    label: "Maatregelen",
    lead: "Wat is er meteen gedaan, en wat doen wij zodat het niet nog eens gebeurt?",
    act: "Neem maatregelen",
    by: "handler",
    needed: ofABreach,
  },
  {
    id: "closing",
    slug: "sluiten",
    label: "Sluiten",
    lead: "Is alles gedaan, leg dan de oorzaak en de les vast en sluit de zaak.",
    act: "Sluit de zaak",
    by: "handler",
    needed: ({ withdrawnOn, withdrawnReason }) => withdrawnOn === undefined || withdrawnReason === undefined,
  },
];
