// Where npm start opens the browser by itself: where somebody sits, and nowhere else.
import { expect, test } from "vitest";
import { opener, type Surroundings } from "../../src/node/command/open-browser.ts";

const linux: Surroundings = { env: { DISPLAY: ":0" }, platform: "linux", terminal: true };

test("with the program of each system", () => {
  expect(opener(linux)).toEqual(["xdg-open"]);
  expect(opener({ ...linux, env: { WAYLAND_DISPLAY: "wayland-0" } })).toEqual(["xdg-open"]);
  expect(opener({ env: {}, platform: "darwin", terminal: true })).toEqual(["open"]);
  expect(opener({ env: {}, platform: "win32", terminal: true })).toEqual(["rundll32", "url.dll,FileProtocolHandler"]);
});

test.each<[string, Surroundings]>([
  ["in CI", { ...linux, env: { ...linux.env, CI: "true" } }],
  ["over SSH", { ...linux, env: { ...linux.env, SSH_CONNECTION: "192.0.2.1 50000 192.0.2.2 22" } }],
  ["over SSH to a Mac", { env: { SSH_TTY: "/dev/ttys001" }, platform: "darwin", terminal: true }],
  ["without a screen", { ...linux, env: {} }],
  ["when nobody reads along", { ...linux, terminal: false }],
])("not %s", (_, around) => {
  expect(opener(around)).toBeUndefined();
});
