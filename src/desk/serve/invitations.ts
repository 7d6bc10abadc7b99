// An auditor from outside has no account here: an invitation is an address that opens the registers to read, until a day, and can be
// taken back. Only a digest of it is kept; who has the address is let in, so it is shown once.
import { createHash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import type { Answers, Question, Wrong } from "../../core/start/steps.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { daysAfter } from "../../core/time/calendar.ts";
import { dayInWords, dayOf, isDay, momentInWords } from "../../core/time/written.ts";
import { createFile, replaceFile } from "../../node/folder/write.ts";
import { barePage, places, workPage } from "../frame.ts";
import { cookiesNamed } from "../server/door.ts";
import { formOf, html } from "../server/listen.ts";
import { formPolicy } from "../server/pages.ts";
import { type Answer, goOn } from "../server/static.ts";
import { type Person, roles } from "../signed-in.ts";
import { questionHtml, wrongHtml } from "../start/form-html.ts";
import { keptFor } from "./session.ts";

const openPath = "/uitnodiging/";

const cookieName = "__Host-privacyhandboek-uitnodiging";
const longestDays = 92;

const invitation = z.object({
  id: z.string(),
  digest: z.string(),
  /** For whom, in words: an office or a role. */
  who: z.string(),
  at: z.string(),
  by: z.string(),
  /** The last day on which it opens anything. */
  until: z.string(),
  endedAt: z.string().optional(),
});
type Invitation = z.infer<typeof invitation>;

export interface Invitations {
  /** Who was invited and comes with this cookie; undefined when it opens nothing (any more). */
  readonly personOf: (cookies: string | undefined) => Person | undefined;
  /** The answer at the address of an invitation; undefined at all others. */
  readonly answer: (request: IncomingMessage, path: string) => Promise<Answer | undefined>;
  /** The page on which an officer invites. */
  readonly manage: (request: IncomingMessage, officer: Person) => Promise<Answer>;
}

export interface InvitationOptions {
  /** Folder of the program's own. */
  readonly folder: string;
  readonly origin: string;
  /** The moment, as files hold it. */
  readonly now: () => string;
}

const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");
const isEqual = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const whoQuestion: Question = {
  name: "who",
  label: "Voor wie",
  hint: "Het kantoor of de rol, geen naam van een mens. Bijvoorbeeld: accountant, jaarcontrole.",
  kind: "line",
  required: true,
};
const untilQuestion: Question = {
  name: "until",
  label: "Tot en met welke dag",
  hint: `Ten hoogste ${longestDays} dagen. Daarna geeft het adres niets meer.`,
  kind: "day",
  required: true,
};

export async function invitationsIn({ folder, origin, now }: InvitationOptions): Promise<Invitations> {
  const file = join(folder, "invitations.json");
  await createFile(file, "[]", 0o600);
  let all: readonly Invitation[] = z.array(invitation).parse(JSON.parse(await readFile(file, "utf8")));
  let writing: Promise<unknown> = Promise.resolve();
  const keep = (next: readonly Invitation[]) => {
    all = next;
    const done = writing.then(() => replaceFile(file, JSON.stringify(all)));
    writing = done.catch(() => undefined);
    return done;
  };

  const isOpen = ({ until, endedAt }: Invitation) => endedAt === undefined && dayOf(now()) <= until;
  const found = (token: string): Invitation | undefined => {
    const digest = digestOf(token);
    const one = all.find((each) => isEqual(each.digest, digest));
    return one !== undefined && isOpen(one) ? one : undefined;
  };

  // How long a browser keeps the cookie; whether it opens anything is decided by the day here, so an hour of summer time matters not.
  const secondsUntil = (until: string) =>
    Math.max(0, Math.round((Date.parse(`${daysAfter(until, 1)}T00:00:00+01:00`) - Date.parse(now())) / 1000));

  const closed = () =>
    html(
      404,
      barePage(
        "Deze uitnodiging opent niets",
        '<h1>Deze uitnodiging opent niets</h1><p class="lead">Zij is verlopen of ingetrokken, of het adres is niet heel overgenomen. Vraag wie u uitnodigde om een nieuwe.</p>',
      ),
      formPolicy,
    );

  function list(): string {
    if (all.length === 0) return "<p>Er is nog niemand uitgenodigd.</p>";
    const rows = [...all].reverse().map((each) => {
      const { id, who, at, by, until, endedAt } = each;
      const state = isOpen(each)
        ? `open tot en met ${dayInWords(until)}<form method="post" action="${places.invitations}"><input type="hidden" name="end" value="${escapeHtml(id)}"><button type="submit" class="quiet">Trek in<span class="heard">: ${escapeHtml(who)}</span></button></form>`
        : endedAt === undefined
          ? `verlopen na ${dayInWords(until)}`
          : `ingetrokken op ${momentInWords(endedAt)}`;
      return `<tr><td>${escapeHtml(who)}</td><td>${momentInWords(at)}<br>${escapeHtml(by)}</td><td>${state}</td></tr>`;
    });
    return `<div class="table" role="region" aria-label="Uitnodigingen" tabindex="0"><table><thead><tr><th scope="col">Voor wie</th><th scope="col">Gemaakt</th><th scope="col">Stand</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  }

  const page = (status: number, before: string, answers: Answers, wrong: readonly Wrong[]) =>
    html(
      status,
      workPage(
        "Een auditor uitnodigen",
        `${wrongHtml(wrong)}<h1>Een auditor uitnodigen</h1><p class="lead">Voor wie hier geen account heeft. Met het adres leest iemand alle registers, en verandert niets. Wat er is geopend, staat bij Inzage.</p>${before}
<form method="post" action="${places.invitations}">${[whoQuestion, untilQuestion].map((each) => questionHtml(each, answers, wrong)).join("")}<p class="buttons"><button type="submit">Maak een uitnodiging</button></p></form>
<h2>Uitnodigingen</h2>${list()}`,
        { wrong: wrong.length > 0 },
      ),
      formPolicy,
    );

  async function invite(sent: URLSearchParams, officer: Person): Promise<Answer> {
    const [who, until] = [(sent.get("who") ?? "").trim().slice(0, 120), (sent.get("until") ?? "").trim()];
    const today = dayOf(now());
    const wrong: Wrong[] = [];
    if (who === "") wrong.push({ name: "who", message: 'Vul "Voor wie" in.' });
    if (!isDay(until) || until < today || until > daysAfter(today, longestDays))
      wrong.push({
        name: "until",
        message: `Kies een dag van vandaag tot en met ${dayInWords(daysAfter(today, longestDays))}.`,
      });
    if (wrong.length > 0) return page(422, "", { who, until }, wrong);
    const token = randomBytes(32).toString("base64url");
    await keep([...all, { id: randomUUID(), digest: digestOf(token), who, at: now(), by: officer.name, until }]);
    const address = `${origin}${openPath}${token}`;
    return page(
      200,
      `<div class="said" role="status"><p><strong>Geef dit adres aan ${escapeHtml(who)}, en aan niemand anders.</strong> Het is alleen nu te zien.</p><p><code>${escapeHtml(address)}</code></p></div>`,
      {},
      [],
    );
  }

  return {
    personOf(cookies) {
      const one = cookiesNamed(cookies, cookieName)
        .map(found)
        .find((each) => each !== undefined);
      const role = roles.find(({ id }) => id === "auditor");
      return one && role && { subject: `invitation ${one.id}`, name: one.who, role };
    },
    async answer(request, path) {
      if (!path.startsWith(openPath)) return undefined;
      const token = path.slice(openPath.length);
      const one = found(token);
      if (one === undefined) return closed();
      if (request.method !== "POST") {
        // A program that follows the links in a mail opens nothing: a person presses the button.
        return html(
          200,
          barePage(
            "Uitnodiging",
            `<h1>U bent uitgenodigd om de registers te lezen</h1><p class="lead">Voor: ${escapeHtml(one.who)}. Tot en met ${dayInWords(one.until)}.</p><p>U kunt alles lezen en niets veranderen. Welke pagina's u opent, wordt bijgehouden.</p><form method="post" action="${escapeHtml(path)}"><p class="buttons"><button type="submit">Open de registers</button></p></form>`,
          ),
          formPolicy,
        );
      }
      await formOf(request);
      return goOn("/", [`${cookieName}=${token}${keptFor}; Max-Age=${secondsUntil(one.until)}`]);
    },
    async manage(request, officer) {
      if (request.method !== "POST") return page(200, "", {}, []);
      const sent = await formOf(request);
      const ends = sent.get("end");
      if (ends === null) return invite(sent, officer);
      await keep(all.map((each) => (each.id === ends && isOpen(each) ? { ...each, endedAt: now() } : each)));
      return page(
        200,
        '<div class="said" role="status"><p>Ingetrokken. Het adres geeft vanaf nu niets meer.</p></div>',
        {},
        [],
      );
    },
  };
}
