// A proxy that did the login (oauth2-proxy, Authelia, the portal of a cloud) says who it is. Only with the secret that it shares
// with us: a header alone can be sent by anybody who reaches this computer.
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Refusal } from "../server/refusal.ts";
import { type Groups, type Login, roleOf } from "./login.ts";

export interface ProxySettings {
  readonly secret: string;
  readonly secretHeader: string;
  readonly userHeader: string;
  /** Header with the name for the history; that of the user when absent. */
  readonly nameHeader: string | undefined;
  readonly groupsHeader: string;
  readonly groups: Groups;
}

const digest = (text: string) => createHash("sha256").update(text).digest();

/** The only value of a header. A header that came twice was added by somebody else than the proxy: refused. */
function only(request: IncomingMessage, name: string): string {
  const { rawHeaders } = request;
  const values = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
  if (values.length > 1) throw refused();
  return (values[0] ?? "").trim();
}

const refused = () =>
  new Refusal(403, ["Dit verzoek komt niet van de webserver die het inloggen doet.", "Gebruik het adres van de site."]);

/** Knows who asks by the headers of a proxy. */
export function trustedProxy(settings: ProxySettings): Login {
  const wanted = digest(settings.secret);
  return {
    async personOf(request) {
      // Compared without telling by the time it takes how much was right.
      if (!timingSafeEqual(digest(only(request, settings.secretHeader)), wanted)) throw refused();
      const subject = only(request, settings.userHeader);
      if (subject === "") return undefined;
      const groups = only(request, settings.groupsHeader)
        .split(",")
        .map((each) => each.trim());
      const role = roleOf(groups, settings.groups);
      const name = settings.nameHeader === undefined ? "" : only(request, settings.nameHeader);
      return { person: { subject, name: name === "" ? subject : name, ...(role && { role }) }, renewed: undefined };
    },
    answer: async () => undefined,
  };
}
