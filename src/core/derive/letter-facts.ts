// What is known of one case, a request or a breach, for the letters about it. Names and addresses stand in no register: those stay blanks.
import { onlyComplaint, requestAgreed } from "../deadlines/answer-request.ts";
import { deadlineOf } from "../deadlines/index.ts";
import { underWkkgz } from "../deadlines/judge-complaint.ts";
import { type Dossier, entriesOf, entryOf } from "../dossier/dossier.ts";
import { inWords, valuesAt } from "../dossier/value-words.ts";
import { type Form, type Line, registersOf } from "../forms/form.ts";
import { forms } from "../forms/index.ts";
import { type Fields, fieldAt, isRetired } from "../model/field.ts";
import type { Entry, EntryOf, Register } from "../model/register.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { dayInWords } from "../time/written.ts";
import type { Facts } from "./form-html.ts";

export type Request = EntryOf<typeof dataSubjectRequests>;
export type Breach = EntryOf<typeof personalDataBreaches>;

/** The letters about cases of a register. */
export const lettersOf = (register: Pick<Register, "id">): readonly Form[] =>
  forms.filter(
    (form) =>
      (form.letter !== undefined || form.fromCase === true) && registersOf(form).every(({ id }) => id === register.id),
  );

/** The letters that fit this request: of a complaint those on complaints, and with more time only where a law gives it. */
export const lettersFor = (request: Request): readonly Form[] => {
  const { data } = request;
  const fits = {
    right: !onlyComplaint(data),
    complaint: data.kinds.includes("complaint"),
    "complaint-wkkgz": underWkkgz(data),
  };
  return lettersOf(dataSubjectRequests).filter(
    ({ letter }) => letter !== undefined && letter in fits && fits[letter as keyof typeof fits],
  );
};

/** The letters that fit this breach: to the people only when they are to be told, to others only where there are such. */
export function breachLettersFor({ data }: Breach): readonly Form[] {
  const decided = data.peopleDecision?.decision;
  const parties = (data.others ?? []).filter(({ applies }) => applies !== "no").map(({ party }) => party);
  const fits = new Set<Form["letter"]>();
  if (decided === "inform" || decided === "inform-voluntarily") fits.add("people");
  if (decided === "exempt" && data.peopleDecision?.ground === "disproportionate") fits.add("public");
  if (data.recipients?.some(({ kind }) => kind === "bound" || kind === "known")) fits.add("recipient");
  if (
    data.otherParties?.some(({ qualification }) => qualification === "processor") ||
    data.processorInformedAt !== undefined
  )
    fits.add("processor");
  if (
    data.ourRole === "processor" ||
    parties.some((party) => ["municipality", "care-office", "principal"].includes(party))
  )
    fits.add("principal");
  return lettersOf(personalDataBreaches).filter(({ letter, fromCase }) => fromCase === true || fits.has(letter));
}

/** A breach that runs: of one that is closed, withdrawn, or that is none no letter is written any more. */
export const asksForBreachLetters = ({ data }: Breach): boolean =>
  data.retired === undefined &&
  data.closedOn === undefined &&
  data.withdrawnOn === undefined &&
  data.assessment?.isBreach !== "no";

/** Elements that a letter cannot do without and that this case does not hold, by path. */
export const missingFor = ({ needs = [] }: Form, { data }: Breach): readonly string[] =>
  needs.filter((path) => valuesAt(data, path.split(".")).length === 0);

/** A request that runs: of one that is closed or taken back no letter is written any more. */
export const asksForLetters = ({ data }: Request): boolean =>
  data.closedOn === undefined && data.withdrawnOn === undefined && data.outcome !== "withdrawn";

/** A letter on a complaint names one term: that of the Wkkgz where it applies, else that of our own rule. */
const applying = (id: string, { data }: Request): string =>
  id === "judge-complaint" && !underWkkgz(data) ? "answer-other-complaint" : id;

