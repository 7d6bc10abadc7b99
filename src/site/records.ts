// Records of a register as the pages use them: from the content collection, in the order a reader expects.
import { getCollection } from "astro:content";
import type { Entry, Register } from "../core/register.ts";

const order = new Intl.Collator("nl");

/** All records of a register in this edition: cases newest first, others by name. */
export async function recordsOf(register: Register): Promise<Entry[]> {
  const found = (await getCollection(register.id as never)) as unknown as {
    id: string;
    data: Entry["data"];
    body?: string;
  }[];
  const entries = found.map(({ id, data, body = "" }) => ({
    register: register.id,
    id,
    file: "",
    text: "",
    data,
    body,
  }));
  const name = (entry: Entry) => String((entry.data as Record<string, unknown>)[register.nameField] ?? entry.id);
  return register.cases
    ? entries.toSorted((one, other) => (one.id < other.id ? 1 : -1))
    : entries.toSorted((one, other) => order.compare(name(one), name(other)));
}
