// The examples inside the rules as whole files: some lines of a record, put into the small content.
import { Document, isMap, parseDocument } from "yaml";
import { registerOf } from "../../src/core/registers/index.ts";
import type { Rule } from "../../src/core/rules/rule.ts";
import { smallTexts } from "../fixtures/small.ts";
import { page } from "./table.ts";

/** What these look at stands in no file but in git; they are tried on a real one. */
export const notInFiles = new Set(["case-kept", "history-looked-back"]);

type Values = Readonly<Record<string, unknown>>;
const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the fragment names replaces what was there, group by group; a field without a value goes. */
function merge(base: Values, fragment: Values): Values {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(fragment)) {
    const inside = merged[key];
    if (value === null) delete merged[key];
    else merged[key] = isValues(value) && isValues(inside) ? merge(inside, value) : value;
  }
  return merged;
}

const base = smallTexts();
const text = (path: string) => String(base.get(path) ?? "");

/** The file of the small content that stands for a register. */
const modelOf = (folder: string) => [...base.keys()].find((path) => path.startsWith(`${folder}/`) || path === folder);

/** The files that an example stands for, made from those of the small content. */
export function exampleFiles(rule: Rule, example: string): Record<string, string | null> {
  const files: Record<string, string | null> = {};
  for (const document of example.split(/^---\n/m)) {
    const [, emptied] = /^# (\S+)\/ is leeg\n/.exec(document) ?? [];
    if (emptied !== undefined) {
      for (const path of base.keys()) if (path.startsWith(`${emptied}/`)) files[path] = null;
      continue;
    }
    const [, named] = /^# (\S+\.(?:md|mdx|yml))\n/.exec(document) ?? [];
    const own = rule.register === "all" ? page : modelOf(rule.register);
    const path = named ?? modelOf(`${rule.register}.yml`) ?? own ?? "";
    const [folder = ""] = path.split("/");
    const now = files[path] ?? (base.has(path) ? text(path) : text(modelOf(folder) ?? ""));
    const fragment = parseDocument(document);
    const fields = registerOf(folder.replace(/\.yml$/, ""))?.fields ?? {};
    const values: unknown = fragment.errors.length === 0 && isMap(fragment.contents) ? fragment.toJS() : undefined;
    const front = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(now);
    const isFields = isValues(values) && Object.keys(values).every((key) => key in fields);
    if (!isFields) {
      // A sentence on a page.
      files[path] = `${now}\n${document}\n`;
    } else if (values.retired !== undefined) {
      files[path] = `---\n${document}\n---\n`;
    } else {
      const merged = new Document(merge(parseDocument(front?.[1] ?? now).toJS() as Values, values)).toString();
      files[path] = front === null ? merged : `---\n${merged}---\n${front[2] ?? ""}`;
    }
  }
  return files;
}
