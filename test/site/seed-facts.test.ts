// The rows of the five source documents in the built site: every page, heading, form, rule, field and address of the table is there to be read.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { exampleName } from "../../src/core/dossier/dossier.ts";
import { formsSlug } from "../../src/core/forms/index.ts";
import { registerOf } from "../../src/core/registers/index.ts";
import { type Place, placesOf, seedFacts } from "../official/seed-facts.ts";
import { attributes, pagesIn } from "./folder.ts";

const { content, root } = inject("built");
// An organisation that made the handbook its own has other pages; the table names those of the example.
const isExample = readFileSync(join(content, "organisation.yml"), "utf8").includes(`name: ${exampleName}\n`);

const ids = new Map(pagesIn(join(root, "registers")).map(({ path, html }) => [path, new Set(attributes(html, "id"))]));

/** Where a place can be read: the address, and the element on it. */
function addressOf(place: Place): { readonly path: string; readonly id?: string | undefined } | undefined {
  const kind = place.slice(0, place.indexOf(":"));
  const rest = place.slice(kind.length + 1);
  if (kind === "page") {
    const [page, id] = rest.split("#");
    return { path: `/handboek/${page}/`, id };
  }
  if (kind === "form") return { path: `/${formsSlug}/${rest}/` };
  if (kind === "rule") return { path: "/regels/", id: rest };
  // The parts of a group or list stand in the row of the whole.
  if (kind === "field") {
    const [register = "", id] = rest.split(".");
    return { path: `/velden/${registerOf(register)?.slug}/`, id };
  }
  return kind === "site" ? { path: rest } : undefined;
}

const isRead = (place: Place): boolean => {
  const address = addressOf(place);
  if (address === undefined) return true;
  const found = ids.get(address.path);
  return found !== undefined && (address.id === undefined || found.has(address.id));
};

describe.runIf(isExample)("every place can be read", () => {
  test.each(Object.entries(seedFacts))("%s", (_, row) => {
    expect(placesOf(row).filter((place) => !isRead(place))).toEqual([]);
  });

  test.each<Place>([
    "page:stappenplan-datalek#stap-7-vergeet-het",
    "page:bestaat-niet",
    "form:bestaat-niet",
    "rule:no-such-rule",
    "field:personal-data-breaches.colourOfTheFolder",
    "site:/bestaat-niet/",
  ])("a made-up place is missed: %s", (place) => {
    expect(isRead(place)).toBe(false);
  });
});
