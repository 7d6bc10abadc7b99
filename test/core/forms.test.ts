// Forms and letters: they ask in the words of the registers, say what the law wants a letter to say, and show nothing to who may not see it.
import { describe, expect, test } from "vitest";
import { type Facts, formHtml } from "../../src/core/derive/form-html.ts";
import {
  asksForBreachLetters,
  asksForLetters,
  type Breach,
  breachFactsOf,
  breachLettersFor,
  caseLetters,
  factsOf,
  lettersFor,
  lettersOf,
  missingFor,
  type Request,
  workingOfLetter,
} from "../../src/core/derive/letter-facts.ts";
import { editions, forEdition } from "../../src/core/dossier/audience.ts";
import { entriesOf, entryOf } from "../../src/core/dossier/dossier.ts";
import { pageExists } from "../../src/core/edition/addresses.ts";
import { type Form, form, questionsOf } from "../../src/core/forms/form.ts";
import { asking, endOf, line, our, own, term, whoIs } from "../../src/core/forms/form-parts.ts";
import { formOf, forms } from "../../src/core/forms/index.ts";
import { gdpr } from "../../src/core/law/gdpr.ts";
import { type Audience, choices, text } from "../../src/core/model/field.ts";
import { register } from "../../src/core/model/register.ts";
import { dataSubjectRequests, personalDataBreaches } from "../../src/core/registers/index.ts";
import { escapeHtml } from "../../src/core/text/html.ts";
import { vocabulary } from "../../src/core/vocabulary/vocabulary.ts";
import { smallDossier, swap } from "../fixtures/small.ts";
import { findingsIn } from "../rules/on-page.ts";

const small = smallDossier();

function htmlOf(of: Form, edition: Audience = "registers", dossier = small, facts?: Facts): string {
  const held = forEdition(dossier, edition);
  return formHtml(
    of,
    edition,
    { dossier: held, href: (path) => (pageExists(path, held, edition) ? path : undefined) },
    facts,
  );
}
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
const called = (id: string): Form =>
  formOf(id) ??
  (() => {
    throw new Error(`No form ${id}`);
  })();

const everyForm = forms.map((each) => [each.id, each] as const);
const breach = asking(personalDataBreaches);
const declared = (parts: Form["parts"]): Form => ({ ...called("melding-datalek"), id: "proef", parts });

describe("a form is declared", () => {
  test("with fields that are there: a typing error fails at once", () => {
    expect(() => breach.ask("nature.aspect" as "nature.aspects")).toThrow("nature.aspect");
    // @ts-expect-error: the compiler knows the first part of the path.
    expect(() => breach.ask("titel")).toThrow("titel");
    expect(() => breach.ask("nature")).toThrow("nature");
    expect(() => breach.group("when", ["summary"])).toThrow("when");
    expect(() => breach.group("whenever", ["awareAt"])).toThrow("whenever");
    expect(() => breach.rows("nature", ["aspects"], 2)).toThrow("no rows");
    expect(() => breach.rows("measures", ["measur"], 2)).toThrow("measures.measur");
  });

  test("with terms, roles and facts of the organisation that are there", () => {
    expect(() => term("notify-authorities")).toThrow("notify-authorities");
    expect(() => endOf("answer-requests", "due")).toThrow("answer-requests");
    expect(() => our("contact.fax")).toThrow("contact.fax");
    expect(() => whoIs("name")).toThrow("name");
  });

  test("and says of what no register holds where it stays", () => {
    const parts = [{ title: "Wie", content: [own("Naam")] }];
    expect(() => form(declared(parts))).toThrow("where it stays");
    expect(form(declared([{ title: "Wie", stays: "folder" as const, content: [own("Naam")] }])).id).toBe("proef");
    for (const { id, letter, parts: all } of forms.filter((each) => !each.letter))
      for (const part of all)
        if (part.stays !== undefined)
          expect(wordsOf(htmlOf({ ...called(id), parts: [part] })), id + letter).toMatch(
            /komt niet in (het|een) register/,
          );
  });
});

