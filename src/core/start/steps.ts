// What the start of a handbook asks, step by step. Labels, hints and schemas are those of the organisation's own fields.
import { type Field, fieldAt, isBlank } from "../model/field.ts";
import { organisation } from "../registers/index.ts";
import { periodFromWords, periodInWords } from "../time/written.ts";
import type { Library } from "./library.ts";

/** What was answered so far, by the name of the question; several answers are a list. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export interface Question {
  /** Dotted path of the organisation's field, or a name of the start alone. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind: "line" | "telephone" | "email" | "text" | "number" | "day" | "moment" | "one" | "many";
  readonly required: boolean;
  /** What a browser may fill in by itself. */
  readonly autocomplete?: string;
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
    /** Options with the same words stand together under them. */
    readonly under?: string;
  }[];
  /** Proposed as long as there is no answer. */
  readonly proposal?: string | readonly string[];
  /** Why an answer is wrong, as a sentence; undefined when it is not. */
  readonly wrong?: (answer: string) => string | undefined;
}

export type StepId = "who" | "care" | "roles" | "tasks" | "reach" | "dpo" | "terms" | "library" | "ready";

export interface Step {
  readonly id: StepId;
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly minutes: number;
}

export const steps: readonly Step[] = [
  {
    id: "who",
    slug: "wie",
    title: "Wie wij zijn",
    lead: "Deze gegevens staan op de site, in de privacyverklaring en op de noodkaart.",
    minutes: 5,
  },
  {
    id: "care",
    slug: "zorg",
    title: "Welke zorg wij geven",
    lead: "De wetten waaronder u werkt, bepalen welke regels gelden en welke voorbeelden straks zijn aangevinkt.",
    minutes: 2,
  },
  {
    id: "roles",
    slug: "rollen",
    title: "Welke rollen er zijn",
    lead: "Registers noemen rollen, nooit mensen. Vink aan welke rollen u heeft. Eén mens kan meer rollen hebben.",
    minutes: 5,
  },
  {
    id: "tasks",
    slug: "taken",
    title: "Wie wat doet",
    lead: "Zo weet iedereen wie beslist en wie hij belt, ook 's nachts.",
    minutes: 5,
  },
  {
    id: "reach",
    slug: "bereiken",
    title: "Vervangers en telefoonnummers",
    lead: "Bij een datalek belt men deze rollen, ook als iemand er niet is. Weet u een nummer nog niet, laat het dan leeg: het blijft openstaan tot het er is.",
    minutes: 5,
  },
  {
    id: "dpo",
    slug: "fg",
    title: "Functionaris voor gegevensbescherming (FG)",
    lead: "Weeg of u een FG moet hebben, en schrijf op waarom wel of niet.",
    minutes: 10,
  },
  {
    id: "terms",
    slug: "termijnen",
    title: "Eigen termijnen",
    lead: "Zo snel wilt u zelf zijn. De termijnen van de wet gelden altijd; deze mogen strenger zijn. Wat er staat is een voorstel.",
    minutes: 5,
  },
  {
    id: "library",
    slug: "bibliotheek",
    title: "Waarmee u begint",
    lead: "Kies wat u ook heeft of doet. U krijgt elke regel als voorbeeld, nog niet nagekeken: daarna loopt u ze een voor een na.",
    minutes: 15,
  },
  {
    id: "ready",
    slug: "klaar",
    title: "Nalezen en beginnen",
    lead: "Klopt dit? Dan maakt het programma uw eigen map, naast dit programma. Het voorbeeld blijft zoals het is.",
    minutes: 3,
  },
];

/** One answer as one text. */
export const one = (answers: Answers, name: string): string => {
  const value = answers[name];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
};

/** The answers of a question with several. */
export const many = (answers: Answers, name: string): readonly string[] => {
  const value = answers[name];
  return typeof value === "string" ? (value === "" ? [] : [value]) : (value ?? []);
};

const kinds: Partial<Record<Field["kind"], Question["kind"]>> = {
  telephone: "telephone",
  email: "email",
  paragraph: "text",
  choice: "one",
  choices: "many",
  number: "number",
};

const field = (path: string): Field => {
  const found = fieldAt(organisation.fields, path.split("."));
  if (found === undefined) throw new Error(`organisation has no ${path}`);
  return found;
};

const wrongBy: Partial<Record<Field["kind"], string>> = {
  telephone: "Dit is geen telefoonnummer. Schrijf het zoals u het belt, bijvoorbeeld 0512 34 56 78.",
  email: "Dit is geen e-mailadres. Schrijf het zoals privacy@uworganisatie.nl.",
};

