// The next part of a notification starts from the one before, and states nothing that nobody stated (art. 33(4)).
import { expect, test } from "vitest";
import { followUpTo, isIncomplete, toFollowUp } from "../../src/core/edit/follow-up.ts";
import { smallDossier } from "../fixtures/small.ts";

const bare = (title: string, lines = "") =>
  `---\ntitle: ${title}\nsignalledAt: 2026-03-27T10:00+01:00\nreportedBy: teamleider\ndataInBrief: adressen\nongoing: "no"\n${lines}---\n`;
const part = (kind: string, at: string, more = "") => `  - kind: ${kind}\n    notifiedAt: ${at}\n${more}`;
const notified = (...parts: string[]) => `notifications:\n${parts.join("")}`;

const cases: Readonly<Record<string, string | null>> = {
  "personal-data-breaches/2026-001.md": bare(
    "Volledig",
    notified(part("first", "2026-03-28T10:00+01:00", "    completeness: complete\n")),
  ),
  "personal-data-breaches/2026-002.md": bare(
    "In delen",
    // Not in their order: the last moment counts.
    notified(
      part("follow-up", "2026-04-02T10:00+02:00", "    completeness: incomplete\n    content: Nu 38 mensen.\n"),
      part(
        "first",
        "2026-03-28T10:00+01:00",
        "    notifiedBy: teamleider\n    reference: AP-1\n    completeness: incomplete\n    content: Ongeveer 40 mensen.\n",
      ),
    ),
  ),
  "personal-data-breaches/2026-003.md": bare("Niet gemeld"),
  "personal-data-breaches/2026-004.md": bare(
    "Ingetrokken",
    notified(part("first", "2026-03-28T10:00+01:00"), part("withdrawal", "2026-03-29T10:00+02:00")),
  ),
};
const dossier = smallDossier(cases, "");

test("offers what was notified and not withdrawn, first what is not complete yet", () => {
  expect(toFollowUp(dossier).map((each) => [each.id, isIncomplete(each)])).toEqual([
    ["2026-002", true],
    ["2026-001", false],
  ]);
});

test("goes on from the last part; moment and completeness are not made up", () => {
  const [entry] = toFollowUp(dossier);
  if (entry === undefined) throw new Error("no case");
  expect(followUpTo(entry)).toEqual({ kind: "follow-up", content: "Nu 38 mensen." });
  const [, complete] = toFollowUp(dossier);
  if (complete === undefined) throw new Error("no case");
  expect(followUpTo(complete)).toEqual({ kind: "follow-up" });
});
