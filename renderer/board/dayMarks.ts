import { isWithin, type LocalDate } from "../../shared/calendar/dates.ts";
import type { Location } from "../../shared/exchange/records.ts";
import { holidaysOn } from "../../shared/planning/holidays.ts";
import { texts } from "../../shared/texts/nl.ts";

/** What is particular about a day: recorded as closed, a public holiday on which nothing is recorded, or school holiday. */
export interface DayMark {
  readonly kind: "closed" | "holiday" | "schoolHoliday" | "recorded";
  /** What stands in the head of the day. */
  readonly short: string;
  /** The whole of it, for the tooltip and the screen reader. */
  readonly long: string;
}

const words = texts.boardViews.days;

/** The mark of a day, the weightiest one; null on an ordinary day. */
export function dayMarkOf(location: Pick<Location, "closures" | "schoolHolidays">, date: LocalDate): DayMark | null {
  const closure = location.closures.find(({ from, to }) => isWithin(date, from, to));
  if (closure !== undefined) {
    const long = closure.name === undefined ? words.closed : words.closedFor(closure.name);
    return { kind: "closed", short: closure.name ?? words.closed, long };
  }
  const [holiday] = holidaysOn(date);
  if (holiday !== undefined) {
    const name = texts.planning.holidays[holiday.name];
    return { kind: "holiday", short: name, long: words.proposedClosed(name) };
  }
  const isSchoolHoliday = location.schoolHolidays.some(({ from, to }) => isWithin(date, from, to));
  return isSchoolHoliday ? { kind: "schoolHoliday", short: words.schoolHolidayShort, long: words.schoolHoliday } : null;
}
