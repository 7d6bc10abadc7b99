// Who may use which right about whose data: made-up cases, each answered by hand first, and then alike by page, form, desk and check.
import { describe, expect, test } from "vitest";
import { components } from "../../src/core/blocks/components.ts";
import { check } from "../../src/core/check/check.ts";
import { liveHtml } from "../../src/core/cms/live-html.ts";
import { formHtml } from "../../src/core/derive/form-html.ts";
import { recordSections } from "../../src/core/derive/record-html.ts";
import { live } from "../../src/core/edit/live.ts";
import { formOf } from "../../src/core/forms/index.ts";
import { dataSubjectRequests } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { composeStatement } from "../../src/core/statement/statement.ts";
import { statementGroups } from "../../src/core/vocabulary/people.ts";
import { mostSignatures, right, stage, waysInWords, waysOf, whoMay } from "../../src/core/vocabulary/representation.ts";
import { smallDossier, smallNow, swap } from "../fixtures/small.ts";
import { both, request } from "../rules/table.ts";

const dossier = smallDossier();
const context = { dossier, href: () => undefined };
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");

interface Made {
  readonly who: string;
  /** The reasoning, before the program was asked. */
  readonly why: string;
  readonly fields: Readonly<Record<string, string>> & { readonly kinds: string };
  /** Block, first cell of its row (or a part of it), heading of its column, and what stands there. */
  readonly page: readonly [
    block: string,
    attributes: Readonly<Record<string, string>>,
    row: string,
    column: string,
    cell: string,
  ];
  readonly form: readonly [id: string, words: string];
  readonly desk: string;
  /** What the check says once the answer is yes and nothing else was written down; nothing where yes is right. */
  readonly check: readonly string[];
}

const care = ["RightsByAge", {}] as const;
const parents = "elke ouder met gezag, of de voogd";
const everyParent = "alle ouders met gezag, of de voogd";

