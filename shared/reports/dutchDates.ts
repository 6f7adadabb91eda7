import { type LocalDate, weekdayOf } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import type { Minute } from "../calendar/time.ts";
import { domainTexts } from "../texts/domain.ts";

/** "7:30", as it is read on a wall. */
export function clock(minute: Minute): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

/** "7:30–17:00". */
export function clockRange(interval: Interval): string {
  return `${clock(interval.from)}–${clock(interval.to)}`;
}

/** "7:30–8:00, 12:15–12:45". */
export function clockRanges(intervals: readonly Interval[]): string {
  return intervals.map(clockRange).join(", ");
}

/** "24 november 2026". */
export function longDate(date: LocalDate): string {
  return `${dayOf(date)} ${domainTexts.months[monthOf(date)]} ${date.slice(0, 4)}`;
}

/** "di 24 nov". */
export function shortDay(date: LocalDate): string {
  return `${domainTexts.weekdaysShort[weekdayOf(date)]} ${dayOf(date)} ${domainTexts.monthsShort[monthOf(date)]}`;
}

/** "dinsdag 24 november 2026". */
export function longDay(date: LocalDate): string {
  return `${domainTexts.weekdays[weekdayOf(date)]} ${longDate(date)}`;
}

/** "23–27 november 2026", naming a month or year twice only where they differ. */
export function dateRange(from: LocalDate, to: LocalDate): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}–${longDate(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4))
    return `${dayOf(from)} ${domainTexts.months[monthOf(from)]} – ${longDate(to)}`;
  return `${longDate(from)} – ${longDate(to)}`;
}

/** Minutes as hours: "37:30". */
export function hours(minutes: number): string {
  return clock(minutes);
}

function dayOf(date: LocalDate): number {
  return Number(date.slice(8));
}

function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}