describe("what a form asks", () => {
  test("the report begins with all that a record cannot do without", () => {
    const [, first] = called("melding-datalek").parts;
    const asked = (first?.content ?? []).flatMap((each) => (each.type === "question" ? [each.asked?.path] : []));
    expect(asked).toEqual(["title", "signalledAt", "reportedBy", "dataInBrief", "ongoing"]);
  });

  test.each(everyForm)("%s has every value of its lists, in their order and words", (_, of) => {
    const html = htmlOf(of);
    for (const { asked, options, label } of questionsOf(of)) {
      if (asked?.field.vocabulary === undefined || options === undefined) continue;
      const from = html.indexOf(`<legend>${escapeHtml(label)}</legend>`);
      expect(from, label).toBeGreaterThan(-1);
      const shown = html.slice(from, html.indexOf("</fieldset>", from));
      const labels = [...shown.matchAll(/<span>([^<]*)/g)].map(([, words = ""]) => words.trim());
      expect(labels, label).toEqual(options.map((each) => escapeHtml(each.label)));
      if (label === asked.field.label) expect(options).toEqual(asked.field.vocabulary.terms);
    }
  });

  test("a value that is added to a list, and a field that becomes required, stand on the form", () => {
    const grow = (values: readonly string[], required: boolean) =>
      register({
        ...dataSubjectRequests,
        fields: {
          title: text({ label: "Kleur in één regel", group: "request", required: true }),
          colours: choices(
            vocabulary(
              "colour",
              values.map((value) => ({ value, label: `kleur ${value}` })),
            ),
            {
              label: "Welke kleuren",
              group: "request",
              ...(required ? { required } : {}),
            },
          ),
        },
        nameField: "title",
        columns: ["title"],
        stages: [],
        steps: [],
        yearField: "title",
      });
    const shown = (values: readonly string[], required: boolean) =>
      htmlOf(declared([{ content: asking(grow(values, required)).required() }]));
    expect(shown(["rood"], false)).not.toContain("kleur rood");
    expect(shown(["rood"], true)).not.toContain("kleur blauw");
    expect(shown(["rood", "blauw"], true)).toMatch(/kleur rood.*kleur blauw/s);
  });

  test("who is asked for a role reads which there are, on a screen", () => {
    const html = htmlOf(called("intake-datalek"));
    expect(html).toContain(
      '<details class="screen"><summary>Onze rollen</summary>bestuurder, privacyfunctionaris, teamleider</details>',
    );
    expect(htmlOf(called("weigering"))).not.toContain("Onze rollen");
  });

  test("departments are those of the organisation", () => {
    const parts = "parts:\n  - name: Team Zee\n  - name: Team <Bos>\n";
    const html = htmlOf(
      called("melding-datalek"),
      "staff",
      smallDossier({ "organisation.yml": swap("contact:\n", `${parts}contact:\n`) }),
    );
    expect(html).toMatch(/type="checkbox"[^>]*> <span>Team Zee<\/span>/);
    expect(html).toContain("Team &lt;Bos&gt;");
    // Without departments there is a line to write on.
    expect(htmlOf(called("melding-datalek"))).toMatch(/Onderdeel of afdeling<\/label>.*?<textarea class="one"/s);
  });

  test.each(everyForm)("%s: every control has a name, nothing is sent or kept", (_, of) => {
    const html = htmlOf(of);
    expect(html).not.toMatch(/<form|<button|type="(?:submit|password|file|hidden)"|undefined|\[object/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const controls = html.match(/<(?:input|textarea)\b[^>]*>/g) ?? [];
    for (const control of controls) {
      expect(control).toMatch(/autocomplete="(off|name|tel|email)"/);
      const id = / id="([^"]+)"/.exec(control)?.[1];
      const named = /aria-label="[^"]+"/.test(control) || /type="(?:radio|checkbox)"/.test(control);
      expect(named || html.includes(`<label for="${id}">`), control).toBe(true);
      const hint = /aria-describedby="([^"]+)"/.exec(control)?.[1];
      if (hint !== undefined) expect(ids).toContain(hint);
    }
    // Words for us are not printed: nothing can be filled in there.
    for (const [words] of html.matchAll(/<p class="aside">.*?<\/p>/gs)) expect(words).not.toMatch(/<input|<textarea/);
  });
});

