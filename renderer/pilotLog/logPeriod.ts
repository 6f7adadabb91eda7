import { addWeeks, type IsoWeek, isoWeekOf, type LocalDate } from "../../shared/calendar/dates.ts";
import { MOST_WEEKS } from "../../shared/contract/bridge.ts";

/** The weeks that the screen tells about, both ends in it. */
export interface LogPeriod {
  readonly from: IsoWeek;
  readonly to: IsoWeek;
}

/** A quarter of a year, as a report to the municipality often covers. */
const WEEKS_AT_FIRST = 13;
/** How far back scores can be entered. */
const WEEKS_TO_ENTER = 53;

/** The weeks to choose from: those that are stored, the open one, and the ends of the period as it is. */
export function weeksToChoose(stored: readonly IsoWeek[], open: IsoWeek, { from, to }: LogPeriod): IsoWeek[] {
  return [...new Set([...stored, open, from, to])].sort();
}

/** The quarter up to the open week, from the first week of it that is stored. */
export function firstPeriod(stored: readonly IsoWeek[], open: IsoWeek): LogPeriod {
  const earliest = addWeeks(open, 1 - WEEKS_AT_FIRST);
  const from = [...stored].sort().find((week) => earliest <= week && week <= open);
  return { from: from ?? open, to: open };
}

/** The period with another end. The other end gives way where it would lie before it or further off than can be read. */
export function periodWith(period: LogPeriod, end: keyof LogPeriod, week: IsoWeek): LogPeriod {
  const reach = MOST_WEEKS - 1;
  if (end === "from") {
    const last = addWeeks(week, reach);
    return { from: week, to: period.to < week ? week : period.to > last ? last : period.to };
  }
  const first = addWeeks(week, -reach);
  return { from: period.from > week ? week : period.from < first ? first : period.from, to: week };
}

/** Weeks to enter scores for: the year behind today, and those that are open or chosen wherever they lie; last one first. */
export function pulseWeeks(others: readonly IsoWeek[], today: LocalDate): IsoWeek[] {
  const current = isoWeekOf(today);
  const year = Array.from({ length: WEEKS_TO_ENTER }, (_, back) => addWeeks(current, -back));
  return [...new Set([...others, ...year])].sort().reverse();
}
