// Composing and approving a privacy statement: only public fields, the same text for the same records, and never over an earlier version.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { live } from "../../src/core/edit/live.ts";
import { save } from "../../src/core/edit/save.ts";
import type { Field } from "../../src/core/model/field.ts";
import type { Entry } from "../../src/core/model/register.ts";
import { readParts } from "../../src/core/read/parts.ts";
import { collections, registerOf } from "../../src/core/registers/index.ts";
import { approve, completeNew, renewedExamples } from "../../src/core/statement/approval.ts";
import { composeStatement } from "../../src/core/statement/statement.ts";
import {
  differences,
  fingerprintOf,
  isApprovedText,
  standingOf,
  versionOn,
  versionsOf,
} from "../../src/core/statement/versions.ts";
import { withoutDoubt } from "../../src/core/text/doubt.ts";
import { type StatementGroup, statementGroups } from "../../src/core/vocabulary/people.ts";
import { approveStatementCommand } from "../../src/node/command/approve-statement.ts";
import { performed } from "../fixtures/performed.ts";
import { type Change, judgeFolder, smallContent, smallDossier, smallNow, smallTexts, swap } from "../fixtures/small.ts";

const [clients, youngPeople, applicants] = statementGroups;

const activity = "processing-activities/clientdossier.md";

describe("what a statement is made of", () => {
  const secret = "kluiswoord";

  // Every text at the top of every record that is not for everyone becomes a word to look for.
  function planted(which: (field: Field) => boolean): Dossier {
    const dossier = smallDossier();
    const plant = (entry: Entry, fields: Readonly<Record<string, Field>>): Entry => {
      const words = Object.entries(fields)
        .filter(([, field]) => which(field) && ["text", "paragraph", "texts"].includes(field.kind))
        .map(([key, field]) => [key, field.kind === "texts" ? [secret] : secret]);
      return { ...entry, data: { ...entry.data, ...Object.fromEntries(words) } };
    };
    const entries = Object.fromEntries(
      collections.map((register) => [
        register.id,
        (dossier.entries[register.id] ?? []).map((entry) => plant(entry, register.fields)),
      ]),
    );
    return { ...dossier, entries };
  }

  test("a word in a field that is not for everyone never reaches it", () => {
    const dossier = planted(({ audience }) => audience !== "public");
    for (const group of statementGroups) expect(composeStatement(dossier, group)).not.toContain(secret);
  });

  test("a word in the public fields does", () => {
    expect(
      composeStatement(
        planted(({ audience }) => audience === "public"),
        clients,
      ),
    ).toContain(secret);
  });

  test("what ended is not told any more", () => {
    const ended = smallDossier({
      [activity]: swap("startedOn: 2024-01-01", "startedOn: 2024-01-01\nendedOn: 2026-01-01"),
    });
    expect(composeStatement(smallDossier(), clients)).toContain("### Cliëntdossier");
    expect(composeStatement(ended, clients)).not.toContain("### Cliëntdossier");
  });

  test("marks, code and line ends in a record are only words", () => {
    const odd = smallDossier({
      [activity]: swap("purpose: goede zorg geven", 'purpose: "<b>zorg</b> geven *en* [meer](http://x.example) # nu"'),
    });
    const text = composeStatement(odd, clients);
    expect(text).toContain("- **Waarvoor:** \\<b\\>zorg\\</b\\> geven \\*en\\* \\[meer\\](http://x.example) \\# nu.");
  });

  test("a period stands in it also when its explanation forgets it", () => {
    const explained = (words: string) =>
      composeStatement(
        smallDossier({
          "retention-periods/zorgdossier.md": swap("period: P15Y", `period: P15Y\nperiodExplained: ${words}`),
        }),
        clients,
      );
    expect(explained("zolang het nodig is")).toContain("**Zorgdossier**: 15 jaar; zolang het nodig is.");
    expect(explained("15 jaar na de laatste wijziging")).toContain("**Zorgdossier**: 15 jaar na de laatste wijziging.");
  });

  test("young people get the words that are meant for them, and those of the register where there are none", () => {
    const told = swap("statements:\n  - clients\n", "statements:\n  - clients\n  - young-people\n");
    const plain = composeStatement(smallDossier({ [activity]: told }), youngPeople);
    expect(plain).toContain("- **Waarvoor:** Goede zorg geven.");
    const young = composeStatement(
      smallDossier({
        [activity]: (text) =>
          swap("purpose: goede zorg geven", "purpose: goede zorg geven\n    youngPurpose: Jou goed helpen")(told(text)),
      }),
      youngPeople,
    );
    expect(young).toContain("- **Waarvoor:** Jou goed helpen.");
    expect(young).not.toContain("oede zorg geven");
  });

  test("the laws on care files are named to clients only", () => {
    const copyOf = (text: string) => text.split("\n").find((line) => line.startsWith("- Een kopie krijgen"));
    expect(copyOf(composeStatement(smallDossier(), clients))).toContain("art. 7:456 BW");
    expect(copyOf(composeStatement(smallDossier(), applicants))).toBe("- Een kopie krijgen (art. 15 lid 3 AVG).");
  });

  test("withdrawal is told where consent is used, and a missing safeguard is not hidden", () => {
    expect(composeStatement(smallDossier(), clients)).not.toContain("## Toestemming intrekken");
    const consent = smallDossier({ [activity]: swap("legalBasis: contract", "legalBasis: consent") });
    expect(composeStatement(consent, clients)).toContain("## Toestemming intrekken");
    const abroad = smallDossier({ [activity]: swap("retention:", "transfers:\n  - country: India\nretention:") });
    expect(composeStatement(abroad, clients)).toContain("- **India**. Waarborg: die is er nog niet.");
  });

  test("a decision by a computer is told, and so is not knowing it", () => {
    expect(composeStatement(smallDossier(), clients)).toContain("zoeken wij nog uit bij: Cliëntdossier.");
    const no = smallDossier({ [activity]: swap("owner: teamleider", 'automatedDecision: "no"\nowner: teamleider') });
    expect(composeStatement(no, clients)).toContain("Over u beslist nooit alleen een computer.");
    const yes = smallDossier({
      [activity]: swap(
        "owner: teamleider",
        'automatedDecision: "yes"\nautomatedDecisionExplained: Het rooster kiest zelf.\nowner: teamleider',
      ),
    });
    expect(composeStatement(yes, clients)).toContain("- **Cliëntdossier.** Het rooster kiest zelf.");
  });
});

