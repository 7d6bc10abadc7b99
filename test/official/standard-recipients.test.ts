// Authorities and others that every care organisation shares with by law: in the example, and so in the library; none is a processor.
import { expect, test } from "vitest";
import { entriesOf } from "../../src/core/dossier/dossier.ts";
import { takenOver } from "../../src/core/edit/library.ts";
import { validate } from "../../src/core/read/folder.ts";
import { processingActivities, recipients, registerOf } from "../../src/core/registers/index.ts";
import { isNeeded, libraryIn } from "../../src/core/start/library.ts";
import { readContent } from "../../src/node/read/content.ts";
import { smallDossier } from "../fixtures/small.ts";

const dossier = validate(await readContent("content"));
const small = smallDossier();
const register = registerOf(recipients.id);

test.each([
  ["toezichthouder-zorg", /IGJ/],
  ["toezichthouder-wmo", /Wmo/],
  ["cbs", /CBS/],
  ["raad-voor-de-kinderbescherming", /Raad voor de Kinderbescherming/],
  ["gecertificeerde-instelling", /Gecertificeerde instelling/],
  ["geschilleninstantie", /Geschilleninstantie/],
  ["veilig-thuis", /Veilig Thuis/],
  ["accountant", /Accountant/],
])("%s is there, decides for itself, and can be taken over", (id, name) => {
  const found = entriesOf(dossier, recipients).find((each) => each.id === id);
  expect(found?.data.name).toMatch(name);
  expect(found?.data.role).toBe("independent-controller");
  expect(found?.data.agreement).not.toBe("processing-agreement");
  // Somewhere we say what they get it for.
  const used = entriesOf(dossier, processingActivities).filter(({ data }) => data.recipients?.includes(id));
  expect(used.length).toBeGreaterThan(0);
  const ours = register === undefined || found === undefined ? {} : takenOver(register, found.data, small);
  expect(ours).toMatchObject({ takenOver: "library", role: "independent-controller" });
  // What was signed there was not signed here.
  expect(ours).not.toHaveProperty("signedOn");
});

test.each([
  ["toezichthouder-wmo", "jeugdwet", false],
  ["toezichthouder-wmo", "wmo2015", true],
  ["toezichthouder-zorg", "wlz", true],
  ["raad-voor-de-kinderbescherming", "jeugdwet", true],
  ["raad-voor-de-kinderbescherming", "wlz", false],
  ["geschilleninstantie", "wlz", true],
])("a new handbook is offered %s under the %s: %s", async (id, law, offered) => {
  const library = libraryIn((await readContent("content")).files);
  const record = library?.records.find((each) => each.register.id === recipients.id && each.id === id);
  expect(record && isNeeded(record, [law])).toBe(offered);
});

test("which AI the example uses is no fact about another organisation", async () => {
  const library = libraryIn((await readContent("content")).files);
  const activities = library?.records.filter((each) => each.register.id === processingActivities.id) ?? [];
  expect(activities.length).toBeGreaterThan(20);
  expect(activities.filter(({ fields }) => "ai" in fields).map(({ id }) => id)).toEqual([]);
});
