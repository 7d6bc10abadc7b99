// Who asks, when a login says so: known to everything that is done for one request, and to nothing else.
import { AsyncLocalStorage } from "node:async_hooks";
import { type Edition, editions, fullEdition } from "../core/dossier/audience.ts";

/** What a person may do here. The first that fits counts. */
export interface Role {
  readonly id: "officer" | "auditor" | "board" | "employee";
  readonly name: string;
  /** The widest edition that is opened to this role; the narrower ones are too. */
  readonly edition: Edition;
  /** True for who changes the registers. */
  readonly edits: boolean;
}

const staff = editions.filter(({ audience }) => audience === "staff");

export const roles: readonly Role[] = [
  { id: "officer", name: "privacyfunctionaris", edition: fullEdition, edits: true },
  { id: "auditor", name: "auditor", edition: fullEdition, edits: false },
  { id: "board", name: "bestuurder", edition: fullEdition, edits: false },
  ...staff.map((edition) => ({ id: "employee" as const, name: "medewerker", edition, edits: false })),
];

export interface Person {
  /** How the login calls this person, for ever. */
  readonly subject: string;
  /** As it stands in the history of what this person saves. */
  readonly name: string;
  /** Absent for who is known and has no role here: then only what is public is opened. */
  readonly role?: Role;
  /** Where this person logs out; absent when a proxy asked the login. */
  readonly leave?: string;
}

const asking = new AsyncLocalStorage<Person>();

/** Who is signed in, during the request that is being answered; undefined where no login is asked. */
export const signedIn = (): Person | undefined => asking.getStore();

/** Answers a request as this person. */
export const as = <T>(person: Person, act: () => T): T => asking.run(person, act);
