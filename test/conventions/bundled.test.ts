// What stands inside Decap's bundle is listed and pinned: another bundle, or a list that was not made again, is noticed here.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundledIn, listOf, pins, withList } from "../../scripts/bundled/list.ts";

const security = readFileSync(".github/SECURITY.md", "utf8");
const day = /^Made on (\d{4}-\d{2}-\d{2}) from the source maps of decap-cms (\S+):/m.exec(security);

describe("the list of what is bundled", () => {
  test("is dated, and is what the installed package gives", async () => {
    expect(withList(security, await listOf(day?.[1] ?? ""))).toBe(security);
  });

  test("is of the version that package.json asks for, whose archive the lock file pins", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { version?: string; integrity?: string }>;
    };
    expect(day?.[2]).toBe(manifest.dependencies["decap-cms"]);
    expect(lock.packages["node_modules/decap-cms"]?.integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  });

  test("pins the bundle itself by its own hash", async () => {
    // Also written here by hand: a list that is made again after another bundle was put in its place is no pin.
    expect((await pins()).bundle).toBe(
      "sha512-i+P3taug63YOc3KVisiNVcEeR0uBHR9ANFRqHs1qtjbTqOyOTOaxXD/btelHzse4Io6N918flyqhUaJuOiXJow==",
    );
  });

  test("every package of which an advisory is known stands in it with that version", () => {
    const known = [...security.matchAll(/^\| ([^|]+?) (\d+\.\d+\.\d+) \| CVE/gm)];
    expect(known.length).toBeGreaterThan(8);
    for (const [, names = "", version = ""] of known)
      for (const name of names.split(", "))
        expect(security).toMatch(
          new RegExp(`^\\| ${name} \\| (.*, )?${version.replaceAll(".", "\\.")}(,.*)? \\|$`, "m"),
        );
  });
});

describe("the reader of source names", () => {
  test("finds names and versions, with a scope, with peers, twice, and of Decap itself", () => {
    const at = (folder: string, name: string) =>
      `webpack://X/../../node_modules/.pnpm/${folder}/node_modules/${name}/x.js`;
    expect(
      bundledIn([
        at("ajv@8.17.1", "ajv"),
        at("@emotion+react@11.14.0_react@19.2.0", "@emotion/react"),
        at("immutable@4.3.9", "immutable"),
        at("immutable@5.1.3", "immutable"),
        "webpack://X/../decap-cms-core/dist/esm/index.js",
        "webpack://X/webpack/bootstrap",
      ]),
    ).toEqual([
      { name: "@emotion/react", versions: ["11.14.0"] },
      { name: "ajv", versions: ["8.17.1"] },
      { name: "decap-cms-core", versions: [] },
      { name: "immutable", versions: ["4.3.9", "5.1.3"] },
    ]);
  });

  test("says so when there is no place for a list", () => {
    expect(() => withList("# Security", "x")).toThrow("no place");
  });
});
