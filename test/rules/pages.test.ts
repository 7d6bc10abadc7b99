// The rules over handbook pages: what each accepts and rejects, where, and that no text makes one of them slow.
import { describe, expect, test } from "vitest";
import { rules } from "../../src/core/rules/index.ts";
import { findingsAfter, findingsIn } from "./on-page.ts";
import { type Given, pageCases } from "./page-cases.ts";

const found = (given: Given, rule: string) =>
  (typeof given === "string" ? findingsIn(given) : findingsAfter(given)).filter(({ id }) => id === rule);

const nameOf = (given: Given, index: number) =>
  typeof given === "string" ? JSON.stringify(given) : `case ${index + 1}`;

describe.each(pageCases)("$rule", ({ rule, accept, reject }) => {
  test.each(accept.map((given, index) => [nameOf(given, index), given] as const))("accepts %s", (_, given) => {
    expect(found(given, rule)).toEqual([]);
  });

  test.each(reject.map(([given, place, message], index) => [message, nameOf(given, index), place, given] as const))(
    "rejects: %s in %s",
    (message, _, place, given) => {
      const findings = found(given, rule);
      const places = findings.map(({ path, line, column }) => (path === "" ? `${line}:${column}` : path));
      expect(places).toEqual([place]);
      const [first] = findings;
      expect(first?.message).toContain(message);
      expect(first?.severity).toBe(rules.find(({ id }) => id === rule)?.severity);
      expect(first?.remedy).toMatch(/^[A-Z].*[.?]$/s);
      expect(first?.remedy).not.toMatch(/\b(verwijder|wis|schrap|haal\b.*\bweg|laat\b.*\bweg)\b/i);
      expect(first?.source.length).toBeGreaterThan(0);
    },
  );
});

describe("no text makes a rule slow", () => {
  const long = (piece: string) => piece.repeat(Math.ceil(60_000 / piece.length));
  test.each([
    ["digits", long("1")],
    ["articles", `artikel ${long("1, ")}`],
    ["one word of a name", long("Aa ")],
    ["a mailbox", long("a.")],
    ["telephone digits", `06-${long("1 ")}`],
    ["brackets", long("\\[")],
    ["a list", long("- hoog risico register: datalek toestemming\n")],
    ["a table", `| a |\n| --- |\n${long("| vitaal bewaren dossier 15 |\n")}`],
    ["half sentences", long("datalek verwerking bewaren beoordelen bijzondere gegevens 72 uur verzoek ")],
    ["spaces", `${long(" ")}x`],
  ])("%s", (_, text) => {
    // Time of the processor: on a busy machine the clock tells how busy it is.
    const start = process.cpuUsage();
    findingsIn(text);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(5_000_000);
  });
});