function termOf(id: string, request: Request, { organisation }: Dossier) {
  const { data } = request;
  const deadline = deadlineOf(applying(id, request));
  if (deadline === undefined || organisation === undefined) return undefined;
  return { title: deadline.title, ...deadline.term(data.receivedOn, organisation.ownTerms, requestAgreed(data)) };
}

/** What a letter about a request is filled in with. */
export const factsOf = (request: Request, dossier: Dossier): Facts => ({
  number: request.id,
  rows: () => 0,
  answer: (path) => {
    const keys = path.split(".");
    const isDay = fieldAt(dataSubjectRequests.fields, keys)?.kind === "day";
    return valuesAt(request.data, keys).map((value) => (isDay ? dayInWords(String(value)) : String(value)));
  },
  end: (id, which) => {
    const end = termOf(id, request, dossier)?.[which];
    return end === undefined || end === null ? undefined : dayInWords(end);
  },
});

/** What a letter about a breach is filled in with. */
export const breachFactsOf = ({ id, data }: Breach, dossier: Dossier): Facts => ({
  number: id,
  rows: (path) => valuesAt(data, [path]).length,
  answer: (path, row) => {
    const keys = path.split(".");
    const field = fieldAt(personalDataBreaches.fields, keys);
    const [list = "", ...inRow] = keys;
    const values = row === undefined ? valuesAt(data, keys) : valuesAt(valuesAt(data, [list])[row], inRow);
    if (field === undefined || field.vocabulary !== undefined) return values.map(String);
    return values.map((value) => inWords(field, value, dossier));
  },
  // Letters about a breach name no day on which a term of it ends.
  end: () => undefined,
});

/** How the days in a letter were counted: for each term that it names, whole sentences. */
export function workingOfLetter(form: Form, request: Request, dossier: Dossier) {
  const lines = form.parts.flatMap(({ content }) => content.filter((each): each is Line => each.type === "line"));
  const pieces = lines.flatMap((line) => line.pieces);
  const named = new Set(pieces.flatMap((piece) => ("type" in piece && piece.type === "end" ? [piece.deadline] : [])));
  return [...named].flatMap((id) => {
    const term = termOf(id, request, dossier);
    return term === undefined ? [] : [{ title: term.title, working: term.working }];
  });
}

/** One letter about one case that runs, with all that the register fills in. */
export interface CaseLetter {
  readonly register: Register;
  readonly id: string;
  readonly form: Form;
  /** Where it stands in the registers edition. */
  readonly path: string;
  readonly facts: Facts;
  /** How its days were counted. */
  readonly counted: () => ReturnType<typeof workingOfLetter>;
  /** Fields without which the law lets it not go, and that the case does not hold. */
  readonly missing: readonly string[];
}

/** Every letter that can be written now; of one case, when it is named. */
export function caseLetters(dossier: Dossier, of?: Pick<Entry, "register" | "id">): readonly CaseLetter[] {
  const running = <F extends Fields>(register: Register<F>): readonly Entry<F>[] => {
    if (of === undefined) return entriesOf(dossier, register);
    const one = of.register === register.id ? entryOf(dossier, register, of.id) : undefined;
    return one === undefined || isRetired(one.data) ? [] : [one];
  };
  const place = ({ slug }: Register, id: string, form: Form) => `/${slug}/${id}/${form.id}/`;
  const requests = running(dataSubjectRequests)
    .filter(asksForLetters)
    .flatMap((request) =>
      lettersFor(request).map((form) => ({
        register: dataSubjectRequests,
        id: request.id,
        form,
        path: place(dataSubjectRequests, request.id, form),
        facts: factsOf(request, dossier),
        counted: () => workingOfLetter(form, request, dossier),
        missing: [],
      })),
    );
  const breaches = running(personalDataBreaches)
    .filter(asksForBreachLetters)
    .flatMap((breach) =>
      breachLettersFor(breach).map((form) => ({
        register: personalDataBreaches,
        id: breach.id,
        form,
        path: place(personalDataBreaches, breach.id, form),
        facts: breachFactsOf(breach, dossier),
        counted: () => [],
        missing: missingFor(form, breach),
      })),
    );
  return [...requests, ...breaches];
}
