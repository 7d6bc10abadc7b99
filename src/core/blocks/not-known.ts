// What a building block shows while the organisation has not said yet what it asks for.
import { fieldsFor } from "../dossier/audience.ts";
import type { Organisation } from "../dossier/dossier.ts";
import { type Audience, type Field, fieldAt, isBlank } from "../model/field.ts";
import { organisation } from "../registers/index.ts";

/** Words in place of an answer that is not there yet. */
export const notKnownHtml = "<em>nog niet ingevuld</em>";

/** The field of the organisation at a path, where readers of this edition may know it. */
export const askedAt = (path: string, edition: Audience = "public"): Field | undefined =>
  fieldAt(fieldsFor(organisation.fields, edition), path.split("."));

const valueAt = (ours: Organisation, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined,
      ours,
    );

/** The fields of the organisation that a block on a page asks for, by its name and attributes. */
function pathsAsked(name: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  if (name === "Organisation" || name === "RoleOf") return [attributes.field ?? ""];
  if (name === "OwnTerm") return [`ownTerms.${attributes.id ?? ""}`];
  if (name !== "ContactOf") return [];
  if (attributes.who === "complaints-officer") return ["complaints.officer"];
  return attributes.who === "complaints-body" ? ["complaints.body"] : [];
}

/** What a block asks of the organisation and is not filled in yet. */
export const notKnown = (
  ours: Organisation,
  name: string,
  attributes: Readonly<Record<string, string>>,
): readonly { readonly path: string; readonly field: Field }[] =>
  pathsAsked(name, attributes).flatMap((path) => {
    const field = fieldAt(organisation.fields, path.split("."));
    return field !== undefined && isBlank(valueAt(ours, path)) ? [{ path, field }] : [];
  });
