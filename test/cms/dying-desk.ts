// A desk in a process of its own, that kills itself at one point of a save: node dying-desk.ts CONTENT WORK SITE POINT

import { enableCompileCache } from "node:module";
import { stillBuilder } from "./content.ts";

enableCompileCache("node_modules/.cache/privacyhandboek");
const { startDesk } = await import("../../src/desk/server/server.ts");
const [, , content = "", work = "", site = "", dies = ""] = process.argv;
const reached = (point: string) => {
  if (point === dies) process.kill(process.pid, "SIGKILL");
};
const desk = await startDesk({
  content,
  work,
  site,
  builder: stillBuilder,
  port: 0,
  now: "2026-11-16T09:00+01:00",
  reached,
});
process.send?.(desk.entrance);
