import { addDays, addWeeks, isoWeekOf } from "../../../shared/calendar/dates.ts";
import { formatTime } from "../../../shared/calendar/time.ts";
import { work } from "./labourSketch.ts";

type Shifts = ReturnType<typeof work>[];

/** Every week that has days in a year but the one that is checked, with these shifts in them. */
export function otherWeeksOf(year: number, checked: string, shifts: Shifts): Record<string, Shifts> {
  const last = isoWeekOf(`${year}-12-31`);
  const weeks: Record<string, Shifts> = {};
  for (let week = isoWeekOf(`${year}-01-01`); week <= last; week = addWeeks(week, 1)) {
    if (week !== checked) weeks[week] = shifts.filter(({ date }) => isoWeekOf(date) === week);
  }
  return weeks;
}

/** Shifts of ten hours a week from March on that add up to some minutes. */
export function shiftsOf(minutes: number, more: object): Shifts {
  const start = 480;
  const longest = 600;
  return Array.from({ length: Math.ceil(minutes / longest) }, (_, index) => {
    const length = Math.min(longest, minutes - index * longest);
    return work(addDays("2026-03-03", index * 7), `08:00-${formatTime(start + length)}`, [], more);
  });
}
