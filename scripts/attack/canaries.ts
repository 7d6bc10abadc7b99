// A secret word in every field, id, name, comment and old text; then every byte of the three editions, unpacked, is searched.
import { join } from "node:path";
import { editions } from "../../src/core/dossier/audience.ts";
import { leaks, planted, scan, writePlanted } from "../../test/fixtures/planted.ts";
import { filesIn } from "../../test/site/folder.ts";
import { type Attack, commitAll, type Figure, now, program } from "./attack.ts";

/** Plants, builds, and searches. */
export async function canaries({ work }: Attack): Promise<readonly Figure[]> {
  const [content, out] = [join(work, "canaries"), join(work, "editions")];
  writePlanted(content, () => commitAll(content, "before"));
  commitAll(content, "now");
  // A record with every field filled in contradicts itself, and the rules say so; here that is no reason to hold it back.
  const { code, said } = await program(["test/site/publish-anyway.ts", content, out, now]);
  if (code !== 0) return [{ what: "Kanaries: bouwen", tried: 1, holes: [said] }];
  return editions.map((edition) => {
    const site = join(out, edition.folder);
    const found = scan(site);
    const bytes = filesIn(site).reduce((sum, each) => sum + each.bytes.length, 0);
    // A search that finds nothing at all proves nothing.
    const blind = found.size === 0 ? ["geen enkele kanarie gevonden: er is niet gezocht"] : [];
    return {
      what: `Kanaries: ${edition.folder} (${Math.round(bytes / 1024)} kB, ${found.size} gezien)`,
      tried: planted.length,
      holes: [...leaks(found, edition), ...blind],
    };
  });
}
