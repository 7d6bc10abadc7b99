// How far the organisation is with each of the six steps, read from the registers. Only for who may see all of them.

import { gapsOf } from "../dossier/completeness.ts";
import { type Dossier, entriesOf, handbookPages, livingIn } from "../dossier/dossier.ts";
import { type Entry, type Register, stageOf } from "../model/register.ts";
import {
  accessRoles,
  assuranceRecords,
  dataSubjectRequests,
  impactAssessments,
  personalDataBreaches,
  processingActivities,
  recipients,
  retentionPeriods,
} from "../registers/index.ts";
import { escapeHtml } from "../text/html.ts";
import { dayInWords } from "../time/written.ts";
import { assuranceKind } from "../vocabulary/assurance.ts";
import { agreementElement } from "../vocabulary/recipient.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import type { Blocks, Context } from "./component.ts";
import { recordLink } from "./register-blocks.ts";

interface Fact {
  readonly says: string;
  /** What still asks for work, as links. */
  readonly todo?: readonly string[];
}

type Facts = (context: Context) => readonly Fact[];

/** What still lacks something, named one by one; said as well when nothing does. */
function lacking(says: string, register: unknown, entries: readonly unknown[], context: Context): Fact {
  const links = (entries as readonly Entry[]).map((entry) => recordLink(register as Register, entry, context));
  return { says: `${says}: ${links.length === 0 ? "geen" : links.length}`, todo: links };
}

function incomplete(register: unknown, says: string, context: Context): Fact {
  const { id } = register as Register;
  const entries = livingIn(context.dossier, id).filter(({ data }) => gapsOf(register as Register, data).length > 0);
  return lacking(says, register, entries, context);
}

const total = (register: unknown, says: string, { dossier }: Context): Fact => ({
  says: `${says}: ${livingIn(dossier, (register as Register).id).length}`,
});

function latest(kind: string, { dossier }: Context): Fact {
  const days = entriesOf(dossier, assuranceRecords).flatMap(({ data }) => (data.kind === kind ? [data.doneOn] : []));
  const last = days.toSorted().at(-1);
  const name = labelOf(assuranceKind, kind);
  return { says: last === undefined ? `Nog geen bewijs van: ${name}` : `Laatste ${name}: ${dayInWords(last)}` };
}

const activities = (dossier: Dossier) => entriesOf(dossier, processingActivities);
const processors = (dossier: Dossier) =>
  entriesOf(dossier, recipients).filter(({ data }) => data.role === "processor" && data.endedOn === undefined);

/** Cases that are not at an end yet. */
function running(register: unknown, says: string, context: Context): Fact {
  const cases = register as Register;
  const ends = ["closed", "not-a-breach", "notification-withdrawn", "withdrawn", "retired"];
  const entries = livingIn(context.dossier, cases.id);
  const open = entries.filter(({ data }) => !ends.includes(stageOf(cases, data)?.id ?? ""));
  return lacking(says, register, open, context);
}

function approved(page: string, { dossier }: Context): Fact {
  const found = handbookPages(dossier).find(({ id }) => id === page)?.data;
  if (found === undefined) return { says: `Er is nog geen pagina "${page}"` };
  const day =
    found.approvedOn === undefined ? "nog niet vastgesteld" : `vastgesteld op ${dayInWords(found.approvedOn)}`;
  return { says: `${found.title}: ${day}` };
}

const stepNames = [
  { value: "awareness", label: "1: weten wat u heeft" },
  { value: "register", label: "2: een register bijhouden" },
  { value: "rights", label: "3: rechten" },
  { value: "agreements", label: "4: afspraken" },
  { value: "security", label: "5: beveiligen" },
  { value: "breaches", label: "6: klaar voor een datalek" },
] as const;

const steps: Readonly<Record<(typeof stepNames)[number]["value"], Facts>> = {
  awareness: (context) => {
    const all = activities(context.dossier);
    const unplaced = all.filter(({ data }) => data.systems === undefined);
    const needless = all.filter(({ data }) => data.necessity === undefined);
    return [
      total(processingActivities, "Verwerkingen in kaart", context),
      lacking("Nog zonder plek waar de gegevens staan", processingActivities, unplaced, context),
      lacking("Nog zonder reden waarom de gegevens nodig zijn", processingActivities, needless, context),
      latest("training", context),
    ];
  },
  register: (context) => [
    incomplete(processingActivities, "Verwerkingen met een leeg verplicht onderdeel", context),
    incomplete(retentionPeriods, "Bewaartermijnen met een leeg verplicht onderdeel", context),
    incomplete(recipients, "Ontvangers met een leeg verplicht onderdeel", context),
  ],
  rights: (context) => {
    const untold = activities(context.dossier).filter(({ data }) => data.statements === undefined);
    return [
      lacking("Verwerkingen die in geen privacyverklaring staan", processingActivities, untold, context),
      total(dataSubjectRequests, "Verzoeken in het register", context),
      running(dataSubjectRequests, "Verzoeken die nog lopen", context),
    ];
  },
  agreements: (context) => {
    const all = processors(context.dossier);
    const unsigned = all.filter(({ data }) => data.signature !== "signed");
    const thin = all.filter(({ data }) => agreementElement.terms.some(({ value }) => !data.elements?.includes(value)));
    const termless = all.filter(({ data }) => data.warnsUsWithinHours === undefined);
    return [
      { says: `Leveranciers die voor ons gegevens verwerken: ${all.length}` },
      lacking("Zonder getekende verwerkersovereenkomst", recipients, unsigned, context),
      lacking("Zonder alle onderdelen die de wet vraagt", recipients, thin, context),
      lacking("Zonder aantal uren waarin zij een datalek melden", recipients, termless, context),
    ];
  },
  security: (context) => {
    const all = activities(context.dossier);
    const todo = all.filter(({ data }) => ["to-do", "unknown"].includes(data.impactAssessment?.outcome ?? "unknown"));
    return [
      incomplete(accessRoles, "Toegangsrollen met een leeg verplicht onderdeel", context),
      lacking("Verwerkingen waarvan de DPIA nog moet", processingActivities, todo, context),
      total(impactAssessments, "DPIA's in het register", context),
      latest("access-review", context),
      latest("restore-test", context),
      latest("security-review", context),
    ];
  },
  breaches: (context) => [
    approved("procedure-datalek", context),
    total(personalDataBreaches, "Meldingen in het datalekregister", context),
    running(personalDataBreaches, "Meldingen die nog lopen", context),
    latest("exercise", context),
  ],
};

const item = ({ says, todo = [] }: Fact) =>
  `<li>${escapeHtml(says)}${todo.length === 0 ? "" : ` (${todo.join("; ")})`}</li>`;

export const stepState: Blocks<"StepState">["StepState"] = {
  label: "Hoe ver wij zijn met een stap",
  alone: true,
  attributes: { step: { label: "Welke stap", choices: () => stepNames } },
  describe: `Hoe ver wij zijn met een stap, voor wie de registers ziet: <StepState step="register" />. Stappen: ${stepNames.map(({ value }) => value).join(", ")}`,
  render: ({ step = "" }, context) => {
    const facts = Object.hasOwn(steps, step) ? steps[step as keyof typeof steps] : undefined;
    if (facts === undefined) return undefined;
    if (context.edition !== "registers") return "";
    return `<div class="step-state"><p><strong>Hoe ver wij zijn, volgens de registers</strong></p><ul>${facts(context).map(item).join("")}</ul></div>`;
  },
};
