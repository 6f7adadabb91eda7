import type { Interval } from "../calendar/intervals.ts";

/** Joins rows that touch and that the key calls the same; in order of time, and of key where they begin together. */
export function joinRows<T extends Interval>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const byKey = Map.groupBy(rows, keyOf);
  const joined = [...byKey.keys()].sort().flatMap((key) => joinTouching(byKey.get(key) ?? []));
  return joined.sort((a, b) => a.from - b.from);
}

function joinTouching<T extends Interval>(rows: readonly T[]): T[] {
  const joined: T[] = [];
  for (const row of [...rows].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last?.to === row.from) joined[joined.length - 1] = { ...last, to: row.to };
    else joined.push(row);
  }
  return joined;
}
