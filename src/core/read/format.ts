// Which format content was written in, and why a newer one is not read: what this program does not know, it would lose.
import { contentFormat, oldestFormat } from "../model/former.ts";

/** The format that the text of organisation.yml says; also where the rest of it cannot be read. */
export function formatOf(organisation: string | undefined): number {
  const [, said] =
    /^\ufeff?["']?format["']?[ \t]*:[ \t]*["']?(\d{1,9})["']?[ \t]*(?:#.*)?\r?$/m.exec(organisation ?? "") ?? [];
  return said === undefined ? oldestFormat : Math.max(Number(said), oldestFormat);
}

/** Why content of this format is not read, and what to do; undefined when it is. */
export const whyTooNew = (format: number): readonly [message: string, remedy: string] | undefined =>
  format <= contentFormat
    ? undefined
    : [
        `Deze inhoud is geschreven met een nieuwere versie van het programma: indeling ${format}. Deze versie kent indeling ${contentFormat} en ouder.`,
        "Haal de nieuwste versie van het programma op en probeer het opnieuw. Er is niets veranderd.",
      ];

/** What is said of a field, or a register, that is as it was in an older version. */
export const howToBringUp = "Werk de inhoud bij: in het beheer op de pagina Bijwerken, of met `npm run migrate`.";
