// The attack of `npm run attack`, as far as a few seconds go: the door, and that it says no to a part that is not there.
import { expect, it, vi } from "vitest";
import { momentsIn, randomFrom } from "../../scripts/attack/attack.ts";
import { attackCommand } from "../../scripts/attack/command.ts";
import { performed } from "../fixtures/performed.ts";
import { run } from "../site/command.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

it("walks every address of the desk, and prints its seed and its figures", async () => {
  const { code, stdout, stderr } = await run("attack", ["--quick", "--only", "deur", "--seed", "7"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("herhaal met npm run attack -- --seed 7");
  expect(stdout.match(/^gehouden {2}Deur: /gm)).toHaveLength(5);
  expect(stdout).toContain("Alles hield.");
});

it.each([
  ["--only", "zomaar"],
  ["--seed", "x"],
  ["--seed", "1.5"],
])("refuses %s %s in words", async (...args) => {
  const { code, stderr } = await performed(attackCommand, args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^[A-Z].*\.\n[A-Z].*\.\n$/)]);
});

it("has the same row of numbers for the same seed", () => {
  const row = (seed: number) => [1, 2, 3, 4].map(randomFrom(seed));
  expect(row(7)).toEqual(row(7));
  expect(row(7)).not.toEqual(row(8));
  expect(row(7).every((each) => each >= 0 && each < 1)).toBe(true);
});

it("kills at moments spread over the whole of what it kills, the same for the same seed", () => {
  // A save of 100 ms in four parts of 25 ms, each a twentieth longer: the last may fall right after it.
  const moments = momentsIn(100, 4, randomFrom(7));
  expect(moments).toEqual(momentsIn(100, 4, randomFrom(7)));
  for (const [part, moment] of moments.entries()) {
    expect(moment).toBeGreaterThanOrEqual(part * 26.25);
    expect(moment).toBeLessThan((part + 1) * 26.25);
  }
  expect(momentsIn(100, 4, () => 0)).toEqual([0, 26.25, 52.5, 78.75]);
});
