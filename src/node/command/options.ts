// Reads the options of a command; says in Dutch what is wrong with them.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readYaml } from "../../core/read/yaml.ts";
import { isMoment } from "../../core/time/written.ts";
import { type Format, formats } from "./findings-output.ts";
import { visible } from "./visible.ts";

/** The command could not do its work: unknown option, unreadable folder, no space. Exit 2. */
export class CannotWork extends Error {
  readonly remedy: string;
  /** What to do for who sits at the desk, where nobody types an option. */
  readonly atDesk: string;
  constructor(message: string, remedy: string, atDesk = remedy) {
    super(message);
    this.remedy = remedy;
    this.atDesk = atDesk;
  }
}

const known = {
  help: { type: "boolean", describe: "toont deze uitleg" },
  content: { type: "string", describe: "map met de inhoud (standaard: uw eigen map, anders het voorbeeld)" },
  now: { type: "string", describe: "moment om mee te vergelijken, bijvoorbeeld 2026-11-16T09:00+01:00" },
  format: { type: "string", describe: "text, json of github" },
  strict: { type: "boolean", describe: "ook uitgang 1 bij iets dat openstaat of te laat is" },
  "allow-overdue": { type: "boolean", describe: "publiceer ook als een wettelijke termijn voorbij is zonder reden" },
  out: { type: "string", describe: "map waarin het komt (de site: standaard dist)" },
  settings: { type: "string", describe: "bestand (YAML) met deze opties; wat u erbij typt gaat voor" },
  base: { type: "string", describe: "pad waaronder de site staat, bijvoorbeeld /privacy" },
  site: { type: "string", describe: "adres van de uitgave met registers, voor koppelingen in de agenda: https://…" },
  edition: { type: "string", describe: "alleen deze uitgave: openbaar, medewerkers of registers" },
  port: { type: "string", describe: "poort (standaard: 4321)" },
  socket: {
    type: "string",
    describe: "in plaats van een poort: bestand waarin de webserver dit programma vindt (Unix-socket)",
  },
  "no-open": { type: "boolean", describe: "open de browser niet vanzelf" },
  address: { type: "string", describe: "adres waaronder browsers de site kennen: https://privacy.uwdomein.nl" },
  issuer: { type: "string", describe: "OpenID Connect: adres van de aanbieder van het inloggen" },
  client: { type: "string", describe: "OpenID Connect: naam van dit programma bij de aanbieder (client id)" },
  "client-secret-file": { type: "string", describe: "OpenID Connect: bestand met het geheim (client secret)" },
  scope: { type: "string", describe: "OpenID Connect: wat wordt gevraagd (standaard: openid profile email)" },
  "groups-claim": { type: "string", describe: "OpenID Connect: waar de groepen of rollen staan (standaard: groups)" },
  "proxy-secret-file": { type: "string", describe: "bestand met het geheim van de webserver die het inloggen doet" },
  "proxy-secret-header": { type: "string", describe: "kopregel met dat geheim (standaard: x-privacyhandboek-secret)" },
  "proxy-user-header": { type: "string", describe: "kopregel met de gebruiker (standaard: x-auth-request-user)" },
  "proxy-name-header": { type: "string", describe: "kopregel met de naam voor de geschiedenis" },
  "proxy-groups-header": { type: "string", describe: "kopregel met de groepen (standaard: x-auth-request-groups)" },
  officer: { type: "string", describe: "groepen, met komma's, van wie de registers bijhoudt" },
  auditor: { type: "string", describe: "groepen die de registers lezen als auditor" },
  board: { type: "string", describe: "groepen die de registers lezen als bestuurder" },
  employee: { type: "string", describe: "groepen die het handboek lezen" },
  published: { type: "string", describe: "map waarin de uitgaven voor lezers komen (standaard: in .desk)" },
  "after-publish": { type: "string", describe: "opdracht na elke publicatie, zoals rsync; niet uit de inhoud" },
  remote: { type: "string", describe: "naam van de plek in git waar elke opslag ook heen gaat, zoals origin" },
  "log-days": { type: "string", describe: "hoeveel dagen wordt bewaard wie wat inzag (standaard: 183)" },
  "no-emergency": { type: "boolean", describe: "het noodnummer niet op de pagina's rond het inloggen" },
  record: { type: "string", describe: "bestand van het record waarom het gaat" },
  answers: { type: "string", describe: "bestand met uw antwoorden; zonder deze optie krijgt u de vragen" },
  role: { type: "string", describe: "rol die het doet, zoals in organisation.yml" },
  register: { type: "string", describe: "map van het register, als het nummer in meer dan één staat" },
  "text-file": { type: "string", describe: "bestand met de tekst die weg moet; bewaar het buiten de inhoud" },
  summary: { type: "string", describe: "wat er is veranderd, in één zin" },
  told: { type: "string", describe: "hoe mensen het hoorden" },
  from: { type: "string", describe: "dag vanaf wanneer het geldt (standaard: vandaag)" },
  purged: {
    type: "string",
    describe: "wat na de reservekopie is gewist: een nieuwere reservekopie, map of wislijst, of: geen",
  },
  example: { type: "boolean", describe: "ververs de verklaringen van het voorbeeld; die van uzelf nooit" },
  yes: { type: "boolean", describe: "voer het uit; zonder deze optie ziet u alleen wat er zou gebeuren" },
  explain: { type: "string", describe: "legt één regel uit, bijvoorbeeld transfer-has-safeguard" },
  only: { type: "string", describe: "alleen dit deel" },
  seed: { type: "string", describe: "getal waaruit alle toeval volgt, om een aanval te herhalen" },
  quick: { type: "boolean", describe: "alleen wat in enkele seconden kan" },
  sizes: { type: "string", describe: "oplopende aantallen records, bijvoorbeeld 0,1000,5000" },
} as const;

