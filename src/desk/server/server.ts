// What `npm start` serves on loopback: the built site at /, the CMS at /beheer/, and the door through which the CMS writes content.
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { cmsApi, cmsConfig } from "../../core/cms/cms.ts";
import { recordCalled } from "../../core/derive/called.ts";
import { editions, fullEdition } from "../../core/dossier/audience.ts";
import type { Finding } from "../../core/model/finding.ts";
import { writeMoment } from "../../core/time/written.ts";
import { identityOf, isSame, markIn } from "../../node/folder/identity.ts";
import { tidy } from "../../node/folder/leftovers.ts";
import { type Hold, openDesk } from "../../node/folder/lock.ts";
import { type FolderWatch, type WatchTimes, watchFolder } from "../../node/folder/watch.ts";
import { gitState, stateInWords } from "../../node/git/state.ts";
import { type Builder, type Rebuilder, rebuilder } from "../build/builder.ts";
import { casePages } from "../case/case-pages.ts";
import { isOffice, officeOf } from "../office.ts";
import { backupPages } from "../repair/backup.ts";
import { repairPages } from "../repair/repair.ts";
import { clearStaleLock } from "../save/commit.ts";
import { type Shelf, shelfOf } from "../save/dossier-cache.ts";
import { formDossier, library } from "../save/form-dossier.ts";
import { journalFor } from "../save/journal.ts";
import { type RecorderOptions, recorderFor } from "../save/recorder.ts";
import { saverFor } from "../save/saver.ts";
import { verdictsOf } from "../save/verdicts.ts";
import { type Point, undo } from "../save/write-record.ts";
import { type Feeds, feedsIn } from "../serve/feeds.ts";
import { ownPages } from "../start/own-pages.ts";
import { type StartAnswer, startIn, welcomePage } from "../start/start.ts";
import { localFeed, renewPath, roleName } from "../today/today-page.ts";
import { cmsAssets } from "./assets.ts";
import { addressOf, cookieSeconds, cookiesNamed, type Door, doorOf } from "./door.ts";
import { bodyOf, formOf, html, json, listen } from "./listen.ts";
import { outsideNotes } from "./outside.ts";
import { cmsPage, cmsPolicy, findingsPage, formPolicy, heldBackPage, messagePage } from "./pages.ts";
import { proxyFor } from "./proxy.ts";
import { Refusal } from "./refusal.ts";
import { madeAt, saidStale, whyStale } from "./stale.ts";
import { type Answer, goOn, plainHeaders, serveStatic } from "./static.ts";

/** Stands before a desk that others reach too: it knows who asks, and answers itself what is not for the desk. */
export interface Front {
  /** The address by which browsers know this site, without a path: the only one it goes by. */
  readonly origin: string;
  /** `desk` answers as the desk does to who may edit. */
  readonly receive: (request: IncomingMessage, desk: () => Promise<Answer>) => Promise<Answer>;
  /** Told which record was opened in a form, by its path in the content. */
  readonly opened: (path: string) => void;
}

export interface DeskOptions {
  /** The content folder: the only place where the CMS writes. */
  readonly content: string;
  /** Folder of the program's own for this content: its notes and its secret. */
  readonly work: string;
  /** Folder of the built editions; may not exist yet. Registers are served at /, the others at /uitgave/<folder>/. */
  readonly site: string;
  readonly builder: Builder;
  /** Made anew on the folder of the program when absent. */
  readonly door?: Door;
  /** In the place of the door: a login. Absent, only this computer is served. */
  readonly front?: (shelf: Shelf) => Front;
  /** Replaces what stands elsewhere after a purge; see `RepairOptions`. */
  readonly purged?: (before: string) => Promise<readonly string[]>;
  /** What an officer should know besides, before typing. */
  readonly notes?: () => readonly string[];
  /** 0 takes a free port. */
  readonly port: number;
  /** File of a Unix socket, in the place of a port: for a web server in front. */
  readonly socket?: string | undefined;
  /** Moment to compare with; the year of a new case comes from it. */
  readonly now?: string | undefined;
  /** Milliseconds between a save and the build. */
  readonly wait?: number;
  /** Offers a handbook of one's own beside this content; told the folder that was made, it gives the address where that opens. */
  readonly made?: (folder: string) => Promise<string>;
  /** Where that folder comes; beside the program when absent. */
  readonly beside?: string;
  /** Follows the folder: what others change there is judged and built without a save. Not followed when absent. */
  readonly watch?: WatchTimes;
  /** Told every point that a save passes. */
  readonly reached?: (point: Point) => unknown;
  /** How long the history may take, and a saver waits for it. */
  readonly times?: Pick<RecorderOptions, "limit" | "answer">;
}

