// The first file of every command. In some folders Node loads no program but one of this old kind, and npm does not find the
// Node that the project brings along: this says so in words.
const path = require("node:path");

const [sign] = (path.sep === "/" ? /[\\:]/ : /;/).exec(__dirname) ?? [];
if (sign !== undefined) {
  const message = `De map van het programma, of een map erboven, heeft een ${sign} in de naam. Daar kan het niet werken.`;
  const remedy = `Geef die map een naam zonder ${sign}, of zet het programma in een andere map.`;
  if (/--format[ =]json/.test(process.argv.join(" ")))
    console.log(JSON.stringify({ error: { message, remedy } }, null, 2));
  else console.error(`${message}\n${remedy}`);
  process.exitCode = 2;
} else import("./run.mjs");
