// What a served page says while it is older than the content: since when and why, and no time left that has passed. The built
// files stay as they are; nothing here needs a script in the browser.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { Finding } from "../../core/model/finding.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { leftInWords, stateOf } from "../../core/time/state.ts";
import { firstMillisecond, momentInWords, writeMoment } from "../../core/time/written.ts";
import type { BuildState } from "../build/builder.ts";
import type { Answer } from "./static.ts";

const more = (count: number) =>
  count === 0 ? "" : ` En nog ${count === 1 ? "1 andere fout" : `${count} andere fouten`}.`;

function whyHeld(findings: readonly Finding[]): string {
  const [first, ...others] = findings.filter(({ severity }) => severity === "error");
  return first === undefined ? "" : ` ${first.message}${more(others.length)}`;
}

/**
 * Why an edition is older than the content, in sentences; undefined when it is not. What the errors are is told in the
 * registers alone: their words are not for readers of the other editions.
 */
export function whyStale({ last, failure, others }: BuildState, edition?: string): string | undefined {
  const outcome = edition === undefined ? last : others.get(edition);
  if (failure !== undefined && (edition !== undefined || last?.ok === false))
    return `Het maken van de nieuwe versie ging mis. ${failure.message}`;
  if (last === undefined) return "De inhoud wordt nu gecontroleerd; daarna wordt deze pagina vanzelf bijgewerkt.";
  if (outcome === undefined || outcome.ok) return undefined;
  const held = "De nieuwe versie wordt nog niet getoond, omdat de controle dat tegenhoudt.";
  return edition === undefined ? held + whyHeld(outcome.findings) : held;
}

/** The moment at which an edition was made; undefined when there is none. */
export async function madeAt(folder: string): Promise<string | undefined> {
  const index = await stat(join(folder, "index.html")).catch(() => undefined);
  return index && writeMoment(Temporal.Instant.fromEpochMilliseconds(Math.floor(index.mtimeMs)));
}

const terms = /<span class="tag open">([^<]*)<\/span>( ?)<span data-end="(\d+)">[^<]*<\/span>/g;

/** The time that is left as it is now; a term that passed says so. */
const withTimeLeft = (html: string, now: number, over: string): string =>
  html.replace(terms, (_whole, words: string, between: string, end: string) => {
    const passed = stateOf(Number(end), undefined, now) === "overdue";
    const tag = passed
      ? `<span class="tag overdue">${escapeHtml(over)}</span>`
      : `<span class="tag open">${words}</span>`;
    return `${tag}${between}<span data-end="${end}">${leftInWords(Number(end), now)}</span>`;
  });

// Before everything that is read, and after the link that passes over it.
const top = /<body[^>]*>\s*(?:<a class="skip"[^>]*>[^<]*<\/a>)?/;

export interface Staleness {
  readonly why: string;
  /** When the edition was made. */
  readonly made: string | undefined;
  readonly now: string;
}

/** The answer with what a reader must know of it; what is no page stays as it is. */
export function saidStale(answer: Answer, { why, made, now }: Staleness): Answer {
  if (!String(answer.headers["content-type"]).startsWith("text/html")) return answer;
  const html = typeof answer.body === "string" ? answer.body : new TextDecoder().decode(answer.body);
  const since =
    made === undefined
      ? ""
      : ` Zij is van ${momentInWords(made)}; wat daarna is veranderd of verlopen, staat er niet op.`;
  const notice = `<aside class="stale concept error" data-pagefind-ignore aria-label="Deze pagina is niet bijgewerkt"><p><strong>Deze pagina is niet bijgewerkt.</strong>${escapeHtml(since)} ${escapeHtml(why)} <a href="/beheer/bevindingen/">Bekijk wat er nog moet</a></p></aside>`;
  const clock = /data-standing/.test(html) ? undefined : /data-over="([^"]*)"/.exec(html)?.[1];
  const timed = clock === undefined ? html : withTimeLeft(html, firstMillisecond(now), clock);
  const body = top.test(timed) ? timed.replace(top, (begin) => begin + notice) : notice + timed;
  return { ...answer, body };
}
