// The building blocks a handbook page may use: pure functions from attributes and dossier to HTML.

import { lengthInWords } from "../deadlines/deadline.ts";
import { deadlineOf } from "../deadlines/index.ts";
import { entryOf, roleName } from "../dossier/dossier.ts";
import { formOf, formsSlug } from "../forms/index.ts";
import { citationText } from "../law/citation.ts";
import { type Audience, fieldAt, isBlank } from "../model/field.ts";
import { nameOf } from "../model/register.ts";
import { organisation, registerOf } from "../registers/index.ts";
import type { BlockName } from "../text/block-names.ts";
import { escapeHtml, mailHtml, telephoneHtml } from "../text/html.ts";
import { pictogram, pictograms } from "../text/pictograms.ts";
import { periodInWords } from "../time/written.ts";
import {
  answer,
  anyRegister,
  deadlineId,
  formId,
  ownTerm,
  periodId,
  recordId,
  roleId,
  task,
  text as words,
} from "./block-attributes.ts";
import type { Blocks, Component } from "./component.ts";
import { contactBlocks } from "./contact-blocks.ts";
import { askedAt, notKnownHtml } from "./not-known.ts";
import { registerBlocks } from "./register-blocks.ts";
import { rightsBlocks } from "./rights-blocks.ts";
import { stepState } from "./step-state.ts";

function valueAt(source: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === "object" && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      source,
    );
}

const link = (address: string | undefined, words: string) =>
  address === undefined ? escapeHtml(words) : `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;

// A fact that is asked for and not known yet: told as that. What is asked for nowhere is a mistake of the page.
const asked = (path: string, edition: Audience | undefined) =>
  askedAt(path, edition) === undefined ? undefined : notKnownHtml;

const blocks: Blocks<BlockName> = {
  Organisation: {
    label: "Gegeven van de organisatie",
    attributes: { field: answer },
    describe: 'Een gegeven van de organisatie: <Organisation field="name" />',
    render: ({ field = "" }, { dossier, edition }) => {
      const value = valueAt(dossier.organisation, field);
      if (isBlank(value)) return askedAt(field, edition)?.fields === undefined ? asked(field, edition) : undefined;
      if (typeof value !== "string" && typeof value !== "number") return undefined;
      const text = String(value).trim();
      const kind = fieldAt(organisation.fields, field.split("."))?.kind;
      if (kind === "telephone") return telephoneHtml(text);
      return kind === "email" ? mailHtml(text) : escapeHtml(text);
    },
  },
  Pictogram: {
    label: "Tekening",
    attributes: { name: { label: "Welke tekening", choices: () => pictograms } },
    describe: `Een tekening naast een zin, voor wie moeilijk leest: <Pictogram name="phone" />. Namen: ${pictograms.map(({ value }) => value).join(", ")}`,
    render: ({ name = "" }) => pictogram(name),
  },
  Role: {
    label: "Rol",
    attributes: { id: roleId },
    describe: 'De naam van een rol: <Role id="privacyfunctionaris" />',
    render: ({ id = "" }, { dossier }) =>
      dossier.organisation?.roles.some((role) => role.id === id) ? escapeHtml(roleName(dossier, id)) : undefined,
  },
  RoleOf: {
    label: "Wie een taak heeft",
    attributes: { field: task },
    describe: 'Wie een taak heeft: <RoleOf field="onCallRole" /> of <RoleOf field="responseTeam" />',
    render: ({ field = "" }, { dossier, edition }) => {
      const value = valueAt(dossier.organisation, field);
      if (isBlank(value)) return /^roles?$/.test(askedAt(field, edition)?.kind ?? "") ? notKnownHtml : undefined;
      const ids = Array.isArray(value) ? value : [value];
      if (ids.length === 0 || !ids.every((id): id is string => typeof id === "string")) return undefined;
      return ids.map((id) => escapeHtml(roleName(dossier, id))).join(", daarna ");
    },
  },
  OwnTerm: {
    label: "Eigen termijn",
    attributes: { id: ownTerm },
    describe: 'Een eigen termijn: <OwnTerm id="adviceAnswer" />',
    render: ({ id = "" }, { dossier, edition }) => {
      const value = valueAt(dossier.organisation?.ownTerms, id);
      if (isBlank(value)) return asked(`ownTerms.${id}`, edition);
      if (typeof value === "number") return `${value} werkdagen`;
      return typeof value === "string" && value.startsWith("P") ? escapeHtml(periodInWords(value)) : undefined;
    },
  },
  Deadline: {
    label: "Termijn uit de wet",
    attributes: { id: deadlineId },
    describe: 'Een termijn in woorden, met haar bron: <Deadline id="notify-authority" />',
    render: ({ id = "" }, { dossier, href }) => {
      const deadline = deadlineOf(id);
      if (deadline === undefined) return undefined;
      const [source] = deadline.source;
      return `<span class="deadline">${link(href(`/termijnen/#${id}`), lengthInWords(deadline, dossier.organisation?.ownTerms))} <small>(${source === undefined ? "" : link(source.url, citationText(source))})</small></span>`;
    },
  },
  RegisterLink: {
    label: "Link naar een register",
    attributes: { register: anyRegister, id: recordId, text: words },
    describe: 'Een link naar een register of een regel: <RegisterLink register="recipients" id="voorbeeld-ecd" />',
    render: ({ register: name = "", id, text }, { dossier, href }) => {
      const register = registerOf(name);
      if (register === undefined) return undefined;
      if (id === undefined) return link(href(`/${register.slug}/`), text ?? register.title);
      const entry = entryOf(dossier, register, id);
      return entry === undefined ? undefined : link(href(`/${register.slug}/${id}/`), text ?? nameOf(register, entry));
    },
  },
  RetentionPeriod: {
    label: "Bewaartermijn",
    attributes: { id: periodId },
    describe: 'Een bewaartermijn: <RetentionPeriod id="dossier-wmo" />',
    render: ({ id = "" }, { dossier, href }) => {
      const entry = (dossier.entries["retention-periods"] ?? []).find((each) => each.id === id);
      const value = (entry?.data as { period?: string } | undefined)?.period;
      return value === undefined ? undefined : link(href(`/bewaartermijnen/${id}/`), periodInWords(value));
    },
  },
  FormLink: {
    label: "Formulier of brief",
    attributes: { id: formId, text: words },
    describe: 'Een formulier of brief: <FormLink id="melding-datalek" />',
    // A form that the readers of a page do not have is no form to them: an error, not words without a link.
    render: ({ id = "", text }, { href }) => {
      const form = formOf(id);
      const address = form === undefined ? undefined : href(`/${formsSlug}/${id}/`);
      return form === undefined || address === undefined ? undefined : link(address, text ?? form.title);
    },
  },
  ...registerBlocks,
  ...contactBlocks,
  ...rightsBlocks,
  StepState: stepState,
};

/** By the name that a page uses; undefined for a name that is none. */
export const components: Readonly<Record<string, Component>> = blocks;
