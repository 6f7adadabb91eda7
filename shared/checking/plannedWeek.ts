import { datesOfWeek, daysBetween, type IsoWeek, isoWeekOf, type LocalDate, mondayOf } from "../calendar/dates.ts";
import { type Interval, joinIntervals, subtractIntervals, totalDuration } from "../calendar/intervals.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { Activity, LocationDocument, Shift, WeekRoster } from "../exchange/records.ts";
import { remembered, rememberedList } from "./remembered.ts";

/*
 * Minutes that are planned, for sums over weeks and years. A shift counts as it stands on the roster, whether or not the
 * person turns out to be away; breaks that leave the group are not in it.
 */

/** What a person is planned to do of one activity, in the part of a week that lies in one calendar year. */
export interface PlannedTotal {
  readonly staffId: string;
  readonly year: number;
  readonly activity: Activity;
  readonly minutes: Minute;
}

export interface PlannedWeek {
  /** Monday to Friday, the days that a contract is read over. */
  readonly workdays: readonly LocalDate[];
  readonly totals: readonly PlannedTotal[];
  readonly minutesByPerson: ReadonlyMap<string, Minute>;
}

interface PlannedPart extends Interval {
  readonly activity: Activity;
}

/** The planned minutes of a week, by person and activity. Minutes of one activity that overlap count once. */
export const plannedWeekOf = remembered((roster: WeekRoster): PlannedWeek => {
  const byPerson = Map.groupBy(roster.shifts, ({ staffId }) => staffId);
  const totals: PlannedTotal[] = [];
  const minutesByPerson = new Map<string, Minute>();
  for (const [staffId, shifts] of byPerson) {
    let minutes = 0;
    for (const total of totalsOfPerson(shifts)) {
      totals.push(total);
      minutes += total.minutes;
    }
    minutesByPerson.set(staffId, minutes);
  }
  return { workdays: datesOfWeek(roster.week).slice(0, 5), totals, minutesByPerson };
});

/** The plan of one calendar year, as far as it is on record. */
export interface PlannedYear {
  /** Whether every week of the year is in the document. */
  readonly isComplete: boolean;
  readonly totals: readonly PlannedTotal[];
}

export function plannedYearOf({ weeks }: LocationDocument, year: number): PlannedYear {
  const { first, last, count } = weeksOfYear(year);
  const recorded = weeks.filter(({ week }) => first <= week && week <= last);
  return {
    isComplete: recorded.length === count,
    totals: recorded.flatMap((roster) => plannedWeekOf(roster).totals.filter((total) => total.year === year)),
  };
}

interface WeeksOfYear {
  readonly first: IsoWeek;
  readonly last: IsoWeek;
  readonly count: number;
}

// Asked at every check of a week; the calendar of a year does not change.
const knownYears = new Map<number, WeeksOfYear>();

/** The weeks that have days in a calendar year. */
function weeksOfYear(year: number): WeeksOfYear {
  const known = knownYears.get(year);
  if (known) return known;
  const first = isoWeekOf(`${year}-01-01`);
  const last = isoWeekOf(`${year}-12-31`);
  const weeks = { first, last, count: daysBetween(mondayOf(first), mondayOf(last)) / 7 + 1 };
  knownYears.set(year, weeks);
  return weeks;
}

/** @param shifts all of one person in a week. */
const totalsOfPerson = rememberedList((shifts: readonly Shift[]): PlannedTotal[] => {
  const totals = new Map<string, PlannedTotal>();
  for (const [date, ofDay] of Map.groupBy(shifts, (shift) => shift.date)) {
    const year = Number(date.slice(0, 4));
    for (const [activity, parts] of Map.groupBy(ofDay.flatMap(partsOf), (part) => part.activity)) {
      const key = `${year}|${activity}`;
      const minutes = (totals.get(key)?.minutes ?? 0) + totalDuration(joinIntervals(parts));
      totals.set(key, { staffId: shifts[0]?.staffId ?? "", year, activity, minutes });
    }
  }
  return [...totals.values()];
});

/** A shift without its breaks, by what is done: each block replaces what it names. */
const partsOf = remembered((shift: Shift): readonly PlannedPart[] => {
  const blocks = shift.blocks.map((block) => ({ ...intervalOf(block), activity: block.activity ?? shift.activity }));
  const rest = subtractIntervals(intervalOf(shift), blocks).map((part) => ({ ...part, activity: shift.activity }));
  const pauses = shift.breaks.filter((pause) => pause.leavesGroup ?? true).map(intervalOf);
  return [...blocks, ...rest].flatMap(({ activity, ...part }) =>
    subtractIntervals(part, pauses).map((left) => ({ ...left, activity })),
  );
});

function intervalOf({ from, to }: { readonly from: string; readonly to: string }): Interval {
  return { from: parseTime(from), to: parseTime(to) };
}
