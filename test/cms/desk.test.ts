// The desk: listens on this computer only, writes nowhere but in content/, and refuses in Dutch what it will not do.

import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Builder, Outcome } from "../../src/desk/build/builder.ts";
import { shelfOf } from "../../src/desk/save/dossier-cache.ts";
import { journalFor } from "../../src/desk/save/journal.ts";
import { placeOf } from "../../src/desk/save/place.ts";
import { recorderFor } from "../../src/desk/save/recorder.ts";
import { saverFor } from "../../src/desk/save/saver.ts";
import type { Point } from "../../src/desk/save/write-record.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { identityOf, markAs } from "../../src/node/folder/identity.ts";
import { activity, copyOfContent, differing, page, textsIn } from "./content.ts";
import { cookieFrom } from "./enter.ts";

let desk: Desk;
let cookie = "";
let content: { folder: string; remove: () => Promise<void> };
let builds = 0;
let outcome: Outcome = { ok: true, findings: [] };
const builder: Builder = {
  build: async () => {
    builds += 1;
    return outcome;
  },
  beside: [],
};

const path = "content/processing-activities/proefverwerking.md";
const file = () => join(content.folder, "processing-activities/proefverwerking.md");

beforeAll(async () => {
  content = await copyOfContent();
  const site = join(content.folder, "../site");
  await mkdir(join(site, "registers/verwerkingen"), { recursive: true });
  await mkdir(join(site, "medewerkers/handboek"), { recursive: true });
  await writeFile(join(site, "registers/index.html"), "<h1>Site</h1>");
  await writeFile(join(site, "registers/404.html"), "<h1>Niet hier</h1>");
  await writeFile(join(site, "registers/verwerkingen/index.html"), "<h1>Verwerkingen</h1>");
  await writeFile(join(site, "medewerkers/handboek/index.html"), "<h1>Medewerkers</h1>");
  await mkdir(join(site, "registers/pagefind/fragment"), { recursive: true });
  for (const name of ["verwerkingen.csv", "verwerkingen.json", "termijnen.ics", "pagefind/fragment/nl.pf_fragment"])
    await writeFile(join(site, "registers", name), "inhoud");
  for (const name of ["stijl.css", "ander.css"]) await writeFile(join(site, "registers", name), name);
  await markAs(site, await identityOf(content.folder));
  await writeFile(join(content.folder, "../geheim.md"), "geheim");
  const work = join(content.folder, "../work");
  const now = "2026-11-16T09:00+01:00";
  desk = await startDesk({ content: content.folder, work, site, builder, port: 0, wait: 10, now });
  await desk.builds.settled();
  cookie = await cookieFrom(desk.entrance);
});
afterAll(async () => {
  await desk.close();
  await content.remove();
});
beforeEach(async () => {
  outcome = { ok: true, findings: [] };
  await writeFile(file(), activity);
});

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

// fetch may not set Host and Origin, nor send an address with dots in it.
function send(method: string, address: string, headers: Record<string, string>, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port: desk.port, method, path: address, headers, agent: false },
      (reply) => {
        let text = "";
        reply.setEncoding("utf8");
        reply.on("data", (part: string) => (text += part));
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, text, headers: reply.headers }));
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

const host = () => `localhost:${desk.port}`;
const get = (address: string) => send("GET", address, { host: host(), cookie });
const post = (address: string, value: unknown, headers: Record<string, string> = {}) =>
  send(
    "POST",
    address,
    { host: host(), cookie, origin: `http://${host()}`, "content-type": "application/json", ...headers },
    JSON.stringify(value),
  );
const act = (action: string, params: unknown) => post("/beheer/api", { action, params });
const errorOf = (reply: Reply) => (JSON.parse(reply.text) as { error: string }).error;

async function opened(of = path): Promise<{ fields: Record<string, unknown>; body: string }> {
  const { data } = JSON.parse((await act("getEntry", { path: of })).text) as { data: string };
  const [, fields = "", body = ""] = /^---\n(.*)\n---\n([\s\S]*)$/.exec(data) ?? [];
  return { fields: JSON.parse(fields) as Record<string, unknown>, body };
}
const rawOf = (fields: Record<string, unknown>, body: string) => `---\n${JSON.stringify(fields)}\n---\n${body}`;
const persist = (of: string, raw: string, newEntry = false) =>
  act("persistEntry", { dataFiles: [{ path: of, slug: "x", raw }], assets: [], options: { newEntry } });

