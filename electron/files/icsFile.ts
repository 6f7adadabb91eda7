import { TZDate } from "@date-fns/tz";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addDays } from "../../shared/calendar/dates.ts";
import { MINUTES_PER_DAY, parseTime } from "../../shared/calendar/time.ts";
import type { CalendarEvent, PersonCalendar } from "../../shared/exporting/personCalendar.ts";

const STATUS: Readonly<Record<CalendarEvent["status"], ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * A calendar as a file that calendar programs read (RFC 5545). Times are written in UTC, so that nobody needs to know the
 * rules of the Dutch clock.
 * @param madeAt tells a calendar which of two files is the newer one.
 */
export function calendarFile({ name, place, events }: PersonCalendar, madeAt: Date): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Roosterwijs", product: "Roosterwijs", language: "NL" },
  });
  for (const { uid, date, from, to, title, description, status, sequence } of events) {
    calendar.createEvent({
      id: uid,
      start: instantOf(date, from),
      end: instantOf(date, to),
      summary: title,
      description,
      location: place,
      status: STATUS[status],
      sequence,
      stamp: madeAt,
    });
  }
  return calendar.toString();
}

/** The moment at which the Dutch clock says so. */
function instantOf(date: string, time: string): Date {
  const minute = parseTime(time) % MINUTES_PER_DAY;
  const [year = 0, month = 1, day = 1] = (time === "24:00" ? addDays(date, 1) : date).split("-").map(Number);
  return new Date(new TZDate(year, month - 1, day, Math.floor(minute / 60), minute % 60, "Europe/Amsterdam").getTime());
}
