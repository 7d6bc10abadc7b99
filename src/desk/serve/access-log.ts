// Who looked at which page of the registers, and when: one line each, outside the content and its history, kept for a set time.
// A person stands in it by a mark, which says nothing to who does not know the key.
import { createHmac, randomBytes } from "node:crypto";
import { appendFile, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { escapeHtml } from "../../core/text/html.ts";
import { daysAfter } from "../../core/time/calendar.ts";
import { dayInWords, dayOf, isDay, momentInWords } from "../../core/time/written.ts";
import { privateFolder } from "../../node/folder/state.ts";
import { createFile } from "../../node/folder/write.ts";
import { places, workPage } from "../frame.ts";
import type { Person } from "../signed-in.ts";

/** So many days a line is kept, today included, when the settings say nothing: half a year. */
export const keptDays = 183;
const mostShown = 500;

const line = z.object({ at: z.string(), who: z.string(), role: z.string(), address: z.string() });
type Line = z.infer<typeof line>;

export interface AccessLog {
  /** Writes down that somebody looked at an address. */
  readonly seen: (person: Person, address: string) => void;
  /** A page with the lines of a day, the newest first; of the last day when absent. */
  readonly page: (day: string | undefined) => Promise<string>;
  /** Resolves when all that was seen is written down. */
  readonly settled: () => Promise<void>;
}

export interface AccessLogOptions {
  /** Folder of its own, made when it is not there. */
  readonly folder: string;
  readonly days: number;
  /** The moment, as files hold it. */
  readonly now: () => string;
  readonly report: (words: string) => void;
}

const nameOf = (day: string) => `${day}.jsonl`;

/** The log in a folder. What is older than its term goes at the start, and with every new day. */
export async function accessLog({ folder, days, now, report }: AccessLogOptions): Promise<AccessLog> {
  await privateFolder(folder);
  const keyFile = join(folder, "key");
  await createFile(keyFile, randomBytes(32).toString("base64url"), 0o600);
  const key = await readFile(keyFile, "utf8");
  const markOf = (subject: string) => createHmac("sha256", key).update(subject).digest("base64url").slice(0, 10);

  const kept = async () =>
    (await readdir(folder))
      .filter((name) => name.endsWith(".jsonl") && isDay(name.slice(0, 10)))
      .map((name) => name.slice(0, 10))
      .sort();
  async function tidy(today: string): Promise<void> {
    const first = daysAfter(today, 1 - days);
    for (const day of await kept()) if (day < first) await rm(join(folder, nameOf(day)), { force: true });
  }
  let tidied = dayOf(now());
  await tidy(tidied);

  let writing: Promise<void> = Promise.resolve();
  const write = (each: Line) =>
    writing
      .then(async () => {
        const today = dayOf(each.at);
        if (today !== tidied) await tidy(today);
        tidied = today;
        await appendFile(join(folder, nameOf(today)), `${JSON.stringify(each)}\n`, { mode: 0o600 });
      })
      .catch((error: unknown) => report(`Wie wat inzag is niet vastgelegd: ${String(error)}`));

  async function linesOf(day: string): Promise<readonly Line[]> {
    const text = await readFile(join(folder, nameOf(day)), "utf8");
    return text
      .split("\n")
      .filter((each) => each !== "")
      .map((each) => line.parse(JSON.parse(each)))
      .reverse();
  }

  function rowsHtml(lines: readonly Line[]): string {
    const rows = lines
      .slice(0, mostShown)
      .map(
        ({ at, who, role, address }) =>
          `<tr><td>${momentInWords(at)}</td><td><code>${escapeHtml(who)}</code></td><td>${escapeHtml(role)}</td><td><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></td></tr>`,
      );
    const more =
      lines.length > mostShown ? `<p>De laatste ${mostShown} van ${lines.length} regels van deze dag.</p>` : "";
    return `${more}<div class="table" role="region" aria-label="Inzage" tabindex="0"><table><thead><tr><th scope="col">Wanneer</th><th scope="col">Wie (kenmerk)</th><th scope="col">Rol</th><th scope="col">Wat</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  }

  return {
    seen({ subject, role }, address) {
      writing = write({ at: now(), who: markOf(subject), role: role?.name ?? "", address });
    },
    settled: () => writing,
    async page(asked) {
      await writing;
      const all = (await kept()).reverse();
      const day = asked !== undefined && all.includes(asked) ? asked : all[0];
      const options = all.map(
        (each) => `<option value="${each}"${each === day ? " selected" : ""}>${dayInWords(each)}</option>`,
      );
      const form =
        day === undefined
          ? "<p>Er is nog niets vastgelegd.</p>"
          : `<form class="tools" action="${places.access}"><label for="dag">Dag <select id="dag" name="dag">${options.join("")}</select></label> <button type="submit">Toon</button></form>${rowsHtml(await linesOf(day))}`;
      return workPage(
        "Wie zag wat in",
        `<h1>Wie zag wat in</h1><p class="lead">Welke pagina's van de registers zijn geopend, wanneer en door welke rol. Na ${days} dagen gaat een regel weg. Een persoon staat hier met een kenmerk, steeds hetzelfde; van wie het is, kan alleen wie de server beheert nagaan.</p><p><a href="${places.invitations}">Een auditor van buiten uitnodigen</a></p>${form}`,
        { here: places.access, wide: true },
      );
    },
  };
}
