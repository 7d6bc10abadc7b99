// npm run test:hosting: the three editions on real web servers, with the files in scripts/hosting. On Debian it installs, as
// root, what is missing; elsewhere it names that, and only a server for tests (CI=true) fails on it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { browserPath } from "./test/browser.ts";
import { vitest } from "./test/vitest.ts";

const needed = { nginx: "nginx", caddy: "caddy", openssl: "openssl", "systemd-analyze": "systemd", python3: "python3" };
const missing = () =>
  Object.entries(needed).filter(([program]) => spawnSync(program, ["--help"], { stdio: "ignore" }).error !== undefined);

if (missing().length > 0 && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
  const packages = missing().map(([, name]) => name);
  process.stdout.write(`Wordt geïnstalleerd: ${packages.join(", ")}\n`);
  // Installed, not started: the tests start their own.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-qq", "--yes", "--no-install-recommends", ...packages], { stdio: "inherit", env });
}
const left = missing().map(([program]) => program);
if (left.length > 0) {
  process.stderr.write(`Niet op deze computer: ${left.join(", ")}. Daarom is niets op een webserver beproefd.\n`);
  process.exit(process.env.CI === "true" ? 1 : 0);
}
process.env.CHROMIUM_PATH = await browserPath();
process.exit(vitest(["hosting"], ...process.argv.slice(2)));