describe("who sees what", () => {
  test("one form is for everyone, the others are for us", () => {
    const has = (edition: Audience) =>
      forms
        .filter(({ id }) => pageExists(`/formulieren/${id}/`, forEdition(small, edition), edition))
        .map(({ id }) => id);
    expect(has("public")).toEqual(["uitoefening-rechten"]);
    expect(has("staff")).toEqual(forms.map(({ id }) => id));
    expect(has("registers")).toEqual(forms.map(({ id }) => id));
    for (const { audience } of editions) {
      const held = forEdition(small, audience);
      expect(pageExists("/formulieren/", held, audience)).toBe(true);
      expect(pageExists("/formulieren/bestaat-niet/", held, audience)).toBe(false);
      expect(pageExists("/formulieren/weigering", held, audience)).toBe(false);
    }
  });

  test("the form for everyone shows nothing of what we fill in, and no number for emergencies", () => {
    const asked = (edition: Audience) => wordsOf(htmlOf(called("uitoefening-rechten"), edition));
    const ours = [
      "Binnengekomen",
      "Hoe is nagegaan wie het is",
      "Wie nam het aan (rol)",
      "Is het kind of de jongere gehoord",
    ];
    for (const words of ours) {
      expect(asked("public")).not.toContain(words);
      expect(asked("staff")).toContain(words);
    }
    for (const words of ["bestuurder", "teamleider", "010-000 00 11"]) expect(asked("public")).not.toContain(words);
    expect(asked("public")).toContain("privacy@klein.example");
  });
});

// What a form says itself: without the words of fields, and with a building block in every place that is filled in.
const typed = ({ forWhom, summary, parts }: Form): string =>
  [
    forWhom,
    summary,
    ...parts.flatMap(({ title, content }) => [
      ...(title === undefined ? [] : [title]),
      ...content.flatMap((each) => {
        if (each.type === "line") return [each.words.join('<Organisation field="name" />')];
        const asked = each.type === "rows" ? each.questions : [each];
        return asked
          .filter((question) => question.label !== question.asked?.field.label)
          .flatMap((question) => [question.label, question.hint ?? ""]);
      }),
    ]),
  ]
    .filter((each) => each !== "")
    .join("\n\n");