/** A question about a field of the organisation, in the words of that field. */
function about(path: string, more: Partial<Question> = {}): Question {
  const asked = field(path);
  const options = asked.vocabulary?.terms.map(({ value, label }) => ({ value, label }));
  const wrong = wrongBy[asked.kind];
  return {
    name: path,
    label: asked.label,
    hint: asked.hint,
    kind: kinds[asked.kind] ?? "line",
    required: asked.required === true,
    ...(options !== undefined && { options }),
    ...(wrong !== undefined && {
      wrong: (answer) => (asked.schema.safeParse(answer).success ? undefined : wrong),
    }),
    ...more,
  };
}

const term = (path: string, terms: Library["terms"]): Question => {
  const asked = field(`ownTerms.${path}`);
  const proposed = terms[path];
  const isNumber = asked.kind === "number";
  const proposal = typeof proposed === "string" ? periodInWords(proposed) : String(proposed ?? "");
  return about(`ownTerms.${path}`, {
    kind: isNumber ? "number" : "line",
    proposal,
    hint: isNumber ? undefined : "Bijvoorbeeld: 48 uur, 4 weken of 12 maanden.",
    wrong: (answer) => {
      if (isNumber) return /^\d{1,3}$/.test(answer) ? undefined : "Schrijf een aantal werkdagen, bijvoorbeeld 14.";
      return periodFromWords(answer) === undefined
        ? "Deze termijn is niet te lezen. Schrijf bijvoorbeeld 48 uur of 4 weken."
        : undefined;
    },
  });
};

/** The own terms that are asked, in the order of the form; those that must be there first. */
const askedTerms = [
  "notifyAuthorityTarget",
  "processorWarning",
  "adviceAnswer",
  "requestTarget",
  "copyTargetWorkingDays",
  "executeWorkingDays",
  "review",
  "accessReview",
  "logSample",
  "evaluateMeasure",
  "followUpNotification",
  "destroyWithin",
  "policyInForceAfter",
] as const;

/** Roles that were chosen, with those that were added by their name. */
export function rolesIn(
  answers: Answers,
  library: Library,
): readonly { id: string; name: string; external: boolean }[] {
  const chosen = many(answers, "roles");
  const added = [1, 2, 3].flatMap((number) => {
    const name = one(answers, `role-${number}`);
    const id = roleId(name);
    return id === "" ? [] : [{ id, name, external: false }];
  });
  const known = library.roles.filter(({ id }) => chosen.includes(id));
  return [...known, ...added.filter(({ id }) => !known.some((each) => each.id === id))];
}

const roleId = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The role of the FG, which is there when there is an FG. */
export const dpoRole = "functionaris-gegevensbescherming";

// What a small organisation cannot do without to begin with: proposed, and never more than that.
const usual = ["directeur-bestuurder", "privacyfunctionaris", "teamleider", "begeleider"];

/** Of the example, those that are not offered: the FG has a step of its own. */
const offeredRoles = ({ roles }: Library) => roles.filter(({ id }) => id !== dpoRole);

function taskQuestions(answers: Answers, library: Library): readonly Question[] {
  const roles = rolesIn(answers, library).filter(({ external }) => !external);
  const options = roles.map(({ id, name }) => ({ value: id, label: name }));
  const has = (id: string) => (roles.some((each) => each.id === id) ? id : "");
  return [
    about("controllerRole", { kind: "one", options, proposal: has("directeur-bestuurder") }),
    about("privacyOfficerRole", { kind: "one", options, proposal: has("privacyfunctionaris") }),
    about("onCallRole", { kind: "one", options, proposal: has("bereikbaarheidsdienst") }),
    about("responseTeam", {
      kind: "many",
      options,
      hint: "Wie een melding oppakt, in de volgorde van deze lijst. De FG staat hier niet in: die wordt geïnformeerd, en beslist niet.",
      proposal: ["privacyfunctionaris", "manager-zorg", "ict-coordinator"].filter((id) => has(id) !== ""),
    }),
    about("secondAssessors", { kind: "many", options, required: false }),
  ];
}

const deputyOf = field("roles.deputy");
const phoneOf = about("roles.phone");
const reachableOf = about("roles.reachable");

/** Who stands in, and how to reach, for every role that has a task when something goes wrong. */
function reachQuestions(answers: Answers, library: Library): readonly Question[] {
  const roles = rolesIn(answers, library).filter(({ external }) => !external);
  const called = new Set([
    ...["onCallRole", "privacyOfficerRole", "controllerRole"].map((name) => one(answers, name)),
    ...many(answers, "responseTeam"),
  ]);
  return roles
    .filter(({ id }) => called.has(id))
    .flatMap(({ id, name }): readonly Question[] => [
      {
        name: `deputy.${id}`,
        label: `${deputyOf.label} van: ${name}`,
        kind: "one",
        required: false,
        options: roles.filter((each) => each.id !== id).map((each) => ({ value: each.id, label: each.name })),
      },
      // The number for day and night stands with the organisation.
      ...(id === one(answers, "onCallRole")
        ? []
        : [
            { ...phoneOf, name: `phone.${id}`, label: `Telefoon van: ${name}`, required: false },
            { ...reachableOf, name: `reachable.${id}`, label: `Wanneer bereikbaar: ${name}`, required: false },
          ]),
    ]);
}

