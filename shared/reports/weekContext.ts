import { datesOfWeek, type LocalDate, weekdayOf } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { parseTime } from "../calendar/time.ts";
import { rosterOf } from "../checking/evaluateWeek.ts";
import type { WeekCheck } from "../checking/weekCheck.ts";
import type { LocationDocument, WeekRoster } from "../exchange/records.ts";

/** What every part of a week report is made from. */
export interface WeekContext {
  readonly document: LocationDocument;
  readonly weekCheck: WeekCheck;
  readonly roster: WeekRoster;
  /** The dates that have a column. */
  readonly dates: readonly LocalDate[];
}

const FRIDAY = 5;
/** An axis for a week in which nothing is known yet: a usual day. */
const USUAL_DAY: Interval = { from: 7 * 60, to: 18 * 60 };

export function weekContext(document: LocationDocument, weekCheck: WeekCheck): WeekContext {
  const week = weekCheck.week;
  const roster = rosterOf(document, week);
  return { document, weekCheck, roster, dates: columnsOf(document, roster, weekCheck) };
}

/** Monday to Friday, and a day of the weekend that has opening hours, a shift or a child. */
function columnsOf(document: LocationDocument, roster: WeekRoster, weekCheck: WeekCheck): LocalDate[] {
  const open = new Set((document.location.openingHours ?? []).map((hours) => hours.weekday));
  const used = new Set([
    ...roster.shifts.map((shift) => shift.date),
    ...weekCheck.strips
      .filter((strip) => strip.segments.some((segment) => segment.children > 0))
      .map((strip) => strip.date),
  ]);
  return datesOfWeek(roster.week).filter((date) => {
    const weekday = weekdayOf(date);
    return weekday <= FRIDAY || open.has(weekday) || used.has(date);
  });
}

/** From the first to the last event of the week, on whole hours, so that every day is drawn on the same scale. */
export function axisOf({ document, roster, weekCheck }: WeekContext): Interval {
  const written = [...(document.location.openingHours ?? []), ...roster.shifts].map((span) => ({
    from: parseTime(span.from),
    to: parseTime(span.to),
  }));
  const counted = weekCheck.strips.flatMap((strip) => strip.segments.filter((segment) => segment.children > 0));
  const spans: readonly Interval[] = [...written, ...counted];
  if (spans.length === 0) return USUAL_DAY;
  return {
    from: Math.floor(Math.min(...spans.map((span) => span.from)) / 60) * 60,
    to: Math.ceil(Math.max(...spans.map((span) => span.to)) / 60) * 60,
  };
}
