// The privacy statements as they stand on the site: every element of art. 13 and 14 with the values of the registers, in the right editions.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { emptyFolder, repository } from "../fixtures/repository.ts";
import { smallNow, swap } from "../fixtures/small.ts";
import { runProgram } from "./command.ts";
import { attributes, filesIn, pagesIn, textOf, unescaped } from "./folder.ts";

const { content, root } = inject("built");

type Values = Readonly<Record<string, unknown>>;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const rows = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);

const frontOf = (file: string): Values =>
  parse(readFileSync(join(content, file), "utf8").split(/^---$/m)[1] ?? "") as Values;
const recordsIn = (folder: string): ReadonlyMap<string, Values> =>
  new Map(readdirSync(join(content, folder)).map((name) => [name.replace(/\.md$/, ""), frontOf(`${folder}/${name}`)]));

const organisation = parse(readFileSync(join(content, "organisation.yml"), "utf8")) as {
  readonly name: string;
  readonly address: { readonly street: string };
  readonly contact: { readonly privacyEmail: string; readonly officePhone: string };
  readonly dpoContact: { readonly email: string };
};
const activities = recordsIn("processing-activities");
const recipients = recordsIn("recipients");
const retention = recordsIn("retention-periods");

const plain = (html: string) =>
  unescaped(html.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .replace(/ ([.,:;)])/g, "$1");

const pageOf = (edition: string, path: string) =>
  pagesIn(join(root, edition)).find((page) => page.path === path)?.html ?? "";

/** Everything a page says under one element, over all places where it stands. */
function said(html: string, element: string): string {
  const pattern = new RegExp(`<(section|li)[^>]*data-element="${element}"[^>]*>([\\s\\S]*?)</\\1>`, "g");
  return plain([...html.matchAll(pattern)].map((match) => match[2] ?? "").join(" "));
}

interface Group {
  readonly value: string;
  readonly path: string;
  readonly editions: readonly string[];
  readonly young: boolean;
}

const everywhere = ["openbaar", "medewerkers", "registers"];
const groups: readonly Group[] = [
  { value: "clients", path: "/privacyverklaring/clienten/", editions: everywhere, young: false },
  { value: "young-people", path: "/privacyverklaring/jongeren/", editions: everywhere, young: true },
  { value: "applicants", path: "/privacyverklaring/sollicitanten/", editions: everywhere, young: false },
  { value: "visitors", path: "/privacyverklaring/bezoekers/", editions: everywhere, young: false },
  { value: "employees", path: "/privacyverklaring/medewerkers/", editions: ["medewerkers", "registers"], young: false },
];

const toldIn = (group: Group) =>
  [...activities.values()].filter((each) => texts(each.statements).includes(group.value) && each.endedOn === undefined);

// Letter by letter, by hand: art. 13(1)(a)–(f), 13(2)(a)–(f), 14(1)(d), 14(2)(f), 14(3), 21(4).
const always = [
  "controller",
  "dpo",
  "purposes",
  "purpose",
  "legal-basis",
  "recipient",
  "recipients",
  "transfers",
  "kept",
  "retention",
  "rights",
  "objection",
  "complaint",
  "provision",
  "automated",
  "data",
  "source",
  "informing",
];

