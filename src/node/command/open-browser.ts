// Opens an address in the browser of whoever sits at this computer; where nobody does, the address on screen is enough.
import { spawn } from "node:child_process";

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Somebody reads along in a window. */
  readonly terminal: boolean;
}

/** The program that opens an address here; undefined where nobody would see it. */
export function opener({ env, platform, terminal }: Surroundings): readonly string[] | undefined {
  if (!terminal || env.CI !== undefined || env.SSH_CONNECTION !== undefined || env.SSH_TTY !== undefined)
    return undefined;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined ? undefined : ["xdg-open"];
}

/** Opens it. True when a program was started for it; that it then fails is no matter: the address stands on screen. */
export function openInBrowser(
  address: string,
  around: Surroundings = { env: process.env, platform: process.platform, terminal: process.stdout.isTTY === true },
): boolean {
  const [program, ...args] = opener(around) ?? [];
  if (program === undefined) return false;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
  return true;
}
