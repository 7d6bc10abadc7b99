// Loaded before a build: kills it right after it moved this edition aside, before the new one has its place.
const files = require("node:fs/promises");
const { syncBuiltinESMExports } = require("node:module");
const { join } = require("node:path");

const { rename } = files;
files.rename = async (from, to) => {
  await rename(from, to);
  if (String(to).endsWith(join("oud", String(process.env.DIES_BETWEEN)))) process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();
