// Builds after saves: one at a time, several saves in one build, and never a save forgotten.
import { expect, it } from "vitest";
import { type Outcome, rebuilder } from "../../src/desk/build/builder.ts";

const good: Outcome = { ok: true, findings: [] };

it("makes one build of several requests, and another for a save during the build", async () => {
  let running = 0;
  let most = 0;
  let count = 0;
  const builds = rebuilder(
    {
      async build() {
        running += 1;
        most = Math.max(most, running);
        count += 1;
        if (count === 1) builds.request();
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        return good;
      },
      beside: [],
    },
    5,
  );
  builds.request();
  builds.request();
  builds.request();
  expect(builds.state().running).toBe(true);
  await builds.settled();
  expect([count, most, builds.state().running, builds.state().last]).toEqual([2, 1, false, good]);
});

it("keeps the last findings and says so when a build breaks down, and builds again after that", async () => {
  const outcomes = [
    () => good,
    () => {
      throw Object.assign(new Error("vol"), { code: "ENOSPC" });
    },
    () => good,
  ];
  const builds = rebuilder({ build: async () => (outcomes.shift() ?? (() => good))(), beside: [] }, 1);
  builds.request();
  await builds.settled();
  builds.request();
  await builds.settled();
  expect([builds.state().last?.ok, builds.state().failure?.message]).toEqual([false, "De schijf is vol."]);
  builds.request();
  await builds.settled();
  expect([builds.state().last?.ok, builds.state().failure]).toEqual([true, undefined]);
});

it("what nobody waits for comes after, step by step, and a save in between goes before it", async () => {
  const order: string[] = [];
  const seen: boolean[] = [];
  const step = (name: string) => async () => {
    order.push(name);
    seen.push(builds.state().running);
    if (order.length === 2) builds.request();
    await new Promise((resolve) => setTimeout(resolve, 5));
    return good;
  };
  const builds = rebuilder({ build: step("registers"), beside: [step("openbaar"), step("medewerkers")] }, 1);
  builds.request();
  await builds.settled();
  expect(order).toEqual(["registers", "openbaar", "registers", "openbaar", "medewerkers"]);
  // Once the registers stand there, what is served is what was saved.
  expect(seen).toEqual([true, false, true, false, false]);
  expect(builds.state()).toMatchObject({ count: 2, running: false });
});

it("a narrower edition that breaks down is told, and the registers stay as they were built", async () => {
  const broken = async () => {
    throw Object.assign(new Error("vol"), { code: "ENOSPC" });
  };
  const builds = rebuilder({ build: async () => good, beside: [broken] }, 1);
  builds.request();
  await builds.settled();
  expect([builds.state().last, builds.state().failure?.message]).toEqual([good, "De schijf is vol."]);
});
