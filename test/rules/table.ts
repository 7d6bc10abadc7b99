// Runs the tables of this folder: what a rule accepts and what it rejects, with the words a reader sees. Texts are written out, so that a diff shows them.
import { describe, expect, test } from "vitest";
import { check } from "../../src/core/check/check.ts";
import type { Finding } from "../../src/core/model/finding.ts";
import { rules } from "../../src/core/rules/index.ts";
import { type Change, smallDossier, swap } from "../fixtures/small.ts";

export const activity = "processing-activities/clientdossier.md";
export const recipient = "recipients/voorbeeld-dossier.md";
export const retention = "retention-periods/zorgdossier.md";
export const access = "access-roles/teamleider.md";
export const breach = "personal-data-breaches/2026-001.md";
export const request = "data-subject-requests/2026-001.md";
export const dpia = "impact-assessments/clientdossier.md";
export const page = "handbook/privacybeleid.mdx";
export const organisation = "organisation.yml";

export type Changes = Readonly<Record<string, Change>>;

export interface Case {
  readonly rule: string;
  readonly accept: readonly Changes[];
  readonly reject: readonly (readonly [changes: Changes, place: string, message: string])[];
}

export const both =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((now, edit) => edit(now), text);

/** Takes one line (or some) out. */
export const without = (line: string) => swap(`${line}\n`, "");

/** Adds lines before the closing line of the fields. */
export const withLines = (lines: string) => (text: string) => text.replace(/\n---\n/, `\n${lines}\n---\n`);

/** An organisation with a data protection officer. */
export const dpo = both(
  swap("dpo: none", "dpo: voluntary\ndpoRole: fg"),
  swap("roles:\n", "roles:\n  - id: fg\n    name: functionaris voor gegevensbescherming\n"),
);

/** All findings of form and rules on the small content with changes. Nothing is written to disk. */
export function findingsOn(changes: Changes): readonly Finding[] {
  return check(smallDossier(changes), rules);
}

// Problems of form would hide what a rule sees: a case must be readable.
const readable = (found: readonly Finding[]) =>
  found.filter((each) => !rules.some((rule) => rule.id === each.id)).map((each) => `${each.id} ${each.path}`);

// What may go is never a fact: a leftover of the example, an answer that the register contradicts, a page's own words.
const mayGo = new Set(["example-left-over", "processor-role-declared", "left-over-instruction"]);
const deletes = /\b(verwijder|wis|schrap|haal\b.*\bweg|laat\b.*\bweg|verander het tijdstip|pas de (datum|tijd) aan)\b/i;

/** One group of tests per rule. */
export function table(cases: readonly Case[]): void {
  describe.each(cases)("$rule", ({ rule, accept, reject }) => {
    test.each(accept.map((changes, index) => [index + 1, changes] as const))("accepts case %i", (_, changes) => {
      const found = findingsOn(changes);
      expect(readable(found)).toEqual([]);
      expect(found.filter((each) => each.id === rule)).toEqual([]);
    });

    test.each(reject.map(([changes, path, message]) => [message, path, changes] as const))(
      "rejects: %s",
      (message, path, changes) => {
        const found = findingsOn(changes);
        expect(readable(found)).toEqual([]);
        const own = found.filter((each) => each.id === rule);
        expect(own.map((each) => ({ path: each.path, message: each.message }))).toEqual([
          { path, message: expect.stringContaining(message) },
        ]);
        const [first] = own;
        expect(first?.severity).toBe(rules.find((each) => each.id === rule)?.severity);
        // A whole sentence that says what to do, and a source to look it up in.
        expect(first?.remedy).toMatch(/^[A-Z].*[.?]$/s);
        if (!mayGo.has(rule)) expect(first?.remedy).not.toMatch(deletes);
        expect(first?.source.length).toBeGreaterThan(0);
        expect(first?.line).toBeGreaterThan(0);
      },
    );
  });
}
