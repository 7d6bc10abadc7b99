// Starts a real web server with the files of scripts/hosting, in which only names and places are filled in.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { join } from "node:path";
import { freePort, project } from "../site/command.ts";

export const hosts = {
  openbaar: "privacy.voorbeeld.nl",
  medewerkers: "handboek.voorbeeld.nl",
  registers: "registers.voorbeeld.nl",
} as const;
export type Folder = keyof typeof hosts;

/** Name and password for each edition behind a login. */
export const logins = {
  medewerkers: "medewerker:Zomer-1-Regen",
  registers: "privacyfunctionaris:Winter-2-Zon",
} as const;

export const hosting = (path: string): string => readFileSync(join(project, "scripts/hosting", path), "utf8");

/** A shipped text with places filled in. Throws when one of them does not stand in it. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [from, to] of Object.entries(values)) {
    if (!result.includes(from)) throw new Error(`"${from}" does not stand in the configuration`);
    result = result.replaceAll(from, to);
  }
  return result;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface Server {
  readonly port: number;
  /** Asks for a path on a host. `login` is "name:password". */
  readonly get: (
    host: string,
    path: string,
    options?: { login?: string | undefined; accept?: string; method?: string },
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** A certificate for the three hosts that nobody signed but itself. */
function certificate(work: string): { cert: string; key: string } {
  const [cert, key] = [join(work, "fullchain.pem"), join(work, "privkey.pem")];
  const names = Object.values(hosts).map((each) => `DNS:${each}`);
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=privacy.voorbeeld.nl"].concat([
      "-addext",
      `subjectAltName=${names.join(",")}`,
      "-keyout",
      key,
      "-out",
      cert,
    ]),
    { stdio: "ignore" },
  );
  return { cert, key };
}