export type OptionName = keyof typeof known;
export type Options = {
  readonly [K in OptionName]?: (typeof known)[K]["type"] extends "boolean" ? boolean : string;
} & {
  readonly words: readonly string[];
  readonly format: Format;
};

const places = new Set<OptionName>([
  "content",
  "out",
  "published",
  "socket",
  "client-secret-file",
  "proxy-secret-file",
]);

/** The options in a settings file; folders in it are named from where it stands. Throws CannotWork on what is no option. */
function settingsIn(file: string, names: readonly OptionName[]): Record<string, string | boolean> {
  const wrong = (message: string) =>
    new CannotWork(message, "Een voorbeeld met uitleg staat in scripts/hosting/instellingen.yml.");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw wrong(`Het bestand met instellingen ${file} is niet te lezen.`);
  }
  const { value, problems } = readYaml(text, 1);
  const [problem] = problems;
  if (problem !== undefined) throw wrong(`${file}:${problem.line}:${problem.column} ${problem.message}`);
  const read: Record<string, string | boolean> = {};
  for (const [key, given] of Object.entries(Object(value ?? {}))) {
    const name = names.find((each) => each === key && each !== "settings");
    if (name === undefined) throw wrong(`In ${file} staat ${key}; die instelling heeft deze opdracht niet.`);
    if (typeof given !== known[name].type && !(known[name].type === "string" && typeof given === "number"))
      throw wrong(
        `In ${file} hoort bij ${name} ${known[name].type === "boolean" ? "true of false" : "een tekst"} te staan.`,
      );
    read[name] =
      typeof given === "boolean" ? given : places.has(name) ? resolve(dirname(file), String(given)) : String(given);
  }
  return read;
}

/** Somebody asked for the explanation: nothing else is done. */
class HelpAsked extends Error {}

