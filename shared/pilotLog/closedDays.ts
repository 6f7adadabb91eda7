import type { LocalDate } from "../calendar/dates.ts";
import type { WeekRoster } from "../exchange/records.ts";
import type { Basis } from "./logRows.ts";

/** Whether a date is logged from its plan or from its actual times. */
export function basisOf({ closedDays = [] }: WeekRoster, date: LocalDate): Basis {
  return closedDays.some((day) => day.date === date) ? "gerealiseerd" : "gepland";
}

/** The roster with, for each day that was closed, the actual shifts in the place of the planned ones. */
export function withActualShifts(roster: WeekRoster): WeekRoster {
  const { closedDays = [], shifts } = roster;
  if (closedDays.length === 0) return roster;
  const closed = new Set(closedDays.map(({ date }) => date));
  const planned = shifts.filter(({ date }) => !closed.has(date));
  return { ...roster, shifts: [...planned, ...closedDays.flatMap((day) => day.shifts)] };
}
