// The organisation's own look on the pages of an edition.
import { logoPath, lookPath, lookPaths } from "../core/edition/look.ts";
import { handover } from "./handover.ts";
import { href } from "./site.ts";

const addressOf = (path: string) => (lookPaths(handover().dossier).includes(path) ? href(path) : undefined);

/** Address of the style sheet with the organisation's colours; undefined when it chose none. */
export const lookSheet = () => addressOf(lookPath);
/** Address of the logo; undefined when there is none. */
export const logo = () => addressOf(logoPath);
