import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globals: false,
    // A busy machine is slow: no test depends on how fast it is, nor what is done before and after it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What a page shows is waited for with expect.poll: a click has its effect when the browser gets to it.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    // Tests with a browser or a build wait half of their time: three at once keep two cores busy.
    maxWorkers: 3,
    reporters: ["default", "./scripts/test/slowest.ts"],
    projects: [
      { extends: true, test: { name: "kern", include: ["test/**/*.test.ts"], exclude: ["test/site/**", "test/hosting/**"] } },
      // The tests of the site share two builds of the real content.
      {
        extends: true,
        test: { name: "site", include: ["test/site/*.test.ts"], globalSetup: "test/site/built.ts", hookTimeout: 300_000 },
      },
      // Real web servers, which `npm run test:hosting` finds or installs first.
      { extends: true, test: { name: "hosting", include: ["test/hosting/*.test.ts"], globalSetup: "test/site/built.ts" } },
    ],
  },
});
