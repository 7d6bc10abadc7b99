// Who may see what: an edition is served to its readers alone, and the desk to who edits. Every address goes through here.
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { editions, fullEdition } from "../../core/dossier/audience.ts";
import { formPath } from "../../core/model/register.ts";
import { registerAt } from "../../core/registers/index.ts";
import { places } from "../frame.ts";
import { addressOf } from "../server/door.ts";
import { html, json } from "../server/listen.ts";
import { formPolicy } from "../server/pages.ts";
import { Refusal } from "../server/refusal.ts";
import type { Front } from "../server/server.ts";
import { type Answer, goOn, plainHeaders, serveStatic } from "../server/static.ts";
import { as, type Person, signedIn } from "../signed-in.ts";
import type { AccessLog } from "./access-log.ts";
import type { Invitations } from "./invitations.ts";
import type { Login } from "./login.ts";
import type { ServePages } from "./pages.ts";

export interface FrontOptions {
  /** The address by which browsers know the site, without a path. */
  readonly origin: string;
  readonly login: Login;
  readonly pages: ServePages;
  /** Folder of the editions as they were published. */
  readonly published: string;
  readonly log: Pick<AccessLog, "seen" | "page">;
  readonly invitations: Invitations;
}

const [open] = editions;
const health = "/health";
// Style of the pages around a login: it tells nothing.
const dress = "/beheer/pages.css";

const isPage = ({ headers }: Answer) => String(headers["content-type"]).startsWith("text/html");
/** A page, or what may be taken along of a register; the desk's own messages, style and search index tell of no record. */
const isLooking = (path: string, answer: Answer) =>
  isPage(answer) || (!path.startsWith("/beheer/") && /\.(csv|json|ics)$/.test(path) && !path.startsWith("/pagefind/"));
const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

export function frontOf({ origin, login, pages, published, log, invitations }: FrontOptions): Front {
  const entrance = (address: string) => login.entrance?.(address);

  function turnedAway(request: IncomingMessage): Answer {
    const again = entrance("/beheer/vandaag/");
    if (/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
      return json(401, {
        error:
          "Niet opgeslagen: u bent niet meer ingelogd.\nLog opnieuw in, in een nieuw venster. Kom dan hier terug en sla nog eens op. Uw tekst staat nog in het formulier.",
        ...(again !== undefined && { login: again }),
      });
    }
    return pages.lapsed(again);
  }

  function goIn(address: string): Answer | undefined {
    const location = entrance(address);
    return location === undefined ? undefined : goOn(location);
  }

  /** What this person may read at an address outside the desk. */
  async function read(request: IncomingMessage, path: string, person: Person | undefined): Promise<Answer> {
    if (!isRead(request)) throw new Refusal(405, ["Hier wordt niets opgeslagen.", "Ga terug naar de site."]);
    const own = person?.role?.edition ?? open;
    if (own === undefined) throw new Error("There is no edition");
    const answer = (await serveStatic(join(published, own.folder), path)) ?? pages.notYet(own);
    // For a stranger what is not public may well be somewhere: whether it is, is not told before the login.
    const elsewhere = person === undefined && answer.status === 404 && isPage(answer);
    return elsewhere ? (goIn(path) ?? answer) : answer;
  }

  async function answered(request: IncomingMessage, desk: () => Promise<Answer>): Promise<Answer> {
    const { path, query } = addressOf(request);
    if (isRead(request) && path === health)
      return { status: 200, headers: plainHeaders("text/plain; charset=utf-8"), body: "ok\n" };
    if (isRead(request) && path === dress) return desk();
    const own = await login.answer(request, path, query);
    if (own !== undefined) return own;
    const found = await login.personOf(request);
    const invited = await invitations.answer(request, path);
    if (invited !== undefined) return invited;
    const person = found?.person ?? invitations.personOf(request.headers.cookie);
    const answer = await forPerson(request, path, person, desk);
    if (person?.role?.edition === fullEdition && answer.status === 200 && isLooking(path, answer))
      log.seen(person, path);
    if (found?.renewed === undefined) return answer;
    return {
      ...answer,
      headers: { ...answer.headers, "set-cookie": [answer.headers["set-cookie"] ?? [], found.renewed].flat() },
    };
  }

  async function forPerson(
    request: IncomingMessage,
    path: string,
    person: Person | undefined,
    desk: () => Promise<Answer>,
  ): Promise<Answer> {
    const edits = person?.role?.edits === true;
    if (path === "/beheer" || path.startsWith("/beheer/")) {
      if (person !== undefined && edits) {
        if (path === places.invitations) return as(person, () => invitations.manage(request, person));
        const day = addressOf(request).query.get("dag") ?? undefined;
        if (!isRead(request) || path !== places.access) return as(person, desk);
        return as(person, async () => html(200, await log.page(day), formPolicy));
      }
      if (person !== undefined) return pages.forbidden(person);
      return isRead(request) ? (goIn(path) ?? pages.lapsed(undefined)) : turnedAway(request);
    }
    if (person !== undefined && edits) return as(person, desk);
    return read(request, path, person);
  }

  return {
    origin,
    receive: answered,
    opened(path) {
      const [person, register] = [signedIn(), registerAt(path)];
      const id = path.replace(/^.*\/|\.\w+$/g, "");
      if (person !== undefined && register !== undefined) log.seen(person, formPath(register.id, id));
    },
  };
}
