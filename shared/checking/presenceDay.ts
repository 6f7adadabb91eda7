import { type CalendarDay, calendarDayOf, isWithin, type LocalDate } from "../calendar/dates.ts";
import type { Child, LocationDocument } from "../exchange/records.ts";

/** A date with everything but the child itself that decides whether a child is present; worked out once a day. */
export interface PresenceDay extends CalendarDay {
  /** The location is closed: nobody attends. */
  readonly isClosed: boolean;
  /** Whether the child's school has a holiday or study day; for a child without a school, whether the location has. */
  readonly isSchoolFree: (child: Pick<Child, "schoolId">) => boolean;
}

/** Works out what closures, holidays and study days ask of a date. */
export function presenceDayOf(
  { location, schools = [] }: Pick<LocationDocument, "location" | "schools">,
  date: LocalDate,
): PresenceDay {
  const isOn = ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }) => isWithin(date, from, to);
  const isHoliday = location.schoolHolidays.some(isOn);
  const freeSchools = new Set(
    schools.filter(({ holidays, studyDays }) => holidays.some(isOn) || studyDays.includes(date)).map(({ id }) => id),
  );
  return {
    ...calendarDayOf(date),
    isClosed: location.closures.some(isOn),
    isSchoolFree: ({ schoolId }) => (schoolId == null ? isHoliday : freeSchools.has(schoolId)),
  };
}
