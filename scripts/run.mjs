// Starts a command on the Node that the project brings along. Plain JavaScript, so that an old Node can still say what is wrong.
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `Dit programma heeft Node 22.18 of nieuwer nodig; nu draait Node ${process.versions.node}.`,
      "Normaal brengt `npm ci` zelf de goede versie mee. Dat is hier niet gelukt, misschien omdat optionele pakketten zijn uitgezet.",
      "Doe dit: verwijder de map node_modules, voer `npm ci` uit zonder --omit=optional, en start het commando met npm (dus `npm start`, niet `node …`).",
      "Lukt dat niet, installeer dan Node 24 van https://nodejs.org.",
    ].join("\n"),
  );
  process.exit(2);
}
process.env.ASTRO_TELEMETRY_DISABLED = "1";
// Whoever reads along (`npm run check | head`) may stop reading: the work goes on to its own end, and its exit code stays true.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === "EPIPE" || error.code === "EOF") return;
    process.exitCode = 2;
    if (stream === process.stdout)
      process.stderr.write(`Wat dit commando zegt, is niet te schrijven (${error.code}).\n`);
    process.exit();
  });
// What Node compiled the last time is kept: a third of the time it takes before a command does anything.
const { enableCompileCache } = await import("node:module");
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("../node_modules/.cache/privacyhandboek", import.meta.url));
enableCompileCache();
const [, , name = "", ...rest] = process.argv;
process.argv.splice(2, process.argv.length - 2, ...rest);
await import(new URL(`./${name}.ts`, import.meta.url).href);
