// Case numbers: the next of the year, never one that a case had before.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { numbersFor } from "../../src/desk/number.ts";
import { repository } from "../fixtures/repository.ts";

const folder = "personal-data-breaches";

test("two people who start at once get two numbers", async () => {
  const { content } = repository("");
  const numbers = numbersFor(content);
  // 2026-001 stands in the folder.
  expect(await numbers.next(folder, "2026")).toBe("2026-002");
  expect(await numbers.next(folder, "2026")).toBe("2026-003");
  numbers.release(folder, "2026-003");
  expect(await numbers.next(folder, "2026")).toBe("2026-003");
});

test("the number of a case that went is not given again", async () => {
  const repo = repository("");
  repo.commit("a second case", {
    [`${folder}/2026-002.md`]: repo.read(`${folder}/2026-001.md`).replace("Brief", "Tweede brief"),
  });
  rmSync(join(repo.content, folder, "2026-002.md"));
  expect(await numbersFor(repo.content).next(folder, "2026")).toBe("2026-003");
});
