// Case numbers: the next of the year, given at the moment a case is saved.

const pattern = /^(\d{4})-(\d{3,})$/;

/** The number after the highest that was ever used in a year: 2026-004. */
export function nextNumber(year: string, used: Iterable<string>): string {
  let highest = 0;
  for (const id of used) {
    const [, of, number] = pattern.exec(id) ?? [];
    if (of === year) highest = Math.max(highest, Number(number));
  }
  return `${year}-${String(highest + 1).padStart(3, "0")}`;
}