describe.each(groups)("the statement for $value", (group) => {
  test("has every element of art. 13 and 14 in each edition that holds it", () => {
    for (const edition of group.editions) {
      const html = pageOf(edition, group.path);
      const empty = always.filter((element) => said(html, element).trim() === "");
      expect(empty, edition).toEqual([]);
    }
  });

  // The registers edition shows what follows from the registers, also while a new version still has to be approved.
  const html = pageOf("registers", group.path);
  const own = toldIn(group);

  test("names the organisation, its data protection officer and the authority", () => {
    for (const value of [organisation.name, organisation.address.street, organisation.contact.officePhone])
      expect(said(html, "controller")).toContain(value);
    expect(said(html, "dpo")).toContain(organisation.dpoContact.email);
    expect(said(html, "complaint")).toContain("Autoriteit Persoonsgegevens");
    expect(attributes(html, "href", "a")).toContain("https://www.autoriteitpersoonsgegevens.nl");
  });

  test("gives every purpose with as many reasons why it may, and the interest where that is the reason", () => {
    expect(own.length).toBeGreaterThan(0);
    const purposes = own.flatMap((each) => rows(each.purposes));
    for (const each of purposes) {
      expect(said(html, "purpose")).toContain(String((group.young && each.youngPurpose) || each.purpose));
      const interest = (group.young && each.youngInterest) || each.interest;
      if (interest !== undefined) expect(said(html, "interest")).toContain(String(interest).trim());
    }
    expect(html.match(/data-element="purpose"/g)).toHaveLength(purposes.length);
    expect(html.match(/data-element="legal-basis"/g)).toHaveLength(purposes.length);
  });

  // Doubt about law stands in the register; a statement has none.
  const told = (value: unknown) => String(value).replace(/ ?\([^()]*te bevestigen\)/g, "");

  test("names every recipient and every period by its name and length", () => {
    const named = new Set(own.flatMap((each) => texts(each.recipients)));
    expect(named.size).toBeGreaterThan(0);
    for (const id of named) {
      expect(said(html, "recipients")).toContain(String(recipients.get(id)?.name));
      expect(said(html, "recipient")).toContain(String(recipients.get(id)?.name));
    }
    for (const id of new Set(own.flatMap((each) => texts(each.retention)))) {
      const entry = retention.get(id);
      expect(said(html, "retention")).toContain(String((group.young && entry?.youngName) || entry?.name));
      expect(said(html, "retention")).toContain(told((group.young && entry?.youngExplained) || entry?.periodExplained));
    }
  });

  test("names every country outside Europe, with the safeguard and how to get a copy of it", () => {
    const countries = new Set(own.flatMap((each) => rows(each.transfers).map(({ country }) => String(country))));
    const words = said(html, "transfers");
    for (const country of countries) expect(words).toContain(country);
    if (countries.size > 0) {
      expect(words).toContain("Waarborg:");
      expect(words).toContain(organisation.contact.privacyEmail);
    } else expect(words).toMatch(/\bEER\b/);
  });

  test("says where the data come from, and whether they must be given, as the register does", () => {
    for (const each of own) {
      expect(said(html, "source")).toContain(told((group.young && each.youngOrigin) || each.origin));
      expect(said(html, "provision")).toContain(told((group.young && each.youngProvision) || each.provision));
    }
  });

  test("tells of withdrawal where consent is used, and only there", () => {
    const consents = own.filter((each) => rows(each.purposes).some(({ legalBasis }) => legalBasis === "consent"));
    expect(html.includes('data-element="withdrawal"')).toBe(consents.length > 0);
    for (const each of consents)
      expect(said(html, "withdrawal")).toContain(String((group.young && each.youngName) || each.name));
  });

  test("leads to asking, complaining and reporting", () => {
    const links = attributes(html, "href", "a");
    for (const page of ["een-verzoek-doen", "contact-en-klachten", "datalek-bij-ons-melden"])
      expect(links).toContain(`/handboek/${page}/`);
  });

  test('says "je" to young people and "u" to others', () => {
    const words = ["purposes", "rights", "informing"].map((element) => said(html, element)).join(" ");
    expect(/\b(u|uw)\b/i.test(said(html, "rights"))).toBe(!group.young);
    expect(/\b(je|jij|jou|jouw)\b/i.test(words)).toBe(group.young);
  });
});

