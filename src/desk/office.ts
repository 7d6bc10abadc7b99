// The pages on which an officer begins and finds her way: what to do, lists, what changed, search. They only read; what is done
// is done on a form.
import { calendarFeed } from "../core/derive/calendar.ts";
import { guidePath } from "../core/derive/guide.ts";
import { type Dossier, hasRole } from "../core/dossier/dossier.ts";
import { fieldsSlug } from "../core/model/register.ts";
import { registerOf } from "../core/registers/index.ts";
import { roleOfTerm } from "../core/today/today.ts";
import type { Verdict } from "../node/command/verdict.ts";
import { workPage } from "./frame.ts";
import { listPage, listsPage } from "./list/list-page.ts";
import { searchPage } from "./list/search-page.ts";
import { betterTexts } from "./repair/better-texts.ts";
import type { Verdicts } from "./save/verdicts.ts";
import { changesPage } from "./today/changes-page.ts";
import { type Feed, roleName, todayPage } from "./today/today-page.ts";

export interface OfficeQuestion {
  /** Under /beheer/. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Role that this browser remembers. */
  readonly role: string | undefined;
  readonly feed: Feed;
}

/** A page, or the address at which it goes on. */
export type OfficeAnswer =
  | {
      readonly page: string;
      /** Role that this browser is to remember; empty for none. */
      readonly remember?: string;
    }
  | { readonly location: string };

export interface Office {
  /** The page at an address; undefined when it is none of these. */
  readonly answer: (question: OfficeQuestion) => Promise<OfficeAnswer | undefined>;
  /** The calendar feed of one role; undefined when there is no such role. */
  readonly calendar: (role: string) => Promise<string | undefined>;
}

const rooms = /^(vandaag|lijst|wijzigingen|zoeken|uitleg)\//;
const ofRegister: ReadonlySet<string> = new Set(["lijst", "uitleg"]);

/** True for an address of these pages. */
export const isOffice = (path: string): boolean => rooms.test(path);

const known = ({ dossier }: Verdict, role: string | undefined): string | undefined =>
  role !== undefined && dossier.organisation !== undefined && hasRole(dossier.organisation, role) ? role : undefined;

/** On to what the handbook says of a register. An organisation may have taken that page away: the fields are always explained. */
function explained(dossier: Dossier, id: string): OfficeAnswer | undefined {
  const register = registerOf(id);
  if (register === undefined && id !== "") return undefined;
  const location = guidePath(dossier, register);
  if (location !== undefined) return { location };
  const fields = register === undefined ? `/${fieldsSlug}/` : `/${fieldsSlug}/${register.slug}/`;
  return {
    page: workPage(
      "Uitleg",
      `<h1>Uitleg</h1><p>Uw handboek heeft geen pagina over het bijhouden van de registers.</p><p><a href="${fields}">Wat elk veld betekent</a> staat er wel.</p>`,
      { about: id },
    ),
  };
}

/** What back-ups there are, in words, and what is wrong with that. */
export interface BackupWords {
  readonly words: () => Promise<string>;
  readonly warning: () => Promise<string | undefined>;
}

/** These pages on a content folder. */
export function officeOf(content: string, verdicts: Verdicts, backups: BackupWords): Office {
  return {
    async answer({ path, query, role, feed }) {
      const [first, second = "", ...rest] = path.split("/");
      if (rest.length > 1 || (!ofRegister.has(first ?? "") && second !== "")) return undefined;
      const verdict = await verdicts.now();
      const asked = (name: string) => query.get(name) ?? undefined;
      if (first === "vandaag") {
        const given = asked(roleName);
        const mine = known(verdict, given ?? role);
        return {
          page: todayPage(verdict, mine, {
            feed,
            backup: await backups.words(),
            warning: await backups.warning(),
            better: (await betterTexts(verdict.dossier)).length,
          }),
          ...(given !== undefined && { remember: mine ?? "" }),
        };
      }
      if (first === "wijzigingen") return { page: await changesPage(content, verdict.dossier, verdict.now, asked) };
      if (first === "zoeken") return { page: searchPage(verdict.dossier, asked("q") ?? "") };
      if (first === "uitleg") return explained(verdict.dossier, second);
      if (second === "") return { page: listsPage(verdict) };
      const register = registerOf(second);
      return register === undefined || register.shape === "single"
        ? undefined
        : { page: listPage(register, verdict, asked) };
    },
    async calendar(role) {
      const verdict = await verdicts.now();
      const { dossier, due, now } = verdict;
      if (known(verdict, role) === undefined) return undefined;
      return calendarFeed(
        due.filter((each) => roleOfTerm(each, dossier) === role),
        now,
      );
    },
  };
}
