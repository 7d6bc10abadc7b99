// The files of the CMS page: our own browser code, bundled once, and Decap's bundle with its chunks.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { timely } from "../../node/command/limits.ts";
import { CannotWork } from "../../node/command/options.ts";
import { type Answer, plainHeaders, typeOf } from "./static.ts";

const browser = fileURLToPath(new URL("../../browser/", import.meta.url));
const styles = fileURLToPath(new URL("../../styles/", import.meta.url));
const decap = fileURLToPath(new URL(".", import.meta.resolve("decap-cms/dist/decap-cms.js")));

const bundleLimit = 2 * 60_000;

/** Bundles the browser code of the CMS page into one module. */
export async function bundleCms(): Promise<string> {
  const building = build({
    entryPoints: [join(browser, "cms/cms.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  const { outputFiles } = await timely("Het klaarzetten van het beheer", bundleLimit, building);
  return outputFiles[0]?.text ?? "";
}

// The pane beside the form and the desk's own pages look like the site, so they have the styles of the site.
async function asSite(own: string): Promise<string> {
  const paths = [join(styles, "tokens.css"), join(styles, "site.css"), join(browser, own)];
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return texts.join("\n").replace('@import "./tokens.css";', "");
}

const paneStyle = () => asSite("cms/pane.css");
const pagesStyle = () => asSite("desk/pages.css");

export interface Assets {
  /** The answer to an address under /beheer/; undefined when there is no such file. */
  readonly answer: (name: string) => Promise<Answer | undefined>;
}

// Decap's own files only, and never its maps (54 MB).
const decapFile = /^decap\/((?:\d+\.)?decap-cms\.js|[\w-]+\.wasm)$/;

// Decap checks its configuration with a compiler of schemas (AJV), the only thing in it that makes code of text. Ours follows
// from the registers and is checked by a test with that same compiler; without it the page needs no 'unsafe-eval'.
const compiler =
  "const t=new(nl())({allErrors:!0,$data:!0,strict:!1});if((0,rl.uniqueItemProperties)(t),(0,rl.select)(t),(0,rl.instanceof)(t),(0,rl.prohibited)(t),ol()(t),!t.validate(";
const withoutCompiler = "const t={validate:()=>!0};if(!t.validate(";

/** Decap's bundle, but for the part that makes code of text. Throws when it is another bundle than the one we know. */
export function withoutEval(text: string): string {
  const parts = text.split(compiler);
  if (parts.length !== 2) {
    throw new CannotWork("Het beheer past niet bij deze versie van decap-cms.", "Voer `npm ci` uit en start opnieuw.");
  }
  return parts.join(withoutCompiler);
}

let bundle: Promise<string> | undefined;
let cms: Promise<string> | undefined;

export function cmsAssets(): Assets {
  const ok = (name: string, body: Answer["body"]): Answer => ({
    status: 200,
    headers: plainHeaders(typeOf(name)),
    body,
  });
  return {
    async answer(name) {
      if (name === "cms.js") {
        // What failed once is tried again when it is asked for again.
        bundle ??= bundleCms().catch((error: unknown) => {
          bundle = undefined;
          throw error;
        });
        return ok(name, await bundle);
      }
      if (name === "pane.css") return ok(name, await paneStyle());
      if (name === "pages.css") return ok(name, await pagesStyle());
      if (name === "desk.css") return ok(name, await readFile(join(browser, "cms/desk.css")));
      if (name === "decap/decap-cms.js") {
        cms ??= readFile(join(decap, "decap-cms.js"), "utf8").then(withoutEval);
        return ok(name, await cms);
      }
      const file = decapFile.exec(name)?.[1];
      if (file === undefined) return undefined;
      const body = await readFile(join(decap, file)).catch(() => undefined);
      return body === undefined ? undefined : ok(name, body);
    },
  };
}
