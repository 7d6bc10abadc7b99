// The ten test files that took longest, after a run: where to look when the tests become slow.
import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;

/** All that a file took: loading, what is done before and after its tests, and the tests. */
function timeOf(module: TestModule): number {
  const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } = module.diagnostic();
  return collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration;
}

export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length < 20) return;
    const slowest = modules.toSorted((one, other) => timeOf(other) - timeOf(one)).slice(0, 10);
    process.stdout.write("\nDe tien traagste testbestanden:\n");
    for (const module of slowest)
      process.stdout.write(`${seconds(timeOf(module))}  ${relative(process.cwd(), module.moduleId)}\n`);
  }
}
