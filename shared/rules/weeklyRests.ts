import type { LocalDate } from "../calendar/dates.ts";
import { subtractIntervals, totalDuration } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY } from "../calendar/time.ts";
import { type PersonWeek, workInWeek } from "../checking/personWeek.ts";
import { midnightOf, restsBetween, type WorkStretch, workOfPerson } from "../checking/personWork.ts";
import type { WeeklyRest } from "../law/labourParameters.ts";
import type { PersonContext } from "./rule.ts";

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
  { dates: [firstDate = ""] }: PersonContext,
  law: WeeklyRest,
): OverlongRun | null {
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
  person: PersonWeek,
  { dates: [firstDate = ""], before, after }: PersonContext,
  law: WeeklyRest,
): "enough" | "tooLittle" | "open" {
  const { id } = person.staff;
  const now = workInWeek(person);
  const pairs = [
    before && { from: before[0]?.date ?? "", work: [...workOfPerson(before, id), ...now] },
    after && { from: firstDate, work: [...now, ...workOfPerson(after, id)] },
  ].filter((pair) => pair !== null);
  if (pairs.some((pair) => longRestIn(pair, law) < law.twoWeeksRestMinutes)) return "tooLittle";
  return before && after ? "enough" : "open";
}

/** The work of a person in two weeks. */
interface TwoWeeks {
  readonly from: LocalDate;
  readonly work: readonly WorkStretch[];
}

/** Minutes of rest in two weeks in parts that are long enough to count. */
function longRestIn({ from, work }: TwoWeeks, law: WeeklyRest): number {
  const start = midnightOf(from);
  const taken = work.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
  const rests = subtractIntervals({ from: start, to: start + 2 * 7 * MINUTES_PER_DAY }, taken);
  return totalDuration(rests.filter((rest) => rest.to - rest.from >= law.twoWeeksPartMinutes));
}