describe("what the law wants", () => {
  const said = (id: string) => wordsOf(htmlOf(called(id)));

  test("saying it is enough: no form is asked for, and no copy of a proof of identity", () => {
    const words = said("uitoefening-rechten");
    expect(words).toContain("Dit formulier hoeft niet.");
    expect(words).toContain("Stuur geen kopie van een identiteitsbewijs.");
    expect(words).toContain("binnen één maand na ontvangst");
    expect(said("ontvangstbevestiging")).toContain("Stuur ons geen kopie van een identiteitsbewijs.");
  });

  test("an extension says why, until when, and within the first month (art. 12(3))", () => {
    const html = htmlOf(called("verlenging"));
    expect(wordsOf(html)).toMatch(/binnen één maand na ontvangst, met de reden/);
    expect(html).toMatch(/Waarom meer tijd nodig is<\/label>.*?<textarea/s);
    expect(html).toMatch(/U krijgt het uiterlijk op <span class="blank"><textarea[^>]*aria-label="uiterste dag"/);
    expect(wordsOf(html)).toMatch(/Autoriteit Persoonsgegevens/);
  });

  test("a refusal gives its reasons, the AP and the court (art. 12(4))", () => {
    const words = said("weigering");
    expect(words).toMatch(/Waarom wij dit niet doen/);
    expect(words).toMatch(/Autoriteit Persoonsgegevens \(AP\).*art\. 77 AVG/);
    expect(words).toMatch(/bemiddelen.*art\. 36 UAVG.*rechtbank.*zes weken.*art\. 79 AVG.*art\. 35 lid 2 UAVG \)/);
    expect(htmlOf(called("weigering"))).toMatch(/Uitleg<\/label>.*?<textarea/s);
    // Only what is a refusal can be ticked.
    expect(words).toContain("nee (geweigerd)");
    expect(words).not.toContain("ja (ingewilligd)");
  });

  // Art. 7.3.11 Jeugdwet: from 12 the youth who can judge it; in practice until 16 with the parents; under 12 the parents.
  test("who signs for sharing depends on age, and there is a line for each who must", () => {
    const html = htmlOf(called("toestemming-delen"));
    const words = wordsOf(html);
    expect(words).toContain("12 tot en met 15: de jongere én alle ouders met gezag, of de voogd, samen");
    expect(words).toContain("16 en 17: de jongere zelf");
    expect(words).toContain("Hebben twee ouders gezag, dan tekenen allebei.");
    expect(html.match(/class="sign"/g)).toHaveLength(3);
    // One signature of "a parent" is what stood here before.
    expect(words).not.toContain("ouder met gezag of voogd,");
    expect(words).not.toMatch(/(?<!de )ouder met gezag of voogd(?! )/);
  });

  test("a request for a child is asked its age and who has authority", () => {
    const words = said("uitoefening-rechten");
    expect(words).toMatch(/Hoe oud is die persoon\? jonger dan 12 12 tot en met 15 16 of 17 18 of ouder/);
    expect(words).toContain("wie hebben er gezag?");
    expect(words).toContain("Bij een kind moet iedereen het eens zijn.");
    expect(words).toContain("12 tot en met 15: de jongere én alle ouders met gezag, of de voogd, samen.");
  });

  test("a letter says how to reach whom it names", () => {
    const complaints =
      "complaints:\n  officer: de klachtenfunctionaris\n  officerPhone: 010-000 00 15\n  officerAddress: Plein 2, Dorp\n";
    const known = smallDossier({ "organisation.yml": swap("contact:\n", `${complaints}contact:\n`) });
    expect(wordsOf(htmlOf(called("weigering"), "registers", known)).replace(/ (?=[,.])/g, "")).toContain(
      "Dien een klacht in bij de klachtenfunctionaris, telefoon 010-000 00 15, Plein 2, Dorp.",
    );
  });

  test.each(everyForm)("%s prints no word in the place of an answer, and no doubt about law", (_, of) => {
    const html = htmlOf(of);
    expect(html).not.toMatch(/placeholder="(?! ")/);
    // The name of an empty place is for the screen only.
    const printed = wordsOf(html.replace(/<small class="screen"[^>]*>[^<]*<\/small>/g, ""));
    expect(printed).not.toMatch(/Beste Aanhef|Op Binnengekomen|te bevestigen/);
    const blanks = html.match(/<span class="blank">/g)?.length ?? 0;
    expect(html.match(/<small class="screen" aria-hidden="true">/g)?.length ?? 0).toBe(blanks);
  });

  test("an acknowledgement names the day to work to and the last day", () => {
    const html = htmlOf(called("ontvangstbevestiging"));
    expect(html).toMatch(/aria-label="streefdatum".*aria-label="uiterste dag"/s);
    expect(wordsOf(html)).toContain("binnen één maand na ontvangst");
  });

  test.each(["toestemming-delen", "toestemming-beeld-nieuwsbrief"])("%s can be refused and taken back", (id) => {
    const words = said(id);
    expect(words).toMatch(/nee zeggen/i);
    expect(words).toMatch(/heeft (dat )?geen gevolg voor uw zorg/);
    expect(words).toMatch(/intrekken|Stoppen kan altijd/);
    expect(words).toMatch(/Zeggen is genoeg|vertel het een medewerker/);
    // Nothing is ticked beforehand.
    expect(htmlOf(called(id))).not.toMatch(/\schecked/);
  });

  test("the two kinds of consent are kept apart", () => {
    expect(said("toestemming-delen")).toContain("Dit is geen toestemming (AVG).");
    expect(said("toestemming-beeld-nieuwsbrief")).toContain("Niet voor zorg, het dossier of delen met een ander");
    const bare = /toestemming(?!en \(AVG\)| \(AVG\)| om te delen| om het beroepsgeheim)/giu;
    expect("Geef ons toestemming.".match(bare)).toHaveLength(1);
    expect(
      forms.flatMap(
        (each) =>
          typed(each)
            .match(bare)
            ?.map(() => each.id) ?? [],
      ),
    ).toEqual([]);
  });

  test("secrecy forbids neither calling for help nor reporting", () => {
    const words = said("geheimhouding");
    for (const each of ["112", "Veilig Thuis", "een datalek te melden", "Autoriteit Persoonsgegevens", "misstand"])
      expect(words).toContain(each);
  });

  test.each(everyForm)("%s says nothing that a page of the handbook may not say", (_, of) => {
    // The line on a complaints officer is left out where the organisation has none, as here.
    const found = findingsIn(typed(of)).filter(({ id }) => id !== "page-names-role");
    expect(found.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    const shown = wordsOf(htmlOf(of)).replace(/[<>{}]/g, "");
    const about = ["outdated-statement", "impossible-article", "repealed-law"];
    expect(findingsIn(shown).filter(({ id }) => about.includes(id))).toEqual([]);
  });

  test("what may not be said is found the same way", () => {
    const bad = declared([
      {
        content: [
          line`Een verzoek moet u schriftelijk indienen.`,
          line`U krijgt antwoord binnen één maand op uw verzoek.`,
          line`Klaag bij het CBP.`,
        ],
      },
    ]);
    const found = findingsIn(typed(bad)).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(["outdated-statement", "repealed-law", "typed-term"]));
  });
});

