// Rebuilds after a save: a moment later, one build at a time, and never forgets a save that came in between.
import type { Finding } from "../core/finding.ts";
import { explain } from "../node/options.ts";

/** What a build came to. */
export interface Outcome {
  /** True when the site that is served shows the content as it is now. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/** Checks and builds. The desk knows no more of a build than this. */
export interface Builder {
  build(): Promise<Outcome>;
}

export interface BuildState {
  readonly running: boolean;
  /** Undefined until the first build has ended. */
  readonly last: Outcome | undefined;
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
export function rebuilder(builder: Builder, wait = 300): Rebuilder {
  let state: BuildState = { running: false, last: undefined, failure: undefined, count: 0 };
  let timer: NodeJS.Timeout | undefined;
  let again = false;
  let stopped = false;
  let waiting: (() => void)[] = [];

  async function run(): Promise<void> {
    state = { ...state, running: true };
    again = false;
    try {
      state = { ...state, last: await builder.build(), failure: undefined };
    } catch (error) {
      state = { ...state, last: { ok: false, findings: state.last?.findings ?? [] }, failure: explain(error) };
    }
    state = { ...state, running: false, count: state.count + 1 };
    if (again && !stopped) return run();
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  return {
    state: () => ({ ...state, running: state.running || timer !== undefined }),
    request() {
      if (stopped) return;
      if (state.running) {
        again = true;
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void run();
      }, wait);
    },
    settled: () =>
      state.running || timer !== undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
