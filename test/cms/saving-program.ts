// A desk without its door, in a process of its own: saves a sentence more to one record, again and again, as fast as it can.
// node saving-program.ts CONTENT WORK NAME COUNT; it sends the sentences that it was told are saved.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shelfOf } from "../../src/desk/save/dossier-cache.ts";
import { journalFor } from "../../src/desk/save/journal.ts";
import { placeOf } from "../../src/desk/save/place.ts";
import { recorderFor } from "../../src/desk/save/recorder.ts";
import { saverFor } from "../../src/desk/save/saver.ts";
import { Refusal } from "../../src/desk/server/refusal.ts";

const [, , content = "", work = "", name = "", count = ""] = process.argv;
const path = "processing-activities/clientdossier.md";
const saver = saverFor({
  content,
  shelf: shelfOf(content),
  journal: journalFor(work, content),
  recorder: recorderFor(),
  now: "2026-11-16T09:00+01:00",
  reached: () => {},
});

const saved: string[] = [];
let refused = 0;
for (let number = 0; number < Number(count); number += 1) {
  const opened = await readFile(join(content, path), "utf8");
  const sentence = `Zin ${name}${number}.`;
  try {
    await saver.save({
      place: placeOf(`content/${path}`),
      raw: `${opened.trimEnd()} ${sentence}\n`,
      isNew: false,
      author: "",
      opened,
    });
    saved.push(sentence);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 409) throw error;
    refused += 1;
  }
}
process.send?.({ saved, refused });
