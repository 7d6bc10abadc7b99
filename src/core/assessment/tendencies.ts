// What follows from the kind of incident as long as nothing else is known: what is hit, who got it, whether it can be read.
import type { incidentType } from "../vocabulary/breach.ts";
import type { Aspect } from "./facts.ts";

export type IncidentKind = Exclude<(typeof incidentType)["terms"][number]["value"], "unknown" | "other">;

interface Tendency {
  /** Hit in every incident of the kind. */
  readonly sure: readonly Aspect[];
  /** Hit as well, unless the record names what is. */
  readonly often: readonly Aspect[];
  /** Somebody may have been in a system: whether data were taken decides. */
  readonly attack?: true;
  /** Data were seen by it; without this it can still turn out that nobody looked. */
  readonly seen?: true;
  /** Who has the data, when no recipient is recorded; without it that has to be said. */
  readonly recipient?: "malicious" | "unknown" | "known-each-other";
  /** It can be that the data were unreadable. */
  readonly device?: true;
}

const seenBySomebody: Tendency = { sure: ["confidentiality"], often: [], seen: true };
const openToSomebody: Tendency = { sure: ["confidentiality"], often: [] };

export const tendencies: Readonly<Record<IncidentKind, Tendency>> = {
  "access-abuse": { ...seenBySomebody, recipient: "malicious" },
  ransomware: { sure: ["availability"], often: [], attack: true, recipient: "malicious", device: true },
  "malware-hacking": { sure: [], often: ["confidentiality"], attack: true, recipient: "malicious", device: true },
  phishing: { sure: [], often: ["confidentiality"], attack: true, recipient: "malicious" },
  vulnerability: { sure: [], often: ["confidentiality"], attack: true, recipient: "malicious", device: true },
  "unauthorised-access": { ...openToSomebody, recipient: "malicious" },
  exfiltration: { ...seenBySomebody, attack: true, recipient: "malicious", device: true },
  "wrong-subject-shown": seenBySomebody,
  "device-lost": { sure: ["confidentiality"], often: ["availability"], seen: true, recipient: "unknown", device: true },
  "e-waste": { ...seenBySomebody, recipient: "unknown", device: true },
  "paper-disposal": { ...seenBySomebody, recipient: "unknown" },
  "mail-lost-opened": seenBySomebody,
  misconfiguration: { ...openToSomebody, recipient: "unknown" },
  "wrong-permissions": openToSomebody,
  "paper-lost": { ...seenBySomebody, recipient: "unknown" },
  deleted: { sure: ["availability"], often: [] },
  "displayed-wrong-recipient": seenBySomebody,
  "sent-by-mistake": seenBySomebody,
  "no-bcc": { ...seenBySomebody, recipient: "known-each-other" },
  "technical-failure": { sure: [], often: ["availability"] },
  "unauthorised-change": { sure: ["integrity"], often: [] },
  "unintended-publication": { ...seenBySomebody, recipient: "unknown" },
  verbal: seenBySomebody,
  impersonation: { ...seenBySomebody, recipient: "malicious" },
};

export const isAttack = (kind: IncidentKind): boolean => tendencies[kind].recipient === "malicious";
