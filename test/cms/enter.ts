// Comes in by the same door as everybody: the address that the desk gives is changed for a cookie.
import type { BrowserContext } from "playwright-core";
import type { Desk } from "../../src/desk/server/server.ts";

/** The cookie that an entrance gives, as a browser sends it back. Throws when it gives none. */
export async function cookieFrom(entrance: string): Promise<string> {
  const answer = await fetch(entrance, { redirect: "manual" });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 303 || cookie === undefined) throw new Error(`Not let in: ${answer.status}`);
  return cookie.split(";")[0] ?? "";
}

/** Lets a browser in. */
export async function enter(context: BrowserContext, { entrance, address }: Desk): Promise<void> {
  const page = await context.newPage();
  await page.goto(entrance);
  if (page.url() !== address) throw new Error(`Not let in: ${page.url()}`);
  await page.close();
}
