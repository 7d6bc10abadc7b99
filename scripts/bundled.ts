// npm run bundled: what stands inside Decap's bundle, which no audit of npm sees, for .github/SECURITY.md. Reads only what was
// installed; asks nothing outside.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { command, readOptions } from "../src/node/command/options.ts";
import { replaceFile } from "../src/node/folder/write.ts";
import { listOf, withList } from "./bundled/list.ts";

const security = fileURLToPath(new URL("../.github/SECURITY.md", import.meta.url));

await command(async () => {
  const options = readOptions(
    ["yes"],
    "npm run bundled -- [opties]\nToont welke pakketten in de bundel van Decap zitten, met versies. Met --yes komt de lijst in .github/SECURITY.md. Vraagt niets op buiten deze computer; kijk daarna zelf na wat er over nieuwe versies bekend is.",
  );
  const fresh = await listOf(new Date().toISOString().slice(0, 10));
  process.stdout.write(`${fresh}\n`);
  if (options.yes === true) await replaceFile(security, withList(await readFile(security, "utf8"), fresh));
  return 0;
});
