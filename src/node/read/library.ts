// The example that came with the program, as a library to begin with.
import { fileURLToPath } from "node:url";
import { type Library, libraryIn } from "../../core/start/library.ts";
import { CannotWork } from "../command/options.ts";
import { readContent } from "./content.ts";

/** The content folder of the program itself. */
export const programContent = fileURLToPath(new URL("../../../content/", import.meta.url));

const libraryAt = async (folder: string): Promise<Library | undefined> => libraryIn((await readContent(folder)).files);

/** The library. Throws CannotWork when the example was changed into something else. */
export async function readLibrary(folder = programContent): Promise<Library> {
  const library = await libraryAt(folder);
  if (library === undefined)
    throw new CannotWork(
      "Het voorbeeld dat bij het programma hoort, is er niet meer; daaruit komen de regels en pagina's om mee te beginnen.",
      "Haal het programma opnieuw op in een andere map, en begin daar.",
    );
  return library;
}

const known = new Map<string, Promise<Library | undefined>>();

/** The library, read once while the program runs; undefined when the example is not there, or was changed into something else. */
export function libraryOnce(folder = programContent): Promise<Library | undefined> {
  const library =
    known.get(folder) ??
    libraryAt(folder).catch((error: unknown) => {
      // Without it there is nothing to offer; who wants to begin with it is told what is the matter.
      if (error instanceof CannotWork) return undefined;
      throw error;
    });
  known.set(folder, library);
  return library;
}
