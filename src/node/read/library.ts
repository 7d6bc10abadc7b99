// The example that came with the program, as a library to begin with.
import { fileURLToPath } from "node:url";
import { type Library, libraryIn } from "../../core/start/library.ts";
import { CannotWork } from "../command/options.ts";
import { readContent } from "./content.ts";

/** The content folder of the program itself. */
export const programContent = fileURLToPath(new URL("../../../content/", import.meta.url));

/** The library. Throws CannotWork when the example was changed into something else. */
export async function readLibrary(folder = programContent): Promise<Library> {
  const { files } = await readContent(folder);
  const library = libraryIn(files);
  if (library === undefined)
    throw new CannotWork(
      "Het voorbeeld dat bij het programma hoort, is er niet meer; daaruit komen de regels en pagina's om mee te beginnen.",
      "Haal het programma opnieuw op in een andere map, en begin daar.",
    );
  return library;
}

let known: Promise<Library | undefined> | undefined;

/** The library, read once while the program runs; undefined when the example was changed into something else. */
export function libraryOnce(): Promise<Library | undefined> {
  known ??= readContent(programContent).then(({ files }) => libraryIn(files));
  return known;
}
