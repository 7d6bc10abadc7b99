// The pages of the desk that look back and repair: each by the first part of its address under /beheer/.
import { followUpPages } from "../case/follow-up-page.ts";
import type { StartAnswer } from "../start/start.ts";
import { betterTextPages } from "./better-texts.ts";
import { historyPages } from "./history.ts";
import { migratePages } from "./migrate.ts";
import type { RepairOptions } from "./page-parts.ts";
import { purgePages } from "./purge.ts";
import { removePages } from "./remove.ts";
import { retirePages } from "./retire.ts";
import { withdrawPages } from "./withdraw.ts";

type Pages = (parts: readonly string[], sent: URLSearchParams | undefined) => Promise<StartAnswer | undefined>;

export interface RepairPages {
  /** True for an address of these pages. */
  readonly has: (path: string) => boolean;
  /** The answer to an address under /beheer/; undefined when there is no such page. */
  readonly answer: (path: string, sent: URLSearchParams | undefined) => Promise<StartAnswer | undefined>;
}

/** The pages that look back and repair, over the save path of a desk. */
export function repairPages(options: RepairOptions): RepairPages {
  const pages: Readonly<Record<string, Pages>> = {
    geschiedenis: historyPages(options).answer,
    intrekken: withdrawPages(options),
    weghalen: removePages(options),
    opruimen: retirePages(options),
    wissen: purgePages(options),
    aanvulling: followUpPages(options),
    bijwerken: migratePages(options),
    "betere-teksten": betterTextPages(options),
  };
  const pagesAt = (path: string) => {
    const [first = "", ...rest] = path.split("/");
    return rest.length > 0 && Object.hasOwn(pages, first) ? { pages: pages[first], rest } : undefined;
  };
  return {
    has: (path) => pagesAt(path) !== undefined,
    async answer(path, sent) {
      const found = pagesAt(path);
      return found?.pages?.(found.rest, sent);
    },
  };
}
