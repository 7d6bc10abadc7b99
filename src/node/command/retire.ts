// npm run retire -- <id>: after its retention period only a tombstone of a case stays. Exit 1 when the case must still be kept.

import { join } from "node:path";
import { refusedOn, retentionOf, tombstone } from "../../core/edit/retire.ts";
import { validate } from "../../core/read/folder.ts";
import { registers } from "../../core/registers/index.ts";
import { dayInWords, dayOf } from "../../core/time/written.ts";
import { writing } from "../folder/lock.ts";
import { contentOf } from "../folder/own-content.ts";
import { replaceFile } from "../folder/write.ts";
import { mayWrite } from "../git/state.ts";
import { readContent } from "../read/content.ts";
import { CannotWork, type Command, type Output, readOptions } from "./options.ts";
import { clockOf } from "./verdict.ts";

const refusing =
  ({ err }: Output) =>
  (message: string, remedy: string): number => {
    err(`${message}\n${remedy}\n`);
    return 1;
  };

/** Leaves only a tombstone of a case; exit 1 when it must still be kept. */
export const retireCommand: Command = async (args, output) => {
  const options = readOptions(
    ["content", "role", "register"],
    "npm run retire -- 2021-003 --role privacyfunctionaris [--register personal-data-breaches]\nRuimt een zaak op waarvan de bewaartermijn voorbij is. Nummer, soort, bewaartermijn, dag en rol blijven staan.",
    args,
  );
  const content = contentOf(options.content);
  const [id, ...more] = options.words;
  if (id === undefined || more.length > 0 || options.role === undefined) {
    throw new CannotWork(
      "Het nummer van één zaak en de rol die haar opruimt, zijn nodig.",
      "Schrijf bijvoorbeeld: npm run retire -- 2021-003 --role privacyfunctionaris.",
    );
  }
  const { role, register } = options;
  await readContent(content);
  return writing(content, "npm run retire", async () => {
    // First of all: halfway something with git the content need not even be readable.
    await mayWrite(content);
    return retireIn(content, { id, role, wanted: register }, output);
  });
};

interface Asked {
  readonly id: string;
  readonly role: string;
  readonly wanted: string | undefined;
}

async function retireIn(content: string, { id, role, wanted }: Asked, output: Output): Promise<number> {
  const refuse = refusing(output);
  const dossier = validate(await readContent(content));
  if (dossier.organisation === undefined) {
    throw new CannotWork(
      "organisation.yml is niet te lezen.",
      "Bekijk met `npm run check` wat eraan mankeert. Er is niets veranderd.",
    );
  }
  if (!dossier.organisation.roles.some((each) => each.id === role)) {
    return refuse(
      `De rol ${role} staat niet bij de organisatie.`,
      `Kies uit: ${dossier.organisation.roles.map((each) => each.id).join(", ")}.`,
    );
  }
  const cases = registers.filter((register) => register.cases);
  const found = cases
    .filter((register) => wanted === undefined || wanted === register.id)
    .flatMap((register) =>
      (dossier.entries[register.id] ?? []).filter((entry) => entry.id === id).map((entry) => ({ register, entry })),
    );
  const [first, second] = found;
  if (first === undefined) {
    return refuse(
      `Er is geen zaak ${id} die te lezen is.`,
      `Controleer het nummer en met \`npm run check\` het bestand. Registers met zaken: ${cases.map((each) => each.id).join(", ")}.`,
    );
  }
  if (second !== undefined) {
    return refuse(
      `Het nummer ${id} staat in meer dan één register.`,
      `Noem het register: --register ${found.map(({ register }) => register.id).join(" of --register ")}.`,
    );
  }
  const { register, entry } = first;
  const retention = retentionOf(dossier, register, entry);
  if (!("rule" in retention)) return refuse(...retention);
  const today = dayOf(clockOf(dossier.organisation, undefined).now);
  const refused = refusedOn(retention, id, today);
  if (refused !== undefined) return refuse(...refused);

  const path = `${register.id}/${id}`;
  await replaceFile(join(content, `${path}.md`), tombstone(register, entry, retention, today, role));
  output.out(
    [
      `Zaak ${id} is opgeruimd: haar bewaartermijn liep tot en met ${dayInWords(retention.until)}. Het nummer en de reden blijven staan.`,
      ...(retention.exceptions === undefined
        ? []
        : [
            `Ga na dat geen uitzondering geldt: ${retention.exceptions} Geldt er een, haal het bestand dan terug met git.`,
          ]),
      "",
      "De tekst staat nog in de geschiedenis, in kopieën en in reservekopieën.",
      "Leg deze wijziging vast in git, en haal de tekst daarna ook uit de geschiedenis:",
      `  npm run purge -- --record ${path} --role ${role}`,
      "Vernietig ook het bewijs dat elders ligt.",
      "",
    ].join("\n"),
  );
  return 0;
}
