// Logging in with the account of the organisation: OpenID Connect, code with PKCE. The library does the protocol; this decides
// where one comes back, what a person may do, and what is said when it does not work.
import type { IncomingMessage } from "node:http";
import * as client from "openid-client";
import { z } from "zod";
import { formOf } from "../server/listen.ts";
import { type Answer, goOn } from "../server/static.ts";
import type { Person } from "../signed-in.ts";
import { type Groups, type Login, ownAddress, roleOf } from "./login.ts";
import type { ServePages } from "./pages.ts";
import { beginLogin, endLogin, loginUnderWay, type Seal, sealWith, sessionsOf } from "./session.ts";

export interface OpenIdSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Absent for a client without one. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** Where in the claims the groups or roles stand; a dot goes a level deeper. */
  readonly groupsClaim: string;
  readonly groups: Groups;
}

export interface OpenIdOptions extends OpenIdSettings {
  /** The address of the site, without a path. */
  readonly origin: string;
  readonly pages: ServePages;
  /** Told why a login did not work, for who looks after the server. */
  readonly report: (words: string) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const paths = { page: "/inloggen/", begin: "/inloggen/begin", back: "/inloggen/terug", out: "/uitloggen/" } as const;

// Two clocks differ; a minute is much for two computers that are kept right.
const skewSeconds = 60;
const patienceSeconds = 10;

const underWay = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() });

const isLoopback = ({ hostname }: URL) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

/** The words at a place in the claims: a list, or one. */
export function groupsIn(claims: unknown, path: string): readonly string[] {
  let found: unknown = claims;
  // A claim may have a dot, or be an address, itself.
  const keys =
    z.record(z.string(), z.unknown()).safeParse(claims).data?.[path] === undefined ? path.split(".") : [path];
  for (const key of keys) found = z.record(z.string(), z.unknown()).safeParse(found).data?.[key];
  return [found].flat().filter((each) => typeof each === "string");
}

const named = z.object({
  sub: z.string(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  email: z.string().optional(),
});

/** Asks the provider who somebody is, and remembers it in a sealed cookie. */
export function openIdLogin(options: OpenIdOptions): Login {
  const { origin, pages, report, groups, groupsClaim, now = Date.now } = options;
  const seal: Seal = sealWith(now);
  const sessions = sessionsOf(seal, now);
  let found: Promise<client.Configuration> | undefined;

  // Asked when somebody logs in for the first time: a provider that is down keeps nothing from starting.
  async function provider(): Promise<client.Configuration> {
    found ??= client.discovery(
      options.issuer,
      options.clientId,
      { [client.clockTolerance]: skewSeconds },
      options.clientSecret === undefined ? client.None() : client.ClientSecretBasic(options.clientSecret),
      { timeout: patienceSeconds, ...(isLoopback(options.issuer) && { execute: [client.allowInsecureRequests] }) },
    );
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  }

  async function begin(back: string): Promise<Answer> {
    const config = await provider();
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const address = client.buildAuthorizationUrl(config, {
      redirect_uri: `${origin}${paths.back}`,
      scope: options.scope,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    return goOn(address.href, [await beginLogin(seal, { state, nonce, verifier, back })]);
  }

  async function personFrom(
    tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
  ): Promise<Person> {
    const claims = tokens.claims();
    const who = named.parse(claims);
    const inToken = groupsIn(claims, groupsClaim);
    const config = await provider();
    // Some providers tell groups only when they are asked.
    const asked =
      inToken.length === 0 && config.serverMetadata().userinfo_endpoint !== undefined
        ? groupsIn(await client.fetchUserInfo(config, tokens.access_token, who.sub), groupsClaim)
        : inToken;
    const role = roleOf(asked, groups);
    return {
      subject: who.sub,
      name: who.name ?? who.preferred_username ?? who.email ?? who.sub,
      ...(role && { role }),
    };
  }

  async function comeBack(request: IncomingMessage): Promise<Answer> {
    const begun = underWay.safeParse(await loginUnderWay(seal, request.headers.cookie));
    if (!begun.success) return withCookies(await pages.failed("unknown", "/"), [endLogin()]);
    const { state, nonce, verifier, back } = begun.data;
    try {
      const tokens = await client.authorizationCodeGrant(await provider(), new URL(request.url ?? "/", origin), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const person = await personFrom(tokens);
      return goOn(ownAddress(back), [await sessions.begin(person), endLogin()]);
    } catch (error) {
      const why = isSilent(error) ? "down" : isOutOfTime(error) ? "clock" : "refused";
      report(
        `Inloggen lukte niet: ${String(error)}${why === "clock" ? " Zet de klok van deze server en de klok van de aanbieder gelijk." : ""}`,
      );
      return withCookies(await pages.failed(why, ownAddress(back)), [endLogin()]);
    }
  }

  async function out(request: IncomingMessage): Promise<Answer> {
    if (request.method !== "POST") return pages.leave();
    await formOf(request);
    const cookie = await sessions.end(request.headers.cookie);
    const away = await provider().then(
      (config) =>
        config.serverMetadata().end_session_endpoint === undefined
          ? undefined
          : client.buildEndSessionUrl(config, { post_logout_redirect_uri: `${origin}/` }).href,
      // The provider is down: here it ends all the same.
      () => undefined,
    );
    return goOn(away ?? "/", [cookie]);
  }

  return {
    entrance: (back) => `${paths.page}?${new URLSearchParams({ naar: ownAddress(back) })}`,
    async personOf(request) {
      const found = await sessions.find(request.headers.cookie);
      return found && { ...found, person: { ...found.person, leave: paths.out } };
    },
    async answer(request, path, query) {
      if (path === paths.out) return out(request);
      if (request.method !== "GET" && request.method !== "HEAD") return undefined;
      const back = ownAddress(query.get("naar"));
      if (path === paths.page) return pages.login(`${paths.begin}?${new URLSearchParams({ naar: back })}`);
      if (path === paths.begin)
        return begin(back).catch((error: unknown) => {
          report(`De aanbieder van het inloggen geeft geen antwoord: ${String(error)}`);
          return pages.failed("down", back);
        });
      if (path === paths.back) return comeBack(request);
      return undefined;
    },
  };
}

/** True for a provider that gives no answer, or none that means anything; false for a login that it, or we, refused. */
const isSilent = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof client.ClientError &&
    /^OAUTH_(TIMEOUT|ABORT|RESPONSE_IS_NOT_(CONFORM|JSON)|PARSE_ERROR)$/.test(error.code ?? ""));

/** True when a login that was given just now holds no more, or not yet, by our clock. */
const isOutOfTime = (error: unknown): boolean =>
  error instanceof client.ClientError && error.code === "OAUTH_JWT_TIMESTAMP_CHECK_FAILED";

const withCookies = (answer: Answer, cookies: readonly string[]): Answer => ({
  ...answer,
  headers: { ...answer.headers, "set-cookie": [...cookies] },
});
