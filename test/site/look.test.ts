// The organisation's own look in what is built: its colours on every page, its logo above every page and on every sheet.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { pagesIn } from "./folder.ts";

const built = inject("built");

test.each([
  ["root", ""],
  ["based", "/privacy"],
] as const)("%s: colours and logo stand in each edition and on each of its pages", (which, base) => {
  for (const edition of ["openbaar", "medewerkers", "registers"]) {
    const folder = join(built[which], edition);
    expect(readFileSync(join(folder, "uiterlijk.css"), "utf8")).toBe(
      ":root:root{--accent:light-dark(#0b5c74,#7cc7dd);--on-accent:light-dark(#ffffff,#000000)}\n",
    );
    expect(readFileSync(join(folder, "logo.svg"), "utf8")).toBe(readFileSync("content/logo.svg", "utf8"));
    const pages = pagesIn(folder);
    const lacking = pages.filter(
      ({ html }) =>
        !html.includes(`href="${base}/uiterlijk.css"`) ||
        !html.includes(`<img class="logo" src="${base}/logo.svg" alt="">`),
    );
    expect([edition, lacking.map(({ path }) => path)]).toEqual([edition, []]);
    // On paper the head of the page goes: the sheet has its own.
    const heads = pages.flatMap(({ html }) => /<div class="sheet-head"[^>]*>[\s\S]*?<\/div>/.exec(html)?.[0] ?? []);
    expect([edition, heads.length > 0, heads.filter((head) => !head.includes('class="logo"'))]).toEqual([
      edition,
      true,
      [],
    ]);
  }
});
