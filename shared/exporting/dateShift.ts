import { addDays, addWeeks, type IsoWeek, type LocalDate, weekNumber } from "../calendar/dates.ts";
import type { RandomBelow } from "../pilotLog/chance.ts";

const DAYS_PER_WEEK = 7;

/** Half a year to either side, in steps of two weeks. */
const MOST_STEPS = 13;

/** A number of weeks by which every date of an export moves. */
export interface DateShift {
  readonly weeks: number;
  readonly shiftDate: (date: LocalDate) => LocalDate;
  readonly shiftWeek: (week: IsoWeek) => IsoWeek;
}

/**
 * Draws one shift for an export: an even number of weeks, so weekdays stay, and one under which every week with a roster
 * stays even or odd, which a week 53 in between would turn round. Where there is none of that kind, any even number.
 */
export function drawDateShift(weeks: readonly IsoWeek[], randomBelow: RandomBelow): DateShift {
  const steps = Array.from({ length: MOST_STEPS }, (_, index) => 2 * (index + 1));
  const all = steps.flatMap((step) => [-step, step]);
  const fitting = all.filter((step) => weeks.every((week) => isEven(addWeeks(week, step)) === isEven(week)));
  const choice = fitting.length > 0 ? fitting : all;
  const drawn = choice[randomBelow(choice.length)] ?? 2;
  return {
    weeks: drawn,
    shiftDate: (date) => addDays(date, drawn * DAYS_PER_WEEK),
    shiftWeek: (week) => addWeeks(week, drawn),
  };
}

function isEven(week: IsoWeek): boolean {
  return weekNumber(week) % 2 === 0;
}