describe("sentences, not the labels of a form", () => {
  const said = (change: Change, group: StatementGroup = clients) =>
    composeStatement(smallDossier({ [activity]: change }), group);

  test("the answer 'anders, namelijk' is a question of a form: what it is, stands in the words of the register", () => {
    const text = said(
      swap("  - care-plan\n", "  - care-plan\n  - other\n  - unknown\ndataExplained: Wat u ons brengt\n"),
    );
    expect(text).toContain(
      "- **Welke gegevens:** Wat u ons brengt. Het gaat om: naam; zorgplan, rapportage of hulpvraag.",
    );
    expect(text).not.toMatch(/anders, namelijk|nog niet bekend/);
    // With nothing else to tell there is no line at all, and no list that ends in nothing.
    const only = said(swap("dataTypes:\n  - name\n  - care-plan\n", "dataTypes:\n  - other\n"));
    expect(only).not.toContain("**Welke gegevens:**");
  });

  test("a ground reads as a sentence, for adults and for young people", () => {
    expect(composeStatement(smallDossier(), clients)).toContain(
      "- **Extra gevoelig:** Gezondheid. Dat mag omdat het nodig is voor uw zorg of ondersteuning.",
    );
    const young = swap("statements:\n  - clients\n", "statements:\n  - clients\n  - young-people\n");
    expect(said(young, youngPeople)).toContain("Gezondheid. Dat mag omdat het nodig is om je te helpen.");
    const two = said(swap("  - care\n", "  - care\n  - explicit-consent\n"));
    expect(two).toContain("ondersteuning. Dat mag als u er uitdrukkelijk toestemming voor geeft.");
    expect(two).not.toContain("vanwege");
  });

  test("where it stands in the law follows in the same sentence", () => {
    const law = (words: string) =>
      said(swap("legalBasis: contract\n", `legalBasis: legal-obligation\n    law: ${words}\n`));
    expect(law("Art. 33 AVG")).toContain("Een wet verplicht ons ertoe (wettelijke plicht): art. 33 AVG.");
    expect(law("De regels over zorg")).toContain("(wettelijke plicht): de regels over zorg.");
    expect(law("Wmo 2015, art. 3.3")).toContain("(wettelijke plicht): Wmo 2015, art. 3.3.");
    expect(law("AWR, art. 52")).toContain("(wettelijke plicht): AWR, art. 52.");
  });

  test("a BSN without a law says so; the label 'geen wet gevonden' is no law", () => {
    const text = said(swap('bsn: "no"', 'bsn: "yes"\nbsnBases:\n  - none'));
    expect(text).toContain("Ook uw burgerservicenummer (BSN). In welke wet dat staat, zoeken wij nog uit.");
    expect(text).not.toContain("geen wet gevonden");
  });
});

