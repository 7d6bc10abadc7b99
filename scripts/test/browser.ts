// Finds a browser for tests and measurements: CHROMIUM_PATH, else one that is on the machine, else installs one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

const isRoot = () => process.getuid?.() === 0;

async function onThisMachine(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const all = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  for (const path of [...all, chromium.executablePath()]) {
    if (
      path !== "" &&
      (await access(path, constants.X_OK).then(
        () => true,
        () => false,
      ))
    )
      return path;
  }
  return undefined;
}

// With the installer's own output: it takes a while, and says why when it cannot.
function step(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function install(): void {
  const debian = isRoot() && existsSync("/etc/debian_version");
  const how = debian
    ? ["apt-get", "install", "-qq", "--yes", "chromium"]
    : ["npx", "playwright-core", "install", "chromium"];
  process.stderr.write(`Er staat geen Chromium op deze machine; de tests installeren er een met: ${how.join(" ")}\n`);
  const [command = "", ...rest] = how;
  if (debian) step("apt-get", ["update", "-qq"]);
  step(command, rest);
}

/** Path of a Chromium, Chrome or Edge. Throws when CHROMIUM_PATH points nowhere or none could be installed. */
export async function browserPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROMIUM_PATH wijst naar ${given}, maar daar staat niets. Verbeter het pad of haal de variabele weg.`,
    );
  }
  const found = await onThisMachine();
  if (found !== undefined) return found;
  install();
  const installed = await onThisMachine();
  if (installed !== undefined) return installed;
  throw new Error("Er is geen Chromium gevonden of geïnstalleerd. Installeer er een, of zet CHROMIUM_PATH op het pad.");
}

/** Starts the browser without traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      ...(isRoot() ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
