import { datesOfWeek, daysBetween, type IsoWeek, isoWeekOf, type LocalDate, mondayOf } from "../calendar/dates.ts";
import { type Interval, joinIntervals, subtractIntervals, totalDuration } from "../calendar/intervals.ts";
import { type Minute, parseTime } from "../calendar/time.ts";
import type { Activity, LocationDocument, Shift, WeekRoster } from "../exchange/records.ts";
import type { PersonDay } from "./personDay.ts";
import type { PersonWeek } from "./personWeek.ts";
import { remembered, rememberedList } from "./remembered.ts";

/*
 * Minutes that are planned, for sums over weeks and years. A shift counts as it stands on the roster, whether or not the
 * person turns out to be away; breaks that leave the group are not in it.
 */

/** What a person is planned to do of one activity on a day. */
interface PlannedWork {
  readonly staffId: string;
  readonly date: LocalDate;
  readonly activity: Activity;
  readonly minutes: Minute;
}

export interface PlannedWeek {
  /** Monday to Friday, the days that a contract is read over. */
  readonly workdays: readonly LocalDate[];
  readonly minutesByPerson: ReadonlyMap<string, Minute>;
}

/** The planned minutes of a week, by person. */
export const plannedWeekOf = remembered((roster: WeekRoster): PlannedWeek => {
  const minutesByPerson = new Map<string, Minute>();
  for (const [staffId, shifts] of Map.groupBy(roster.shifts, (shift) => shift.staffId)) {
    minutesByPerson.set(staffId, minutesOf(workOfPerson(shifts)));
  }
  return { workdays: workdaysOf(roster.week), minutesByPerson };
});

/** Monday to Friday. */
export function workdaysOf(week: IsoWeek): readonly LocalDate[] {
  return datesOfWeek(week).slice(0, 5);
}

/** What one person is planned in a week. */
export function plannedMinutesOf({ days }: PersonWeek): Minute {
  return days.reduce((total, day) => total + minutesOn(day), 0);
}

const minutesOn = remembered(({ shifts }: PersonDay): Minute => minutesOf(workOfPerson(shifts)));

function minutesOf(work: readonly PlannedWork[]): Minute {
  return work.reduce((total, { minutes }) => total + minutes, 0);
}

/** The plan of one calendar year, as far as it is on record. */
export interface PlannedYear {
  /** Whether every week of the year is in the document. */
  readonly isComplete: boolean;
  /** What is no work on a group. */
  readonly offGroup: readonly PlannedWork[];
}

export function plannedYearOf({ weeks }: Pick<LocationDocument, "weeks">, year: number): PlannedYear {
  const { first, last, count } = weeksOfYear(year);
  const recorded = weeks.filter(({ week }) => first <= week && week <= last);
  return {
    isComplete: recorded.length === count,
    offGroup: recorded.flatMap(workOffGroup).filter(({ date }) => yearOf(date) === year),
  };
}

/** Work off the groups is that of a few shifts, which are mostly not the ones that a change is about. */
function workOffGroup({ shifts }: WeekRoster): readonly PlannedWork[] {
  return workOffGroupIn(shifts.filter(({ activity, blocks }) => activity !== "groep" || blocks.length > 0));
}

const workOffGroupIn = rememberedList((shifts: readonly Shift[]): readonly PlannedWork[] =>
  [...Map.groupBy(shifts, ({ staffId }) => staffId).values()]
    .flatMap(workOfPerson)
    .filter(({ activity }) => activity !== "groep"),
);

/** The calendar year of a date, or the one that a week is counted in. */
export function yearOf(date: LocalDate | IsoWeek): number {
  return Number(date.slice(0, 4));
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

/** By day and activity. Minutes of one activity that overlap count once. */
function workOfPerson(shifts: readonly Shift[]): PlannedWork[] {
  return [...Map.groupBy(shifts, ({ date }) => date)].flatMap(([date, ofDay]) =>
    [...Map.groupBy(ofDay.flatMap(partsOf), ({ activity }) => activity)].map(([activity, parts]) => ({
      staffId: shifts[0]?.staffId ?? "",
      date,
      activity,
      minutes: totalDuration(joinIntervals(parts)),
    })),
  );
}

interface PlannedPart extends Interval {
  readonly activity: Activity;
}

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
