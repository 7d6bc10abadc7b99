// What changed on a page from version to version: the day, what its front matter says of it, and the headings under which the
// text became another. Who did it is never looked at.
import type { Audience } from "../model/field.ts";
import { bodyOf, splitFrontMatter } from "../read/front-matter.ts";
import { readYaml } from "../read/yaml.ts";

/** One text that a page once had, with the day on which it came. */
export interface PageText {
  readonly on: string;
  readonly text: string;
}

export interface PageVersion {
  readonly version: string;
  readonly on: string;
  readonly audience: Audience;
  /** Headings under which the text differs from the version before; undefined for the oldest one that is known. */
  readonly sections: readonly string[] | undefined;
}

export interface Change {
  readonly version: string;
  readonly on: string;
  readonly what: string | undefined;
  readonly sections: readonly string[];
}

// As it is written: older texts have a number for a version, and 1.0 is not 1.
const written = (yaml: string, key: string) =>
  new RegExp(`^${key}:[ \\t]*["']?([^"'\\r\\n]+)`, "m").exec(yaml)?.[1]?.trim();

function yamlOf(text: string): string {
  const split = splitFrontMatter(text);
  return "id" in split ? "" : split.yaml;
}

/** For whom a page was. Whatever cannot be read was for the fewest. */
function audienceIn(yaml: string): Audience {
  const { value } = readYaml(yaml, 1);
  const { audience } = (value ?? {}) as { readonly audience?: unknown };
  return audience === "public" || audience === "staff" ? audience : "registers";
}

const top = "het begin";

/** Text under each heading of the second level; the part before them under a name of its own. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const body = bodyOf(text);
  const [start = "", ...rest] = body.split(/^## +(?=\S)/m);
  const parts = rest.map((part): [string, string] => {
    const [heading = "", ...lines] = part.split("\n");
    return [
      heading
        .replace(/<[^>]*>/g, "…")
        .replace(/[*_`]/g, "")
        .trim(),
      lines.join("\n"),
    ];
  });
  const plain = (words: string) => words.replace(/\s+/g, " ").trim();
  return new Map([[top, plain(start)], ...parts.map(([heading, words]): [string, string] => [heading, plain(words)])]);
}

function changedSections(before: string, after: string): readonly string[] {
  const was = sectionsOf(before);
  return [...sectionsOf(after)].flatMap(([heading, words]) =>
    was.get(heading) === words || (words === "" && !was.has(heading)) ? [] : [heading],
  );
}

/** The versions among texts (newest first); of each its last text counts, and the day on which it began. */
export function versionsOf(texts: readonly PageText[]): readonly PageVersion[] {
  const groups: { version: string; audience: Audience; first: PageText; last: PageText }[] = [];
  for (const each of texts) {
    const yaml = yamlOf(each.text);
    const version = written(yaml, "version");
    if (version === undefined) continue;
    const known = groups.find((group) => group.version === version);
    if (known === undefined) groups.push({ version, audience: audienceIn(yaml), first: each, last: each });
    else known.first = each;
  }
  return groups.map(({ version, audience, first, last }, index) => {
    const before = groups[index + 1];
    return {
      version,
      on: first.on,
      audience,
      sections: before === undefined ? undefined : changedSections(before.last.text, last.text),
    };
  });
}

/** The newest text that was approved; undefined when git knows of none, or when its readers were others than those of now. */
export function approvedAmong(
  texts: readonly PageText[],
): { readonly text: string; readonly audience: Audience } | undefined {
  const found = texts.find(({ text }) => {
    const yaml = yamlOf(text);
    return written(yaml, "approvedOn") !== undefined && written(yaml, "approvedBy") !== undefined;
  });
  return found && { text: found.text, audience: audienceIn(yamlOf(found.text)) };
}

interface Said {
  readonly version: string;
  readonly on: string;
  readonly what: string;
}

/** What a page tells of its changes: what its front matter says, with the headings that its texts show; newest first. */
export function changesOf(
  said: readonly Said[],
  versions: readonly Omit<PageVersion, "audience">[],
): readonly Change[] {
  const told = said.map(({ version, on, what }): Change => {
    const known = versions.find((each) => each.version === version);
    return { version, on, what, sections: known?.sections ?? [] };
  });
  const untold = versions.flatMap(({ version, on, sections }): Change[] =>
    sections === undefined || said.some((each) => each.version === version)
      ? []
      : [{ version, on, what: undefined, sections }],
  );
  return [...told, ...untold].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}
