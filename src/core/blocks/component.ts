// A building block: what it is called, what may be filled in, and a pure function from that and the dossier to HTML.
import type { Dossier } from "../dossier/dossier.ts";
import type { Audience } from "../model/field.ts";
import type { BlockName, blockAttributes } from "../text/block-names.ts";
import type { Attribute } from "./block-attributes.ts";

export interface Context {
  readonly dossier: Dossier;
  /** For whom the page is shown; without it, everyone: the narrowest. */
  readonly edition?: Audience;
  /** Address of a path of this site, or undefined when this edition does not have that page. */
  readonly href: (path: string) => string | undefined;
}

export interface Component {
  /** How the editor of the CMS calls it. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Stands between paragraphs, never in a sentence. */
  readonly alone?: boolean;
  readonly describe: string;
  /** HTML for the attributes; undefined when they point to something that is not there (an error in the check). */
  readonly render: (attributes: Readonly<Record<string, string>>, context: Context) => string | undefined;
}

/** The building blocks of these names, each with exactly the attributes that the dialect lets through. */
export type Blocks<Name extends BlockName> = {
  readonly [Each in Name]: Omit<Component, "attributes"> & {
    readonly attributes: Readonly<Record<(typeof blockAttributes)[Each][number], Attribute>>;
  };
};
