// After a save that is whole: the editions as readers get them, then whatever brings them elsewhere, then the history to its other
// place. What does not succeed is told in the desk, with what readers see meanwhile; nothing is forced.
import { spawn } from "node:child_process";
import { momentInWords } from "../../core/time/written.ts";
import { endTree, limited, ownGroup, readToItsEnd, watched } from "../../node/command/limits.ts";
import { git } from "../../node/git/git.ts";
import { gitState } from "../../node/git/state.ts";
import type { Outcome } from "../build/builder.ts";

export interface PublisherOptions {
  readonly content: string;
  /** Folder of the published editions. */
  readonly published: string;
  /** Builds the editions for readers, one by one, each replaced whole or not at all. */
  readonly builds: readonly (() => Promise<Outcome>)[];
  /** A command of the settings, never of the content; it finds the folder in PRIVACYHANDBOEK_PUBLISHED. */
  readonly after: string | undefined;
  /** Name of the place in git where every commit goes as well. */
  readonly remote: string | undefined;
  /** The moment, as files hold it. */
  readonly now: () => string;
  readonly report: (words: string) => void;
  /** Milliseconds that the command, and git, may take. */
  readonly limit?: number;
}

export interface Publisher {
  /** Publishes what there is now, and brings it away. */
  readonly run: () => Promise<Outcome>;
  /**
   * After a purge: puts the history that is left in the place of the one elsewhere, if that still ends in this commit and nobody
   * brought anything there meanwhile. Gives what became of it and what is left to do, in words.
   */
  readonly replace: (before: string) => Promise<readonly string[]>;
  /** What an officer must know of it; empty when all went well. */
  readonly notes: () => readonly string[];
}

const tenMinutes = 10 * 60_000;

interface Done {
  readonly ok: boolean;
  readonly said: string;
}

/** Runs a command of the settings to its end, or to the end of its time. */
function carriedOut(command: string, published: string, limit: number): Promise<Done> {
  return new Promise((answer) => {
    const child = spawn(command, {
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, PRIVACYHANDBOEK_PUBLISHED: published },
      ...ownGroup,
    });
    watched(child);
    readToItsEnd(child);
    let said = "";
    let late = false;
    const unlimited = limited(child, limit, () => {
      late = true;
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => {
        said = `${said}${part.toString("utf8")}`.slice(-2000);
      });
    child.once("error", (error) => answer({ ok: false, said: String(error) }));
    child.once("exit", () => {
      unlimited();
      if (late) endTree(child, "SIGKILL");
    });
    child.once("close", (code) => {
      answer({ ok: code === 0, said: late ? "Het duurde te lang en is gestopt." : said.trim() });
    });
  });
}

/** Brings the commits to the other place; only when nothing there would go, but for the history that ended in `instead`. */
async function pushed(content: string, remote: string, limit: number, instead?: string): Promise<Done> {
  const state = await gitState(content);
  if (state.is === "busy") return { ok: false, said: state.why.message };
  const branch = await git(content, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  const name = branch.out.toString("utf8").trim();
  const there = `refs/heads/${name}`;
  const lease = instead === undefined ? [] : [`--force-with-lease=${there}:${instead}`];
  const answer = await git(content, ["push", "--quiet", ...lease, remote, `HEAD:${there}`], "", limit);
  return { ok: answer.code === 0, said: answer.late ? "Het duurde te lang en is gestopt." : answer.error.trim() };
}

const isBehind = (said: string) => /non-fast-forward|fetch first|\[rejected\]/.test(said);

export function publisherOf(options: PublisherOptions): Publisher {
  const { content, published, builds, after, remote, now, report, limit = tenMinutes } = options;
  // When each last went well; what is wrong with it now.
  const wrong = new Map<string, string>();
  const since = new Map<string, string>();

  function told(what: string, { ok, said }: Done, words: string): void {
    if (ok) {
      since.set(what, now());
      wrong.delete(what);
      return;
    }
    const last = since.get(what);
    const live =
      last === undefined ? "Dat is sinds de start nog niet gelukt." : `Het laatst gelukt op ${momentInWords(last)}.`;
    wrong.set(what, `${words} ${live}`);
    report(`${words}\n${said}`);
  }

  async function all(): Promise<Outcome> {
    const outcomes: Outcome[] = [];
    for (const build of builds) outcomes.push(await build());
    const held = outcomes.filter(({ ok }) => !ok).flatMap(({ edition }) => edition ?? []);
    told(
      "editions",
      { ok: held.length === 0, said: held.join(", ") },
      `Niet bijgewerkt voor lezers: ${held.join(", ")}. Wat er stond, staat er nog; bij Bevindingen staat waarom.`,
    );
    return { ok: held.length === 0, findings: outcomes[0]?.findings ?? [] };
  }

  return {
    notes: () => [...wrong.values()],
    async replace(before) {
      const ofSites = [
        "De uitgaven voor lezers worden nu opnieuw gemaakt; zolang dat duurt, staat de oude er nog.",
        ...(after === undefined
          ? []
          : ["Daarna gaan zij weer naar de andere plek. Vraag wie de server beheert om daar oude kopieën te wissen."]),
      ];
      if (remote === undefined) return ofSites;
      const { ok, said } = await pushed(content, remote, limit, before);
      if (!ok) report(`De geschiedenis op ${remote} is niet vervangen.\n${said}`);
      return [
        ok
          ? `De geschiedenis op de andere plek (${remote}) is ook vervangen. Wie haar eerder ophaalde, heeft de tekst nog: laat die kopieën weghalen, en laat wie die plek beheert de oude onderdelen opruimen.`
          : `De geschiedenis op de andere plek (${remote}) is níet vervangen: daar staat de tekst nog. Vraag wie de server beheert om haar te vervangen, niet om samen te voegen.`,
        ...ofSites,
      ];
    },
    async run() {
      const outcome = await all();
      if (after !== undefined)
        told(
          "after",
          await carriedOut(after, published, limit),
          "De site is gemaakt, en het versturen naar de andere plek is niet gelukt. Daar staat nog wat er stond. Vraag wie de server beheert om te kijken.",
        );
      if (remote !== undefined) {
        const done = await pushed(content, remote, limit);
        told(
          "remote",
          done,
          isBehind(done.said)
            ? "De kopie van de geschiedenis elders heeft wijzigingen die hier niet zijn; er is niets overschreven. Vraag wie de server beheert om die twee bij elkaar te brengen."
            : "De geschiedenis is niet naar de andere plek gebracht. Hier staat alles. Vraag wie de server beheert om te kijken.",
        );
      }
      return outcome;
    },
  };
}