describe("doubt about law stays in the registers", () => {
  test.each([
    ["15 jaar (te bevestigen)", "15 jaar"],
    [
      "art. 5.3.4 Wmo 2015 (te bevestigen, omdat wetsvoorstel 36 579 deze termijn wil verkorten)",
      "art. 5.3.4 Wmo 2015",
    ],
    ["de regels in de Wlz (artikel te bevestigen).", "de regels in de Wlz."],
    [
      "de regels in Jeugdwet en Wmo (artikelen te bevestigen) en art. 9 Wkkgz",
      "de regels in Jeugdwet en Wmo en art. 9 Wkkgz",
    ],
    ["alleen voor de hulp (art. 33 UAVG, te bevestigen).", "alleen voor de hulp (art. 33 UAVG)."],
    ["art. 5.3.4 Wmo 2015, te bevestigen", "art. 5.3.4 Wmo 2015"],
    ["zelf verantwoordelijk (te bevestigen per contract)", "zelf verantwoordelijk"],
    // These are sentences, no marks of doubt.
    [
      "Vraag de ontvanger te vernietigen en dat te bevestigen.",
      "Vraag de ontvanger te vernietigen en dat te bevestigen.",
    ],
    ["Vraag om dit te bevestigen, en wacht.", "Vraag om dit te bevestigen, en wacht."],
  ])("%s", (text, expected) => expect(withoutDoubt(text)).toBe(expected));

  test("a statement has none, whatever a record says", () => {
    const doubted = smallDossier({
      [activity]: swap(
        "legalBasis: contract\n",
        "legalBasis: legal-obligation\n    law: Art. 7.3.8 Jeugdwet (te bevestigen)\n",
      ),
    });
    for (const group of statementGroups) expect(composeStatement(doubted, group)).not.toContain("te bevestigen");
    expect(composeStatement(doubted, clients)).toContain("art. 7.3.8 Jeugdwet.");
  });
});

