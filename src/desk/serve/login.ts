// What every way of logging in gives: who asks, and the pages that belong to it.
import type { IncomingMessage } from "node:http";
import type { Answer } from "../server/static.ts";
import { type Person, type Role, roles } from "../signed-in.ts";

export interface Login {
  /**
   * Who sends a request, with a cookie that lets the session go on; undefined for a stranger. Throws a Refusal for a request
   * that nobody should be able to send.
   */
  readonly personOf: (
    request: IncomingMessage,
  ) => Promise<{ readonly person: Person; readonly renewed: string | undefined } | undefined>;
  /** The answer at an address of its own; undefined for all others. */
  readonly answer: (request: IncomingMessage, path: string, query: URLSearchParams) => Promise<Answer | undefined>;
  /** Where a stranger logs in, to come back at this address; absent when a proxy asks it before we are reached. */
  readonly entrance?: (back: string) => string;
}

/** Names of the groups, as the login calls them, that have a role. */
export type Groups = ReadonlyMap<Role["id"], readonly string[]>;

/** The first role that one of these groups has; undefined for somebody without. */
export const roleOf = (groups: readonly string[], known: Groups): Role | undefined =>
  roles.find(({ id }) => known.get(id)?.some((each) => groups.includes(each)));

/** An address of this site and no other, whatever was asked: only a path, and never one that a browser reads as a host. */
export function ownAddress(asked: string | null | undefined): string {
  const plain = asked !== null && asked !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked);
  return plain && !/^\/(inloggen|uitloggen)\b/.test(asked) ? asked : "/";
}
