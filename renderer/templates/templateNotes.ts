import { datesOfWeek, type IsoWeek, isWithin, type LocalDate, weekdayOf } from "../../shared/calendar/dates.ts";
import { datesHeld } from "../../shared/editing/templates.ts";
import type { Location, Template, WeekRoster } from "../../shared/exchange/records.ts";
import { holidaysOn } from "../../shared/planning/holidays.ts";
import { dateRange, longDate, shortDay } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";

const words = texts.templates;

/** What there is to know of a week that is filled: that it was published, which of its days are over, and its holidays. */
export function notesOfWeek({ week, status, closedDays = [] }: WeekRoster, closures: Location["closures"]): string[] {
  const closed = closedDays.map(({ date }) => shortDay(date));
  return [
    ...(status === "published" ? [words.preview.published] : []),
    ...(closed.length === 0 ? [] : [words.preview.closedDays(closed.join(", "))]),
    ...holidayNotes(week, closures),
  ];
}

/** A holiday is filled like any day until its closure is recorded; that is said, never assumed. */
function holidayNotes(week: IsoWeek, closures: Location["closures"]): string[] {
  const isClosed = (date: LocalDate) => closures.some(({ from, to }) => isWithin(date, from, to));
  const days = datesOfWeek(week)
    .filter((date) => weekdayOf(date) <= 5 && !isClosed(date))
    .flatMap((date) => holidaysOn(date).map(({ name }) => `${shortDay(date)} (${texts.planning.holidays[name]})`));
  return days.length === 0 ? [] : [words.preview.holidays(days)];
}

/** The same, and whether the template is of that week at all. */
export function notesOfTemplate(template: Template, roster: WeekRoster, closures: Location["closures"]): string[] {
  const held = datesHeld(template, roster.week);
  if (held.length === 0) return [whyNotHeld(template, roster)];
  const isPartly = held.length < datesOfWeek(roster.week).length;
  const [first = "", last = ""] = [held[0], held.at(-1)];
  return [...(isPartly ? [words.preview.partlyValid(dateRange(first, last))] : []), ...notesOfWeek(roster, closures)];
}

function whyNotHeld(template: Template, { week }: WeekRoster): string {
  const { weeks } = template;
  const isOtherParity = weeks !== "all" && datesHeld({ ...template, weeks: "all" }, week).length > 0;
  return isOtherParity ? words.preview.parity[weeks] : words.preview.notValid;
}

/** "even weken, vanaf 1 september 2026". */
export function whenHeld({ weeks, validFrom, validTo }: Template): string {
  const dates = [validFrom, validTo].map((date) => (date == null ? null : longDate(date)));
  return `${words.weeks[weeks]}, ${words.list.valid(dates[0] ?? null, dates[1] ?? null)}`;
}
