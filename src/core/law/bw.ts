// Burgerlijk Wetboek: the book on contracts of treatment (7) and the other books that care meets.
import { type Act, citing, wetten } from "./act.ts";

const books: Readonly<Record<string, string>> = { "1": "BWBR0002656", "2": "BWBR0003045", "6": "BWBR0005289" };
const contracts = "BWBR0005290";

export const bwAct: Act = {
  name: "BW",
  words: "BW|Burgerlijk Wetboek",
  numbers: "book",
  url: (article) => {
    const [book = "", number = ""] = article.split(":");
    return wetten(books[book] ?? contracts, number);
  },
};

/** bw("7:457") → "art. 7:457 BW" with its official address. */
export const bw = citing(bwAct);
