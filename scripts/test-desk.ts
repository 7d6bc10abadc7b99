// npm run test:desk: the CMS in a real browser, at the desk of a privacy officer. It takes as long as all other tests together:
// `npm test` takes one record of every kind through a form, this the rest.
import { browserPath } from "./test/browser.ts";
import { vitest } from "./test/vitest.ts";

process.env.CHROMIUM_PATH = await browserPath();
process.exit(vitest(["desk"], ...process.argv.slice(2)));