/** Waits until a server answers, asks it things, and ends it. */
async function serverOf(child: ChildProcess, port: number, ca: Buffer): Promise<Server> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16, ca });
  let ended = "";
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    ended += part;
  });
  const get: Server["get"] = (host, path, { login, accept = "br, gzip", method = "GET" } = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(
        {
          agent,
          host: "127.0.0.1",
          port,
          path,
          method,
          servername: host,
          headers: {
            host: `${host}:${port}`,
            "accept-encoding": accept,
            ...(login !== undefined && { authorization: `Basic ${Buffer.from(login).toString("base64")}` }),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () => {
            const headers = Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
            );
            resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) });
          });
        },
      );
      asked.on("error", reject).end();
    });
  const close = async (): Promise<void> => {
    agent.destroy();
    if (child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await gone;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await get(hosts.openbaar, "/");
      return { port, get, close };
    } catch (error) {
      if (child.exitCode !== null || tries === 200) {
        await close();
        throw new Error(`The web server did not start: ${ended}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** What stands in the place of /srv/privacyhandboek, and whether one edition stands under /privacy instead. */
export interface Site {
  readonly work: string;
  readonly editions: string;
  /** An edition under /privacy on the host of the open one, behind its own login when it has one. */
  readonly under?: Folder;
}

export async function startNginx({ work, editions, under }: Site): Promise<Server> {
  mkdirSync(work, { recursive: true });
  const { cert, key } = certificate(work);
  const [port, plain] = [await freePort(), await freePort()];
  const common = join(work, "uitgave.conf");
  writeFileSync(common, hosting("nginx/uitgave.conf"));
  for (const folder of ["medewerkers", "registers"] as const) {
    const [name = "", password = ""] = logins[folder].split(":");
    const hash = execFileSync("openssl", ["passwd", "-apr1", password], { encoding: "utf8" }).trim();
    writeFileSync(join(work, `${folder}.htpasswd`), `${name}:${hash}\n`);
  }
  let site = filled(hosting("nginx/privacyhandboek.conf"), {
    "listen 443 ssl http2;": `listen 127.0.0.1:${port} ssl http2;`,
    "listen 80;": `listen 127.0.0.1:${plain};`,
    "/srv/privacyhandboek": editions,
    "/etc/ssl/privacyhandboek/fullchain.pem": cert,
    "/etc/ssl/privacyhandboek/privkey.pem": key,
    "/etc/nginx/privacyhandboek-uitgave.conf": common,
    "/etc/nginx/privacyhandboek-medewerkers.htpasswd": join(work, "medewerkers.htpasswd"),
    "/etc/nginx/privacyhandboek-registers.htpasswd": join(work, "registers.htpasswd"),
  });
  if (under !== undefined) {
    const login =
      under === "openbaar"
        ? ""
        : `auth_basic "Registers";\n    auth_basic_user_file ${join(work, `${under}.htpasswd`)};\n    `;
    const block = filled(hosting("nginx/onder-een-pad.conf"), {
      "/srv/privacyhandboek/openbaar": join(editions, under),
      "/etc/nginx/privacyhandboek-uitgave.conf": common,
      "    alias ": `    ${login}alias `,
    });
    // A site that is there already, with nothing of ours in it.
    const server = `server {\n  listen 127.0.0.1:${port} ssl;\n  server_name ${hosts.openbaar};\n  ssl_certificate ${cert};\n  ssl_certificate_key ${key};\n  location / { return 200 "de eigen site"; }\n${block}}\n`;
    site = `${site.slice(0, site.indexOf("server {"))}${server}`;
  }
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (each) => `${each}_temp_path ${join(work, each)};`,
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const main = join(work, "nginx.conf");
  writeFileSync(
    main,
    `${user}\ndaemon off;\npid ${join(work, "nginx.pid")};\nerror_log stderr warn;\nworker_processes 1;\nevents {}\nhttp {\naccess_log off;\n${temporary.join("\n")}\n${site}\n}\n`,
  );
  const child = spawn("nginx", ["-c", main, "-e", "stderr", "-p", work], { stdio: ["ignore", "ignore", "pipe"] });
  return serverOf(child, port, readFileSync(cert));
}

export async function startCaddy({ work, editions, under }: Site): Promise<Server> {
  mkdirSync(work, { recursive: true });
  const { cert, key } = certificate(work);
  const port = await freePort();
  const hash = (login: string) =>
    execFileSync("caddy", ["hash-password", "--plaintext", login.split(":")[1] ?? ""], { encoding: "utf8" }).trim();
  const shipped = hosting("caddy/Caddyfile");
  const own = (host: string) => `https://${host}:${port} {\n\ttls ${cert} ${key}`;
  let site = filled(shipped, {
    "/srv/privacyhandboek": editions,
    WACHTWOORD_MEDEWERKERS: hash(logins.medewerkers),
    WACHTWOORD_REGISTERS: hash(logins.registers),
    ...Object.fromEntries(Object.values(hosts).map((host) => [`${host} {`, own(host)])),
  });
  if (under !== undefined) {
    const [name = "", ,] = under === "openbaar" ? [] : logins[under].split(":");
    const login = under === "openbaar" ? "" : `basicauth {\n\t\t\t${name} ${hash(logins[under])}\n\t\t}\n\t\t`;
    const block = filled(hosting("caddy/onder-een-pad.caddy"), {
      "/srv/privacyhandboek/openbaar": join(editions, under),
      "header Cache-Control": `${login}header Cache-Control`,
    });
    const parts = site.slice(0, site.indexOf("# Voor iedereen."));
    site = `${parts}${own(hosts.openbaar)}\n\timport kopregels\n\thandle / {\n\t\trespond "de eigen site"\n\t}\n${block}\n}\n`;
  }
  const main = join(work, "Caddyfile");
  writeFileSync(main, `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${join(work, "store")}\n}\n${site}`);
  const child = spawn("caddy", ["run", "--config", main, "--adapter", "caddyfile"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  return serverOf(child, port, readFileSync(cert));
}
