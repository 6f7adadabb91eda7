import { addMonths } from "date-fns/addMonths";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import type { LocalDate } from "../calendar/dates.ts";
import type { Child } from "../exchange/records.ts";

/** A child that no longer comes, and the last date on which it could have come. */
export interface LeftChild {
  readonly child: Child;
  readonly lastOn: LocalDate;
}

/**
 * The children who left longer ago than records of them are kept, those who left first before the others. A child that was
 * given no end, or no pattern at all, has not left.
 * @param months how long records are kept after a child left.
 */
export function childrenToRemove(children: readonly Child[], today: LocalDate, months: number): LeftChild[] {
  const limit = lightFormat(addMonths(parseISO(today), -months), "yyyy-MM-dd");
  return children
    .flatMap((child) => {
      const lastOn = lastDayOf(child);
      return lastOn !== null && lastOn < limit ? [{ child, lastOn }] : [];
    })
    .sort((one, other) => (one.lastOn < other.lastOn ? -1 : 1));
}

function lastDayOf({ attendance, exceptions }: Child): LocalDate | null {
  const ends = attendance.map(({ validTo }) => validTo ?? null);
  const extras = exceptions.filter(({ kind }) => kind === "extra").map(({ date }) => date);
  if (ends.length === 0 || ends.includes(null)) return null;
  const days = [...ends, ...extras].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}