/** Parses the options that a command knows. Throws CannotWork, and what ends the command when help was asked for. */
export function readOptions(
  names: readonly OptionName[],
  usage: string,
  args = process.argv.slice(2),
  environment: NodeJS.ProcessEnv = {},
): Options {
  const options = Object.fromEntries(["help" as const, ...names].map((name) => [name, { type: known[name].type }]));
  const width = Math.max(14, ...names.map((name) => name.length + 1));
  const help = [
    usage,
    "",
    "Opties:",
    ...["help" as const, ...names].map((name) => `  --${name.padEnd(width)} ${known[name].describe}`),
  ].join("\n");
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const option = /'(--?[^'= ]+)/.exec((error as Error).message)?.[1] ?? "een optie";
    throw new CannotWork(`De optie ${option} is onbekend of mist een waarde.`, `Gebruik --help voor uitleg.`);
  }
  const typed = parsed.values as Record<string, string | boolean | undefined>;
  // What was typed goes before the environment, and that before the file.
  const around = Object.fromEntries(
    names.flatMap((name) => {
      const given = environment[`PRIVACYHANDBOEK_${name.toUpperCase().replaceAll("-", "_")}`];
      return given === undefined ? [] : [[name, known[name].type === "boolean" ? given === "true" : given]];
    }),
  );
  const file = typed.settings ?? around.settings;
  const values = { ...(typeof file === "string" && settingsIn(file, names)), ...around, ...typed };
  if (values.help === true) throw new HelpAsked(help);
  const format = (values.format ?? "text") as Format;
  if (!formats.includes(format))
    throw new CannotWork(`Het formaat ${format} bestaat niet.`, `Kies uit: ${formats.join(", ")}.`);
  if (typeof values.now === "string" && !isMoment(values.now)) {
    throw new CannotWork(
      "Het moment bij --now is niet te lezen.",
      "Schrijf bijvoorbeeld --now 2026-11-16T09:00+01:00, met de tijdzone.",
    );
  }
  return { ...values, format, words: parsed.positionals } as Options;
}

/** The port that was asked for, 4321 when none was. Throws CannotWork on what is no port. */
export function portOf(given: string | undefined): number {
  const port = Number(given ?? 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_530) return port;
  throw new CannotWork(`De poort ${given} bestaat niet.`, "Kies een getal van 1 tot en met 65529, bijvoorbeeld 4321.");
}

/** Where a command says what it has to say. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
/** A command: gets what was typed after its name, and gives its exit code. */
export type Command = (args: string[], output: Output) => Promise<number>;

/** Carries a command out; gives its exit code. What it cannot do ends with 2 and a Dutch message, never with a stack trace. */
export async function perform(work: Command, args: string[], output: Output): Promise<number> {
  try {
    return await work(args, output);
  } catch (error) {
    if (error instanceof HelpAsked) {
      output.out(`${error.message}\n`);
      return 0;
    }
    const told = explain(error);
    const [message, remedy] = [visible(told.message), visible(told.remedy)];
    const asked = args.join(" ");
    if (asked.includes("--format json") || asked.includes("--format=json"))
      output.out(`${JSON.stringify({ error: { message, remedy } }, null, 2)}\n`);
    else output.err(`${message}\n${remedy}\n`);
    return 2;
  }
}

