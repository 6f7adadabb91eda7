import { type CalendarDay, isWithin } from "../calendar/dates.ts";
import { type Interval, joinIntervals, overlaps, subtractIntervals } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, parseTime } from "../calendar/time.ts";
import type { Child } from "../exchange/records.ts";

/** A child in a group for a stretch of one day. */
export interface ChildPresence extends Interval {
  readonly child: Child;
  readonly groupId: string;
}

/**
 * When and where a child is present on a date: its weekly pattern, without the days it is reported absent, and with its
 * extra hours. Extra hours in another group take the child out of its own group for that time.
 */
export function presenceOfChild(child: Child, day: CalendarDay): ChildPresence[] {
  const { date } = day;
  const extras = child.exceptions.filter((exception) => exception.date === date && exception.kind === "extra");
  const absences = child.exceptions.filter((exception) => exception.date === date && exception.kind === "absent");
  const away = [...absences.map(spanOf), ...extras.map(spanOf)];
  const regular = joinIntervals(patternOn(child, day))
    .flatMap((interval) => subtractIntervals(interval, away))
    .map((interval) => ({ ...interval, child, groupId: child.groupId }));
  return joinPerGroup([...regular, ...extraPresence(child, extras)]);
}

function spanOf(exception: { readonly from?: string | undefined; readonly to?: string | undefined }): Interval {
  return {
    from: parseTime(exception.from ?? "00:00"),
    to: exception.to === undefined ? MINUTES_PER_DAY : parseTime(exception.to),
  };
}

function patternOn(child: Child, { date, weekday, weekParity }: CalendarDay): Interval[] {
  return child.attendance
    .filter(
      (attendance) =>
        attendance.weekday === weekday &&
        (attendance.weeks === undefined || attendance.weeks === "all" || attendance.weeks === weekParity) &&
        isWithin(date, attendance.validFrom, attendance.validTo),
    )
    .map(spanOf);
}

/** A child is in one place at a time: of extra hours that overlap, the first one written stands. */
function extraPresence(child: Child, extras: Child["exceptions"]): ChildPresence[] {
  const placed: ChildPresence[] = [];
  for (const extra of extras) {
    const groupId = extra.groupId ?? child.groupId;
    for (const interval of subtractIntervals(spanOf(extra), placed)) placed.push({ ...interval, child, groupId });
  }
  return placed;
}

function joinPerGroup(presences: readonly ChildPresence[]): ChildPresence[] {
  const joined: ChildPresence[] = [];
  for (const presence of [...presences].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && last.groupId === presence.groupId && last.to >= presence.from && !overlaps(last, presence)) {
      joined[joined.length - 1] = { ...last, to: presence.to };
    } else {
      joined.push(presence);
    }
  }
  return joined;
}