export interface Desk {
  readonly port: number;
  readonly address: string;
  /** Address that lets a browser in. */
  readonly entrance: string;
  readonly door: Door;
  readonly builds: Rebuilder;
  readonly close: () => Promise<void>;
}

const notThere = () =>
  html(404, messagePage("Deze pagina is er niet", "Het adres klopt niet, of de pagina is nog niet gemaakt."));

/**
 * Starts the desk: builds at once, serves meanwhile, rebuilds after every save. Throws CannotWork when another desk is open
 * on this content.
 */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  const lock = await openDesk(options.content);
  try {
    return await deskWith(options, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function deskWith(options: DeskOptions, lock: Hold): Promise<Desk> {
  const { content, reached = () => {} } = options;
  const others = editions.filter((each) => each !== fullEdition);
  const site = join(options.site, fullEdition.folder);
  const builds = rebuilder(options.builder, options.wait);
  const door = options.door ?? (await doorOf(options.work, content));
  // A content folder has one journal, by whatever way it was named.
  const journal = journalFor(options.work, await realpath(content));
  const shelf = shelfOf(content);
  const front = options.front?.(shelf);
  const feeds = front && (await feedsIn(options.work));
  await clearStaleLock(content);
  await tidy(options.site);
  const recorder = recorderFor({ ...options.times, reached });
  recorder.finish(await undo(content, journal));
  let watched: FolderWatch | undefined;
  const outside = outsideNotes();
  const saver = saverFor({
    content,
    shelf,
    journal,
    recorder,
    lock,
    now: options.now,
    reached,
    wrote: () => watched?.known(),
  });
  const proxy = proxyFor({ content, saver, changed: builds.request, ...(front && { opened: front.opened }) });
  const assets = cmsAssets();
  const own = ownPages({ shelf, saver, now: options.now, changed: builds.request });
  const cases = casePages({ shelf, saver, now: options.now, changed: builds.request });
  const repair = repairPages({
    content,
    shelf,
    saver,
    now: options.now,
    changed: builds.request,
    built: builds.settled,
    ...(options.purged && { purged: options.purged }),
  });
  const backups = backupPages({ content, work: options.work, shelf, settled: recorder.settled });
  const verdicts = verdictsOf({ content, shelf, given: options.now, state: builds.state });
  const office = officeOf(content, verdicts, backups);
  const start =
    options.made === undefined
      ? undefined
      : startIn({ work: options.work, beside: options.beside, made: options.made });

  // Only what is certainly made of this content is ever shown, also while another organisation's is put in its place.
  const isOurs = async () => isSame(await markIn(options.site), await identityOf(content));

  function config(request: IncomingMessage): Answer {
    const site = front?.origin ?? `http://${request.headers.host}`;
    return json(200, cmsConfig({ site, backend: { name: "desk", proxy_url: cmsApi } }));
  }

  function state(): Answer {
    const { running, last, failure, count } = builds.state();
    const errors = last?.findings.filter((each) => each.severity === "error").length ?? 0;
    return json(200, { running, ok: last?.ok ?? null, failed: failure !== undefined, errors, count });
  }

  // What an officer should know before typing.
  async function notes(): Promise<Answer> {
    const state = stateInWords(await gitState(content));
    const old = await backups.warning();
    return json(200, [
      ...(state === undefined ? [] : [state]),
      ...recorder.left(),
      ...outside.words(),
      ...(options.notes?.() ?? []),
      ...(await proxy.leftOut()),
      ...(old === undefined ? [] : [`${old} Dat doet u bij Hulp bij invullen, Reservekopie.`]),
    ]);
  }

  async function paged(
    request: IncomingMessage,
    answer: (sent: URLSearchParams | undefined) => Promise<StartAnswer | undefined> | undefined,
  ): Promise<Answer> {
    const told = await answer(request.method === "POST" ? await formOf(request) : undefined);
    if (told === undefined) return notThere();
    return "location" in told ? goOn(told.location) : html(told.status, told.page, formPolicy);
  }

  async function looked(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer> {
    const told = await office.answer({
      path,
      query,
      role: cookiesNamed(request.headers.cookie, roleName)[0],
      feed: feeds === undefined ? localFeed(`http://${request.headers.host}${door.feed}`) : sharedFeed(feeds),
    });
    if (told === undefined) return notThere();
    if ("location" in told) return goOn(told.location);
    const page = html(200, told.page, formPolicy);
    if (told.remember === undefined) return page;
    const kept = `Path=/beheer/; Max-Age=${told.remember === "" ? 0 : cookieSeconds}; HttpOnly; SameSite=Strict`;
    return { ...page, headers: { ...page.headers, "set-cookie": `${roleName}=${told.remember}; ${kept}` } };
  }

  async function found(hasSite: boolean): Promise<Answer> {
    // Read anew: what a record is called may be what was mended. Also while something cannot be read there is a page.
    const dossier = await shelf.dossier().catch(() => undefined);
    const called = (finding: Finding) => dossier && recordCalled(dossier, finding.file);
    return html(200, findingsPage(builds.state(), hasSite, called));
  }

  async function managed(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer> {
    if (path.startsWith("begin/"))
      return paged(request, (sent) => start?.answer(path.slice("begin/".length), sent, query.has("nalopen")));
    if (/^(eerste-weken|nakijken|vaststellen)\//.test(path)) return paged(request, (sent) => own.answer(path, sent));
    if (path.startsWith("datalek/"))
      return paged(request, (sent) => cases.answer(path.slice("datalek/".length), sent, query));
    if (repair.has(path)) return paged(request, (sent) => repair.answer(path, sent));
    if (path === "reservekopie/") {
      if (request.method !== "POST") return html(200, await backups.page(), formPolicy);
      await formOf(request);
      return backups.download();
    }
    if (request.method !== "POST" && isOffice(path)) return looked(request, path, query);
    if (request.method === "POST") {
      if (feeds !== undefined && `/beheer/${path}` === renewPath) return renewed(feeds, await formOf(request));
      if (path === "api") return json(200, await proxy.answer(await bodyOf(request)));
      throw new Refusal(404, ["Dit adres bestaat niet.", "Herlaad de pagina."]);
    }
    if (path === "") return html(200, cmsPage, cmsPolicy);
    if (path === "config.json") return config(request);
    if (path === "state.json") return state();
    if (path === "notes.json") return notes();
    if (path === "reservekopie/wislijst.json") return backups.purgedList();
    if (path === "reservekopie/stand.json") return json(200, { words: await backups.words() });
    if (path === "library.json") return json(200, await library());
    if (path === "dossier.json") return json(200, await formDossier(content, options.now));
    if (path === "bevindingen/") return found((await isOurs()) && existsSync(site));
    return (await assets.answer(path)) ?? notThere();
  }

  async function calendarOf(role: string | undefined): Promise<Answer> {
    const calendar = role === undefined ? undefined : await office.calendar(role);
    const headers = { ...plainHeaders("text/calendar; charset=utf-8"), "cache-control": "no-store" };
    return calendar === undefined ? notThere() : { status: 200, headers, body: calendar };
  }
  const rolesNow = async () => ((await verdicts.now()).dossier.organisation?.roles ?? []).map(({ id }) => id);
  const sharedFeed = (of: Feeds) => ({
    addressOf: (role: string | undefined) =>
      role === undefined || front === undefined ? undefined : `${front.origin}${of.pathOf(role)}`,
    shared: true,
  });
  async function renewed(of: Feeds, sent: URLSearchParams): Promise<Answer> {
    const role = (await rolesNow()).find((each) => each === sent.get(roleName));
    if (role === undefined) return notThere();
    await of.renew(role);
    return goOn(`/beheer/vandaag/?${new URLSearchParams({ [roleName]: role })}`);
  }

  async function feed(query: URLSearchParams): Promise<Answer> {
    const role = query.get(roleName);
    if (role !== null) return calendarOf(role);
    const made = (await isOurs()) ? await serveStatic(site, "/termijnen.ics") : undefined;
    return made?.status === 200 ? made : notThere();
  }

  /** A page that is older than the content says so. */
  async function truthful(page: Answer, folder: string, edition?: string): Promise<Answer> {
    const why = whyStale(builds.state(), edition);
    if (why === undefined) return page;
    const now = options.now ?? writeMoment(Temporal.Now.instant());
    return saidStale(page, { why, made: await madeAt(folder), now });
  }

  async function atDoor(request: IncomingMessage): Promise<Answer> {
    const { path, query } = addressOf(request);
    if (request.method !== "POST" && door.isFeed(path)) return feed(query);
    return door.stop(request) ?? inside(request);
  }

  /** The answer to who is in. */
  async function inside(request: IncomingMessage): Promise<Answer> {
    const { path, query } = addressOf(request);
    if (path === "/beheer") return { status: 308, headers: { location: "/beheer/" }, body: "" };
    if (path.startsWith("/beheer/")) return managed(request, path.slice("/beheer/".length), query);
    if (request.method === "POST") throw new Refusal(404, ["Hier wordt niets opgeslagen.", "Gebruik /beheer/."]);
    const ours = await isOurs();
    const other = others.find((each) => path.startsWith(`/uitgave/${each.folder}/`));
    if (other !== undefined) {
      const prefix = `/uitgave/${other.folder}`;
      const folder = join(options.site, other.folder);
      const page = ours ? await serveStatic(folder, path.slice(prefix.length), prefix) : undefined;
      if (page !== undefined) return truthful(page, folder, other.folder);
      const outcome = builds.state().others.get(other.folder);
      return outcome?.ok === false ? html(404, heldBackPage(other, outcome.findings)) : notThere();
    }
    const { last } = builds.state();
    const hasSite = ours && existsSync(join(site, "index.html"));
    if (path === "/" && start !== undefined && !query.has("site")) return html(200, welcomePage(await start.begun()));
    if (path === "/" && (!hasSite || (last?.ok !== true && !query.has("site")))) {
      return found(hasSite);
    }
    const page = ours ? await serveStatic(site, path) : undefined;
    return page === undefined ? notThere() : truthful(page, site);
  }

  /** Behind a login: calendars cannot log in, and have an address that is a secret. */
  async function atFront(request: IncomingMessage, to: Front, of: Feeds): Promise<Answer> {
    const { path } = addressOf(request);
    if (request.method !== "GET" || !path.startsWith("/agenda/")) return to.receive(request, () => inside(request));
    return calendarOf(of.roleAt(path, await rolesNow()));
  }
  const handle =
    front === undefined || feeds === undefined ? atDoor : (request: IncomingMessage) => atFront(request, front, feeds);
  const { port, close } = await listen(handle, options.socket ?? options.port, front?.origin);
  const address = front === undefined ? `http://localhost:${port}/` : `${front.origin}/`;
  await lock.at(address);
  if (options.watch !== undefined)
    watched = await watchFolder({
      ...options.watch,
      content,
      changed(changes) {
        builds.request();
        void outside.tell(changes, shelf);
      },
    });
  builds.request();
  // The first form, list and save need not wait. What cannot be read is told to whoever asks for it.
  void Promise.allSettled([verdicts.now(), proxy.readAhead(), assets.answer("cms.js")]);
  return {
    port,
    address,
    entrance: door.entrance(address),
    door,
    builds,
    close: async () => {
      builds.stop();
      watched?.close();
      await close();
      // A hook may have its time; whoever wants to stop has less. What is not done then, the next start finishes.
      await Promise.race([recorder.settled(), new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
      await lock.release();
    },
  };
}
