import { gdpr } from "../law/gdpr.ts";
import { privacyStatements } from "../registers/index.ts";
import { textOf, versionId, versionName } from "../statement/versions.ts";
import { statementGroups } from "../vocabulary/people.ts";
import { recordRule } from "./rule.ts";

export const statementVersionAgrees = recordRule({
  id: "statement-version-agrees",
  severity: "error",
  title: "Een versie van een privacyverklaring heeft haar tekst, en heet naar groep en nummer.",
  why: "Wie naar een oude versie zoekt, moet haar op haar vaste adres kunnen lezen.",
  source: [gdpr(5, 2), gdpr(12, 1)],
  example: {
    passes: `group: clients
version: 1`,
    fails: `group: clients
version: 2`,
  },
  register: privacyStatements,
  check: ({ id, data, body }) => {
    const group = statementGroups.find(({ value }) => value === data.group);
    if (group === undefined) return [];
    const expected = versionId(group, data.version);
    const name = versionName(group, data.version);
    return [
      // Of a wrong number the name is wrong as well: that is said once.
      ...(id !== expected || data.name === name
        ? []
        : [
            {
              path: "name",
              message: "De naam past niet bij de groep en het versienummer.",
              remedy: `Noem deze versie "${name}", of herstel groep of nummer.`,
            },
          ]),
      ...(id === expected
        ? []
        : [
            {
              path: "version",
              message: "De naam van dit bestand past niet bij de groep en het versienummer.",
              remedy: `Noem het bestand ${expected}.md, of herstel groep of nummer.`,
            },
          ]),
      ...(textOf({ body }) === ""
        ? [
            {
              path: "",
              message: "Deze versie heeft geen tekst.",
              remedy: `Zet de vastgestelde tekst onder de velden. Is dit een nieuwe versie? \`npm run approve-statement -- ${group.slug}\` vult de tekst in.`,
            },
          ]
        : []),
    ];
  },
});