const made: readonly Made[] = [
  {
    who: "a mother with authority wants a copy of the file of her child of 9; the father has authority too",
    why: "To read harms nobody: each parent with authority has a right of its own until 16 (7.3.11 Jeugdwet, 5 UAVG).",
    fields: {
      requester: "parent",
      subjectAge: "under-12",
      authority: "both-parents",
      fileLaw: "jeugdwet",
      kinds: "copy",
    },
    page: [...care, "kopie", "Jonger dan 12", "Elke ouder met gezag, of de voogd"],
    form: ["uitoefening-rechten", `jonger dan 12: ${parents}.`],
    desk: "Kopie. Mag dit zelf vragen, zonder een ander.",
    check: [],
  },
  {
    who: "a father wants the file of his child of 9 destroyed; the mother has authority too",
    why: "What is destroyed does not come back: all who have authority must agree.",
    fields: { requester: "parent", subjectAge: "under-12", authority: "both-parents", kinds: "file-destruction" },
    page: [...care, "vernietigen", "Jonger dan 12", "Alle ouders met gezag, of de voogd"],
    form: ["uitoefening-rechten", `jonger dan 12: ${everyParent}.`],
    desk: "Dossier laten vernietigen. Mag dit niet alleen. Ook nodig: de andere ouder, als die gezag heeft.",
    check: ["request-by-entitled allAgreed"],
  },
  {
    who: "a youth of 13 wants to read his own youth-care file",
    why: "From 12 a youth who can judge it asks himself, without the parents.",
    fields: { requester: "young-person", subjectAge: "12-15", kinds: "access" },
    page: [...care, "inzien", "12 tot en met 15", "De jongere zelf. Ook elke ouder met gezag, of de voogd"],
    form: ["uitoefening-rechten", `12 tot en met 15: de jongere zelf. Ook ${parents}.`],
    desk: "Inzien. Mag dit zelf vragen, zonder een ander.",
    check: [],
  },
  {
    who: "a youth of 14 wants the file destroyed",
    why: "It lies with the youth from 12; sector practice until 16 is youth and parents together, and for destruction all agree.",
    fields: { requester: "young-person", subjectAge: "12-15", authority: "both-parents", kinds: "file-destruction" },
    page: [...care, "vernietigen", "12 tot en met 15", "De jongere én alle ouders met gezag, of de voogd, samen"],
    form: ["uitoefening-rechten", `12 tot en met 15: de jongere én ${everyParent}, samen.`],
    desk: `Dossier laten vernietigen. Mag dit niet alleen. Ook nodig: ${everyParent}.`,
    check: ["request-by-entitled allAgreed"],
  },
  {
    who: "a mother who alone has authority wants a mistake in the file of her child of 14 put right",
    why: "Correction lies with the youth from 12 and the parents; the other parent has no authority, so only the youth is needed.",
    fields: {
      requester: "parent",
      subjectAge: "12-15",
      authority: "one-parent",
      kinds: "rectification",
      childHeard: '"yes"',
    },
    page: [...care, "Verbeteren", "12 tot en met 15", "De jongere én alle ouders met gezag, of de voogd, samen"],
    form: ["toestemming-delen", `12 tot en met 15: de jongere én ${everyParent}, samen`],
    desk: "Verbeteren. Mag dit niet alleen. Ook nodig: de jongere. Vraag ook de jongere zelf wat die ervan vindt.",
    check: ["request-by-entitled allAgreed"],
  },
  {
    who: "a mother wants a copy of the file of her son of 17",
    why: "From 16 the youth decides alone; a parent comes with his consent only.",
    fields: { requester: "parent", subjectAge: "16-17", kinds: "copy", childHeard: '"yes"' },
    page: [
      "WhoMayAsk",
      {},
      "Ouder met gezag",
      "Mag dat?",
      "Ja, volgens de tabel per leeftijd. Vanaf 16 alleen als de jongere dat goedvindt",
    ],
    form: ["uitoefening-rechten", "16 en 17: de jongere zelf."],
    desk: "Kopie. Mag dit als de jongere dat goedvindt, met een machtiging op schrift.",
    check: ["request-by-entitled representation"],
  },
  {
    who: "a girl of 17 wants her file destroyed",
    why: "From 16 alone, without her parents.",
    fields: { requester: "young-person", subjectAge: "16-17", kinds: "file-destruction" },
    page: [...care, "vernietigen", "16 en 17", "De jongere zelf"],
    form: ["toestemming-delen", "16 en 17: de jongere zelf"],
    desk: "Dossier laten vernietigen. Mag dit zelf vragen, zonder een ander.",
    check: [],
  },
  {
    who: "the bewindvoerder of an adult wants to read the file",
    why: "Bewind is about money; the file is none of it.",
    fields: { requester: "financial-administrator", subjectAge: "adult", kinds: "access" },
    page: [
      "WhoMayAsk",
      {},
      "Bewindvoerder",
      "Mag dat?",
      "Nee. Die gaat over geld, niet over het dossier. Een rekening mag wel",
    ],
    form: ["uitoefening-rechten", "18 en ouder: de cliënt zelf."],
    desk: "Inzien. Nee. Die gaat over geld, niet over het dossier. Een rekening mag wel. Wie wel: de cliënt zelf.",
    check: ["request-by-entitled requester"],
  },
  {
    who: "the mentor of an adult who cannot judge it wants a copy",
    why: "A mentor represents in care and guidance, and comes first in the row.",
    fields: { requester: "curator-mentor", subjectAge: "adult", ableToJudge: '"no"', kinds: "copy" },
    page: [
      ...care,
      "kopie",
      "18 en ouder, kan het niet overzien",
      "De vertegenwoordiger: curator of mentor, anders de gemachtigde, anders partner, ouder, kind, broer of zus",
    ],
    form: [
      "uitoefening-rechten",
      "18 en ouder, kan het niet overzien: de vertegenwoordiger: curator of mentor, anders",
    ],
    desk: "Kopie. Mag dit zelf vragen, zonder een ander. Wat dit laat zien: het besluit van de rechter.",
    check: [],
  },
  {
    who: "a sister wants to read the file of an adult who cannot judge it",
    why: "Relatives are the last in the row, and the acts differ: only when there is nobody before her.",
    fields: { requester: "relative", subjectAge: "adult", ableToJudge: '"no"', kinds: "access" },
    page: [
      "WhoMayAsk",
      {},
      "Partner, ouder, kind",
      "Mag dat?",
      "Alleen als de cliënt het zelf niet kan overzien, en er geen curator, mentor of gemachtigde is. De wetten verschillen hierin: geef de vraag door",
    ],
    form: ["uitoefening-rechten", "anders partner, ouder, kind, broer of zus."],
    desk: "Inzien. Alleen als de cliënt het zelf niet kan overzien, en er geen curator, mentor of gemachtigde is.",
    check: ["request-by-entitled representation"],
  },
  {
    who: "a brother wants to read the Wmo file of somebody who died",
    why: "No GDPR after death; 7:458a BW is for treatment only and the Wmo says nothing: it is weighed.",
    fields: { requester: "relative", subjectAge: "deceased", fileLaw: "wmo2015", kinds: "access" },
    page: [
      "AfterDeath",
      {},
      "Wmo",
      "Wanneer een nabestaande iets krijgt",
      "De wet zegt hier niets over. Wij wegen de zwijgplicht, het belang van de nabestaande, en of er een incident was. De afweging staat op papier",
    ],
    form: ["uitoefening-rechten", "overleden: een nabestaande, alleen in bijzondere gevallen."],
    desk: "Inzien. De persoon is overleden: de zwijgplicht blijft. Wmo: de wet zegt hier niets over.",
    check: ["request-by-entitled representation"],
  },
  {
    who: "a father wants a photograph of his child of 15 taken away",
    why: "A photograph is no care file: art. 5 UAVG, the legal representative until 16. The youth is asked too.",
    fields: {
      requester: "parent",
      subjectAge: "12-15",
      authority: "both-parents",
      fileLaw: "none",
      kinds: "erasure",
      childHeard: '"yes"',
    },
    page: ["RightsByAge", { law: "none" }, "wissen", "12 tot en met 15", "Elke ouder met gezag, of de voogd"],
    form: ["toestemming-beeld-nieuwsbrief", `12 tot en met 15: ${parents}`],
    desk: "Laten wissen. Mag dit zelf vragen, zonder een ander. Vraag ook de jongere zelf wat die ervan vindt.",
    check: [],
  },
  {
    who: "a father without authority wants a copy of the file of his child of 8",
    why: "No file; important facts on request, never more than the parent with authority gets (1:377c BW).",
    fields: { requester: "parent-without-authority", subjectAge: "under-12", authority: "one-parent", kinds: "copy" },
    page: [
      "WhoMayAsk",
      {},
      "Ouder zonder gezag",
      "Mag dat?",
      "Geen dossier. Wel belangrijke feiten over het kind, als die ouder erom vraagt. Nooit meer dan de ouder met gezag krijgt, en niet als het slecht is voor het kind",
    ],
    form: ["uitoefening-rechten", `jonger dan 12: ${parents}.`],
    desk: "Kopie. Geen dossier. Wel belangrijke feiten over het kind, als die ouder erom vraagt.",
    check: ["request-by-entitled representation"],
  },
  {
    who: "a grandmother complains about what was told of her grandchild of 10",
    why: "Anybody whom it concerns may complain; age and authority decide only who may use a right.",
    fields: { requester: "relative", subjectAge: "under-12", kinds: "complaint" },
    page: [...care, "Klacht", "Jonger dan 12", "Iedereen die het aangaat"],
    form: ["uitoefening-rechten", "klacht over privacy"],
    desk: "Klacht over privacy. Mag een klacht altijd indienen.",
    check: [],
  },
];

