import { type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import type { Interval } from "../../shared/calendar/intervals.ts";
import { MINUTES_PER_DAY, type Minute, parseTime } from "../../shared/calendar/time.ts";
import type { Location, WeekRoster } from "../../shared/exchange/records.ts";

/** The stretch of the day that the board shows, the same in every column. */
export type TimeAxis = Interval;

export const SNAP_MINUTES = 15;
export const FINE_SNAP_MINUTES = 5;
export const SHORTEST_SHIFT_MINUTES = 15;

const MARGIN_MINUTES = 30;
const DEFAULT_OPENING: Interval = { from: 420, to: 1110 };

/** The stretch of a day in which the location is open for any kind of care; null when it is closed or not recorded. */
export function openingOn(location: Location, date: LocalDate): Interval | null {
  const spans = (location.openingHours ?? []).filter((hours) => hours.weekday === weekdayOf(date)).map(spanOf);
  if (spans.length === 0) return null;
  return { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) };
}

/** Half an hour around the opening hours, wider where a shift lies outside them; ends on half hours. */
export function axisOf(location: Location, roster: WeekRoster): TimeAxis {
  const opening = (location.openingHours ?? []).map(spanOf);
  const planned = [...roster.shifts, ...(roster.openPlaces ?? [])].map(spanOf);
  const spans = [...(opening.length === 0 ? [DEFAULT_OPENING] : opening), ...planned];
  const from = Math.min(...spans.map((span) => span.from)) - MARGIN_MINUTES;
  const to = Math.max(...spans.map((span) => span.to)) + MARGIN_MINUTES;
  return {
    from: Math.max(0, Math.floor(from / MARGIN_MINUTES) * MARGIN_MINUTES),
    to: Math.min(MINUTES_PER_DAY, Math.ceil(to / MARGIN_MINUTES) * MARGIN_MINUTES),
  };
}

export function spanOf(times: { readonly from: string; readonly to: string }): Interval {
  return { from: parseTime(times.from), to: parseTime(times.to) };
}

/** Where a moment lies on the axis: 0 at its begin, 1 at its end; outside it below 0 or above 1. */
export function fractionOf(axis: TimeAxis, minute: Minute): number {
  return (minute - axis.from) / (axis.to - axis.from);
}

/** Left edge and width of a stretch as percentages of the axis, cut off at its ends. */
export function placeOf(axis: TimeAxis, interval: Interval): { readonly left: string; readonly width: string } {
  const from = Math.max(axis.from, interval.from);
  const to = Math.min(axis.to, interval.to);
  const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;
  return {
    left: percent(fractionOf(axis, from)),
    width: percent(Math.max(0, fractionOf(axis, to) - fractionOf(axis, from))),
  };
}

export function snap(minute: number, step: number): Minute {
  return Math.round(minute / step) * step;
}

/** Whole hours to write above a column, as many as fit: every `every` hours. */
export function hourMarks(axis: TimeAxis, every: number): Minute[] {
  const marks: Minute[] = [];
  const first = Math.ceil(axis.from / 60) * 60;
  for (let minute = first; minute < axis.to; minute += 60) {
    if (((minute - first) / 60) % every === 0) marks.push(minute);
  }
  return marks;
}
