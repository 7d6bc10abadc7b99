// What lies packed beside the texts of an edition is the same text, and nothing else lies there.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress } from "../../src/node/build/compress.ts";
import { emptyFolder } from "../fixtures/repository.ts";

test("texts of more than a packet lie beside themselves as gzip and brotli, whatever lay there", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "deep"));
  const long = "Wie een datalek ziet, belt. ".repeat(200);
  writeFileSync(join(folder, "index.html"), long);
  writeFileSync(join(folder, "deep", "tabel.csv"), long);
  writeFileSync(join(folder, "short.html"), "kort");
  writeFileSync(join(folder, "part.pf_fragment"), long);
  writeFileSync(join(folder, "index.html.br"), "van een eerdere bouw");
  expect(await compress(folder)).toBe(2);
  expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
    "deep",
    join("deep", "tabel.csv"),
    join("deep", "tabel.csv.br"),
    join("deep", "tabel.csv.gz"),
    "index.html",
    "index.html.br",
    "index.html.gz",
    "part.pf_fragment",
    "short.html",
  ]);
  for (const name of ["index.html", join("deep", "tabel.csv")]) {
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(long);
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(long);
  }
});