describe("how to reach whom a statement names", () => {
  const withOrganisation = (...swaps: readonly (readonly [string, string])[]) =>
    composeStatement(
      smallDossier({ "organisation.yml": (text) => swaps.reduce((whole, [from, to]) => swap(from, to)(whole), text) }),
      clients,
    );
  const fg = [
    ["dpo: none\n", "dpo: voluntary\ndpoRole: fg\n"],
    ["roles:\n", "roles:\n  - id: fg\n    name: functionaris\n"],
  ] as const;

  test("the FG by an own address, and never by ours", () => {
    const part = (text: string) => /## Onafhankelijk toezicht \(FG\)\n([\s\S]*?)\n## /.exec(text)?.[1] ?? "";
    const none = part(withOrganisation(...fg));
    expect(none).not.toContain("privacy@klein.example");
    expect(none).toContain("vertrouwelijk, alleen voor de FG");
    const own = part(withOrganisation(...fg, ["contact:\n", "dpoContact:\n  email: fg@toezicht.example\ncontact:\n"]));
    expect(own).toContain("[fg@toezicht.example](mailto:fg@toezicht.example)");
    expect(own).not.toContain("vertrouwelijk");
  });

  test("the complaints officer with telephone and address, and the term of the law on care", () => {
    const text = withOrganisation(
      ["  - wmo2015\n", "  - wmo2015\n  - wlz\n"],
      [
        "contact:\n",
        "complaints:\n  officer: de klachtenfunctionaris\n  officerPhone: 010-000 00 15\n  officerAddress: Plein 2, Dorp\ncontact:\n",
      ],
    );
    expect(text).toContain("- De klachtenfunctionaris, telefoon [010-000 00 15](tel:+31100000015), Plein 2, Dorp.");
    expect(text).toContain("binnen zes weken ons oordeel");
    expect(composeStatement(smallDossier(), clients)).not.toContain("binnen zes weken ons oordeel");
  });

  test("security in outline, each legal entity, and the bar of the Wzd where it counts", () => {
    const text = withOrganisation([
      "chamberOfCommerce:",
      "legalEntities:\n  - name: Klein Wonen B.V.\n    responsibleFor: verhuur van kamers\nchamberOfCommerce:",
    ]);
    expect(text).toMatch(/## Hoe wij gegevens beveiligen\n\n.*Toegang per rol, tweestapsverificatie/);
    expect(text).toContain("- Klein Wonen B.V.: verhuur van kamers");
    expect(text).not.toContain("vijf jaar na het einde");
    expect(withOrganisation(["  - wmo2015\n", "  - wmo2015\n  - wzd\n"])).toContain(
      "pas vijf jaar na het einde daarvan",
    );
  });
});

test("the difference between two texts is told by part: what went and what came", () => {
  const old = "Inleiding.\n\n## Eén\n\n- a\n- b\n\n## Twee\n\n- c";
  const now = "Inleiding.\n\n## Eén\n\n- a\n- d\n\n### Nieuw\n\n- e";
  expect(differences(old, now)).toEqual([
    { label: "Eén", gone: ["- b"], come: ["- d"] },
    { label: "Nieuw", gone: [], come: ["- e"] },
    { label: "Twee", gone: ["- c"], come: [] },
  ]);
  expect(differences(old, old)).toEqual([]);
});

// The test vectors of SHA-256 in FIPS 180-4, of which space at the end does not count; "café" as `sha256sum` gives it.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc\r\n", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["café", "850f7dc43910ff890f8879c0ed26fe697c93a067ad93a7d50f466a7028a9bf4e"],
])("the fingerprint of %j", (body, hex) => {
  expect(fingerprintOf({ body })).toBe(hex);
  expect(isApprovedText({ body }, hex)).toBe(true);
  expect(isApprovedText({ body: `${body}.` }, hex)).toBe(false);
});

// The published test vectors of FNV-1a, 64 bits: what releases before 0.2 wrote.
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("the fingerprint of an earlier release holds for %j", (body, hex) => {
  expect(isApprovedText({ body }, hex)).toBe(true);
  expect(isApprovedText({ body: `${body}.` }, hex)).toBe(false);
});

test.each([undefined, "", 85944171, "85944171f73967e", "85944171f73967e8 "])(
  "%j is no fingerprint of any text",
  (given) => {
    expect(isApprovedText({ body: "foobar" }, given)).toBe(false);
  },
);

const approval = {
  approvedOn: "2026-11-16",
  approvedBy: "bestuurder",
  effectiveOn: "2026-12-01",
  changed: "Andere ontvanger",
  told: "Brief van 16 november",
};
const changed = {
  "recipients/voorbeeld-dossier.md": swap("what: beheert het elektronisch dossier", "what: bewaart het dossier"),
};
const withDpo = (text: string) =>
  text.replace("dpo: none", "dpo: voluntary\ndpoRole: fg").replace("roles:\n", "roles:\n  - id: fg\n    name: FG\n");

