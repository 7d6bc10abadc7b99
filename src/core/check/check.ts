// Runs all rules over a dossier and gives every problem its place. No clock: what hangs on today is a deadline.
import type { Dossier } from "../dossier/dossier.ts";
import { isRetired } from "../model/field.ts";
import { byUrgency, type Finding } from "../model/finding.ts";
import { type Entry, isUnread } from "../model/register.ts";
import { splitFrontMatter } from "../read/front-matter.ts";
import { type Place, placesInYaml } from "../read/yaml.ts";
import { registerOf } from "../registers/index.ts";
import type { ProblemIn, Rule } from "../rules/rule.ts";

/** Place of a value in a record's file; the start of the record when the value is absent. */
export function placesIn(entry: Pick<Entry, "register" | "text">): (path: string) => Place {
  const single = registerOf(entry.register)?.shape === "single";
  const split = single ? { yaml: entry.text, yamlLine: 1 } : splitFrontMatter(entry.text);
  const start: Place = { line: 1, column: 1 };
  if ("id" in split) return () => start;
  const placeOf = placesInYaml(split.yaml, split.yamlLine);
  return (path) => {
    const line = /^body:(\d+):(\d+)$/.exec(path);
    if (line !== null && "bodyLine" in split)
      return { line: Number(line[1]) + split.bodyLine - 1, column: Number(line[2]) };
    return path === "" ? start : placeOf(path.split("."));
  };
}

/** All findings: those of reading and those of these rules, errors first. */
export function check(dossier: Dossier, rules: readonly Rule[]): Finding[] {
  const byEntry = new Map<Entry, { rule: Rule; problem: ProblemIn }[]>();
  for (const rule of rules) {
    for (const problem of rule.check(dossier)) {
      if (isUnread(problem.entry, problem.path)) continue;
      const known = byEntry.get(problem.entry);
      if (known === undefined) byEntry.set(problem.entry, [{ rule, problem }]);
      else known.push({ rule, problem });
    }
  }
  const findings: Finding[] = [...dossier.findings];
  for (const [entry, problems] of byEntry) {
    const placeOf = placesIn(entry);
    for (const { rule, problem } of problems) findings.push(findingOf(rule, problem, placeOf));
  }
  return findings.sort(byUrgency);
}

function findingOf({ id, severity, source }: Rule, problem: ProblemIn, placeOf: (path: string) => Place): Finding {
  const { entry, path, message, remedy } = problem;
  return {
    id,
    severity,
    file: entry.file,
    ...placeOf(path),
    path: path.startsWith("body:") ? "" : path,
    message,
    remedy,
    source: problem.source ?? source,
  };
}

/** What these rules say of one record of the dossier: the same as `check` says of it, errors first. */
export function checkEntry(dossier: Dossier, entry: Entry, rules: readonly Rule[]): Finding[] {
  const placeOf = placesIn(entry);
  const living = !isRetired(entry.data);
  return rules
    .flatMap((rule) => {
      if (rule.findsIn?.includes(entry.register) === false) return [];
      if (rule.checkOne === undefined)
        return rule
          .check(dossier)
          .filter((problem) => problem.entry === entry && !isUnread(entry, problem.path))
          .map((problem) => findingOf(rule, problem, placeOf));
      const here = rule.register === entry.register || rule.register === "all";
      const problems = living && here ? rule.checkOne(entry, dossier) : [];
      return problems.filter(({ path }) => !isUnread(entry, path)).map((problem) => findingOf(rule, problem, placeOf));
    })
    .sort(byUrgency);
}
