// The browser of the tests, and what axe finds in it.
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

export { browserPath, launchBrowser } from "../../scripts/test/browser.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

// A frame that is written by its page has no origin of its own to be allowed by.
const axeSource = `${readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8")};
axe.configure({ allowedOrigins: ["<unsafe_all_origins>"] })`;

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// What depends on colours and on the size of the screen.
const looks = [
  "color-contrast",
  "link-in-text-block",
  "target-size",
  "scrollable-region-focusable",
  "avoid-inline-spacing",
];

/** Gives axe to every page of a context as it comes: to send it to each anew is a fifth of the work of looking at a page. */
export const withAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript(axeSource);

/** What axe finds on a page as it stands, in its frames too, each with its place: by every rule, or by those on how it looks. */
export async function broken(page: Page, what: "all" | "looks" = "all"): Promise<readonly string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  }
  // Only what is wrong is worked out.
  const { violations } = await page.evaluate(
    (runOnly) => window.axe.run({ runOnly, resultTypes: ["violations"] }),
    what === "all" ? { type: "tag" as const, values: tags } : { type: "rule" as const, values: looks },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
