// Reads a record's file without the project's own reader: fields between two lines of three dashes, text under them.
import { parse } from "yaml";

export function readFrontMatter(text: string): { data: Record<string, unknown>; body: string } {
  const [, front = "", body = ""] = /^---\r?\n(.*?)\r?\n---\r?\n?(.*)$/s.exec(text) ?? [];
  return { data: parse(front), body };
}
