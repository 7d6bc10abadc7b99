// What looks like a person's name in a case text: a question, because names and ordinary words overlap.
import { gdpr } from "../law/gdpr.ts";
import { registerOf, registers } from "../registers/index.ts";
import { dossierRule } from "../rule.ts";
import { walk } from "../walk.ts";

const title = /\b(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer)\s+(?:(?:van|de|der|den|ten|ter|el)\s+)*\p{Lu}\p{Ll}+/u;
const initials = /\b(?:\p{Lu}\.){1,4}\s?(?:(?:van|de|der|den|ten|ter)\s+)*\p{Lu}\p{Ll}{2,}/u;
const kinds = new Set(["text", "paragraph", "texts"]);

export const likelyName = dossierRule({
  id: "likely-name",
  severity: "warning",
  title: "In de tekst van een zaak staat geen naam van een persoon.",
  why: "Een rol zegt genoeg; een naam maakt het register gevoeliger dan nodig.",
  source: [gdpr(5, 1, "c")],
  check: (dossier) =>
    registers
      .filter((register) => register.cases)
      .flatMap((register) =>
        (dossier.entries[register.id] ?? []).flatMap((entry) => {
          const texts = [...walk(registerOf(entry.register)?.fields ?? {}, entry.data)]
            .filter(({ field }) => kinds.has(field.kind))
            .map(({ path, value }) => ({ path, text: String(value) }));
          return [...texts, { path: "", text: entry.body }]
            .filter(({ text }) => title.test(text) || initials.test(text))
            .map(({ path }) => ({
              entry,
              path,
              message: "Hier staat iets dat lijkt op de naam van een persoon.",
              remedy: "Is het een naam? Schrijf dan de rol of de groep. Is het geen naam, dan mag het zo blijven.",
            }));
        }),
      ),
});
