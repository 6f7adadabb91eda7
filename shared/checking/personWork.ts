import { datesOfWeek, daysBetween, type IsoWeek, type LocalDate } from "../calendar/dates.ts";
import { durationOf, type Interval, joinIntervals, subtractIntervals } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, type Minute } from "../calendar/time.ts";
import type { LocationDocument, Staff, WeekRoster } from "../exchange/records.ts";
import { type Deployment, deploymentsOf } from "./deployment.ts";
import type { PreparedDay } from "./preparedDay.ts";

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
export type WorkDay = Pick<PreparedDay, "date" | "deployments">;

/** The stretches of everyone who works, by id of the person, in order of time. */
type WorkByPerson = ReadonlyMap<string, readonly WorkStretch[]>;

// Days and rosters are replaced when something in them changes, so what was worked out for one stays true.
const workOfDays = new WeakMap<WorkDay, WorkByPerson>();
const daysOfRosters = new WeakMap<
  WeekRoster,
  { readonly staff: readonly Staff[]; readonly days: readonly WorkDay[] }
>();

/** Who works when on a day. */
export function workOnDay(day: WorkDay): WorkByPerson {
  const known = workOfDays.get(day);
  if (known) return known;
  const work = new Map<string, readonly WorkStretch[]>();
  for (const [id, deployments] of Map.groupBy(day.deployments, ({ staff }) => staff.id)) {
    const stretches = stretchesOf(deployments, day.date);
    if (stretches.length > 0) work.set(id, stretches);
  }
  workOfDays.set(day, work);
  return work;
}

/** The stretches of one person through some days, in order of time. */
export function workOfPerson(days: readonly WorkDay[], staffId: string): WorkStretch[] {
  return days.flatMap((day) => workOnDay(day).get(staffId) ?? []);
}

/** The ids of everyone who works on some of the days, in order. */
export function idsAtWork(days: readonly WorkDay[]): string[] {
  return [...new Set(days.flatMap((day) => [...workOnDay(day).keys()]))].sort();
}

/** The days of another week of the document; null when that week is not on record. */
export function workDaysOfWeek({ staff, weeks }: LocationDocument, week: IsoWeek): readonly WorkDay[] | null {
  const roster = weeks.find((candidate) => candidate.week === week);
  if (!roster) return null;
  const known = daysOfRosters.get(roster);
  if (known?.staff === staff) return known.days;
  const people = new Map(staff.map((person) => [person.id, person]));
  const byDate = Map.groupBy(roster.shifts, ({ date }) => date);
  const days = datesOfWeek(week).map((date) => {
    const byPerson = Map.groupBy(byDate.get(date) ?? [], ({ staffId }) => staffId);
    const deployments = [...byPerson].flatMap(([id, shifts]) => {
      const person = people.get(id);
      return person ? deploymentsOf(person, shifts, date) : [];
    });
    return { date, deployments };
  });
  daysOfRosters.set(roster, { staff, days });
  return days;
}

function stretchesOf(deployments: readonly Deployment[], date: LocalDate): WorkStretch[] {
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
}

/** Minutes of break in a stretch; shorter interruptions are work. */
export function breakMinutesOf({ pauses }: WorkStretch, shortestBreakMinutes: Minute): Minute {
  return pauses
    .map(durationOf)
    .filter((minutes) => minutes >= shortestBreakMinutes)
    .reduce((total, minutes) => total + minutes, 0);
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
