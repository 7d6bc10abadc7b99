// How far a request has come, read from its facts.
import type { Stage } from "../model/register.ts";

/** The facts the stages look at. */
interface RequestFacts {
  readonly identityCheckedOn?: string;
  readonly startedOn?: string;
  readonly handler?: string;
  readonly extension?: { readonly toldOn: string };
  readonly complaintExtension?: { readonly toldOn: string };
  readonly answeredOn?: string;
  readonly executions?: readonly { readonly doneOn?: string }[];
  readonly closedOn?: string;
  readonly withdrawnOn?: string;
  readonly retired?: unknown;
}

export const requestStages: readonly Stage<RequestFacts>[] = [
  { id: "received", label: "binnengekomen", reached: () => true },
  { id: "identified", label: "persoon nagegaan", reached: (request) => request.identityCheckedOn !== undefined },
  {
    id: "in-progress",
    label: "in behandeling",
    reached: (request) => request.startedOn !== undefined || request.handler !== undefined,
  },
  {
    id: "extended",
    label: "verlengd",
    reached: (request) => request.extension !== undefined || request.complaintExtension !== undefined,
  },
  { id: "answered", label: "beantwoord", reached: (request) => request.answeredOn !== undefined },
  {
    id: "carried-out",
    label: "uitgevoerd",
    reached: (request) =>
      request.answeredOn !== undefined &&
      (request.executions?.length ?? 0) > 0 &&
      (request.executions ?? []).every((each) => each.doneOn !== undefined),
  },
  { id: "closed", label: "gesloten", reached: (request) => request.closedOn !== undefined },
  { id: "withdrawn", label: "ingetrokken", reached: (request) => request.withdrawnOn !== undefined, aside: true },
  {
    id: "retired",
    label: "opgeruimd na de bewaartermijn",
    reached: (request) => request.retired !== undefined,
    aside: true,
  },
];
