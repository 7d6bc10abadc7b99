// Names of Decap that are not promised to stay: each is looked up in the Decap that is installed, so that an upgrade tells.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parts } from "../../src/browser/cms/decap/parts.ts";

const bundle = readFileSync("node_modules/decap-cms/dist/decap-cms.js", "utf8");
const inSelectors = /\[class\*=\\?"([A-Za-z]+)\\?"\]/g;
const namesIn = (text: string) => [...text.matchAll(inSelectors)].map(([, name = ""]) => name);

/** Which of these no part of Decap begins its generated name with. */
const unknownTo = (decap: string, names: readonly string[]) =>
  [...new Set(names)].filter((name) => !new RegExp(`label:"?${name}`).test(decap));

test("every part that is looked for has its name in Decap", () => {
  const tables = Object.values(parts).flatMap(namesIn);
  const styles = namesIn(readFileSync("src/browser/cms/desk.css", "utf8"));
  const tests = globSync("test/{cms,desk}/*.ts").flatMap((file) => namesIn(readFileSync(file, "utf8")));
  expect(tables).toHaveLength(Object.keys(parts).length);
  expect(styles.length).toBeGreaterThan(10);
  expect(unknownTo(bundle, [...tables, ...styles, ...tests])).toEqual([]);
});

test("a name that Decap does not have is told", () => {
  expect(unknownTo(bundle, ["ControlContainer", "ControlBox"])).toEqual(["ControlBox"]);
  expect(unknownTo(bundle.replaceAll("label:SortableListItem", "label:Row"), ["SortableListItem"])).toEqual([
    "SortableListItem",
  ]);
});

test("they stand in one table", () => {
  const elsewhere = globSync("src/browser/**/*.ts").filter(
    (file) => !file.endsWith("decap/parts.ts") && readFileSync(file, "utf8").includes("[class*="),
  );
  expect(elsewhere).toEqual([]);
});