describe("editions", () => {
  test("the statement for employees is in no public file", () => {
    const holding = filesIn(join(root, "openbaar")).filter(
      (file) =>
        file.path.includes("medewerkers") ||
        /privacyverklaring\/medewerkers|verklaring voor medewerkers/i.test(textOf(file)),
    );
    expect(holding.map(({ path }) => path)).toEqual([]);
    expect(pageOf("medewerkers", "/privacyverklaring/medewerkers/")).not.toBe("");
  });

  test("the way in asks who you are, and leads to the statements of its edition", () => {
    for (const edition of everywhere) {
      const links = attributes(pageOf(edition, "/privacyverklaring/"), "href", "a");
      const expected = groups.filter((each) => each.editions.includes(edition)).map(({ path }) => path);
      expect(links.filter((link) => groups.some(({ path }) => path === link))).toEqual(
        expect.arrayContaining(expected),
      );
    }
  });

  test("how people were told, stands with the registers only", () => {
    const told = String(frontOf("privacy-statements/clients-2.md").told);
    const holds = (edition: string) => filesIn(join(root, edition)).some((file) => textOf(file).includes(told));
    expect(everywhere.filter(holds)).toEqual(["registers"]);
  });

  test("an earlier version stays at its address, whole, and says that it is not the one that counts", () => {
    const html = pageOf("openbaar", "/privacyverklaring/clienten-1/");
    expect(plain(html)).toContain("Dit is niet de versie die nu geldt");
    expect(plain(html)).toContain("geldt vanaf dinsdag 1 april 2025");
    // Transport to the day care was there in 2025; the camera was not.
    expect(said(html, "purpose")).toContain("Cliënten op tijd en veilig laten halen en brengen");
    expect(said(html, "purpose")).not.toContain("De veiligheid bij de deur van het Logeerhuis");
    expect(attributes(pageOf("openbaar", "/privacyverklaring/clienten/"), "href", "a")).toContain(
      "/privacyverklaring/clienten-1/",
    );
  });
});

