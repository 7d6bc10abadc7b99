// Rebuilds after a save: a moment later, one build at a time, and never forgets a save that came in between.
import type { Finding } from "../../core/model/finding.ts";
import { explain } from "../../node/command/options.ts";

/** What a build came to. */
export interface Outcome {
  /** True when the site that is served shows the content as it is now. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** Folder of the edition, when it is not the one at the root. */
  readonly edition?: string;
}

/** Checks and builds. The desk knows no more of a build than this. */
export interface Builder {
  /** Checks, and builds what the desk serves at its root. */
  build(): Promise<Outcome>;
  /** Builds that come after it, one by one: what nobody waits for. */
  readonly beside: readonly (() => Promise<Outcome>)[];
}

export interface BuildState {
  /** True while what is served is older than what was saved. */
  readonly running: boolean;
  /** Undefined until the first build has ended. */
  readonly last: Outcome | undefined;
  /** By folder: what the last build of each other edition came to. */
  readonly others: ReadonlyMap<string, Outcome>;
  /** Set when the last build itself broke down. */
  readonly failure: { readonly message: string; readonly remedy: string } | undefined;
  /** Number of builds that ended. */
  readonly count: number;
}

export interface Rebuilder {
  readonly state: () => BuildState;
  /** Asks for a build; several requests within the wait become one. */
  readonly request: () => void;
  /** Resolves when nothing is being built or waited for. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
}

/** Runs a builder on request. `wait` in milliseconds. */
export function rebuilder(builder: Builder, wait = 50): Rebuilder {
  let state: BuildState = { running: false, last: undefined, others: new Map(), failure: undefined, count: 0 };
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  let stopped = false;
  let waiting: (() => void)[] = [];

  async function besides(): Promise<void> {
    for (const build of builder.beside) {
      // A save that came in between goes first.
      if (again || stopped) return;
      const outcome = await build();
      if (outcome.edition !== undefined)
        state = { ...state, others: new Map(state.others).set(outcome.edition, outcome) };
    }
  }

  async function run(): Promise<void> {
    busy = true;
    again = false;
    state = { ...state, running: true };
    const failed = (error: unknown, ok: boolean) => {
      state = { ...state, last: { ok, findings: state.last?.findings ?? [] }, failure: explain(error, "site") };
    };
    await builder.build().then(
      (last) => {
        state = { ...state, last, failure: undefined };
      },
      (error: unknown) => failed(error, false),
    );
    state = { ...state, running: false, count: state.count + 1 };
    await besides().catch((error: unknown) => failed(error, state.last?.ok === true));
    if (again && !stopped) return run();
    busy = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  return {
    state: () => ({ ...state, running: state.running || again || timer !== undefined }),
    request() {
      if (stopped) return;
      if (busy) {
        again = true;
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void run();
      }, wait);
    },
    settled: () => (busy || timer !== undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
