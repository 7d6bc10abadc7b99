// Where the program stands. What builds the site reads some signs in the name of its folder as part of an address.
import { fileURLToPath } from "node:url";
import { CannotWork } from "../command/options.ts";
import { visible } from "../command/visible.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));

// Tried one by one: with these, styles go missing or nothing is built at all. All others are fine, spaces and accents too.
const misread = /[%#?"*\\]|[\p{Cc}]/u;

/** Throws CannotWork when the site cannot be built in this folder. */
export function mustBuildIn(folder = project): void {
  const [sign] = misread.exec(folder) ?? [];
  if (sign === undefined) return;
  throw new CannotWork(
    `De map van het programma, of een map erboven, heeft een ${visible(sign)} in de naam: ${visible(folder)}. Daar kan de site niet worden gebouwd.`,
    `Geef die map een naam zonder ${visible(sign)}, of zet het programma in een andere map. Uw inhoud en de map bij --out mogen wel zo heten.`,
  );
}
