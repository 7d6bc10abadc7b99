import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// A test that replaces a module, the folder or the environment of its process does so for all in it: it has a process of its own.
const ownProcess = /\bvi\.mock\(|\bprocess\.chdir\(|\bprocess\.env(?:\.\w+)? = /;
const alone = globSync("test/**/*.test.ts").filter((file) => ownProcess.test(readFileSync(file, "utf8")));
const exclude = ["test/{site,desk,hosting}/**"];

export default defineConfig({
  test: {
    globals: false,
    // A busy machine is slow: no test depends on how fast it is, nor what is done before and after it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What a page shows is waited for with expect.poll: a click has its effect when the browser gets to it.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    // Tests with a browser or a build wait now and then: one more than there are cores keeps all of them busy.
    maxWorkers: Math.min(availableParallelism(), 8) + 1,
    // Reading the same modules for every file took a third of the time of the tests without a browser.
    isolate: false,
    setupFiles: "test/fixtures/after-each-file.ts",
    reporters: ["default", "./scripts/test/slowest.ts"],
    projects: [
      { extends: true, test: { name: "kern", include: ["test/**/*.test.ts"], exclude: [...exclude, ...alone] } },
      { extends: true, test: { name: "kern-apart", include: alone, exclude, isolate: true } },
      // The tests of the site share two builds of the real content.
      {
        extends: true,
        test: { name: "site", include: ["test/site/*.test.ts"], globalSetup: "test/site/built.ts" },
      },
      // The CMS in a real browser: `npm run test:desk`.
      { extends: true, test: { name: "desk", include: ["test/desk/*.test.ts"] } },
      // Real web servers, which `npm run test:hosting` finds or installs first.
      { extends: true, test: { name: "hosting", include: ["test/hosting/*.test.ts"], globalSetup: "test/site/built.ts" } },
    ],
  },
});
