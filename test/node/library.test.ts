// The example as a library: of a program that lost it nothing is offered, and who wants to begin with it is told.
import { join } from "node:path";
import { expect, test } from "vitest";
import { libraryOnce, programContent, readLibrary } from "../../src/node/read/library.ts";
import { emptyFolder } from "../fixtures/repository.ts";
import { smallContent } from "../fixtures/small.ts";

test("is the example of the program", async () => {
  const library = await libraryOnce(programContent);
  expect(library?.pages.map(({ id }) => id)).toContain("noodkaart-datalek");
  expect(await libraryOnce(programContent)).toBe(library);
});

test.each([
  ["is not there", join(emptyFolder(), "weg")],
  ["is another organisation's", smallContent()],
])("offers nothing when it %s", async (_, folder) => {
  expect(await libraryOnce(folder)).toBeUndefined();
  await expect(readLibrary(folder)).rejects.toThrow();
});
