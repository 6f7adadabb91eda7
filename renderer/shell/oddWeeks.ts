import { datesOfWeek, type IsoWeek } from "../../shared/calendar/dates.ts";
import { oddPairAt } from "../../shared/calendar/weekParity.ts";
import type { Child } from "../../shared/exchange/records.ts";

/** Two odd weeks in a row near the open week, and the children whose pattern does not take its turn there. */
export interface OddWeeks {
  readonly first: IsoWeek;
  readonly second: IsoWeek;
  readonly children: readonly Child[];
}

/** Null where nobody has to look: no such weeks are near, or no pattern of even or odd weeks runs through them. */
export function oddWeeksOf(week: IsoWeek, children: readonly Child[]): OddWeeks | null {
  const pair = oddPairAt(week);
  if (pair === null) return null;
  const touched = children.filter(({ attendance }) => attendance.some((pattern) => isTouched(pattern, pair)));
  return touched.length === 0 ? null : { ...pair, children: touched };
}

/** One with an anchor takes its turn through week 53. */
function isTouched(
  { weeks, anchor, validFrom, validTo }: Child["attendance"][number],
  { first, second }: Pick<OddWeeks, "first" | "second">,
): boolean {
  const from = datesOfWeek(first)[0] ?? first;
  const to = datesOfWeek(second)[6] ?? second;
  const isAlternating = (weeks === "even" || weeks === "odd") && anchor === undefined;
  return isAlternating && (validFrom == null || validFrom <= to) && (validTo == null || from <= validTo);
}