describe("who may ask", () => {
  it("listens on loopback only", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter((each) => !each.internal && each.family === "IPv4");
    for (const { address } of outside) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port: desk.port, timeout: 2000 }, () => resolve(true));
        socket.on("error", () => resolve(false));
        socket.on("timeout", () => resolve(false));
      });
      expect(reached).toBe(false);
    }
  });

  it.each(["voorbeeld.example", "localhost", "127.0.0.1:1", "[::1]"])("refuses the host %j", async (name) => {
    for (const address of ["/", "/beheer/", "/beheer/config.json"]) {
      expect((await send("GET", address, { host: name })).status).toBe(421);
    }
    expect((await post("/beheer/api", { action: "info" }, { host: name })).status).toBe(421);
  });

  it("answers to each name of this computer", async () => {
    for (const name of ["localhost", "127.0.0.1", "[::1]"])
      expect((await send("GET", "/beheer/", { host: `${name}:${desk.port}`, cookie })).status).toBe(200);
  });

  it.each(["http://voorbeeld.example", "null", "http://localhost:1", "https://localhost"])(
    "refuses a write from %s",
    async (origin) => {
      const reply = await post("/beheer/api", { action: "info" }, { origin });
      expect([reply.status, errorOf(reply)]).toEqual([403, expect.stringContaining("een andere site")]);
    },
  );

  it("refuses a write that does not say where it comes from, or that is a form", async () => {
    const headers = { host: host(), cookie, "content-type": "application/json" };
    expect((await send("POST", "/beheer/api", headers, "{}")).status).toBe(403);
    expect((await post("/beheer/api", {}, { "content-type": "text/plain" })).status).toBe(415);
    expect((await send("PUT", "/beheer/api", { ...headers, origin: `http://${host()}` }, "{}")).status).toBe(405);
  });
});

