// A real OpenID provider on this computer: it knows a few people, and lets in whoever the test says is sitting there.
import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";
import type { Groups } from "../../src/desk/serve/login.ts";
import type { OpenIdSettings } from "../../src/desk/serve/openid.ts";

export interface Account {
  readonly name: string;
  readonly groups: readonly string[];
}

export interface TestProvider {
  readonly issuer: string;
  /** Who sits at the screen of the provider; undefined refuses to log in. */
  sits: string | undefined;
  /** Seconds that its clock is ahead of ours, for who has Date.now go by `providerClock`. */
  ahead: number;
  readonly close: () => Promise<void>;
}

/** What the provider does at the moment, it does with a clock that is so many seconds ahead. */
export const providerClock = new AsyncLocalStorage<number>();

export const client = { id: "handboek", secret: "geheim-van-het-handboek-0123456789" } as const;

/** Starts a provider that sends people back to this origin. */
export async function providerFor(
  origin: string,
  accounts: Readonly<Record<string, Account>>,
  port = 0,
  claimsInToken = true,
): Promise<TestProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made: TestProvider = {
    issuer,
    sits: undefined,
    ahead: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${origin}/inloggen/terug`],
        post_logout_redirect_uris: [`${origin}/`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["name", "groups"] },
    conformIdTokenClaims: !claimsInToken,
    cookies: { keys: ["alleen-voor-deze-proef"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/wie/${uid}` },
    findAccount: (_, id) => {
      const account = accounts[id];
      return account && { accountId: id, claims: () => ({ sub: id, name: account.name, groups: [...account.groups] }) };
    },
    async loadExistingGrant(context) {
      const { session, provider, client: asking } = context.oidc;
      if (session?.accountId === undefined || asking === undefined) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: asking.clientId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  server.on("request", (request, response) =>
    providerClock.run(made.ahead, () => {
      if (!request.url?.startsWith("/wie/")) return void answer(request, response);
      void provider.interactionFinished(
        request,
        response,
        made.sits === undefined
          ? { error: "access_denied", error_description: "niet ingelogd" }
          : { login: { accountId: made.sits } },
        { mergeWithLastSubmission: false },
      );
    }),
  );
  return made;
}

/** What a desk at this origin is told to log in at a provider with this issuer. */
export const settingsFor = (issuer: string, groups: Groups): OpenIdSettings => ({
  issuer: new URL(issuer),
  clientId: client.id,
  clientSecret: client.secret,
  scope: "openid profile",
  groupsClaim: "groups",
  groups,
});
