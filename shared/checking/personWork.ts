import { datesOfWeek, daysBetween, type IsoWeek, type LocalDate } from "../calendar/dates.ts";
import { durationOf, type Interval, joinIntervals, subtractIntervals } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, type Minute } from "../calendar/time.ts";
import type { LocationDocument, Staff, WeekRoster } from "../exchange/records.ts";
import { dutiesOn } from "./duties.ts";
import { type PersonDay, personDaysOf } from "./personDay.ts";
import type { PreparedDay } from "./preparedDay.ts";
import { remembered } from "./remembered.ts";

/*
 * The work of a person as the labour rules read it: adjacent shifts are one stretch, school is work, and time in which
 * the person is away or not in service is none.
 */

/** Work of one person on one date without a gap. */
export interface WorkStretch extends Interval {
  readonly date: LocalDate;
  /** Begin and end in minutes since 1 January 1970, on the wall clock whatever it does at night. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** Breaks that leave the group, however short; adjacent ones are one. */
  readonly pauses: readonly Interval[];
}

/** What this needs of a day; a day of the week that is checked, or one of a week next to it. */
export type WorkDay = Pick<PreparedDay, "date" | "people">;

/** The stretches of everyone who works, by id of the person, in order of time. */
type WorkByPerson = ReadonlyMap<string, readonly WorkStretch[]>;

/** Who works when on a day. */
const workOnDay = remembered(({ people }: WorkDay): WorkByPerson => {
  const work = new Map<string, readonly WorkStretch[]>();
  for (const person of people) {
    const stretches = workOf(person);
    if (stretches.length > 0) work.set(person.staff.id, stretches);
  }
  return work;
});

const NO_WORK: readonly WorkStretch[] = [];

/** The stretches of one person through some days, in order of time. */
export function workOfPerson(days: readonly WorkDay[], staffId: string): readonly WorkStretch[] {
  return days.flatMap((day) => workOnDay(day).get(staffId) ?? NO_WORK);
}

/** The days of another week of the document; null when that week is not on record. */
export function workDaysOfWeek({ staff, weeks }: LocationDocument, week: IsoWeek): readonly WorkDay[] | null {
  const roster = weeks.find((candidate) => candidate.week === week);
  return roster ? workDaysOf(roster)(staff) : null;
}

const workDaysOf = remembered((roster: WeekRoster) =>
  remembered((staff: readonly Staff[]): readonly WorkDay[] =>
    datesOfWeek(roster.week).map((date) => ({
      date,
      people: personDaysOf(staff, dutiesOn(roster, date).shifts, date),
    })),
  ),
);

/** The stretches in which someone works on a day. */
export const workOf = remembered(({ deployments, date }: PersonDay): readonly WorkStretch[] => {
  const there = deployments.filter(({ absent }) => absent !== "unavailable" && absent !== "notEmployed");
  // A break during which another shift of the same person goes on is no break: there `absent` names the other shift.
  const work = there.filter(({ absent }) => absent !== "break");
  const midnight = midnightOf(date);
  return joinIntervals(there).map((span) => ({
    ...span,
    date,
    startsAt: midnight + span.from,
    endsAt: midnight + span.to,
    pauses: subtractIntervals(span, work),
  }));
});

/** Minutes of break in a stretch; shorter interruptions are work. */
export function breakMinutesOf({ pauses }: WorkStretch, shortestBreakMinutes: Minute): Minute {
  let total = 0;
  for (const pause of pauses) if (durationOf(pause) >= shortestBreakMinutes) total += durationOf(pause);
  return total;
}

/** Minutes of work in a stretch, without its breaks. */
export function netMinutesOf(stretch: WorkStretch, shortestBreakMinutes: Minute): Minute {
  return durationOf(stretch) - breakMinutesOf(stretch, shortestBreakMinutes);
}

/** Time off work between two stretches that follow each other. */
export interface Rest {
  readonly before: WorkStretch;
  readonly after: WorkStretch;
  readonly minutes: Minute;
}

/** The rests between stretches of one person in order of time. */
export function restsBetween(stretches: readonly WorkStretch[]): Rest[] {
  const rests: Rest[] = [];
  let before: WorkStretch | undefined;
  for (const after of stretches) {
    if (before) rests.push({ before, after, minutes: after.startsAt - before.endsAt });
    before = after;
  }
  return rests;
}

/** The begin of a date in minutes since 1 January 1970. */
export function midnightOf(date: LocalDate): number {
  return daysBetween("1970-01-01", date) * MINUTES_PER_DAY;
}