describe("what an organisation has not filled in", () => {
  test("is left out where it may be, and a blank where it is needed", () => {
    const words = wordsOf(htmlOf(called("weigering")));
    expect(words).not.toContain("klachtenfunctionaris");
    expect(words).not.toContain("functionaris voor gegevensbescherming");
    const bare = declared([{ content: [line`Wij zitten in ${our("contact.postal")}.`] }]);
    expect(htmlOf(bare)).toMatch(
      /Wij zitten in <span class="blank"><textarea[^>]*aria-label="Postadres, als dat anders is"/,
    );
  });
});

describe("a letter for one request of the register", () => {
  const running = (change: (text: string) => string = (whole) => whole): Request => {
    const file = "data-subject-requests/2026-001.md";
    const changed = smallDossier({ [file]: (whole) => change(swap("closedOn: 2026-03-25\n", "")(whole)) });
    const [entry] = entriesOf(changed, dataSubjectRequests);
    if (entry === undefined) throw new Error("The request could not be read");
    return entry;
  };
  const letter = (id: string, request: Request) =>
    htmlOf(called(id), "registers", small, factsOf(request, small)).replace(/<small>.*?<\/small>/g, "");

  // Received Thursday 5 March 2026. Four weeks later: Thursday 2 April. One month later: Sunday 5 April (first day of
  // Easter), then Easter Monday 6 April, so the last day is Tuesday 7 April. Three months later: Friday 5 June.
  test("names the day of receipt, the day to work to and the last day", () => {
    const html = letter("ontvangstbevestiging", running());
    expect(html).toContain("Ons nummer: 2026-001");
    expect(html).toContain(">donderdag 5 maart 2026</textarea>");
    expect(html).toContain("Wij willen u antwoord geven op <strong>donderdag 2 april 2026</strong>");
    expect(html).toContain("uiterlijk op <strong>dinsdag 7 april 2026</strong>");
    expect(html.match(/checked> <span>[^<]*/g)).toEqual(["checked> <span>inzien "]);
  });

  test("tells of an extension until when, and how late that may be told", () => {
    const html = letter("verlenging", running());
    expect(html).toContain("U krijgt het uiterlijk op <strong>vrijdag 5 juni 2026</strong>");
    expect(html).toContain("Dat is voor dit verzoek uiterlijk op <strong>dinsdag 7 april 2026</strong>.");
    const told = swap(
      "outcome: granted",
      "extension:\n  toldOn: 2026-03-20\n  reason: Veel <oude> dozen.\noutcome: granted",
    );
    expect(letter("verlenging", running(told))).toContain(">Veel &lt;oude&gt; dozen.</textarea>");
  });

  test("shows how its days were counted", () => {
    const [answer, ...others] = workingOfLetter(called("ontvangstbevestiging"), running(), small);
    expect(others).toEqual([]);
    expect(answer?.working.join(" ")).toContain("De laatste dag is dinsdag 7 april 2026, tot 24.00 uur.");
    expect(workingOfLetter(called("weigering"), running(), small)).toEqual([]);
  });

  test("is there while the request runs", () => {
    expect(lettersOf(dataSubjectRequests).map(({ id }) => id)).toEqual([
      "ontvangstbevestiging",
      "verlenging",
      "weigering",
      "klacht-ontvangen",
      "klacht-verlenging",
    ]);
    expect(lettersOf(personalDataBreaches).map(({ id }) => id)).toEqual([
      "advies-datalek",
      "brief-datalek-mensen",
      "brief-datalek-jongeren",
      "mededeling-datalek",
      "brief-datalek-ontvanger",
      "brief-datalek-leverancier",
      "brief-datalek-opdrachtgever",
      "verslag-datalek",
      "evaluatie-datalek",
    ]);
    expect(asksForLetters(running())).toBe(true);
    expect(asksForLetters(running(swap("outcome: granted", "closedOn: 2026-03-25\noutcome: granted")))).toBe(false);
    expect(asksForLetters(running(swap("outcome: granted", "outcome: withdrawn")))).toBe(false);
  });

  // The same request as a complaint. Six weeks after Thursday 5 March: Thursday 16 April; ten weeks: Thursday 14 May, Ascension
  // Day, then Friday 15 May, which is only equated: the Algemene termijnenwet moves both, to Monday 18 May.
  const complaint = (under: string, kinds = "  - complaint\n") =>
    running((whole) =>
      swap("outcome: granted\n", "")(swap("  - access\n", `${kinds}complaintUnder: ${under}\n`)(whole)),
    );
  const lettersOn = (request: Request) => lettersFor(request).map(({ id }) => id);

  test("fits the request: a complaint gets the letters on complaints, and more time only where a law gives it", () => {
    expect(lettersOn(running())).toEqual(["ontvangstbevestiging", "verlenging", "weigering"]);
    expect(lettersOn(complaint("wkkgz"))).toEqual(["klacht-ontvangen", "klacht-verlenging"]);
    expect(lettersOn(complaint("jeugdwet"))).toEqual(["klacht-ontvangen"]);
    expect(lettersOn(complaint("wkkgz", "  - complaint\n  - access\n"))).toEqual([
      "ontvangstbevestiging",
      "verlenging",
      "weigering",
      "klacht-ontvangen",
      "klacht-verlenging",
    ]);
  });

  test("on a complaint names the term of the law only where that law applies", () => {
    const care = letter("klacht-ontvangen", complaint("wkkgz"));
    expect(care).toContain("Wij willen u antwoord geven op <strong>donderdag 16 april 2026</strong>");
    expect(care).toContain("U krijgt ons oordeel uiterlijk op <strong>donderdag 16 april 2026</strong>");
    const youth = letter("klacht-ontvangen", complaint("jeugdwet"));
    expect(youth).toContain("Wij willen u antwoord geven op <strong>donderdag 16 april 2026</strong>");
    expect(youth).not.toContain("U krijgt ons oordeel uiterlijk op");
    const [counted] = workingOfLetter(called("klacht-ontvangen"), complaint("jeugdwet"), small);
    expect(counted?.working.join(" ")).toContain("De Wkkgz geldt hier niet.");
    expect(letter("klacht-verlenging", complaint("wkkgz"))).toContain(
      "U krijgt ons oordeel uiterlijk op <strong>maandag 18 mei 2026</strong>",
    );
  });
});

