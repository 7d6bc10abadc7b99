// Finds a browser for tests and measurements: CHROMIUM_PATH, else one that is on the machine, else installs one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

// The one without a window of its own does the same in two thirds of the time.
const windowless = "chromium-headless-shell";
const names = [
  windowless,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];
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

async function onThisMachine(called: readonly string[] = names): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const all = called.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of called === names ? [...all, ...places, chromium.executablePath()] : all) {
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

const isDebian = () => isRoot() && existsSync("/etc/debian_version");

// With the installer's own output: it takes a while, and says why when it cannot.
function step(command: string, ...args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function install(packages: readonly string[]): void {
  if (!isDebian()) {
    step("npx", "playwright-core", "install", "chromium");
    return;
  }
  step("apt-get", "update", "-qq");
  // One by one: an older Debian does not have them all.
  for (const each of packages) step("apt-get", "install", "-qq", "--yes", each);
}

/**
 * Path of a Chromium, Chrome or Edge. Installs one when there is none; on a server for tests (CI=true, as root on Debian) the
 * windowless one too. Throws when CHROMIUM_PATH points nowhere or none could be installed.
 */
export async function browserPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROMIUM_PATH wijst naar ${given}, maar daar staat niets. Verbeter het pad of haal de variabele weg.`,
    );
  }
  const found = await onThisMachine();
  if (found === undefined) {
    process.stderr.write("Er staat geen Chromium op deze machine; de tests installeren er een.\n");
    install(["chromium", windowless]);
  } else if (process.env.CI === "true" && isDebian() && (await onThisMachine([windowless])) === undefined)
    install([windowless]);
  const there = await onThisMachine();
  if (there !== undefined) return there;
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
      // A page of a test lives for seconds: what a compiler gains there is less than it takes, by a third.
      "--js-flags=--no-opt --no-maglev --always-sparkplug",
    ],
  });
}
