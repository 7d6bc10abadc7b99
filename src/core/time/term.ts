// What a term comes to: the date to work to, the last moment, how else the law can be read, and how it was counted.

/** Another way to read the law; shown beside the date to work to. */
export interface Reading {
  readonly id: string;
  readonly end: string;
  readonly source: string;
}

/** Days are plain dates that last until 24:00 in Europe/Amsterdam; moments carry an offset. */
export interface Term {
  /** The date to work to. */
  readonly target: string;
  /** The last lawful or contractual moment; null where law and contract name none. */
  readonly due: string | null;
  readonly readings: readonly Reading[];
  /** The working as Dutch sentences. */
  readonly working: readonly string[];
}

/** Days on which we asked who somebody is or what exactly is asked, and knew; without the second it is not known yet. */
export interface Pause {
  readonly why: "identity" | "clarification";
  readonly askedOn: string;
  readonly knownOn: string | undefined;
}
