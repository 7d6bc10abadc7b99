// What `npm run serve` is told: by option, by environment or by a file outside the content. A secret never as an option, which
// every user of a computer can read in its list of programs.
import { readFileSync } from "node:fs";
import { CannotWork, type Options } from "../../node/command/options.ts";
import { type Role, roles } from "../signed-in.ts";
import { keptDays } from "./access-log.ts";
import type { Groups } from "./login.ts";
import type { OpenIdSettings } from "./openid.ts";
import type { ProxySettings } from "./trusted-proxy.ts";

export interface ServeSettings {
  /** The address by which browsers know the site, without a path. */
  readonly origin: string;
  readonly login:
    | { readonly by: "openid"; readonly settings: OpenIdSettings }
    | { readonly by: "proxy"; readonly settings: ProxySettings };
  readonly logDays: number;
  /** False when the emergency number is not to stand on the pages around the login. */
  readonly emergency: boolean;
}

/** The options that only this command has. */
export const serveOptions = [
  "socket",
  "address",
  "issuer",
  "client",
  "client-secret-file",
  "scope",
  "groups-claim",
  "proxy-secret-file",
  "proxy-secret-header",
  "proxy-user-header",
  "proxy-name-header",
  "proxy-groups-header",
  "officer",
  "auditor",
  "board",
  "employee",
  "published",
  "after-publish",
  "remote",
  "log-days",
  "no-emergency",
] as const;

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function originOf(given: string | undefined): string {
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined;
  const bare = url !== undefined && `${url.pathname}${url.search}${url.hash}${url.username}` === "/";
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && loopback.test(url.hostname));
  if (url === undefined || !bare || !safe)
    throw new CannotWork(
      given === undefined
        ? "Onder welk adres de site te bereiken is, is niet gezegd."
        : `Het adres ${given} is niet te gebruiken.`,
      "Schrijf het hele adres, met https en zonder pad, bijvoorbeeld --address https://privacy.uwdomein.nl. De webserver ervoor regelt het certificaat.",
    );
  return url.origin;
}

function secretOf(what: string, file: string | undefined, given: string | undefined): string | undefined {
  if (file === undefined) return given;
  try {
    const text = readFileSync(file, "utf8").trim();
    if (text !== "") return text;
  } catch {
    throw new CannotWork(
      `Het bestand ${file} bij --${what}-file is niet te lezen.`,
      "Controleer de plek en de rechten.",
    );
  }
  throw new CannotWork(`Het bestand ${file} bij --${what}-file is leeg.`, "Zet er alleen het geheim in, op één regel.");
}

function groupsOf(options: Options): Groups {
  const groups = new Map<Role["id"], readonly string[]>(
    roles.map(({ id }) => [
      id,
      (options[id] ?? "")
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    ]),
  );
  if ((groups.get("officer") ?? []).length === 0)
    throw new CannotWork(
      "Welke groep de registers bijhoudt, is niet gezegd.",
      "Noem met --officer de groep van de privacyfunctionaris, zoals het inloggen haar noemt.",
    );
  // Somebody in one group would have two roles, and get the first.
  const seen = new Map<string, string>();
  for (const [id, names] of groups)
    for (const name of names) {
      const other = seen.get(name);
      if (other !== undefined)
        throw new CannotWork(`De groep ${name} staat bij --${other} en bij --${id}.`, "Noem elke groep bij één rol.");
      seen.set(name, id);
    }
  return groups;
}

const shortestSecret = 20;

function proxyOf(options: Options, secret: string, groups: Groups): ProxySettings {
  if (secret.length < shortestSecret)
    throw new CannotWork(
      "Het geheim met de webserver is te kort om geheim te blijven.",
      `Neem er een van ten minste ${shortestSecret} tekens, bijvoorbeeld van openssl rand -hex 32.`,
    );
  const name = (given: string | undefined, standard: string) => (given ?? standard).toLowerCase();
  return {
    secret,
    secretHeader: name(options["proxy-secret-header"], "x-privacyhandboek-secret"),
    userHeader: name(options["proxy-user-header"], "x-auth-request-user"),
    nameHeader: options["proxy-name-header"]?.toLowerCase(),
    groupsHeader: name(options["proxy-groups-header"], "x-auth-request-groups"),
    groups,
  };
}

function openIdOf(options: Options, secret: string | undefined, groups: Groups): OpenIdSettings {
  const { issuer = "", client: clientId } = options;
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (url === undefined || (url.protocol !== "https:" && !loopback.test(url.hostname)))
    throw new CannotWork(
      `Het adres ${issuer} bij --issuer is niet te gebruiken.`,
      "Neem over wat de aanbieder 'issuer' noemt: een adres met https.",
    );
  if (clientId === undefined)
    throw new CannotWork(
      "Onder welke naam dit programma bij de aanbieder bekend is, is niet gezegd.",
      "Noem met --client wat de aanbieder 'client id' noemt.",
    );
  return {
    issuer: url,
    clientId,
    clientSecret: secret,
    scope: options.scope ?? "openid profile email",
    groupsClaim: options["groups-claim"] ?? "groups",
    groups,
  };
}

/** Reads the settings. Throws CannotWork on what cannot be, and on a start without any login: then nobody gets in. */
export function serveSettings(options: Options, environment: NodeJS.ProcessEnv = process.env): ServeSettings {
  const origin = originOf(options.address);
  const groups = groupsOf(options);
  const ofProxy = secretOf("proxy-secret", options["proxy-secret-file"], environment.PRIVACYHANDBOEK_PROXY_SECRET);
  const ofClient = secretOf("client-secret", options["client-secret-file"], environment.PRIVACYHANDBOEK_CLIENT_SECRET);
  if ((ofProxy === undefined) === (options.issuer === undefined))
    throw new CannotWork(
      ofProxy === undefined ? "Hoe er wordt ingelogd, is niet gezegd." : "Er zijn twee manieren van inloggen genoemd.",
      "Kies één: --issuer en --client voor het account van de organisatie (OpenID Connect), of --proxy-secret-file als de webserver ervoor het inloggen doet.",
    );
  const days = Number(options["log-days"] ?? keptDays);
  if (!Number.isInteger(days) || days < 1)
    throw new CannotWork("Het aantal dagen bij --log-days is niet te lezen.", "Schrijf bijvoorbeeld --log-days 183.");
  return {
    origin,
    login:
      ofProxy === undefined
        ? { by: "openid", settings: openIdOf(options, ofClient, groups) }
        : { by: "proxy", settings: proxyOf(options, ofProxy, groups) },
    logDays: days,
    emergency: options["no-emergency"] !== true,
  };
}