describe("approving", () => {
  test.each([
    ["an unknown role", clients, { approvedBy: "bakker" }, "De rol bakker staat niet bij de organisatie."],
    ["the data protection officer", clients, { approvedBy: "fg" }, "De FG adviseert over een privacyverklaring"],
    [
      "a role that may not",
      clients,
      { approvedBy: "teamleider" },
      "De rol teamleider mag volgens de organisatie geen privacyverklaring vaststellen.",
    ],
    // Version 1 of the small content holds from 1 November.
    [
      "a day on which the version before it begins",
      clients,
      { approvedOn: "2026-10-30", effectiveOn: "2026-11-01" },
      "Versie 1 geldt vanaf zondag 1 november 2026; de nieuwe versie kan dan nog niet gelden.",
    ],
    ["a day before approval", clients, { effectiveOn: "2026-11-15" }, "eerder dan zij is vastgesteld"],
    [
      "a group of which nothing is kept",
      applicants,
      {},
      "Er is geen verwerking die in de verklaring voor sollicitanten",
    ],
  ])("refuses %s", (_, group, wrong, message) => {
    const dossier = smallDossier({ ...changed, "organisation.yml": withDpo });
    expect(approve(dossier, group, { ...approval, ...wrong })).toEqual([
      expect.stringContaining(message),
      expect.stringMatching(/^[A-Z].*\.$/),
    ]);
  });

  test("refuses what is the same as the latest version", () => {
    const [message] = approve(smallDossier(), clients, approval) as readonly string[];
    expect(message).toContain("is niet veranderd sinds versie 1");
  });

  test("freshens only the latest versions of the example", () => {
    expect(renewedExamples(smallDossier(changed))).toEqual([]);
    const example = (text: string) => text.replace("version: 1\n", 'version: 1\nexample: "yes"\n');
    const [renewed, ...more] = renewedExamples(
      smallDossier({ ...changed, "privacy-statements/clients-1.md": example }),
    );
    expect(more).toEqual([]);
    expect(renewed?.path).toBe("privacy-statements/clients-1.md");
    expect(renewed?.text).toContain("bewaart het dossier");
    const marked = (text = "") => text.match(/fingerprint: \S+/)?.[0];
    expect(marked(renewed?.text)).not.toBe(marked(String(smallTexts().get("privacy-statements/clients-1.md"))));
    expect(renewed?.text).toContain("approvedOn: 2026-10-20");
  });
});

describe("a new version made on the form", () => {
  const form = (body: string, group = "clients") => {
    const dossier = smallDossier(changed);
    const fields = { name: "Versie 2", group, version: 2, ...approval };
    const register = registerOf("privacy-statements");
    if (register === undefined) throw new Error("There is no register of statements");
    const order = {
      register,
      id: "clients-2",
      base: undefined,
      newest: undefined,
      dossier,
      clock: { now: smallNow, standing: false },
    };
    const answer = save({ ...order, submitted: { fields, body } });
    return answer.outcome === "write" ? answer.text : JSON.stringify(answer);
  };

  test("gets the text that follows from the registers when it was left empty", () => {
    expect(form("\n")).toContain("bewaart het dossier");
  });

  test("keeps the text that was typed", () => {
    expect(form("Onze eigen tekst.")).toMatch(/\nfingerprint: \S+\n---\n\nOnze eigen tekst\.\n$/);
  });

  test("gets the number after the last one where none was typed, and nothing of it is missing beside the form", () => {
    const register = registerOf("privacy-statements");
    if (register === undefined) throw new Error("There is no register of statements");
    const dossier = smallDossier(changed);
    const fields = { group: "clients", ...approval };
    const made = completeNew(register, { fields, body: "" }, dossier).fields;
    expect([made.name, made.version]).toEqual([
      "Privacyverklaring voor cliënten en hun vertegenwoordigers, versie 2",
      2,
    ]);
    const clock = { now: smallNow, standing: false };
    const shown = live(dossier, undefined, { register, id: undefined, fields, body: "" }, clock);
    expect(shown.findings).toEqual([]);
    expect(shown.entry.id).toBe("clients-2");
  });

  test("gets the one name that its group and number allow, whatever was typed", () => {
    expect(form("")).toContain("---\nname: Privacyverklaring voor cliënten en hun vertegenwoordigers, versie 2\n");
    // Without a known group there is no such name, and the group is what is reported.
    expect(form("Onze eigen tekst.", "klanten")).toContain('"not-in-list"');
  });
});

