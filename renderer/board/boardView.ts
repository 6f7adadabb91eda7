import { type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";

/** How the week is drawn: groups with lanes, one day at full width, or a row for each person. */
export type BoardView = "week" | "day" | "person";

/** How many times wider than what fits the time axis can be drawn. */
export const ZOOMS: readonly number[] = [1, 1.5, 2, 3, 4];

/** The next step of the zoom; the same where there is none. */
export function nextZoom(zoom: number, step: 1 | -1): number {
  const at = ZOOMS.findIndex((candidate) => candidate >= zoom);
  return ZOOMS[Math.min(Math.max(0, at + step), ZOOMS.length - 1)] ?? 1;
}

/** The day of the day view: the chosen one, in another week that weekday, else the first that is shown. */
export function shownDay(dates: readonly LocalDate[], chosen: LocalDate | null): LocalDate | null {
  if (chosen !== null && dates.includes(chosen)) return chosen;
  const sameWeekday = chosen === null ? undefined : dates.find((date) => weekdayOf(date) === weekdayOf(chosen));
  return sameWeekday ?? dates[0] ?? null;
}

/** Narrower than this an hour has no room to be dragged by its edge. */
const NARROWEST_HOUR = 24;

export function hasHandles(minuteWidth: number): boolean {
  return minuteWidth * 60 >= NARROWEST_HOUR;
}
