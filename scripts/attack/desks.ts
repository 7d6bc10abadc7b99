// Two desks on one content folder: the second is refused in words, or both save and nothing is lost.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clientOf } from "../../test/cms/client.ts";
import { type Attack, commitAll, type Figure, git } from "./attack.ts";
import { startAway } from "./kills.ts";

const activity = "processing-activities/salarisadministratie.md";

/** Starts both, and saves by both at once. */
export async function twoDesks({ work, quick }: Attack, content: string): Promise<readonly Figure[]> {
  const turns = quick ? 5 : 100;
  commitAll(content, "begin");
  const site = join(work, "two-site");
  const first = await startAway(content, join(work, "two-state-1"), site);
  const second = await startAway(content, join(work, "two-state-2"), site);
  try {
    if (first.entrance === undefined) return [{ what: "Twee beheren", tried: 1, holes: [first.said()] }];
    if (second.entrance === undefined) {
      const inWords = /^[A-Z].*\.$/m.test(second.said()) || second.said() === "";
      const holes = inWords ? [] : [`niet in woorden geweigerd: ${second.said().slice(0, 300)}`];
      return [{ what: "Twee beheren: het tweede start niet", tried: 1, holes }];
    }
    const clients = [clientOf(first.entrance), clientOf(second.entrance)];
    const holes: string[] = [];
    let saved = 0;
    let refused = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      // Each changes a field of its own, from the same text: both are kept, or one is told.
      const keys = ["name", "reviewedOn"] as const;
      const opened = await Promise.all(clients.map((client) => client.open(activity)));
      const values = [`Dossier ${turn}`, `2026-02-0${1 + (turn % 9)}`];
      const replies = await Promise.all(
        clients.map((client, index) => client.save(activity, { ...opened[index], [keys[index] ?? ""]: values[index] })),
      );
      const text = readFileSync(join(content, activity), "utf8");
      for (const [index, { status }] of replies.entries()) {
        if (status !== 200) refused += 1;
        else {
          saved += 1;
          const line = `${keys[index]}: ${values[index]}`;
          if (!text.includes(line)) holes.push(`${turn}: "${line}" heette opgeslagen, en is weg`);
        }
      }
    }
    if (git(content, "status", "--porcelain") !== "") holes.push("git is niet schoon");
    return [{ what: `Twee beheren tegelijk (${saved} opgeslagen, ${refused} geweigerd)`, tried: turns * 2, holes }];
  } finally {
    first.child.kill("SIGKILL");
    second.child.kill("SIGKILL");
  }
}