describe("a version that is withdrawn before it holds", () => {
  const second = (effectiveOn: string, more = "") => `---
name: Privacyverklaring voor cliënten en hun vertegenwoordigers, versie 2
group: clients
version: 2
approvedOn: 2026-11-10
approvedBy: bestuurder
effectiveOn: ${effectiveOn}
changed: Andere ontvanger.
told: Brief.
${more}---

Een tekst met een fout.
`;
  const withdrawn = `withdrawn:
  withdrawnOn: 2026-11-15
  role: bestuurder
  reason: Er stond een fout in.
`;
  const path = "privacy-statements/clients-2.md";
  const versions = (text: string) => versionsOf(smallDossier({ [path]: () => text }), clients);

  test.each([
    // Version 1 holds from 1 November, version 2 from 1 December.
    ["2026-11-30", second("2026-12-01"), 1],
    ["2026-12-01", second("2026-12-01"), 2],
    ["2026-12-01", second("2026-12-01", withdrawn), 1],
    // As long as none holds yet, the first one that will: never one that was withdrawn.
    ["2026-10-01", second("2026-12-01", withdrawn), 1],
  ])("on %s: %#", (day, text, expected) => {
    expect(versionOn(versions(text), day)?.data.version).toBe(expected);
  });

  test("keeps its number: the next one is 3, and goes on from version 1", () => {
    const dossier = smallDossier({ ...changed, [path]: () => second("2026-12-01", withdrawn) });
    expect(standingOf(dossier, clients).latest?.data.version).toBe(1);
    // Earlier than the withdrawn one would have held.
    expect(approve(dossier, clients, { ...approval, effectiveOn: "2026-11-20" })).toMatchObject({
      path: "privacy-statements/clients-3.md",
      version: 3,
    });
  });

  test.each<[string, string, string, string, string | undefined]>([
    ["before its first day it may", "2026-11-30T23:59+01:00", "", withdrawn, undefined],
    [
      "on its first day it may not",
      "2026-12-01T00:00+01:00",
      "",
      withdrawn,
      "Deze versie geldt sinds dinsdag 1 december 2026",
    ],
    ["it does not come back", "2026-11-16T09:00+01:00", withdrawn, "", "Een ingetrokken versie komt niet terug."],
    [
      "what else it says may be mended",
      "2026-12-05T09:00+01:00",
      withdrawn,
      withdrawn.replace("fout", "tikfout"),
      undefined,
    ],
  ])("%s", (_, now, before, after, message) => {
    const register = registerOf("privacy-statements");
    if (register === undefined) throw new Error("There is no register of statements");
    const text = second("2026-12-01", before);
    const dossier = smallDossier({ [path]: () => text });
    // Files are named without the folder before them, as the desk does.
    const parts = readParts(second("2026-12-01", after), register);
    if (parts === undefined) throw new Error("This text can be read");
    const answer = save({
      register,
      id: "clients-2",
      base: text,
      newest: text,
      submitted: parts,
      dossier,
      clock: { now, standing: false },
    });
    if (message === undefined) expect(answer.outcome).toBe("write");
    else
      expect(answer).toMatchObject({
        outcome: "refused",
        findings: [{ id: "statement-withdrawn-in-time", message: expect.stringContaining(message) }],
      });
  });
});

describe("npm run approve-statement", () => {
  const run = (folder: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["scripts/run.mjs", "approve-statement", "--content", folder, "--now", "2026-11-16T09:00+01:00", ...args],
      { encoding: "utf8" },
    );
    return { status, stdout, stderr };
  };
  const words = ["--role", "bestuurder", "--summary", approval.changed, "--told", approval.told];

  test("makes the next version, solves the finding, and leaves the earlier one as it was", async () => {
    const folder = smallContent(changed);
    const read = (version: number) => readFileSync(join(folder, `privacy-statements/clients-${version}.md`), "utf8");
    const first = read(1);
    const ids = async () => (await judgeFolder(folder)).findings.map(({ id }) => id);
    expect(await ids()).toEqual(["statement-follows-registers"]);
    const { status, stdout } = run(folder, "clienten", ...words, "--from", "2026-12-01");
    expect(stdout).toContain(
      "Versie 2 van de privacyverklaring voor cliënten en hun vertegenwoordigers is vastgesteld",
    );
    expect(status).toBe(0);
    expect(read(2)).toContain(
      "version: 2\napprovedOn: 2026-11-16\napprovedBy: bestuurder\neffectiveOn: 2026-12-01\nchanged: Andere ontvanger\ntold: Brief van 16 november\nfingerprint: ",
    );
    expect(read(2)).toContain("---\n\nStichting Klein is verantwoordelijk voor uw gegevens.");
    expect(read(2)).toContain("bewaart het dossier");
    expect(read(1)).toBe(first);
    expect(await ids()).toEqual([]);
  }, 240_000);

  test("without a word on how people were told it refuses, and writes nothing", async () => {
    const folder = smallContent(changed);
    const typed = ["clienten", "--role", "bestuurder", "--summary", "a"];
    const { code, stderr } = await performed(approveStatementCommand, ["--content", folder, ...typed]);
    expect(stderr).toContain("alle drie nodig");
    expect(code).toBe(2);
    expect(readdirSync(join(folder, "privacy-statements"))).toEqual(["clients-1.md"]);
  }, 240_000);
});
