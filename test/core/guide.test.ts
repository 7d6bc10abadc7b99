// Where the handbook explains a register: at its own heading, in the page that explains keeping them.
import { expect, test } from "vitest";
import { guidePath } from "../../src/core/derive/guide.ts";
import { validate } from "../../src/core/read/folder.ts";
import { accessRoles, collections, personalDataBreaches } from "../../src/core/registers/index.ts";
import { headingsOf } from "../../src/core/text/headings.ts";
import { readContent } from "../../src/node/read/content.ts";
import { smallDossier } from "../fixtures/small.ts";

const page = (body: string) => ({
  "handbook/register-bijhouden.mdx": `---\ntitle: Registers bijhouden\nsummary: Hoe het gaat.\nchapter: policy\norder: 4\naudience: registers\nowner: privacyfunctionaris\nversion: "1.0"\nreviewOn: 2027-06-01\n---\n\n${body}`,
});

test("the heading that is called as the register; the page itself where there is none; nothing without the page", () => {
  const dossier = smallDossier(page("## Per register\n\n### Datalekregister\n\nMeteen.\n"));
  expect(guidePath(dossier, personalDataBreaches)).toBe("/handboek/register-bijhouden/#datalekregister");
  expect(guidePath(dossier, accessRoles)).toBe("/handboek/register-bijhouden/");
  expect(guidePath(dossier)).toBe("/handboek/register-bijhouden/");
  expect(guidePath(smallDossier(), personalDataBreaches)).toBeUndefined();
});

test("the example explains every register under its own name", async () => {
  const dossier = validate(await readContent("content"));
  for (const register of collections)
    expect(guidePath(dossier, register), register.id).toMatch(/^\/handboek\/register-bijhouden\/#[a-z-]+$/);
  expect(headingsOf("### DPIA's\n")).toMatchObject([{ id: "dpias" }]);
});
