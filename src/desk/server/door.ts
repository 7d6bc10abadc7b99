// Lets in only who has the address that `npm start` printed: its token is changed for a cookie. Everybody else on this
// computer gets one page that says how to get in. There is no way to leave the door open.
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { chmod, lstat, readFile, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { keyOf } from "../../node/folder/identity.ts";
import { privateFolder } from "../../node/folder/state.ts";
import { createFile } from "../../node/folder/write.ts";
import { closedPage, closedPolicy } from "./pages.ts";
import { Refusal } from "./refusal.ts";
import { type Answer, goOn, plainHeaders } from "./static.ts";

export interface Door {
  /** Adds the token to an address of this desk. */
  readonly entrance: (address: string) => string;
  /** Path of the calendar feed: whoever knows it may read the terms, without a cookie. */
  readonly feed: string;
  /** True for a request of the calendar feed. */
  readonly isFeed: (path: string) => boolean;
  /** The answer to who may not come in, or just comes in; undefined for who is in. */
  readonly stop: (request: IncomingMessage) => Answer | undefined;
}

/** Name of the token in an address. */
export const tokenName = "sleutel";

/** How long a browser keeps what it is to remember: 400 days at most. */
export const cookieSeconds = 400 * 24 * 60 * 60;
const secretName = "secret";
const secretText = /^[\w-]{43}$/;

const digest = (text: string) => createHash("sha256").update(text).digest();
/** Compares without telling by the time it takes how much was right. */
const isEqual = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted));

async function keptSecret(file: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  // What others could read is no secret any more.
  const seen = process.platform !== "win32" && (found.mode & 0o077) !== 0;
  const text = found.isFile() && !seen ? await readFile(file, "utf8") : "";
  if (secretText.test(text)) return text;
  await rm(file, { recursive: true, force: true });
  return undefined;
}

/** The secret that outlives a start, in a file that only its user reads. */
async function secretIn(folder: string): Promise<string> {
  const file = join(folder, secretName);
  for (;;) {
    const kept = await keptSecret(file);
    if (kept !== undefined) return kept;
    const fresh = randomBytes(32).toString("base64url");
    if (await createFile(file, fresh, 0o600)) {
      await chmod(file, 0o600);
      return fresh;
    }
  }
}

/** The values of the cookies with this name. */
export const cookiesNamed = (header: string | undefined, name: string) =>
  (header ?? "").split(";").flatMap((each) => {
    const [key, ...value] = each.split("=");
    return key?.trim() === name ? [value.join("=").trim()] : [];
  });

/** Address without the token; always one of this site, however many slashes it began with. */
function cleaned(path: string, query: URLSearchParams): string {
  query.delete(tokenName);
  const rest = query.toString();
  return `/${path.replace(/^[/\\]+/, "")}${rest === "" ? "" : `?${rest}`}`;
}

/** Address without the token, as it was asked. */
export function addressOf(request: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  // As it was sent: a URL parser would quietly turn "//name/.." into an address of ours.
  const [path = "/", ...query] = (request.url ?? "/").split("?");
  return { path, query: new URLSearchParams(query.join("?")) };
}

/** The door of a desk on a content folder; its secret stands in the state folder. */
export async function doorOf(state: string, content: string): Promise<Door> {
  await privateFolder(state);
  const secret = await secretIn(state);
  const derived = (use: string) => createHmac("sha256", secret).update(use).digest("base64url");
  // Cookies know no ports: two desks on one computer would overwrite each other's.
  const cookie = { name: `privacyhandboek-${await keyOf(content)}`, value: derived("cookie") };
  const feed = `/agenda/${derived("feed")}.ics`;
  // Of this start alone: an address that stays behind in a history or a terminal opens nothing later.
  const token = randomBytes(32).toString("base64url");

  function entered(location: string): Answer {
    return goOn(location, [
      `${cookie.name}=${cookie.value}; Path=/; Max-Age=${cookieSeconds}; HttpOnly; SameSite=Strict`,
    ]);
  }

  function closed(request: IncomingMessage, again: string, wrong: boolean): Answer {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new Refusal(403, [
        "Deze browser is hier niet (meer) binnen; er is niets veranderd.",
        "Open in deze browser het adres dat `npm start` toont. Uw tekst staat nog op het scherm.",
      ]);
    }
    return {
      status: 403,
      headers: {
        ...plainHeaders("text/html; charset=utf-8"),
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "content-security-policy": closedPolicy,
      },
      body: closedPage(again, wrong),
    };
  }

  return {
    entrance: (address) => `${address}?${tokenName}=${token}`,
    feed,
    isFeed: (path) => isEqual(path, feed),
    stop(request) {
      const { path, query } = addressOf(request);
      const inside = cookiesNamed(request.headers.cookie, cookie.name).some((value) => isEqual(value, cookie.value));
      const reads = request.method === "GET" || request.method === "HEAD";
      const given = reads ? query.get(tokenName) : null;
      const clean = cleaned(path, query);
      if (given === null) return inside ? undefined : closed(request, clean, false);
      return inside || isEqual(given, token) ? entered(clean) : closed(request, clean, true);
    },
  };
}
