// A folder of its own for every test: a copy of content/ with a few records that the tests know.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import type { Builder } from "../../src/desk/build/builder.ts";
import { lockFolder } from "../../src/node/folder/lock.ts";

/** Builds nothing: for what is no matter of the site. */
export const stillBuilder: Builder = { build: async () => ({ ok: true, findings: [] }), beside: [] };

export const activity = `---
# Waarom deze regel er staat.
name: Proefverwerking
ourRole: controller
purposes:
  - purpose: proef # het doel
    legalBasis: legal-obligation
    law: "art. 1"
subjects: [clients]
owner: privacyfunctionaris
reviewedOn: 2026-01-05
---

Vrije tekst met *nadruk*.
`;

export const page = `---
title: Proefpagina
summary: Een pagina om mee te proberen.
chapter: policy
order: 99
audience: staff
owner: privacyfunctionaris
version: "3.1"
effectiveOn: 2026-01-01
library:
  page: een-pagina-van-toen
  sections:
    - heading: Kop
      upstream: 0a1b2c3d4e5f6071
      taken: "1234567890123456"
reviewOn: 2027-01-01
---

## Kop

Melden binnen <Deadline id="notify-authority" />.
`;

export const breach = `---
title: Proefmelding
signalledAt: 2026-03-27T10:00+01:00
reportedBy: begeleider
dataInBrief: adressen
ongoing: unknown
---
`;

const own: Readonly<Record<string, string>> = {
  "processing-activities/proefverwerking.md": activity,
  "handbook/proefpagina.mdx": page,
  "personal-data-breaches/2026-901.md": breach,
};

/** Copies content/ to a folder that is removed by `remove`, with the records above in it. */
export async function copyOfContent(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const top = await mkdtemp(join(tmpdir(), "privacyhandboek-"));
  const folder = join(top, "content");
  await cp("content", folder, { recursive: true });
  for (const [path, text] of Object.entries(own)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(top, { recursive: true, force: true }) };
}

/** Every file of a folder with its text, by path with forward slashes; without the lock of a desk, which tells that it lives. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts: Record<string, string> = {};
  for (const each of found.filter((one) => one.isFile())) {
    const full = join(each.parentPath, each.name);
    if (each.parentPath.endsWith(lockFolder)) continue;
    texts[relative(folder, full).split(sep).join("/")] = await readFile(full, "utf8");
  }
  return texts;
}

/** Every record of a folder with its text: what else stands there, as the logo, is none. */
export async function recordsIn(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await textsIn(folder)).filter(([path]) => /\.(md|mdx|yml)$/.test(path)));
}

/** Lines that only one of two texts has: [gone, come]. */
export function differing(before: string, after: string): readonly [string[], string[]] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
}