describe("a letter about one breach", () => {
  const path = "personal-data-breaches/2026-001.md";
  const textOf = (more: string) =>
    `---\ntitle: Mail aan de verkeerde ontvanger\nsignalledAt: 2026-11-14T22:10+01:00\nreportedBy: teamleider\ndataInBrief: naam en adres\nongoing: "no"\n${more}---\n`;
  const running = (more = ""): Breach => {
    const found = entryOf(smallDossier({ [path]: textOf(more) }), personalDataBreaches, "2026-001");
    if (found === undefined) throw new Error("The breach is not read");
    return found;
  };
  const lettersOn = (breach: Breach) =>
    breachLettersFor(breach).flatMap(({ id, letter }) => (letter === undefined ? [] : [id]));
  const toPeople = "peopleDecision:\n  decision: inform\n";
  const message =
    "peopleMessage:\n  incident: Een brief kwam bij een ander.\n  effects: Iemand weet waar u woont.\n  response: De brief is terug.\n";

  test("is there for whom the case has: people, whoever got it, a supplier, a principal", () => {
    expect(lettersOn(running())).toEqual([]);
    expect(lettersOn(running(toPeople))).toEqual(["brief-datalek-mensen", "brief-datalek-jongeren"]);
    expect(lettersOn(running("peopleDecision:\n  decision: exempt\n  ground: disproportionate\n"))).toEqual([
      "mededeling-datalek",
    ]);
    expect(lettersOn(running("peopleDecision:\n  decision: not-high-risk\n"))).toEqual([]);
    expect(lettersOn(running("recipients:\n  - kind: known\n"))).toEqual(["brief-datalek-ontvanger"]);
    // Who stole it gets no letter.
    expect(lettersOn(running("recipients:\n  - kind: malicious\n"))).toEqual([]);
    expect(lettersOn(running("processorInformedAt: 2026-11-14T22:00+01:00\n"))).toEqual(["brief-datalek-leverancier"]);
    expect(lettersOn(running("ourRole: processor\n"))).toEqual(["brief-datalek-opdrachtgever"]);
    const others = (applies: string) => `others:\n  - party: municipality\n    applies: "${applies}"\n`;
    expect(lettersOn(running(others("yes")))).toEqual(["brief-datalek-opdrachtgever"]);
    expect(lettersOn(running(others("no")))).toEqual([]);
  });

  test("may not go while an element of art. 34(2) is not there", () => {
    const of = (breach: Breach) => missingFor(called("brief-datalek-mensen"), breach);
    expect(of(running(toPeople))).toEqual([
      "peopleMessage.incident",
      "peopleMessage.effects",
      "peopleMessage.response",
    ]);
    expect(of(running(toPeople + message.replace(/ {2}effects.*\n/, "")))).toEqual(["peopleMessage.effects"]);
    expect(of(running(toPeople + message))).toEqual([]);
  });

  test("stands among all letters that can be written now, with what it lacks", () => {
    const dossier = (more: string) => smallDossier({ [path]: textOf(toPeople + more) });
    const lettersIn = (more: string) =>
      caseLetters(dossier(more), { register: "personal-data-breaches", id: "2026-001" }).filter(
        ({ form: { letter } }) => letter !== undefined,
      );
    expect(lettersIn("").map((each) => [each.path, each.missing.length])).toEqual([
      ["/datalekken/2026-001/brief-datalek-mensen/", 3],
      ["/datalekken/2026-001/brief-datalek-jongeren/", 3],
    ]);
    expect(lettersIn(message).map(({ missing }) => missing)).toEqual([[], []]);
    // Of all cases together: those of requests stand there too.
    const all = caseLetters(dossier(message)).map((each) => each.path);
    expect(all).toEqual(expect.arrayContaining(lettersIn(message).map((each) => each.path)));
    expect(all.some((each) => each.startsWith("/verzoeken/"))).toBe(
      entriesOf(dossier(""), dataSubjectRequests).some(asksForLetters),
    );
  });

  test("says what the record says, and nothing that it does not say", () => {
    const breach = running(toPeople + message);
    const html = htmlOf(called("brief-datalek-mensen"), "registers", small, breachFactsOf(breach, small));
    expect(html).toContain("Ons nummer: 2026-001");
    for (const words of ["Een brief kwam bij een ander.", "Iemand weet waar u woont.", "De brief is terug."])
      expect(html).toContain(`>${words}</textarea>`);
    expect(html).toMatch(/<label[^>]*>Wat kunt u zelf doen\?<\/label><textarea[^>]*><\/textarea>/);
    expect(wordsOf(html)).not.toContain("naam en adres");
  });

  test("is not written any more once the case is closed, withdrawn, or no breach", () => {
    expect(asksForBreachLetters(running())).toBe(true);
    expect(asksForBreachLetters(running("closedOn: 2026-11-15\n"))).toBe(false);
    expect(asksForBreachLetters(running("withdrawnOn: 2026-11-15\n"))).toBe(false);
    expect(asksForBreachLetters(running('assessment:\n  isBreach: "no"\n'))).toBe(false);
  });

  test("advice, report to the board and evaluation know their case: every measure in a row of its own", () => {
    const measures = ["een", "twee", "drie"].map((name) => `  - kind: preventive\n    measure: ${name}\n`).join("");
    const breach = running(`measures:\n${measures}`);
    const pages = breachLettersFor(breach).filter(({ fromCase }) => fromCase === true);
    expect(pages.map(({ id }) => id)).toEqual(["advies-datalek", "verslag-datalek", "evaluatie-datalek"]);
    const html = htmlOf(called("verslag-datalek"), "registers", small, breachFactsOf(breach, small));
    expect(html).toContain("Nummer: 2026-001");
    // The paper has two rows; this case has three measures.
    expect(html.match(/<legend>maatregel \d<\/legend>/g)).toHaveLength(3);
    for (const name of ["een", "twee", "drie"]) expect(html.split(`>${name}</textarea>`)).toHaveLength(2);
    // A board that is not told what was decided has no report.
    const decided = running("authorityDecision:\n  decision: notify\npeopleDecision:\n  decision: inform\n");
    const told = htmlOf(called("verslag-datalek"), "registers", small, breachFactsOf(decided, small));
    expect(told).toMatch(/checked> <span>melden bij de AP/);
    expect(told).toMatch(/checked> <span>wij vertellen het hun/);
    expect(told.match(/\schecked/g)).toHaveLength(2);
    expect(htmlOf(called("verslag-datalek"), "staff", small).match(/<legend>maatregel \d<\/legend>/g)).toHaveLength(2);
  });

  test("needs a field that the register has", () => {
    expect(() => form({ ...called("brief-datalek-mensen"), needs: ["peopleMessage.incid"] })).toThrow("incid");
  });
});

