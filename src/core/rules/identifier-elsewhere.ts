// Outside the case registers business data is in its place; a number that only one person has is not.
import { identifiersOf, neverBusiness } from "../dossier/case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import { everyRecordRule } from "./rule.ts";

export const identifierElsewhere = everyRecordRule({
  id: "identifier-elsewhere",
  severity: "warning",
  title: "Ook in het handboek en in de andere registers staat geen BSN, geboortedatum of nummer van een persoon.",
  why: "Een handboek beschrijft hoe wij werken; van wie een gegeven is, hoort daar niet bij.",
  source: [gdpr(5, 1, "c")],
  example: {
    passes: "Noem in een e-mail nooit het BSN van een cliënt.",
    fails: "Noem in een e-mail nooit een BSN, zoals 111222333.",
  },
  check: (entry, dossier, register) =>
    register.identifiers !== undefined
      ? []
      : identifiersOf(entry, dossier, register)
          .filter(({ kind }) => neverBusiness.has(kind))
          .map(({ kind, path }) => ({
            path,
            message: `Hier staat iets dat lijkt op een ${kind}.`,
            remedy: "Is het van een persoon? Schrijf dan alleen wat voor gegeven het is, zonder het nummer of de dag.",
          })),
});
