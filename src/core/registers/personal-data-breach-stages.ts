// How far a breach has come, read from its facts. Order matters; an ending beside the course wins.
import type { Stage } from "../model/register.ts";

/** The facts the stages look at. */
interface BreachFacts {
  readonly assessment?: { readonly isBreach?: string; readonly risk?: string };
  readonly advice?: { readonly advisedAt?: string };
  readonly authorityDecision?: { readonly decision: string };
  readonly notifications?: readonly { readonly kind: string }[];
  readonly communications?: readonly unknown[];
  readonly measures?: readonly { readonly doneOn?: string; readonly doneAt?: string }[];
  readonly closedOn?: string;
  readonly withdrawnOn?: string;
  readonly retired?: unknown;
}

const notified = (breach: BreachFacts) => (breach.notifications?.length ?? 0) > 0;

export const breachStages: readonly Stage<BreachFacts>[] = [
  { id: "reported", label: "intern gemeld", reached: () => true },
  {
    id: "assessed",
    label: "beoordeeld",
    reached: (breach) => breach.assessment?.risk !== undefined && breach.assessment.risk !== "unknown",
  },
  { id: "advised", label: "advies gegeven", reached: (breach) => breach.advice?.advisedAt !== undefined },
  { id: "decided", label: "besloten", reached: (breach) => breach.authorityDecision !== undefined },
  { id: "notified", label: "gemeld aan AP", reached: notified },
  {
    id: "informed",
    label: "mensen verteld",
    // Whoever is on call may tell people at night; what a decision needs is asked once there is a decision.
    reached: (breach) => breach.authorityDecision !== undefined && (breach.communications?.length ?? 0) > 0,
  },
  {
    id: "measures-open",
    label: "maatregelen open",
    reached: (breach) =>
      breach.authorityDecision !== undefined &&
      breach.closedOn === undefined &&
      (breach.measures ?? []).some((measure) => measure.doneOn === undefined && measure.doneAt === undefined),
  },
  { id: "closed", label: "gesloten", reached: (breach) => breach.closedOn !== undefined },
  { id: "not-a-breach", label: "geen datalek", reached: (breach) => breach.assessment?.isBreach === "no", aside: true },
  {
    id: "notification-withdrawn",
    label: "melding ingetrokken",
    reached: (breach) => (breach.notifications ?? []).some((each) => each.kind === "withdrawal"),
    aside: true,
  },
  { id: "withdrawn", label: "ingetrokken", reached: (breach) => breach.withdrawnOn !== undefined, aside: true },
  {
    id: "retired",
    label: "opgeruimd na de bewaartermijn",
    reached: (breach) => breach.retired !== undefined,
    aside: true,
  },
];
