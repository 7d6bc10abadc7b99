// The facts of a breach in the terms of the weighing. `undefined` is what nobody knows yet.
import type { ValueOf } from "../model/field.ts";
import type { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import type { IncidentKind } from "./tendencies.ts";

export type BreachData = Partial<ValueOf<(typeof personalDataBreaches)["fields"]>>;
export type Aspect = "confidentiality" | "integrity" | "availability";
export type Recorded<T> = T | undefined;

type Of<K extends keyof BreachData> = NonNullable<BreachData[K]>;
export type DataType = NonNullable<Of<"data">["types"]>[number];
export type SpecialCategory = Exclude<NonNullable<Of<"data">["specialCategories"]>[number], "none" | "unknown">;
type RecipientKind = Exclude<Of<"recipients">[number]["kind"], "not-yet-known">;

/** One kind of recipient. */
export interface Recipient {
  readonly kind: Recorded<RecipientKind>;
  readonly number: number;
  readonly read: Recorded<boolean>;
  /** Deleted or returned, and confirmed. */
  readonly contained: Recorded<boolean>;
}

export interface Facts {
  /** What happened; empty when nobody knows yet. */
  readonly kinds: readonly IncidentKind[];
  /** What is hit, as far as anything in the record says so. */
  readonly aspects: Recorded<readonly Aspect[]>;
  /** Nobody said what was hit, nor what happened: other answers may not tell all. */
  readonly aspectsOpen: boolean;
  readonly malicious: boolean;
  /** Somebody inside went too far without meaning harm. */
  readonly innocent: boolean;

  readonly seen: Recorded<"seen" | "possibly" | "excluded">;
  readonly exfiltration: Recorded<"taken" | "possibly" | "excluded">;
  readonly exfiltrationProven: boolean;
  readonly published: boolean;
  readonly recipients: Recorded<readonly Recipient[]>;

  readonly unreadable: Recorded<boolean>;
  readonly keySafe: Recorded<boolean>;
  readonly strong: Recorded<boolean>;
  readonly wholly: Recorded<boolean>;
  /** Passwords only as strong salted hashes. */
  readonly hashed: boolean;

  readonly types: Recorded<readonly DataType[]>;
  readonly special: Recorded<readonly SpecialCategory[]>;
  readonly criminal: Recorded<boolean>;
  readonly revealing: Recorded<boolean>;
  readonly alreadyPublic: Recorded<boolean>;
  readonly trace: boolean;
  readonly file: boolean;
  readonly identification: "direct" | "indirect" | "hardly";

  readonly people: Recorded<number>;
  readonly peopleLeast: number;
  readonly peopleMost: number;
  /** The field that would say more about the number, and the one about vulnerable people. */
  readonly peopleField: string;
  readonly vulnerable: Recorded<boolean>;
  readonly vulnerableField: string;

  readonly lostForGood: Recorded<boolean>;
  readonly backup: Recorded<"usable" | "partial" | "paper" | "none">;
  readonly restored: boolean;
  readonly hours: Recorded<number>;
  readonly service: Recorded<"none" | "delay" | "postponed" | "vital">;
  readonly integrity: Recorded<"clean" | "misused" | "beyond-repair">;
  readonly usedWrongly: boolean;

  readonly severe: boolean;
  readonly harms: boolean;
}

/** Alike for the weighing: below eleven, below a thousand, and more. */
export const scaleOf = (people: number): "few" | "some" | "many" =>
  people <= 10 ? "few" : people < 1000 ? "some" : "many";
