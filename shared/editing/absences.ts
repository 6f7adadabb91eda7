import type { LocalDate } from "../calendar/dates.ts";
import type { Interval } from "../calendar/intervals.ts";
import { MINUTES_PER_DAY, parseTime } from "../calendar/time.ts";
import type { Absence, Staff } from "../exchange/records.ts";
import { type Duties, openDuring } from "./openPlaces.ts";

/** The stretch of its day that a recorded absence takes; without times the whole day. */
export function spanOfAbsence({ from, to }: Absence): Interval {
  return {
    from: from === undefined ? 0 : parseTime(from),
    to: to === undefined ? MINUTES_PER_DAY : parseTime(to),
  };
}

/** The duties of a date with what people who are away would have done as open places. */
export function openForAbsences(duties: Duties, staff: readonly Staff[], date: LocalDate, newId: () => string): Duties {
  const away = staff.flatMap(({ id, unavailable }) =>
    unavailable.filter((absence) => absence.date === date).map((absence) => ({ staffId: id, absence })),
  );
  return away.reduce<Duties>(
    (left, { staffId, absence }) => openDuring(left, { staffId, date }, spanOfAbsence(absence), newId),
    duties,
  );
}
