import { datesOfWeek, type LocalDate } from "../calendar/dates.ts";
import type { Merge, Shift, WeekRoster } from "../exchange/records.ts";
import { remembered } from "./remembered.ts";

/** What a roster plans on one date. */
export interface Duties {
  readonly shifts: readonly Shift[];
  readonly merges: readonly Merge[];
}

const NONE: Duties = { shifts: [], merges: [] };

/** The shifts and merges of a date, in the order of the roster; the same object as long as the roster is. */
export function dutiesOn(roster: WeekRoster, date: LocalDate): Duties {
  return dutiesByDate(roster).get(date) ?? NONE;
}

const dutiesByDate = remembered((roster: WeekRoster): ReadonlyMap<LocalDate, Duties> => {
  const shifts = Map.groupBy(roster.shifts, ({ date }) => date);
  const merges = Map.groupBy(roster.merges, ({ date }) => date);
  const dates = new Set([...datesOfWeek(roster.week), ...shifts.keys(), ...merges.keys()]);
  return new Map([...dates].map((date) => [date, { shifts: shifts.get(date) ?? [], merges: merges.get(date) ?? [] }]));
});