/** Runs a command of this process: its number is the exit code. */
export async function command(work: Command): Promise<void> {
  process.exitCode = await perform(work, process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

const noRights: readonly [string, string] = [
  "Er mag in een map of bestand niet worden geschreven of gelezen.",
  "Controleer de rechten van de map. Wat al gepubliceerd was, is niet veranderd.",
];
const full: readonly [string, string] = [
  "De schijf is vol.",
  "Maak ruimte en probeer het opnieuw. Wat al gepubliceerd was, is niet veranderd.",
];
const tooManyFiles: readonly [string, string] = [
  "Er staan te veel bestanden tegelijk open op deze computer.",
  "Sluit andere programma's en probeer het opnieuw.",
];
const notThere: readonly [string, string] = [
  "Een bestand of map is er niet (meer).",
  "Controleer de naam. Zet een ander programma bestanden in deze map, wacht dan tot het klaar is.",
];
const wrongKind: readonly [string, string] = [
  "Waar een bestand hoort te staan, staat een map, of andersom.",
  "Haal weg wat daar niet hoort, of kies een andere plek.",
];

const systemErrors: Partial<Record<string, readonly [string, string]>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: [
    "Er kan geen bestand meer worden geschreven: de grens is bereikt.",
    "Maak ruimte en probeer het opnieuw. Wat al gepubliceerd was, is niet veranderd.",
  ],
  EACCES: noRights,
  EPERM: noRights,
  EROFS: ["De map is alleen te lezen.", "Kies met --out een map waarin u mag schrijven."],
  EADDRINUSE: ["De poort is al in gebruik.", "Sluit het andere programma, of kies met --port een ander nummer."],
  EBUSY: [
    "Een bestand of map wordt vastgehouden door een ander programma.",
    "Sluit dat programma, of wacht tot het synchroniseren klaar is, en probeer het opnieuw.",
  ],
  EIO: [
    "De schijf geeft een fout bij lezen of schrijven.",
    "Maak een reservekopie en laat de schijf nakijken door wie de computer beheert.",
  ],
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENAMETOOLONG: ["De naam van een bestand of map is te lang.", "Kies een kortere naam of een kortere map."],
  ENOENT: notThere,
  ENOTDIR: wrongKind,
  EISDIR: wrongKind,
  ELOOP: ["Verwijzingen naar mappen wijzen naar elkaar.", "Zet de map zelf op deze plek, geen verwijzing."],
};

// Programs that a build starts say it in words of their own.
const fullDisk: readonly (readonly [code: string, words: RegExp])[] = [
  ["ENOSPC", /No space left on device|os error 28/],
  ["EFBIG", /File too large|os error 27/],
];

const byWhom = "wie deze computer beheert";
const makeRoom: readonly [string, string] = [
  "De schijf van deze computer is vol. Er is niets opgeslagen.",
  `Maak ruimte, of vraag ${byWhom} dat te doen, en probeer het opnieuw. Wat er stond, is heel.`,
];
const mayNotWrite: readonly [string, string] = [
  "In de map van het handboek mag niet worden geschreven. Er is niets opgeslagen.",
  `Lezen kan gewoon. Vraag ${byWhom} om schrijven in deze map toe te staan, en probeer het opnieuw.`,
];
const vanished: readonly [string, string] = [
  "De map van het handboek, of een bestand daarin, is er niet meer. Er is niets opgeslagen.",
  `Kijk of de schijf of netwerkmap nog is aangesloten. Is de map verplaatst of weggehaald, vraag dan ${byWhom} om haar terug te zetten. Sluit daarna het beheer en start het opnieuw.`,
];

// At the desk nobody chose a folder: what is the matter is the folder of the handbook, and how a text is kept.
const atDesk: Partial<Record<string, readonly [string, string]>> = {
  ENOSPC: makeRoom,
  EDQUOT: makeRoom,
  EFBIG: makeRoom,
  EACCES: mayNotWrite,
  EPERM: mayNotWrite,
  EROFS: mayNotWrite,
  ENOENT: vanished,
  ENOTDIR: vanished,
};

// The site that a desk makes for itself: what was saved is saved.
const ofSite: Partial<Record<string, readonly [string, string]>> = {
  EROFS: [
    "De site kan niet worden gemaakt: de map van het programma is alleen te lezen.",
    `Wat u opslaat, staat in het handboek. Vraag ${byWhom} om schrijven in de map van het programma toe te staan.`,
  ],
};

/** What went wrong, in Dutch, with what to do: for who typed a command, saves at the desk, or reads there why there is no site. */
export function explain(
  error: unknown,
  where: "command" | "desk" | "site" = "command",
): { message: string; remedy: string } {
  if (error instanceof CannotWork)
    return { message: error.message, remedy: where === "command" ? error.remedy : error.atDesk };
  const { path, message, ...given } = error as { code?: string; path?: string; message?: string };
  const code = fullDisk.find(([, words]) => words.test(message ?? ""))?.[0] ?? given.code;
  const own = { command: systemErrors, desk: atDesk, site: ofSite }[where];
  const system = code === undefined ? undefined : (own[code] ?? systemErrors[code]);
  if (system !== undefined)
    // A place inside the program says nothing to who sits at the desk.
    return {
      message: path === undefined || where === "desk" ? system[0] : `${system[0]} (${path})`,
      remedy: system[1],
    };
  return {
    message: message ?? "Er ging iets mis.",
    remedy: "Probeer het opnieuw. Blijft het misgaan, meld dit dan met deze tekst bij wie het programma beheert.",
  };
}
