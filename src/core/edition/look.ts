// The files of a site that hold the organisation's own look, by address: only those that there are.
import type { Dossier } from "../dossier/dossier.ts";
import { lookCss } from "../text/look.ts";

export const lookPath = "/uiterlijk.css";
export const logoPath = "/logo.svg";

/** The addresses of the own colours and the logo, in that order. */
export const lookPaths = ({ organisation, logo }: Pick<Dossier, "organisation" | "logo">): readonly string[] => [
  ...(lookCss(organisation?.look) === undefined ? [] : [lookPath]),
  ...(logo === undefined ? [] : [logoPath]),
];
