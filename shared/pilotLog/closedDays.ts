import type { LocalDate } from "../calendar/dates.ts";
import type { WeekRoster } from "../exchange/records.ts";
import type { Basis } from "./logRows.ts";

/** Whether a date is logged from its plan or from its actual times. */
export function basisOf({ closedDays = [] }: WeekRoster, date: LocalDate): Basis {
  return closedDays.some((day) => day.date === date) ? "gerealiseerd" : "gepland";
}
