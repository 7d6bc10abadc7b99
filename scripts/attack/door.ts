// Every address of a running desk without the token, with a wrong one, and with the right one.
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { editions, fullEdition } from "../../src/core/dossier/audience.ts";
import { tokenName } from "../../src/desk/server/door.ts";
import { startDesk } from "../../src/desk/server/server.ts";
import { identityOf, markAs } from "../../src/node/folder/identity.ts";
import { cookieFrom } from "../../test/cms/enter.ts";
import { filesIn } from "../../test/site/folder.ts";
import { type Attack, type Figure, now, program, project } from "./attack.ts";

/** Addresses of the desk itself, beside the files of the site. */
export const own = [
  "/",
  "/?site",
  "/agenda/",
  "/agenda/x.ics",
  "/agenda/termijnen.ics",
  "/datalekken",
  "/er/is/niets",
  "/favicon.ico",
  "/.privacyhandboek",
  "/beheer",
  "/beheer/",
  "/beheer/config.json",
  "/beheer/state.json",
  "/beheer/library.json",
  "/beheer/dossier.json",
  "/beheer/bevindingen/",
  "/beheer/cms.js",
  "/beheer/pane.css",
  "/beheer/desk.css",
  "/beheer/decap/decap-cms.js",
  "//elders.example/",
  "/%2e%2e/",
];
const actions = ["info", "entriesByFolder", "entriesByFiles", "getEntry", "persistEntry", "deleteFile"];

/** Walks all addresses; `content` is built first, unless it must be quick. */
export async function door({ work, random, quick }: Attack, content: string): Promise<readonly Figure[]> {
  const site = join(work, "door-site");
  if (quick) {
    await cp(join(project, "public"), join(site, fullEdition.folder), { recursive: true });
    await markAs(site, await identityOf(content));
  } else await program(["scripts/run.mjs", "build", "--content", content, "--out", site, "--now", now]);
  const builder = { build: async () => ({ ok: true, findings: [] }), beside: [] };
  const files = editions.flatMap((edition) => {
    const prefix = edition === fullEdition ? "" : `/uitgave/${edition.folder}`;
    const folder = join(site, edition.folder);
    return (existsSync(folder) ? filesIn(folder) : [])
      .map(({ path }) => `${prefix}/${path.split("/").map(encodeURIComponent).join("/")}`)
      .flatMap((path) => [path, path.replace(/index\.html$/, "")]);
  });
  const addresses = [...new Set([...own, ...files])];
  const desk = await startDesk({ content, work: join(work, "door-state"), site, builder, port: 0, now });
  try {
    const right = await cookieFrom(desk.entrance);
    const [name = "", value = ""] = right.split("=");
    const at = Math.floor(random() * value.length);
    const other = value[at] === "A" ? "B" : "A";
    const wrong = `${name}=${value.slice(0, at)}${other}${value.slice(at + 1)}`;
    const token = new URL(desk.entrance).searchParams.get(tokenName) ?? "";
    const origin = `http://localhost:${desk.port}`;
    const ask = async (path: string, cookie?: string) => {
      const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
      const answer = await fetch(`${origin}${path}`, { headers, redirect: "manual" });
      return { status: answer.status, text: await answer.text(), gives: answer.headers.get("set-cookie"), answer };
    };
    async function closed(
      what: string,
      way: (path: string) => Promise<Awaited<ReturnType<typeof ask>>>,
    ): Promise<Figure> {
      const holes: string[] = [];
      for (const path of addresses) {
        const { status, text, gives } = await way(path);
        if (status !== 403 || !text.includes("npm start") || gives !== null) holes.push(`${path}: ${status}`);
      }
      return { what, tried: addresses.length, holes };
    }
    const posts: string[] = [];
    for (const action of actions) {
      for (const cookie of [undefined, wrong]) {
        const answer = await fetch(`${origin}/beheer/api?${tokenName}=${token}`, {
          method: "POST",
          headers: { origin, "content-type": "application/json", ...(cookie !== undefined && { cookie }) },
          body: JSON.stringify({ action, params: { path: "content/organisation.yml" } }),
        });
        if (answer.status !== 403) posts.push(`POST ${action}: ${answer.status}`);
      }
    }
    const inside: string[] = [];
    for (const path of addresses) {
      const { status, answer } = await ask(path, right);
      if (status === 403) inside.push(`${path}: ${status} met de goede sleutel`);
      const type = answer.headers.get("content-type") ?? "";
      const says = status === 200 && /html|json|csv|calendar|octet/.test(type);
      if (says && answer.headers.get("cache-control") !== "no-store") inside.push(`${path}: niet no-store`);
    }
    const mark = (path: string) => `${path}${path.includes("?") ? "&" : "?"}${tokenName}=${token.slice(1)}A`;
    return [
      await closed("Deur: zonder sleutel", (path) => ask(path)),
      await closed("Deur: met een koekje dat één teken scheelt", (path) => ask(path, wrong)),
      await closed("Deur: met een verkeerde sleutel in het adres", (path) => ask(mark(path))),
      { what: "Deur: opslaan en lezen zonder koekje", tried: actions.length * 2, holes: posts },
      { what: "Deur: met de goede sleutel, en nergens bewaard", tried: addresses.length, holes: inside },
    ];
  } finally {
    await desk.close();
  }
}