/** The text of one cell of a table, by a part of the first cell of its row and the heading of its column. */
function cellOf(html: string, row: string, column: string): string | undefined {
  const [, head = ""] = /<thead>(.*?)<\/thead>/s.exec(html) ?? [];
  const names = [...head.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, name = ""]) => plain(name));
  const lines = [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)];
  const found = lines.find(([, first = ""]) => plain(first).includes(row));
  const cells = [...(found?.[2] ?? "").matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => plain(cell));
  return cells[names.indexOf(column) - 1];
}

const record = ({ kinds, ...fields }: Made["fields"]) =>
  both(
    swap(
      "requester: client\n",
      `${Object.entries(fields)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join("")}`,
    ),
    swap("  - access\n", `  - ${kinds}\n${kinds === "copy" ? "copyGivenOn: 2026-03-20\n" : ""}`),
    kinds === "complaint"
      ? swap("outcome: granted", "complaintUnder: none\ncomplaintOutcome: founded")
      : (text) => text,
  );

describe.each(made)(
  "$who",
  ({ fields, page: [block, attributes, row, column, cell], form: [id, words], desk, check: found }) => {
    test("on the page", () => {
      const html = components[block]?.render(attributes, context) ?? "";
      expect(cellOf(html, row, column)).toBe(cell);
    });

    test("on the form", () => {
      const form = formOf(id);
      expect(form && plain(formHtml(form, "registers", context))).toContain(words);
    });

    test("in the desk, before the answer, and on the page of the request", () => {
      const { kinds, ...others } = fields;
      const typed = {
        register: dataSubjectRequests as unknown as Parameters<typeof live>[2]["register"],
        id: undefined,
        fields: {
          title: "Proef",
          receivedOn: "2026-11-10",
          channel: "oral",
          kinds: [kinds],
          ...Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value.replaceAll('"', "")])),
        },
        body: "",
      };
      const shown = live(dossier, undefined, typed, { now: smallNow, standing: false });
      const html = liveHtml(shown, typed.register, smallNow);
      expect(plain(html.slice(html.indexOf("Wie dit mag vragen")))).toContain(desk);
      const sections = recordSections(typed.register, shown.entry, "registers", context);
      expect(plain(sections.find(({ id: each }) => each === "wie-mag-dit")?.html ?? "")).toContain(desk);
      // Employees see no requests, and so nothing of this either.
      expect(recordSections(typed.register, shown.entry, "staff", context).map(({ id: each }) => each)).not.toContain(
        "wie-mag-dit",
      );
    });

    test("in the check", () => {
      const all = check(smallDossier({ [request]: record(fields) }), rules);
      const own = all.filter((each) => each.id === "request-by-entitled" || each.id === "child-request-known");
      expect(own.map((each) => `${each.id} ${each.path}`)).toEqual(found);
      // The case can be read: nothing of form hides what the rules see.
      expect(all.filter((each) => !rules.some(({ id: known }) => known === each.id))).toEqual([]);
    });
  },
);

