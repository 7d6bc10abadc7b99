// What a browser keeps of a login: sealed with a key of this start, so that a restart ends every session.
import { randomBytes, randomUUID } from "node:crypto";
import { EncryptJWT, errors, jwtDecrypt } from "jose";
import { z } from "zod";
import { cookiesNamed } from "../server/door.ts";
import { type Person, roles } from "../signed-in.ts";

/** Without a request for so long a session ends; seconds. */
export const idleSeconds = 60 * 60;
/** However busy, after so long somebody logs in anew; seconds. */
export const longestSeconds = 10 * 60 * 60;
const renewAfter = 60;

const sessionName = "__Host-privacyhandboek";
/** For this host alone, over TLS alone, for no script, and not sent along by another site. */
export const keptFor = "; Path=/; Secure; HttpOnly; SameSite=Lax";

/** Takes a cookie away from the browser. */
const emptied = (name: string) => `${name}=${keptFor}; Max-Age=0`;

const sessionShape = z.object({
  jti: z.string(),
  iat: z.number(),
  /** Seconds since 1970: then the session ends, however busy. */
  until: z.number(),
  subject: z.string(),
  name: z.string(),
  role: z.string().optional(),
});

/** What is sealed is read back by the same use alone: a half login is no session. */
export interface Seal {
  readonly close: (use: string, values: Readonly<Record<string, unknown>>, seconds: number) => Promise<string>;
  /** What was sealed; undefined for what is forged, of another start, or too old. */
  readonly open: (use: string, sealed: string) => Promise<unknown>;
}

/** `now` gives milliseconds since 1970. */
export function sealWith(now: () => number = Date.now): Seal {
  const key = randomBytes(32);
  return {
    close: (use, values, seconds) => {
      const at = Math.floor(now() / 1000);
      return new EncryptJWT({ ...values })
        .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .setAudience(use)
        .setIssuedAt(at)
        .setExpirationTime(at + seconds)
        .encrypt(key);
    },
    async open(use, sealed) {
      try {
        const { payload } = await jwtDecrypt(sealed, key, { audience: use, currentDate: new Date(now()) });
        return payload;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

export interface Sessions {
  /** The cookie of a new session. */
  readonly begin: (person: Person) => Promise<string>;
  /** Who the cookies of a request belong to, with the cookie that lets the session go on; undefined for a stranger. */
  readonly find: (
    cookies: string | undefined,
  ) => Promise<{ readonly person: Person; readonly renewed: string | undefined } | undefined>;
  /** Ends the session, also in a browser that still has its cookie. Gives the cookie that takes it away. */
  readonly end: (cookies: string | undefined) => Promise<string>;
}

export function sessionsOf(seal: Seal, now: () => number = Date.now): Sessions {
  // Of a session that was ended, until it would have ended by itself.
  const ended = new Map<string, number>();
  const seconds = () => Math.floor(now() / 1000);

  async function read(cookies: string | undefined) {
    for (const value of cookiesNamed(cookies, sessionName)) {
      const found = sessionShape.safeParse(await seal.open("session", value));
      // What is sealed lasts no longer than the session may.
      if (found.success && !ended.has(found.data.jti)) return found.data;
    }
    return undefined;
  }
  const cookie = async (values: Omit<z.infer<typeof sessionShape>, "iat">) =>
    `${sessionName}=${await seal.close("session", values, Math.min(idleSeconds, values.until - seconds()))}${keptFor}`;

  return {
    begin: ({ subject, name, role }) =>
      cookie({ jti: randomUUID(), until: seconds() + longestSeconds, subject, name, ...(role && { role: role.id }) }),
    async find(cookies) {
      const session = await read(cookies);
      if (session === undefined) return undefined;
      const { iat, jti, until, subject, name } = session;
      const role = roles.find(({ id }) => id === session.role);
      return {
        person: { subject, name, ...(role && { role }) },
        renewed:
          seconds() - iat < renewAfter
            ? undefined
            : await cookie({ jti, until, subject, name, ...(role && { role: role.id }) }),
      };
    },
    async end(cookies) {
      for (const [id, until] of ended) if (until <= seconds()) ended.delete(id);
      const session = await read(cookies);
      if (session !== undefined) ended.set(session.jti, session.until);
      return emptied(sessionName);
    },
  };
}

const loginName = "__Host-privacyhandboek-inloggen";
/** How long somebody may take at the provider; seconds. */
const loginSeconds = 15 * 60;

/** The cookie of a login that is under way: only this browser can finish it. */
export const beginLogin = async (seal: Seal, values: Readonly<Record<string, string>>): Promise<string> =>
  `${loginName}=${await seal.close("login", values, loginSeconds)}${keptFor}; Max-Age=${loginSeconds}`;

/** What was begun; undefined when this browser began nothing, or too long ago. */
export async function loginUnderWay(seal: Seal, cookies: string | undefined): Promise<unknown> {
  for (const value of cookiesNamed(cookies, loginName)) {
    const found = await seal.open("login", value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Takes the cookie of a login away: it is used once. */
export const endLogin = (): string => emptied(loginName);
