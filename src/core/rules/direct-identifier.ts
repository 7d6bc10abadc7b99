// Promise 7: case texts name no person. The finding says what it looked like, never the text itself.
import { gdpr } from "../law/gdpr.ts";
import { registerOf, registers } from "../registers/index.ts";
import { dossierRule } from "../rule.ts";
import { isBsn, lookalikes } from "../text/identifiers.ts";
import { walk } from "../walk.ts";

const textKinds = new Set(["text", "paragraph", "texts"]);

export const directIdentifier = dossierRule({
  id: "direct-identifier",
  severity: "error",
  title: "In de tekst van een zaak staat geen BSN, e-mailadres, telefoonnummer of geboortedatum.",
  why: "Het register noemt rollen en groepen. Wie het leest, hoeft niet te weten wie het was.",
  source: [gdpr(5, 1, "c"), gdpr(25, 1)],
  check: (dossier) =>
    registers
      .filter((register) => register.cases)
      .flatMap((register) =>
        (dossier.entries[register.id] ?? []).flatMap((entry) => {
          const texts = walk(registerOf(entry.register)?.fields ?? {}, entry.data)
            .filter(({ field }) => textKinds.has(field.kind))
            .flatMap(({ path, value }) =>
              Array.isArray(value)
                ? value.map((each, index) => ({ path: `${path}.${index}`, text: String(each) }))
                : [{ path, text: String(value) }],
            );
          return [...texts, { path: "", text: entry.body }].flatMap(({ path, text }) =>
            lookalikes(text)
              .filter(({ kind, value }) => kind !== "BSN" || isBsn(value))
              .map(({ kind }) => ({
                entry,
                path,
                message: `Hier staat iets dat lijkt op een ${kind}.`,
                remedy:
                  "Schrijf in plaats daarvan de rol of de groep, en bewaar het gegeven zelf bij het bewijs. Is het geen persoonsgegeven? Schrijf het dan in woorden.",
              })),
          );
        }),
      ),
});
