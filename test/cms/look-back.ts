// A desk on a small repository, and its own pages as a browser without script asks for them.
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { emptyFolder, type Repo } from "../fixtures/repository.ts";
import { clientOf } from "./client.ts";
import { stillBuilder } from "./content.ts";
import { cookieFrom } from "./enter.ts";

export interface Answered {
  readonly status: number;
  /** The page without its tags. */
  readonly words: string;
  readonly page: string;
  /** Where the answer leads on to. */
  readonly location: string | null;
}

const plain = (page: string) =>
  page
    .replace(/<head>[\s\S]*<\/head>/, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ")
    .trim();

export interface Visitor {
  readonly desk: Desk;
  readonly client: ReturnType<typeof clientOf>;
  readonly get: (path: string) => Promise<Answered>;
  /** Sends the form on a page, with what it holds already. */
  readonly post: (path: string, answers: Readonly<Record<string, string>>) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

/** What the form on a page holds before anybody types. */
export const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [
      name ?? "",
      value ?? "",
    ]),
  );

/** Opens a desk on the content of a repository. */
export async function visit(repo: Pick<Repo, "content">, now?: string, work = emptyFolder()): Promise<Visitor> {
  const desk = await startDesk({
    content: repo.content,
    work,
    site: emptyFolder(),
    builder: stillBuilder,
    port: 0,
    ...(now !== undefined && { now }),
  });
  const cookie = await cookieFrom(desk.entrance);
  const address = (path: string) => new URL(path, desk.address).href;
  const answered = async (response: Response): Promise<Answered> => {
    const page = await response.text();
    return { status: response.status, page, words: plain(page), location: response.headers.get("location") };
  };
  return {
    desk,
    client: clientOf(desk.entrance),
    get: async (path) => answered(await fetch(address(path), { headers: { cookie }, redirect: "manual" })),
    post: async (path, answers) =>
      answered(
        await fetch(address(path), {
          method: "POST",
          redirect: "manual",
          headers: {
            cookie,
            origin: new URL(desk.address).origin,
            "content-type": "application/x-www-form-urlencoded",
          },
          body: new URLSearchParams(answers).toString(),
        }),
      ),
    close: () => desk.close(),
  };
}
