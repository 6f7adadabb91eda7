import { subtractIntervals, totalDuration } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY } from "../calendar/time.ts";
import { midnightOf, restsBetween, type WorkDay, type WorkStretch, workOfPerson } from "../checking/personWork.ts";
import type { WeeklyRest } from "../law/labourParameters.ts";
import type { WeeksAround } from "./rests.ts";

/** Work that goes on for longer than a period with its rest leaves room for. */
export interface OverlongRun {
  readonly first: WorkStretch;
  /** The first stretch of the week that is checked that is too late. */
  readonly last: WorkStretch;
  readonly longestRestMinutes: number;
}

/**
 * Work in this week without a weekly rest. A period begins where work begins after such a rest, so that a weekend which
 * runs over Sunday midnight is one rest; what is left of the period after the last work must hold the rest.
 */
export function overlongRunOf(
  stretches: readonly WorkStretch[],
  { now }: WeeksAround,
  law: WeeklyRest,
): OverlongRun | null {
  const firstDate = now[0]?.date ?? "";
  let [first] = stretches;
  let longestRestMinutes = 0;
  for (const { after, minutes } of restsBetween(stretches)) {
    if (!first || minutes >= law.restMinutes) {
      first = after;
      longestRestMinutes = 0;
      continue;
    }
    longestRestMinutes = Math.max(longestRestMinutes, minutes);
    const isTooLong = after.endsAt - first.startsAt > law.periodMinutes - law.restMinutes;
    if (isTooLong && after.date >= firstDate) return { first, last: after, longestRestMinutes };
  }
  return null;
}

/** Whether rest spread over two weeks makes up for a run; `open` where that hangs on a week that is not on record. */
export function restOverTwoWeeks(
  staffId: string,
  { before, now, after }: WeeksAround,
  law: WeeklyRest,
): "enough" | "tooLittle" | "open" {
  const pairs = [before && [...before, ...now], after && [...now, ...after]].filter((pair) => pair !== null);
  if (pairs.some((pair) => longRestIn(pair, staffId, law) < law.twoWeeksRestMinutes)) return "tooLittle";
  return before && after ? "enough" : "open";
}

/** Minutes of rest in these days in parts that are long enough to count. */
function longRestIn(days: readonly WorkDay[], staffId: string, law: WeeklyRest): number {
  const start = midnightOf(days[0]?.date ?? "");
  const work = workOfPerson(days, staffId).map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
  const rests = subtractIntervals({ from: start, to: start + days.length * MINUTES_PER_DAY }, work);
  return totalDuration(rests.filter(({ from, to }) => to - from >= law.twoWeeksPartMinutes));
}