describe("where it reads and writes", () => {
  const outside = [
    "content/../geheim.md",
    "../geheim.md",
    "/etc/passwd",
    "content/processing-activities/../../geheim.md",
    "content/processing-activities/sub/x.md",
    "content/processing-activities/.verborgen.md",
    "content/processing-activities/..md",
    "content/processing-activities/x.mdx",
    "content/processing-activities/x.js",
    "content/processing-activities\\x.md",
    "content/handbook/x.md",
    "content/andere-map/x.md",
    "content/package.json",
    "content/organisation.yml/x.md",
    "package.json",
    ".git/hooks/pre-commit",
    "",
  ];

  it.each(outside)("refuses %j", async (of) => {
    const before = await textsIn(join(content.folder, ".."));
    for (const reply of [await act("getEntry", { path: of }), await persist(of, "---\n{}\n---\n", true)]) {
      expect(reply.status).toBe(403);
      expect(reply.text).not.toContain('geheim"');
    }
    expect(await textsIn(join(content.folder, ".."))).toEqual(before);
  });

  it("refuses folders that are no register, and lists one that is", async () => {
    for (const folder of ["content", "content/..", ".", "/etc", "content/media"])
      expect((await act("entriesByFolder", { folder, extension: "md", depth: 1 })).status).toBe(403);
    const listed = async () => {
      const { text } = await act("entriesByFolder", {
        folder: "content/processing-activities",
        extension: "md",
        depth: 1,
      });
      return (JSON.parse(text) as { data: string; file: { path: string } }[]).find((each) => each.file.path === path)
        ?.data;
    };
    // No more than the list shows, sorts and filters by.
    expect(await listed()).toBe('---\n{"name":"Proefverwerking","ourRole":"controller"}\n---\n');
    // Changed outside the desk, as by a program that fetches the work of others.
    await writeFile(file(), activity.replace("Proef", "Andere "));
    expect(await listed()).toContain('"name":"Andere verwerking"');
    await writeFile(file(), activity);
  });

  it("follows no link: not a file, not a folder", async () => {
    const linked = join(content.folder, "processing-activities/koppeling.md");
    await symlink(join(content.folder, "../geheim.md"), linked);
    const of = "content/processing-activities/koppeling.md";
    for (const reply of [await act("getEntry", { path: of }), await persist(of, rawOf({ name: "x" }, ""))]) {
      expect([reply.status, errorOf(reply)]).toEqual([403, expect.stringContaining("verwijzing")]);
    }
    expect(await readFile(join(content.folder, "../geheim.md"), "utf8")).toBe("geheim");
  });

  it("neither deletes, nor moves, nor takes files, nor does what it does not know", async () => {
    const { fields, body } = await opened();
    const raw = rawOf(fields, body);
    const moved = { dataFiles: [{ path, raw, newPath: "content/processing-activities/x.md" }], assets: [] };
    const withFile = { dataFiles: [{ path, raw }], assets: [{ path: "content/media/x.png", content: "" }] };
    const replies = [
      await act("deleteFile", { path }),
      await act("deleteFiles", { paths: [path] }),
      await act("persistMedia", { asset: {} }),
      await act("publishUnpublishedEntry", {}),
      await act("persistEntry", moved),
      await act("persistEntry", withFile),
    ];
    expect(replies.map((each) => each.status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect(await readFile(file(), "utf8")).toBe(activity);
  });
});

describe("saving", () => {
  it("changes the lines of what changed, and builds", async () => {
    const { fields, body } = await opened();
    const before = builds;
    expect((await persist(path, rawOf({ ...fields, name: "Andere naam" }, body))).status).toBe(200);
    expect(differing(activity, await readFile(file(), "utf8"))).toEqual([
      ["name: Proefverwerking"],
      ["name: Andere naam"],
    ]);
    await desk.builds.settled();
    expect(builds).toBe(before + 1);
  });

  it("writes nothing and builds nothing when nothing changed", async () => {
    const { fields, body } = await opened();
    const before = builds;
    expect((await persist(path, rawOf(fields, body))).status).toBe(200);
    await desk.builds.settled();
    expect([await readFile(file(), "utf8"), builds]).toEqual([activity, before]);
  });

  it("never writes what Decap itself would write, and drops what exists only on the form", async () => {
    const { fields } = await opened();
    const raw =
      "---\nname: Andere naam\nourRole: controller\npurposes:\n    - {purpose: proef, legalBasis: legal-obligation, law: 'art. 1'}\nsubjects:\n    - clients\nowner: privacyfunctionaris\nreviewedOn: 2026-01-05\nsection_purpose: ''\ncaseNumber: 2026-001\nnecessity: ''\ntransfers: []\n---\nVrije tekst met *nadruk*.\n";
    expect((await persist(path, raw)).status).toBe(409);
    expect(await readFile(file(), "utf8")).toBe(activity);
    const withText = raw.replace("necessity: ''", `necessity: ''\nopenedText: ${JSON.stringify(fields.openedText)}`);
    expect((await persist(path, withText)).status).toBe(200);
    expect(await readFile(file(), "utf8")).toBe(activity.replace("Proefverwerking", "Andere naam"));
  });

  it("refuses what the check would not read, in Dutch, and leaves the old file whole", async () => {
    const { fields, body } = await opened();
    const reply = await persist(path, rawOf({ ...fields, name: " ", reviewedOn: "2026-02-30", extra: "x" }, body));
    expect(reply.status).toBe(422);
    expect(errorOf(reply).split("\n")).toEqual([
      "Niet opgeslagen.",
      expect.stringContaining('"Naam van de verwerking" is niet ingevuld.'),
      expect.stringContaining('"Laatst bekeken op" is geen dag die bestaat. Schrijf jaar-maand-dag'),
      expect.stringContaining("Het veld `extra` bestaat hier niet."),
    ]);
    expect(await readFile(file(), "utf8")).toBe(activity);
  });

  it("lets a record with two errors be mended one by one", async () => {
    const broken = activity.replace("2026-01-05", "2026-02-30").replace("ourRole: controller", "ourRole: zomaar");
    await writeFile(file(), broken);
    const { fields, body } = await opened();
    expect((await persist(path, rawOf({ ...fields, ourRole: "controller" }, body))).status).toBe(200);
    expect(await readFile(file(), "utf8")).toBe(activity.replace("2026-01-05", "2026-02-30"));
  });

  it("does not open or overwrite a file that cannot be read, and says which line", async () => {
    const broken = activity.replace("ourRole: controller", "ourRole: [controller");
    await writeFile(file(), broken);
    for (const reply of [await act("getEntry", { path }), await persist(path, rawOf({ name: "x" }, ""))]) {
      expect(reply.status).toBe(422);
      expect(errorOf(reply)).toMatch(/proefverwerking\.md is niet te lezen.*\nRegel \d+: /);
    }
    expect(await readFile(file(), "utf8")).toBe(broken);
  });

  it("never writes a new record over another, nor an old one that is gone", async () => {
    const { fields, body } = await opened();
    expect((await persist(path, rawOf(fields, body), true)).status).toBe(409);
    expect((await persist("content/processing-activities/weg.md", rawOf(fields, body))).status).toBe(409);
  });

  it("gives a new record the nearest name that the site can have as an address, and never that of another", async () => {
    const { fields, body } = await opened();
    const before = await textsIn(content.folder);
    const raw = rawOf({ ...fields, name: "Met hoofdletter" }, body);
    const reply = await persist("content/processing-activities/Met_Hoofdletter.md", raw, true);
    expect([reply.status, JSON.parse(reply.text)]).toEqual([200, expect.objectContaining({ id: "met-hoofdletter" })]);
    // Under its nearest name this one is there already.
    expect((await persist("content/processing-activities/ProefVerwerking.md", raw, true)).status).toBe(409);
    const { "processing-activities/met-hoofdletter.md": made, ...others } = await textsIn(content.folder);
    expect(made).toContain("name: Met hoofdletter\n");
    expect(others).toEqual(before);
    await rm(join(content.folder, "processing-activities/met-hoofdletter.md"));
  });

  it("leaves no half-written file beside the record", async () => {
    const { fields, body } = await opened();
    await persist(path, rawOf({ ...fields, name: "Nog een naam" }, body));
    await persist(path, rawOf({ ...fields, name: "" }, body));
    expect(Object.keys(await textsIn(content.folder)).filter((each) => each.includes(".tmp"))).toEqual([]);
  });

  it("saves the organisation and a page with the same care", async () => {
    const before = await textsIn(content.folder);
    const { data } = JSON.parse((await act("getEntry", { path: "content/organisation.yml" })).text) as { data: string };
    const organisation = JSON.parse(data) as Record<string, unknown>;
    expect(
      (await persist("content/organisation.yml", JSON.stringify({ ...organisation, agb: "11111111" }))).status,
    ).toBe(200);
    const of = "content/handbook/proefpagina.mdx";
    const opening = await opened(of);
    expect((await persist(of, rawOf({ ...opening.fields, title: "Andere titel" }, opening.body))).status).toBe(200);
    const after = await textsIn(content.folder);
    expect(differing(before["organisation.yml"] ?? "", after["organisation.yml"] ?? "")[1]).toEqual([
      'agb: "11111111"',
    ]);
    expect(after["handbook/proefpagina.mdx"]).toBe(page.replace("Proefpagina", "Andere titel"));
    const others = Object.keys(before).filter((each) => before[each] !== after[each]);
    expect(others.sort()).toEqual(["handbook/proefpagina.mdx", "organisation.yml"]);
  });
});

describe("two people", () => {
  it("the second is refused with both texts, and nothing is lost", async () => {
    const [one, other] = [await opened(), await opened()];
    const first = await persist(path, rawOf({ ...one.fields, name: "Naam van de een" }, one.body));
    const second = await persist(path, rawOf({ ...other.fields, ourRole: "joint" }, other.body));
    expect([first.status, second.status]).toEqual([200, 409]);
    const newest = activity.replace("Proefverwerking", "Naam van de een");
    expect(JSON.parse(second.text)).toMatchObject({
      error: expect.stringContaining("Iemand anders heeft dit record ondertussen gewijzigd"),
      conflict: { base: activity, newest, mine: activity.replace("controller", "joint") },
    });
    expect(await readFile(file(), "utf8")).toBe(newest);
  });

  it("one who saves twice from the same form goes on from the first save", async () => {
    const { fields, body } = await opened();
    const first = await persist(path, rawOf({ ...fields, name: "Eén" }, body));
    const { text } = JSON.parse(first.text) as { text: string };
    const dataFiles = [{ path, slug: "x", raw: rawOf({ ...fields, name: "Twee" }, body) }];
    const second = await act("persistEntry", { dataFiles, assets: [], options: { newEntry: false, opened: text } });
    expect(second.status).toBe(200);
    expect(await readFile(file(), "utf8")).toBe(activity.replace("Proefverwerking", "Twee"));
  });
});

describe("case numbers", () => {
  const fields = {
    title: "Nieuw",
    signalledAt: "2026-11-16T08:00+01:00",
    reportedBy: "begeleider",
    dataInBrief: "x",
    ongoing: "no",
  };
  const create = async (values: Record<string, unknown> = fields) => {
    const reply = await persist("content/personal-data-breaches/0000-000.md", rawOf(values, ""), true);
    return reply.status === 200 ? (JSON.parse(reply.text) as { id: string }).id : reply.status;
  };

  it("are given in the save: none to a refused one, two to two people at once", async () => {
    expect(await create({ ...fields, title: "" })).toBe(422);
    expect((await Promise.all([create(), create()])).sort()).toEqual(["2026-902", "2026-903"]);
    expect(await readFile(join(content.folder, "personal-data-breaches/2026-902.md"), "utf8")).toBe(
      '---\ntitle: Nieuw\nsignalledAt: 2026-11-16T08:00+01:00\nreportedBy: begeleider\ndataInBrief: x\nongoing: "no"\n---\n',
    );
  });

  it("are the next when a program that knows no lock takes one in between, and not for ever", async () => {
    const place = placeOf("content/personal-data-breaches/0000-000.md");
    const saverIn = (name: string, reached: (point: Point) => unknown) =>
      saverFor({
        content: content.folder,
        shelf: shelfOf(content.folder),
        journal: journalFor(join(content.folder, "..", name), content.folder),
        recorder: recorderFor(),
        now: "2026-11-16T09:00+01:00",
        reached,
      });
    const order = {
      place,
      raw: rawOf({ ...fields, signalledAt: "2017-05-01T08:00+02:00" }, ""),
      isNew: true,
      author: "",
    };
    const cases = join(content.folder, "personal-data-breaches");
    const there = async () => (await readdir(cases)).filter((each) => /2017|tmp/.test(each)).sort();
    let disturbed = 0;
    const saver = (most: number) =>
      saverIn("first", async (point) => {
        if (point !== "noted" || disturbed >= most) return;
        disturbed += 1;
        await writeFile(join(cases, `2017-00${(await there()).length + 1}.md`), "---\n---\n");
      });
    expect((await saver(2).save(order)).id).toBe("2017-003");
    await expect(saver(99).save(order)).rejects.toThrow("Er bestaat al een record met deze naam");
    const names = await there();
    // Two and five of the other program, one of ours, and none for the save that gave up.
    expect(names).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((each) => `2017-00${each}.md`));
  });

  it("have the year in which the case began, in Amsterdam", async () => {
    // One minute before midnight in London is past midnight in Amsterdam.
    expect(await create({ ...fields, signalledAt: "2018-12-31T23:59+00:00" })).toBe("2019-001");
    expect(await create({ ...fields, signalledAt: "2018-12-31T23:59+01:00" })).toBe("2018-001");
  });
});

describe("what it serves", () => {
  it("what did not change is not sent again", async () => {
    const { etag } = (await get("/stijl.css")).headers;
    const again = await send("GET", "/stijl.css", { host: host(), cookie, "if-none-match": String(etag) });
    expect([again.status, again.text, again.headers["x-content-type-options"]]).toEqual([304, "", "nosniff"]);
    expect((await send("GET", "/ander.css", { host: host(), cookie, "if-none-match": String(etag) })).status).toBe(200);
  });

  it.each([
    "/",
    "/verwerkingen/",
    "/verwerkingen.csv",
    "/verwerkingen.json",
    "/termijnen.ics",
    "/pagefind/fragment/nl.pf_fragment",
    "/er/is/niets",
    "/uitgave/medewerkers/handboek/",
    "/beheer/",
    "/beheer/dossier.json",
    "/beheer/config.json",
    "/beheer/state.json",
    "/beheer/bevindingen/",
  ])("%s stays in no cache", async (address) => {
    const { headers } = await get(address);
    expect([headers["cache-control"], headers.etag]).toEqual(["no-store", undefined]);
  });

  it("the site, with its own types, index pages and 404 page", async () => {
    expect((await get("/")).text).toContain("Site");
    const index = await get("/verwerkingen/");
    expect([index.status, index.headers["content-type"], index.headers["x-content-type-options"]]).toEqual([
      200,
      "text/html; charset=utf-8",
      "nosniff",
    ]);
    expect((await get("/verwerkingen")).headers.location).toBe("/verwerkingen/");
    expect((await get("/uitgave/medewerkers/handboek/")).text).toContain("Medewerkers");
    expect((await get("/uitgave/medewerkers/handboek")).headers.location).toBe("/uitgave/medewerkers/handboek/");
    const missing = await get("/er/is/niets");
    expect([missing.status, missing.text]).toEqual([404, "<h1>Niet hier</h1>"]);
  });

  it.each([
    "/../geheim.md",
    "/..%2fgeheim.md",
    "/%2e%2e/%2e%2e/geheim.md",
    "/..%5cgeheim.md",
    "/.privacyhandboek",
    "/%00",
    "/%",
    "//voorbeeld.example/..",
    "/uitgave/medewerkers/../../geheim.md",
    "/beheer/decap/../package.json",
    "/beheer/decap/decap-cms.js.map",
    "/beheer/decap/..%2f..%2fpackage.json",
    "/beheer/decap/cms.js",
  ])("nothing outside: %s", async (address) => {
    const reply = await get(address);
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain("geheim");
  });

  it("never sends anybody to another site", async () => {
    expect((await get("//verwerkingen")).headers.location ?? "/verwerkingen/").toBe("/verwerkingen/");
  });

  it("the CMS with a policy of its own", async () => {
    const reply = await get("/beheer/");
    expect(reply.headers["content-security-policy"]).toContain("script-src 'self';");
    expect(reply.headers["content-security-policy"]).not.toContain("eval");
    expect(reply.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(String((await get("/")).headers["content-security-policy"])).not.toContain("unsafe");
  });

  it("the findings in place of the home page while errors hold it back, and the last good site beside it", async () => {
    outcome = {
      ok: false,
      findings: [
        {
          id: "required-field",
          severity: "error",
          file: "content/processing-activities/proefverwerking.md",
          line: 3,
          column: 1,
          path: "name",
          message: '"Naam" is <niet> ingevuld.',
          remedy: 'Vul "Naam" in.',
          source: [],
        },
      ],
    };
    desk.builds.request();
    await desk.builds.settled();
    const reply = await get("/");
    expect(reply.text).toContain("De site is niet bijgewerkt");
    expect(reply.text).toContain("is &lt;niet&gt; ingevuld");
    expect(reply.text).toContain(
      'href="/beheer/?veld=name#/collections/processing-activities/entries/proefverwerking"',
    );
    // Every page says so, with since when and why: also deep in the site, and where there is no page.
    for (const address of ["/?site", "/verwerkingen/", "/nergens/"]) {
      const { text } = await get(address);
      expect(text, address).toMatch(
        /^<aside class="stale [^"]*".*Deze pagina is niet bijgewerkt\..* Zij is van \w+dag \d+ \w+ \d{4}, \d+\.\d\d uur/,
      );
      expect(text, address).toContain("&quot;Naam&quot; is &lt;niet&gt; ingevuld.");
      expect(text, address).toContain('href="/beheer/bevindingen/"');
    }
    expect((await get("/verwerkingen/")).status).toBe(200);
    // The other editions were not built here: nothing is said of them that is not known.
    expect((await get("/uitgave/medewerkers/handboek/")).text).toBe("<h1>Medewerkers</h1>");
    expect((await get("/beheer/")).status).toBe(200);
    outcome = { ok: true, findings: [] };
    desk.builds.request();
    await desk.builds.settled();
    expect((await get("/")).text).toBe("<h1>Site</h1>");
    expect((await get("/verwerkingen/")).text).toBe("<h1>Verwerkingen</h1>");
  });
});