describe("what is behind, coming, withdrawn, not there yet, or waits for approval", () => {
  const activity = "processing-activities/clientdossier.md";
  const short = "Dit zeggen wij.\n\n## Met wie wij delen\n\n- Met niemand.\n";
  const version = (group: string, number: number, effectiveOn: string, text: string, more = "") => `---
name: Versie ${number} voor ${group}
group: ${group}
version: ${number}
approvedOn: 2026-01-10
approvedBy: bestuurder
effectiveOn: ${effectiveOn}
changed: Anders gezegd.
told: Brief.
${more}---

${text}`;
  const withdrawn = `withdrawn:
  withdrawnOn: 2026-11-05
  role: bestuurder
  reason: De ontvanger klopte niet.
`;
  const policy = "handbook/privacybeleid.mdx";
  const out = join(emptyFolder(), "out");
  const page = (edition: string, path: string) =>
    plain(pagesIn(join(out, edition)).find((each) => each.path === path)?.html ?? "");
  const statement = (edition: string, slug: string) => page(edition, `/privacyverklaring/${slug}/`);

  beforeAll(async () => {
    const repo = repository("", {
      [activity]: swap("statements:\n  - clients\n", "statements:\n  - clients\n  - applicants\n  - visitors\n"),
      // Approved at a time when pages still bore marks of doubt.
      [policy]: (text) => `${text}\nZo staat het in art. 5.3.4 Wmo 2015 (te bevestigen).\n`,
      "privacy-statements/clients-2.md": version("clients", 2, "2026-12-01", "Dit zeggen wij straks."),
      // Its first day is past: it was withdrawn before that.
      "privacy-statements/clients-3.md": version("clients", 3, "2026-11-10", "Dit zeggen wij nooit.", withdrawn),
      "privacy-statements/visitors-1.md": version("visitors", 1, "2026-02-01", short),
    });
    // A new version of a page, as the form makes it: what was decided about the version before it is not its own.
    const approved = repo.read(policy);
    const anew = approved
      .replace(/^(?:approvedOn|approvedBy|effectiveOn): .*\n/gm, "")
      .replace(/^version: .*$/m, 'version: "9.0"')
      .replace(/\n---\n[\s\S]*$/, "\n---\n\nZo gaan wij het straks doen.\n");
    repo.commit("Nieuwe versie", { [policy]: anew });
    const { code, stderr } = await runProgram(process.execPath, [
      "test/site/publish-anyway.ts",
      repo.content,
      out,
      smallNow,
    ]);
    expect([code, stderr]).toEqual([0, ""]);
  }, 240_000);

  test("behind: the registers show the proposal and what changes, others the text that was approved", () => {
    expect(statement("registers", "bezoekers")).toContain("Voorstel voor versie 2");
    expect(statement("registers", "bezoekers")).toContain("Met niemand.");
    expect(statement("registers", "bezoekers")).toContain("Voorbeeld Dossier");
    for (const edition of ["openbaar", "medewerkers"]) {
      expect(statement(edition, "bezoekers")).toContain("Met niemand.");
      expect(statement(edition, "bezoekers")).not.toMatch(/Voorstel|Voorbeeld Dossier/);
    }
  });

  test("coming: until 1 December the first version counts", () => {
    expect(statement("openbaar", "clienten")).toContain("Vanaf dinsdag 1 december 2026 geldt een nieuwe versie");
    expect(statement("openbaar", "clienten")).toContain("Goede zorg geven.");
    expect(statement("openbaar", "clienten-2")).toContain("Dit zeggen wij straks.");
  });

  test("withdrawn: it never counts, and stays at its address with its number and the reason", () => {
    expect(statement("openbaar", "clienten")).not.toContain("Dit zeggen wij nooit.");
    expect(statement("openbaar", "clienten")).toContain("Versie 3, ingetrokken");
    expect(statement("openbaar", "clienten-3")).toContain("Dit zeggen wij nooit.");
    expect(statement("openbaar", "clienten-3")).toContain(
      "Deze versie is op donderdag 5 november 2026 ingetrokken door: bestuurder. Zij zou gelden vanaf dinsdag 10 november 2026, en heeft nooit gegolden. Waarom: De ontvanger klopte niet.",
    );
    expect(statement("openbaar", "clienten-3")).not.toContain("Versie 3, geldt vanaf");
  });

  test("not approved yet: people are told all the same, and that it is not approved", () => {
    expect(statement("openbaar", "sollicitanten")).toContain("Deze tekst is nog niet vastgesteld.");
    expect(statement("openbaar", "sollicitanten")).toContain("maandag 16 november 2026");
    expect(statement("openbaar", "sollicitanten")).toContain("Goede zorg geven.");
  });

  test("a page of the handbook that waits for approval: what was approved holds and can be read, the new text says what it is", () => {
    for (const edition of ["medewerkers", "registers"]) {
      const text = page(edition, "/handboek/privacybeleid/");
      // The version and the approval of the page in the small content.
      expect(text).toContain("Dit geldt nu: versie 1.0, vastgesteld op maandag 15 december 2025 door de bestuurder.");
      expect(text).toContain("Versie 9.0 is in voorbereiding en nog niet vastgesteld.");
      const [holding, waiting] = [text.indexOf("Een lijst met een link"), text.indexOf("Zo gaan wij het straks doen.")];
      expect(holding).toBeGreaterThan(0);
      // The approved text stands first; the new one behind its own heading.
      expect(waiting).toBeGreaterThan(holding);
      expect(text).toContain("Lees versie 9.0: concept, nog niet vastgesteld");
      expect(text).toContain("Versie 9.0 Vastgesteld concept, nog niet vastgesteld");
    }
  });

  test("who must act sees no mark of doubt in what was approved before; the registers do", () => {
    expect(page("registers", "/handboek/privacybeleid/")).toContain("art. 5.3.4 Wmo 2015 (te bevestigen).");
    expect(page("medewerkers", "/handboek/privacybeleid/")).toContain("Zo staat het in art. 5.3.4 Wmo 2015.");
    expect(page("medewerkers", "/handboek/privacybeleid/")).not.toContain("te bevestigen");
  });
});
