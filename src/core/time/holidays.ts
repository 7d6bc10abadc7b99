// Public holidays for legal terms: computed from the Algemene termijnenwet; equated days and the Official Journal's list are dated data.
import { Temporal } from "temporal-polyfill";

export interface Holiday {
  readonly name: string;
  /** Art. 3(1)–(2) of the Algemene termijnenwet, or equated by royal decree under art. 3(3). */
  readonly atw: "holiday" | "equated";
  /**
   * On the Dutch list under art. 2(1) Regulation 1182/71. The days of art. 3(1)–(2) Atw count as listed in every year:
   * every list that was read has them. "unseen" is only for an equated day of a year whose list has not been read.
   */
  readonly officialJournal: "listed" | "not-listed" | "unseen";
}

// Equated days by royal decree (art. 3(3) Atw), and whether the Official Journal's list for the Netherlands has them.
// Decree for 2023–2025 (only 2025 seen) and for 2026–2028. Lists seen: C/2024/7517 (2025) and C/2025/6771 (2026).
const equated: Readonly<Record<string, "listed" | "not-listed" | "unseen">> = {
  "2025-05-30": "listed",
  "2026-01-02": "not-listed",
  "2026-05-15": "not-listed",
  "2027-05-07": "unseen",
  "2028-04-28": "unseen",
  "2028-05-26": "unseen",
};

// Gregorian Easter Sunday (Meeus/Jones/Butcher).
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Temporal.PlainDate.from({ year, month, day });
}

const years = new Map<number, ReadonlyMap<string, string>>();

// Art. 3(1): New Year, Easter Monday, Whit Monday, Christmas, Ascension, King's Day, Liberation Day; art. 3(2): Good Friday.
function statutory(year: number): ReadonlyMap<string, string> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const sunday = easter(year);
  const after = (days: number) => sunday.add({ days }).toString();
  // Until 2013 the Queen's Day, 30 April. On a Sunday it is kept the day before.
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: year < 2014 ? 30 : 27 });
  const kingsDay = birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday;
  const days = new Map([
    [`${year}-01-01`, "Nieuwjaarsdag"],
    [after(-2), "Goede Vrijdag"],
    [after(1), "Tweede Paasdag"],
    [kingsDay.toString(), year < 2014 ? "Koninginnedag" : "Koningsdag"],
    [`${year}-05-05`, "Bevrijdingsdag"],
    [after(39), "Hemelvaartsdag"],
    [after(50), "Tweede Pinksterdag"],
    [`${year}-12-25`, "Eerste Kerstdag"],
    [`${year}-12-26`, "Tweede Kerstdag"],
  ]);
  years.set(year, days);
  return days;
}

/** The holiday on a day; undefined for other days. Sundays are not listed here. */
export function holidayOn(day: string): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  const name = statutory(year).get(day);
  if (name !== undefined) return { name, atw: "holiday", officialJournal: "listed" };
  const list = equated[day];
  return list === undefined ? undefined : { name: "een gelijkgestelde dag", atw: "equated", officialJournal: list };
}
