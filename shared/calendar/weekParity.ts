import { addWeeks, hasTwoOddWeeksInARow, type IsoWeek, isoWeekOf, type LocalDate, weekNumber } from "./dates.ts";
import { weeksBetween } from "./weekRange.ts";

export type WeekParity = "even" | "odd";

/**
 * Even or odd as a pattern with an anchor counts it: the week of the anchor is what its ISO number says, and from there the
 * weeks take turns both ways, also through a week 53.
 */
export function parityFromAnchor(anchor: LocalDate, date: LocalDate): WeekParity {
  const anchorWeek = isoWeekOf(anchor);
  const turns = weekNumber(anchorWeek) + weeksBetween(anchorWeek, isoWeekOf(date));
  return turns % 2 === 0 ? "even" : "odd";
}

/**
 * The two weeks that are both odd, 53 and the 1 after it, when the week is one of them or the one before.
 * @returns null for every other week, and at the end of a year without a week 53.
 */
export function oddPairAt(week: IsoWeek): { readonly first: IsoWeek; readonly second: IsoWeek } | null {
  // Of week 1 it is the end of the year before that counts.
  const year = addWeeks(week, -1).slice(0, 4);
  if (!hasTwoOddWeeksInARow(Number(year))) return null;
  const first = `${year}-W53`;
  return Math.abs(weeksBetween(week, first)) <= 1 ? { first, second: addWeeks(first, 1) } : null;
}
