// What a new handbook still lacks before it is honest and complete: told by the content itself, never by boxes that somebody ticked.
import { notKnown } from "../blocks/not-known.ts";
import { type Dossier, entriesOf, handbookPages } from "../dossier/dossier.ts";
import { emergencyChain, isMissing } from "../dossier/emergency-chain.ts";
import { isNotBegun } from "../dossier/emptiness.ts";
import { isBlank, isUnchecked } from "../model/field.ts";
import { nameOf, type Register } from "../model/register.ts";
import {
  accessRoles,
  assuranceRecords,
  handbook,
  organisation,
  processingActivities,
  recipients,
  registerOf,
  registers,
  retentionPeriods,
} from "../registers/index.ts";
import { groupsIn, notWithdrawn, versionsOf } from "../statement/versions.ts";
import { componentsIn } from "../text/dialect.ts";

/** Where something can be done: a record, or a register in which a record is to come. */
export interface Place {
  readonly register: string;
  readonly id?: string;
  readonly label: string;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly done: number;
  readonly total: number;
  /** For what is left, about. */
  readonly minutes: number;
  /** The page of the desk on which it is done; without it each place has its own form. */
  readonly on?: "check" | "approve";
  readonly places: readonly Place[];
}

/** True when nothing of it is left. */
export const isDone = ({ done, total }: Task): boolean => done >= total;

function task(
  words: Omit<Task, "minutes" | "total" | "places"> & { readonly each: number },
  places: readonly Place[],
): Task {
  const { each, ...rest } = words;
  return { ...rest, total: words.done + places.length, minutes: each * places.length, places };
}

const ours = (label: string): Place => ({ register: organisation.id, id: organisation.id, label });

function placesOf(register: Register, dossier: Dossier, which: (data: object) => boolean): readonly Place[] {
  return (dossier.entries[register.id] ?? [])
    .filter(({ data }) => which(data))
    .map((entry) => ({ register: register.id, id: entry.id, label: nameOf(register, entry) }));
}

const checkedFirst: readonly Register[] = [retentionPeriods, recipients, processingActivities, accessRoles, handbook];

const checking = (dossier: Dossier): readonly Task[] =>
  checkedFirst.flatMap((register) => {
    const all = dossier.entries[register.id] ?? [];
    const places = placesOf(register, dossier, isUnchecked);
    return all.length === 0
      ? []
      : [
          task(
            {
              id: `check-${register.id}`,
              title: `${register.title}: nakijken wat is overgenomen`,
              why: "Een overgenomen tekst beschrijft iets anders, tot iemand heeft nagegaan dat het bij u ook zo is.",
              done: all.length - places.length,
              each: register.shape === "pages" ? 10 : 5,
              on: "check",
            },
            places,
          ),
        ];
  });

function facts(dossier: Dossier): Task | undefined {
  const { organisation: known } = dossier;
  if (known === undefined) return undefined;
  const asked = handbookPages(dossier).flatMap(({ body }) =>
    componentsIn(body).flatMap(({ name, attributes }) => notKnown(known, name, attributes)),
  );
  const missing = new Map(asked.map(({ path, field }) => [path, field.label]));
  if (isBlank(known.securityMeasures)) missing.set("securityMeasures", "Algemene beschrijving van de beveiliging");
  return task(
    {
      id: "facts",
      title: "Wat de pagina's over uw organisatie willen zeggen",
      why: "Op die plekken staat nu: nog niet ingevuld.",
      done: 0,
      each: 5,
    },
    [...missing.values()].map(ours),
  );
}

function numbers({ organisation: known }: Dossier): Task | undefined {
  if (known === undefined) return undefined;
  const chain = emergencyChain(known);
  const missing = chain.filter(isMissing);
  return task(
    {
      id: "numbers",
      title: "Wie u belt bij een datalek",
      why: "Een naam zonder nummer houdt midden in de nacht op.",
      done: chain.length - missing.length,
      each: 2,
    },
    missing.map(({ name }) => ours(`Nummer van: ${name}`)),
  );
}

function agreements(dossier: Dossier): Task | undefined {
  const bound = entriesOf(dossier, recipients).filter(
    ({ data }) => data.role !== "independent-controller" && data.endedOn === undefined,
  );
  const unsigned = bound.filter(({ data }) => data.signature !== "signed");
  return bound.length === 0
    ? undefined
    : task(
        {
          id: "agreements",
          title: "Getekende overeenkomsten",
          why: "Zonder afspraak op papier mag een leverancier niet voor u verwerken.",
          done: bound.length - unsigned.length,
          each: 15,
        },
        unsigned.map(({ id, data }) => ({ register: recipients.id, id, label: data.name })),
      );
}

function statements(dossier: Dossier): Task {
  const groups = groupsIn(dossier, "registers");
  const open = groups.filter((group) => notWithdrawn(versionsOf(dossier, group)).length === 0);
  return task(
    {
      id: "statements",
      title: "Privacyverklaringen vaststellen",
      why: "Zonder vastgestelde verklaring wordt de openbare site niet gemaakt.",
      done: groups.length - open.length,
      each: 20,
      on: "approve",
    },
    open.map(({ label }) => ({ register: "privacy-statements", label })),
  );
}

function pages(dossier: Dossier): Task {
  const all = handbookPages(dossier);
  const open = all.filter(({ data }) => data.approvedOn === undefined);
  return task(
    {
      id: "pages",
      title: "Pagina's van het handboek vaststellen",
      why: "Beleid bindt pas als degene die beslist het heeft vastgesteld. Tot dan staat er: concept.",
      done: all.length - open.length,
      each: 3,
      on: "approve",
    },
    open.map(({ id, data }) => ({ register: handbook.id, id, label: data.title })),
  );
}

function beginnings(dossier: Dossier): Task {
  const open = (dossier.organisation?.emptyRegisters ?? [])
    .filter((row) => isNotBegun(row) && row.register !== "privacy-statements")
    .map((row): Place => ({ register: row.register, label: registerOf(row.register)?.title ?? row.register }));
  return task(
    {
      id: "registers",
      title: "Registers waaraan nog niet is begonnen",
      why: "Zet erin wat er is. Is er echt niets, verklaar het register dan met opzet leeg.",
      done: registers.length - 1 - open.length,
      each: 15,
    },
    open,
  );
}

function training(dossier: Dossier): Task {
  const known = entriesOf(dossier, assuranceRecords).some(({ data }) => data.kind === "training");
  return task(
    {
      id: "training",
      title: "Scholing: gegeven of gepland",
      why: "Wie niet weet wat een datalek is, meldt het niet.",
      done: known ? 1 : 0,
      each: 15,
    },
    known ? [] : [{ register: assuranceRecords.id, label: "Scholing, met de volgende keer" }],
  );
}

/** The tasks of the first weeks, in the order in which they are best done. */
export const firstWeeks = (dossier: Dossier): readonly Task[] =>
  [
    numbers(dossier),
    facts(dossier),
    ...checking(dossier),
    agreements(dossier),
    statements(dossier),
    pages(dossier),
    beginnings(dossier),
    training(dossier),
  ].filter((each): each is Task => each !== undefined && each.total > 0);

/** True for a handbook that was begun and is not yet honest and complete: something in it was never checked, begun or approved. */
export const isInFirstWeeks = (dossier: Dossier): boolean =>
  Object.values(dossier.entries).some((entries) => entries.some(({ data }) => isUnchecked(data))) ||
  (dossier.organisation?.emptyRegisters ?? []).some(isNotBegun);