describe("the matrix", () => {
  test("has an answer for every right at every stage, in words that name somebody", () => {
    for (const { value: which } of right.terms)
      for (const { value: at } of stage.terms) {
        const ways = waysOf(which, at);
        const words = waysInWords(ways, at);
        expect(words, `${which} ${at}`).toMatch(
          ways.length === 0 ? /^niemand$/ : /ouder|jongere|cliënt|vertegenwoordiger|nabestaande|iedereen/,
        );
      }
  });

  test("asks as many signatures as there may be people: two parents and the youth, and one for a photograph", () => {
    expect(mostSignatures("consent-to-share")).toBe(3);
    expect(mostSignatures("destruction")).toBe(3);
    expect(mostSignatures("consent-images")).toBe(1);
    const signs = (id: string) => {
      const form = formOf(id);
      return form === undefined ? 0 : formHtml(form, "registers", context).split('class="sign"').length - 1;
    };
    expect(signs("toestemming-delen")).toBe(3);
    expect(signs("toestemming-beeld-nieuwsbrief")).toBe(1);
  });

  test("a request names the acts of its own file, and after death only the act that then holds", () => {
    const sources = (asked: Partial<Parameters<typeof whoMay>[0]>) =>
      whoMay({ right: "copy", requester: "parent", age: "12-15", authority: "one-parent", ...asked }).source.map(
        ({ text }) => text,
      );
    expect(sources({ law: "jeugdwet" })).toEqual([
      "art. 15 lid 3 AVG",
      "art. 7.3.10 Jeugdwet",
      "art. 5 UAVG",
      "art. 7.3.11 Jeugdwet",
    ]);
    expect(sources({ law: "none" })).toEqual(["art. 15 lid 3 AVG", "art. 5 UAVG"]);
    // 7:458a is for treatment only; the Wmo has no such article.
    expect(sources({ requester: "relative", age: "deceased", law: "wgbo" })).toEqual(["art. 7:458a BW"]);
    expect(sources({ requester: "relative", age: "deceased", law: "wmo2015" }).join()).not.toContain("7:458a");
    expect(sources({ requester: "relative", age: "deceased", law: "jeugdwet" })).toEqual(["art. 7.3.12a Jeugdwet"]);
  });

  test("the privacy statements tell what the matrix says", () => {
    const [clients, young] = ["clients", "young-people"].map((value) => {
      const group = statementGroups.find((each) => each.value === value);
      return group === undefined ? "" : plain(composeStatement(dossier, group));
    });
    // To read: the youth from 12 and each parent until 16, then the youth.
    expect(waysOf("access", "12-15")).toEqual([["person"], ["any-parent"]]);
    expect(waysOf("access", "16-17")).toEqual([["person"]]);
    expect(clients).toContain(
      "een jongere van 12 jaar of ouder mag dat zelf vragen. Een ouder met gezag of de voogd mag het ook, tot de jongere 16 is.",
    );
    expect(young).toContain(
      "Je ouders met gezag of je voogd mogen dat ook, tot je 16 bent. Daarna alleen als jij het goedvindt.",
    );
    // To correct, destroy and share: together until 16, and all parents of a child under 12.
    for (const which of ["correction", "destruction", "consent-to-share"] as const) {
      expect(waysOf(which, "12-15"), which).toEqual([["person", "all-parents"]]);
      expect(waysOf(which, "under-12"), which).toEqual([["all-parents"]]);
    }
    expect(clients).toContain("Tot 16 jaar doen de jongere en de ouders met gezag of de voogd dit samen.");
    expect(clients).toContain("dan vragen wij het voor verbeteren, vernietigen en delen aan allebei");
  });

  test("a mentor of somebody of whom nobody wrote down whether he can judge it, is no answer yet", () => {
    const fields = { requester: "curator-mentor", subjectAge: "adult", kinds: "copy" };
    const found = check(smallDossier({ [request]: record(fields) }), rules);
    expect(found.filter(({ id }) => id === "request-by-entitled")).toEqual([]);
  });

  test("a right or a law that is none is an error on a page", () => {
    expect(components.RightsByAge?.render({ rights: "acces" }, context)).toBeUndefined();
    expect(components.RightsByAge?.render({ law: "jeugdwet" }, context)).toBeUndefined();
  });
});
