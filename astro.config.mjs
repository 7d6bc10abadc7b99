// Built only by scripts/build.ts and scripts/start.ts, in the same process: they check first and hand over what was checked.
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig } from "astro/config";

const handover = globalThis[Symbol.for("privacyhandboek.handover")];
if (handover === undefined) {
  throw new Error("Bouw de site met `npm run build` of `npm start`: alleen wat is gecontroleerd, wordt gepubliceerd.");
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// The pages use the core as it stands loaded in this process: bundling, loading and starting it a second time is half the
// fixed cost of a build. What a reader's browser gets of it is bundled as ever.
const loadedCore = {
  name: "loaded-core",
  enforce: "pre",
  apply: "build",
  applyToEnvironment: ({ name }) => name !== "client",
  resolveId(id, importer = "") {
    const path = id.startsWith(".") ? resolve(dirname(importer), id) : "";
    return path.startsWith(here("src/core") + sep) ? { id: pathToFileURL(path).href, external: true } : undefined;
  },
};

// What Vite puts before every import that waits weighs more than all else on a page: it also fetches ahead, for old browsers.
// Here it waits for the style of what is imported, and no more.
const lightPreload = {
  name: "light-preload",
  enforce: "pre",
  apply: "build",
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => `const style = (path) => new Promise((done, failed) => {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("../" + path, import.meta.url).href, onload: done, onerror: failed });
  document.head.append(link);
});
const styles = {};
export const __vitePreload = (load, paths = []) =>
  Promise.all(paths.filter((path) => path.endsWith(".css")).map((path) => (styles[path] ??= style(path)))).then(load);`,
  },
};

// The root is the build's own folder (see src/node/build/publish.ts); the pages and public files stand here.
export default defineConfig({
  srcDir: here("src"),
  publicDir: here("public"),
  outDir: handover.outDir,
  cacheDir: handover.cacheDir,
  base: handover.base === "" ? undefined : handover.base,
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never", concurrency: 4 },
  compressHTML: true,
  prerenderConflictBehavior: "error",
  vite: {
    plugins: [loadedCore, lightPreload],
    cacheDir: `${handover.cacheDir}/vite`,
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Nothing is served from here: what Vite would prepare for a browser is not used (saves a second or more).
    optimizeDeps: { noDiscovery: true, include: [] },
    // There are no settings for PostCSS; without this they are looked for in every folder above.
    css: { postcss: {} },
    logLevel: "warn",
  },
  logLevel: "error",
});