/** The questions of a step, given what was answered before. The library has lists of its own. */
export function questionsOf(step: StepId, answers: Answers, library: Library): readonly Question[] {
  switch (step) {
    case "who":
      return [
        about("name", { autocomplete: "organization" }),
        about("chamberOfCommerce", { label: "KvK-nummer" }),
        about("address.street", { autocomplete: "street-address" }),
        about("address.postalCode", { autocomplete: "postal-code" }),
        about("address.city", { autocomplete: "address-level2" }),
        about("contact.privacyEmail", { autocomplete: "email" }),
        about("contact.officePhone", { autocomplete: "tel" }),
        about("contact.onCallPhone"),
        about("contact.website"),
      ];
    case "care":
      return [about("laws")];
    case "roles":
      return [
        {
          name: "roles",
          label: "Rollen",
          kind: "many",
          required: true,
          options: offeredRoles(library).map(({ id, name, external }) => ({
            value: id,
            label: external ? `${name} (van buiten)` : name,
          })),
          proposal: usual,
        },
        ...[1, 2, 3].map(
          (number): Question => ({
            name: `role-${number}`,
            label: number === 1 ? "Een rol die hier niet staat" : `Nog een rol (${number})`,
            kind: "line",
            required: false,
          }),
        ),
      ];
    case "tasks":
      return taskQuestions(answers, library);
    case "reach":
      return reachQuestions(answers, library);
    case "dpo":
      return [
        about("dpo", { kind: "one" }),
        about("dpoWeighing", {
          required: true,
          hint: "Hoeveel cliënten heeft u, en welke gegevens? De AP ziet een zorgorganisatie als grootschalig bij meer dan 10.000 patiënten in één systeem.",
        }),
        about("dpoContact.email", { label: "E-mail van de FG, als u die heeft", required: false }),
        about("dpoContact.phone", { label: "Telefoon van de FG, als u die heeft", required: false }),
      ];
    case "terms":
      return askedTerms.map((path) => term(path, library.terms));
    case "library":
    case "ready":
      return [];
  }
}

/** What stands in a question now: its answer, else what is proposed. */
export function answerOf({ name, proposal }: Question, answers: Answers): string | readonly string[] {
  return answers[name] ?? proposal ?? "";
}

export interface Wrong {
  /** The question; empty when it is about no single one. */
  readonly name: string;
  readonly message: string;
}

/** What is not right about the answers to these questions. */
export function wrongIn(questions: readonly Question[], answers: Answers): readonly Wrong[] {
  return questions.flatMap((question): readonly Wrong[] => {
    const { name, label, kind, required, options, wrong } = question;
    if (kind === "many") {
      const chosen = many(answers, name);
      return required && chosen.length === 0 ? [{ name, message: `Kies bij "${label}" ten minste één antwoord.` }] : [];
    }
    const answer = one(answers, name);
    if (isBlank(answer))
      return required
        ? [{ name, message: kind === "one" ? `Kies een antwoord bij "${label}".` : `Vul "${label}" in.` }]
        : [];
    if (options !== undefined && !options.some(({ value }) => value === answer))
      return [{ name, message: `Kies bij "${label}" een antwoord uit de lijst.` }];
    const message = wrong?.(answer);
    return message === undefined ? [] : [{ name, message }];
  });
}

/** Why the answer on the FG does not hold together; undefined when it does. */
export function wrongOnDpo(answers: Answers): Wrong | undefined {
  const status = one(answers, "dpo");
  const reached = ["dpoContact.email", "dpoContact.phone"].some((name) => !isBlank(one(answers, name)));
  return status !== "none" && status !== "" && !reached
    ? { name: "dpoContact.email", message: "Schrijf hoe mensen de FG bereiken: een e-mailadres of een telefoonnummer." }
    : undefined;
}

/** Everything that is not right in one step. */
export function wrongInStep(step: StepId, answers: Answers, library: Library): readonly Wrong[] {
  const wrong = wrongIn(questionsOf(step, answers, library), answers);
  const dpo = step === "dpo" && wrong.length === 0 ? wrongOnDpo(answers) : undefined;
  return dpo === undefined ? wrong : [dpo];
}

/** The first step that is not in order; undefined when a handbook can be begun. */
export const firstUndone = (answers: Answers, library: Library): Step | undefined =>
  steps.find(({ id }) => wrongInStep(id, answers, library).length > 0);
