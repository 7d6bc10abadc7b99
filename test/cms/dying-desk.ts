// A desk in a process of its own, that kills itself at one point of a save: node dying-desk.ts CONTENT WORK SITE POINT
import { enableCompileCache } from "node:module";

enableCompileCache("node_modules/.cache/privacyhandboek");
const { startDesk } = await import("../../src/desk/server.ts");
const [, , content = "", work = "", site = "", dies = ""] = process.argv;
const builder = { build: async () => ({ ok: true, findings: [] }) };
const reached = (point: string) => {
  if (point === dies) process.kill(process.pid, "SIGKILL");
};
const desk = await startDesk({ content, work, site, builder, port: 0, now: "2026-11-16T09:00+01:00", reached });
process.send?.(desk.port);
