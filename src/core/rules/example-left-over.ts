import { exampleName } from "../dossier/dossier.ts";
import { ownRule } from "../law/guidance.ts";
import { walk } from "../model/walk.ts";
import { registerOf } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

const remains = /voorbeeldzorg|voorbeeldstraat|voorbeeldstad|voorbeeldregio|^0000 AA$|^0{8}$|^000-000/i;

export const exampleLeftOver = dossierRule({
  id: "example-left-over",
  severity: "error",
  title: "Van het voorbeeld is niets achtergebleven.",
  why: "Een handboek met gegevens van een verzonnen organisatie klopt niet.",
  source: [ownRule("voorbeeld en werkelijkheid blijven gescheiden")],
  waits: "Het voorbeeld wordt veld voor veld vervangen: de eerste eigen naam zou anders alle andere weigeren.",
  example: {
    passes: `# organisation.yml
name: Stichting Klein`,
    fails: `# organisation.yml
name: Stichting Klein
exampleClock: 2026-11-16T09:00+01:00`,
  },
  check: (dossier) => {
    const { organisation } = dossier;
    if (organisation === undefined || organisation.name === exampleName) return [];
    return Object.values(dossier.entries).flatMap((entries) =>
      entries.flatMap((entry) => {
        const data = entry.data as Record<string, unknown>;
        if (data.example === "yes") {
          return [
            {
              entry,
              path: "example",
              message: "Deze regel hoort bij het voorbeeld.",
              remedy:
                "Verwijder het bestand, of maak de regel van uzelf en haal daarna het veld `example` weg. Een handboek zonder het voorbeeld begint u met `npm start`.",
            },
          ];
        }
        if (entry.register !== "organisation") return [];
        const clock =
          data.exampleClock === undefined
            ? []
            : [
                {
                  entry,
                  path: "exampleClock",
                  message: "De klok van het voorbeeld staat er nog; daardoor zouden termijnen stilstaan.",
                  remedy: "Haal `exampleClock` weg.",
                },
              ];
        const values = walk(registerOf("organisation")?.fields ?? {}, data).flatMap(({ field, path, value }) =>
          typeof value === "string" && remains.test(value)
            ? [
                {
                  entry,
                  path,
                  message: `Bij "${field.label}" staat nog een gegeven van het voorbeeld.`,
                  remedy: "Vul het gegeven van uw eigen organisatie in.",
                },
              ]
            : [],
        );
        return [...clock, ...values];
      }),
    );
  },
});
