import type { IsoWeek } from "../../shared/calendar/dates.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";
import { type CalendarEvent, calendarsOf } from "../../shared/exporting/personCalendar.ts";
import type { SheetTable } from "../../shared/exporting/sheetTable.ts";
import { shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.reportsScreen.calendar;

/**
 * What is in the calendars that go out: of one person each appointment, of everyone how many each file holds.
 * @param staffId null for everyone.
 */
export function calendarTable(
  document: LocationDocument,
  period: { readonly from: IsoWeek; readonly to: IsoWeek },
  staffId: string | null,
): SheetTable {
  const calendars = calendarsOf(document, period, staffId);
  if (staffId === null) {
    const { person, appointments, ofWhich } = words.columns;
    const files = calendars.map(({ staff, calendar: { events } }) => [
      staff.name ?? staff.id,
      String(events.length),
      statesOf(events),
    ]);
    return [[person, appointments, ofWhich], ...files];
  }
  const { day, times, title, about, state } = words.columns;
  const events = calendars.flatMap(({ calendar }) => calendar.events);
  return [
    [day, times, title, about, state],
    ...events.map((event) => [
      `${shortDay(event.date)} ${event.date.slice(0, 4)}`,
      `${event.from}–${event.to}`,
      event.title,
      event.description,
      words.states[event.status],
    ]),
  ];
}

/** How many appointments are not certain: "2 concept, 1 vervallen"; nothing where all are. */
function statesOf(events: readonly CalendarEvent[]): string {
  return (["tentative", "cancelled"] as const)
    .map((status) => ({ status, count: events.filter((event) => event.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => words.count(count, words.states[status]))
    .join(", ");
}
