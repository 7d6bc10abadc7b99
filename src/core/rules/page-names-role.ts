import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { passagesOf } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

// Functions that privacy documents name; what the people in such a function are called elsewhere does not matter here.
const usual =
  /(?<![\p{L}-])(?:privacy[ -]?(?:officer|coördinator|medewerker|functionaris|contactpersoon|beheerder)|security[ -]officer|informatiebeveiliger|CISO|aandachtsfunctionaris|klachtenfunctionaris|vertrouwenspersoon|cliëntvertrouwenspersoon|kwaliteits(?:medewerker|manager|functionaris|coördinator)|(?:operationeel|locatie|regio|team|cluster|zorg|afdelings|hr)[ -]?manager|manager (?:zorg|bedrijfsvoering)|teamleider|teamcoördinator|zorgcoördinator|afdelingshoofd|directeur-bestuurder|directeur|bestuurssecretaris|raad van bestuur|ict-(?:coördinator|beheerder)|(?:systeem|applicatie|functioneel)[ -]?beheerder|(?:hr|personeels)-?(?:medewerker|functionaris|adviseur)|preventiemedewerker|gedragswetenschapper|gedragsdeskundige|orthopedagoog)(?![\p{L}-])/giu;

const plain = (words: string) => words.toLowerCase().replace(/[ -]+/gu, " ");

export const pageNamesRole = recordRule({
  id: "page-names-role",
  severity: "warning",
  title: "Een pagina noemt alleen rollen die bij de organisatie staan.",
  why: "Een functie die er niet is, neemt geen telefoon op.",
  source: [gdpr(24, 1)],
  example: {
    passes: 'Vraag het aan de <RoleOf field="privacyOfficerRole" />.',
    fails: "Vraag het aan de security officer.",
  },
  register: handbook,
  check: (entry, dossier) => {
    if (dossier.organisation === undefined) return [];
    const { roles, complaints } = dossier.organisation;
    const known = plain([...roles.flatMap(({ id, name }) => [id, name]), complaints?.officer ?? ""].join("\n"));
    const seen = new Set<string>();
    return passagesOf(entry).flatMap(({ text, pathOf }) =>
      [...text.matchAll(usual)].flatMap(({ index, 0: words }) => {
        const role = plain(words);
        if (known.includes(role) || seen.has(role)) return [];
        seen.add(role);
        return [
          {
            path: pathOf(index),
            message: `De rol "${words}" staat niet bij de organisatie.`,
            remedy:
              "Is het een rol van u? Voeg haar toe bij de organisatie en gebruik hier de bouwsteen Role. Heet zij bij u anders? Noem haar zo.",
          },
        ];
      }),
    );
  },
});
