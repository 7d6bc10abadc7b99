// Case numbers: the next of the year, given to one editor at a time.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { extensionOf, type Register } from "../core/register.ts";
import { registerOf } from "../core/registers/index.ts";
import { readHistory } from "../node/history.ts";
import { hasFolder } from "./place.ts";
import { Refusal } from "./refusal.ts";

export interface Numbers {
  /** The next number of the year, 2026-004; kept apart for a minute. */
  readonly next: (registerId: unknown, year: string) => Promise<string>;
  /** The save failed or succeeded: the file decides from here on. */
  readonly release: (registerId: string, id: string) => void;
}

const keptFor = 60_000;

/** Hands out numbers for a content folder. */
export function numbersFor(content: string): Numbers {
  const kept = new Map<string, number>();

  async function used(register: Register, year: string): Promise<number[]> {
    const pattern = new RegExp(`^${year}-(\\d{3,})${extensionOf(register).replace(".", "\\.")}$`);
    const names = (await hasFolder(content, register)) ? await readdir(join(content, register.id)) : [];
    for (const [key, until] of kept) if (until < performance.now()) kept.delete(key);
    const reserved = [...kept.keys()]
      .filter((key) => key.startsWith(`${register.id}/`))
      .map((key) => `${key.slice(register.id.length + 1)}${extensionOf(register)}`);
    // A number that history had is never given again: that would hide that its case is gone.
    const gone = (await readHistory(content)).had
      .filter((each) => each.register === register.id)
      .map((each) => `${each.id}${extensionOf(register)}`);
    return [...names, ...reserved, ...gone].flatMap((name) => {
      const number = pattern.exec(name)?.[1];
      return number === undefined ? [] : [Number(number)];
    });
  }

  return {
    async next(registerId, year) {
      const register = typeof registerId === "string" ? registerOf(registerId) : undefined;
      if (register === undefined || !register.cases) {
        throw new Refusal(400, ["Dit register werkt niet met nummers.", "Herlaad de pagina en probeer het opnieuw."]);
      }
      const highest = Math.max(0, ...(await used(register, year)));
      const id = `${year}-${String(highest + 1).padStart(3, "0")}`;
      kept.set(`${register.id}/${id}`, performance.now() + keptFor);
      return id;
    },
    release: (registerId, id) => void kept.delete(`${registerId}/${id}`),
  };
}
