// Names of files: what every computer accepts, and the nearest name that does.
import type { Register } from "../model/register.ts";

/** File name of a case: year and number. Above 999 the number grows; it never has a zero too many, so 2026-0030 is no other 2026-030. */
export const caseName = /^\d{4}-(?:\d{3}|[1-9]\d{3,})$/;
const plainName = /^[a-z0-9]+(-[a-z0-9]+)*$/;
// Devices of Windows, whatever stands behind them.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
// With the folders before it a path stays under the 260 signs of Windows.
const longest = 100;

/** What is wrong with a name, and what to do; undefined when nothing is. */
export function nameProblem(
  register: Pick<Register, "cases" | "title">,
  id: string,
): readonly [message: string, remedy: string] | undefined {
  const plain = "Gebruik alleen kleine letters, cijfers en streepjes.";
  if (id.length > longest)
    return [
      `De bestandsnaam is langer dan ${longest} tekens; niet elke computer kan dit bestand openen.`,
      "Geef het bestand een kortere naam.",
    ];
  if (device.test(id.toLowerCase()))
    return [
      "Deze bestandsnaam is op Windows een apparaat; daar is dit bestand niet te openen.",
      "Geef het bestand een andere naam, bijvoorbeeld met een woord erachter.",
    ];
  if (/[<>:"|?*\\]|[. ]$/.test(id)) return ["Deze bestandsnaam kan op Windows niet bestaan.", plain];
  if (register.cases)
    return caseName.test(id)
      ? undefined
      : [
          `De bestandsnaam past niet bij ${register.title}.`,
          "Noem het bestand jaar-nummer, bijvoorbeeld 2026-003.md. Het nummer heeft drie cijfers, en pas boven 999 meer.",
        ];
  if (plainName.test(id)) return undefined;
  if (plainName.test(id.toLowerCase()))
    return ["In de bestandsnaam staat een hoofdletter; op Windows en macOS maakt dat geen verschil.", plain];
  return [`De bestandsnaam past niet bij ${register.title}.`, plain];
}

/** The nearest name that can be used for a new record. */
export function usableName({ singular }: Pick<Register, "singular">, wanted: string): string {
  const plain = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  const name = plain(wanted);
  const cut = name.length > longest ? name.slice(0, longest).replace(/-[^-]*$/, "") : name;
  return cut === "" || device.test(cut) ? [cut, plain(singular)].filter((each) => each !== "").join("-") : cut;
}