describe("a letter for one case", () => {
  const facts: Facts = {
    number: "2026-001",
    rows: () => 0,
    answer: (path) => ({ receivedOn: ["maandag 2 november 2026"], kinds: ["copy"] })[path] ?? [],
    end: (id, which) => (id === "answer-request" ? `dag ${which}` : undefined),
  };
  const html = htmlOf(called("ontvangstbevestiging"), "registers", small, facts);

  test("has its facts filled in, and leaves names open", () => {
    expect(html).toContain("Ons nummer: 2026-001");
    expect(html).toMatch(/aria-label="Binnengekomen"[^>]*>maandag 2 november 2026</);
    expect(html.match(/\schecked/g)).toHaveLength(1);
    expect(html).toMatch(/checked> <span>kopie/);
    expect(html).toContain("<strong>dag target</strong>");
    expect(html).toContain("<strong>dag due</strong>");
    expect(html).toMatch(/aria-label="Naam van de ontvanger"[^>]*>/);
    expect(html).not.toMatch(/aria-label="Naam van de ontvanger"[^>]*value=/);
  });

  test("what is filled in is text, never HTML", () => {
    const bad: Facts = { ...facts, answer: () => ['"><b>'], number: "<i>" };
    expect(htmlOf(called("verlenging"), "registers", small, bad)).not.toMatch(/<b>|<i>/);
  });
});

test("a source of law stands under every form", () => {
  for (const { id, source } of forms) expect(source.length, id).toBeGreaterThan(0);
  expect(called("uitoefening-rechten").source).toContainEqual(gdpr(15));
});
