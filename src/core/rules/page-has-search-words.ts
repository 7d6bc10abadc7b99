import { ownRule } from "../law/guidance.ts";
import { handbook } from "../registers/index.ts";
import { headingsOf } from "../text/headings.ts";
import { recordRule } from "./rule.ts";

// What an employee looks up in a hurry, or with a client beside them.
const soughtInHaste: ReadonlySet<string> = new Set(["emergency", "requests", "conduct"]);

export const pageHasSearchWords = recordRule({
  id: "page-has-search-words",
  severity: "warning",
  title: "Een pagina voor medewerkers heeft zoekwoorden, bij koppen die op de pagina staan.",
  why: "Mensen typen hun eigen woorden: whatsapp, gehackt, moeder. Staan die nergens, dan vinden zij de pagina niet als het moet.",
  source: [ownRule("medewerkers vinden wat zij zoeken in hun eigen woorden")],
  example: {
    passes: "chapter: conduct\nsearchWords:\n  - words: [appen, groepsapp]",
    fails: "chapter: conduct",
  },
  register: handbook,
  check: (entry) => {
    const { searchWords = [], audience, chapter } = entry.data;
    if (searchWords.length === 0) {
      return audience === "staff" && soughtInHaste.has(chapter)
        ? [
            {
              path: "searchWords",
              message: "Deze pagina heeft geen zoekwoorden.",
              remedy:
                "Schrijf op met welke gewone woorden een collega deze pagina zou zoeken, ook spreektaal en afkortingen.",
            },
          ]
        : [];
    }
    const headings = new Set(headingsOf(entry.body).map(({ text }) => text));
    return searchWords.flatMap(({ section }, index) =>
      section === undefined || headings.has(section)
        ? []
        : [
            {
              path: `searchWords.${index}.section`,
              message: "Deze kop staat niet op de pagina.",
              remedy: "Neem de kop over zoals hij op de pagina staat; dan leidt het zoeken naar dat stuk.",
            },
          ],
    );
  },
});
